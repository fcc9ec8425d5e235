import type { SliderRequest } from '@/api/replays'
import type { RuleSetTables } from '@/api/rule-sets'

export interface SlidingNumber {
  title: string
  shown: string
  cell: SliderRequest['cell']
}

/** Every single number of the rule set's own file that its owner may change. */
export function numbersOf(page: RuleSetTables): SlidingNumber[] {
  return page.files
    .filter((file) => file.path.endsWith(`/${page.version.ruleSet.toLowerCase()}.dmn`))
    .flatMap(({ path, file }) => file.tables.flatMap((table) => table.rows.flatMap((row) => row.cells.flatMap((cell, index) => {
      const column = table.columns[index]
      return column && cell.reach === 'VALUES' && (cell.kind === 'NUMBER' || cell.kind === 'LIMIT')
        ? [{ title: `${table.title} ${row.title} ${column.label}`, shown: cell.shown, cell: { file: path, decision: table.id, row: row.id, column: column.id } }]
        : []
    }))))
}
