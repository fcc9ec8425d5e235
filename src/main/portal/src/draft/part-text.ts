import { forgetLocally, keepLocally, localCopy } from './local-copy'

type Data = Record<string, unknown>

/** The text of one part: what the server was last known to hold, of which version, and what is not saved yet. The latter can be kept in this tab. */
export class PartText {
  base: Data
  version: number
  pending: Data | null = null
  private saved: string

  constructor(private readonly key: string, initial: { data: Data; version: number }) {
    const begun = localCopy(key)
    this.base = begun ? begun.base : initial.data
    this.version = begun ? begun.version : initial.version
    this.saved = JSON.stringify(this.base)
  }

  /** False when it is what is saved or about to be. */
  changed(data: Data): boolean {
    if (JSON.stringify(data) === (this.pending ? JSON.stringify(this.pending) : this.saved)) {
      return false
    }
    this.pending = structuredClone(data)
    return true
  }

  /** The server holds this. */
  known(data: Data, version = this.version): void {
    this.base = structuredClone(data)
    this.saved = JSON.stringify(data)
    this.version = version
  }

  /** True when something was typed since. */
  taken(data: Data, version: number): boolean {
    this.known(data, version)
    if (this.pending !== null && JSON.stringify(this.pending) !== this.saved) {
      return true
    }
    this.pending = null
    forgetLocally(this.key)
    return false
  }

  keep(): void {
    if (this.pending) {
      keepLocally(this.key, { data: this.pending, at: new Date().toISOString(), base: this.base, version: this.version })
    }
  }

  forget(): void {
    this.pending = null
    forgetLocally(this.key)
  }

  left(): void {
    forgetLocally(this.key)
  }
}
