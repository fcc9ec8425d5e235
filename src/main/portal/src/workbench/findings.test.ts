import { describe, expect, it } from 'vitest'
import type { RuleFinding } from '@/api/rule-sets'
import { findingsOf, inPlace } from './findings'
import type { GridCell } from './grid'

const found = (more: Partial<RuleFinding>): RuleFinding =>
  ({ kind: '与说明不一致', severity: 'CONFIRM', path: 'a.dmn', table: 't', rows: ['r'], column: '最少场景数', message: '', ...more })
const cell = { row: { id: 'r' }, column: { label: '最少场景数' } } as unknown as GridCell

describe('what the check says', () => {
  it('stands at the cell whose row and column it names', () => {
    expect(findingsOf([found({})], 't', cell)).toHaveLength(1)
    expect(findingsOf([found({ rows: ['other'] }), found({ column: '其他' }), found({ column: '' }), found({ table: 'u' })], 't', cell)).toEqual([])
  })

  it('leaves mere notes to the list', () => expect(findingsOf([found({ severity: 'NOTE' })], 't', cell)).toEqual([]))

  it('does not say its place where it stands', () => {
    expect(inPlace('表“建设要求”第 2 行“最少场景数”列是 12，说明里没有这个数。')).toBe('是 12，说明里没有这个数。')
    expect(inPlace('文件无法读取')).toBe('文件无法读取')
  })
})
