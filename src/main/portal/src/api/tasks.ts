import { get, post, put, type Options } from './http'
import type { FieldError } from './problem'
import type { Remarks } from './remarks'
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
/** Any value may have been put aside. */
export type PartOfDraft = Omit<Schemas['DraftSave'], 'aside'> & { aside: { path: string; text: unknown; mine: boolean }[] }
/** A part of the form against the version it began from; refused where a colleague has saved a newer one. */
export const saveTaskDraft = (id: string, draft: PartOfDraft, options?: Options) =>
  put<Schemas['KeptDraft']>(`${path(id)}/draft`, draft, { stay: true, ...options })
export const fetchTaskPart = (id: string, section: string) =>
  get<Schemas['SectionText']>(`${path(id)}/draft?section=${encodeURIComponent(section)}`, { stay: true })
/** Tells where the person is writing, and asks what colleagues do. */
export const tellPresence = (id: string, sections: string[]) =>
  post<Schemas['DraftNews']>(`${path(id)}/draft/presence`, { sections }, { stay: true })
export type AsideText = Schemas['AsideText']
export const fetchAside = (id: string) => get<AsideText[]>(`${path(id)}/draft/aside`, { stay: true })
export const previewTask = (id: string, data: Data) => post<Preview>(`${path(id)}/preview`, { data }, { stay: true })
export type EntryCheck = Remarks & { errors: FieldError[] }
/** What is missing or wrong, and what does not look right, by the path of the field; nothing is kept. */
export const checkTask = (id: string, data: Data) => post<EntryCheck>(`${path(id)}/check`, { data }, { stay: true })
/**
 * @param drafts the versions it was put together from: what a colleague has saved since is not lost
 * @param explanation about what was asked and stands as it is; empty for none
 */
export const completeTask = (id: string, data: Data, drafts: Record<string, number>, explanation: string) =>
  post<Schemas['Completed']>(`${path(id)}/completion`, { data, drafts, ...(explanation && { explanation }) }, { stay: true })
