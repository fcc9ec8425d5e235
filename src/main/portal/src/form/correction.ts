import type { FormComponent, FormSchema } from '@/api/forms'
import type { Flag } from '@/api/tasks'
import { stepsOf, withoutIndexes } from './paths'

/**
 * The form of a correction: only what was sent back can be changed, everything else is for reading,
 * and the officer's comment stands before its field. Of a list a single row may be open, with the comment in that row.
 */
export function forCorrection(schema: FormSchema, flags: Flag[]): FormSchema {
  const open = flags.map((flag) => {
    const steps = stepsOf(flag.field)
    return { ...flag, path: withoutIndexes(steps), row: steps.find((step) => typeof step === 'number') }
  })
  return { ...schema, components: schema.components.flatMap((component) => limit(component, '', open)) }
}

/** The form of one entry of a list that is edited entry by entry: open as far as the list, the entry or something in it was sent back. */
export function forEntry(list: FormComponent, flags: Flag[], index: number): FormComponent[] {
  const components = list.components ?? []
  const here = ofEntry(list, flags, index)
  if (here.some(({ rest }) => rest.length === 0)) {
    return components
  }
  const open = here.map(({ flag, rest }) => ({ ...flag, path: withoutIndexes(rest), row: rest.find((step) => typeof step === 'number') }))
  return components.flatMap((component) => limit(component, '', open))
}

/** What was said of an entry as a whole: of it alone, or of a field in it. */
export const commentsOfEntry = (list: FormComponent, flags: Flag[], index: number): string[] =>
  ofEntry(list, flags, index).filter(({ flag }) => stepsOf(flag.field).length > 1).map(({ flag }) => flag.comment)

/** What was said of the list as a whole. */
export const commentsOfList = (list: FormComponent, flags: Flag[]): string[] =>
  flags.filter(({ field }) => stepsOf(field).length === 1 && stepsOf(field)[0] === list.path).map(({ comment }) => comment)

/** With the steps that go on from the entry. */
function ofEntry(list: FormComponent, flags: Flag[], index: number): { flag: Flag; rest: (string | number)[] }[] {
  return flags.map((flag) => ({ flag, steps: stepsOf(flag.field) }))
    .filter(({ steps: [name, row] }) => name === list.path && (row === undefined || row === index))
    .map(({ flag, steps }) => ({ flag, rest: steps.slice(2) }))
}

/** A list whose entries are long: each is a form of its own. */
export const isEditedByEntry = (component: FormComponent): boolean =>
  component.type === 'dynamiclist' && (component['properties'] as { entries?: string } | undefined)?.entries === 'single'

interface OpenField extends Flag {
  path: string
  /** of the list on the way, from 0; undefined when every row is open */
  row: string | number | undefined
}

function limit(component: FormComponent, prefix: string, open: OpenField[]): FormComponent[] {
  const path = join(prefix, component.key ?? component.path)
  const named = Boolean(component.key ?? component.path)
  const here = named ? open.filter((flag) => path === flag.path || path.startsWith(`${flag.path}.`)) : []
  const comments = open.filter((flag) => named && flag.path === path).map((flag) => commentBefore(component, flag))
  if (component.components) {
    const children = component.components.flatMap((child) => limit(child, path, open))
    if (isEditedByEntry(component)) {
      // what was said of it stands beside the list, and each entry has a form of its own
      return [here.some(({ row, path: flagged }) => row === undefined && flagged === path) ? component : { ...component, allowAddRemove: false }]
    }
    if (component.type === 'dynamiclist') {
      // a list inside a row that was returned may grow; in the other rows the server refuses it
      const whole = here.some(({ row, path: flagged }) => row === undefined || flagged !== path)
      const ofRows = comments.filter(({ conditional }) => conditional?.hide?.includes('i[1]'))
      return [
        ...comments.filter((comment) => !ofRows.includes(comment)),
        { ...component, components: [...ofRows, ...children], ...(whole ? {} : { allowAddRemove: false }) },
      ]
    }
    return [...comments, { ...component, components: children }]
  }
  return [...comments, component.key && !isPromise(component) ? { ...component, ...lock(here) } : component]
}

/** Read-only unless it was named; where single rows were named, in every other row. */
function lock(here: OpenField[]): { readonly?: boolean | string } {
  if (here.length === 0) {
    return { readonly: true }
  }
  const rows = here.map(({ row }) => row)
  return rows.includes(undefined) ? {} : { readonly: `=${rows.map((row) => `i[1] != ${Number(row) + 1}`).join(' and ')}` }
}

/** A promise that has to be ticked is given anew with every submission. */
export function isPromise({ type, validate }: FormComponent): boolean {
  return type === 'checkbox' && (validate as { required?: boolean } | undefined)?.required === true
}

function commentBefore(component: FormComponent, flag: OpenField): FormComponent {
  const row = flag.row === undefined ? '' : `（第 ${Number(flag.row) + 1} 项）`
  const id = `comment_${component.id ?? flag.path.replaceAll('.', '_')}_${row ? flag.field.replace(/\W/g, '_') : ''}`
  const text = `> **补正意见${row}**：${asTyped(flag.comment)}`
  const conditional = flag.row === undefined ? component.conditional : { hide: `=i[1] != ${Number(flag.row) + 1}` }
  return { type: 'text', id, text, layout: { row: `row_${id}` }, ...(conditional ? { conditional } : {}) }
}

/** What a person wrote is neither Markdown, HTML nor a template. */
function asTyped(comment: string): string {
  return comment.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function join(prefix: string, name: string | undefined): string {
  return [prefix, name].filter(Boolean).join('.')
}
