import { expect, it } from 'vitest'
import { followed } from './about'

const seen = { inForceFrom: '2031-01-01', reason: '提高要求', document: '' }

it('what nobody has touched here follows what others have kept', () => {
  expect(followed(seen, seen, { ...seen, inForceFrom: '2032-01-01' })).toEqual({ mine: { ...seen, inForceFrom: '2032-01-01' }, theirs: {} })
})

it('what is being typed stays, and what others have made of it is told', () => {
  expect(followed({ ...seen, reason: '按通知二' }, seen, { ...seen, reason: '按通知三', document: '通知三' }))
    .toEqual({ mine: { inForceFrom: '2031-01-01', reason: '按通知二', document: '通知三' }, theirs: { reason: '按通知三' } })
})

it('nothing is told of what has stayed, or is the same by now', () => {
  expect(followed({ ...seen, reason: '按通知二' }, seen, seen).theirs).toEqual({})
  expect(followed({ ...seen, reason: '按通知二' }, seen, { ...seen, reason: '按通知二' }).theirs).toEqual({})
})
