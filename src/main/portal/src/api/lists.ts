import { get, post, put } from './http'
import type { Schemas } from './schemas'

export type ListItem = Schemas['Item']

/** A county's or the city's recommendation list; locked lists carry a hash. */
export type RecommendationList = Schemas['ListView']

export const fetchLists = (roundId: string) =>
  get<RecommendationList[]>(`/api/rounds/${encodeURIComponent(roundId)}/lists`)

/** The items after those of a list or of a page; the server gives fifty at a time. */
export const fetchListItems = (roundId: string, area: string, no: number, cursor: string) =>
  get<Schemas['ListItemPage']>(`/api/rounds/${encodeURIComponent(roundId)}/lists/${encodeURIComponent(area)}/items`
    + `?no=${no}&cursor=${encodeURIComponent(cursor)}`)

/** The order of an area: a draft until it is signed. */
export type Ranking = Schemas['RankingView']
export type RankingRow = Ranking['rows'][number]
type RankingBody = Schemas['RankingRequest']

const rankingPath = (roundId: string, area: string) =>
  `/api/rounds/${encodeURIComponent(roundId)}/lists/${encodeURIComponent(area)}/ranking`

export const fetchRanking = (roundId: string, area: string) => get<Ranking>(rankingPath(roundId, area))

export const saveRanking = (roundId: string, area: string, ranking: RankingBody) =>
  put<Ranking>(rankingPath(roundId, area), ranking, { stay: true })

export const signRanking = (roundId: string, area: string, ranking: RankingBody) =>
  post<Ranking>(`${rankingPath(roundId, area)}/signature`, ranking)
