import { describe, expect, it } from 'vitest'
import { merged } from './take-over-merge'

describe('a draft that is there already', () => {
  const taken = { aboveScale: 'yes', maturityScore: 2.1 }

  it('keeps what it holds unless told otherwise', () => {
    expect(merged({ aboveScale: 'no', other: 1 }, taken, false)).toEqual({ aboveScale: 'no', other: 1, maturityScore: 2.1 })
    expect(merged({ aboveScale: 'no', other: 1 }, taken, true)).toEqual({ aboveScale: 'yes', other: 1, maturityScore: 2.1 })
  })

  it('takes no accidents where it goes on saying that there were none', () => {
    const told = { hasAccidents: 'yes', accidents: [{ kind: 'SAFETY', severity: 'LARGER' }] }
    expect(merged({ hasAccidents: 'no' }, told, false)).toEqual({ hasAccidents: 'no' })
    expect(merged({ hasAccidents: 'no' }, told, true)).toEqual(told)
  })

  it('keeps the names of accidents that were told alike', () => {
    const named = { kind: 'SAFETY', severity: 'LARGER', accidentName: '起重伤害' }
    const told = [{ kind: 'SAFETY', severity: 'LARGER' }, { kind: 'SAFETY', severity: 'LARGER' }]
    expect(merged({ accidents: [named] }, { accidents: told }, true)).toEqual({ accidents: [named, told[1]] })
  })
})

describe('scenarios of a draft', () => {
  const seven = { code: 'S07', tier: 'BASIC', name: '齿轮排产', effect: '交期缩短三成' }
  const nine = { code: 'S09', tier: 'ADVANCED', name: '柔性产线', effect: '' }
  const told = { scenarios: [{ code: 'S03', tier: 'BASIC' }, { code: 'S07', tier: 'ADVANCED' }] }

  it('stay as they are when the draft is kept, and those it lacks follow', () =>
    expect(merged({ scenarios: [seven, nine] }, told, false)).toEqual({ scenarios: [seven, nine, { code: 'S03', tier: 'BASIC' }] }))

  it('change nothing but the tier when the draft is replaced: no text is lost and no row', () =>
    expect(merged({ scenarios: [seven, nine] }, told, true))
      .toEqual({ scenarios: [{ ...seven, tier: 'ADVANCED' }, nine, { code: 'S03', tier: 'BASIC' }] }))

  it('get a tier that was left open, either way', () =>
    expect(merged({ scenarios: [{ ...seven, tier: null }] }, { scenarios: [{ code: 'S07', tier: 'ADVANCED' }] }, false))
      .toEqual({ scenarios: [{ ...seven, tier: 'ADVANCED' }] }))

  it('do not follow the empty row of a new form', () =>
    expect(merged({ scenarios: [{ code: null, tier: null, name: '', effect: '' }] }, told, false)).toEqual(told))
})
