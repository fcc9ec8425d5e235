// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { Form } from '@bpmn-io/form-js-viewer'
import type { FormSchema } from '@/api/forms'
import { createForm } from './create-form'
import { labelOf, ownIssues, showIssues } from './field-issues'

const SCHEMA = {
  type: 'default', id: 'application', schemaVersion: 16,
  components: [
    { type: 'textfield', id: 'factory', key: 'factoryName', label: '工厂名称', validate: { required: true } },
    {
      type: 'dynamiclist', id: 'list', path: 'scenarios', label: '场景实例',
      components: [{ type: 'textfield', id: 'name', key: 'name', label: '实例名称', validate: { maxLength: 5 } }],
    },
  ],
} as FormSchema

describe('what is wrong with a form', () => {
  let form: Form
  let container: HTMLElement

  beforeEach(async () => {
    container = document.createElement('div')
    document.body.replaceChildren(container)
    form = await createForm(container, SCHEMA, { scenarios: [{ name: '甲' }, { name: '超过五个字的名称' }] })
    await rendered()
  })

  it('is found by form-js itself, in Chinese, by path', () => {
    form.submit()
    expect(ownIssues(form)).toEqual([
      { path: 'factoryName', message: '此项必填' },
      { path: 'scenarios[1].name', message: '最多 5 个字，请精简' },
    ])
  })

  it('by the word of the server appears at its field', async () => {
    showIssues(form, [{ path: 'data.scenarios[1].name', message: '与申报书正文不一致' }])
    await rendered()
    expect(container.querySelector('.fjs-form-field-error')?.textContent).toContain('与申报书正文不一致')
  })

  it('is handed back when no field on the page has that name', () => {
    const issue = { path: 'data.scenarios', message: '至少 10 个场景' }
    expect(showIssues(form, [issue])).toEqual([issue])
  })

  it('is named the way a person would name the field', () => {
    expect(labelOf(form, 'data.factoryName')).toBe('工厂名称')
    expect(labelOf(form, 'data.scenarios[1].name')).toBe('第 2 项 · 实例名称')
    expect(labelOf(form, 'data.scenarios')).toBe('场景实例')
  })
})

/** form-js renders in a later turn of the event loop. */
const rendered = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
