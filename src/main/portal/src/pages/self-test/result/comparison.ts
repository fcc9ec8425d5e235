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
  const codes = results.reduce<string[]>((all, result) => woven(all, result?.conditions.map(({ code }) => code) ?? []), [])
  return codes.map((code) => {
    const cells = results.map((result) => result?.conditions.find((condition) => condition.code === code) ?? null)
    return { code, title: cells.find((cell) => cell !== null)?.title ?? code, cells }
  })
}

/** One list into another: what is new follows what it followed, else precedes what it preceded. */
function woven(all: string[], own: string[]): string[] {
  const codes = [...all]
  own.forEach((code, index) => {
    if (!codes.includes(code)) {
      const before = own[index - 1]
      const next = own.slice(index).find((later) => codes.includes(later))
      codes.splice(before ? codes.indexOf(before) + 1 : next ? codes.indexOf(next) : codes.length, 0, code)
    }
  })
  return codes
}
