import { get, post } from './http'
import type { Schemas } from './schemas'

export type Notice = Schemas['Notice']

export type Objection = Required<Schemas['ObjectionRequest']>

export const fetchNotices = () => get<Notice[]>('/api/notices')
export const objectTo = (number: string, objection: Objection) =>
  post<undefined>(`/api/declarations/${encodeURIComponent(number)}/objections`, objection, { stay: true })

/** An objection as the province sees it; `outcome` is null while it is open. */
export type ReceivedObjection = Schemas['Objection']

export const fetchObjections = (number: string) =>
  get<ReceivedObjection[]>(`/api/declarations/${encodeURIComponent(number)}/objections`)
