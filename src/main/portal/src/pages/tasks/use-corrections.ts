import { computed, shallowRef } from 'vue'
import type { Task } from '@/api/tasks'
import { correctedOf, provideCorrected } from '@/form/corrected'

type Data = Record<string, unknown>
type Renew = (part: string, data: Data, places?: Record<string, number[]>) => void

/**
 * Tells the form's parts which of the returned places are corrected by now.
 *
 * @param evidence paths of what was replaced or added of the evidence
 * @param show     shows what came from a colleague
 * @returns `written` to be told of every change, and `renew`, which shows what came from a colleague and counts it too
 */
export function useCorrections(task: Task, first: Data, evidence: () => string[], show: Renew): { written: (data: Data) => void; renew: Renew } {
  const now = shallowRef(first)
  provideCorrected(computed(() => new Set([...correctedOf(task.flagged ?? [], task.before ?? {}, now.value), ...evidence()])))
  const written = (data: Data) => {
    now.value = { ...now.value, ...data }
  }
  return {
    written,
    renew: (part, data, places) => {
      show(part, data, places)
      written(data)
    },
  }
}
