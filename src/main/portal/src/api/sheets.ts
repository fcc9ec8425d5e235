import { getFile, upload } from './http'
import type { Schemas } from './schemas'

/** What an import would do; nothing is kept. */
export type SheetPreview = Schemas['DraftSheetPreview']

const path = (task: string, list: string) => `/api/tasks/${encodeURIComponent(task)}/draft/lists/${encodeURIComponent(list)}`

/** A list of a draft as it is saved. */
export const fetchSheets = (task: string, list: string) => getFile(`${path(task, list)}/sheets.xlsx`)
export const previewSheets = (task: string, list: string, file: File, add: boolean) =>
  upload<SheetPreview>(`${path(task, list)}/preview`, file, { add: String(add) })
/** @param version of the preview: refused where a colleague has saved a newer one */
export const importSheets = (task: string, list: string, file: File, add: boolean, version: number) =>
  upload<Schemas['KeptDraft']>(path(task, list), file, { add: String(add), version: String(version) })
