import type { Band, DigitalItem, Zone } from '@/api/self-test'
import type { DigitalAnswer } from '../answers/answers'

/** The run of scores a score lies in; between two whole scores it counts with the lower one. */
export function zoneOf(band: Band, score: number): Zone | null {
  return band.zones.find(({ from, to }) => score >= from && score < to + 1) ?? null
}

/** How an item stands, for its heading. */
export function answerText(item: DigitalItem, bands: Band[], answer: DigitalAnswer): { text: string; done: boolean } {
  if (answer.notApplicable) {
    return { text: '不涉及此环节', done: true }
  }
  if (item.answerKind === 'AMOUNT') {
    return amounts(answer)
  }
  if (answer.grade == null) {
    return { text: '未填', done: false }
  }
  if (answer.score == null) {
    return { text: `${answer.grade} 级，待给分`, done: false }
  }
  const band = bands.find(({ grade }) => grade === answer.grade)
  const fit = band ? zoneOf(band, answer.score)?.fit : null
  return { text: `${answer.grade} 级，${answer.score} 分${fit ? `（${fit}）` : ''}`, done: true }
}

function amounts({ investmentSince2014, investment2024 }: DigitalAnswer): { text: string; done: boolean } {
  const done = investmentSince2014 != null && investment2024 != null
  return { text: done ? `${investmentSince2014} 万元，其中2024年 ${investment2024} 万元` : '未填', done }
}
