import { get, post } from './http'
import type { Schemas } from './schemas'
import type { RuleSetVersion } from './rule-sets'

/** Where a change stands: its reports, what is confirmed, what still speaks against handing it in. */
export type RuleChange = Schemas['RuleChange']
export type RuleChangeItem = Schemas['RuleChangeItem']
/** Figures of a replay, as they are kept with a change. */
export type ReplaySummary = Schemas['ReplaySummary']

const path = (version: RuleSetVersion) => `/api/workbench/rule-sets/${encodeURIComponent(version.ruleSet)}/versions/${version.number}`

export const fetchChange = (version: RuleSetVersion) => get<RuleChange>(`${path(version)}/reports`)
export const makeReport = (version: RuleSetVersion, kind: 'CHECK' | 'ROWS') => post<RuleChange>(`${path(version)}/reports/${kind}`)
export const takeReplay = (version: RuleSetVersion, replay: string) => post<RuleChange>(`${path(version)}/reports/REPLAY`, { replay })
export const confirmItem = (version: RuleSetVersion, item: string, words: string) => post<RuleChange>(`${path(version)}/confirmations`, { item, words })
export const submitChange = (version: RuleSetVersion) => post<RuleChange>(`${path(version)}/submission`, { contentHash: version.contentHash, aboutHash: version.aboutHash })
/** Takes a change back before its day. */
export const recallChange = (version: RuleSetVersion, reason: string) => post<RuleChange>(`${path(version)}/recall`, { reason })
