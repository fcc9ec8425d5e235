import type { Form } from '@bpmn-io/form-js-viewer'
import type { FieldError } from '@/api/problem'
import { type Errors, type FieldInstance, instances, internals, registry, rows } from './form-internals'
import { pathOf, startsWith, stepsOf } from './paths'

/** What form-js itself finds wrong, field by field, named the way the server would. */
export function ownIssues(form: Form): FieldError[] {
  const { errors } = internals(form)._getState()
  return instances(form).flatMap((instance) =>
    messagesAt(errors, instance).map((message) => ({ path: pathOf(instance.valuePath), message })),
  )
}

/** Puts what the server refused at the fields it names. Returns what belongs to no field on the page. */
export function showIssues(form: Form, issues: FieldError[]): FieldError[] {
  const all = instances(form)
  const errors: Errors = {}
  const homeless = issues.filter((issue) => {
    const path = pathOf(stepsOf(issue.path))
    const instance = all.find(({ valuePath }) => pathOf(valuePath) === path)
    if (instance) {
      addMessage(errors, instance, issue.message)
    }
    return !instance
  })
  internals(form)._setState({ errors })
  return homeless
}

/** The field's name as a person would say it, in a list with the row: 第 2 项 · 场景名称. */
export function labelOf(form: Form, path: string): string {
  const steps = stepsOf(path)
  const instance = instances(form).find(({ valuePath }) => startsWith(valuePath, steps))
  const field = instance && registry(form).get(instance.id)
  if (!instance || !field) {
    return ''
  }
  const parent = field._parent ? registry(form).get(field._parent) : undefined
  if (instance.valuePath.length > steps.length) {
    return textual(parent?.label)
  }
  const row = rows(instance).map((index) => `第 ${index + 1} 项`)
  return [...row, textual(field.label) || textual(field['dateLabel'])].filter(Boolean).join(' · ')
}

const LONGEST = 24

/** A label that is an expression says nothing to a reader; a whole sentence is cut short. */
function textual(label: unknown): string {
  if (typeof label !== 'string' || label.startsWith('=')) {
    return ''
  }
  return label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label
}

function messagesAt(errors: Errors, instance: FieldInstance): string[] {
  const found = rows(instance).reduce<unknown>(
    (at, index) => (at as Record<number, unknown> | undefined)?.[index],
    errors[instance.id],
  )
  return Array.isArray(found) ? found.filter((message) => typeof message === 'string') : []
}

/** form-js keeps messages by field id and then by the row's indexes. */
function addMessage(errors: Errors, instance: FieldInstance, message: string): void {
  let holder: Record<string | number, unknown> = errors
  let key: string | number = instance.id
  for (const index of rows(instance)) {
    holder[key] ??= []
    holder = holder[key] as Record<number, unknown>
    key = index
  }
  holder[key] = [...((holder[key] as string[] | undefined) ?? []), message]
}
