import { describe, expect, it } from 'vitest'
import type { CaseRow } from '@/api/cases'
import { isInHand, ownIn } from './own-case'

const one = (number: string, roundId: string, outcome: string | null) => ({ number, roundId, outcome }) as CaseRow

describe('the own case in a round', () => {
  it('is the one of that round', () =>
    expect(ownIn([one('1', 'a', null), one('2', 'b', null)], 'b')?.number).toBe('2'))
  it('is none after a withdrawal', () => expect(ownIn([one('1', 'a', 'WITHDRAWN')], 'a')).toBeNull())
  it('is the new one after a withdrawal and another start', () =>
    expect(ownIn([one('2', 'a', null), one('1', 'a', 'WITHDRAWN')], 'a')?.number).toBe('2'))
  it('still counts when it was closed otherwise', () =>
    expect(ownIn([one('1', 'a', 'NOT_SUBMITTED_IN_TIME')], 'a')?.number).toBe('1'))
  it('is in hand while the enterprise writes', () => {
    expect(isInHand({ stage: 'PREPARATION', outcome: null })).toBe(true)
    expect(isInHand({ stage: 'COUNTY_REVIEW', outcome: null })).toBe(false)
  })
})
