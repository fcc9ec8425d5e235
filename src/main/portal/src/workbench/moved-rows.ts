import type { MovedRow, MovedRows } from '@/api/rule-rows'

export interface RowGroup {
  words: string
  rows: MovedRow[]
}

const CONCLUSION = '是否符合条件'

/** Rows of one cause by what else becomes of them; those whose conclusion turns come first. */
export function byConsequence(rows: MovedRow[]): RowGroup[] {
  const groups = new Map<string, MovedRow[]>()
  for (const row of rows) {
    const words = row.also.join('；')
    groups.set(words, [...(groups.get(words) ?? []), row])
  }
  const turns = (group: RowGroup) => (group.words.includes(CONCLUSION) ? 0 : 1)
  return [...groups].map(([words, all]) => ({ words, rows: all })).sort((one, other) => turns(one) - turns(other) || other.rows.length - one.rows.length)
}

/** How many rows agree, how many do not, and of how many of these the conclusion turns. */
export function totals(reports: MovedRows[]): { agreeing: number; differing: number; turning: number } {
  const rows = reports.flatMap((report) => report.causes.flatMap((cause) => cause.rows.map((row) => [...cause.words, ...row.also])))
  return {
    agreeing: reports.reduce((sum, one) => sum + one.agreeing, 0),
    differing: reports.reduce((sum, one) => sum + one.differing, 0),
    turning: rows.filter((words) => words.some((one) => one.startsWith(CONCLUSION))).length,
  }
}
