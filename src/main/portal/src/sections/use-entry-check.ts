import { computed, onScopeDispose, ref } from 'vue'
import { NO_REMARKS, type Remarks } from '@/api/remarks'
import type { EntryCheck } from '@/api/tasks'

type Data = Record<string, unknown>

const QUIET_MS = 800

/** What is still missing or wrong, and what does not look right, as the server sees it; asked in pauses of the writing, and only the newest answer counts. */
export function useEntryCheck(fetch: (data: Data) => Promise<EntryCheck>) {
  const answer = ref<EntryCheck | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  onScopeDispose(() => clearTimeout(timer))

  function changed(data: Data, delay = QUIET_MS): void {
    clearTimeout(timer)
    timer = setTimeout(() => void now(data).catch(() => undefined), delay)
  }

  /** Without waiting; whoever asks is told when nobody answers. */
  async function now(data: Data): Promise<EntryCheck> {
    clearTimeout(timer)
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

export type EntryChecking = ReturnType<typeof useEntryCheck>
