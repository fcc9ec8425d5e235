import type { Member } from './enterprise'
import { get, put } from './http'

/** An enterprise as the city finds it. */
export interface FoundEnterprise {
  uscc: string
  name: string
  countyName: string
}

const path = (uscc: string) => `/api/enterprises/${encodeURIComponent(uscc)}`

export const findEnterprises = (q: string) =>
  get<FoundEnterprise[]>(`/api/enterprises?${new URLSearchParams({ q }).toString()}`)
export const fetchAccounts = (uscc: string) => get<Member[]>(`${path(uscc)}/members`)
export const appoint = (uscc: string, accountId: string) => put<Member>(`${path(uscc)}/administrator`, { accountId })
