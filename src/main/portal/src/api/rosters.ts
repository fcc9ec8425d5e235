import { get, upload } from './http'
import type { Schemas } from './schemas'

export type RosterKind = Roster['kind']

/** A list of enterprises that the city keeps. */
export type Roster = Schemas['Roster']

export type RosterRow = Record<string, string | number | boolean | null>

/** What is wrong with a line, or with one cell of it; columns are counted from 1. */
export type CellProblem = Schemas['CellProblem']

export type RosterPreview = Schemas['RosterPreview']

export type ImportCounts = Schemas['Counts']

export type ImportedFile = Schemas['ImportedFile']

const path = (kind: RosterKind) => `/api/rosters/${kind}`

export const fetchRosters = () => get<Roster[]>('/api/rosters')
export const fetchRosterRows = (kind: RosterKind, q: string, cursor: string) =>
  get<Omit<Schemas['RosterPage'], 'rows'> & { rows: RosterRow[] }>(
    `${path(kind)}?${new URLSearchParams({ q, cursor }).toString()}`,
  )
export const fetchImports = (kind: RosterKind) => get<ImportedFile[]>(`${path(kind)}/imports`)
export const previewRoster = (kind: RosterKind, file: File) => upload<RosterPreview>(`${path(kind)}/preview`, file)
export const importRoster = (kind: RosterKind, file: File) => upload<ImportCounts>(path(kind), file)
export const templateOf = (kind: RosterKind) => `${path(kind)}/template.xlsx`
