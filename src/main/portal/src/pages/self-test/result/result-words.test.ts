import { describe, expect, it } from 'vitest'
import type { Condition } from '@/api/assessment'
import type { Answer, RuleSet, TierResult } from '@/api/self-test'
import { inPrinciple, reservations, spoken, standing, tone } from './result-words'

const condition = (title: string, met: boolean, soft: boolean, gap: string | null, actual: string | null = '无'): Condition => ({
  code: 'SEGMENT_COVERAGE', title, clause: '', nature: 'CHECKED', met, required: null, actual, gap, soft,
})
const result = (tier: string, eligible: boolean, conditions: Condition[]): TierResult => ({
  jurisdiction: 'A', tier, eligible, directRecognition: false, conditions, ruleSet: { id: '', edition: '', inForceFrom: '', hash: '' },
})
const ruleSet = { jurisdiction: 'A', jurisdictionName: '甲省', tiers: ['BASIC', 'ADVANCED', 'EXCELLENT'] } as RuleSet
const soft = result('EXCELLENT', true, [condition('覆盖环节', false, true, '缺少生产作业')])
const answer = (results: TierResult[], reference: string | null): Answer => ({
  results, referenceTier: { A: reference }, digitalScore: null, enterpriseSize: null, notInForce: [],
})

describe('a tier whose conditions are met except in principle', () => {
  it('says what is asked in principle', () => expect(inPrinciple(soft)).toBe('覆盖环节（缺少生产作业）'))
  it('is met all the same', () => {
    expect(standing(soft)).toBe('需核验的条件均已达到')
    expect(tone(soft)).toBe('good')
  })
})

describe('a reference tier', () => {
  it('comes with what it leaves open', () =>
    expect(reservations(answer([result('BASIC', false, []), result('ADVANCED', true, []), soft], 'EXCELLENT'), ruleSet))
      .toBe('原则上还应达到：覆盖环节（缺少生产作业）；基础级的条件尚未达到，各层级分别判断'))
  it('whose own conditions are in sight leaves them out', () =>
    expect(reservations(answer([result('BASIC', false, []), soft], 'EXCELLENT'), ruleSet, 'EXCELLENT'))
      .toBe('基础级的条件尚未达到，各层级分别判断'))
  it('that leaves nothing open has nothing added', () => {
    expect(reservations(answer([result('BASIC', true, [])], 'BASIC'), ruleSet)).toBeNull()
    expect(reservations(answer([], null), ruleSet)).toBeNull()
  })
})

describe('a tier that is missed', () => {
  it('only for answers that are missing is not red', () =>
    expect(tone(result('BASIC', false, [condition('甲', false, false, null, null)]))).toBe('unsaid'))
  it('by a condition is', () => expect(tone(result('BASIC', false, [condition('甲', false, false, '1')]))).toBe('bad'))
})

it('nothing is read out as long as there is no answer', () => expect(spoken(null, [ruleSet], 'BASIC')).toBe(''))
