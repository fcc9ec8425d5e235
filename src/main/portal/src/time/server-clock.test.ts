import { expect, it } from 'vitest'
import { offsetOf } from './server-clock'

it('takes the middle of question and answer as the moment the server spoke of', () => {
  const askedAt = Date.parse('2025-04-28T15:00:00.000Z')
  expect(offsetOf('2025-04-28T15:05:00.100Z', askedAt, askedAt + 200)).toBe(5 * 60 * 1000)
})
