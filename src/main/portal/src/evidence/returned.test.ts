import { describe, expect, it } from 'vitest'
import type { AskedEvidence, CaseEvidence, Evidence } from '@/api/evidence'
import { correctedEvidence, replacementOf, shownOf } from './returned'

const asked = (code: string, mayAdd = false) => ({ code, name: code, mayAdd, returned: mayAdd ? '缺一份' : null }) as AskedEvidence
const file = (id: string, category: string, more: Partial<Evidence> = {}) =>
  ({ id, category, name: id, state: 'READY', returned: null, replaces: null, mayRemove: false, filed: true, sha256: id, ...more }) as Evidence
const evidence = (more: Partial<CaseEvidence>) => ({ correction: true, mayChange: true, categories: [], files: [], ...more }) as CaseEvidence
const ids = (kinds: { files: Evidence[] }[]) => kinds.map(({ files }) => files.map(({ id }) => id))

describe('the evidence of a correction', () => {
  const audit = file('audit', 'AUDIT', { returned: '没有盖章' })

  it('shows what was returned and its replacement as a pair, and what may be added to, before the rest', () => {
    const signed = file('signed', 'AUDIT', { replaces: 'audit', mayRemove: true })
    const shown = shownOf(evidence({ categories: [asked('LICENCE'), asked('AUDIT'), asked('OTHER', true)], files: [file('licence', 'LICENCE'), audit, signed] }))
    expect(shown.open.map((kind) => kind.asked.code)).toEqual(['OTHER'])
    expect(ids(shown.shut)).toEqual([['licence']])
  })

  it('keeps the other files of a category beside the pair shut', () => {
    const shown = shownOf(evidence({ categories: [asked('AUDIT')], files: [audit, file('last year', 'AUDIT')] }))
    expect(shown.open).toEqual([])
    expect(ids(shown.shut)).toEqual([['last year']])
  })

  it('lets a file that was refused, or does not go along, be removed', () => {
    const refused = file('refused', 'AUDIT', { replaces: 'audit', state: 'REFUSED', mayRemove: true })
    expect(replacementOf(audit, [audit, refused])).toBeUndefined()
    expect(ids(shownOf(evidence({ categories: [asked('AUDIT')], files: [audit, refused] })).open)).toEqual([['refused']])
  })

  it('shows everybody else the categories in their order', () => {
    const whole = evidence({ mayChange: false, categories: [asked('LICENCE'), asked('AUDIT')], files: [audit, file('licence', 'LICENCE')] })
    expect(ids(shownOf(whole).open)).toEqual([['licence'], ['audit']])
    expect(shownOf(whole).shut).toEqual([])
  })

  it('counts a returned file as corrected once another has come whole, and a category once something was added', () => {
    const kinds = [asked('AUDIT'), asked('OTHER', true)]
    const corrected = (...files: Evidence[]) => correctedEvidence(evidence({ categories: kinds, files: [audit, file('old', 'OTHER'), ...files] }))
    const other = (more: Partial<Evidence>) => file('other', 'AUDIT', { replaces: 'audit', filed: false, ...more })
    const added = (more: Partial<Evidence>) => file('added', 'OTHER', { filed: false, ...more })
    expect(corrected()).toEqual([])
    expect(corrected(other({ state: 'UPLOADING', sha256: null }))).toEqual([])
    expect(corrected(other({ state: 'REFUSED' }))).toEqual([])
    expect(corrected(other({ sha256: 'audit' }))).toEqual([])
    expect(corrected(other({}))).toEqual(['evidence.files.audit'])
    expect(corrected(other({ state: 'SCANNING' }))).toEqual(['evidence.files.audit'])
    expect(corrected(added({ state: 'UPLOADING' }))).toEqual([])
    expect(corrected(added({ category: 'LICENCE' }))).toEqual([])
    expect(corrected(added({}))).toEqual(['evidence.kinds.OTHER'])
  })
})
