import { describe, expect, it } from 'vitest'
import type { Condition } from '@/api/assessment'
import { asked, bars, beingChecked, gapInWords, inTheWay, judged, unmetFirst, verdict, VERDICTS } from './condition'

const condition = (code: string, met: boolean | null, soft = false, actual: string | null = '1'): Condition => ({
  code, title: '', clause: '', nature: 'CHECKED', met, required: null, actual, gap: null, soft,
})

describe('a condition', () => {
  it('left to people is neither met nor unmet', () => expect(verdict(condition('KPI_LEVEL', null))).toBe('OPEN'))
  it('that an office is still verifying bars nobody', () => {
    const open = { ...condition('X', null, false, '核实中'), title: '信息填报及审核' }
    expect(verdict(open)).toBe('CHECKED_BY_OFFICE')
    expect(bars(open)).toBe(false)
    expect(inTheWay([open])).toBeNull()
    expect(beingChecked([condition('A', true), open])).toBe('信息填报及审核')
    expect(beingChecked([condition('A', true), condition('B', null)])).toBeNull()
  })
  it('that is only advised is not called unmet', () => expect(verdict(condition('X', false, true))).toBe('SOFT'))
  it('that was not answered is not called unmet, and bars all the same', () => {
    expect(verdict(condition('X', false, false, null))).toBe('UNSAID')
    expect(bars(condition('X', false, false, null))).toBe(true)
    expect(bars(condition('X', false, true, null))).toBe(false)
  })
  it('says a bare number with its unit', () =>
    expect(gapInWords({ code: 'SCENARIO_COUNT', gap: '2' })).toBe('还差 2 个场景'))
  it('leaves words as they are', () =>
    expect(gapInWords({ code: 'SEGMENT_COVERAGE', gap: '缺少：运营管理' })).toBe('缺少：运营管理'))
  it('that is met has no distance', () => expect(gapInWords({ code: 'MATURITY', gap: null })).toBeNull())
})

describe('what a condition asks', () => {
  const scenarios = { ...condition('SCENARIO_COUNT', false), required: '10', actual: '8' }
  it('stands beside what there is', () => expect(asked(scenarios)).toBe('要求：10；现为：8'))
  it('stands alone where nothing was told', () => expect(asked({ ...scenarios, actual: null })).toBe('要求：10'))
  it('is left to people where they judge', () =>
    expect(asked({ ...scenarios, nature: 'JUDGEMENT', actual: null })).toBeNull())
  it('says what was told of what people judge', () =>
    expect(asked({ ...scenarios, nature: 'JUDGEMENT', actual: '1 起（较大质量）' })).toBe('已填报：1 起（较大质量）'))
})

describe('a judgement', () => {
  const judgement = (required: string | null) => judged({ nature: 'JUDGEMENT', required })
  it('says who judges and what', () =>
    expect(judgement('由评审人员判断：工厂建设：数字化；研发设计：仿真')).toEqual({ who: '由评审人员判断', what: '工厂建设：数字化；研发设计：仿真' }))
  it('says who judges where the rule says no more', () =>
    expect(judgement('由评审人员判断')).toEqual({ who: '由评审人员判断', what: null }))
  it('keeps what a rule says in other words', () =>
    expect(judgement('达到相应要求，未规定等级')).toEqual({ who: '由评审人员判断', what: '达到相应要求，未规定等级' }))
  it('is none where the machine decides', () => expect(judged({ nature: 'CHECKED', required: '≥ 10' })).toBeNull())
  it('never reads as missing', () => expect(VERDICTS[verdict(condition('CONSTRUCTION', null, false, null))]).toBe('由人判断'))
})

it('lists unmet conditions first and keeps the order of the document otherwise', () => {
  const sorted = unmetFirst([condition('E', false, false, null), condition('A', true), condition('B', null), condition('C', false), condition('D', true)])
  expect(sorted.map(({ code }) => code)).toEqual(['C', 'E', 'B', 'A', 'D'])
})

it('counts what stands in the way, unanswered ones apart', () => {
  const unsaid = condition('S', false, false, null)
  expect(inTheWay([condition('A', true), condition('B', null), condition('C', false, true)])).toBeNull()
  expect(inTheWay([condition('A', false), unsaid, unsaid])).toBe('1 项条件未达到，2 项未填写')
  expect(inTheWay([condition('A', false)])).toBe('1 项条件未达到')
  expect(inTheWay([unsaid])).toBe('1 项条件未填写')
})
