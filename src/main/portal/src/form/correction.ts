import type { FormComponent, FormSchema } from '@/api/forms'
import type { Flag } from '@/api/tasks'
import { stepsOf, withoutIndexes } from './paths'

/**
 * The form of a correction: only what was sent back can be changed, everything else is for reading,
 * and the officer's comment stands before its field.
 */
export function forCorrection(schema: FormSchema, flags: Flag[]): FormSchema {
  const open = flags.map(({ field, comment }) => ({ path: withoutIndexes(stepsOf(field)), field, comment }))
  return { ...schema, components: schema.components.flatMap((component) => limit(component, '', open)) }
}

interface OpenField {
  path: string
  field: string
  comment: string
}

function limit(component: FormComponent, prefix: string, open: OpenField[]): FormComponent[] {
  const path = join(prefix, component.key ?? component.path)
  const named = Boolean(component.key ?? component.path)
  const editable = named && open.some((flag) => path === flag.path || path.startsWith(`${flag.path}.`))
  const comments = named ? open.filter((flag) => flag.path === path).map((flag) => commentBefore(component, flag)) : []
  if (component.components) {
    const children = component.components.flatMap((child) => limit(child, path, open))
    return [...comments, { ...component, components: children, ...(component.type === 'dynamiclist' && !editable ? { allowAddRemove: false } : {}) }]
  }
  return [...comments, component.key && !editable && !isPromise(component) ? { ...component, readonly: true } : component]
}

/** A promise that has to be ticked is given anew with every submission. */
function isPromise({ type, validate }: FormComponent): boolean {
  return type === 'checkbox' && (validate as { required?: boolean } | undefined)?.required === true
}

function commentBefore(component: FormComponent, flag: OpenField): FormComponent {
  const row = stepsOf(flag.field).filter((step) => typeof step === 'number').map((index) => `（第 ${Number(index) + 1} 项）`)
  const id = `comment_${component.id ?? flag.path.replaceAll('.', '_')}_${row.length > 0 ? flag.field.replace(/\W/g, '_') : ''}`
  // braces would be read as a template
  const text = `> **补正意见${row.join('')}**：${flag.comment.replaceAll('{{', '{ {').replace(/\s+/g, ' ')}`
  return { type: 'text', id, text, layout: { row: `row_${id}` }, ...(component.conditional ? { conditional: component.conditional } : {}) }
}

function join(prefix: string, name: string | undefined): string {
  return [prefix, name].filter(Boolean).join('.')
}
