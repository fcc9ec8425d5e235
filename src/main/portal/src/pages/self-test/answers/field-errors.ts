import type { FieldError } from '@/api/problem'

const FACTS = 'facts.'

/** Where on the page a refused field stands. */
export interface PlacedErrors {
  /** by the form's own paths */
  form: FieldError[]
  /** by the number of the item */
  digital: Record<string, string[]>
}

/** Sorts what the server refused to the parts of the page; rows of the question are numbered as they were sent. */
export function placed(errors: FieldError[], facts: Record<string, unknown>): PlacedErrors {
  const found: PlacedErrors = { form: [], digital: {} }
  const items = (facts['digital'] as { item: number }[] | undefined) ?? []
  for (const error of errors) {
    const row = /^facts\.digital\[(\d+)\]/.exec(error.path)?.[1]
    if (row === undefined) {
      found.form.push({ path: error.path.replace(FACTS, ''), message: error.message })
    } else {
      const item = String(items[Number(row)]?.item ?? '')
      found.digital[item] = [...(found.digital[item] ?? []), error.message]
    }
  }
  return found
}
