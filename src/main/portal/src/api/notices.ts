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
