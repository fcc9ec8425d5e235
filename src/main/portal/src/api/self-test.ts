import type { Condition } from './assessment'
import type { FormSchema } from './forms'
import { get, post, type Options } from './http'

/** A jurisdiction's rules that are in force today. */
export interface RuleSet {
  id: string
  jurisdiction: string
  jurisdictionName: string
  edition: string
  inForceFrom: string
  hash: string
  tiers: string[]
  /** names of the facts its conditions look at */
  asks: string[]
}

export interface Scenario {
  code: string
  name: string
  aliases: string[]
  segmentName: string
  /** null for 多环节模式创新 */
  group: string | null
  groupName: string | null
  guide: string | null
  /** by tier what it asks for; null where the tables show "/" */
  descriptions: Record<string, string | null>
}

/** Whole scores, both ends included, that fit their grade alike. */
export interface Zone {
  from: number
  to: number
  fit: string | null
}

export interface Band {
  grade: number
  words: string
  zones: Zone[]
}

export interface DigitalItem {
  item: number
  name: string
  group: string | null
  answerKind: 'GRADE' | 'AMOUNT'
  notApplicableAllowed: boolean
  grades: { grade: number; description: string | null }[]
}

export interface Questionnaire {
  ruleSet: string
  jurisdiction: string
  jurisdictionName: string
  items: DigitalItem[]
  bands: Band[]
}

export interface TierResult {
  jurisdiction: string
  tier: string
  ruleSet: { id: string; edition: string; inForceFrom: string; hash: string }
  eligible: boolean
  directRecognition: boolean
  conditions: Condition[]
}

export interface Answer {
  results: TierResult[]
  referenceTier: Record<string, string | null>
  digitalScore: { value: number | null; answered: number; exact: string | null } | null
  enterpriseSize: string | null
  notInForce: string[]
}

export interface Question {
  jurisdictions: string[]
  facts: Record<string, unknown>
}

export const fetchRuleSets = () => get<RuleSet[]>('/api/rule-sets')
export const fetchQuestionnaires = () => get<Questionnaire[]>('/api/rule-sets/digital')
export const fetchQuestions = () => get<FormSchema>('/api/rule-sets/questions')
export const fetchScenarios = () => get<Scenario[]>('/api/scenarios')
export const assess = (question: Question, options?: Options) => post<Answer>('/api/assessments', question, options)
