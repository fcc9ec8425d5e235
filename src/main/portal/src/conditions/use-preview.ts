import { onScopeDispose, ref, shallowRef } from 'vue'
import { ApiProblem } from '@/api/problem'
import type { Preview } from '@/api/tasks'

type Data = Record<string, unknown>

const QUIET_MS = 800

/** The conditions for what is on the form right now; only the newest answer counts. */
export function usePreview(fetch: (data: Data) => Promise<Preview>) {
  const assessment = ref<Preview | null>(null)
  /** nobody answered; the assessment, if any, is of before */
  const failed = ref(false)
  /** what is wrong with the entries; the assessment, if any, is of before */
  const refused = shallowRef<ApiProblem | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  onScopeDispose(() => clearTimeout(timer))

  function changed(data: Data, delay = QUIET_MS): void {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(data), delay)
  }

  /** Without waiting for a pause in the writing. */
  async function now(data: Data): Promise<void> {
    clearTimeout(timer)
    await ask(data)
  }

  async function ask(data: Data): Promise<void> {
    const question = ++asked
    try {
      const answer = await fetch(data)
      if (question === asked) {
        assessment.value = answer
        settle(null, false)
      }
    } catch (error) {
      if (question === asked) {
        const wrong = error instanceof ApiProblem && error.status === 400 ? error : null
        settle(wrong, wrong === null)
      }
    }
  }

  function settle(wrong: ApiProblem | null, outage: boolean): void {
    refused.value = wrong
    failed.value = outage
  }

  return { assessment, failed, refused, changed, now }
}
