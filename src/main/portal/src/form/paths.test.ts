import { expect, it } from 'vitest'
import { pathOf, stepsOf, withoutIndexes } from './paths'

it.each([
  ['data.scenarios[2].code', ['scenarios', 2, 'code']],
  ['scenarios[2].code', ['scenarios', 2, 'code']],
  ['data.factoryName', ['factoryName']],
  ['factoryName', ['factoryName']],
])('reads %s as the way into the form', (path, steps) => expect(stepsOf(path)).toEqual(steps))

it('writes the way as a path again', () => expect(pathOf(['scenarios', 2, 'code'])).toBe('scenarios[2].code'))
it('names the column of a list', () => expect(withoutIndexes(['scenarios', 2, 'code'])).toBe('scenarios.code'))
