import { describe, expect, it } from 'vitest'
import type { FormSchema } from '@/api/forms'
import { noAnswers } from './answers'
import { conflicts, correspondingData, merged } from './take-over'

const schema: FormSchema = {
  id: 'target',
  components: [
    { type: 'textfield', key: 'uscc', label: '信用代码', readonly: true },
    { type: 'number', key: 'maturityScore', label: '得分' },
    { type: 'group', components: [
      { type: 'radio', key: 'aboveScale', label: '规上', values: [{ label: '是', value: 'yes' }, { label: '否', value: 'no' }] },
      { type: 'select', key: 'registeredIn', label: '注册地', values: [{ label: '株洲市', value: '430200' }] },
    ] },
    { type: 'dynamiclist', path: 'scenarios', label: '场景', components: [
      { type: 'select', key: 'code', values: [{ label: '三', value: 'S03' }] }, { type: 'textfield', key: 'effect' },
    ] },
  ],
}
const answers = (form: Record<string, unknown>) => ({ ...noAnswers(), form, scenarios: { S03: 'BASIC' } })

describe('what a form takes over', () => {
  it('is what it asks too, in its own names and columns', () =>
    expect(correspondingData(schema, answers({ aboveScale: 'yes', maturity: { score: 2.1 }, employees: 3 })))
      .toEqual({ maturityScore: 2.1, aboveScale: 'yes', scenarios: [{ code: 'S03' }] }))
  it('is never an answer the form does not offer, nor a field it only shows', () =>
    expect(correspondingData(schema, answers({ aboveScale: 'unknown', registeredIn: '320000', uscc: 'X' })))
      .toEqual({ scenarios: [{ code: 'S03' }] }))
})

describe('a draft that is there already', () => {
  const taken = { aboveScale: 'yes', maturityScore: 2.1 }

  it('names what would be written over', () =>
    expect(conflicts(schema, { aboveScale: 'no', maturityScore: 2.1 }, taken)).toEqual(['规上']))
  it('keeps what it holds unless told otherwise', () => {
    expect(merged({ aboveScale: 'no', other: 1 }, taken, false)).toEqual({ aboveScale: 'no', other: 1, maturityScore: 2.1 })
    expect(merged({ aboveScale: 'no', other: 1 }, taken, true)).toEqual({ aboveScale: 'yes', other: 1, maturityScore: 2.1 })
  })
})
