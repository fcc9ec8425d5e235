import type { CaseRow } from '@/api/cases'

/** The stages in which the enterprise itself still has to hand something in by the deadline of the case. */
const BEFORE_SUBMISSION = ['REGISTRATION', 'SELF_EVALUATION', 'BASIC_LISTING', 'PREPARATION']

/** The instant by which the enterprise has to act; null once the application is with the offices. */
export function enterpriseDeadline(row: Pick<CaseRow, 'stage' | 'deadlineAt' | 'outcome'>): string | null {
  return !row.outcome && BEFORE_SUBMISSION.includes(row.stage) ? row.deadlineAt : null
}
