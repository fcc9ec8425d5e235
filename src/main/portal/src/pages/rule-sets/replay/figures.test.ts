import { describe, expect, it } from 'vitest'
import type { Replay } from '@/api/replays'
import { isOver, progressText, splitBy } from './figures'

const replay = (more: Partial<Replay>): Replay => ({
  id: '1', ruleSet: 'HN-2025', madeUp: false, startedBy: 'owner', startedAt: '2025-04-24T01:00:00Z', state: 'RUNNING', files: [],
  total: 100, counted: 25, counts: {}, by: {}, conditions: {}, nearest: [], barelyMet: [], listedAtMost: 2000, ...more,
}) as Replay

describe('figures of a replay', () => {
  it('are those of a sample while it runs, and say so', () => {
    expect(progressText(replay({}))).toBe('已回放 25 / 100 件申报，以下是随机抽样的结果')
    expect(progressText(replay({ state: 'DONE', counted: 100 }))).toBe('共回放 100 件申报')
    expect(progressText(replay({ state: 'DONE', madeUp: true, counted: 9 }))).toBe('共回放 9 家虚拟企业')
    expect(isOver(replay({}))).toBe(false)
    expect(isOver(replay({ state: 'CANCELLED' }))).toBe(true)
  })

  it('name first who is hit hardest, and call what was not said so', () => {
    const by = { SIZE: { SMALL: { MET_TO_UNMET: 1 }, '': { MET_TO_UNMET: 0 }, LARGE: { MET_TO_UNMET: 2, UNMET_TO_MET: 1 } } }

    expect(splitBy(replay({ by: by as unknown as Replay['by'] }), 'SIZE', (code) => code).map((row) => row.name))
      .toEqual(['LARGE', 'SMALL', '未填写'])
    expect(splitBy(replay({}), 'SIZE', (code) => code)).toEqual([])
  })
})
