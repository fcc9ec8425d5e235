import { get } from './http'
import type { Schemas } from './schemas'

export type ListItem = Schemas['Item']

/** A county's or the city's recommendation list; locked lists carry a hash. */
export type RecommendationList = Schemas['ListView']

export const fetchLists = (roundId: string) =>
  get<RecommendationList[]>(`/api/rounds/${encodeURIComponent(roundId)}/lists`)
