import type { ReplaySummary, RuleChange, RuleChangeItem } from '@/api/rule-changes'
import type { RuleSetVersion } from '@/api/rule-sets'

/** Items that say the same, of one report. */
export interface ItemGroup {
  words: string
  weight: RuleChangeItem['weight']
  items: RuleChangeItem[]
}

const ORDER = ['BLOCKS', 'CONFIRM', 'NOTE']

/**
 * What one change does to many rows for one reason is confirmed at once; what has to be mended comes first, the largest before the others.
 * Rows to be accepted and figures of replays have places of their own.
 */
export function groupsOf(change: RuleChange): ItemGroup[] {
  const groups = new Map<string, ItemGroup>()
  for (const item of change.reports.flatMap((report) => report.items).filter((one) => one.weight !== 'ACCEPT' && !one.replay)) {
    const key = `${item.weight} ${item.words}`
    const group = groups.get(key) ?? { words: item.words, weight: item.weight, items: [] }
    group.items.push(item)
    groups.set(key, group)
  }
  return [...groups.values()].sort((one, other) => ORDER.indexOf(one.weight) - ORDER.indexOf(other.weight) || other.items.length - one.items.length)
}

/** Figures of the replays that were made of the bytes as they are. */
export const replaysOf = (change: RuleChange): ReplaySummary[] =>
  change.reports.flatMap((report) => report.items).flatMap((item) => (item.replay ? [item.replay] : []))

/** What has been made of the bytes as they are; a report that was not made says nothing, least of all that all is well. */
export function madeOf(change: RuleChange): { found: string; missing: string[] } {
  const report = (kind: string) => change.reports.find((one) => one.kind === kind)
  const asked: [string, string][] = [['CHECK', '检查'], ['ROWS', '测试行'], ...(change.replayed.length > 0 ? [['REPLAY', '回放'] as [string, string]] : [])]
  const rows = report('ROWS')
  const well = [...(report('CHECK') ? ['检查没有发现问题'] : []), ...(rows && rows.items.every((item) => item.weight !== 'ACCEPT') ? ['测试行全部相符'] : [])]
  return {
    found: groupsOf(change).length === 0 && well.length > 0 ? `${well.join('，')}。` : '',
    missing: asked.filter(([kind]) => !report(kind)).map(([, title]) => `现在的内容没有${title}结果`),
  }
}

/** Those of a group that nobody has confirmed yet. */
export const openOf = (group: ItemGroup) => (group.weight === 'CONFIRM' ? group.items.filter((item) => !item.confirmed) : [])

/** What the draft still lacks before a second person may have it; the server asks all of this again. */
export function missingOf(change: RuleChange, version: RuleSetVersion, unsaved: boolean): string[] {
  return [
    ...change.objections,
    ...(version.inForceFrom ? [] : ['没有保存施行日期']),
    ...(version.reason ? [] : ['没有保存修改原因']),
    ...(unsaved ? ['结构有未保存的改动，请先保存或放弃'] : []),
  ]
}
