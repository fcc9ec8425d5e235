import type { Form } from '@bpmn-io/form-js-viewer'
import type { FormComponent } from '@/api/forms'
import type { Path } from './paths'

/** One rendered field: in a list there is one per row. */
export interface FieldInstance {
  id: string
  valuePath: Path
  indexes?: Record<string, number>
}

export type Errors = Record<string, unknown>

interface Registry {
  get: (id: string) => (FormComponent & { _parent?: string }) | undefined
  getAll: () => FormComponent[]
}

/** The parts of form-js that carry what its API does not give: where a field stands and what is wrong with it. */
export interface FormInternals {
  _id: string
  _getState: () => { data: Record<string, unknown>; errors: Errors }
  _setState: (state: { errors: Errors }) => void
}

export const internals = (form: Form) => form as unknown as FormInternals

export function instances(form: Form): FieldInstance[] {
  const registry = form.get('formFieldInstanceRegistry') as unknown as { getAllKeyed: () => FieldInstance[] }
  return registry.getAllKeyed()
}

export const registry = (form: Form) => form.get('formFieldRegistry') as unknown as Registry

/** The indexes of the rows a field stands in, outermost first. */
export const rows = (instance: FieldInstance) => Object.values(instance.indexes ?? {})

/** The id form-js gives to a field's control; some controls add a suffix. */
export function domId(form: Form, instance: FieldInstance): string {
  return [fieldId(form, instance.id), ...rows(instance)].join('_')
}

/** The id form-js gives to a field that stands in no list; of a list, to its heading. */
export const fieldId = (form: Form, id: string) => `fjs-form-${internals(form)._id}-${id}`
