import { onScopeDispose, ref } from 'vue'
import type { Assessment } from '@/api/assessment'

type Data = Record<string, unknown>

const QUIET_MS = 800

/** The conditions for what is on the form right now; only the newest answer counts. */
export function usePreview(fetch: (data: Data) => Promise<Assessment>) {
  const assessment = ref<Assessment | null>(null)
  const failed = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  onScopeDispose(() => clearTimeout(timer))

  function changed(data: Data, delay = QUIET_MS): void {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(data), delay)
  }

  async function ask(data: Data): Promise<void> {
    const question = ++asked
    try {
      const answer = await fetch(data)
      if (question === asked) {
        assessment.value = answer
        failed.value = false
      }
    } catch {
      failed.value = question === asked
    }
  }

  return { assessment, failed, changed }
}
