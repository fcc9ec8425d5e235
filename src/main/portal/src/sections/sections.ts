import type { FieldError } from '@/api/problem'
import type { FormComponent, FormSchema } from '@/api/forms'
import type { Flag } from '@/api/tasks'
import { isEditedByEntry, isPromise } from '@/form/correction'
import { fieldNames } from '@/form/draft-data'
import { isFilled } from '@/draft/same'
import { stepsOf } from '@/form/paths'

type Data = Record<string, unknown>

/** One page of a long form. */
export interface Section {
  /** in addresses: the name of its form without the one of the whole */
  id: string
  /** the name of its form */
  part: string
  title: string
  schema: FormSchema
  /** what stands before that list */
  intro: string[]
  /** its list whose entries are edited one at a time; its other components stand in `schema` */
  entries: FormComponent | null
  fields: ReadonlySet<string>
}

export type SectionState = 'empty' | 'open' | 'complete'

/** The pages of a form that is made of parts; none of any other form. */
export function sectionsOf(schema: FormSchema): Section[] {
  return schema.components.flatMap((component) => {
    const part = (component['properties'] as { part?: string } | undefined)?.part
    return component.type === 'group' && part ? [sectionOf(schema, component, part)] : []
  })
}

function sectionOf(whole: FormSchema, group: FormComponent, part: string): Section {
  // another document's fields stand below its name
  const components = group.path ? [{ ...group, label: '' }] : (group.components ?? [])
  const entries = components.find(isEditedByEntry) ?? null
  const before = entries ? components.slice(0, components.indexOf(entries)).filter(({ type }) => type === 'text') : []
  return {
    id: part.startsWith(`${whole.id}-`) ? part.slice(whole.id.length + 1) : part,
    part,
    title: group.label ?? '',
    intro: before.map(({ text }) => text ?? ''),
    schema: { ...whole, components: components.filter((component) => component !== entries && !before.includes(component)) },
    entries,
    fields: fieldNames({ ...whole, components }),
  }
}

const root = (path: string) => String(stepsOf(path)[0] ?? '')

/** The page on which a field stands; -1 when on none. */
export const sectionOfPath = (sections: Section[], path: string): number =>
  sections.findIndex(({ fields }) => fields.has(root(path)))

/** Those of errors, or of anything else at a path, that stand on the page. */
export const errorsOf = <T extends { path: string }>(section: Section, errors: T[]): T[] =>
  errors.filter(({ path }) => section.fields.has(root(path)))

/** What was sent back of a page. */
export const flagsOf = (section: Section, flags: Flag[]): Flag[] => flags.filter(({ field }) => section.fields.has(root(field)))

/** The page a correction opens at: the first of which something was sent back, else the one with what has to be promised anew. */
export function firstOf(sections: Section[], flags: Flag[]): number {
  const first = sections.findIndex((section) => flagsOf(section, flags).length > 0)
  return first >= 0 ? first : Math.max(0, sections.findIndex(({ schema }) => schema.components.some(promises)))
}

const promises = (component: FormComponent): boolean => isPromise(component) || (component.components ?? []).some(promises)

/** Empty while nothing is filled in that would be missed; complete when the server finds nothing wrong. */
export function stateOf(section: Section, errors: FieldError[], data: Data): SectionState {
  if (errorsOf(section, errors).length === 0) {
    return 'complete'
  }
  return [...section.fields].some((field) => isFilled(data[field])) ? 'open' : 'empty'
}
