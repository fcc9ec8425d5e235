import { describe, expect, it } from 'vitest'
import { clockTime, dateTime, deadline, instantOf } from './china-time'

describe('times on a Beijing clock', () => {
  it('call midnight the 24:00 of the day that ends', () =>
    expect(deadline('2025-04-28T16:00:00Z')).toBe('2025-04-28 24:00'))
  it('keep the last second of a day as it is', () =>
    expect(deadline('2025-04-28T15:59:59Z')).toBe('2025-04-28 23:59:59'))
  it('show other deadlines to the minute', () => expect(deadline('2025-04-28T09:00:00Z')).toBe('2025-04-28 17:00'))
  it('do not depend on where the reader is', () => {
    expect(dateTime('2025-04-27T18:05:00Z')).toBe('2025-04-28 02:05')
    expect(clockTime(new Date('2025-04-26T06:03:22Z'))).toBe('14:03:22')
  })
  it('turn back into the instant that is meant', () => {
    expect(instantOf('2025-05-06', '24:00')).toBe('2025-05-06T16:00:00.000Z')
    expect(instantOf('2025-05-06', '09:00')).toBe('2025-05-06T01:00:00.000Z')
  })
})
