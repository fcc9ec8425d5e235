// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { Form } from '@bpmn-io/form-js-viewer'
import { NO_REMARKS, remarksAt } from '@/api/remarks'
import { showRemarks } from './remarks'

const remarks = {
  computed: [{ path: 'size', text: '算得为中型企业' }, { path: 'cycleAfter', text: '比建设前变差 50%' }],
  questions: [{ path: 'size', question: '您选的是大型企业，请核对' }],
}

/** As much of form-js as tells where a field stands. */
function formOf(...keys: string[]): { form: Form; container: HTMLElement } {
  const container = document.createElement('div')
  container.innerHTML = keys.map((key) => `<div class="fjs-form-field"><input id="fjs-form-1-${key}" aria-describedby="fjs-form-1-${key}-error" /></div>`).join('')
  const fields = keys.map((key) => ({ id: key, valuePath: [key] }))
  const form = { _id: '1', get: () => ({ getAllKeyed: () => fields }) } as unknown as Form
  return { form, container }
}
const texts = (container: HTMLElement) => [...container.querySelectorAll('.entry-remark')].map(({ textContent }) => textContent)

describe('what the server says beside an answer', () => {
  it('has what was worked out before what is asked', () => {
    expect(remarksAt(remarks, 'size')).toEqual([
      { asked: false, text: '算得为中型企业' }, { asked: true, text: '您选的是大型企业，请核对' },
    ])
    expect(remarksAt(remarks, 'other')).toEqual([])
  })

  it('stands at its field, once, and is read out with it after what the form says', () => {
    const { form, container } = formOf('size', 'other')

    showRemarks(form, container, remarks)
    showRemarks(form, container, remarks)

    expect(texts(container)).toEqual(['算得为中型企业', '您选的是大型企业，请核对'])
    expect(container.querySelector('#fjs-form-1-size')?.closest('.fjs-form-field')?.querySelectorAll('.entry-remark.asked')).toHaveLength(1)
    expect(container.querySelector('#fjs-form-1-size')?.getAttribute('aria-describedby'))
      .toBe('fjs-form-1-size-error fjs-form-1-size-remark0 fjs-form-1-size-remark1')
    expect(container.querySelector('#fjs-form-1-other')?.getAttribute('aria-describedby')).toBe('fjs-form-1-other-error')
  })

  it('goes when the answer is put right', () => {
    const { form, container } = formOf('size')
    showRemarks(form, container, remarks)

    showRemarks(form, container, NO_REMARKS)

    expect(texts(container)).toEqual([])
    expect(container.querySelector('#fjs-form-1-size')?.getAttribute('aria-describedby')).toBe('fjs-form-1-size-error')
  })

  it('is text, whatever stands in it', () => {
    const { form, container } = formOf('size')

    showRemarks(form, container, { computed: [], questions: [{ path: 'size', question: '<img src=x onerror=alert(1)>' }] })

    expect(container.querySelector('img')).toBeNull()
    expect(texts(container)).toEqual(['<img src=x onerror=alert(1)>'])
  })
})
