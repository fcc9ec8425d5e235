import { expect, it } from 'vitest'
import type { MovedRows } from '@/api/rule-rows'
import { byConsequence, totals } from './moved-rows'

const row = (name: string, ...also: string[]) => ({ name, title: name, also, acceptable: true })
const TURNS = '是否符合条件 应为是，现为否'

it('rows whose conclusion turns come first, those with the same consequence together', () => {
  expect(byConsequence([row('甲'), row('乙'), row('丙', TURNS), row('丁')]).map((group) => [group.words, group.rows.map((one) => one.name)]))
    .toEqual([[TURNS, ['丙']], ['', ['甲', '乙', '丁']]])
})

it('what agrees, differs and turns is counted over all files', () => {
  const report = { path: 'a', own: true, agreeing: 5, differing: 2, trouble: '', causes: [{ words: ['要求'], rows: [row('甲', TURNS), row('乙')] }] }
  expect(totals([report, { ...report, causes: [] }] as MovedRows[])).toEqual({ agreeing: 10, differing: 4, turning: 1 })
})
