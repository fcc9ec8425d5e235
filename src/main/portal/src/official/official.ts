import type { OfficialTexts } from '@/api/official-texts'
import type { Questionnaire, Scenario } from '@/api/self-test'

/** A text in its official words, and whose it is. */
export interface Official {
  jurisdictionName: string
  source: string
  text: string
}

/** A scenario with the official texts on it, by part: `GUIDE` or a tier. */
export type ShownScenario = Scenario & { official?: Record<string, Official[]> }

/** What the jurisdictions say of a text, those with the same words once. */
export function officialOf(sets: OfficialTexts[], code: string, part: string): Official[] {
  const found = sets
    .filter(({ kind }) => kind !== 'QUESTIONNAIRE')
    .flatMap((set) => set.texts.filter((one) => one.code === code && one.part === part)
      .map(({ text }) => ({ jurisdictionName: set.jurisdictionName, source: set.source, text })))
  return found.filter((one, index) => found.findIndex(({ text }) => text === one.text) === index)
}

/** The scenarios with what the jurisdictions' official texts say of them. */
export function withOfficial(scenarios: Scenario[], sets: OfficialTexts[]): ShownScenario[] {
  return sets.length === 0 ? scenarios : scenarios.map((scenario) => ({
    ...scenario,
    official: Object.fromEntries(['GUIDE', ...Object.keys(scenario.descriptions)]
      .map((part) => [part, officialOf(sets, scenario.code, part)])),
  }))
}

/** A questionnaire in its official words, as far as they were imported. */
export function inOfficialWords(questionnaire: Questionnaire, sets: OfficialTexts[]): Questionnaire {
  const texts = officialQuestionnaire(questionnaire, sets)?.texts ?? []
  const said = (item: number, part: string) =>
    texts.find((one) => one.code === String(item) && one.part === part)?.text
  return {
    ...questionnaire,
    items: questionnaire.items.map((item) => ({
      ...item,
      name: said(item.item, 'ITEM') ?? item.name,
      grades: item.grades.map((grade) => ({ ...grade, description: said(item.item, String(grade.grade)) ?? grade.description })),
    })),
  }
}

export const officialQuestionnaire = ({ jurisdiction }: Questionnaire, sets: OfficialTexts[]) =>
  sets.find((set) => set.kind === 'QUESTIONNAIRE' && set.jurisdiction === jurisdiction)
