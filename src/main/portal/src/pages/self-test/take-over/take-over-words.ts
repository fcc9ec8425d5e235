import type { FormComponent, FormSchema } from '@/api/forms'
import { isBlank } from '../answers/blank'
import { fieldsOf } from './take-over'
import { isCoded, merged } from './take-over-merge'

type Data = Record<string, unknown>

/** What a draft holds already, and holds otherwise; of rows with a code the columns and codes that differ. */
export function conflicts(schema: FormSchema, draft: Data, taken: Data): string[] {
  const kept = merged(draft, taken, false)
  const replaced = merged(draft, taken, true)
  return fieldsOf(schema.components)
    .filter(({ name }) => !isBlank(draft[name]) && differs(kept[name], replaced[name]))
    .map(({ name, component }) => label(component, name) + otherwise(component, kept[name], replaced[name]))
}

/** What is going to be written into a draft. */
export function written(schema: FormSchema, draft: Data, taken: Data, overwrite: boolean): string[] {
  const result = merged(draft, taken, overwrite)
  return fieldsOf(schema.components)
    .filter(({ name }) => name in taken && differs(draft[name], result[name]))
    .map(({ name, component }) => label(component, name) + counted(draft[name], result[name]))
}

/** Whether rows of the draft are merged by their codes. */
export const mergesByCode = (draft: Data, taken: Data) =>
  Object.entries(taken).some(([name, value]) => isCoded(value) && codesOf(draft[name]).length > 0)

function otherwise({ components = [] }: FormComponent, kept: unknown, replaced: unknown): string {
  if (!isCoded(kept) || !isCoded(replaced)) {
    return ''
  }
  const changed = kept.flatMap((row, index) => {
    const columns = Object.keys(row).filter((name) => differs(row[name], replaced[index]?.[name]))
    return columns.length > 0 ? [{ code: String(row['code']), columns }] : []
  })
  const columns = fieldsOf(components).filter(({ name }) => changed.some((row) => row.columns.includes(name)))
  const names = columns.map(({ name, component }) => label(component, name))
  return `（${changed.map(({ code }) => code).join('、')} 的${names.join('、')}）`
}

function counted(before: unknown, after: unknown): string {
  if (!isCoded(after)) {
    return ''
  }
  const held = isCoded(before) ? before : []
  const added = after.filter(({ code }) => !codesOf(held).includes(code)).length
  const changed = held.filter((row) => after.every((one) => differs(one, row))).length
  const parts = [added > 0 ? `补入 ${added} 个` : '', changed > 0 ? `更改 ${changed} 个` : '']
  return `（${parts.filter((part) => part !== '').join('，')}）`
}

const codesOf = (value: unknown): unknown[] => (isCoded(value) ? value.map(({ code }) => code).filter(Boolean) : [])
const label = (component: FormComponent, name: string) => component.label ?? name
const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other)
