import { describe, expect, it } from 'vitest'
import type { FormComponent, FormSchema } from '@/api/forms'
import { forCorrection } from './correction'

const SCHEMA: FormSchema = {
  id: 'application',
  components: [
    { type: 'textfield', id: 'a', key: 'factoryName' },
    { type: 'group', id: 'g', components: [{ type: 'textarea', id: 'b', key: 'summary' }] },
    {
      type: 'dynamiclist', id: 'l', path: 'scenarios', allowAddRemove: true,
      components: [{ type: 'textfield', id: 'c', key: 'name' }, { type: 'textfield', id: 'd', key: 'effect' }],
    },
  ],
}

const component = (schema: FormSchema, id: string) => all(schema.components).find((one) => one.id === id)
const all = (components: FormComponent[]): FormComponent[] =>
  components.flatMap((one) => [one, ...all(one.components ?? [])])

describe('a form sent back for correction', () => {
  it('opens only the field that was named and locks the rest', () => {
    const schema = forCorrection(SCHEMA, [{ field: 'summary', comment: '请写明起止时间' }])
    expect(component(schema, 'b')?.readonly).toBeUndefined()
    expect(component(schema, 'a')?.readonly).toBe(true)
    expect(component(schema, 'c')?.readonly).toBe(true)
    expect(component(schema, 'l')?.allowAddRemove).toBe(false)
  })

  it('shows the comment just before its field', () => {
    const group = component(forCorrection(SCHEMA, [{ field: 'data.summary', comment: '请写明起止时间' }]), 'g')
    expect(group?.components?.map(({ type }) => type)).toEqual(['text', 'textarea'])
    expect(group?.components?.[0]?.text).toContain('请写明起止时间')
  })

  it('lets the truth of the whole be promised again', () => {
    const promise = { type: 'checkbox', id: 'p', key: 'truthCommitment', validate: { required: true } }
    const schema = forCorrection({ ...SCHEMA, components: [promise] }, [{ field: 'summary', comment: '' }])
    expect(component(schema, 'p')?.readonly).toBeUndefined()
  })

  it('opens a whole list when the list was named', () => {
    const schema = forCorrection(SCHEMA, [{ field: 'scenarios', comment: '缺少成效' }])
    expect(component(schema, 'l')?.allowAddRemove).toBe(true)
    expect(component(schema, 'd')?.readonly).toBeUndefined()
  })

  it('opens one column of a list, without adding or removing rows, when one cell was named', () => {
    const schema = forCorrection(SCHEMA, [{ field: 'scenarios[1].effect', comment: '请量化' }])
    expect(component(schema, 'd')?.readonly).toBeUndefined()
    expect(component(schema, 'c')?.readonly).toBe(true)
    expect(component(schema, 'l')?.allowAddRemove).toBe(false)
    expect(all(schema.components).find(({ type }) => type === 'text')?.text).toContain('第 2 项')
  })
})
