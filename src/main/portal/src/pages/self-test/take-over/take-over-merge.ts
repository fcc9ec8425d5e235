import { isBlank } from '../answers/blank'

type Data = Record<string, unknown>

/**
 * The draft with what was taken over; what it holds already stays unless told otherwise. Rows with a code are merged
 * either way: what is written in them stays, and none of them goes.
 */
export function merged(draft: Data, taken: Data, overwrite: boolean): Data {
  const added = Object.entries(taken)
    // where the draft goes on saying that there were none, they would lie in it unseen
    .filter(([name]) => name !== 'accidents' || overwrite || draft['hasAccidents'] !== 'no')
    .map(([name, value]) => [name, chosen(draft[name], value, overwrite)])
  return { ...draft, ...Object.fromEntries(added) }
}

/** Whether these are rows that are told apart by their codes. */
export const isCoded = (value: unknown): value is Data[] => isRows(value) && value.some((row) => 'code' in row)

function chosen(held: unknown, told: unknown, overwrite: boolean): unknown {
  if (isBlank(held)) {
    return told
  }
  if (isCoded(told) && isRows(held)) {
    return byCode(held, told, overwrite)
  }
  if (!overwrite) {
    return held
  }
  return isRows(told) && isRows(held) ? sameRowsKept(held, told) : told
}

function byCode(held: Data[], told: Data[], overwrite: boolean): Data[] {
  const stayed = held.map((row) => {
    const other = told.find(({ code }) => code === row['code']) ?? {}
    const filled = Object.entries(other).filter(([name]) => overwrite || isBlank(row[name]))
    return { ...row, ...Object.fromEntries(filled) }
  })
  return [...stayed, ...told.filter(({ code }) => held.every((row) => row['code'] !== code))]
}

/** The rows told, each as the draft holds it where it does: there it may have columns that the self-test lacks. */
function sameRowsKept(held: Data[], told: Data[]): Data[] {
  const left = [...held]
  return told.map((row) => {
    const index = left.findIndex((one) => Object.entries(row).every(([name, value]) => one[name] === value))
    return index < 0 ? row : (left.splice(index, 1)[0] ?? row)
  })
}

const isRows = (value: unknown): value is Data[] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => typeof row === 'object' && row !== null)
