import type { Conflict } from './merge'

type Data = Record<string, unknown>

/** A text that gave way to another of the same field. */
export interface NotChosen {
  path: string
  text: unknown
  mine: boolean
}
export interface ToSave {
  version: number
  data: Data
  aside: NotChosen[]
}
export type SaveDraft = (draft: ToSave, options?: { keepalive: boolean }) => Promise<{ savedAt: string; version: number }>

/** What a colleague has saved. */
export interface Theirs {
  version: number
  savedAt: string | null
  savedBy: string | null
  data: Data
}

export interface DraftState {
  phase: 'idle' | 'waiting' | 'saving' | 'saved' | 'failed' | 'clash'
  savedAt: string | null
  /** why the last attempt failed */
  trouble: string | null
  /** nobody is signed in any more: only a new log-in helps */
  signedOut: boolean
}

/** Fields that a colleague has changed too; nothing is saved until the person has chosen. */
export interface Clash {
  by: string
  conflicts: Conflict[]
}
