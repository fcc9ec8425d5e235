import { describe, expect, it } from 'vitest'
import { removedRow, withRowBack } from './row-undo'

const rows = (...codes: string[]) => ({ scenarios: codes.map((code) => ({ code })), name: 'x' })

describe('a row deleted from a list', () => {
  it('is known by its place, in the middle and at the end', () => {
    expect(removedRow(rows('a', 'b', 'c'), rows('a', 'c'))).toEqual({ list: 'scenarios', index: 1, row: { code: 'b' } })
    expect(removedRow(rows('a', 'b'), rows('a'))).toEqual({ list: 'scenarios', index: 1, row: { code: 'b' } })
    expect(removedRow(rows('a'), rows())).toEqual({ list: 'scenarios', index: 0, row: { code: 'a' } })
  })
  it('is none when a row was changed or added', () => {
    expect(removedRow(rows('a'), rows('b'))).toBeNull()
    expect(removedRow(rows('a'), rows('a', 'b'))).toBeNull()
  })
  it('comes back to its place and leaves alone what was typed meanwhile', () => {
    const data = { ...rows('a', 'c'), name: 'typed later' }
    expect(withRowBack(data, { list: 'scenarios', index: 1, row: { code: 'b' } })).toEqual({ ...rows('a', 'b', 'c'), name: 'typed later' })
  })
})
