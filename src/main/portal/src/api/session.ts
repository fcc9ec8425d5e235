import { get, post, remove } from './http'

export interface EnterpriseMembership {
  uscc: string
  name: string
  role: 'ADMIN' | 'MEMBER'
  status: 'ACTIVE' | 'PENDING'
}

export interface Session {
  authenticated: boolean
  loginName: string | null
  displayName: string | null
  kind: 'ENTERPRISE' | 'STAFF' | null
  groups: string[]
  enterprise: EnterpriseMembership | null
}

export interface Registration {
  uscc: string
  enterpriseName: string
  countyCode: string
  loginName: string
  displayName: string
  mobile: string
  email: string
  password: string
}

export const fetchSession = () => get<Session>('/api/session')
export const openSession = (loginName: string, password: string) =>
  post<Session>('/api/session', { loginName, password }, { stay: true })
export const closeSession = () => remove<undefined>('/api/session', { stay: true })
export const register = (registration: Registration) =>
  post<{ status: 'ACTIVE' | 'PENDING'; message: string }>('/api/registrations', registration, { stay: true })
