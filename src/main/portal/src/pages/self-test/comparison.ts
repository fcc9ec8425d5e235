import type { Condition } from '@/api/assessment'
import type { TierResult } from '@/api/self-test'

export interface Row {
  code: string
  title: string
  /** one for each result, in their order; null where that jurisdiction has no such condition */
  cells: (Condition | null)[]
}

/** The conditions of several results side by side; each result keeps the order of its document as far as they agree. */
export function rowsOf(results: (TierResult | null)[]): Row[] {
  const codes: string[] = []
  for (const result of results) {
    let after = -1
    for (const { code } of result?.conditions ?? []) {
      const known = codes.indexOf(code)
      if (known < 0) {
        codes.splice(after + 1, 0, code)
      }
      after = known < 0 ? after + 1 : Math.max(after, known)
    }
  }
  return codes.map((code) => {
    const cells = results.map((result) => result?.conditions.find((condition) => condition.code === code) ?? null)
    return { code, title: cells.find((cell) => cell !== null)?.title ?? code, cells }
  })
}
