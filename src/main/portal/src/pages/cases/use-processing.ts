import { onScopeDispose, ref, watch, type Ref } from 'vue'
import type { Case } from '@/api/cases'

const FIRST_LOOK = 1000
const SLOWEST = 10_000
/** about a quarter of an hour */
const MOST_LOOKS = 90

/**
 * Looks again, less and less often, while what was handed in waits to be taken on. A hidden tab does not look, and looks
 * at once when it is shown again. After a quarter of an hour it is left to the reader.
 */
export function useProcessing(shown: Ref<Case | null>, look: () => Promise<void>) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST_LOOK
  let looks = 0
  let missed = false
  const stopped = ref(false)

  watch(
    shown,
    (now) => {
      clearTimeout(timer)
      if (!now?.processingSince) {
        reset()
        return
      }
      stopped.value = looks >= MOST_LOOKS
      if (!stopped.value) {
        timer = setTimeout(due, wait)
        wait = Math.min(wait * 1.5, SLOWEST)
      }
    },
    { immediate: true },
  )

  function due(): void {
    missed = document.hidden
    if (!missed) {
      looks += 1
      void look()
    }
  }

  function seen(): void {
    if (missed && !document.hidden) {
      due()
    }
  }

  function reset(): void {
    wait = FIRST_LOOK
    looks = 0
    missed = false
    stopped.value = false
  }

  /** Looks on when it has stopped. */
  function resume(): void {
    reset()
    void look()
  }

  document.addEventListener('visibilitychange', seen)
  onScopeDispose(() => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', seen)
  })
  return { stopped, resume }
}
