import { get, post, remove } from './http'
import type { Schemas } from './schemas'

export type Substitution = Schemas['SubstitutionView']
export type RepresentedPerson = Schemas['RepresentedPerson']

export const fetchSubstitutions = () => get<Schemas['SubstitutionPage']>('/api/substitutions')
export const nameSubstitute = (principal: string, substitute: string, from: string, to: string) =>
  post<undefined>('/api/substitutions', { principal, substitute, from, to })
export const endSubstitution = (id: string) => remove<undefined>(`/api/substitutions/${encodeURIComponent(id)}`)
