/** An enterprise that was filled in on the page of the self-test, on its way into a draft; in this tab alone. */
export interface Example {
  facts: Record<string, unknown>
  tier: string
}

const KEY = 'tidu.rule-example'

export function keepExample(example: Example): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(example))
  } catch {
    // a full or forbidden storage: there is no example then, and the page says so
  }
}

export function keptExample(): Example | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Example | null
  } catch {
    return null
  }
}
