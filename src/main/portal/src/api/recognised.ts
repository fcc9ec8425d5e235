import { get } from './http'
import type { Schemas } from './schemas'

export type RecognisedFactory = Schemas['RecognisedFactory']

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

/** Where the same list can be had as a file, whole. */
export const recognisedFile = ({ year, tier, county }: RecognisedQuery) =>
  `/api/recognised.xlsx?${sent({ year, tier, county })}`
