import type { RuleCell, RuleColumn, RuleRow, RuleTable } from '@/api/rule-sets'

/** Values only, or rows and for whom they apply too. */
export type Mode = 'VALUES' | 'ROWS'

/** A cell with the row and the column it belongs to. */
export interface GridCell {
  row: RuleRow
  column: RuleColumn
  cell: RuleCell
}

/**
 * A table as it is shown: few rows with many columns stand on their side, so that nobody scrolls sideways.
 * A line is a row of the grid, whatever it is in the table.
 */
export interface Grid {
  turned: boolean
  heads: string[]
  lines: { head: string; note: string; cells: GridCell[] }[]
}

const FEW = 5

export function gridOf(table: RuleTable, mode: Mode): Grid {
  const shown = table.columns.map((column, index) => ({ column, index })).filter(({ column, index }) => isShown(table, column, index, mode))
  const turned = mode === 'VALUES' && table.rows.length <= FEW && shown.length > table.rows.length
  const at = (row: RuleRow, { column, index }: { column: RuleColumn; index: number }) => ({ row, column, cell: cellOf(row, index) })
  return turned
    ? { turned, heads: table.rows.map((row) => row.title), lines: shown.map((one) => ({ ...headOf(one.column), cells: table.rows.map((row) => at(row, one)) })) }
    : { turned, heads: shown.map(({ column }) => labelOf(column)), lines: table.rows.map((row) => ({ head: row.title, note: '', cells: shown.map((one) => at(row, one)) })) }
}

/** What computes alone says nothing here; for whom a row is its head says, but a threshold there is a value. */
function isShown(table: RuleTable, column: RuleColumn, index: number, mode: Mode): boolean {
  if (column.computed) {
    return false
  }
  return !column.input || mode === 'ROWS' || table.rows.some((row) => row.cells[index]?.reach === 'VALUES')
}

const NOTHING: RuleCell = { kind: 'EXPRESSION', shown: '', typed: '', codes: [], reach: 'FULL' }
const cellOf = (row: RuleRow, index: number): RuleCell => row.cells[index] ?? NOTHING
const headOf = (column: RuleColumn) => ({ head: labelOf(column), note: column.limits ? `可填 ${column.limits}` : '' })

/** With its unit, once. */
export function labelOf(column: RuleColumn): string {
  return column.unit && !column.label.includes(`（${column.unit}）`) && !column.label.endsWith(column.unit) ? `${column.label}（${column.unit}）` : column.label
}

export const keyOf = (table: string, row: string, column: string) => `${table} ${row} ${column}`

export function mayEdit(cell: RuleCell, mode: Mode): boolean {
  return cell.reach === 'VALUES' || (mode === 'ROWS' && cell.reach === 'ROWS')
}

/** Whether what was typed is another value than what is there; nothing in the place of something is one. */
export function isAnother(cell: RuleCell, typed: string): boolean {
  const same: string[] = [cell.typed]
  if (cell.kind === 'CHOICE') {
    same.push(cell.codes[0] ?? '')
  } else if (cell.kind === 'CHOICES') {
    same.push(cell.codes.join('、'))
  }
  return !same.includes(typed)
}

const SIGNS = ['NUMBER', 'DATE', 'LIMIT', 'RANGE']
const WORDS = ['TEXT', 'VALUES', 'ANYTHING']

/** How the editor opens when somebody begins to type. */
export interface Typing {
  start: string
  /** what is there is marked, so that the next sign takes its place */
  over: boolean
  /** the key has done its work and does not come into the editor too */
  taken: boolean
}

/**
 * Words are often put together by an input method, and so may numbers be: then the key itself has to reach the editor, where the
 * method composes with it. Null when nothing opens.
 */
export function typingInto(cell: RuleCell, key: string, composing: boolean): Typing | null {
  if (composing ? [...SIGNS, ...WORDS].includes(cell.kind) : WORDS.includes(cell.kind)) {
    return { start: cell.typed, over: true, taken: false }
  }
  return composing ? null : { start: SIGNS.includes(cell.kind) ? key : cell.typed, over: false, taken: true }
}

export interface Position {
  line: number
  place: number
}

/** Where a key leads; null when it leads nowhere, and the page may have it. */
export function moved(from: Position, key: string, grid: { lines: number; places: number }, far = false): Position | null {
  const last = { line: grid.lines - 1, place: grid.places - 1 }
  const to = {
    ArrowUp: { ...from, line: far ? 0 : from.line - 1 },
    ArrowDown: { ...from, line: far ? last.line : from.line + 1 },
    ArrowLeft: { ...from, place: far ? 0 : from.place - 1 },
    ArrowRight: { ...from, place: far ? last.place : from.place + 1 },
    Home: far ? { line: 0, place: 0 } : { ...from, place: 0 },
    End: far ? last : { ...from, place: last.place },
    PageUp: { ...from, line: from.line - 10 },
    PageDown: { ...from, line: from.line + 10 },
  }[key]
  return to ? { line: Math.min(Math.max(to.line, 0), last.line), place: Math.min(Math.max(to.place, 0), last.place) } : null
}

/** The cell that follows, line after line; stays at the end. */
export function next(from: Position, grid: { lines: number; places: number }, back = false): Position {
  const at = from.line * grid.places + from.place + (back ? -1 : 1)
  const to = Math.min(Math.max(at, 0), grid.lines * grid.places - 1)
  return { line: Math.floor(to / grid.places), place: to % grid.places }
}
