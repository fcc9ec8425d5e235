import { get, getFile, post } from './http'
import type { Schemas, WithForm } from './schemas'

export type CaseRow = Schemas['CaseRow']

export type Stage = Schemas['Stop']

export type CaseTask = Schemas['OpenTask']

export type Receipt = Schemas['Receipt']

export type CaseDocument = WithForm<Schemas['DocumentView']>

export type Review = Schemas['Review']

export type TimelineEntry = Schemas['CaseEvent']

export type Case = Omit<Schemas['CaseDetail'], 'document'> & { document: CaseDocument | null }

export type Picture = Schemas['ProcessPicture']

/** Empty: newest change first. */
export type CaseOrder = '' | 'OLDEST' | 'NUMBER' | 'NUMBER_LAST'

export interface CaseQuery {
  county: string
  stage: string
  q: string
  order: CaseOrder
  /** `next` or `previous` of a page; empty for the first one */
  cursor: string
}

const path = (number: string) => `/api/declarations/${encodeURIComponent(number)}`

export const fetchOwnCases = () => get<CaseRow[]>('/api/declarations')
export const fetchCases = (query: CaseQuery) =>
  get<Schemas['CasePage']>(`/api/cases?${new URLSearchParams({ ...query }).toString()}`)
/** The whole list as a file, in its order and with its filter. */
export const fetchCaseFile = ({ county, stage, q, order }: CaseQuery) =>
  getFile(`/api/cases.xlsx?${new URLSearchParams({ county, stage, q, order }).toString()}`)
export const fetchCase = (number: string) => get<Case>(path(number))
export const fetchPicture = (number: string) => get<Picture>(`${path(number)}/picture`)
export const withdraw = (number: string, reason: string) => post<Case>(`${path(number)}/withdrawal`, { reason })
export const extendDeadline = (number: string, deadlineAt: string, reason: string) =>
  post<Case>(`${path(number)}/extension`, { deadlineAt, reason })
