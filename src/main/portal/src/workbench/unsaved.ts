import { onBeforeUnmount, ref } from 'vue'
import { onBeforeRouteLeave, onBeforeRouteUpdate } from 'vue-router'

/** Something on the page is not kept: whoever is about to lose it is asked before. */
export class Unsaved {
  readonly there = ref(false)
  readonly asking = ref(false)
  private answer: (go: boolean) => void = () => undefined

  /** True at once when nothing would be lost. */
  mayGo(): Promise<boolean> {
    this.answer(false)
    if (!this.there.value) {
      return Promise.resolve(true)
    }
    this.asking.value = true
    return new Promise((done) => (this.answer = done))
  }

  /** @param go it may be lost */
  settle(go: boolean): void {
    this.asking.value = false
    this.there.value = this.there.value && !go
    this.answer(go)
  }
}

/** Asks at every way off the page; a window that is closed asks in its own words. */
export function useUnsaved(): Unsaved {
  const unsaved = new Unsaved()
  const closing = (event: BeforeUnloadEvent) => unsaved.there.value && event.preventDefault()
  addEventListener('beforeunload', closing)
  onBeforeUnmount(() => removeEventListener('beforeunload', closing))
  onBeforeRouteLeave(() => unsaved.mayGo())
  onBeforeRouteUpdate(() => unsaved.mayGo())
  return unsaved
}
