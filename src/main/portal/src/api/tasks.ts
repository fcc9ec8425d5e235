import { get, post, put, type Options } from './http'
import type { FieldError } from './problem'
import type { Schemas, WithForm } from './schemas'

export type TaskRow = Schemas['TaskRow']

/** A field sent back for correction, with what the officer wrote about it. */
export type Flag = Schemas['ReviewItem']

export type Task = WithForm<Schemas['TaskForm']>

/** The conditions of what stands on the form now, and what follows if it is sent like that. */
export type Preview = Schemas['PreviewView']

type Data = Record<string, unknown>
const path = (id: string) => `/api/tasks/${encodeURIComponent(id)}`

export const fetchTasks = () => get<TaskRow[]>('/api/tasks')
export const fetchTask = (id: string) => get<Task>(path(id))
export const saveTaskDraft = (id: string, data: Data, options?: Options) =>
  put<Schemas['Saved']>(`${path(id)}/draft`, { data }, { stay: true, ...options })
export const previewTask = (id: string, data: Data) => post<Preview>(`${path(id)}/preview`, { data }, { stay: true })
/** What is missing or wrong, by the path of the field; nothing is kept. */
export const checkTask = (id: string, data: Data) => post<{ errors: FieldError[] }>(`${path(id)}/check`, { data }, { stay: true })
export const completeTask = (id: string, data: Data) =>
  post<Schemas['Completed']>(`${path(id)}/completion`, { data }, { stay: true })
