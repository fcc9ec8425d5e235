import { describe, expect, it } from 'vitest'
import type { Scenario } from '@/api/self-test'
import { isFound } from './scenario-groups'

const scenario: Scenario = {
  code: 'S14', name: '在线智能检测', aliases: ['AI 质检'], segment: 'QUALITY', segmentName: '质量管控', group: null, groupName: null,
  guide: '机器视觉识别缺陷', tiers: {}, numbers: {}, descriptions: {},
}
const finds = (wanted: string) => isFound(scenario, wanted)

describe('a scenario is found', () => {
  it('by its code, its names, its segment and what it is about', () =>
    expect(['s14', '智能检测', 'ai', '质量', '视觉'].every(finds)).toBe(true))

  it('by letters that stand apart in one of its names, in their order', () => {
    expect(finds('在线检测')).toBe(true)
    expect(finds('检测在线')).toBe(false)
    expect(finds('在线质检')).toBe(false)
  })

  it('by letters that stand apart in its names only, not in what it is about', () => expect(finds('机器缺陷')).toBe(false))

  it('by several words when all of them are found', () => {
    expect(finds(' 在线检测  视觉 ')).toBe(true)
    expect(finds('在线检测 排产')).toBe(false)
  })

  it('when nothing is looked for', () => expect(finds('  ')).toBe(true))
})
