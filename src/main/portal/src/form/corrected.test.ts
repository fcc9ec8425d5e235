import { describe, expect, it } from 'vitest'
import { correctedOf, returnedInWords, valueAt } from './corrected'

const flag = (field: string) => ({ field, comment: '请核对', label: null })
const before = { introduction: '原文', 'scenarios[1]': { name: '乙', stations: [{ name: '工位' }] }, 'start.contactMobile': '13900000001', revenue: null, honours: [{ year: 2024 }] }
const flags = Object.keys(before).map(flag)
const asReturned = {
  introduction: '原文', employees: 420, scenarios: [{ name: '甲' }, { name: '乙', stations: [{ name: '工位' }] }],
  start: { contactMobile: '13900000001' }, honours: [{ year: 2024 }],
}

describe('what is corrected', () => {
  it('is nothing while everything stands as it was returned, opened pages or not', () => {
    expect(correctedOf(flags, before, asReturned)).toEqual([])
    expect(correctedOf(flags, before, { ...asReturned, revenue: '', scenarios: [{}, { ...asReturned.scenarios[1], remark: null, asked: false }] })).toEqual([])
  })

  it.each<[string, Record<string, unknown>]>([
    ['introduction', { introduction: '新的' }],
    ['introduction', { introduction: '' }],
    ['scenarios[1]', { scenarios: [{ name: '甲' }, { name: '乙', stations: [{ name: '另一工位' }] }] }],
    ['start.contactMobile', { start: { contactMobile: '13900000002' } }],
    ['revenue', { revenue: 0 }],
    ['honours', { honours: [{ year: 2024 }, { year: 2025 }] }],
    ['honours', { honours: [] }],
  ])('is %s alone once it says something else', (field, changed) => {
    expect(correctedOf(flags, before, { ...asReturned, ...changed })).toEqual([field])
  })

  it('is not what was changed beside it, and nothing that is put back', () => {
    expect(correctedOf(flags, before, { ...asReturned, employees: 500, scenarios: [{ name: '丙' }, asReturned.scenarios[1]] })).toEqual([])
  })

  it('is no file: files are no part of the form', () => {
    expect(correctedOf([flag('evidence.files.1')], {}, asReturned)).toEqual([])
  })

  it('is found in rows, and below the name of another document', () => {
    expect(valueAt(asReturned, 'scenarios[1].stations[0].name')).toBe('工位')
    expect(valueAt(asReturned, 'start.contactMobile')).toBe('13900000001')
    expect(valueAt(asReturned, 'scenarios[7].name')).toBeUndefined()
    expect(valueAt(asReturned, 'employees.name')).toBeUndefined()
  })

  it('is told with what was returned', () => {
    expect(returnedInWords(3, 0, '修改')).toBe('退回 3 处')
    expect(returnedInWords(3, 1, '修改')).toBe('退回 3 处，已修改 1 处')
    expect(returnedInWords(3, 3, '更换')).toBe('退回 3 处，均已更换')
    expect(returnedInWords(1, 1, '修改')).toBe('退回 1 处，已修改')
  })
})
