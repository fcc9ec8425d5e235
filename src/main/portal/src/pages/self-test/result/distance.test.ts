import { expect, it } from 'vitest'
import type { Condition } from '@/api/assessment'
import { distance } from './distance'

const unmet = (code: string, title: string, gap: string | null, actual: string | null = '1', soft = false): Condition => ({
  code, title, clause: '', nature: 'CHECKED', met: false, required: null, actual, gap, soft,
})
const scenarios = unmet('SCENARIO_COUNT', '典型场景数量', '2')
const maturity = unmet('MATURITY', '成熟度', '1')

it('says numbers with their units', () =>
  expect(distance({ conditions: [scenarios, maturity] })).toBe('还差 2 个场景、成熟度差 1 级'))
it('says words with the condition they belong to', () =>
  expect(distance({ conditions: [unmet('SEGMENT_COVERAGE', '环节覆盖', '缺少运营管理')] })).toBe('环节覆盖：缺少运营管理'))
it('begins with the scenarios and leaves the remark out of a name', () =>
  expect(distance({ conditions: [unmet('DIGITAL_SCORE', '得分（建议高于70分）', '2.5'), scenarios] })).toBe('还差 2 个场景、得分差 2.5 分'))
it('counts what was not answered instead of listing it', () =>
  expect(distance({ conditions: [scenarios, unmet('FINANCE', '经营', '缺少', null), unmet('CREDIT', '信用', '缺少', null)] }))
    .toBe('还差 2 个场景；2 项未填写'))
it('leaves out what is only advised and what people judge', () =>
  expect(distance({ conditions: [unmet('X', '甲', '1', '1', true), { ...maturity, met: null }] })).toBeNull())
