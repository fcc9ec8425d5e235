import { describe, expect, it } from 'vitest'
import { merge } from './merge'

const rows = (...names: string[]) => names.map((name) => ({ name, code: `c-${name}`, cost: 10, text: `about ${name}` }))

describe('two texts that began from one', () => {
  it('are put together where different fields changed, and what was taken over is told', () => {
    const merged = merge({ a: '1', b: '1' }, { a: '2', b: '1' }, { a: '1', b: '3' })
    expect(merged.data).toEqual({ a: '2', b: '3' })
    expect(merged.conflicts).toEqual([])
    expect(merged.taken).toEqual(['b'])
  })

  it('tell the field that both changed, keep the own for the moment, and follow the choice', () => {
    const texts = [{ a: '1', b: 'x' }, { a: '2', b: 'x' }, { a: '3', b: 'y' }] as const
    expect(merge(...texts)).toMatchObject({ data: { a: '2', b: 'y' }, conflicts: [{ path: 'a', mine: '2', theirs: '3' }] })
    expect(merge(...texts, { a: 'theirs' }).data).toEqual({ a: '3', b: 'y' })
  })

  it('have no conflict where both wrote the same, or one only filled in an empty value', () => {
    expect(merge({ a: '1' }, { a: '2' }, { a: '2' }).conflicts).toEqual([])
    expect(merge({}, { a: '', b: [] }, { a: 'x' })).toMatchObject({ data: { a: 'x' }, conflicts: [] })
  })

  it('leave empty what one has emptied', () => {
    expect(merge({ a: '1', b: '1' }, { a: '1', b: '2' }, { b: '1' }).data).toEqual({ a: null, b: '2' })
    expect(merge({ a: '1', b: '1' }, { a: '', b: '1' }, { a: '1', b: '2' }).data).toEqual({ a: '', b: '2' })
  })

  it('are put together row by row: another field of the same row, and other rows', () => {
    const base = { list: rows('A', 'B', 'C') }
    const mine = { list: base.list.map((row) => (row.name === 'A' ? { ...row, cost: 20 } : row)) }
    const theirs = { list: base.list.map((row) => (row.name === 'A' ? { ...row, text: 'new' } : row.name === 'C' ? { ...row, cost: 30 } : row)) }
    const merged = merge(base, mine, theirs)
    expect(merged.conflicts).toEqual([])
    expect(merged.data['list']).toEqual([{ name: 'A', code: 'c-A', cost: 20, text: 'new' }, base.list[1], { ...base.list[2], cost: 30 }])
  })

  it('tell the field of a row that both changed', () => {
    const base = { list: rows('A', 'B') }
    const mine = { list: [base.list[0], { ...base.list[1], cost: 20 }] }
    const theirs = { list: [base.list[0], { ...base.list[1], cost: 30 }] }
    expect(merge(base, mine, theirs).conflicts).toEqual([{ path: 'list[1].cost', mine: 20, theirs: 30 }])
  })

  it('keep rows that either added, in their places, and say where the own rows went', () => {
    const base = { list: rows('A', 'B') }
    const merged = merge(base, { list: rows('A', 'B', 'M') }, { list: rows('T', 'A', 'B') })
    expect((merged.data['list'] as { name: string }[]).map(({ name }) => name)).toEqual(['T', 'A', 'B', 'M'])
    expect(merged.places['list']).toEqual([1, 2, 3])
  })

  it('lose a row that one removed and the other left alone', () => {
    const base = { list: rows('A', 'B', 'C') }
    const merged = merge(base, { list: rows('A', 'C') }, { list: base.list.map((row) => (row.name === 'C' ? { ...row, cost: 9 } : row)) })
    expect(merged.data['list']).toEqual([base.list[0], { ...base.list[2], cost: 9 }])
    expect(merged.conflicts).toEqual([])
  })

  it('ask about a row that one removed and the other changed; nothing goes by itself', () => {
    const base = { list: rows('A', 'B') }
    const mine = { list: rows('A') }
    const theirs = { list: [base.list[0], { ...base.list[1], cost: 99 }] }
    const merged = merge(base, mine, theirs)
    expect(merged.conflicts).toEqual([{ path: 'list[2]', mine: null, theirs: { ...base.list[1], cost: 99 } }])
    expect(merge(base, mine, theirs, { 'list[2]': 'theirs' }).data['list']).toEqual(theirs.list)
    expect(merge(base, mine, theirs, { 'list[2]': 'mine' }).data['list']).toEqual(mine.list)
  })

  it('follow who has moved rows', () => {
    const base = { list: rows('A', 'B', 'C') }
    const changed = base.list.map((row) => (row.name === 'A' ? { ...row, cost: 9 } : row))
    const merged = merge(base, { list: changed }, { list: rows('C', 'A', 'B') })
    expect((merged.data['list'] as { name: string; cost: number }[]).map(({ name, cost }) => `${name}${cost}`)).toEqual(['C10', 'A9', 'B10'])
  })

  it('do not lose either of two rows added at the same place', () => {
    const merged = merge({ list: [] }, { list: rows('M') }, { list: rows('T') })
    expect((merged.data['list'] as { name: string }[]).map(({ name }) => name).sort()).toEqual(['M', 'T'])
  })
})
