import type { FormComponent, FormSchema } from '@/api/forms'
import type { Answers } from '../answers/answers'
import { isBlank } from '../answers/blank'
import { inSight } from '../answers/in-sight'

type Data = Record<string, unknown>

/** What the forms of a declaration call otherwise than the self-test does. */
const OTHER_NAMES: Record<string, string> = { maturityScore: 'maturity.score', basis: 'maturity.basis' }

/** The fields of a form that the self-test answers too, as that form's data. */
export function correspondingData(schema: FormSchema, { form, scenarios }: Answers): Data {
  const rows = Object.entries(scenarios)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([code, tier]) => ({ code, tier }))
  return collect(schema.components, { ...inSight(form), scenarios: rows })
}

/** Names and components of the fields that hold data. */
export function fieldsOf(components: FormComponent[]): { name: string; component: FormComponent }[] {
  return components.flatMap((component) => {
    const name = component.key ?? component.path
    return name ? [{ name, component }] : fieldsOf(component.components ?? [])
  })
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
  if (isBlank(value) || component.readonly) {
    return undefined
  }
  if (component.type === 'dynamiclist') {
    const rows = Array.isArray(value) ? completeRows(component.components ?? [], value as Data[]) : []
    return rows.length > 0 ? rows : undefined
  }
  if (component.values) {
    return component.values.some((option) => option.value === value) ? value : undefined
  }
  return typeof value === 'object' ? undefined : value
}

/** Those in which every column is answered that the self-test has too, and answered so that it fits. */
function completeRows(columns: FormComponent[], rows: Data[]): Data[] {
  const asked = fieldsOf(columns).filter(({ name }) => rows.some((row) => name in row))
  return rows.map((row) => collect(columns, row)).filter((row) => asked.length > 0 && asked.every(({ name }) => name in row))
}

const at = (data: Data, path: string) =>
  path.split('.').reduce<unknown>((holder, step) => (holder as Data | undefined)?.[step], data)
