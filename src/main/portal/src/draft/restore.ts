import { localCopy } from './local-copy'

type Data = Record<string, unknown>

export interface Restored {
  data: Data
  /** what is shown was never saved on the server: it comes from this tab */
  fromTab: boolean
}

/** The newer of what the server holds and what this tab could not save. */
export function restore(key: string, server: { data: Data; draftSavedAt: string | null }): Restored {
  const copy = localCopy(key)
  const newer = copy && (!server.draftSavedAt || new Date(copy.at) > new Date(server.draftSavedAt))
  return newer ? { data: { ...server.data, ...copy.data }, fromTab: true } : { data: server.data, fromTab: false }
}
