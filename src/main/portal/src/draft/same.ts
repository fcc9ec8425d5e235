/** Whether two values say the same; fields without a value may be there or not. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(filled(one)) === JSON.stringify(filled(other))

export function filled(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(filled)
  }
  if (typeof value === 'object' && value !== null) {
    const kept = Object.entries(value).map(([name, inside]) => [name, filled(inside)] as const).filter(([, inside]) => isFilled(inside))
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))
  }
  return isFilled(value) ? value : null
}

export function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.some((entry) => (typeof entry === 'object' && entry !== null ? Object.values(entry).some(isFilled) : isFilled(entry)))
  }
  return value !== null && value !== undefined && value !== '' && value !== false
}
