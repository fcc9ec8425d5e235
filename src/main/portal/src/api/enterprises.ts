import type { Member } from './enterprise'
import { get, put } from './http'
import type { Schemas } from './schemas'

/** An enterprise as the city finds it. */
export type FoundEnterprise = Schemas['EnterpriseFound']

const path = (uscc: string) => `/api/enterprises/${encodeURIComponent(uscc)}`

export const findEnterprises = (q: string) =>
  get<FoundEnterprise[]>(`/api/enterprises?${new URLSearchParams({ q }).toString()}`)
export const fetchAccounts = (uscc: string) => get<Member[]>(`${path(uscc)}/members`)
export const appoint = (uscc: string, accountId: string) => put<Member>(`${path(uscc)}/administrator`, { accountId })
