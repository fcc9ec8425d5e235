import { onBeforeUnmount, ref } from 'vue'
import { asProblem, type ApiProblem } from '@/api/problem'
import { endReplay, fetchReplay, startReplay, type Replay, type ReplayRequest } from '@/api/replays'
import { isOver } from './figures'

const LOOK_EVERY = 400

/** A replay from the moment it is asked for; looked at again until it is over, or the page is left. */
export function useReplay() {
  const replay = ref<Replay | null>(null)
  const problem = ref<ApiProblem | null>(null)
  const busy = ref(false)
  let left = false

  async function start(request: ReplayRequest): Promise<void> {
    busy.value = true
    problem.value = null
    try {
      replay.value = await startReplay(request)
      await follow(replay.value.id)
    } catch (refused) {
      problem.value = asProblem(refused)
    } finally {
      busy.value = false
    }
  }

  async function follow(id: string): Promise<void> {
    while (!left && replay.value?.id === id && !isOver(replay.value)) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
      if (!left && replay.value?.id === id) {
        replay.value = await fetchReplay(id)
      }
    }
  }

  async function stop(): Promise<void> {
    const running = replay.value
    if (running) {
      await endReplay(running.id)
      replay.value = { ...running, state: 'CANCELLED' }
    }
  }

  onBeforeUnmount(() => {
    left = true
  })
  return { replay, problem, busy, start, stop }
}
