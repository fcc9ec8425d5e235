import { get, post, remove } from './http'
import type { Schemas } from './schemas'

export type EnterpriseMembership = Schemas['EnterpriseView']

export type Session = Schemas['SessionView']

/** The form asks for everything; the server says what may be left empty. */
export type Registration = Required<Schemas['Registration']>

export const fetchSession = () => get<Session>('/api/session')
export const openSession = (loginName: string, password: string) =>
  post<Session>('/api/session', { loginName, password }, { stay: true })
export const closeSession = () => remove<undefined>('/api/session', { stay: true })
export const register = (registration: Registration) =>
  post<Schemas['RegistrationAnswer']>('/api/registrations', registration, { stay: true })
