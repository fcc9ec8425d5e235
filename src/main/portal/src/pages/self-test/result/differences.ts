import type { Answer, TierResult } from '@/api/self-test'
import { verdict, type Verdict } from '@/conditions/condition'

export type Change = 'NEWLY_MET' | 'NEWLY_UNMET' | 'NEWLY_UNSAID'

/** What has changed since an answer that was kept. */
export interface Differences {
  /** by jurisdiction, tier and condition, joined with slashes */
  conditions: Record<string, Change>
  /** jurisdictions whose reference tier is another */
  tiers: Record<string, { before: string | null; now: string | null }>
}

export const NONE: Differences = { conditions: {}, tiers: {} }

export const placeOf = (result: Pick<TierResult, 'jurisdiction' | 'tier'>, code: string) =>
  `${result.jurisdiction}/${result.tier}/${code}`

/** Only jurisdictions and conditions that stand in both answers are compared. */
export function differences(before: Answer, now: Answer): Differences {
  const verdicts = verdictsOf(before)
  const conditions: Record<string, Change> = {}
  for (const [place, is] of Object.entries(verdictsOf(now))) {
    const was = verdicts[place]
    if (was !== undefined && (was === 'MET') !== (is === 'MET')) {
      conditions[place] = is === 'MET' ? 'NEWLY_MET' : is === 'UNSAID' ? 'NEWLY_UNSAID' : 'NEWLY_UNMET'
    }
  }
  return { conditions, tiers: tiersOf(before, now) }
}

function verdictsOf(answer: Answer): Record<string, Verdict> {
  return Object.fromEntries(
    answer.results.flatMap((result) =>
      result.conditions
        .filter((condition) => verdict(condition) !== 'OPEN')
        .map((condition) => [placeOf(result, condition.code), verdict(condition)]),
    ),
  )
}

function tiersOf(before: Answer, now: Answer): Differences['tiers'] {
  return Object.fromEntries(
    Object.entries(now.referenceTier)
      .filter(([code, tier]) => code in before.referenceTier && before.referenceTier[code] !== tier)
      .map(([code, tier]) => [code, { before: before.referenceTier[code] ?? null, now: tier }]),
  )
}
