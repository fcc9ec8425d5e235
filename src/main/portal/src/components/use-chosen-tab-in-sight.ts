import type { TabsInstance } from 'element-plus'
import { onScopeDispose, watch, type Ref } from 'vue'

/**
 * Shows the tab that is open when a row of tabs appears that is longer than the screen: a link may lead to the last one. The library looks
 * once, before it knows that the row is too long; so it is asked again when the row makes room for its arrows. Only the row moves, not the page.
 */
export function useChosenTabInSight(tabs: Readonly<Ref<TabsInstance | null>>): void {
  let observer: ResizeObserver | undefined

  watch(tabs, (shown) => {
    observer?.disconnect()
    const root = shown?.$el as HTMLElement | undefined
    const row = root?.querySelector('.el-tabs__nav-scroll')
    if (!shown || !row) {
      return
    }
    observer = new ResizeObserver(() => {
      if (row.closest('.is-scrollable')) {
        observer?.disconnect()
        void shown.tabNavRef?.scrollToActiveTab()
      }
    })
    observer.observe(row)
  }, { flush: 'post', immediate: true })

  onScopeDispose(() => observer?.disconnect())
}
