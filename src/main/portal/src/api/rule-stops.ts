import { get, post } from './http'
import type { Schemas } from './schemas'
import type { RuleSetVersion } from './rule-sets'

/** What stopping a version would do, and a proposal that waits for a second person. */
export type RuleStopPage = Schemas['RuleStopPage']
export type RuleStop = Schemas['RuleStop']

const path = (version: RuleSetVersion) => `/api/workbench/rule-sets/${encodeURIComponent(version.ruleSet)}/versions/${version.number}/stops`

export const fetchStops = () => get<RuleStop[]>('/api/workbench/stops')
export const fetchStopPage = (version: RuleSetVersion) => get<RuleStopPage>(path(version))
export const proposeStop = (version: RuleSetVersion, reason: string) => post<RuleStop>(path(version), { reason })
export const answerStop = (id: string, stop: boolean, words: string) => post<undefined>(`/api/workbench/stops/${encodeURIComponent(id)}/answer`, { stop, words })
