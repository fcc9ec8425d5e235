import { describe, expect, it } from 'vitest'
import { passwordProblem, staffPasswordProblem } from './password'

describe('a password', () => {
  it.each(['lotus2025pond', '荷塘月色2025年的夜'])('%s is strong enough for an enterprise', (password) =>
    expect(passwordProblem(password)).toBeNull())
  it.each(['short1', 'only-letters-here', '123456789012'])('%s is too weak', (password) =>
    expect(passwordProblem(password)).not.toBeNull())
  it('of an officer needs all four kinds of characters', () => {
    expect(staffPasswordProblem('Neues-Tor-2025', 'tianyuan1')).toBeNull()
    expect(staffPasswordProblem('neues-tor-2025', 'tianyuan1')).not.toBeNull()
    expect(staffPasswordProblem('NeuesTor2025', 'tianyuan1')).not.toBeNull()
  })
  it('of an officer does not hold the account', () =>
    expect(staffPasswordProblem('Tianyuan1-2025', 'tianyuan1')).not.toBeNull())
})
