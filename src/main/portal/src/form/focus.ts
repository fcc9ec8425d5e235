import type { Form } from '@bpmn-io/form-js-viewer'
import { domId, fieldId, instances, registry } from './form-internals'
import { startsWith, stepsOf } from './paths'

const FOCUSABLE = 'input, textarea, select, button, [tabindex]'

/** Brings the field at a path into view and puts the cursor in it; for a list, its first field, or the button that adds one. */
export function focusField(form: Form, container: HTMLElement, path: string): void {
  const steps = stepsOf(path)
  const all = instances(form)
  const instance = all.find(({ valuePath }) => startsWith(valuePath, steps))
    ?? all.find(({ valuePath }) => valuePath[0] === steps[0])
  const id = instance && CSS.escape(domId(form, instance))
  const named = id ? [...container.querySelectorAll<HTMLElement>(`#${id}, [id^="${id}-"]`)] : []
  const control = named.find((element) => element.matches(FOCUSABLE))
    ?? named.map((element) => element.querySelector<HTMLElement>(FOCUSABLE)).find(Boolean)
    ?? addButton(form, container, String(steps[0]))
  control?.focus({ preventScroll: true })
  control?.scrollIntoView({ block: 'center' })
}

/** A list without rows holds no field to go to. */
function addButton(form: Form, container: HTMLElement, path: string): HTMLElement | null {
  const list = registry(form).getAll().find((field) => field.type === 'dynamiclist' && field.path === path)
  const heading = list?.id ? fieldId(form, list.id) : ''
  return container.querySelector(`[aria-labelledby="${CSS.escape(heading)}"] .fjs-repeat-render-add`)
}
