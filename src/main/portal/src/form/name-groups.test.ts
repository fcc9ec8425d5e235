// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { nameGroups } from './name-groups'

const choice = (kind: string, label: string) =>
  `<div class="fjs-form-field fjs-form-field-${kind}">
    <label class="fjs-form-field-label">${label}<span class="fjs-asterix">*</span></label>
    <div class="fjs-inline-label"><input type="radio"><label class="fjs-form-field-label">是</label></div>
  </div>`

describe('choices of a form', () => {
  let container: HTMLElement
  const groups = () => [...container.querySelectorAll('[role]')]
    .map((group) => [group.getAttribute('role'), group.getAttribute('aria-label')])
  beforeEach(() => {
    container = document.createElement('div')
    document.body.append(container)
  })

  it('are groups that carry their question as a name', () => {
    container.innerHTML = choice('radio', '是否有违法违规行为') + choice('checklist', '中小企业称号')
    nameGroups(container)
    expect(groups()).toEqual([['radiogroup', '是否有违法违规行为'], ['group', '中小企业称号']])
  })

  it('are named when they appear later, until nobody looks any more', async () => {
    const stop = nameGroups(container)
    container.innerHTML = choice('radio', '评估方式')
    await new Promise((resolve) => setTimeout(resolve))
    expect(groups()).toEqual([['radiogroup', '评估方式']])
    stop()
    container.innerHTML = choice('radio', '申报主体')
    await new Promise((resolve) => setTimeout(resolve))
    expect(groups()).toEqual([])
  })

  it('without a question stay as they are', () => {
    container.innerHTML = '<div class="fjs-form-field-radio"></div>'
    nameGroups(container)
    expect(groups()).toEqual([])
  })
})
