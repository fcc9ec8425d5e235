import { describe, expect, it } from 'vitest'
import type { CaseRow } from '@/api/cases'
import { isInHand, ownIn } from './own-case'

const one = (number: string, roundId: string, outcome: string | null) => ({ number, roundId, outcome }) as CaseRow

const numbers = (cases: CaseRow[], round: string) => ownIn(cases, round).map(({ number }) => number)

describe('the own case in a round', () => {
  it('is the one of that round', () =>
    expect(numbers([one('1', 'a', null), one('2', 'b', null)], 'b')).toEqual(['2']))
  it('is none after a withdrawal', () => expect(numbers([one('1', 'a', 'WITHDRAWN')], 'a')).toEqual([]))
  it('is the new one after a withdrawal and another start', () =>
    expect(numbers([one('2', 'a', null), one('1', 'a', 'WITHDRAWN')], 'a')).toEqual(['2']))
  it('still counts when it was closed otherwise', () =>
    expect(numbers([one('1', 'a', 'NOT_SUBMITTED_IN_TIME')], 'a')).toEqual(['1']))
  it('is one for each factory', () => expect(numbers([one('2', 'a', null), one('1', 'a', null)], 'a')).toEqual(['2', '1']))
  it('is in hand while the enterprise writes', () => {
    expect(isInHand({ stage: 'PREPARATION', outcome: null })).toBe(true)
    expect(isInHand({ stage: 'COUNTY_REVIEW', outcome: null })).toBe(false)
  })
})
