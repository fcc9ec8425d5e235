type Data = Record<string, unknown>

/** When the form of the self-test shows a field; a test compares it with the form. */
export const SHOWN_WHEN: Record<string, { field: string; is: string }> = {
  countyCode: { field: 'operatesIn', is: '430200' },
  accidents: { field: 'hasAccidents', is: 'yes' },
}

/** The form's data without what was filled in before its field was hidden again. */
export function inSight(form: Data): Data {
  const isShown = (name: string) => {
    const condition = SHOWN_WHEN[name]
    return !condition || form[condition.field] === condition.is
  }
  return Object.fromEntries(Object.entries(form).filter(([name]) => isShown(name)))
}
