import type { FormComponent } from '@/api/forms'
import { dateTime } from '@/time/china-time'

type Data = Record<string, unknown>

/** A field's value in words; null when nothing was filled in. */
export function valueText(component: FormComponent, value: unknown, whole: Data): string | null {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
    return null
  }
  if (component.type === 'checkbox') {
    return value === true ? '是' : '否'
  }
  if (component.type === 'datetime') {
    return moment(String(value))
  }
  if (Array.isArray(value)) {
    return value.map((one) => optionText(component, one, whole)).join('、')
  }
  const text = ['select', 'radio'].includes(component.type) ? optionText(component, value, whole) : scalar(value)
  const { prefixAdorner = '', suffixAdorner = '' } = component.appearance ?? {}
  return `${prefixAdorner}${text}${suffixAdorner ? ` ${suffixAdorner}` : ''}`
}

/** The label of a chosen option, from the form itself or from the list it takes its options from. */
function optionText(component: FormComponent, value: unknown, whole: Data): string {
  const source = component.values ?? whole[component.valuesKey ?? component.valuesExpression?.replace(/^=\s*/, '') ?? '']
  const options = Array.isArray(source) ? (source as ({ label: string; value: unknown } | string)[]) : []
  const found = options.find((option) => typeof option === 'object' && option.value === value)
  return typeof found === 'object' ? found.label : scalar(value)
}

function scalar(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function moment(value: string): string {
  return /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(value) ? dateTime(value) : value
}
