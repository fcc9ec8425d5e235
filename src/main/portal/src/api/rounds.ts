import { get, post, put, type Options } from './http'
import type { Receipt } from './cases'
import type { FormSchema } from './forms'

export type RoundStatus = 'DRAFT' | 'PUBLISHED' | 'OPEN' | 'WINDOW_CLOSED' | 'COUNTY_CLOSED' | 'CITY_CLOSED' | 'ARCHIVED'

/** A declaration round; all times are instants. */
export interface Round {
  id: string
  title: string
  year: number
  tier: string
  status: RoundStatus
  opensAt: string
  closesAt: string
  countyDeadlineAt: string
  cityDeadlineAt: string
  accepting: boolean
  closesAtText: string
}

export interface StartForm {
  formId: string
  schema: FormSchema
  data: Record<string, unknown>
  draftSavedAt: string | null
  declarationNumber: string | null
}

const path = (id: string) => `/api/rounds/${encodeURIComponent(id)}`

export const fetchRounds = () => get<Round[]>('/api/rounds')
export const fetchRound = (id: string) => get<Round>(path(id))
export const fetchStartForm = (id: string) => get<StartForm>(`${path(id)}/start-form`)
export const saveStartDraft = (id: string, data: Record<string, unknown>, options?: Options) =>
  put<{ savedAt: string }>(`${path(id)}/start-draft`, { data }, { stay: true, ...options })
export const startDeclaration = (id: string, data: Record<string, unknown>) =>
  post<{ number: string; receipt: Receipt }>(`${path(id)}/declarations`, { data }, { stay: true })
