import type { FieldError } from '@/api/problem'
import type { PlacedErrors } from './field-errors'

/** Something on the page that was refused, and how to get to it. */
export interface Fault {
  name: string
  go: () => void
}

interface Page {
  label: (path: string) => string
  focus: (path: string) => void
  openItem: (item: string) => void
}

/** One entry for each field or item, however much is wrong with it. */
export function faultsOf({ form, digital }: PlacedErrors, page: Page): Fault[] {
  const fields = form.map(({ path }: FieldError) => ({ name: page.label(path) || path, go: () => page.focus(path) }))
  const items = Object.keys(digital).map((item) => ({ name: `第 ${item} 题`, go: () => page.openItem(item) }))
  return [...fields, ...items].filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index)
}
