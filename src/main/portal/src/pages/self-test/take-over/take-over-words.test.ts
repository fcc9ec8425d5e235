import { describe, expect, it } from 'vitest'
import type { FormSchema } from '@/api/forms'
import { conflicts, mergesByCode, written } from './take-over-words'

const schema: FormSchema = {
  id: 'target',
  components: [
    { type: 'number', key: 'maturityScore', label: '得分' },
    { type: 'group', components: [{ type: 'radio', key: 'aboveScale', label: '规上' }] },
    { type: 'dynamiclist', path: 'scenarios', label: '场景实例', components: [
      { type: 'select', key: 'code', label: '场景' }, { type: 'select', key: 'tier', label: '建设层级' }, { type: 'textfield', key: 'name' },
    ] },
  ],
}
const seven = { code: 'S07', tier: 'BASIC', name: '齿轮排产' }
const scenarios = [{ code: 'S03', tier: 'BASIC' }, { code: 'S07', tier: 'ADVANCED' }]

describe('what the dialog says differs', () => {
  it('is what both hold and hold otherwise', () =>
    expect(conflicts(schema, { aboveScale: 'no', maturityScore: 2.1 }, { aboveScale: 'yes', maturityScore: 2.1 })).toEqual(['规上']))

  it('is nothing where scenarios are only missing', () =>
    expect(conflicts(schema, { scenarios: [seven] }, { scenarios: [{ code: 'S07', tier: 'BASIC' }, scenarios[0]] })).toEqual([]))

  it('is the tier of a scenario, by its code', () =>
    expect(conflicts(schema, { scenarios: [seven] }, { scenarios })).toEqual(['场景实例（S07 的建设层级）']))
})

describe('what the dialog says is written', () => {
  const draft = { aboveScale: 'no', scenarios: [seven] }
  const taken = { aboveScale: 'yes', maturityScore: 2.1, scenarios }

  it('is what is blank, when the draft is kept', () =>
    expect(written(schema, draft, taken, false)).toEqual(['得分', '场景实例（补入 1 个）']))

  it('is what differs too, when it is replaced', () =>
    expect(written(schema, draft, taken, true)).toEqual(['得分', '规上', '场景实例（补入 1 个，更改 1 个）']))

  it('is nothing where the draft says all of it already', () =>
    expect(written(schema, taken, taken, true)).toEqual([]))
})

it('says that scenarios are merged only where the draft has some', () => {
  expect(mergesByCode({ scenarios: [seven] }, { scenarios })).toBe(true)
  expect(mergesByCode({ scenarios: [{ code: null, tier: null }] }, { scenarios })).toBe(false)
})
