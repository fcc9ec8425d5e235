import type { CaseRow } from '@/api/cases'

/** The enterprise's cases in a round, one for each factory; one it has withdrawn no longer counts, and leaves room for another. */
export const ownIn = (cases: CaseRow[] | null, roundId: string): CaseRow[] =>
  (cases ?? []).filter((one) => one.roundId === roundId && one.outcome !== 'WITHDRAWN')

/** May the enterprise still write in it? */
export function isInHand({ stage, outcome }: Pick<CaseRow, 'stage' | 'outcome'>): boolean {
  return !outcome && ['SELF_EVALUATION', 'PREPARATION', 'CORRECTION'].includes(stage)
}
