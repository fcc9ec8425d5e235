import { isRows, placesOf, type Row } from './merge-rows'
import { isSame } from './same'

type Data = Record<string, unknown>
export type Choice = 'mine' | 'theirs'

/** A field that two people have changed since both began, each in another way. A whole row where one has removed what the other changed. */
export interface Conflict {
  path: string
  mine: unknown
  theirs: unknown
}

export interface Merged {
  data: Data
  conflicts: Conflict[]
  /** fields that the colleague has changed and that were taken over */
  taken: string[]
  /** of each list of rows, where the own rows stand now; -1 where one is gone */
  places: Record<string, number[]>
}

interface Merging extends Omit<Merged, 'data'> {
  choices: Record<string, Choice>
}

/**
 * Puts together what two people made of one text: what only one has changed is as that one has it, in lists of rows row by row. Where both have changed the
 * same, the choice counts; without one the own text stays for the moment, and the conflict is told.
 */
export function merge(base: Data, mine: Data, theirs: Data, choices: Record<string, Choice> = {}): Merged {
  const merging: Merging = { conflicts: [], taken: [], places: {}, choices }
  return { data: objects(base, mine, theirs, '', merging), conflicts: merging.conflicts, taken: merging.taken, places: merging.places }
}

function objects(base: Data, mine: Data, theirs: Data, path: string, merging: Merging): Data {
  const merged: Data = {}
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs), ...Object.keys(base)])) {
    const value = values(base[name], mine[name], theirs[name], path ? `${path}.${name}` : name, merging)
    if (value !== undefined) {
      merged[name] = value
    }
  }
  return merged
}

function values(base: unknown, mine: unknown, theirs: unknown, path: string, merging: Merging): unknown {
  if (isSame(mine, theirs) || isSame(base, theirs)) {
    return mine
  }
  if (isSame(base, mine)) {
    merging.taken.push(path)
    if (isRows(mine) && isRows(theirs)) {
      merging.places[path] = placesOf(mine, theirs)
    }
    // taken away: an empty value says so, a missing one would not
    return theirs === undefined ? null : theirs
  }
  if (isRows(base ?? []) && isRows(mine) && isRows(theirs) && (mine.length > 0 || theirs.length > 0)) {
    return rows((base ?? []) as Row[], mine, theirs, path, merging)
  }
  if (isObject(mine) && isObject(theirs)) {
    return objects(isObject(base) ? base : {}, mine, theirs, path, merging)
  }
  return chosen(path, mine, theirs, merging)
}

function chosen<T>(path: string, mine: T, theirs: T, merging: Merging): T {
  merging.conflicts.push({ path, mine: mine ?? null, theirs: theirs ?? null })
  return merging.choices[path] === 'theirs' ? theirs : mine
}

/** Rows of both stay; those removed by one go unless the other has changed them. The order is that of whoever has changed it, the own first. */
function rows(base: Row[], mine: Row[], theirs: Row[], path: string, merging: Merging): Row[] {
  const inMine = placesOf(base, mine)
  const inTheirs = placesOf(base, theirs)
  const ofMine = (place: number) => inMine.indexOf(place)
  const ofTheirs = (place: number) => inTheirs.indexOf(place)
  const kept = new Map<number, Row>()
  base.forEach((row, index) => {
    const own = mine[inMine[index] ?? -1]
    const other = theirs[inTheirs[index] ?? -1]
    // a row that is gone here has a place behind all others: no two have one path
    const at = `${path}[${inMine[index] === -1 ? mine.length + index : inMine[index]}]`
    const value = own && other ? objects(row, own, other, at, merging) : leftover(row, own, other, at, merging)
    if (value) {
      kept.set(index, value)
    }
  })
  const first = isMoved(inMine) || !isMoved(inTheirs) ? { list: mine, base: ofMine } : { list: theirs, base: ofTheirs }
  const second = first.list === mine ? { list: theirs, base: ofTheirs } : { list: mine, base: ofMine }
  const result: { row: Row; base: number; own: number }[] = []
  first.list.forEach((row, place) => {
    const from = first.base(place)
    const value = from === -1 ? row : kept.get(from)
    if (value) {
      result.push({ row: value, base: from, own: first.list === mine ? place : (inMine[from] ?? -1) })
      kept.delete(from)
    }
  })
  let after = -1
  second.list.forEach((row, place) => {
    const from = second.base(place)
    const there = from === -1 ? result.findIndex((one) => one.base === -1 && isSame(one.row, row)) : result.findIndex((one) => one.base === from)
    if (there >= 0) {
      after = there
      return
    }
    const value = from === -1 ? row : kept.get(from)
    if (value) {
      after += 1
      result.splice(after, 0, { row: value, base: from, own: second.list === mine ? place : -1 })
    }
  })
  merging.places[path] = mine.map((_, place) => result.findIndex((one) => one.own === place))
  if (result.length !== mine.length || result.some((one) => one.own === -1)) {
    merging.taken.push(path)
  }
  return result.map(({ row }) => row)
}

/** One of the two has removed the row. */
function leftover(base: Row, own: Row | undefined, other: Row | undefined, path: string, merging: Merging): Row | undefined {
  if (own) {
    return isSame(base, own) ? undefined : chosen(path, own, undefined, merging)
  }
  if (other) {
    return isSame(base, other) ? undefined : chosen<Row | undefined>(path, undefined, other, merging)
  }
  return undefined
}

function isMoved(places: number[]): boolean {
  const there = places.filter((place) => place >= 0)
  return there.some((place, index) => index > 0 && place < (there[index - 1] ?? 0))
}

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)
