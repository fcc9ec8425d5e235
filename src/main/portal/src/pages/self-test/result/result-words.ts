import type { Answer, RuleSet, TierResult } from '@/api/self-test'
import { tierName } from '@/components/terms'
import { gapInWords, verdict } from '@/conditions/condition'
import { distance, named } from './distance'

const SIZES: Record<string, string> = { LARGE: '大型', MEDIUM: '中型', SMALL: '小型', MICRO: '微型' }

export const sizeName = (size: string | null) => (size ? `${SIZES[size] ?? size}企业` : '填写人数和营业收入后划型')

export const referenceName = (tier: string | null | undefined) => (tier ? tierName(tier) : '未达到任何层级')

export const resultOf = (answer: Answer | null, ruleSet: RuleSet, tier: string): TierResult | null =>
  answer?.results.find((one) => one.jurisdiction === ruleSet.jurisdiction && one.tier === tier) ?? null

/** What the text asks only in principle and is not met: 「覆盖环节（缺少生产作业）」; null when there is nothing. */
export function inPrinciple(result: TierResult | null): string | null {
  const soft = (result?.conditions ?? []).filter((condition) => verdict(condition) === 'SOFT')
  return soft.map((condition) => named(condition) + (condition.actual !== null && condition.gap ? `（${gapInWords(condition)}）` : '')).join('、') || null
}

/**
 * What a reference tier leaves open: conditions in principle, unless this tier is the one that is shown and says so itself,
 * and tiers below, which are judged on their own.
 */
export function reservations(answer: Answer, ruleSet: RuleSet, shown?: string): string | null {
  const tier = answer.referenceTier[ruleSet.jurisdiction]
  if (!tier) {
    return null
  }
  const soft = tier === shown ? null : inPrinciple(resultOf(answer, ruleSet, tier))
  const below = ruleSet.tiers.slice(0, ruleSet.tiers.indexOf(tier))
    .filter((lower) => resultOf(answer, ruleSet, lower)?.eligible === false)
    .map(tierName)
  const parts = [soft ? `原则上还应达到：${soft}` : '', below.length > 0 ? `${below.join('、')}的条件尚未达到，各层级分别判断` : '']
  return parts.filter(Boolean).join('；') || null
}

/** 「还差 2 个场景、成熟度等级差 1 级」, or that nothing is missing. */
export function standing(result: TierResult | null): string {
  return result ? (distance(result) ?? '需核验的条件均已达到') : '规则没有这一层级'
}

/** What stands in the way of a tier: nothing, answers only, or conditions that are not met. */
export function tone(result: TierResult | null): 'good' | 'bad' | 'unsaid' {
  if (!result || result.eligible) {
    return result ? 'good' : 'unsaid'
  }
  return result.conditions.some((condition) => verdict(condition) === 'UNMET') ? 'bad' : 'unsaid'
}

/** 「62.78 分（9 项计分）」 */
export function digitalText(score: Answer['digitalScore']): string {
  if (!score || score.value === null) {
    return '尚无评级题目作答'
  }
  return `${score.value} 分（${score.answered} 项计分）`
}

/** One sentence on each jurisdiction, to be read out. */
export function spoken(answer: Answer | null, ruleSets: RuleSet[], tier: string): string {
  if (!answer) {
    return ''
  }
  return ruleSets
    .map((ruleSet) => `${ruleSet.jurisdictionName}${tierName(tier)}：${standing(resultOf(answer, ruleSet, tier))}。`)
    .join('')
}
