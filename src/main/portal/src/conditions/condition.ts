import type { Condition } from '@/api/assessment'

export type Verdict = 'MET' | 'UNMET' | 'SOFT' | 'OPEN'

export const VERDICTS: Record<Verdict, string> = { MET: '已达到', UNMET: '未达到', SOFT: '建议达到', OPEN: '人工评判' }

/** How a condition stands: one that people judge is never met or unmet by the machine. */
export function verdict({ met, soft }: Pick<Condition, 'met' | 'soft'>): Verdict {
  if (met === null) {
    return 'OPEN'
  }
  return met ? 'MET' : soft ? 'SOFT' : 'UNMET'
}

const UNITS: Record<string, string> = { SCENARIO_COUNT: '个场景', DIGITAL_SCORE: '分', MATURITY: '级' }

/** The distance in words: a bare number gets its unit, words stay as they are. */
export function gapInWords({ code, gap }: Pick<Condition, 'code' | 'gap'>): string | null {
  if (gap === null || gap === '') {
    return null
  }
  return /^\d+(\.\d+)?$/.test(String(gap)) ? `还差 ${gap} ${UNITS[code] ?? ''}`.trim() : String(gap)
}

/** Unmet first, then what people judge, then what is met; within each the order of the document. */
export function unmetFirst(conditions: Condition[]): Condition[] {
  const order: Verdict[] = ['UNMET', 'SOFT', 'OPEN', 'MET']
  return [...conditions].sort((one, other) => order.indexOf(verdict(one)) - order.indexOf(verdict(other)))
}
