import { expect, it } from 'vitest'
import { freeId } from './row-id'

it('is like another, with the next number that is free', () => {
  expect(freeId('rule_requirements_advanced', ['rule_requirements_advanced'])).toBe('rule_requirements_advanced2')
  expect(freeId('rule_a2', ['rule_a', 'rule_a2'])).toBe('rule_a3')
  expect(freeId('other', [])).toBe('rule_other2')
})
