import type { Clash, NotChosen, Theirs } from './draft-types'
import type { Choice, Merged } from './merge'

/** Of each field that two have written, the text that gives way. */
export const notChosen = ({ conflicts }: Merged, choices: Record<string, Choice>): NotChosen[] =>
  conflicts.map(({ path, mine, theirs }) => (choices[path] === 'mine' ? { path, text: theirs, mine: false } : { path, text: mine, mine: true }))

/** What the person is asked. */
export const clashOf = (theirs: Theirs, { conflicts }: Merged, me: string | null): Clash => ({ by: nameOf(theirs, me), conflicts })

export const OWN_WINDOW = '您在另一个窗口'

/** Who saved it, as the person reads it: two windows of one's own meet, too. */
export const nameOf = ({ savedBy }: Theirs, me: string | null): string => (savedBy !== null && savedBy === me ? OWN_WINDOW : (savedBy ?? '同事'))
