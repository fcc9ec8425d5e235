import { describe, expect, it } from 'vitest'
import type { Band, DigitalItem } from '@/api/self-test'
import { answerText, zoneOf } from './digital-words'

const band: Band = {
  grade: 2, words: '', lower: 0, lowerIncluded: false, upper: 14,
  zones: [{ from: 1, to: 6, fit: '基本符合' }, { from: 7, to: 13, fit: '比较符合' }],
}
const item = { item: 2, answerKind: 'GRADE', grades: [] } as unknown as DigitalItem

describe('a score', () => {
  it('between two whole scores counts with the lower one', () => expect(zoneOf(band, 6.5)?.fit).toBe('基本符合'))
  it('outside the band fits nothing', () => expect(zoneOf(band, 14)).toBeNull())
})

describe('an item says', () => {
  it('the amounts under the names the questionnaire gives them', () => {
    const asked = [{ field: 'investmentSince2014', label: '投入总额（万元）', partOf: null }, { field: 'investment2024', label: '其中2024年（万元）', partOf: 'investmentSince2014' }]
    const amount = { ...item, answerKind: 'AMOUNT' as const }
    expect(answerText(amount, [], { investmentSince2014: 1200, investment2024: 0 }, asked)).toEqual({ text: '投入总额 1200 万元，其中2024年 0 万元', done: true })
    expect(answerText(amount, [], { investmentSince2014: 1200 }, asked)).toEqual({ text: '未填', done: false })
  })
  it('that it waits for its score', () => expect(answerText(item, [band], { grade: 2 })).toEqual({ text: '2 级，待给分', done: false }))
  it('how well its score fits', () =>
    expect(answerText(item, [band], { grade: 2, score: 7 })).toEqual({ text: '2 级，7 分（比较符合）', done: true }))
})
