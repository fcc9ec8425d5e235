import { expect, it } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { wrongEntries } from './wrong-entries'

const refusal = (...names: string[]) =>
  new ApiProblem(400, '填写内容有误', '填写内容有误，请更正', names.map((name) => ({ path: `facts.${name}`, message: '应为整数' })))

it('names the field where the form knows it', () => {
  const labelOf = (path: string) => (path === 'employees' ? '从业人员' : '')
  expect(wrongEntries(refusal('employees', 'other'), labelOf)).toEqual(['从业人员：应为整数', '应为整数'])
})

it('says three at most, and the whole where no field is named', () => {
  expect(wrongEntries(refusal('a', 'b', 'c', 'd'), () => '')).toHaveLength(3)
  expect(wrongEntries(refusal(), () => '')).toEqual(['填写内容有误，请更正'])
})
