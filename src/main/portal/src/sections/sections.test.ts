import { describe, expect, it } from 'vitest'
import type { FormComponent, FormSchema } from '@/api/forms'
import { labelAt } from './field-label'
import { isSame as isSameButEmpty } from '@/draft/same'
import { pagesOf } from './section-pages'
import { errorsOf, firstOf, flagsOf, sectionOfPath, sectionsOf, stateOf } from './sections'

const schema: FormSchema = {
  id: 'application',
  components: [
    { type: 'text', text: '说明' },
    {
      type: 'group', label: '一、主体', properties: { part: 'application-enterprise' },
      components: [
        { type: 'textfield', key: 'name', label: '名称' },
        { type: 'group', label: '财务', components: [{ type: 'number', key: 'assets', label: '资产' }] },
      ],
    },
    {
      type: 'group', label: '三、场景', properties: { part: 'application-scenarios' },
      components: [
        { type: 'text', text: '请逐个填写' },
        {
          type: 'dynamiclist', path: 'scenarios', label: '场景实例', properties: { entries: 'single' },
          components: [
            { type: 'textfield', key: 'name', label: '实例名称' },
            { type: 'dynamiclist', path: 'stations', label: '智能工位', components: [{ type: 'textfield', key: 'name', label: '工位名称' }] },
          ],
        },
      ],
    },
  ],
}
const [enterprise, scenarios] = sectionsOf(schema) as [ReturnType<typeof sectionsOf>[0], ReturnType<typeof sectionsOf>[0]]
const missing = (path: string) => ({ path, message: '必填' })

describe('a form made of parts', () => {
  it('has a page for each part, and none where it has no parts', () => {
    expect(sectionsOf(schema).map(({ id, title }) => [id, title])).toEqual([['enterprise', '一、主体'], ['scenarios', '三、场景']])
    expect(sectionsOf({ id: 'maturity', components: [{ type: 'group', label: '甲', components: [] }] })).toEqual([])
  })

  it('takes the list whose entries are edited one at a time out of its page', () => {
    expect(scenarios.entries?.path).toBe('scenarios')
    expect(scenarios.schema.components).toEqual([])
    expect(scenarios.intro).toEqual(['请逐个填写'])
    expect(enterprise.entries).toBeNull()
  })

  it('knows on which page a field stands, in groups and in lists', () => {
    const pages = sectionsOf(schema)
    expect(sectionOfPath(pages, 'assets')).toBe(0)
    expect(sectionOfPath(pages, 'scenarios[2].stations[0].name')).toBe(1)
    expect(sectionOfPath(pages, 'elsewhere')).toBe(-1)
  })

  const flag = (field: string) => ({ field, comment: '请核对', label: null })

  it('keeps what belongs to another document below its name', () => {
    const start: FormComponent = { type: 'group', path: 'start', label: '基本信息表', properties: { part: 'correction-start' }, components: [{ type: 'textfield', key: 'contactName', label: '联系人' }] }
    const [page] = sectionsOf({ ...schema, components: [start, ...schema.components] })
    expect([...(page?.fields ?? [])]).toEqual(['start'])
    expect(page?.schema.components.map(({ path }) => path)).toEqual(['start'])
    expect(labelAt({ ...schema, components: [start] }, 'start.contactName')).toBe('基本信息表 · 联系人')
  })

  it('opens a correction at the first page of which something was sent back', () => {
    const pages = sectionsOf(schema)
    expect(firstOf(pages, [flag('evidence.files.1'), flag('scenarios[2]')])).toBe(1)
    expect(flagsOf(scenarios, [flag('assets'), flag('scenarios[2]'), flag('scenarios[0].name')])).toHaveLength(2)
  })

  it('tells in a correction how much of each page was sent back, and how much of that is corrected', () => {
    const flags = [flag('assets'), flag('scenarios[0].name'), flag('scenarios[2]'), flag('evidence.files.1')]
    const told = (corrected?: Set<string>) => pagesOf(sectionsOf(schema), {}, { errors: null, questions: [], flags, corrected })
      .map((page) => [page.id, page.returned, page.corrected])
    expect(told(new Set(['scenarios[2]', 'evidence.files.1']))).toEqual([['enterprise', 1, 0], ['scenarios', 2, 1], ['all', 0, 0]])
    expect(told()).toEqual([['enterprise', 1, 0], ['scenarios', 2, 0], ['all', 0, 0]])
    expect(pagesOf(sectionsOf(schema), {}, { errors: null, questions: [] })[0]).toMatchObject({ returned: null, corrected: 0 })
  })

  it('opens a correction of files alone where something has to be promised anew', () => {
    const promise: FormComponent = { type: 'group', label: '承诺', properties: { part: 'application-commitment' }, components: [{ type: 'checkbox', key: 'truth', validate: { required: true } }] }
    expect(firstOf(sectionsOf({ ...schema, components: [...schema.components, promise] }), [flag('evidence.files.1')])).toBe(2)
  })

  it('says of a page whether it is empty, open or complete', () => {
    const errors = [missing('name'), missing('scenarios[0].name')]
    expect(stateOf(enterprise, errors, {})).toBe('empty')
    expect(stateOf(enterprise, errors, { assets: 0 })).toBe('open')
    expect(stateOf(enterprise, [missing('scenarios')], { name: '甲' })).toBe('complete')
    expect(stateOf(scenarios, errors, { scenarios: [{ name: '' }] })).toBe('empty')
    expect(stateOf(scenarios, errors, { scenarios: [{ stations: [{ name: '乙' }] }] })).toBe('open')
    expect(errorsOf(scenarios, errors)).toEqual([missing('scenarios[0].name')])
  })

  it('knows a change from a value that is only there, empty', () => {
    expect(isSameButEmpty({ a: 1 }, { b: '', a: 1, c: null, d: [], e: false })).toBe(true)
    expect(isSameButEmpty({ list: [{ a: 1 }] }, { list: [{ a: 1, b: null }] })).toBe(true)
    expect(isSameButEmpty({ a: 1 }, { a: 2 })).toBe(false)
    expect(isSameButEmpty({ list: [{ a: 1 }] }, { list: [{ a: 1 }, {}] })).toBe(false)
    expect(isSameButEmpty({ list: [{ a: 1 }] }, { list: [] })).toBe(false)
    expect(isSameButEmpty({}, { list: [{}] })).toBe(true)
    expect(isSameButEmpty({ a: true }, { a: false })).toBe(false)
  })

  it('calls fields as people do, in lists with their rows', () => {
    expect(labelAt(schema, 'assets')).toBe('资产')
    expect(labelAt(schema, 'scenarios')).toBe('场景实例')
    expect(labelAt(schema, 'scenarios[2]')).toBe('场景实例 · 第 3 项')
    expect(labelAt(schema, 'scenarios[2].name')).toBe('第 3 项 · 实例名称')
    expect(labelAt(schema, 'scenarios[0].stations[1].name')).toBe('第 1 项 · 第 2 项 · 工位名称')
    expect(labelAt(schema, 'unknown')).toBe('')
  })
})
