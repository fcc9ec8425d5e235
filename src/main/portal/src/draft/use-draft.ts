import { onScopeDispose } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'
import type { SharedDraft } from './shared-draft'

/** Ties a draft to the life of its page: leaving it, hiding it and getting the network back all save. */
export function useDraft(draft: () => SharedDraft | null): void {
  const leave = () => draft()?.leave()
  const flush = () => void draft()?.flush()
  const hidden = () => document.visibilityState === 'hidden' && flush()
  window.addEventListener('pagehide', leave)
  window.addEventListener('online', flush)
  document.addEventListener('visibilitychange', hidden)
  onBeforeRouteLeave(() => draft()?.flush())
  onScopeDispose(() => {
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('online', flush)
    document.removeEventListener('visibilitychange', hidden)
  })
}
