import type { FormComponent, FormSchema } from '@/api/forms'
import type { Answers } from './answers'

type Data = Record<string, unknown>

/** What the forms of a declaration call otherwise than the self-test does. */
const OTHER_NAMES: Record<string, string> = { maturityScore: 'maturity.score', basis: 'maturity.basis' }

/** The fields of a form that the self-test answers too, as that form's data. */
export function correspondingData(schema: FormSchema, { form, scenarios }: Answers): Data {
  const rows = Object.entries(scenarios).map(([code, tier]) => ({ code, tier }))
  return collect(schema.components, { ...form, ...(rows.length > 0 ? { scenarios: rows } : {}) })
}

/** Names and labels of those that a draft holds already, and holds otherwise. */
export function conflicts(schema: FormSchema, draft: Data, taken: Data): string[] {
  return fieldsOf(schema.components)
    .filter(({ name }) => name in taken && !isEmpty(draft[name]) && JSON.stringify(draft[name]) !== JSON.stringify(taken[name]))
    .map(({ name, component }) => component.label ?? name)
}

/** The draft with what was taken over; what it holds already stays unless told otherwise. */
export function merged(draft: Data, taken: Data, overwrite: boolean): Data {
  const added = Object.entries(taken).filter(([name]) => overwrite || isEmpty(draft[name]))
  return { ...draft, ...Object.fromEntries(added) }
}

function collect(components: FormComponent[], answers: Data): Data {
  return Object.fromEntries(
    fieldsOf(components).flatMap(({ name, component }) => {
      const value = fitting(component, at(answers, OTHER_NAMES[name] ?? name))
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** A value the field can hold: of a choice one of its options, of a list the columns it has. */
function fitting(component: FormComponent, value: unknown): unknown {
  if (isEmpty(value) || component.readonly) {
    return undefined
  }
  if (component.type === 'dynamiclist') {
    const rows = Array.isArray(value) ? value.map((row) => collect(component.components ?? [], row as Data)) : []
    const whole = rows.filter((row) => Object.keys(row).length > 0)
    return whole.length > 0 ? whole : undefined
  }
  if (component.values) {
    return component.values.some((option) => option.value === value) ? value : undefined
  }
  return typeof value === 'object' ? undefined : value
}

function fieldsOf(components: FormComponent[]): { name: string; component: FormComponent }[] {
  return components.flatMap((component) => {
    const name = component.key ?? component.path
    return name ? [{ name, component }] : fieldsOf(component.components ?? [])
  })
}

const at = (data: Data, path: string) =>
  path.split('.').reduce<unknown>((holder, step) => (holder as Data | undefined)?.[step], data)

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
