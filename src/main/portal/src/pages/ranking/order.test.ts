import { describe, expect, it } from 'vitest'
import type { RankingRow } from '@/api/lists'
import { moved, ranked, sent } from './order'

const row = (number: string, recommended = true): RankingRow => ({
  number,
  enterpriseName: number,
  factoryName: number,
  recommended,
  rank: null,
  remark: null,
  verdict: null,
  benchmarkYear: null,
  countyPlace: null,
})
const numbers = (rows: RankingRow[]) => rows.map((one) => one.number).join('')

describe('the order of candidates', () => {
  const rows = [row('A'), row('B', false), row('C')]

  it('moves a row up, down, to the top, and never beyond the ends', () => {
    expect(numbers(moved(rows, 2, 1))).toBe('ACB')
    expect(numbers(moved(rows, 0, 1))).toBe('BAC')
    expect(numbers(moved(rows, 2, 0))).toBe('CAB')
    expect(numbers(moved(rows, 0, -1))).toBe('ABC')
    expect(numbers(moved(rows, 2, 3))).toBe('ABC')
  })

  it('ranks what is recommended, without gaps', () => {
    expect(ranked(rows).map((one) => one.rank)).toEqual([1, null, 2])
  })

  it('sends order, choice and remark', () => {
    expect(sent(3, [{ ...row('A'), remark: '重点' }, row('B', false)])).toEqual({
      version: 3,
      rows: [{ number: 'A', recommended: true, remark: '重点' }, { number: 'B', recommended: false }],
    })
  })
})
