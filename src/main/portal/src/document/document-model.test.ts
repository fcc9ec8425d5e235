import { describe, expect, it } from 'vitest'
import type { FormComponent, FormSchema } from '@/api/forms'
import { documentOf } from './document-model'

const form = (...components: FormComponent[]): FormSchema => ({ id: 'application', components })
const values = (schema: FormSchema, data: Record<string, unknown>) =>
  documentOf(schema, data).flatMap((block) => (block.kind === 'values' ? block.values.map(({ text }) => text) : []))

describe('a filled-in form, read as a document', () => {
  it('names options by their labels', () => {
    const schema = form({
      type: 'select', key: 'tier', label: '层级', values: [{ label: '先进级', value: 'ADVANCED' }],
    })
    expect(values(schema, { tier: 'ADVANCED' })).toEqual(['先进级'])
  })

  it('takes labels from the data where the options come from there', () => {
    const schema = form({ type: 'select', key: 'code', label: '场景', valuesKey: 'scenarioOptions' })
    expect(values(schema, { code: 'S10', scenarioOptions: [{ label: '人机协同作业', value: 'S10' }] })).toEqual([
      '人机协同作业',
    ])
  })

  it('says numbers with their unit and yes or no for a tick', () => {
    const schema = form(
      { type: 'number', key: 'investment', label: '总投资', appearance: { suffixAdorner: '万元' } },
      { type: 'checkbox', key: 'built', label: '已投产' },
    )
    expect(values(schema, { investment: 3200, built: false })).toEqual(['3200 万元', '否'])
  })

  it('says what was left empty, but not what was hidden', () => {
    const schema = form(
      { type: 'textfield', key: 'fax', label: '传真' },
      { type: 'textfield', key: 'accident', label: '事故名称', conditional: { hide: '=not(hasAccident)' } },
    )
    expect(values(schema, {})).toEqual(['未填写'])
  })

  it('keeps the entries of a list apart', () => {
    const schema = form({
      type: 'dynamiclist', path: 'scenarios', label: '场景',
      components: [{ type: 'textfield', key: 'name', label: '名称' }],
    })
    expect(documentOf(schema, { scenarios: [{ name: '甲' }, { name: '乙' }] })).toMatchObject([
      { kind: 'list', title: '场景', entries: [[{ kind: 'values' }], [{ kind: 'values' }]] },
    ])
  })

  it('keeps headings and leaves instructions out', () => {
    const schema = form({ type: 'text', text: '### 基本情况\n请如实填写。' }, { type: 'text', text: '请核对。' })
    expect(documentOf(schema, {})).toEqual([{ kind: 'heading', text: '基本情况' }])
  })
})
