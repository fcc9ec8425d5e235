import { onScopeDispose, ref, watch } from 'vue'
import { fetchUnread } from '@/api/messages'
import { isWaiting, session } from './session'

const EVERY = 60_000

/** How many messages nobody of the box has read; 100 stands for a hundred and more. */
export const unread = ref(0)

/** A look that fails leaves the number as it was; the next one comes. */
export async function lookForMessages(): Promise<void> {
  if (!session.value.authenticated || isWaiting.value) {
    unread.value = 0
    return
  }
  unread.value = await fetchUnread({ stay: true }).then(({ count }) => count, () => unread.value)
}

/** Keeps the number up to date while the page is shown: at each change of `places`, and every minute. */
export function useUnread(places: () => unknown): void {
  const look = () => {
    if (!document.hidden) {
      void lookForMessages()
    }
  }
  watch([places, () => session.value.loginName], look, { immediate: true })
  const timer = setInterval(look, EVERY)
  document.addEventListener('visibilitychange', look)
  onScopeDispose(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  })
}
