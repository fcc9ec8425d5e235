import { ref } from 'vue'
import { asProblem, type ApiProblem } from '@/api/problem'

/**
 * A whole file under somebody's hands: what its editor began with, whether something in it is not kept, and what others have made of it
 * meanwhile. What is in the editor is never thrown away unless whoever made it says so.
 */
export class StructureFile {
  /** What the editor opens; another one, and it opens anew. */
  readonly opened = ref<{ xml: string; time: number } | null>(null)
  readonly unsaved = ref(false)
  /** The file as it is by now, while what is in the editor is not kept and rests on another one. */
  readonly theirs = ref<string | null>(null)
  readonly trouble = ref<ApiProblem | null>(null)
  readonly keeping = ref(false)
  private known = { hash: '', xml: '' }
  private touches = 0

  constructor(private readonly fetch: () => Promise<string>) {}

  /** Something was changed in the editor. */
  touched(): void {
    this.touches += 1
    this.unsaved.value = true
  }

  /**
   * The draft has this content by now.
   *
   * @returns whether what is in the editor rests on it
   */
  async look(hash: string): Promise<boolean> {
    if (this.keeping.value) {
      return false
    }
    return this.compare(hash)
  }

  /** Keeps what is in the editor, unless the file is another by now. */
  async keep(xml: string, hash: () => string, save: (xml: string) => Promise<boolean>): Promise<void> {
    if (this.keeping.value || !(await this.compare(hash()))) {
      return
    }
    this.keeping.value = true
    const touches = this.touches
    if (await save(xml)) {
      this.known = { hash: '', xml }
      this.unsaved.value = touches !== this.touches
    }
    this.keeping.value = false
    await this.compare(hash())
  }

  /** Theirs stands; what is in the editor is gone. */
  giveWay(): void {
    if (this.theirs.value !== null) {
      this.open(this.theirs.value)
    }
  }

  /** What is in the editor is to take the place of theirs, which have been seen. */
  insist(): void {
    if (this.theirs.value !== null) {
      this.known.xml = this.theirs.value
      this.theirs.value = null
    }
  }

  private async compare(hash: string): Promise<boolean> {
    if (hash === this.known.hash && this.theirs.value === null) {
      return true
    }
    try {
      this.trouble.value = null
      const now = await this.fetch()
      this.known.hash = hash
      if (now === this.known.xml) {
        this.theirs.value = null
      } else if (this.unsaved.value) {
        this.theirs.value = now
      } else {
        this.open(now)
      }
      return this.theirs.value === null
    } catch (failed) {
      this.trouble.value = asProblem(failed)
      return false
    }
  }

  private open(xml: string): void {
    this.known.xml = xml
    this.opened.value = { xml, time: (this.opened.value?.time ?? 0) + 1 }
    this.unsaved.value = false
    this.theirs.value = null
  }
}
