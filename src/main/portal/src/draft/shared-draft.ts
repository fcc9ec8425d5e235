import { reactive, toRaw } from 'vue'
import type { Schemas } from '@/api/schemas'
import { DraftSaver } from './draft-saver'
import type { DraftState, NotChosen, SaveDraft, Theirs } from './draft-types'
import { localCopy } from './local-copy'
import type { Choice, Merged } from './merge'
import { isSame } from './same'

type Data = Record<string, unknown>

/** A part of the form, by the name of its form; one without a name and fields is the whole. */
export interface Part {
  name: string
  fields: ReadonlySet<string> | null
}
export interface PartToSave {
  section?: string
  version: number
  data: Data
  aside: NotChosen[]
}
export type SavePart = (draft: PartToSave, options?: { keepalive: boolean }) => Promise<Schemas['KeptDraft']>

/** What was put together with a colleague's text. */
export interface Joined {
  part: string
  by: string
  /** of the fields taken over */
  paths: string[]
}

export interface SharedDraftOptions {
  save: SavePart
  parts: Part[]
  /** the person's own values as the server holds them */
  data: Data
  versions: Schemas['DraftSection'][]
  savedAt: string | null
  /** the person's name, as colleagues read it */
  me: string | null
  /** the form is to show this of a part */
  joined: (part: string, data: Data, how: Merged) => void
  news: (news: Schemas['DraftNews']) => void
}

const URGENT: DraftState['phase'][] = ['failed', 'clash', 'saving', 'waiting', 'saved', 'idle']

/** What several colleagues fill in together: each part is saved by itself, against the version it began from. */
export class SharedDraft {
  readonly joined = reactive<Joined[]>([])
  private readonly savers = new Map<string, { part: Part; saver: DraftSaver; restored: boolean }>()

  constructor(key: string, private readonly options: SharedDraftOptions) {
    const parts = options.parts.length > 0 ? options.parts : [{ name: '', fields: null }]
    for (const part of parts) {
      const place = part.name ? `${key}:${part.name}` : key
      const stored = options.versions.find(({ section }) => section === part.name)
      const copy = localCopy(place)
      const saver = new DraftSaver(place, this.saving(part), {
        data: of(part, options.data),
        savedAt: stored?.savedAt ?? null,
        version: stored?.version ?? 0,
      }, (data, how, by) => this.together(part, data, how, by), options.me)
      this.savers.set(part.name, { part, saver, restored: copy !== null })
    }
  }

  /** Of all parts that which matters most. */
  get state(): DraftState {
    const states = [...this.savers.values()].map(({ saver }) => saver.state)
    const state = URGENT.map((phase) => states.find((one) => one.phase === phase)).find((one) => one !== undefined)
    const saved = [this.options.savedAt, ...states.map(({ savedAt }) => savedAt)].filter((at): at is string => at !== null).sort()
    const phase = state?.phase ?? 'idle'
    return {
      phase: phase === 'idle' && saved.length > 0 && states.some((one) => one.phase === 'saved') ? 'saved' : phase,
      savedAt: saved.at(-1) ?? null,
      trouble: state?.trouble ?? null,
      signedOut: state?.signedOut ?? false,
    }
  }

  get clashes() {
    return [...this.savers.values()].flatMap(({ part, saver }) => (saver.state.clash ? [{ part: part.name, ...saver.state.clash }] : []))
  }

  get versions(): Record<string, number> {
    return Object.fromEntries([...this.savers.values()].filter(({ saver }) => saver.version > 0).map(({ part, saver }) => [part.name, saver.version]))
  }

  changed(whole: Data): void {
    this.savers.forEach(({ part, saver }) => saver.changed(of(part, whole)))
  }

  /** The form has filled in its own empty values; what was brought back from this tab is saved. */
  opened(whole: Data): void {
    this.savers.forEach(({ part, saver, restored }) => (restored ? saver.changed(of(part, whole)) : saver.opened(of(part, whole))))
  }

  flush = async (): Promise<void> => {
    await Promise.all([...this.savers.values()].map(({ saver }) => saver.flush()))
  }

  leave(): void {
    this.savers.forEach(({ saver }) => saver.leave())
  }

  done(): void {
    this.savers.forEach(({ saver }) => saver.done())
  }

  settle(part: string, choices: Record<string, Choice>): Promise<boolean> {
    return this.savers.get(part)?.saver.settle(choices) ?? Promise.resolve(true)
  }

  /** The parts that a colleague has saved and this page does not show. Those with something unsaved are put together when that is saved. */
  behind(sections: Schemas['DraftSection'][]): string[] {
    return sections.filter(({ section, version }) => {
      const one = this.savers.get(section)
      return one && one.saver.isIdle && version > one.saver.version
    }).map(({ section }) => section)
  }

  /** True when the text was taken: something may have been typed since it was asked for. */
  adopt(part: string, theirs: Theirs): boolean {
    const one = this.savers.get(part)
    if (!one || !one.saver.isIdle || theirs.version <= one.saver.version) {
      return false
    }
    one.saver.adopt(theirs)
    return true
  }

  private saving(part: Part): SaveDraft {
    return async (draft, options) => {
      const saved = await this.options.save({ ...(part.name ? { section: part.name } : {}), ...draft }, options)
      this.options.news(saved)
      return saved
    }
  }

  private together(part: Part, data: Data, how: Merged, by: string): void {
    if (how.taken.length > 0) {
      this.joined.push({ part: part.name, by, paths: how.taken })
    }
    this.options.joined(part.name, data, how)
  }
}

/** Saves the parts that are not as they were, each against the version it began from; the first that is refused is thrown. */
export async function saveChanged(
  parts: Part[], before: Data, after: Data, versions: Schemas['DraftSection'][], save: (draft: PartToSave) => Promise<unknown>,
): Promise<void> {
  for (const part of parts.length > 0 ? parts : [{ name: '', fields: null }]) {
    const data = of(part, after)
    if (!isSame(data, of(part, before))) {
      const version = versions.find(({ section }) => section === part.name)?.version ?? 0
      await save({ ...(part.name ? { section: part.name } : {}), version, data, aside: [] })
    }
  }
}

function of(part: Part, whole: Data): Data {
  return part.fields === null ? whole : Object.fromEntries(Object.entries(whole).filter(([name]) => part.fields?.has(name)))
}

/** What the form shows at first: what this tab could not save stands in the place of what the server holds. */
export function restored(key: string, parts: Part[], data: Data): { data: Data; fromTab: boolean } {
  const copies = (parts.length > 0 ? parts : [{ name: '', fields: null }])
    .flatMap((part) => localCopy(part.name ? `${key}:${part.name}` : key) ?? [])
  // what a page has loaded is watched; texts are compared and copied as they are
  return { data: Object.assign({}, toRaw(data), ...copies.map((copy) => copy.data)) as Data, fromTab: copies.length > 0 }
}
