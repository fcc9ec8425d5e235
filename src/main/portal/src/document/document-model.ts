import type { FormComponent, FormSchema } from '@/api/forms'
import { valueText } from './value-text'

type Data = Record<string, unknown>

/** A filled-in form as something to read: headings, named values, and lists of entries. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'values'; values: { key: string; label: string; text: string }[] }
  | { kind: 'section'; title: string; blocks: Block[] }
  | { kind: 'list'; title: string; entries: Block[][] }

const SILENT = ['text', 'html', 'button', 'spacer', 'separator', 'image', 'iframe', 'expression', 'table']

/** What a form says, in its own order; fields that were hidden and stayed empty are left out. */
export function documentOf(schema: FormSchema, data: Data): Block[] {
  return blocksOf(schema.components, data, data)
}

function blocksOf(components: FormComponent[], data: Data, whole: Data): Block[] {
  const blocks: Block[] = []
  for (const component of components) {
    const block = blockOf(component, data, whole)
    const last = blocks.at(-1)
    if (block?.kind === 'values' && last?.kind === 'values') {
      last.values.push(...block.values)
    } else if (block) {
      blocks.push(block)
    }
  }
  return blocks
}

function blockOf(component: FormComponent, data: Data, whole: Data): Block | null {
  if (component.type === 'text') {
    return heading(component.text)
  }
  if (component.type === 'dynamiclist') {
    return listOf(component, data, whole)
  }
  if (component.components) {
    const inner = component.path ? (at(data, component.path) as Data | undefined) ?? {} : data
    const blocks = blocksOf(component.components, inner, whole)
    return blocks.length > 0 ? { kind: 'section', title: plain(component.label), blocks } : null
  }
  return SILENT.includes(component.type) || !component.key ? null : valueOf(component, data, whole)
}

function listOf(component: FormComponent, data: Data, whole: Data): Block | null {
  const items = at(data, component.path ?? '')
  if (!Array.isArray(items) || items.length === 0) {
    return null
  }
  const entries = items.map((item) => blocksOf(component.components ?? [], item as Data, whole))
  return { kind: 'list', title: plain(component.label), entries }
}

function valueOf(component: FormComponent, data: Data, whole: Data): Block | null {
  const text = valueText(component, at(data, component.key ?? ''), whole)
  if (text === null && component.conditional) {
    return null
  }
  const label = plain(component.label) || plain(component['dateLabel']) || plain(component['timeLabel'])
  return { kind: 'values', values: [{ key: component.key ?? '', label, text: text ?? '未填写' }] }
}

/** Only the headings of a form are part of the document; its instructions are not. */
function heading(text: string | undefined): Block | null {
  const found = /^#+\s+(.+)$/m.exec(text ?? '')
  return found?.[1] && !found[1].includes('{{') ? { kind: 'heading', text: found[1] } : null
}

function plain(label: unknown): string {
  return typeof label === 'string' && !label.startsWith('=') ? label : ''
}

export function at(data: Data, path: string): unknown {
  return path.split('.').reduce<unknown>((holder, step) => (holder as Data | undefined)?.[step], data)
}
