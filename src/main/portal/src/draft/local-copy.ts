/** What could not be saved on the server, kept in this tab until it can. Gone when the tab is closed or the person signs out. */
export interface LocalCopy {
  data: Record<string, unknown>
  at: string
  /** what it began from, and the version of that */
  base: Record<string, unknown>
  version: number
}

const PREFIX = 'tidu.draft.'

export function keepLocally(key: string, copy: LocalCopy): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(copy))
  } catch {
    // a full or forbidden storage takes the safety net away, not the work
  }
}

export function localCopy(key: string): LocalCopy | null {
  const stored = sessionStorage.getItem(PREFIX + key)
  const copy = stored ? (JSON.parse(stored) as Partial<LocalCopy>) : null
  return copy?.data ? { data: copy.data, at: copy.at ?? '', base: copy.base ?? {}, version: copy.version ?? 0 } : null
}

export function forgetLocally(key: string): void {
  sessionStorage.removeItem(PREFIX + key)
}

export function forgetLocalDrafts(): void {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => sessionStorage.removeItem(key))
}
