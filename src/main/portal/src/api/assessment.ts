/** One condition of a tier, judged; `gap` is a number or words, null when met. */
export interface Condition {
  code: string
  title: string
  clause: string
  nature: 'CHECKED' | 'DECLARED' | 'JUDGEMENT'
  met: boolean | null
  required: string | null
  actual: string | null
  gap: string | number | null
  soft?: boolean
}

export interface Assessment {
  ruleSet: { id: string; edition: string; hash: string }
  /** null in a preview, which is not kept */
  at: string | null
  eligible: boolean
  directRecognition: boolean
  conditions: Condition[]
}
