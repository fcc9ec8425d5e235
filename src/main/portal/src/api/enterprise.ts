import { get, post, put, remove } from './http'
import type { Schemas } from './schemas'

export type Member = Schemas['MemberView']

export type Enterprise = Schemas['OwnEnterprise']

export const setRight = (accountId: string, right: Schemas['RightOfMember']['right']) =>
  put<Member>(`/api/enterprise/members/${encodeURIComponent(accountId)}/right`, { right })
export const fetchEnterprise = () => get<Enterprise>('/api/enterprise')
export const approveMember = (accountId: string) =>
  post<Member>(`/api/enterprise/members/${encodeURIComponent(accountId)}/approval`)
export const removeMember = (accountId: string) =>
  remove<undefined>(`/api/enterprise/members/${encodeURIComponent(accountId)}`)
export const handOver = (accountId: string) => put<Member>('/api/enterprise/administrator', { accountId })
export const changePassword = (oldPassword: string, newPassword: string) =>
  post<undefined>('/api/password', { oldPassword, newPassword })
