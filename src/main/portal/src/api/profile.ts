import { get, post, put } from './http'
import type { Schemas } from './schemas'

/** What an enterprise says of itself, and whether it is confirmed. */
export type EnterpriseProfile = Schemas['EnterpriseProfile']
export type Profile = Schemas['Profile']
export type NameChange = Schemas['NameChange']
/** What waits for officers. */
export type UnconfirmedEnterprise = Schemas['UnconfirmedEnterprise']
export type NameChangeAsked = Schemas['NameChangeAsked']

const OWN = '/api/enterprise/profile'
const path = (uscc: string) => `/api/enterprises/${encodeURIComponent(uscc)}`

export const fetchProfile = () => get<EnterpriseProfile>(OWN)
export const saveProfile = (profile: Profile) => put<EnterpriseProfile>(OWN, profile)
export const changeName = (change: NameChange) => put<EnterpriseProfile>(`${OWN}/name`, change)
export const fetchUnconfirmed = () => get<UnconfirmedEnterprise[]>('/api/enterprises/unconfirmed')
export const confirmEnterprise = (uscc: string) => post<undefined>(`${path(uscc)}/confirmation`)
export const refuseEnterprise = (uscc: string, reason: string) => post<undefined>(`${path(uscc)}/refusal`, { reason })
export const fetchNameChanges = () => get<NameChangeAsked[]>('/api/enterprises/name-changes')
export const answerNameChange = (uscc: string, confirmed: boolean, answer: string) =>
  post<undefined>(`${path(uscc)}/name-change`, { decision: confirmed ? 'CONFIRM' : 'REFUSE', answer })
