import { expect, it, vi } from 'vitest'
import { faultsOf } from './faults'

it('names each field and item once and leads to it', () => {
  const page = { label: (path: string) => (path === 'employees' ? '从业人员' : ''), focus: vi.fn(), openItem: vi.fn() }
  const wrong = [{ path: 'employees', message: '甲' }, { path: 'employees', message: '乙' }, { path: 'shade', message: '丙' }]

  const faults = faultsOf({ form: wrong, digital: { 7: ['丁', '戊'] } }, page)

  expect(faults.map(({ name }) => name)).toEqual(['从业人员', 'shade', '第 7 题'])
  faults[0]?.go()
  faults[2]?.go()
  expect(page.focus).toHaveBeenCalledWith('employees')
  expect(page.openItem).toHaveBeenCalledWith('7')
})
