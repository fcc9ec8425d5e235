import { get } from './http'
import type { Schemas } from './schemas'

/** The tables a case was judged by, as they were, with the rows that spoke. */
export type JudgedTables = Schemas['JudgedTables']

export const fetchJudgedTables = (number: string) => get<JudgedTables>(`/api/declarations/${encodeURIComponent(number)}/rules`)
