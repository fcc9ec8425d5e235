import { get, post } from './http'
import type { Assessment } from './assessment'
import type { FormSchema } from './forms'

export interface CaseRow {
  number: string
  roundId: string
  roundTitle: string
  enterpriseName: string
  uscc: string
  factoryName: string
  countyCode: string
  countyName: string
  tier: string
  stage: string
  stageText: string
  deadlineAt: string | null
  submittedAt: string | null
  updatedAt: string
  outcome: string | null
  outcomeText: string | null
  outcomeReason: string | null
}

export interface Stage {
  key: string
  title: string
  state: 'DONE' | 'CURRENT' | 'OPEN' | 'FAILED' | 'SKIPPED'
  at: string | null
}

export interface CaseTask {
  id: string
  name: string
  dueAt: string | null
  forMe: boolean
  who: string
}

export interface Receipt {
  number: string
  declarationNumber: string
  formId: string
  revision: number
  receivedAt: string
  sha256: string
}

export interface CaseDocument {
  formId: string
  schema: FormSchema
  data: Record<string, unknown>
  revision: number
  submittedAt: string
  sha256: string
}

export interface Review {
  at: string
  by: string
  step: string
  decision: string
  decisionText: string
  reason: string | null
  items: { field: string; comment: string }[]
}

export interface TimelineEntry {
  at: string
  who: string
  what: string
  detail: string | null
}

export interface Case extends CaseRow {
  stages: Stage[]
  tasks: CaseTask[]
  receipts: Receipt[]
  assessment: Assessment | null
  document: CaseDocument | null
  reviews: Review[]
  timeline: TimelineEntry[]
  canWithdraw: boolean
  canExtend: boolean
  canObject: boolean
}

export interface Picture {
  bpmnXml: string
  active: string[]
  completed: string[]
  called: (Omit<Picture, 'called'> & { name: string })[]
}

export interface CaseQuery {
  county: string
  stage: string
  q: string
  page: number
}

const path = (number: string) => `/api/declarations/${encodeURIComponent(number)}`

export const fetchOwnCases = () => get<CaseRow[]>('/api/declarations')
export const fetchCases = (query: CaseQuery) =>
  get<{ rows: CaseRow[]; total: number }>(
    `/api/cases?${new URLSearchParams({ ...query, page: String(query.page) }).toString()}`,
  )
export const fetchCase = (number: string) => get<Case>(path(number))
export const fetchPicture = (number: string) => get<Picture>(`${path(number)}/picture`)
export const withdraw = (number: string, reason: string) => post<Case>(`${path(number)}/withdrawal`, { reason })
export const extendDeadline = (number: string, deadlineAt: string, reason: string) =>
  post<Case>(`${path(number)}/extension`, { deadlineAt, reason })
