import { describe, expect, it } from 'vitest'
import source from '../../../../../../forms/self-test.form?raw'
import type { FormComponent, FormSchema } from '@/api/forms'
import { documentOf } from '@/document/document-model'
import { ASKED_AFTER, shownData } from './shown-data'

const schema = JSON.parse(source) as FormSchema
const all = (components: FormComponent[]): FormComponent[] =>
  components.flatMap((one) => [one, ...all(one.components ?? [])])
const empty = { kind: null, severity: null }

describe('what the form of the self-test shows', () => {
  it('has accidents only after a yes', () => {
    expect(shownData({ hasAccidents: 'unknown', accidents: [empty] })).toEqual({ hasAccidents: 'unknown' })
    expect(shownData({ hasAccidents: 'no', accidents: [empty] })).toEqual({ hasAccidents: 'no' })
    expect(shownData({ hasAccidents: 'yes', accidents: [empty] })).toEqual({ hasAccidents: 'yes', accidents: [empty] })
  })

  it('has a county only in Zhuzhou', () => {
    expect(shownData({ operatesIn: '110000', countyCode: '430211' })).toEqual({ operatesIn: '110000' })
    expect(shownData({ operatesIn: '430200', countyCode: '430211' })).toHaveProperty('countyCode', '430211')
  })

  it('knows every field the form hides, and when', () => {
    const hidden = all(schema.components)
      .filter(({ conditional }) => conditional?.hide)
      .map(({ key, path, conditional }) => [key ?? path, conditional?.hide])
    const known = Object.entries(ASKED_AFTER)
      .map(([name, [question, answer]]) => [name, `=not(${question} = "${answer}")`])
    expect(known).toEqual(hidden)
  })

  it('prints no accidents of an untouched page', () => {
    const untouched = { hasAccidents: 'unknown', accidents: [empty], countyCode: null }
    expect(JSON.stringify(documentOf(schema, shownData(untouched)))).not.toMatch(/事故情况|所在县市区/)
  })
})
