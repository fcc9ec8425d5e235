import { get, post } from './http'
import type { Schemas } from './schemas'

export type RecognisedFactory = Schemas['RecognisedFactory']

export type OpenRevocation = Schemas['OpenRevocation']

export interface RecognisedQuery {
  year: string
  tier: string
  county: string
  cursor: string
}

const sent = (query: object) =>
  new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()

export const fetchRecognised = (query: RecognisedQuery) =>
  get<Schemas['RecognisedPage']>(`/api/recognised?${sent(query)}`)

const revocation = (number: string) => `/api/recognised/${encodeURIComponent(number)}/revocation`

export const fetchRevocations = () => get<OpenRevocation[]>('/api/recognised/revocations')
export const proposeRevocation = (number: string, reason: string) => post<unknown>(revocation(number), { reason })
export const answerRevocation = (number: string, confirmed: boolean, words: string) =>
  post<unknown>(`${revocation(number)}/answer`, { confirmed, words })

/** Where the same list can be had as a file, whole. */
export const recognisedFile = ({ year, tier, county }: RecognisedQuery) =>
  `/api/recognised.xlsx?${sent({ year, tier, county })}`
