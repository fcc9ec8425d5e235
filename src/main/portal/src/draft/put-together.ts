import { session } from '@/session/session'
import type { Clash, NotChosen, Theirs } from './draft-types'
import type { Choice, Merged } from './merge'

/** Of each field that two have written, the text that gives way. */
export const notChosen = ({ conflicts }: Merged, choices: Record<string, Choice>): NotChosen[] =>
  conflicts.map(({ path, mine, theirs }) => (choices[path] === 'mine' ? { path, text: theirs, mine: false } : { path, text: mine, mine: true }))

/** What the person is asked. */
export const clashOf = (theirs: Theirs, { conflicts }: Merged): Clash => ({ by: nameOf(theirs), conflicts })

/** Who saved it, as the person reads it: two windows of one's own meet, too. */
export const nameOf = ({ savedBy }: Theirs): string => (savedBy !== null && savedBy === session.value.displayName ? OWN_WINDOW : (savedBy ?? '同事'))

export const OWN_WINDOW = '您在另一个窗口'
