import { describe, expect, it } from 'vitest'
import { countdown } from './countdown'

const DEADLINE = '2025-04-28T16:00:00Z'
const at = (iso: string) => countdown(DEADLINE, new Date(iso).getTime())

describe('the time left', () => {
  it('is said in days and hours while there are days', () =>
    expect(at('2025-04-24T02:30:00Z')).toEqual({ text: '还剩 4 天 13 小时', level: 'calm' }))
  it('is said in hours and minutes on the last day', () =>
    expect(at('2025-04-28T10:58:10Z')).toEqual({ text: '还剩 5 小时 1 分', level: 'soon' }))
  it('is said to the second in the last hour', () =>
    expect(at('2025-04-28T15:58:55Z')).toEqual({ text: '还剩 1 分 05 秒', level: 'urgent' }))
  it('is over at the instant of the deadline', () => expect(at(DEADLINE).level).toBe('over'))
})
