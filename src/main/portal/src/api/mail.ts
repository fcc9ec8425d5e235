import { get } from './http'
import type { Schemas } from './schemas'

/** An e-mail that could not be sent; `nextAttemptAt` is null when it has been given up. */
export type UnsentMail = Schemas['UnsentMail']

export const fetchUnsentMail = () => get<UnsentMail[]>('/api/mail/unsent')
