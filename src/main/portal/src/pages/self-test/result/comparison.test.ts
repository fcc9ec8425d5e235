import { expect, it } from 'vitest'
import type { TierResult } from '@/api/self-test'
import { rowsOf } from './comparison'

const result = (...codes: string[]) =>
  ({ conditions: codes.map((code) => ({ code, title: code.toLowerCase() })) }) as unknown as TierResult

it('puts the same condition into the same row and keeps the order of each document', () =>
  expect(rowsOf([result('A', 'C'), result('A', 'B', 'C', 'D')]).map(({ code }) => code)).toEqual(['A', 'B', 'C', 'D']))
it('leaves a gap where a jurisdiction has no such condition or no such tier', () =>
  expect(rowsOf([result('A'), null, result('B')]).map(({ cells }) => cells.map((cell) => cell?.code ?? null)))
    .toEqual([['A', null, null], [null, null, 'B']]))
