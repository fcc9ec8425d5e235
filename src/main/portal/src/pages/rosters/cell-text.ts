/** A cell of a roster in the words of the file it came from; codes by their names. */
export function cellText(value: string | number | boolean | null | undefined, names: Record<string, string> = {}): string {
  if (value === null || value === undefined || value === '') {
    return '—'
  }
  if (typeof value === 'boolean') {
    return value ? '是' : '否'
  }
  return names[String(value)] ?? String(value)
}
