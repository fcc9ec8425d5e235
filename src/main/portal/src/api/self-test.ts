import type { FormSchema } from './forms'
import { get, post, type Options } from './http'
import type { Schemas } from './schemas'

/** A jurisdiction's rules that are in force today. */
export type RuleSet = Schemas['RuleSetEntry']

export type Scenario = Schemas['ScenarioEntry']

/** Whole scores, both ends included, that fit their grade alike. */
export type Zone = Schemas['Zone']

export type Band = Schemas['DigitalBand']

export type DigitalItem = Schemas['DigitalItem']

/** An amount that an item asks for, in 万元. */
export type DigitalAmount = Schemas['DigitalAmount']

export type Questionnaire = Schemas['DigitalQuestionnaire']

export type TierResult = Schemas['AssessmentResult']

export type Answer = Schemas['AssessmentAnswer']

export interface Question {
  jurisdictions: string[]
  facts: Record<string, unknown>
}

export const fetchRuleSets = () => get<RuleSet[]>('/api/rule-sets')
export const fetchQuestionnaires = () => get<Questionnaire[]>('/api/rule-sets/digital')
export const fetchQuestions = () => get<FormSchema>('/api/rule-sets/questions')
export const fetchScenarios = () => get<Scenario[]>('/api/scenarios')
export const assess = (question: Question, options?: Options) => post<Answer>('/api/assessments', question, options)
