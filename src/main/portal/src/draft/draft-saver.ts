import { reactive } from 'vue'
import { asProblem, type ApiProblem } from '@/api/problem'
import type { Clash, DraftState, NotChosen, SaveDraft, Theirs } from './draft-types'
import { merge, type Choice, type Merged } from './merge'
import { OneAtATime } from './one-at-a-time'
import { PartText } from './part-text'
import { clashOf, nameOf, notChosen } from './put-together'
import { RetryTimer } from './retry-timer'
import { isSame } from './same'

type Data = Record<string, unknown>

/**
 * Saves a part of what is being filled in on its own: two seconds after the last change, at once when asked to. Saves follow one another, and what could not be
 * saved stays in this tab and is tried again. Where a colleague has saved the same part, both texts are put together; where both changed the same field, the
 * person is asked.
 */
export class DraftSaver {
  readonly state: DraftState & { clash: Clash | null }
  private readonly text: PartText
  private readonly timer = new RetryTimer(() => void this.flush())
  /** two at once would take each other for a colleague */
  private readonly saves = new OneAtATime(() => this.saved())
  private theirs: Theirs | null = null
  private aside: NotChosen[] = []
  /** sent without an answer: it may have arrived */
  private unanswered: Data | null = null
  /** put together with a colleague's text: saved at once, without waiting for the timer */
  private joined = false

  constructor(
    key: string,
    private readonly save: SaveDraft,
    initial: { data: Data; savedAt: string | null; version: number },
    private readonly merged: (data: Data, how: Merged, by: string) => void = () => undefined,
    private readonly me: string | null = null,
  ) {
    this.text = new PartText(key, initial)
    this.state = reactive({ phase: 'idle', savedAt: initial.savedAt, trouble: null, signedOut: false, clash: null })
  }

  get version(): number {
    return this.text.version
  }

  get isIdle(): boolean {
    return !this.text.pending && !this.saves.isRunning && !this.theirs
  }

  changed(data: Data): void {
    if (!this.text.changed(data)) {
      return
    }
    if (this.state.phase === 'failed' || this.theirs) {
      this.text.keep()
    } else {
      this.state.phase = 'waiting'
    }
    this.timer.inAPause()
  }

  /** The form has filled in its own empty values; that alone is nothing to save. */
  opened(data: Data): void {
    this.text.known(data)
  }

  /** A colleague has saved this part, and there is nothing of the own to be put together with it. */
  adopt(theirs: Theirs): void {
    this.text.known(theirs.data, theirs.version)
    this.state.savedAt = theirs.savedAt
  }

  /** Saves now what has not been saved; resolves when nothing is under way. */
  flush(): Promise<void> {
    this.timer.stop()
    return this.saves.ask()
  }

  /** The page is going away: one last attempt that outlives it. */
  leave(): void {
    this.timer.stop()
    this.text.keep()
    if (this.text.pending && !this.theirs) {
      void this.save({ version: this.version, data: this.text.pending, aside: this.aside }, { keepalive: true }).then(
        () => this.text.left(),
        () => undefined,
      )
    }
  }

  /** The content was submitted: there is no draft any more. */
  done(): void {
    this.timer.stop()
    this.text.forget()
    this.theirs = null
    this.state.clash = null
  }

  /** The person has chosen; the text not chosen is kept on the server. False while a field is left to choose. */
  async settle(choices: Record<string, Choice>): Promise<boolean> {
    const theirs = this.theirs
    if (!theirs) {
      return true
    }
    const how = merge(this.text.base, this.text.pending ?? this.text.base, theirs.data, choices)
    if (how.conflicts.some(({ path }) => !(path in choices))) {
      this.state.clash = clashOf(theirs, how, this.me)
      return false
    }
    this.aside.push(...notChosen(how, choices))
    this.theirs = null
    this.state.clash = null
    this.together(theirs, how)
    await this.flush()
    return true
  }

  private async saved(): Promise<void> {
    if (this.text.pending && !this.theirs) {
      await this.attempt(this.text.pending)
    }
    if (this.joined) {
      this.joined = false
      await this.saved()
    }
  }

  private async attempt(data: Data): Promise<void> {
    this.state.phase = this.timer.hasFailed ? 'failed' : 'saving'
    try {
      const { savedAt, version } = await this.save({ version: this.version, data, aside: this.aside })
      this.succeeded(data, savedAt, version)
    } catch (refused) {
      const problem = asProblem(refused)
      const theirs = problem.more['theirs'] as Theirs | undefined
      if (problem.status === 409 && theirs) {
        this.met(data, theirs)
      } else {
        this.failed(data, problem)
      }
    }
  }

  private succeeded(data: Data, savedAt: string, version: number): void {
    this.timer.wentWell()
    this.aside = []
    this.unanswered = null
    const newer = this.text.taken(data, version)
    Object.assign(this.state, { phase: newer ? 'waiting' : 'saved', savedAt, trouble: null, signedOut: false })
    if (newer) {
      this.timer.inAPause()
    }
  }

  /** A colleague was first. */
  private met(sent: Data, theirs: Theirs): void {
    this.timer.wentWell()
    const mine = this.text.pending ?? sent
    this.text.keep()
    Object.assign(this.state, { phase: 'waiting', trouble: null, signedOut: false })
    if (this.unanswered && isSame(this.unanswered, theirs.data)) {
      // it was the own save, whose answer was lost
      this.text.known(theirs.data, theirs.version)
      this.unanswered = null
      this.joined = true
    } else if (JSON.stringify(mine) !== JSON.stringify(sent)) {
      // not while somebody types
      this.timer.inAPause()
    } else {
      const how = merge(this.text.base, mine, theirs.data)
      if (how.conflicts.length > 0) {
        this.theirs = theirs
        this.state.phase = 'clash'
        this.state.clash = clashOf(theirs, how, this.me)
      } else {
        this.together(theirs, how)
      }
    }
  }

  private together(theirs: Theirs, how: Merged): void {
    this.text.known(theirs.data, theirs.version)
    this.text.pending = structuredClone(how.data)
    this.text.keep()
    this.joined = true
    this.state.phase = 'waiting'
    this.merged(structuredClone(how.data), how, nameOf(theirs, this.me))
  }

  private failed(data: Data, problem: ApiProblem): void {
    this.text.keep()
    if (problem.status === 0 || problem.status >= 500) {
      this.unanswered = data
    }
    Object.assign(this.state, { phase: 'failed', trouble: problem.detail, signedOut: problem.status === 401 })
    this.timer.afterFailure()
  }
}
