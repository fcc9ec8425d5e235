import { get, post, put, type Options } from './http'
import type { Schemas, WithForm } from './schemas'
import type { PartOfDraft } from './tasks'

export type RoundStatus = Round['status']

/** A declaration round; all times are instants. */
export type Round = Schemas['RoundView']

export type StartForm = WithForm<Schemas['StartForm']>

const path = (id: string) => `/api/rounds/${encodeURIComponent(id)}`

export const fetchRounds = () => get<Round[]>('/api/rounds')
export const fetchRound = (id: string) => get<Round>(path(id))
export const fetchStartForm = (id: string) => get<StartForm>(`${path(id)}/start-form`)
export const saveStartDraft = (id: string, draft: PartOfDraft, options?: Options) =>
  put<Schemas['KeptDraft']>(`${path(id)}/start-draft`, draft, { stay: true, ...options })
export const fetchStartAside = (id: string) => get<Schemas['AsideText'][]>(`${path(id)}/start-draft/aside`, { stay: true })
export type StartDraft = Schemas['StartDraft']

export const fetchStartDrafts = () => get<StartDraft[]>('/api/start-drafts')
/** @param drafts the version it was put together from */
export const startDeclaration = (id: string, data: Record<string, unknown>, drafts: Record<string, number>) =>
  post<Schemas['Started']>(`${path(id)}/declarations`, { data, drafts }, { stay: true })
