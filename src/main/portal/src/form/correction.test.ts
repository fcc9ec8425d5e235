import { describe, expect, it } from 'vitest'
import type { FormComponent, FormSchema } from '@/api/forms'
import { commentsOfEntry, commentsOfList, forCorrection, forEntry } from './correction'

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
    const schema = forCorrection(SCHEMA, [{ field: 'summary', comment: '请写明起止时间', label: null }])
    expect(component(schema, 'b')?.readonly).toBeUndefined()
    expect(component(schema, 'a')?.readonly).toBe(true)
    expect(component(schema, 'c')?.readonly).toBe(true)
    expect(component(schema, 'l')?.allowAddRemove).toBe(false)
  })

  it('shows the comment just before its field', () => {
    const group = component(forCorrection(SCHEMA, [{ field: 'data.summary', comment: '请写明起止时间', label: null }]), 'g')
    expect(group?.components?.map(({ type }) => type)).toEqual(['text', 'textarea'])
    expect(group?.components?.[0]?.text).toContain('请写明起止时间')
  })

  it('shows what the officer typed as it was typed', () => {
    const group = component(forCorrection(SCHEMA, [{ field: 'summary', comment: '{{a}} <b>*1*</b>', label: null }]), 'g')
    expect(group?.components?.[0]?.text).not.toMatch(/[<{]/)
    expect(group?.components?.[0]?.text).toContain('&#123;&#123;a')
  })

  it('lets the truth of the whole be promised again', () => {
    const promise = { type: 'checkbox', id: 'p', key: 'truthCommitment', validate: { required: true } }
    const schema = forCorrection({ ...SCHEMA, components: [promise] }, [{ field: 'summary', comment: '', label: null }])
    expect(component(schema, 'p')?.readonly).toBeUndefined()
  })

  it('opens a whole list when the list was named', () => {
    const schema = forCorrection(SCHEMA, [{ field: 'scenarios', comment: '缺少成效', label: null }])
    expect(component(schema, 'l')?.allowAddRemove).toBe(true)
    expect(component(schema, 'd')?.readonly).toBeUndefined()
  })

  it('opens one row of a list, without adding or removing rows, when one row was named', () => {
    const schema = forCorrection(SCHEMA, [{ field: 'scenarios[1]', comment: '请量化', label: null }])
    expect(component(schema, 'c')?.readonly).toBe('=i[1] != 2')
    expect(component(schema, 'd')?.readonly).toBe('=i[1] != 2')
    expect(component(schema, 'l')?.allowAddRemove).toBe(false)
    expect(component(schema, 'l')?.components?.[0]).toMatchObject({ type: 'text', conditional: { hide: '=i[1] != 2' } })
    expect(component(schema, 'l')?.components?.[0]?.text).toContain('第 2 项')
  })

  it('opens each of several rows', () => {
    const schema = forCorrection(SCHEMA, [0, 3].map((row) => ({ field: `scenarios[${row}]`, comment: '请量化', label: null })))
    expect(component(schema, 'c')?.readonly).toBe('=i[1] != 1 and i[1] != 4')
  })

  it('opens one column of one row, when one cell was named', () => {
    const schema = forCorrection(SCHEMA, [{ field: 'scenarios[1].effect', comment: '请量化', label: null }])
    expect(component(schema, 'd')?.readonly).toBe('=i[1] != 2')
    expect(component(schema, 'c')?.readonly).toBe(true)
    expect(component(schema, 'l')?.allowAddRemove).toBe(false)
  })

  const entries: FormComponent = { ...SCHEMA.components[2] as FormComponent, properties: { entries: 'single' } }

  it('leaves a list that is edited entry by entry as it is, and lets none come or go unless all of it was named', () => {
    const whole = { ...SCHEMA, components: [entries] }
    const one = forCorrection(whole, [{ field: 'scenarios[1]', comment: '请量化', label: null }]).components
    expect(one).toEqual([{ ...entries, allowAddRemove: false }])
    expect(forCorrection(whole, [{ field: 'scenarios', comment: '请量化', label: null }]).components).toEqual([entries])
  })

  it('opens the entry that was named, and of another one nothing', () => {
    const flags = [{ field: 'scenarios[1]', comment: '请量化', label: null }]
    expect(forEntry(entries, flags, 1)).toEqual(entries.components)
    expect(forEntry(entries, flags, 0).map(({ readonly }) => readonly)).toEqual([true, true])
    expect(commentsOfEntry(entries, flags, 1)).toEqual(['请量化'])
    expect(commentsOfEntry(entries, flags, 0)).toEqual([])
  })

  it('opens every entry when the list was named, and says why above it', () => {
    const flags = [{ field: 'scenarios', comment: '缺少成效', label: null }]
    expect(forEntry(entries, flags, 0)).toEqual(entries.components)
    expect([commentsOfList(entries, flags), commentsOfEntry(entries, flags, 0)]).toEqual([['缺少成效'], []])
  })

  it('opens one field of an entry, with the comment before it', () => {
    const components = forEntry(entries, [{ field: 'scenarios[1].effect', comment: '请量化', label: null }], 1)
    expect(components.map(({ type, readonly }) => [type, readonly])).toEqual([['textfield', true], ['text', undefined], ['textfield', undefined]])
  })

  it('opens a field of another document in its group', () => {
    const group = { type: 'group', id: 's', path: 'start', components: [{ type: 'textfield', id: 'n', key: 'contactName' }] }
    const schema = forCorrection({ ...SCHEMA, components: [group, ...SCHEMA.components] }, [
      { field: 'start.contactName', comment: '请填现任联系人', label: null },
    ])
    expect(component(schema, 'n')?.readonly).toBeUndefined()
    expect(component(schema, 's')?.components?.[0]?.text).toContain('请填现任联系人')
    expect(component(schema, 'a')?.readonly).toBe(true)
  })
})
