import { get, put } from './http'
import type { Schemas } from './schemas'

export type Expert = Schemas['ExpertView']

export const fetchExperts = () => get<Expert[]>('/api/experts')
export const recordUnit = (id: string, unit: string) => put<undefined>(`/api/experts/${encodeURIComponent(id)}/unit`, { unit })
