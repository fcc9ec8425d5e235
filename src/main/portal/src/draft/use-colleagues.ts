import { onScopeDispose, ref } from 'vue'
import type { Schemas } from '@/api/schemas'
import type { SharedDraft } from './shared-draft'

type Data = Record<string, unknown>

const EVERY_MS = 15_000
/** Whoever has typed nothing for so long only reads. */
const WRITING_MS = 60_000

interface Server {
  tell: (sections: string[]) => Promise<Schemas['DraftNews']>
  part: (section: string) => Promise<Schemas['SectionText']>
}

/** What colleagues do in the same draft: where they write, and what they have saved that this page does not show yet. */
export function useColleagues(server: Server, draft: () => SharedDraft | null, renew: (part: string, data: Data) => void) {
  const writers = ref<Schemas['DraftWriter'][]>([])
  let place: string | null = null
  let typed = 0
  let resting = false
  let asking: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible' && !resting) {
      asking = ask().catch(() => undefined)
    }
  }, EVERY_MS)
  onScopeDispose(() => clearInterval(timer))

  async function ask(): Promise<void> {
    const writing = place !== null && Date.now() - typed < WRITING_MS
    await heard(await server.tell(writing && place !== null ? [place] : []))
  }

  /** Of an answer to a save too. */
  async function heard(news: Schemas['DraftNews']): Promise<void> {
    writers.value = news.writers
    await Promise.all((draft()?.behind(news.sections) ?? []).map(async (section) => {
      const text = await server.part(section)
      if (draft()?.adopt(section, { ...text, savedAt: text.savedAt ?? null, savedBy: text.savedBy ?? null })) {
        renew(section, text.data)
      }
    }))
  }

  return {
    writers,
    heard: (news: Schemas['DraftNews']) => void heard(news).catch(() => undefined),
    /** Shows all that colleagues have saved until now. */
    catchUp: ask,
    /** Asks nothing while the form is handed in, nor once it is: then there is no such task. */
    restWhile: async (handIn: () => Promise<boolean>) => {
      resting = true
      await asking
      resting = await handIn()
    },
    at: (part: string | null) => {
      place = part
    },
    typed: () => {
      typed = Date.now()
    },
  }
}
