import { computed, onScopeDispose, ref } from 'vue'
import { ApiProblem } from '@/api/problem'
import { NO_REMARKS, type Remarks } from '@/api/remarks'
import type { EntryCheck } from '@/api/tasks'

type Data = Record<string, unknown>

const QUIET_MS = 800
/** After this what nobody answered is asked again, where the server names no other time. */
const AGAIN_SECONDS = 10

/** What is still missing or wrong, and what does not look right, as the server sees it; asked in pauses of the writing, and only the newest answer counts. */
export function useEntryCheck(fetch: (data: Data) => Promise<EntryCheck>) {
  const answer = ref<EntryCheck | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  onScopeDispose(() => {
    rest()
    asked++
  })

  function rest(): void {
    clearTimeout(timer)
    timer = undefined
  }

  function changed(data: Data, delay = QUIET_MS): void {
    rest()
    timer = setTimeout(() => void askOrAskAgain(data), delay)
  }

  /** What is told beside the form would stay as it was when an answer is lost and nothing else is typed. */
  async function askOrAskAgain(data: Data): Promise<void> {
    const question = asked + 1
    try {
      await now(data)
    } catch (refused) {
      // newer words that wait for their pause are asked about in their own time
      if (question === asked && timer === undefined && refused instanceof ApiProblem && mayPass(refused.status)) {
        changed(data, (refused.retryAfter ?? AGAIN_SECONDS) * 1000)
      }
    }
  }

  /** Without waiting; whoever asks is told when nobody answers. */
  async function now(data: Data): Promise<EntryCheck> {
    rest()
    const question = ++asked
    const found = await fetch(data)
    if (question === asked) {
      answer.value = found
    }
    return found
  }

  const errors = computed(() => answer.value?.errors ?? null)
  const remarks = computed<Remarks>(() => answer.value ?? NO_REMARKS)
  return { errors, remarks, changed, now }
}

/** No connection, too much at once, or the server's own trouble: the same question may be answered later. */
const mayPass = (status: number) => status === 0 || status === 429 || status >= 500

export type EntryChecking = ReturnType<typeof useEntryCheck>
