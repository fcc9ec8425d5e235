import { get, post } from './http'
import type { Schemas } from './schemas'

/** An earlier declaration a new one may begin with, and what was taken over. */
export type Earlier = Schemas['EarlierView']
export type Copy = Schemas['CopyView']

const path = (round: string) => `/api/rounds/${encodeURIComponent(round)}`

export const fetchEarlier = (round: string) => get<Earlier[]>(`${path(round)}/earlier`)
export const copyFrom = (round: string, number: string, replace: boolean) =>
  post<Copy>(`${path(round)}/copies/${encodeURIComponent(number)}?replace=${String(replace)}`)
