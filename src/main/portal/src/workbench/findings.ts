import type { RuleFinding } from '@/api/rule-sets'
import type { GridCell } from './grid'

/** What the check says of one cell: its row and its column are named, or the column stands in the words. */
export function findingsOf(findings: RuleFinding[], table: string, one: GridCell): RuleFinding[] {
  return findings.filter((found) => found.table === table && found.severity !== 'NOTE' && found.rows.includes(one.row.id)
    && found.column !== '' && found.column === one.column.label)
}

/** What is said, without the place, where it stands in its place. */
export const inPlace = (message: string) => message.replace(/^表“[^”]*”第 \d+ 行“[^”]*”列[：:]?/, '')

export const SEVERITIES: Record<RuleFinding['severity'], string> = { ERROR: '须改正', CONFIRM: '请核对', NOTE: '提示' }
