import type { RosterPreview } from '@/api/rosters'

/** What is wrong with a line as a whole. */
export function problemOfLine({ problems }: RosterPreview, line: number): string | null {
  return problems.find((one) => one.line === line && one.column === null)?.message ?? null
}

/** What is wrong with a cell; the preview has the columns in an order of its own, so the title tells them apart. */
export function problemOfCell({ problems, columns }: RosterPreview, line: number, index: number): string | null {
  return problems.find((one) => one.line === line && one.title !== null && one.title === columns[index])?.message ?? null
}
