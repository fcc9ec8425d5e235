import { describe, expect, it } from 'vitest'
import { enterpriseDeadline } from './case-deadline'

const deadlineAt = '2025-04-28T16:00:00Z'

describe('the deadline shown with a case', () => {
  it.each(['REGISTRATION', 'PREPARATION'] as const)('is the enterprise\'s own in stage %s', (stage) =>
    expect(enterpriseDeadline({ stage, deadlineAt, outcome: null })).toBe(deadlineAt))
  it.each(['CORRECTION', 'COUNTY_REVIEW', 'PUBLIC_NOTICE'] as const)('is gone in stage %s', (stage) =>
    expect(enterpriseDeadline({ stage, deadlineAt, outcome: null })).toBeNull())
  it('is gone when the case is closed', () =>
    expect(enterpriseDeadline({ stage: 'CLOSED', deadlineAt, outcome: 'WITHDRAWN' })).toBeNull())
})
