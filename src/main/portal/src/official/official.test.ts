import { describe, expect, it } from 'vitest'
import type { OfficialTexts } from '@/api/official-texts'
import type { Questionnaire, Scenario } from '@/api/self-test'
import { inOfficialWords, officialOf, withOfficial } from './official'

const set = (jurisdiction: string, kind: OfficialTexts['kind'], ...texts: [string, string, string][]): OfficialTexts => ({
  jurisdiction, jurisdictionName: `${jurisdiction}省`, kind, source: `${jurisdiction}文件`, importedAt: '2026-01-02T03:04:05Z', importedBy: '省厅',
  texts: texts.map(([code, part, text]) => ({ code, part, text })),
})
const scenario = { code: 'S10', name: '人机协同', descriptions: { BASIC: null, ADVANCED: '转述' }, guide: '转述' } as unknown as Scenario

describe('official texts', () => {
  it('stand beside the tier they are about, under the name of who wrote them', () => {
    const [shown] = withOfficial([scenario], [set('JS', 'DESCRIPTORS', ['S10', 'ADVANCED', '原文'], ['S11', 'ADVANCED', '别的'])])
    expect(shown?.official?.['ADVANCED']).toEqual([{ jurisdictionName: 'JS省', source: 'JS文件', text: '原文' }])
    expect(shown?.official?.['BASIC']).toEqual([])
    expect(shown?.official?.['GUIDE']).toEqual([])
  })
  it('are shown once where two jurisdictions use the same words, and twice where they do not', () => {
    const js = set('JS', 'DESCRIPTORS', ['S10', 'ADVANCED', '原文'])
    expect(officialOf([js, set('IM', 'DESCRIPTORS', ['S10', 'ADVANCED', '原文'])], 'S10', 'ADVANCED')).toHaveLength(1)
    expect(officialOf([js, set('IM', 'DESCRIPTORS', ['S10', 'ADVANCED', '另一原文'])], 'S10', 'ADVANCED')).toHaveLength(2)
  })
  it('take the place of names and grades of a questionnaire, and leave the others as they are', () => {
    const questionnaire = {
      jurisdiction: 'JS',
      items: [{ item: 1, name: '题', grades: [{ grade: 1, description: '甲' }, { grade: 2, description: '乙' }] }],
    } as unknown as Questionnaire
    const shown = inOfficialWords(questionnaire, [set('JS', 'QUESTIONNAIRE', ['1', 'ITEM', '原题'], ['1', '2', '原乙']), set('XX', 'QUESTIONNAIRE', ['1', '1', '外省'])])
    expect(shown.items[0]?.name).toBe('原题')
    expect(shown.items[0]?.grades.map(({ description }) => description)).toEqual(['甲', '原乙'])
  })
})
