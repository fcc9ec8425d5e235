import { get, post } from './http'

export interface Message {
  id: string
  at: string
  title: string
  text: string
  declarationNumber: string | null
  readAt: string | null
}

export const fetchMessages = () => get<Message[]>('/api/messages')
export const markRead = (id: string) => post<undefined>(`/api/messages/${encodeURIComponent(id)}/read`)
