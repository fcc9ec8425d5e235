import type { AskedEvidence, CaseEvidence, Evidence } from '@/api/evidence'

/** What takes the place of a file that was sent back: on its way or there, not what was refused. */
export const replacementOf = (returned: Evidence, files: Evidence[]): Evidence | undefined =>
  files.find(({ replaces, state }) => replaces === returned.id && state !== 'REFUSED' && state !== 'INFECTED')

const isThere = ({ state }: Evidence): boolean => state === 'READY' || state === 'SCANNING'

/** Whether all of another file has come; the same content again is none, and the server refuses it. */
export function isReplaced(returned: Evidence, files: Evidence[]): boolean {
  const other = replacementOf(returned, files)
  return other !== undefined && isThere(other) && !isSameContent(returned, other)
}

export const isSameContent = (one: Evidence, other: Evidence): boolean => one.sha256 !== null && one.sha256 === other.sha256

/** What was sent back of the evidence and is replaced, or added to, by the path of the item that named it. */
export const correctedEvidence = ({ categories, files }: CaseEvidence): string[] => [
  ...files.filter((file) => file.returned !== null && isReplaced(file, files)).map(({ id }) => `evidence.files.${id}`),
  ...categories.filter((asked) => asked.returned !== null
    && files.some((file) => file.category === asked.code && file.replaces === null && !file.filed && isThere(file))).map(({ code }) => `evidence.kinds.${code}`),
]

export interface Shown {
  /** categories in which something may be done, with all their files but those that are shown in pairs */
  open: { asked: AskedEvidence; files: Evidence[] }[]
  /** the rest, which stays as it was handed in */
  shut: { asked: AskedEvidence; files: Evidence[] }[]
}

/** In a correction its enterprise sees first what it may change; everybody else, and at any other time, sees the categories in their order. */
export function shownOf({ correction, mayChange, categories, files }: CaseEvidence): Shown {
  const all = categories.map((asked) => ({ asked, files: files.filter(({ category }) => category === asked.code) }))
  if (!correction || !mayChange) {
    return { open: all, shut: [] }
  }
  const paired = new Set(files.filter(({ returned }) => returned !== null).flatMap((file) => [file.id, replacementOf(file, files)?.id ?? '']))
  const rest = all.map((kind) => ({ ...kind, files: kind.files.filter(({ id }) => !paired.has(id)) }))
  const isOpen = ({ asked, files: own }: Shown['open'][number]) => asked.mayAdd || own.some(({ mayRemove }) => mayRemove)
  return { open: rest.filter(isOpen), shut: rest.filter((kind) => !isOpen(kind) && kind.files.length > 0) }
}
