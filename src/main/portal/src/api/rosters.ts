import { get, upload } from './http'

export type RosterKind = 'SYSTEM_REGISTRATION' | 'BASIC_TIER' | 'BENCHMARK'

/** A list of enterprises that the city keeps. */
export interface Roster {
  kind: RosterKind
  title: string
  total: number
  columns: { name: string; title: string; hint: string }[]
}

export type RosterRow = Record<string, string | number | boolean | null>

/** What is wrong with a line, or with one cell of it; columns are counted from 1. */
export interface CellProblem {
  line: number
  column: number | null
  title: string | null
  message: string
}

export interface RosterPreview {
  columns: string[]
  lines: { number: number; cells: string[] }[]
  total: number
  added: number
  updated: number
  problems: CellProblem[]
  moreProblems: number
}

export interface ImportCounts {
  rows: number
  added: number
  updated: number
}

export interface ImportedFile extends ImportCounts {
  fileName: string | null
  sha256: string
  importedBy: string
  importedAt: string
}

const path = (kind: RosterKind) => `/api/rosters/${kind}`

export const fetchRosters = () => get<Roster[]>('/api/rosters')
export const fetchRosterRows = (kind: RosterKind, q: string, page: number) =>
  get<{ rows: RosterRow[]; total: number; size: number }>(
    `${path(kind)}?${new URLSearchParams({ q, page: String(page) }).toString()}`,
  )
export const fetchImports = (kind: RosterKind) => get<ImportedFile[]>(`${path(kind)}/imports`)
export const previewRoster = (kind: RosterKind, file: File) => upload<RosterPreview>(`${path(kind)}/preview`, file)
export const importRoster = (kind: RosterKind, file: File) => upload<ImportCounts>(path(kind), file)
export const templateOf = (kind: RosterKind) => `${path(kind)}/template.xlsx`
