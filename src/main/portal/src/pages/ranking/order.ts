import type { RankingRow } from '@/api/lists'

/** The rows with one of them moved to another place. */
export function moved(rows: RankingRow[], from: number, to: number): RankingRow[] {
  const place = Math.max(0, Math.min(rows.length - 1, to))
  const others = rows.filter((_, index) => index !== from)
  const row = rows[from]
  return row ? [...others.slice(0, place), row, ...others.slice(place)] : rows
}

/** Ranks count what is recommended, from 1, in the order of the rows. */
export function ranked(rows: RankingRow[]): RankingRow[] {
  let rank = 0
  return rows.map((row) => ({ ...row, rank: row.recommended ? (rank += 1) : null }))
}

/** What the server gets: the order says the ranks. */
export function sent(version: number, rows: RankingRow[]) {
  return {
    version,
    rows: rows.map(({ number, recommended, remark }) => ({ number, recommended, ...(remark ? { remark } : {}) })),
  }
}
