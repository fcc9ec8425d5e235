import { onBeforeUnmount, ref } from 'vue'
import { saveRanking, signRanking, type Ranking, type RankingRow } from '@/api/lists'
import { asProblem, type ApiProblem } from '@/api/problem'
import { moved, ranked, sent } from './order'

const REST = 800

/** A ranking being worked on: every change is saved a moment later, one saving at a time. */
export function useRanking(roundId: string, area: string, loaded: Ranking) {
  const rows = ref<RankingRow[]>(ranked(loaded.rows))
  const version = ref(loaded.version)
  const state = ref<'saved' | 'changed' | 'saving'>('saved')
  const refused = ref<ApiProblem | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> = Promise.resolve()

  function changed(newer: RankingRow[]): void {
    rows.value = ranked(newer)
    state.value = 'changed'
    clearTimeout(timer)
    timer = setTimeout(() => void save(), REST)
  }

  function save(): Promise<void> {
    clearTimeout(timer)
    running = running.then(async () => {
      if (state.value !== 'changed') {
        return
      }
      state.value = 'saving'
      refused.value = null
      try {
        version.value = (await saveRanking(roundId, area, sent(version.value, rows.value))).version
        state.value = state.value === 'saving' ? 'saved' : state.value
      } catch (problem) {
        refused.value = asProblem(problem)
        state.value = 'changed'
      }
    })
    return running
  }

  const move = (from: number, to: number) => changed(moved(rows.value, from, to))
  const change = (index: number, part: Partial<RankingRow>) =>
    changed(rows.value.map((row, at) => (at === index ? { ...row, ...part } : row)))

  async function sign(): Promise<Ranking> {
    clearTimeout(timer)
    await running
    return signRanking(roundId, area, sent(version.value, rows.value))
  }

  onBeforeUnmount(() => void save())
  return { rows, state, refused, move, change, save, sign }
}
