import type { Form } from '@bpmn-io/form-js-viewer'
import { domId, instances, registry } from './form-internals'

/** Below this nobody needs to be told how much is left. */
const WORTH_COUNTING = 200

/** Tells below every long text how many characters it has and may have, as the server counts them. */
export function countTexts(form: Form, container: HTMLElement): void {
  for (const instance of instances(form)) {
    const field = registry(form).get(instance.id) as { type?: string; validate?: { maxLength?: number } } | undefined
    const most = field?.validate?.maxLength
    const control = most && most >= WORTH_COUNTING && container.querySelector<HTMLTextAreaElement>(`#${CSS.escape(domId(form, instance))}`)
    if (control) {
      const count = [...control.value.trim()].length
      const frame = control.closest('.fjs-form-field')
      frame?.setAttribute('data-count', `${count} / ${most} 字`)
      frame?.classList.toggle('too-long', count > most)
    }
  }
}
