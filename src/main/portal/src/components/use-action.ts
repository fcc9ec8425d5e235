import { computed, nextTick, ref } from 'vue'
import { asProblem, type ApiProblem } from '@/api/problem'

/** Runs requests one at a time and keeps what was refused, so that a page can show it. */
export function useAction() {
  const busy = ref(false)
  const problem = ref<ApiProblem | null>(null)

  /** True when the work went through. */
  async function run(work: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) {
      return false
    }
    const held = document.activeElement
    busy.value = true
    problem.value = null
    try {
      await work()
      return true
    } catch (refused) {
      problem.value = asProblem(refused)
      return false
    } finally {
      busy.value = false
      await nextTick()
      giveBackFocus(held)
    }
  }

  /** What was said about one field, by its path. */
  const said = (path: string) => problem.value?.errors.find((error) => error.path === path)?.message ?? null
  const errors = computed(() => problem.value?.errors ?? [])
  return { busy, problem, errors, run, said }
}

/** A button is disabled while its action runs, and browsers then take the focus away from it. */
function giveBackFocus(held: Element | null): void {
  if (document.activeElement === document.body && held instanceof HTMLElement && held.isConnected) {
    held.focus()
  }
}
