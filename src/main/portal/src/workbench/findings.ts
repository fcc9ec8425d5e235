import type { RuleFinding } from '@/api/rule-sets'
import type { GridCell } from './grid'

/** What the check says of one cell: its row and its column are named, or the column stands in the words. */
export function findingsOf(findings: RuleFinding[], table: string, one: GridCell): RuleFinding[] {
  return findings.filter((found) => found.table === table && found.severity !== 'NOTE' && found.rows.includes(one.row.id)
    && found.column !== '' && found.column === one.column.label)
}

/** What has no cell of its own: of rows, tables, or the file. */
export function otherFindings(findings: RuleFinding[], path: string): RuleFinding[] {
  return findings.filter((found) => found.path === path && (found.column === '' || found.rows.length === 0))
}

export const SEVERITIES: Record<RuleFinding['severity'], string> = { ERROR: '须改正', CONFIRM: '请核对', NOTE: '提示' }
