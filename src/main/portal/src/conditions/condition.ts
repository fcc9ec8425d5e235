import type { Condition } from '@/api/assessment'

export type Verdict = 'MET' | 'UNMET' | 'UNSAID' | 'SOFT' | 'OPEN' | 'CHECKED_BY_OFFICE'

export const VERDICTS: Record<Verdict, string> = {
  MET: '已达到', UNMET: '未达到', UNSAID: '未填写', SOFT: '建议达到', OPEN: '由人判断', CHECKED_BY_OFFICE: '核实中',
}

/**
 * How a condition stands: one that people judge is never met or unmet by the machine, and one that was not answered is
 * not called unmet, though it bars an enterprise all the same. What an office is still verifying bars nobody.
 */
export function verdict({ met, soft, actual }: Pick<Condition, 'met' | 'soft' | 'actual'>): Verdict {
  if (met === null) {
    return actual === VERDICTS.CHECKED_BY_OFFICE ? 'CHECKED_BY_OFFICE' : 'OPEN'
  }
  if (met) {
    return 'MET'
  }
  return soft ? 'SOFT' : actual === null ? 'UNSAID' : 'UNMET'
}

/** Whether a condition stands in the way: not met, or not answered. */
export const bars = ({ met, soft }: Pick<Condition, 'met' | 'soft'>) => met === false && !soft

/** The item of the document alone: 「一（九）」 of 「株洲市通知 一（九）」. */
export const itemOf = ({ clause }: Pick<Condition, 'clause'>) => clause.slice(clause.lastIndexOf(' ') + 1)

/** 「一（二）、一（九）」: each item once, in the order of the document. */
export const itemsOf = (conditions: Pick<Condition, 'clause'>[]) => [...new Set(conditions.map(itemOf))].join('、')

/** 「2 项条件未达到，9 项未填写」; null when nothing stands in the way. */
export function inTheWay(conditions: Condition[]): string | null {
  const count = (wanted: Verdict) => conditions.filter((condition) => verdict(condition) === wanted).length
  const unmet = count('UNMET')
  const unsaid = count('UNSAID')
  const parts = [unmet ? `${unmet} 项条件未达到` : '', unsaid ? `${unsaid} 项${unmet ? '' : '条件'}未填写` : ''].filter(Boolean)
  return parts.length > 0 ? parts.join('，') : null
}

/** 「信息填报及审核、基础级」: what an office is still verifying; null when nothing. */
export function beingChecked(conditions: Condition[]): string | null {
  const open = conditions.filter((condition) => verdict(condition) === 'CHECKED_BY_OFFICE').map(({ title }) => title)
  return open.length > 0 ? open.join('、') : null
}

const UNITS: Record<string, string> = { SCENARIO_COUNT: '个场景', DIGITAL_SCORE: '分', MATURITY: '级' }

/** The distance in words: a bare number gets its unit, words stay as they are. */
export function gapInWords({ code, gap }: Pick<Condition, 'code' | 'gap'>): string | null {
  if (gap === null || gap === '') {
    return null
  }
  return /^\d+(\.\d+)?$/.test(gap) ? `还差 ${gap} ${UNITS[code] ?? ''}`.trim() : gap
}

/** 「要求：10 个；现为：8 个」: what is asked, and what there is as far as it was told; of what people judge, what was told. */
export function asked({ nature, required, actual }: Pick<Condition, 'nature' | 'required' | 'actual'>): string | null {
  if (nature === 'JUDGEMENT') {
    return actual === null ? null : `已填报：${actual}`
  }
  return [`要求：${required ?? '—'}`, ...(actual === null ? [] : [`现为：${actual}`])].join('；')
}

/** Who judges, and what, as far as the rule says: 「由评审人员判断：…」; null of what is no judgement. */
export function judged({ nature, required }: Pick<Condition, 'nature' | 'required'>): { who: string; what: string | null } | null {
  if (nature !== 'JUDGEMENT') {
    return null
  }
  const [, who, what] = /^(由[^：；]{1,20}判断)(?:：([\s\S]+))?$/.exec(required ?? '') ?? []
  return { who: who ?? '由评审人员判断', what: who === undefined ? required : (what ?? null) }
}

/** Unmet first, then what is not answered, what people judge, then what is met; within each the order of the document. */
export function unmetFirst(conditions: Condition[]): Condition[] {
  const order: Verdict[] = ['UNMET', 'UNSAID', 'SOFT', 'CHECKED_BY_OFFICE', 'OPEN', 'MET']
  return [...conditions].sort((one, other) => order.indexOf(verdict(one)) - order.indexOf(verdict(other)))
}
