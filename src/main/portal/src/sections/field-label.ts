import type { FormComponent, FormSchema } from '@/api/forms'
import { stepsOf } from '@/form/paths'

const LONGEST = 24

/** The name of the field at a path, in lists with the row: 场景实例 · 第 3 项 · 智能工位 · 第 1 项 · 工位名称; empty where the form has none. */
export function labelAt(schema: FormSchema, path: string): string {
  return words(schema.components, stepsOf(path)).join(' · ')
}

function words(components: FormComponent[], steps: (string | number)[]): string[] {
  const [name, row, ...rest] = steps
  const field = find(components, String(name))
  if (!field) {
    return []
  }
  const own = short(field.label ?? field['dateLabel'])
  if (typeof row !== 'number') {
    return field.type === 'group' && row !== undefined ? [own, ...words(field.components ?? [], steps.slice(1))] : [own]
  }
  return [...(rest.length > 0 ? [] : [own]), `第 ${row + 1} 项`, ...words(field.components ?? [], rest)]
}

function find(components: FormComponent[], name: string): FormComponent | undefined {
  for (const component of components) {
    if ((component.key ?? component.path) === name) {
      return component
    }
    const inside = component.type !== 'dynamiclist' && !component.path ? find(component.components ?? [], name) : undefined
    if (inside) {
      return inside
    }
  }
  return undefined
}

function short(label: unknown): string {
  if (typeof label !== 'string' || label.startsWith('=')) {
    return ''
  }
  return label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label
}
