import { filled, isSame } from './same'

export type Row = Record<string, unknown>

export const isRows = (value: unknown): value is Row[] =>
  Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))

/**
 * For each row of a list as it was, its place in the list as it is; -1 where it is gone. Rows have no names of their own: the same row is found first, then the
 * one at the same place, then the one most alike, if half of it is the same.
 */
export function placesOf(before: Row[], now: Row[]): number[] {
  const taken = new Set<number>()
  const places = before.map(() => -1)
  const take = (row: number, place: number) => {
    places[row] = place
    taken.add(place)
  }
  before.forEach((row, index) => {
    const same = now.map((_, place) => place).filter((place) => !taken.has(place) && isSame(row, now[place]))
    if (same.length > 0) {
      take(index, same.includes(index) ? index : (same[0] ?? -1))
    }
  })
  before.forEach((row, index) => {
    if (places[index] !== -1) {
      return
    }
    const free = now.map((_, place) => place).filter((place) => !taken.has(place))
    const best = free.map((place) => ({ place, alike: alike(row, now[place] ?? {}) + (place === index ? 0.1 : 0) }))
      .sort((one, other) => other.alike - one.alike)[0]
    if (best && (best.alike >= 0.5 || (before.length === now.length && free.includes(index)))) {
      take(index, best.alike >= 0.5 ? best.place : index)
    }
  })
  return places
}

/** The share of filled fields that are the same in both. */
function alike(one: Row, other: Row): number {
  const a = filled(one) as Row
  const b = filled(other) as Row
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return names.size === 0 ? 1 : [...names].filter((name) => isSame(a[name], b[name])).length / names.size
}
