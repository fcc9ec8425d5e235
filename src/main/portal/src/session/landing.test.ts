import { describe, expect, it } from 'vitest'
import type { Session } from '@/api/session'
import { landing } from './landing'

const session = (kind: Session['kind']): Session => ({
  authenticated: true, loginName: 'x', displayName: 'x', kind, groups: [], enterprise: null,
})

describe('after signing in', () => {
  it('a person goes on to where they were heading', () =>
    expect(landing(session('ENTERPRISE'), '/tasks/7?x=1')).toBe('/tasks/7?x=1'))
  it('staff begin with their tasks', () =>
    expect(landing(session('STAFF'), undefined)).toBe('/camunda/app/tasklist/default/'))
  it('policy owners begin with the rule sets, unless they hold an office too', () => {
    expect(landing({ ...session('STAFF'), groups: ['policy-owners'] }, undefined)).toBe('/rule-sets')
    expect(landing({ ...session('STAFF'), groups: ['policy-owners', 'city-4302'] }, undefined)).toBe('/camunda/app/tasklist/default/')
  })
  it('enterprises begin at home', () => expect(landing(session('ENTERPRISE'), undefined)).toBe('/'))
  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'nobody is sent away to %s', (next) => expect(landing(session('ENTERPRISE'), next)).toBe('/'))
})
