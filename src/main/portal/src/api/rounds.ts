import { get, post, put, type Options } from './http'
import type { Schemas, WithForm } from './schemas'

export type RoundStatus = Round['status']

/** A declaration round; all times are instants. */
export type Round = Schemas['RoundView']

export type StartForm = WithForm<Schemas['StartForm']>

const path = (id: string) => `/api/rounds/${encodeURIComponent(id)}`

export const fetchRounds = () => get<Round[]>('/api/rounds')
export const fetchRound = (id: string) => get<Round>(path(id))
export const fetchStartForm = (id: string) => get<StartForm>(`${path(id)}/start-form`)
export const saveStartDraft = (id: string, data: Record<string, unknown>, options?: Options) =>
  put<Schemas['Saved']>(`${path(id)}/start-draft`, { data }, { stay: true, ...options })
export type StartDraft = Schemas['StartDraft']

export const fetchStartDrafts = () => get<StartDraft[]>('/api/start-drafts')
export const startDeclaration = (id: string, data: Record<string, unknown>) =>
  post<Schemas['Started']>(`${path(id)}/declarations`, { data }, { stay: true })
