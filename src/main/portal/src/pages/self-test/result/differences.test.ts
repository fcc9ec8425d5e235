import { describe, expect, it } from 'vitest'
import type { Condition } from '@/api/assessment'
import type { Answer } from '@/api/self-test'
import { differences } from './differences'

const condition = (code: string, met: boolean | null, actual: string | null = '1'): Condition => ({
  code, title: '', clause: '', nature: 'CHECKED', met, required: null, actual, gap: null,
})
const answer = (jurisdiction: string, reference: string | null, conditions: Condition[]): Answer => ({
  results: [{
    jurisdiction, tier: 'BASIC', eligible: false, directRecognition: false, conditions,
    ruleSet: { id: '', edition: '', inForceFrom: '', hash: '' },
  }],
  referenceTier: { [jurisdiction]: reference }, digitalScore: null, enterpriseSize: null, notInForce: [],
})

describe('against the result that was kept', () => {
  const before = answer('A', 'BASIC', [condition('ONE', true), condition('TWO', false), condition('THREE', null), condition('FOUR', true)])
  const now = answer('A', null, [condition('ONE', false), condition('TWO', true), condition('THREE', null), condition('FIVE', true)])

  it('conditions are newly met or unmet; those people judge or that came with a table are not compared', () =>
    expect(differences(before, now).conditions).toEqual({ 'A/BASIC/ONE': 'NEWLY_UNMET', 'A/BASIC/TWO': 'NEWLY_MET' }))
  it('a condition that is no longer answered is called so', () =>
    expect(differences(before, answer('A', null, [condition('ONE', false, null), condition('TWO', false, null)])).conditions)
      .toEqual({ 'A/BASIC/ONE': 'NEWLY_UNSAID' }))
  it('a reference tier that fell is told with what it was', () =>
    expect(differences(before, now).tiers).toEqual({ A: { before: 'BASIC', now: null } }))
  it('the same answer differs in nothing', () => expect(differences(before, before)).toEqual({ conditions: {}, tiers: {} }))
  it('a jurisdiction that was not compared then is not compared now', () =>
    expect(differences(before, answer('B', 'BASIC', [condition('ONE', false)]))).toEqual({ conditions: {}, tiers: {} }))
})
