import { get, post } from './http'

export interface Notice {
  declarationNumber: string
  enterpriseName: string
  factoryName: string
  countyName: string
  tier: string
  publishedAt: string
  endsAt: string
}

export interface Objection {
  name: string
  contact: string
  content: string
}

export const fetchNotices = () => get<Notice[]>('/api/notices')
export const objectTo = (number: string, objection: Objection) =>
  post<undefined>(`/api/declarations/${encodeURIComponent(number)}/objections`, objection, { stay: true })

/** An objection as the province sees it; `outcome` is null while it is open. */
export interface ReceivedObjection extends Objection {
  id: string
  receivedAt: string
  handledAt: string | null
  handledBy: string | null
  outcome: 'UPHELD' | 'REJECTED' | 'LAPSED' | null
  reason: string | null
}

export const fetchObjections = (number: string) =>
  get<ReceivedObjection[]>(`/api/declarations/${encodeURIComponent(number)}/objections`)
