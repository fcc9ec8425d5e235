import { reactive } from 'vue'
import { asProblem } from '@/api/problem'
import { forgetLocally, keepLocally } from './local-copy'

type Data = Record<string, unknown>
export type SaveDraft = (data: Data, options?: { keepalive: boolean }) => Promise<{ savedAt: string }>

export interface DraftState {
  phase: 'idle' | 'waiting' | 'saving' | 'saved' | 'failed'
  savedAt: string | null
  /** why the last attempt failed */
  trouble: string | null
  /** nobody is signed in any more: only a new log-in helps */
  signedOut: boolean
}

const QUIET_MS = 2000
const RETRY_MS = [3000, 6000, 15_000, 30_000]

/**
 * Saves what is being filled in on its own: two seconds after the last change, at once when asked to.
 * Saves follow one another, the newest content wins, and what could not be saved stays in this tab and is tried again.
 */
export class DraftSaver {
  readonly state: DraftState
  private pending: Data | null = null
  private saved: string
  private running: Promise<void> | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private failures = 0

  constructor(
    private readonly key: string,
    private readonly save: SaveDraft,
    initial: { data: Data; savedAt: string | null },
  ) {
    this.saved = JSON.stringify(initial.data)
    this.state = reactive({ phase: 'idle', savedAt: initial.savedAt, trouble: null, signedOut: false })
  }

  changed(data: Data): void {
    if (JSON.stringify(data) === (this.pending ? JSON.stringify(this.pending) : this.saved)) {
      return
    }
    this.pending = structuredClone(data)
    if (this.state.phase !== 'failed') {
      this.state.phase = 'waiting'
    } else {
      keepLocally(this.key, { data: this.pending, at: new Date().toISOString() })
    }
    this.schedule(QUIET_MS)
  }

  /** The form has filled in its own empty values; that alone is nothing to save. */
  opened(data: Data): void {
    this.saved = JSON.stringify(data)
  }

  /** Saves now what has not been saved; resolves when nothing is under way. */
  async flush(): Promise<void> {
    clearTimeout(this.timer)
    await this.running
    if (this.pending) {
      this.running = this.attempt(this.pending)
      await this.running
    }
  }

  /** The page is going away: one last attempt that outlives it. */
  leave(): void {
    clearTimeout(this.timer)
    if (this.pending) {
      keepLocally(this.key, { data: this.pending, at: new Date().toISOString() })
      void this.save(this.pending, { keepalive: true }).then(
        () => forgetLocally(this.key),
        () => undefined,
      )
    }
  }

  /** The content was submitted: there is no draft any more. */
  done(): void {
    clearTimeout(this.timer)
    this.pending = null
    forgetLocally(this.key)
  }

  private async attempt(data: Data): Promise<void> {
    const retrying = this.failures > 0
    this.state.phase = retrying ? 'failed' : 'saving'
    try {
      this.succeeded(data, (await this.save(data)).savedAt)
    } catch (refused) {
      this.failed(data, refused)
    } finally {
      this.running = null
    }
  }

  private succeeded(data: Data, savedAt: string): void {
    this.failures = 0
    this.saved = JSON.stringify(data)
    const newer = this.pending !== null && JSON.stringify(this.pending) !== this.saved
    if (!newer) {
      this.pending = null
      forgetLocally(this.key)
    }
    Object.assign(this.state, { phase: newer ? 'waiting' : 'saved', savedAt, trouble: null, signedOut: false })
    if (newer) {
      this.schedule(QUIET_MS)
    }
  }

  private failed(data: Data, refused: unknown): void {
    const problem = asProblem(refused)
    keepLocally(this.key, { data: this.pending ?? data, at: new Date().toISOString() })
    Object.assign(this.state, { phase: 'failed', trouble: problem.detail, signedOut: problem.status === 401 })
    this.schedule(RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)] ?? QUIET_MS)
    this.failures += 1
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), delay)
  }
}
