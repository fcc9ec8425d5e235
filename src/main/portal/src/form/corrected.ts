import { inject, provide, ref, type InjectionKey, type Ref } from 'vue'
import type { Flag } from '@/api/tasks'
import { isSame } from '@/draft/same'
import { stepsOf } from './paths'

type Data = Record<string, unknown>

/** What stands at a path of the form's data. */
export const valueAt = (data: Data, path: string): unknown =>
  stepsOf(path).reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Data)[step] : undefined), data)

/** The places that say something else than what was returned; a value that is only there, empty, says nothing. Evidence is no part of the data. */
export const correctedOf = (flags: Flag[], before: Data, now: Data): string[] =>
  flags.map(({ field }) => field).filter((field) => field in before && !isSame(before[field], valueAt(now, field)))

export type Corrected = Readonly<Ref<ReadonlySet<string>>>

const KEY: InjectionKey<Corrected> = Symbol('corrected')

/** For the parts of a form: which of the returned places are corrected by now. */
export const provideCorrected = (corrected: Corrected): void => provide(KEY, corrected)
export const useCorrected = (): Corrected => inject(KEY, () => ref(new Set<string>()), true)

/** 退回 3 处，已修改 1 处 */
export function returnedInWords(returned: number, corrected: number, how: string): string {
  const all = returned === 1 ? `，已${how}` : `，均已${how}`
  return `退回 ${returned} 处${corrected === 0 ? '' : corrected < returned ? `，已${how} ${corrected} 处` : all}`
}
