import { get, post, put, remove } from './http'

export interface Member {
  accountId: string
  loginName: string
  displayName: string
  mobile: string
  role: 'ADMIN' | 'MEMBER'
  status: 'ACTIVE' | 'PENDING'
  createdAt: string
}

export interface Enterprise {
  uscc: string
  name: string
  countyCode: string
  countyName: string
  members: Member[]
}

export const fetchEnterprise = () => get<Enterprise>('/api/enterprise')
export const approveMember = (accountId: string) =>
  post<Member>(`/api/enterprise/members/${encodeURIComponent(accountId)}/approval`)
export const removeMember = (accountId: string) =>
  remove<undefined>(`/api/enterprise/members/${encodeURIComponent(accountId)}`)
export const handOver = (accountId: string) => put<Member>('/api/enterprise/administrator', { accountId })
export const changePassword = (oldPassword: string, newPassword: string) =>
  post<undefined>('/api/password', { oldPassword, newPassword })
