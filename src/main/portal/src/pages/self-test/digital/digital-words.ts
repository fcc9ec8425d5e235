import type { Band, DigitalAmount, DigitalItem, Zone } from '@/api/self-test'
import type { DigitalAnswer } from '../answers/answers'

/** The run of scores a score lies in; between two whole scores it counts with the lower one. */
export function zoneOf(band: Band, score: number): Zone | null {
  return band.zones.find(({ from, to }) => score >= from && score < to + 1) ?? null
}

/** How an item stands, for its heading. */
export function answerText(item: DigitalItem, bands: Band[], answer: DigitalAnswer, asked: DigitalAmount[] = []): { text: string; done: boolean } {
  if (answer.notApplicable) {
    return { text: '不涉及此环节', done: true }
  }
  if (item.answerKind === 'AMOUNT') {
    return amounts(answer, asked)
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

function amounts(answer: DigitalAnswer, asked: DigitalAmount[]): { text: string; done: boolean } {
  const told = asked.map(({ field, label }) => ({ label: label.replace('（万元）', ''), value: answer[field as keyof DigitalAnswer] }))
  const done = told.length > 0 && told.every(({ value }) => value != null)
  return { text: done ? told.map(({ label, value }) => `${label} ${String(value)} 万元`).join('，') : '未填', done }
}
