import type { Answer, RuleSet, TierResult } from '@/api/self-test'
import { tierName } from '@/components/terms'
import { verdict } from '@/conditions/condition'
import { distance } from './distance'

const SIZES: Record<string, string> = { LARGE: '大型', MEDIUM: '中型', SMALL: '小型', MICRO: '微型' }

export const sizeName = (size: string | null) => (size ? `${SIZES[size] ?? size}企业` : '填写人数和营业收入后划型')

export const referenceName = (tier: string | null | undefined) => (tier ? tierName(tier) : '未达到任何层级')

export const resultOf = (answer: Answer | null, ruleSet: RuleSet, tier: string): TierResult | null =>
  answer?.results.find((one) => one.jurisdiction === ruleSet.jurisdiction && one.tier === tier) ?? null

/** 「还差 2 个场景、成熟度等级差 1 级」, or that nothing is missing. */
export function standing(result: TierResult | null): string {
  return result ? (distance(result) ?? '需核验的条件均已达到') : '规则没有这一层级'
}

/** What stands in the way of a tier: nothing, answers only, or conditions that are not met. */
export function tone(result: TierResult | null): 'good' | 'bad' | 'open' {
  if (!result || result.eligible) {
    return result ? 'good' : 'open'
  }
  return result.conditions.some((condition) => verdict(condition) === 'UNMET') ? 'bad' : 'open'
}

/** 「62.78 分（精确值 565/9，9 项作答）」 */
export function digitalText(score: Answer['digitalScore']): string {
  if (!score || score.value === null) {
    return '尚无评级题目作答'
  }
  return `${score.value} 分（精确值 ${score.exact}，已答 ${score.answered} 项）`
}

/** One sentence on each jurisdiction, to be read out. */
export function spoken(answer: Answer | null, ruleSets: RuleSet[], tier: string): string {
  return ruleSets
    .map((ruleSet) => `${ruleSet.jurisdictionName}${tierName(tier)}：${standing(resultOf(answer, ruleSet, tier))}。`)
    .join('')
}
