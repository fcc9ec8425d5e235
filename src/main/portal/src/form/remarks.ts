import type { Form } from '@bpmn-io/form-js-viewer'
import { remarksAt, type Remarks } from '@/api/remarks'
import { domId, instances } from './form-internals'
import { pathOf } from './paths'

/** Puts the remarks below their fields; what stood there before goes. */
export function showRemarks(form: Form, container: HTMLElement, remarks: Remarks): void {
  for (const instance of instances(form)) {
    const id = CSS.escape(domId(form, instance))
    const control = container.querySelector(`#${id}, [id^="${id}-"]`)
    const frame = control?.closest('.fjs-form-field')
    if (frame) {
      place(frame, control, remarksAt(remarks, pathOf(instance.valuePath)), domId(form, instance))
    }
  }
}

function place(frame: Element, control: Element | null, remarks: { asked: boolean; text: string }[], id: string): void {
  const before = [...frame.querySelectorAll(':scope > .entry-remark')]
  if (before.map(({ textContent }) => textContent).join('\n') !== remarks.map(({ text }) => text).join('\n')) {
    before.forEach((element) => element.remove())
    remarks.forEach(({ asked, text }, index) => {
      const element = document.createElement('p')
      element.className = asked ? 'entry-remark asked' : 'entry-remark'
      element.id = `${id}-remark${index}`
      element.dataset['testid'] = asked ? 'entry-question' : 'entry-computed'
      element.textContent = text
      frame.append(element)
    })
  }
  describe(control, id, remarks.length)
}

/** Read out with the field, after what form-js itself names. */
function describe(control: Element | null, id: string, count: number): void {
  const others = (control?.getAttribute('aria-describedby') ?? '').split(' ').filter((name) => name && !name.startsWith(`${id}-remark`))
  const all = [...others, ...Array.from({ length: count }, (_, index) => `${id}-remark${index}`)].join(' ')
  if (control && all !== (control.getAttribute('aria-describedby') ?? '')) {
    control.setAttribute('aria-describedby', all)
  }
}
