import { describe, expect, it } from 'vitest'
import type { Condition } from '@/api/assessment'
import { gapInWords, unmetFirst, verdict } from './condition'

const condition = (code: string, met: boolean | null, soft = false): Condition => ({
  code, title: '', clause: '', nature: 'CHECKED', met, required: null, actual: null, gap: null, soft,
})

describe('a condition', () => {
  it('left to people is neither met nor unmet', () => expect(verdict(condition('KPI_LEVEL', null))).toBe('OPEN'))
  it('that is only advised is not called unmet', () => expect(verdict(condition('X', false, true))).toBe('SOFT'))
  it('says a bare number with its unit', () =>
    expect(gapInWords({ code: 'SCENARIO_COUNT', gap: 2 })).toBe('还差 2 个场景'))
  it('leaves words as they are', () =>
    expect(gapInWords({ code: 'SEGMENT_COVERAGE', gap: '缺少：运营管理' })).toBe('缺少：运营管理'))
  it('that is met has no distance', () => expect(gapInWords({ code: 'MATURITY', gap: null })).toBeNull())
})

it('lists unmet conditions first and keeps the order of the document otherwise', () => {
  const sorted = unmetFirst([condition('A', true), condition('B', null), condition('C', false), condition('D', true)])
  expect(sorted.map(({ code }) => code)).toEqual(['C', 'B', 'A', 'D'])
})
