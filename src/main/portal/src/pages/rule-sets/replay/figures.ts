import type { Replay, ReplayKind } from '@/api/replays'

/** The classes in the order in which they matter, as people call them. */
export const KINDS: { kind: ReplayKind; text: string; listed: boolean }[] = [
  { kind: 'MET_TO_UNMET', text: '由符合变为不符合', listed: true },
  { kind: 'UNMET_TO_MET', text: '由不符合变为符合', listed: true },
  { kind: 'CONDITIONS_MOVED', text: '结论不变，有条件的结果改变', listed: true },
  { kind: 'WORDS_ONLY', text: '只是文字不同', listed: true },
  { kind: 'UNCHANGED', text: '没有变化', listed: false },
  { kind: 'NOT_JUDGED', text: '无法回放', listed: true },
]

export const kindText = (kind: ReplayKind) => KINDS.find((one) => one.kind === kind)?.text ?? kind

export const SIZES: Record<string, string> = { LARGE: '大型', MEDIUM: '中型', SMALL: '小型', MICRO: '微型' }

export type Dimension = 'COUNTY' | 'TIER' | 'SIZE' | 'INDUSTRY' | 'ROUND' | 'CONDITION'

export const DIMENSIONS: Record<Dimension, string> = {
  COUNTY: '县市区', TIER: '层级', SIZE: '企业规模', CONDITION: '条件', INDUSTRY: '行业大类', ROUND: '批次',
}

export interface SplitRow {
  name: string
  counts: Record<string, number>
}

/** By one dimension, those hit hardest first; values nobody is hit in come last. */
export function splitBy(replay: Replay, dimension: Dimension, nameOf: (code: string) => string): SplitRow[] {
  const hit = (counts: Record<string, number>) => (counts['MET_TO_UNMET'] ?? 0) + (counts['UNMET_TO_MET'] ?? 0)
  return Object.entries(replay.by[dimension] ?? {})
    .map(([code, counts]) => ({ name: code === '' ? '未填写' : nameOf(code), counts: counts as Record<string, number> }))
    .sort((one, other) => hit(other.counts) - hit(one.counts) || one.name.localeCompare(other.name, 'zh'))
}

export const isOver = (replay: Replay) => !['PREPARING', 'RUNNING'].includes(replay.state)

/** How far it is, in words; while it runs its figures are a sample's. */
export function progressText(replay: Replay): string {
  const cases = replay.madeUp ? '家虚拟企业' : '件申报'
  switch (replay.state) {
    case 'PREPARING':
      return '正在准备……'
    case 'RUNNING':
      return `已回放 ${replay.counted} / ${replay.total ?? '…'} ${cases}，以下是随机抽样的结果`
    case 'DONE':
      return `共回放 ${replay.counted} ${cases}`
    case 'CANCELLED':
      return `已停止，回放了 ${replay.counted} / ${replay.total ?? '…'} ${cases}`
    default:
      return '回放中断，请稍后再试'
  }
}
