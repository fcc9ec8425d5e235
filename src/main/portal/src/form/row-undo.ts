type Data = Record<string, unknown>

/** A row that was deleted from a list of the form. */
export interface RemovedRow {
  list: string
  index: number
  row: unknown
}

/** The one row that a list has lost; null when none did. */
export function removedRow(before: Data, after: Data): RemovedRow | null {
  for (const [list, rows] of Object.entries(before)) {
    const left = after[list]
    if (Array.isArray(rows) && Array.isArray(left) && left.length === rows.length - 1) {
      const index = left.findIndex((row, at) => JSON.stringify(row) !== JSON.stringify(rows[at]))
      const lost = index === -1 ? left.length : index
      return { list, index: lost, row: rows[lost] as unknown }
    }
  }
  return null
}

/** The data with the row where it was; whatever was changed since stays. */
export function withRowBack(data: Data, { list, index, row }: RemovedRow): Data {
  const rows = Array.isArray(data[list]) ? (data[list] as unknown[]) : []
  return { ...data, [list]: [...rows.slice(0, index), row, ...rows.slice(index)] }
}
