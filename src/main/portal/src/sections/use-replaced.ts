import { nextTick, shallowRef } from 'vue'

type Data = Record<string, unknown>

/** What stood in a list before a spreadsheet was brought in, until something else is done to it. */
export function useReplaced(tell: (entries: Data[]) => void) {
  const replaced = shallowRef<Data[] | null>(null)

  function told(entries: Data[]): void {
    replaced.value = null
    tell(entries)
  }

  /** Shown when the page has the list as it was brought in: what else comes after that ends the undoing. */
  async function imported(before: Data[]): Promise<void> {
    await nextTick()
    await nextTick()
    replaced.value = before
  }

  return { replaced, told, imported }
}
