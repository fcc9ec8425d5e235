import { get, post } from './http'
import type { Schemas } from './schemas'
import type { RuleSetVersion } from './rule-sets'

/** A place that both versions changed of which a draft was made. */
export type RuleConflict = Schemas['RuleConflict']
export type Settlement = RuleConflict['ways'][number]

const path = (version: RuleSetVersion) => `/api/workbench/rule-sets/${encodeURIComponent(version.ruleSet)}/versions/${version.number}/conflicts`

export const fetchConflicts = (version: RuleSetVersion) => get<RuleConflict[]>(path(version))
export const settleConflict = (version: RuleSetVersion, item: number, choice: Settlement) =>
  post<RuleConflict[]>(`${path(version)}/${item}`, { choice, contentHash: version.contentHash })
