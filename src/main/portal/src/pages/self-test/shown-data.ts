type Data = Record<string, unknown>

/** Questions the form asks only after a certain answer to another one; its `conditional.hide` says the same. */
export const ASKED_AFTER: Record<string, [question: string, answer: string]> = {
  countyCode: ['operatesIn', '430200'],
  accidents: ['hasAccidents', 'yes'],
}

/** What the form shows: what stands in a hidden field is kept in case it is asked again, but nobody said it. */
export function shownData(form: Data): Data {
  return Object.fromEntries(Object.entries(form).filter(([name]) => isShown(name, form)))
}

function isShown(name: string, form: Data): boolean {
  const [question, answer] = ASKED_AFTER[name] ?? []
  return question === undefined || form[question] === answer
}
