import type { Schemas } from './schemas'

/** One condition of a tier, judged; the same of a case and of a self-test, but for `soft`, which may be left out. */
export type Condition = Schemas['ConditionResult']

export type Assessment = Schemas['AssessmentView']
