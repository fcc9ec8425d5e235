import { onScopeDispose, ref } from 'vue'
import type { FieldError } from '@/api/problem'

type Data = Record<string, unknown>

const QUIET_MS = 800

/** What is still missing or wrong, as the server sees it; asked in pauses of the writing, and only the newest answer counts. */
export function useEntryCheck(fetch: (data: Data) => Promise<FieldError[]>) {
  const errors = ref<FieldError[] | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  onScopeDispose(() => clearTimeout(timer))

  function changed(data: Data, delay = QUIET_MS): void {
    clearTimeout(timer)
    timer = setTimeout(() => void now(data).catch(() => undefined), delay)
  }

  /** Without waiting; whoever asks is told when nobody answers. */
  async function now(data: Data): Promise<FieldError[]> {
    clearTimeout(timer)
    const question = ++asked
    const found = await fetch(data)
    if (question === asked) {
      errors.value = found
    }
    return found
  }

  return { errors, changed, now }
}
