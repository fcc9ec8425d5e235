import { get } from './http'

export interface ListItem {
  rank: number | null
  number: string
  enterpriseName: string
  factoryName: string
  outcome: string | null
  remark: string | null
}

/** A county's or the city's recommendation list; locked lists carry a hash. */
export interface RecommendationList {
  level: 'COUNTY' | 'CITY'
  areaCode: string
  areaName: string
  status: string
  lockedAt: string | null
  sha256: string | null
  items: ListItem[]
  downloads: { summary: string | null; letter: string | null } | null
}

export const fetchLists = (roundId: string) =>
  get<RecommendationList[]>(`/api/rounds/${encodeURIComponent(roundId)}/lists`)
