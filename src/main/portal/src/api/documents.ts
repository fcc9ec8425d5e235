import { get } from './http'
import type { Schemas, WithForm } from './schemas'

/** A document of a case with its revisions, the latest last. */
export type FiledDocument = Schemas['FiledDocument']

export type Change = Schemas['DocumentChange']

/** One revision in full, with what differs from the one it is compared with. */
export type Revision = WithForm<Schemas['DocumentRevision']>

const path = (number: string) => `/api/declarations/${encodeURIComponent(number)}/documents`

export const fetchDocuments = (number: string) => get<FiledDocument[]>(path(number))
/** @param against the revision it is compared with; without it the one before */
export const fetchRevision = (number: string, formId: string, revision: number, against?: number) =>
  get<Revision>(`${path(number)}/${encodeURIComponent(formId)}/${revision}${against === undefined ? '' : `?against=${against}`}`)
