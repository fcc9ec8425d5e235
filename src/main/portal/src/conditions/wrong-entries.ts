import type { ApiProblem } from '@/api/problem'

const MOST = 3

/** What is wrong with the entries, one sentence each, with the field's label where the form knows it. */
export function wrongEntries({ errors, detail }: ApiProblem, labelOf: (path: string) => string): string[] {
  if (errors.length === 0) {
    return [detail]
  }
  return errors.slice(0, MOST).map(({ path, message }) => {
    const label = labelOf(path.replace(/^facts\./, ''))
    return label ? `${label}：${message}` : message
  })
}
