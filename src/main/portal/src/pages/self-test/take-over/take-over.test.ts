import { describe, expect, it } from 'vitest'
import type { FormSchema } from '@/api/forms'
import { noAnswers } from '../answers/answers'
import { correspondingData } from './take-over'

const options = (...values: string[]) => values.map((value) => ({ label: value, value }))
const schema: FormSchema = {
  id: 'target',
  components: [
    { type: 'textfield', key: 'uscc', label: '信用代码', readonly: true },
    { type: 'number', key: 'maturityScore', label: '得分' },
    { type: 'group', components: [
      { type: 'radio', key: 'aboveScale', label: '规上', values: options('yes', 'no') },
      { type: 'select', key: 'registeredIn', label: '注册地', values: options('430200') },
      { type: 'radio', key: 'hasAccidents', label: '事故', values: options('yes', 'no') },
    ] },
    { type: 'dynamiclist', path: 'accidents', label: '事故情况', components: [
      { type: 'select', key: 'kind', values: options('SAFETY') }, { type: 'select', key: 'severity', values: options('LARGER') },
      { type: 'textfield', key: 'accidentName' },
    ] },
    { type: 'dynamiclist', path: 'scenarios', label: '场景', components: [
      { type: 'select', key: 'code', values: options('S03') }, { type: 'textfield', key: 'effect' },
    ] },
  ],
}
const taken = (form: Record<string, unknown>, scenarios: Record<string, string> = {}) =>
  correspondingData(schema, { ...noAnswers(), form, scenarios })
const accident = { kind: 'SAFETY', severity: 'LARGER' }

describe('what a form takes over', () => {
  it('is what it asks too, in its own names and columns', () =>
    expect(taken({ aboveScale: 'yes', maturity: { score: 2.1 }, employees: 3 }, { S03: 'BASIC' }))
      .toEqual({ maturityScore: 2.1, aboveScale: 'yes', scenarios: [{ code: 'S03' }] }))

  it('is never an answer the form does not offer, nor a field it only shows', () =>
    expect(taken({ aboveScale: 'unknown', registeredIn: '320000', uscc: 'X' }, { S99: 'BASIC' })).toEqual({}))

  it('holds accidents where there were some', () =>
    expect(taken({ hasAccidents: 'yes', accidents: [accident] })).toEqual({ hasAccidents: 'yes', accidents: [accident] }))

  it('holds no accidents that were told before there were none', () => {
    expect(taken({ hasAccidents: 'no', accidents: [accident] })).toEqual({ hasAccidents: 'no' })
    expect(taken({ hasAccidents: 'unknown', accidents: [accident] })).toEqual({})
  })

  it('never holds a row that is not complete, or not with what the form offers', () =>
    expect(taken({ hasAccidents: 'yes', accidents: [{ kind: 'SAFETY', severity: null }, { kind: 'OTHER', severity: 'LARGER' }, accident] }))
      .toEqual({ hasAccidents: 'yes', accidents: [accident] }))
})
