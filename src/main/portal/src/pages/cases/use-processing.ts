import { onScopeDispose, watch, type Ref } from 'vue'
import type { Case } from '@/api/cases'

const FIRST_LOOK = 1000
const SLOWEST = 10_000

/** Looks again, less and less often, while what was handed in waits to be taken on. */
export function useProcessing(shown: Ref<Case | null>, look: () => Promise<void>): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST_LOOK

  watch(
    shown,
    (now) => {
      clearTimeout(timer)
      if (!now?.processingSince) {
        wait = FIRST_LOOK
        return
      }
      timer = setTimeout(() => void look(), wait)
      wait = Math.min(wait * 1.5, SLOWEST)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
}
