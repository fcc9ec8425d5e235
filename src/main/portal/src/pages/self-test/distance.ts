import type { TierResult } from '@/api/self-test'
import type { Condition } from '@/api/assessment'
import { gapInWords, verdict } from '@/conditions/condition'

/** How far a tier is: 「还差 2 个场景、成熟度等级差 1 级；3 项未填写」; null when nothing is missing. */
export function distance({ conditions }: Pick<TierResult, 'conditions'>): string | null {
  const unmet = conditions.filter((condition) => verdict(condition) === 'UNMET')
  const unanswered = unmet.filter(({ actual }) => actual === null)
  const short = unmet.filter(({ actual }) => actual !== null).map(inShort)
  const parts = [short.join('、'), unanswered.length > 0 ? `${unanswered.length} 项未填写` : ''].filter(Boolean)
  return parts.length > 0 ? parts.join('；') : null
}

/** A number with its unit says enough for the scenarios; elsewhere the condition is named. */
function inShort(condition: Condition): string {
  const gap = gapInWords(condition)
  if (gap === null) {
    return condition.title
  }
  if (!gap.startsWith('还差')) {
    return `${condition.title}（${gap}）`
  }
  return condition.code === 'SCENARIO_COUNT' ? gap : `${condition.title}${gap.replace('还差', '差')}`
}
