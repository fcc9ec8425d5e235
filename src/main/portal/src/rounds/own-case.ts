import type { CaseRow } from '@/api/cases'

/** The enterprise's case in a round; one it has withdrawn no longer counts, and leaves room for another. */
export function ownIn(cases: CaseRow[] | null, roundId: string): CaseRow | null {
  return (cases ?? []).find((one) => one.roundId === roundId && one.outcome !== 'WITHDRAWN') ?? null
}

/** May the enterprise still write in it? */
export function isInHand({ stage, outcome }: Pick<CaseRow, 'stage' | 'outcome'>): boolean {
  return !outcome && ['SELF_EVALUATION', 'PREPARATION', 'CORRECTION'].includes(stage)
}
