/** A number as people write it: full-width digits, separators of thousands, the unit behind it. Null where that is a guess. */
export function asNumber(text: string, unit = ''): string | null {
  let plain = text.normalize('NFKC').replace(/[\s\u00a0]/g, '').replace(/−/g, '-')
  const suffix = unit.normalize('NFKC').replace(/\s/g, '')
  if (suffix && plain.endsWith(suffix)) {
    plain = plain.slice(0, -suffix.length)
  }
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) {
    plain = plain.replaceAll(',', '')
  }
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? plain.replace(/^\+/, '') : null
}
