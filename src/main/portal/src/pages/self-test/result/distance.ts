import type { TierResult } from '@/api/self-test'
import type { Condition } from '@/api/assessment'
import { gapInWords, verdict } from '@/conditions/condition'

/** How far a tier is: 「还差 2 个场景、成熟度差 1 级；环节：缺少运营管理；3 项未填写」; null when nothing is missing. */
export function distance({ conditions }: Pick<TierResult, 'conditions'>): string | null {
  const unanswered = conditions.filter((condition) => verdict(condition) === 'UNSAID')
  const short = conditions.filter((condition) => verdict(condition) === 'UNMET')
  const counted = short.filter(isCounted).sort((one, other) => Number(!isScenarios(one)) - Number(!isScenarios(other)))
  const parts = [
    counted.map(inNumbers).join('、'),
    ...short.filter((condition) => !isCounted(condition)).map(inWords),
    unanswered.length > 0 ? `${unanswered.length} 项未填写` : '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join('；') : null
}

const isCounted = (condition: Condition) => gapInWords(condition)?.startsWith('还差') ?? false
const isScenarios = ({ code }: Condition) => code === 'SCENARIO_COUNT'

/** A number with its unit says enough for the scenarios; elsewhere the condition is named. */
function inNumbers(condition: Condition): string {
  const gap = gapInWords(condition) ?? ''
  return isScenarios(condition) ? gap : `${named(condition)}${gap.replace('还差', '差')}`
}

function inWords(condition: Condition): string {
  const gap = gapInWords(condition)
  return gap === null ? named(condition) : `${named(condition)}：${gap}`
}

/** The name of a condition without the remark that may follow it. */
export const named = ({ title }: Condition) => title.replace(/（[^（）]*）$/, '')
