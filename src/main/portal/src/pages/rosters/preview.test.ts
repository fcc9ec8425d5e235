import { describe, expect, it } from 'vitest'
import type { RosterPreview } from '@/api/rosters'
import { problemOfCell, problemOfLine } from './preview'

const preview: RosterPreview = {
  columns: ['统一社会信用代码', '企业名称'],
  lines: [{ number: 3, cells: ['9143', '某公司'] }],
  total: 2,
  added: 0,
  updated: 0,
  changes: [],
  moreChanges: 0,
  problems: [
    { line: 3, column: 7, title: '企业名称', message: '不能为空' },
    { line: 4, column: null, title: null, message: '与第 2 行重复，请删除其中一行' },
  ],
  moreProblems: 0,
}

describe('a preview of a roster', () => {
  it('finds a cell by its title, wherever the column stands in the file', () => {
    expect(problemOfCell(preview, 3, 1)).toBe('不能为空')
    expect(problemOfCell(preview, 3, 0)).toBeNull()
    expect(problemOfCell(preview, 2, 1)).toBeNull()
  })
  it('tells what concerns a whole line from what concerns a cell', () => {
    expect(problemOfLine(preview, 4)).toContain('重复')
    expect(problemOfLine(preview, 3)).toBeNull()
  })
})
