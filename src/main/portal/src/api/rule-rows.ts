import { get, post } from './http'
import type { RuleSetVersion } from './rule-sets'
import type { Schemas } from './schemas'

/** Test rows beside a table, and which of them a version moves. */
export type MovedRows = Schemas['MovedRows']
export type MovedRowsCause = Schemas['MovedRowsCause']
export type MovedRow = Schemas['MovedRow']
export type RowsSaved = Schemas['RuleRowsSaved']
export type RowExample = Schemas['RuleRowExample']
/** What a draft says of an example. */
export type JudgedExample = Schemas['RuleRowExampleJudged']

const path = (id: string, kind: 'versions' | 'drafts', number: number) => `/api/workbench/rule-sets/${encodeURIComponent(id)}/${kind}/${number}/rows`

export const fetchMovedRows = (version: RuleSetVersion) => get<MovedRows[]>(path(version.ruleSet, 'versions', version.number))
export const acceptRows = (id: string, number: number, accepted: Schemas['RuleRowAcceptance']) =>
  post<RowsSaved>(`${path(id, 'drafts', number)}/acceptance`, accepted)
export const lookAtExample = (version: RuleSetVersion, example: RowExample) =>
  post<JudgedExample>(`${path(version.ruleSet, 'drafts', version.number)}/example`, example)
export const addRow = (id: string, number: number, example: RowExample) => post<RowsSaved>(path(id, 'drafts', number), example)
export const restoreRows = (id: string, number: number, restored: Schemas['RuleRowRestoration']) =>
  post<RowsSaved>(`${path(id, 'drafts', number)}/restoration`, restored)
