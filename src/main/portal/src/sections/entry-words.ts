import type { FormComponent } from '@/api/forms'

type Data = Record<string, unknown>

/** What an entry of a list is called: its first text; what it is, its first choice in words. */
export function entryName(list: FormComponent, entry: Data): string {
  const field = (list.components ?? []).find(({ type }) => type === 'textfield')
  return String(entry[field?.key ?? ''] ?? '').trim()
}

export function entryKind(list: FormComponent, entry: Data): string {
  const field = (list.components ?? []).find(({ type }) => type === 'select')
  const value = entry[field?.key ?? '']
  return field?.values?.find((option) => option.value === value)?.label ?? ''
}
