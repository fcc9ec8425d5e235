import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { ApiProblem } from '@/api/problem'
import { assess, type Answer, type Question } from '@/api/self-test'
import { asProblem } from '@/api/problem'

const QUIET_MS = 400
const PATIENT_S = 2

/** The server's answer to what is filled in now. A newer question gives the older one up; a busy server is asked again. */
export function useAssessment(question: () => Question | null) {
  const answer = shallowRef<Answer | null>(null)
  const problem = shallowRef<ApiProblem | null>(null)
  const waiting = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined

  const stop = () => {
    clearTimeout(timer)
    asking?.abort()
  }
  onScopeDispose(stop)

  function ask(delay: number): void {
    stop()
    waiting.value = true
    timer = setTimeout(() => void send(), delay)
  }

  async function send(): Promise<void> {
    const asked = question()
    if (!asked) {
      return
    }
    const mine = (asking = new AbortController())
    try {
      settle(mine, await assess(asked, { signal: mine.signal }), null)
    } catch (refused) {
      settle(mine, null, asProblem(refused))
    }
  }

  function settle(asked: AbortController, told: Answer | null, refused: ApiProblem | null): void {
    if (asked.signal.aborted) {
      return
    }
    answer.value = told ?? answer.value
    problem.value = refused
    waiting.value = false
    if (refused?.status === 429) {
      ask((refused.retryAfter ?? PATIENT_S) * 1000)
    }
  }

  watch(() => JSON.stringify(question()), () => ask(answer.value ? QUIET_MS : 0), { immediate: true })
  return { answer, problem, waiting, again: () => ask(0) }
}
