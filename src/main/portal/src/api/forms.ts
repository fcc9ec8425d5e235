/** One component of a form-js schema; only what the portal itself looks at. */
export interface FormComponent {
  id?: string
  key?: string
  path?: string
  type: string
  label?: string
  description?: string
  text?: string
  readonly?: boolean | string
  allowAddRemove?: boolean
  components?: FormComponent[]
  values?: { label: string; value: unknown }[]
  valuesKey?: string
  valuesExpression?: string
  appearance?: { prefixAdorner?: string; suffixAdorner?: string }
  columns?: { label: string; key: string }[]
  dataSource?: string
  conditional?: { hide?: string }
  [other: string]: unknown
}

/** A form-js schema, as Camunda forms carry it. */
export interface FormSchema {
  id: string
  components: FormComponent[]
  schemaVersion?: number
  [other: string]: unknown
}
