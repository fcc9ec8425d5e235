import { get, post, put, remove } from './http'
import type { Schemas } from './schemas'

/** What a round asks for, with what the case has. */
export type CaseEvidence = Schemas['CaseEvidence']
export type AskedEvidence = Schemas['AskedEvidence']
export type Evidence = Schemas['Evidence']
export type NewEvidence = Schemas['NewEvidence']
export type EvidenceDescription = Schemas['EvidenceDescription']

export type EvidenceChange = Schemas['EvidenceChange']

const path = (number: string) => `/api/declarations/${encodeURIComponent(number)}/evidence`
const of = (number: string, id: string) => `${path(number)}/${encodeURIComponent(id)}`

export const fetchEvidence = (number: string) => get<CaseEvidence>(path(number))
/** Names of what has not come whole yet, and of what was not taken in; none when nobody answers. */
export const unfinishedFiles = (number: string): Promise<string[]> => fetchEvidence(number).then(
  ({ files }) => files.filter(({ state }) => ['UPLOADING', 'REFUSED', 'INFECTED'].includes(state)).map(({ name }) => name),
  () => [],
)
export const announceEvidence = (number: string, sent: NewEvidence) => post<Evidence>(path(number), sent, { stay: true })
export const describeEvidence = (number: string, id: string, said: EvidenceDescription) => put<undefined>(of(number, id), said)
export const removeEvidence = (number: string, id: string) => remove<undefined>(of(number, id))
export const contentOf = (number: string, id: string) => `${of(number, id)}/content`
export const previewOf = (number: string, id: string) => `${of(number, id)}/preview`
export const uploadAddress = (id: string) => `/api/evidence-uploads/${encodeURIComponent(id)}`
/** What differs between the files of two revisions; without `against`, from those of the one before. */
export const fetchEvidenceChanges = (number: string, formId: string, revision: number, against?: number) => get<EvidenceChange[]>(
  `${path(number)}/changes/${encodeURIComponent(formId)}/${revision}${against === undefined ? '' : `?against=${against}`}`)
