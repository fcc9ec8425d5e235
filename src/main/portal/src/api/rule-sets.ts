import { get, getFile, post, put, upload } from './http'
import type { Schemas } from './schemas'

/** A rule set in the list, with what is in force and what is being changed. */
export type RuleSet = Schemas['WorkbenchRuleSet']
export type RuleSetPage = Schemas['RuleSetPage']
export type RuleSetVersion = Schemas['RuleSetVersion']
/** A version with its tables, beside another. */
export type RuleSetTables = Schemas['RuleSetTables']
export type RuleSetFile = Schemas['RuleSetFile']
export type RuleTable = Schemas['RuleTable']
export type RuleColumn = Schemas['RuleColumn']
export type RuleRow = Schemas['RuleRow']
export type RuleCell = Schemas['RuleCell']
export type RuleDifference = Schemas['RuleDifference']
export type RuleFinding = Schemas['RuleFinding']
export type RuleDraftChange = Schemas['RuleDraftChange']
export type RuleDraftSaved = Schemas['RuleDraftSaved']

const path = (id: string) => `/api/workbench/rule-sets/${encodeURIComponent(id)}`

export const fetchRuleSets = () => get<RuleSet[]>('/api/workbench/rule-sets')
export const fetchRuleSet = (id: string) => get<RuleSetPage>(path(id))
export const fetchRuleTables = (id: string, number: number, against: number | null) =>
  get<RuleSetTables>(`${path(id)}/versions/${number}${against === null ? '' : `?against=${against}`}`)
export const fetchFindings = (id: string, number: number) => get<RuleFinding[]>(`${path(id)}/versions/${number}/findings`)
export const openDraft = (id: string, base: number) => post<RuleSetVersion>(`${path(id)}/drafts`, { base })
export const changeDraft = (id: string, number: number, change: RuleDraftChange) =>
  post<RuleDraftSaved>(`${path(id)}/drafts/${number}/changes`, change, { stay: true })
export const describeDraft = (id: string, number: number, about: { inForceFrom: string | null; reason: string; document: string; seen: string }) =>
  put<RuleSetVersion>(`${path(id)}/drafts/${number}`, about)
export const withdrawDraft = (id: string, number: number, reason: string) =>
  post<RuleSetVersion>(`${path(id)}/drafts/${number}/withdrawal`, { reason })

const table = (version: RuleSetVersion, kind: 'versions' | 'drafts', id: string) => `${path(version.ruleSet)}/${kind}/${version.number}/tables/${encodeURIComponent(id)}`
/** Where the spreadsheet of a table is to be had. */
export const sheetOf = (version: RuleSetVersion, id: string) => `${table(version, 'versions', id)}.xlsx`
export const previewSheet = (version: RuleSetVersion, id: string, file: File) =>
  upload<Schemas['RuleSheetPreview']>(`${table(version, 'drafts', id)}/preview`, file)
export const keepSheet = (version: RuleSetVersion, id: string, file: File, contentHash: string) =>
  upload<RuleSetVersion>(table(version, 'drafts', id), file, { contentHash })
/** A file of a version as it is. */
export const fetchRuleFile = async (version: RuleSetVersion, file: string) =>
  (await getFile(`${path(version.ruleSet)}/versions/${version.number}/file?path=${encodeURIComponent(file)}`)).content.text()
