import { get, post, upload } from './http'
import type { Schemas } from './schemas'

/** A set of texts that the portal shows in their official words, with their source. */
export type OfficialTexts = Schemas['OfficialTexts']

/** A set of texts, for who imports them. */
export type TextSet = Schemas['OfficialTextSet']

export type TextPreview = Schemas['OfficialTextPreview']

export type TextChange = Schemas['OfficialTextChange']

const path = (set: TextSet) => `/api/official-texts/${set.jurisdiction}/${set.kind}`

export const fetchOfficialTexts = () => get<OfficialTexts[]>('/api/official-texts')
export const fetchTextSets = () => get<TextSet[]>('/api/official-texts/sets')
export const fetchTextChanges = (set: TextSet) => get<TextChange[]>(`${path(set)}/changes`)
export const textTemplateOf = (set: TextSet) => `${path(set)}/template.xlsx`
export const previewTexts = (set: TextSet, file: File) => upload<TextPreview>(`${path(set)}/preview`, file)
export const importTexts = (set: TextSet, file: File, source: string, version: number) =>
  upload<undefined>(path(set), file, { source, version: String(version) })
export const takeBackTexts = (set: TextSet, reason: string) =>
  post<undefined>(`${path(set)}/paraphrase`, { reason, version: set.version })
