import type { FormComponent, FormSchema } from '@/api/forms'

type Data = Record<string, unknown>

/**
 * The part of the form's data that is the person's own: what a field of the schema holds, fields that are hidden
 * at the moment included, and nothing of what the process only lent for reading.
 */
export function ownData(schema: FormSchema, data: Data): Data {
  const names = new Set(schema.components.flatMap(rootsOf))
  return Object.fromEntries(Object.entries(data).filter(([name]) => names.has(name)))
}

/** The names of the fields and lists of a form. */
export const fieldNames = (schema: FormSchema): ReadonlySet<string> => new Set(schema.components.flatMap(rootsOf))

/** The top-level names a component writes to; a group without a path writes where it stands. */
function rootsOf(component: FormComponent): string[] {
  const name = component.key ?? component.path
  if (name) {
    return [name.split('.')[0] ?? name]
  }
  return (component.components ?? []).flatMap(rootsOf)
}
