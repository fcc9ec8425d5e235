import { describe, expect, it } from 'vitest'
import type { FormComponent, FormSchema } from '@/api/forms'
import { documentOf } from '@/document/document-model'
import { inSight, SHOWN_WHEN } from './in-sight'
import selfTest from '../../../../../../../forms/self-test.form?raw'

const schema = JSON.parse(selfTest) as FormSchema
const { components } = schema

describe('what is in sight on the form', () => {
  it('follows the conditions of the form, all of them', () =>
    expect(Object.fromEntries(components.flatMap(hidden)))
      .toEqual(Object.fromEntries(Object.entries(SHOWN_WHEN).map(([name, { field, is }]) => [name, `=not(${field} = "${is}")`]))))

  it('leaves out accidents once there were none', () =>
    expect(inSight({ hasAccidents: 'no', accidents: [{ kind: 'SAFETY' }] })).toEqual({ hasAccidents: 'no' }))

  it('is nothing of accidents or counties on an untouched page, so that none are printed', () => {
    const untouched = { hasAccidents: 'unknown', accidents: [{ kind: null, severity: null }], countyCode: null }
    expect(JSON.stringify(documentOf(schema, inSight(untouched)))).not.toMatch(/事故情况|所在县市区/)
  })

  it('leaves out the county of a city that is no longer chosen', () => {
    expect(inSight({ operatesIn: '430100', countyCode: '430211' })).toEqual({ operatesIn: '430100' })
    expect(inSight({ operatesIn: '430200', countyCode: '430211' })).toHaveProperty('countyCode')
  })
})

function hidden({ key, path, conditional, components: inner = [] }: FormComponent): [string, unknown][] {
  const own: [string, unknown][] = conditional?.hide ? [[key ?? path ?? '', conditional.hide]] : []
  return [...own, ...inner.flatMap(hidden)]
}
