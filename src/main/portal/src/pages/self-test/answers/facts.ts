import { normaliseUscc } from '@/uscc/uscc'
import { inSight } from './in-sight'
import type { Answers, DigitalAnswer } from './answers'

type Data = Record<string, unknown>

/** Fields that help to fill in others and are no facts themselves. */
const HELPERS = ['hasAccidents', 'countyCode']

/** The facts that have been told; what is not answered is left out, never guessed. */
export function factsOf({ form: filledIn, scenarios, digital }: Answers): Data {
  const form = inSight(filledIn)
  const told = Object.entries(form)
    .filter(([name]) => !HELPERS.includes(name))
    .map(([name, value]) => [name, said(value)] as const)
    .filter(([, value]) => value !== undefined)
  const facts: Data = Object.fromEntries(told)
  return { ...facts, ...code(form), ...maturity(facts), ...place(form), ...accidents(form), ...built(scenarios), ...graded(digital) }
}

/** 是, 否 and 暂不填 of the form; empty texts and rows that are not complete count as not answered. */
function said(value: unknown): unknown {
  if (value === 'yes' || value === 'no') {
    return value === 'yes'
  }
  if (value === null || value === undefined || value === '' || value === 'unknown') {
    return undefined
  }
  if (Array.isArray(value)) {
    const rows = value.map(said)
    return rows.some((row) => row !== undefined) ? rows.filter(isComplete(value)) : undefined
  }
  return typeof value === 'object' ? object(value as Data) : value
}

function object(value: Data): Data | undefined {
  const told = Object.entries(value)
    .map(([name, inner]) => [name, said(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
  return told.length > 0 ? Object.fromEntries(told) : undefined
}

/** A row of which a field is still empty waits until it is filled in. */
const isComplete = (given: unknown[]) => (row: unknown, index: number) =>
  row !== undefined
  && (typeof row !== 'object' || Object.keys(row as Data).length === Object.keys(given[index] as Data).length)

/** As on the licence: people type it in groups and in small letters. */
const code = ({ uscc }: Data) => (typeof uscc === 'string' && uscc.trim() ? { uscc: normaliseUscc(uscc) } : {})

/** A select of the form cannot hold a zero, only its text. */
function maturity({ maturity: told }: Data): Data {
  const level = (told as Data | undefined)?.['level']
  return level === undefined ? {} : { maturity: { ...(told as Data), level: Number(level) } }
}

/** The county, where one is chosen, is the closer place. */
const place = ({ operatesIn, countyCode }: Data) => (operatesIn && countyCode ? { operatesIn: countyCode } : {})

/** "None" is an answer; "some" without a complete list is not: it would pass for none. */
function accidents({ hasAccidents, accidents: rows }: Data): Data {
  if (hasAccidents === 'no') {
    return { accidents: [] }
  }
  const all = Array.isArray(rows) ? rows : []
  const told = (said(all) as unknown[] | undefined) ?? []
  return { accidents: hasAccidents === 'yes' && told.length > 0 && told.length === all.length ? told : undefined }
}

/** As long as none is chosen nothing was said of scenarios. */
function built(scenarios: Record<string, string>): Data {
  const rows = Object.entries(scenarios)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([code, tier]) => ({ code, tier }))
  return rows.length > 0 ? { scenarios: rows } : {}
}

function graded(digital: Record<string, DigitalAnswer>): Data {
  const items = Object.keys(digital)
    .map(Number)
    .sort((one, other) => one - other)
    .flatMap((item) => {
      const told = object(answered(digital[item] ?? {}))
      return told ? [{ item, ...told }] : []
    })
  return items.length > 0 ? { digital: items } : {}
}

/** A grade counts once its score is given. */
function answered({ notApplicable, grade, score, ...amounts }: DigitalAnswer): Data {
  if (notApplicable) {
    return { notApplicable }
  }
  return { ...amounts, ...(grade != null && score != null ? { grade, score } : {}) }
}
