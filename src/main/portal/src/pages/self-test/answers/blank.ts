/** Whether nothing was answered: 暂不填 of a radio, and lists and groups that hold nothing else, count as nothing. */
export function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.every(isBlank)
  }
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).every(isBlank)
  }
  return value === undefined || value === null || value === '' || value === false || value === 'unknown'
}
