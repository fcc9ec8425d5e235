import type { Schemas } from './schemas'

/** What the server works out from the answers, and what it asks about them; each at its field, and none of it in the way. */
export type Remarks = Pick<Schemas['EntryCheck'], 'questions' | 'computed'>

export const NO_REMARKS: Remarks = { questions: [], computed: [] }

/** What stands at one field, what was worked out first. */
export function remarksAt({ questions, computed }: Remarks, path: string): { asked: boolean; text: string }[] {
  return [
    ...computed.filter((one) => one.path === path).map(({ text }) => ({ asked: false, text })),
    ...questions.filter((one) => one.path === path).map(({ question }) => ({ asked: true, text: question })),
  ]
}
