import { get, post } from './http'
import type { Schemas } from './schemas'

export type Message = Schemas['Message']

export const fetchMessages = () => get<Message[]>('/api/messages')
export const markRead = (id: string) => post<undefined>(`/api/messages/${encodeURIComponent(id)}/read`)
