import { ref, watch, type Ref } from 'vue'
import type { ApiProblem } from '@/api/problem'
import { asProblem } from '@/api/problem'

/** Something a page needs from the server before it can show itself. */
export function useLoaded<T>(fetch: () => Promise<T>) {
  const value: Ref<T | null> = ref(null)
  const problem = ref<ApiProblem | null>(null)
  const loading = ref(false)

  async function load(): Promise<void> {
    loading.value = true
    problem.value = null
    try {
      value.value = await fetch()
    } catch (refused) {
      problem.value = asProblem(refused)
    } finally {
      loading.value = false
    }
  }

  void load()
  return { value, problem, loading, load }
}

/** Tells once that nothing is under way any more, whether it came or was refused. */
export function whenSettled(all: { loading: Ref<boolean> }[], settled: () => void): void {
  watch(() => all.some(({ loading }) => loading.value), (busy) => !busy && settled(), { immediate: true })
}
