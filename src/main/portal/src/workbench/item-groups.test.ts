import { expect, it } from 'vitest'
import type { RuleChange } from '@/api/rule-changes'
import type { RuleSetVersion } from '@/api/rule-sets'
import { groupsOf, madeOf, missingOf, openOf, replaysOf } from './item-groups'

const item = (id: string, weight: string, words: string, confirmed = false) => ({ item: id, weight, place: `行${id}`, words, confirmed,
  confirmedBy: null, confirmedWords: null, replay: null as unknown })
const change = {
  label: 'HN-2025/2', state: 'DRAFT', contentHash: 'h', objections: [],
  reports: [
    { kind: 'CHECK', madeAt: '', madeBy: '', items: [item('1', 'NOTE', '文字'), item('2', 'BLOCKS', '须改')] },
    { kind: 'ROWS', madeAt: '', madeBy: '', items: [item('3', 'CONFIRM', '现为否'), item('4', 'CONFIRM', '现为否', true), item('5', 'CONFIRM', '差距')] },
  ],
} as unknown as RuleChange

it('rows that move for one reason are one group; what has to be mended comes first', () => {
  expect(groupsOf(change).map((group) => [group.weight, group.words, group.items.length])).toEqual([
    ['BLOCKS', '须改', 1], ['CONFIRM', '现为否', 2], ['CONFIRM', '差距', 1], ['NOTE', '文字', 1],
  ])
})

it('rows to be accepted and figures of replays are not among what is confirmed', () => {
  const figures = { ruleSet: 'HN-2025', cases: 3 }
  const more = { ...change, reports: [...change.reports, { kind: 'REPLAY', items: [{ ...item('6', 'NOTE', '以往申报'), replay: figures }, item('7', 'ACCEPT', '现为否')] }] } as unknown as RuleChange

  expect(groupsOf(more)).toEqual(groupsOf(change))
  expect(replaysOf(more)).toEqual([figures])
})

it('says well only of what was made, and which report is missing', () => {
  const of = (...reports: { kind: string; items: unknown[] }[]) => madeOf({ ...change, reports, replayed: ['HN-2025'] } as unknown as RuleChange)
  const quiet = (kind: string) => ({ kind, items: [] as unknown[] })
  const check = quiet('CHECK')
  const rows = quiet('ROWS')
  const replay = quiet('REPLAY')

  expect(of()).toEqual({ found: '', missing: ['现在的内容没有检查结果', '现在的内容没有测试行结果', '现在的内容没有回放结果'] })
  expect(of(check)).toEqual({ found: '检查没有发现问题。', missing: ['现在的内容没有测试行结果', '现在的内容没有回放结果'] })
  expect(of(check, rows, replay)).toEqual({ found: '检查没有发现问题，测试行全部相符。', missing: [] })
  expect(of(check, { kind: 'ROWS', items: [item('8', 'ACCEPT', '现为否')] }, replay).found).toBe('检查没有发现问题。')
  expect(of({ kind: 'CHECK', items: [item('1', 'NOTE', '文字')] }, rows, replay).found).toBe('')
})

it('only what is to be confirmed and is not yet stays open', () => {
  expect(groupsOf(change).map((group) => openOf(group).map((one) => one.item))).toEqual([[], ['3'], ['5'], []])
})

it('day and reason are asked for beside what the server says', () => {
  const version = { inForceFrom: null, reason: null } as unknown as RuleSetVersion
  expect(missingOf({ ...change, objections: ['有 1 处必须改正'] }, version, false)).toEqual(['有 1 处必须改正', '没有保存施行日期', '没有保存修改原因'])
  expect(missingOf(change, { ...version, inForceFrom: '2031-01-01', reason: '提高要求' }, false)).toEqual([])
  expect(missingOf(change, { ...version, inForceFrom: '2031-01-01', reason: '提高要求' }, true)).toHaveLength(1)
})
