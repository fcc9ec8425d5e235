import { Form } from '@bpmn-io/form-js-viewer'
import flatpickr from 'flatpickr'
import { Mandarin } from 'flatpickr/dist/l10n/zh.js'
import type { FormSchema } from '@/api/forms'
import { inChinese } from './messages-zh'

interface Validator {
  validateFieldInstance: (instance: unknown, value: unknown) => string[]
}

flatpickr.localize(Mandarin)
// form-js asks the browser how dates look, which says 2027/5/1; typed with other signs between, a date is understood, too
flatpickr.setDefaults({
  plugins: [(picker: { config: { dateFormat: string } }) => ({ onParseConfig: () => (picker.config.dateFormat = 'Y-m-d') })],
})

/** A form-js form that says in Chinese what is wrong. */
export async function createForm(container: HTMLElement, schema: FormSchema, data: Record<string, unknown>): Promise<Form> {
  // taking over each letter at once: with its usual delay form-js drops what is typed while the field before still waits
  const options = { container, debounce: false }
  const form = new Form(options)
  const validator = form.get('validator') as unknown as Validator
  const validate = validator.validateFieldInstance.bind(validator)
  validator.validateFieldInstance = (instance, value) => validate(instance, value).map(inChinese)
  await form.importSchema(schema, structuredClone(data))
  return form
}
