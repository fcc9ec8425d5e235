import { get, put, remove, upload } from './http'
import type { Schemas } from './schemas'

/** What the page of a round tells beside its instants. */
export type TierConditions = Schemas['TierConditions']
export type AskedCondition = Schemas['AskedCondition']
export type PreparationList = Schemas['PreparationList']
export type RoundNotice = Schemas['RoundNotice']
export type RoundFile = Schemas['RoundFile']
export type RoundContact = Schemas['RoundContact']
export type ExtendedDeadlines = Schemas['ExtendedDeadlines']

const path = (id: string) => `/api/rounds/${encodeURIComponent(id)}`

export const fetchConditions = (id: string) => get<TierConditions[]>(`${path(id)}/conditions`)
export const fetchPreparation = (id: string) => get<PreparationList[]>(`${path(id)}/preparation`)
export const fetchDeadlines = (id: string) => get<ExtendedDeadlines>(`${path(id)}/deadlines`)
export const fetchNotice = (id: string) => get<RoundNotice>(`${path(id)}/notice`)
export const fileOf = (id: string, file: string) => `${path(id)}/files/${encodeURIComponent(file)}`
export const publishFile = (id: string, file: File) => upload<RoundFile>(`${path(id)}/files`, file)
export const withdrawFile = (id: string, file: string) => remove<undefined>(fileOf(id, file))
export const saveContacts = (id: string, contacts: RoundContact[]) =>
  put<RoundContact[]>(`${path(id)}/contacts`, { contacts })
