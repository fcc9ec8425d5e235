import { onBeforeUnmount, reactive, ref } from 'vue'
import { announceEvidence, fetchEvidence, removeEvidence, type CaseEvidence, type Evidence, type NewEvidence } from '@/api/evidence'
import { ApiProblem, asProblem } from '@/api/problem'
import { useLoaded } from '@/components/use-loaded'
import { sendFile, type Sending } from './send-file'

/** A file that this page sends. */
export interface Sent {
  sent: number
  paused: boolean
  /** why it does not go on; null while it does */
  stopped: string | null
  sending: Sending | null
}

const LOOK_AGAIN = 3000

/** The evidence of a case, and the uploads of this page. */
export function useEvidence(number: string) {
  const { value: evidence, problem, loading, load } = useLoaded(() => fetchEvidence(number))
  const uploads = reactive(new Map<string, Sent>())
  const refused = ref<ApiProblem | null>(null)
  let timer: number | undefined

  /** A look that fails is none. */
  async function look(): Promise<void> {
    const seen: CaseEvidence | null = await fetchEvidence(number).catch(() => null)
    evidence.value = seen ?? evidence.value
    window.clearTimeout(timer)
    if (evidence.value?.files.some((file) => file.state === 'SCANNING')) {
      timer = window.setTimeout(() => void look(), LOOK_AGAIN)
    }
  }

  async function add(file: File, about: Omit<NewEvidence, 'name' | 'size'>): Promise<boolean> {
    refused.value = null
    try {
      const announced = await announceEvidence(number, { ...about, name: file.name, size: file.size })
      send(announced.id, file)
      await look()
      return true
    } catch (fault) {
      refused.value = asProblem(fault)
      return false
    }
  }

  function send(id: string, file: File): void {
    const row: Sent = reactive({ sent: 0, paused: false, stopped: null, sending: null })
    uploads.set(id, row)
    row.sending = sendFile(id, file, {
      progress: (sent) => (row.sent = sent),
      done: () => {
        uploads.delete(id)
        void look()
      },
      stopped: (why) => {
        row.stopped = why
        void look()
      },
    })
  }

  /** The same file, chosen again after its page was closed. */
  function goOn(half: Evidence, file: File): void {
    refused.value = null
    if (file.name !== half.name || file.size !== half.size) {
      refused.value = new ApiProblem(0, '不是同一个文件', `要继续的是「${half.name}」，请选择同一个文件；已改动的，请先移除再重新上传`)
      return
    }
    send(half.id, file)
  }

  function toggle(id: string): void {
    const row = uploads.get(id)
    if (!row?.sending) {
      return
    }
    const goesOn = row.paused || row.stopped !== null
    row.paused = !goesOn
    row.stopped = null
    if (goesOn) {
      row.sending.resume()
    } else {
      row.sending.pause()
    }
  }

  async function drop(id: string): Promise<void> {
    uploads.get(id)?.sending?.pause()
    uploads.delete(id)
    refused.value = null
    try {
      await removeEvidence(number, id)
    } catch (fault) {
      refused.value = asProblem(fault)
    }
    await look()
  }

  function backOnline(): void {
    uploads.forEach((row, id) => row.stopped !== null && toggle(id))
  }

  function asksToStay(event: BeforeUnloadEvent): void {
    if (uploads.size > 0) {
      event.preventDefault()
    }
  }

  window.addEventListener('online', backOnline)
  window.addEventListener('beforeunload', asksToStay)
  onBeforeUnmount(() => {
    window.removeEventListener('online', backOnline)
    window.removeEventListener('beforeunload', asksToStay)
    window.clearTimeout(timer)
    uploads.forEach((row) => row.sending?.pause())
  })
  return { evidence, problem, loading, load, look, uploads, refused, add, goOn, toggle, drop }
}
