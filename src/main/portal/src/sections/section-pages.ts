import type { FieldError } from '@/api/problem'
import type { Flag } from '@/api/tasks'
import { errorsOf, flagsOf, stateOf, type Section, type SectionState } from './sections'

/** A page of a long form in the row of pages: how far it is, and who else is there. */
export interface SectionPage {
  id: string
  title: string
  /** null until the server has looked */
  state: SectionState | null
  open: number
  asked: number
  writers: string[]
  clash: boolean
  /** in a correction how much of it was sent back, null otherwise */
  returned: number | null
  /** how much of that says something else by now */
  corrected: number
}

/** What is known about a form as it stands; what is not given is not known yet, or does not concern it. */
export interface Standing {
  errors: FieldError[] | null
  questions: { path: string }[]
  flags?: Flag[] | undefined
  corrected?: ReadonlySet<string> | undefined
  writers?: { section: string; name: string }[] | undefined
  clashes?: string[] | undefined
}

/** A page for each section, and one with all answers at the end. */
export function pagesOf(sections: Section[], whole: Record<string, unknown>, standing: Standing): SectionPage[] {
  const { errors, questions, flags, corrected, writers = [], clashes = [] } = standing
  return [
    ...sections.map((one) => ({
      id: one.id,
      title: one.title,
      state: errors ? stateOf(one, errors, whole) : null,
      open: errors ? errorsOf(one, errors).length : 0,
      asked: errorsOf(one, questions).length,
      writers: writers.filter(({ section }) => section === one.part).map(({ name }) => name),
      clash: clashes.includes(one.part),
      returned: flags ? flagsOf(one, flags).length : null,
      corrected: flagsOf(one, flags ?? []).filter(({ field }) => corrected?.has(field)).length,
    })),
    { id: 'all', title: '核对全部内容', state: null, open: 0, asked: 0, writers: [], clash: false, returned: flags ? 0 : null, corrected: 0 },
  ]
}
