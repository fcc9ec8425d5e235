import { describe, expect, it } from 'vitest'
import type { RuleCell, RuleColumn, RuleTable } from '@/api/rule-sets'
import { gridOf, isAnother, labelOf, mayEdit, moved, next, typingInto } from './grid'

const column = (id: string, more: Partial<RuleColumn> = {}): RuleColumn =>
  ({ id, input: false, label: id, unit: '', choices: [], limits: '', optional: false, computed: false, ...more })
const cell = (shown: string, more: Partial<RuleCell> = {}): RuleCell => ({ kind: 'TEXT', shown, typed: shown, codes: [], reach: 'VALUES', ...more })

function table(rows: number, columns: RuleColumn[]): RuleTable {
  return {
    id: 't', title: '表', description: '', hits: '', expression: '', columns,
    rows: Array.from({ length: rows }, (_, number) => ({
      id: `r${number}`, number: number + 1, title: `行${number}`, description: '', clause: '', reading: false,
      cells: columns.map((one) => cell(`${number}${one.id}`, one.input ? { reach: 'ROWS' } : {})),
    })),
  }
}

describe('a table as it is shown', () => {
  it('stands on its side when it has few rows and many columns', () => {
    const grid = gridOf(table(2, [column('层级', { input: true }), column('a'), column('b'), column('c')]), 'VALUES')

    expect(grid.turned).toBe(true)
    expect(grid.heads).toEqual(['行0', '行1'])
    expect(grid.lines.map((line) => line.head)).toEqual(['a', 'b', 'c'])
    expect(grid.lines[1]?.cells.map((one) => one.cell.shown)).toEqual(['0b', '1b'])
  })

  it('has one line a row when it has many rows', () => {
    const grid = gridOf(table(6, [column('编码', { input: true }), column('a'), column('b')]), 'VALUES')

    expect(grid.turned).toBe(false)
    expect(grid.heads).toEqual(['a', 'b'])
    expect(grid.lines[5]?.cells.map((one) => one.cell.shown)).toEqual(['5a', '5b'])
  })

  it('shows for whom rows are only where rows are edited, and nothing that computes alone', () => {
    const both = table(6, [column('编码', { input: true }), column('a'), column('算', { computed: true })])

    expect(gridOf(both, 'VALUES').heads).toEqual(['a'])
    expect(gridOf(both, 'ROWS').heads).toEqual(['编码', 'a'])
  })

  it('says a unit once', () => {
    expect(labelOf(column('最少场景数', { unit: '个' }))).toBe('最少场景数（个）')
    expect(labelOf(column('成熟度最低等级', { unit: '级' }))).toBe('成熟度最低等级')
    expect(labelOf(column('营业收入（万元）', { unit: '万元' }))).toBe('营业收入（万元）')
  })

  it('lets values be changed, and for whom a row applies only where rows are', () => {
    expect(mayEdit(cell('1'), 'VALUES')).toBe(true)
    expect(mayEdit(cell('1', { reach: 'ROWS' }), 'VALUES')).toBe(false)
    expect(mayEdit(cell('1', { reach: 'ROWS' }), 'ROWS')).toBe(true)
    expect(mayEdit(cell('1', { reach: 'FULL' }), 'ROWS')).toBe(false)
  })
})

describe('what is typed into a cell', () => {
  const choice = cell('卓越级', { kind: 'CHOICE', codes: ['EXCELLENT'] })
  const choices = cell('甲、乙', { kind: 'CHOICES', codes: ['a', 'b'] })

  it.each(['NUMBER', 'TEXT', 'DATE', 'YES_NO', 'LIMIT', 'VALUES'] as const)('is another value when %s is emptied', (kind) => {
    expect(isAnother(cell('12', { kind }), '')).toBe(true)
    expect(isAnother(cell('12', { kind }), '12')).toBe(false)
  })

  it('is nothing new where nothing was', () => {
    expect(isAnother({ ...cell('不设', { kind: 'NUMBER' }), typed: '' }, '')).toBe(false)
  })

  it('is compared by code where it is chosen', () => {
    expect(isAnother(choice, 'EXCELLENT')).toBe(false)
    expect(isAnother(choice, '')).toBe(true)
    expect(isAnother(choices, 'a、b')).toBe(false)
    expect(isAnother(choices, 'a')).toBe(true)
    expect(isAnother(choices, '')).toBe(true)
  })

  it('begins with the key where signs are typed, and leaves the key to the editor where words are', () => {
    expect(typingInto(cell('12', { kind: 'NUMBER' }), '4', false)).toEqual({ start: '4', over: false, taken: true })
    expect(typingInto(cell('场景', { kind: 'TEXT' }), 'c', false)).toEqual({ start: '场景', over: true, taken: false })
    expect(typingInto(cell('甲、乙', { kind: 'VALUES' }), 'j', false)).toEqual({ start: '甲、乙', over: true, taken: false })
  })

  it('is left to an input method wherever one can be used', () => {
    expect(typingInto(cell('12', { kind: 'NUMBER' }), 'Process', true)).toEqual({ start: '12', over: true, taken: false })
    expect(typingInto(choice, 'Process', true)).toBeNull()
  })
})

describe('the way through the cells', () => {
  const size = { lines: 3, places: 4 }

  it('follows the arrows and stays inside', () => {
    expect(moved({ line: 0, place: 0 }, 'ArrowDown', size)).toEqual({ line: 1, place: 0 })
    expect(moved({ line: 0, place: 0 }, 'ArrowUp', size)).toEqual({ line: 0, place: 0 })
    expect(moved({ line: 2, place: 3 }, 'ArrowRight', size)).toEqual({ line: 2, place: 3 })
    expect(moved({ line: 1, place: 2 }, 'Home', size)).toEqual({ line: 1, place: 0 })
    expect(moved({ line: 1, place: 2 }, 'End', size, true)).toEqual({ line: 2, place: 3 })
  })

  it('leaves other keys to the page', () => {
    expect(moved({ line: 0, place: 0 }, 'a', size)).toBeNull()
  })

  it('goes on line after line', () => {
    expect(next({ line: 0, place: 3 }, size)).toEqual({ line: 1, place: 0 })
    expect(next({ line: 1, place: 0 }, size, true)).toEqual({ line: 0, place: 3 })
    expect(next({ line: 2, place: 3 }, size)).toEqual({ line: 2, place: 3 })
  })
})
