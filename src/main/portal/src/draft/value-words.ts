import { isFilled } from './same'

/** A value of a field as a person reads it; rows by what they hold. A row that is gone says so: its path ends with its place. */
export function valueWords(value: unknown, path = ''): string {
  if (!isFilled(value)) {
    return path.endsWith(']') ? '（删除这一行）' : '（空）'
  }
  if (value === true) {
    return '是'
  }
  if (Array.isArray(value)) {
    return value.map((one) => valueWords(one)).join('\n')
  }
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).filter(isFilled).map((one) => valueWords(one)).join('；')
  }
  return String(value)
}
