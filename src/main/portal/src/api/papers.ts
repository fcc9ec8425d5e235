import { get, post, sendFile } from './http'
import type { Schemas } from './schemas'

/** The application on paper: one for each revision, made behind the scenes. */
export type CasePapers = Schemas['CasePapers']
export type Paper = Schemas['Paper']
export type CheckedPaper = Schemas['CheckedPaper']
export type FileCheck = Schemas['FileCheck']

const path = (number: string) => `/api/declarations/${encodeURIComponent(number)}/papers`

export const fetchPapers = (number: string) => get<CasePapers>(path(number))
export const askForPaper = (number: string, revision: number) => post<Paper>(path(number), { revision })
export const paperFile = (number: string, { verification }: Paper, what: 'docx' | 'pdf' | 'zip' | 'summary.xlsx') =>
  `${path(number)}/${encodeURIComponent(verification)}/${what}`
export const checkNumber = (verification: string) => get<CheckedPaper>(`/api/papers/${encodeURIComponent(verification)}`)
export const checkFile = (file: File) => sendFile<FileCheck>('/api/paper-checks', file)
