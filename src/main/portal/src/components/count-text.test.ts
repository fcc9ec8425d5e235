import { expect, test } from 'vitest'
import { countText } from './count-text'

test('a thousand is counted exactly, more than that is not', () => {
  expect([0, 999, 1000, 1001].map(countText)).toEqual(['0', '999', '1000', '1000+'])
})
