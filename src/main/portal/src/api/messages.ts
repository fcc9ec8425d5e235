import { get, post, type Options } from './http'
import type { Schemas } from './schemas'

export type Message = Schemas['Message']

export const fetchMessages = () => get<Message[]>('/api/messages')
export const fetchUnread = (options?: Options) => get<Schemas['Unread']>('/api/messages/unread', options)
export const markAllRead = () => post<undefined>('/api/messages/read')
export const markRead = (id: string) => post<undefined>(`/api/messages/${encodeURIComponent(id)}/read`)
