import { describe, expect, it } from 'vitest'
import { noAnswers, type Answers } from './answers'
import { factsOf } from './facts'

const facts = (told: Partial<Answers>) => factsOf({ ...noAnswers(), ...told })

describe('the facts that are sent', () => {
  it('hold nothing that was not answered', () =>
    expect(facts({ form: { aboveScale: 'unknown', kpiLevel: null, uscc: '', smeTitles: [], maturity: { level: null } } }))
      .toEqual({}))

  it('say yes and no as true and false, within groups too', () =>
    expect(facts({ form: { aboveScale: 'yes', violations: 'no', systemRegistration: { filled: 'yes', approved: 'unknown' } } }))
      .toMatchObject({ aboveScale: true, violations: false, systemRegistration: { filled: true } }))

  it('keep a zero, which is an answer', () =>
    expect(facts({ form: { employees: 0, maturity: { level: '0' } } })).toMatchObject({ employees: 0, maturity: { level: 0 } }))

  it('hold a credit code as the licence has it', () =>
    expect(facts({ form: { uscc: ' 91430200 ma4l16jn41' } })).toEqual({ uscc: '91430200MA4L16JN41' }))

  it('name the county rather than the city, where one is chosen', () =>
    expect(facts({ form: { operatesIn: '430200', countyCode: '430211' } })).toEqual({ operatesIn: '430211' }))

  it('forget the county of a city that is no longer chosen', () =>
    expect(facts({ form: { operatesIn: '150000', countyCode: '430211' } })).toEqual({ operatesIn: '150000' }))

  it('number scenarios by their codes', () =>
    expect(facts({ scenarios: { S10: 'ADVANCED', S03: 'BASIC' } })['scenarios'])
      .toEqual([{ code: 'S03', tier: 'BASIC' }, { code: 'S10', tier: 'ADVANCED' }]))

  it('leave out an honour of which the year is missing', () =>
    expect(facts({ form: { honours: [{ kind: 'A', year: 2023 }, { kind: 'B', year: null }] } })['honours'])
      .toEqual([{ kind: 'A', year: 2023 }]))
})

describe('accidents', () => {
  const row = { kind: 'SAFETY', severity: 'LARGER' }

  it('that did not happen are an empty list', () =>
    expect(facts({ form: { hasAccidents: 'no', accidents: [row] } })['accidents']).toEqual([]))
  it('that happened are listed', () =>
    expect(facts({ form: { hasAccidents: 'yes', accidents: [row] } })['accidents']).toEqual([row]))
  it.each([[[]], [[{ kind: 'SAFETY', severity: null }]], [[row, { kind: null, severity: null }]]])(
    'are not told while their list is incomplete: %j', (accidents) =>
      expect(facts({ form: { hasAccidents: 'yes', accidents } })['accidents']).toBeUndefined())
})

describe('the questionnaire', () => {
  it('counts a grade once its score is given', () =>
    expect(facts({ digital: { 2: { grade: 4, score: null }, 3: { grade: 1, score: 0 } } })['digital'])
      .toEqual([{ item: 3, grade: 1, score: 0 }]))
  it('sends nothing beside “not applicable”', () =>
    expect(facts({ digital: { 1: { notApplicable: true, grade: 3, score: 30 } } })['digital'])
      .toEqual([{ item: 1, notApplicable: true }]))
  it('comes in the order of the items', () =>
    expect(facts({ digital: { 10: { grade: 1, score: 0 }, 7: { investment2024: 3 } } })['digital'])
      .toEqual([{ item: 7, investment2024: 3 }, { item: 10, grade: 1, score: 0 }]))
})
