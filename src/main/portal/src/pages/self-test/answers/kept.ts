import { noAnswers, type Answers } from './answers'

const KEY = 'tidu.self-test'

/** What was filled in last in this browser. */
export function keptAnswers(): Answers {
  try {
    return { ...noAnswers(), ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Answers>) }
  } catch {
    return noAnswers()
  }
}

export function keepAnswers(answers: Answers): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(answers))
  } catch {
    // a full or forbidden storage takes the safety net away, not the work
  }
}

export function forgetAnswers(): void {
  localStorage.removeItem(KEY)
}
