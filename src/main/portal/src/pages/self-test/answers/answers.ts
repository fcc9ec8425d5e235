/** What somebody filled in on one item of a questionnaire on digitalisation. */
export interface DigitalAnswer {
  notApplicable?: boolean
  grade?: number | null
  score?: number | null
  investmentSince2014?: number | null
  investment2024?: number | null
}

/** All that is filled in on the page. */
export interface Answers {
  /** the form's data; its keys are names of facts */
  form: Record<string, unknown>
  /** scenario code → tier it is built at */
  scenarios: Record<string, string>
  /** by the number of the item */
  digital: Record<string, DigitalAnswer>
  /** jurisdictions not to compare; a new one is compared until somebody says otherwise */
  without: string[]
  /** the tier that is looked at */
  tier: string | null
}

export const noAnswers = (): Answers => ({ form: {}, scenarios: {}, digital: {}, without: [], tier: null })

export const copyOf = (answers: Answers) => JSON.parse(JSON.stringify(answers)) as Answers
