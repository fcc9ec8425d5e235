import { onScopeDispose } from 'vue'
import { askForPaper, fetchPapers } from '@/api/papers'
import { useAction } from '@/components/use-action'
import { useLoaded } from '@/components/use-loaded'

const LOOK_AGAIN = 1500
/** about a quarter of an hour */
const MOST_LOOKS = 600

/** The papers of a case; looks again while one is being made. */
export function usePapers(number: string) {
  const { value: papers, problem, loading, load } = useLoaded(() => fetchPapers(number).then(watched))
  const asking = useAction()
  let timer: ReturnType<typeof setTimeout> | undefined
  let looks = 0

  function watched<T extends Awaited<ReturnType<typeof fetchPapers>>>(found: T): T {
    clearTimeout(timer)
    if (found.papers.some(({ state }) => state === 'WAITING' || state === 'MAKING') && looks < MOST_LOOKS) {
      timer = setTimeout(() => void look(), LOOK_AGAIN)
    }
    return found
  }

  /** A look that fails is none: what is shown stays, and the next look comes. */
  async function look(): Promise<void> {
    looks += 1
    const found = await fetchPapers(number).catch(() => papers.value)
    if (found) {
      papers.value = watched(found)
    }
  }

  const ask = (revision: number) => asking.run(async () => {
    looks = 0
    await askForPaper(number, revision)
    await look()
  })

  onScopeDispose(() => clearTimeout(timer))
  return { papers, problem, loading, load, ask, busy: asking.busy, refused: asking.problem }
}
