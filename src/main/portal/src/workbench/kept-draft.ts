import { ref } from 'vue'
import { asProblem, type ApiProblem } from '@/api/problem'
import { acceptRows, addRow, restoreRows } from '@/api/rule-rows'
import { changeDraft, fetchFindings, fetchRuleTables, type RuleDraftSaved, type RuleSetTables, type RuleSetVersion } from '@/api/rule-sets'
import { DraftCheck } from './draft-check'
import { DraftSteps, type Step } from './draft-steps'

export const api = { changeDraft, fetchFindings, fetchRuleTables, acceptRows, addRow, restoreRows }

/** Files of test rows; no table is shown of them. */
const ROWS = '.tests.yaml'

/** A draft as the server keeps it: one thing is sent after the other, and every step can be taken back. */
export class KeptDraft {
  readonly page = ref<RuleSetTables>() as { value: RuleSetTables }
  readonly checked = new DraftCheck(() => this.hash, () => this.calls.fetchFindings(...this.id))
  readonly savedAt = ref<string | null>(null)
  readonly saving = ref(0)
  readonly trouble = ref<ApiProblem | null>(null)
  readonly note = ref('')
  protected readonly steps = new DraftSteps()
  readonly mayUndo = this.steps.mayUndo
  readonly mayRedo = this.steps.mayRedo
  private queue: Promise<unknown> = Promise.resolve()

  constructor(page: RuleSetTables, protected readonly calls: typeof api = api) {
    this.page.value = page
  }

  undo(): Promise<boolean> {
    return this.inTurn(() => this.back(false))
  }

  redo(): Promise<boolean> {
    return this.inTurn(() => this.back(true))
  }

  /** The draft was changed elsewhere, by this very person. */
  renew(): Promise<boolean> {
    return this.inTurn(() => this.refresh())
  }

  /** Its day, reason or document were kept. */
  described(version: RuleSetVersion): void {
    this.page.value = { ...this.page.value, version: { ...version, contentHash: this.page.value.version.contentHash } }
  }

  protected get id(): [string, number] {
    return [this.page.value.version.ruleSet, this.page.value.version.number]
  }

  protected get hash(): string {
    return this.page.value.version.contentHash
  }

  protected inTurn(work: () => Promise<boolean>): Promise<boolean> {
    const turn = this.queue.then(work)
    this.queue = turn.catch(() => undefined)
    return turn
  }

  /** Something is kept on the server; what is refused is told in the way of the caller. */
  protected async keeping(work: () => Promise<void>, refused: (problem: ApiProblem) => Promise<boolean> | boolean): Promise<boolean> {
    this.saving.value += 1
    this.trouble.value = null
    this.note.value = ''
    try {
      await work()
      return true
    } catch (failed) {
      return await refused(asProblem(failed))
    } finally {
      this.saving.value -= 1
    }
  }

  protected told(problem: ApiProblem): boolean {
    this.trouble.value = problem
    return false
  }

  /** What is there now, with others' changes; steps from before would undo these and are forgotten. */
  protected async refresh(): Promise<boolean> {
    try {
      this.show(await this.calls.fetchRuleTables(...this.id, null))
      this.steps.forget()
      return this.page.value.mayChange
    } catch {
      return false
    }
  }

  protected take(saved: RuleDraftSaved): void {
    const files = this.page.value.files.map((file) => (file.path === saved.file.path ? saved.file : file))
    this.show({ ...this.page.value, version: saved.version, files })
    this.savedAt.value = saved.savedAt
  }

  private show(page: RuleSetTables): void {
    const other = page.version.contentHash !== this.page.value.version.contentHash
    this.page.value = page
    if (other) {
      this.checked.anew()
    }
  }

  /** Nothing but files of rows is another. */
  protected takeRows(saved: { version: RuleSetVersion; savedAt: string }): void {
    this.show({ ...this.page.value, version: saved.version })
    this.savedAt.value = saved.savedAt
  }

  private async back(redo: boolean): Promise<boolean> {
    const next = this.steps.next(redo)
    if (!next) {
      return false
    }
    try {
      next.taken(await this.restore(next.step))
      this.note.value = redo ? '已重做一步' : '已撤销一步'
      return true
    } catch (failed) {
      const problem = asProblem(failed)
      if (problem.status === 409) {
        await this.refresh()
      }
      return this.told(problem)
    }
  }

  /** @returns by which the file as it was just now can be restored in its turn */
  private async restore(step: Step): Promise<string> {
    if (step.path.endsWith(ROWS)) {
      const saved = await this.calls.restoreRows(...this.id, { path: step.path, sha256: step.sha256, contentHash: this.hash })
      this.takeRows(saved)
      return saved.sha256
    }
    const saved = await this.calls.changeDraft(...this.id, { kind: 'RESTORE', path: step.path, value: step.sha256, contentHash: this.hash })
    this.take(saved)
    return saved.sha256
  }
}
