import { get, post, put, type Options } from './http'
import type { Assessment, Condition } from './assessment'
import type { Receipt } from './cases'
import type { FormSchema } from './forms'

export interface TaskRow {
  id: string
  key: string
  name: string
  declarationNumber: string
  factoryName: string
  dueAt: string | null
  createdAt: string
  draftSavedAt: string | null
  /** what barred the application when it came back */
  unmet: Condition[]
}

/** A field sent back for correction, with what the officer wrote about it. */
export interface Flag {
  field: string
  comment: string
}

export interface Task {
  id: string
  key: string
  name: string
  declarationNumber: string
  dueAt: string | null
  formId: string
  schema: FormSchema
  data: Record<string, unknown>
  draftSavedAt: string | null
  flagged: Flag[] | null
  previewable: boolean
}

type Data = Record<string, unknown>
const path = (id: string) => `/api/tasks/${encodeURIComponent(id)}`

export const fetchTasks = () => get<TaskRow[]>('/api/tasks')
export const fetchTask = (id: string) => get<Task>(path(id))
export const saveTaskDraft = (id: string, data: Data, options?: Options) =>
  put<{ savedAt: string }>(`${path(id)}/draft`, { data }, { stay: true, ...options })
export const previewTask = (id: string, data: Data) => post<Assessment>(`${path(id)}/preview`, { data }, { stay: true })
export const completeTask = (id: string, data: Data) =>
  post<{ receipt: Receipt | null }>(`${path(id)}/completion`, { data }, { stay: true })
