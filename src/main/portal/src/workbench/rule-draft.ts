import { computed, reactive, ref } from 'vue'
import { changeDraft, fetchFindings, fetchRuleTables, type RuleDraftChange, type RuleDraftSaved, type RuleSetTables, type RuleSetVersion } from '@/api/rule-sets'
import { asProblem, type ApiProblem } from '@/api/problem'
import { DraftCheck } from './draft-check'
import { keyOf, type GridCell } from './grid'

/** What two people wanted of the same cell. */
export interface Clash {
  key: string
  path: string
  place: { table: string; row: string; column: string; title: string }
  mine: string
  theirs: string
}

type Change = Omit<RuleDraftChange, 'contentHash'>
interface Step { path: string; sha256: string }

const api = { changeDraft, fetchFindings, fetchRuleTables }

/**
 * A draft under the hands of somebody: each change is kept at once, one after the other; every step can be taken back. When somebody else
 * has changed the draft meanwhile, what is there is fetched, and a change goes through by itself unless it meets theirs in the same cell.
 * Whatever else is there is checked anew.
 */
export class RuleDraft {
  readonly page = ref<RuleSetTables>() as { value: RuleSetTables }
  readonly checked = new DraftCheck(() => this.page.value.version.contentHash, () => this.calls.fetchFindings(...this.id))
  readonly refused = reactive<Record<string, { typed: string; message: string }>>({})
  readonly savedAt = ref<string | null>(null)
  readonly saving = ref(0)
  readonly trouble = ref<ApiProblem | null>(null)
  readonly clash = ref<Clash | null>(null)
  readonly note = ref('')
  private readonly done = ref<Step[]>([])
  private readonly undone = ref<Step[]>([])
  readonly mayUndo = computed(() => this.done.value.length > 0)
  readonly mayRedo = computed(() => this.undone.value.length > 0)
  private queue: Promise<unknown> = Promise.resolve()

  constructor(page: RuleSetTables, private readonly calls: typeof api = api) {
    this.page.value = page
  }

  private get id(): [string, number] {
    return [this.page.value.version.ruleSet, this.page.value.version.number]
  }

  /** Another value in a cell, as it is typed. */
  change(path: string, table: string, cell: GridCell, typed: string): Promise<boolean> {
    const place = { table, row: cell.row.id, column: cell.column.id, title: `${cell.row.title} ${cell.column.label}` }
    return this.inTurn(() => this.cell(path, place, cell.cell.shown, typed))
  }

  /** A description, a row more, less, or elsewhere. */
  also(change: Change): Promise<boolean> {
    return this.inTurn(() => this.send(change, null))
  }

  undo(): Promise<boolean> {
    return this.inTurn(() => this.back(this.done.value, this.undone.value, '已撤销一步'))
  }

  redo(): Promise<boolean> {
    return this.inTurn(() => this.back(this.undone.value, this.done.value, '已重做一步'))
  }

  /** The draft was changed elsewhere, by this very person. */
  renew(): Promise<boolean> {
    return this.inTurn(() => this.refresh())
  }

  async settle(mine: boolean): Promise<void> {
    const clash = this.clash.value
    this.clash.value = null
    if (clash && mine) {
      await this.inTurn(() => this.cell(clash.path, clash.place, clash.theirs, clash.mine))
    }
  }

  /** Its day, reason or document were kept. */
  described(version: RuleSetVersion): void {
    this.page.value = { ...this.page.value, version: { ...version, contentHash: this.page.value.version.contentHash } }
  }

  private inTurn(work: () => Promise<boolean>): Promise<boolean> {
    const turn = this.queue.then(work)
    this.queue = turn.catch(() => undefined)
    return turn
  }

  private async cell(path: string, place: Clash['place'], seen: string, typed: string): Promise<boolean> {
    const key = keyOf(place.table, place.row, place.column)
    const change: Change = { kind: 'CELL', path, table: place.table, row: place.row, column: place.column, value: typed }
    Reflect.deleteProperty(this.refused, key)
    return this.send(change, key, async () => {
      const theirs = this.shown(path, place)
      if (theirs === seen) {
        return this.send(change, key)
      }
      this.clash.value = { key, path, place, mine: typed, theirs: theirs ?? '（这一行已被删去）' }
      return false
    })
  }

  private async send(change: Change, key: string | null, onConflict?: () => Promise<boolean>): Promise<boolean> {
    this.saving.value += 1
    this.trouble.value = null
    this.note.value = ''
    try {
      const saved = await this.calls.changeDraft(...this.id, { ...change, contentHash: this.page.value.version.contentHash })
      this.take(saved)
      this.done.value.push({ path: change.path, sha256: saved.sha256 })
      this.undone.value = []
      return true
    } catch (failed) {
      const problem = asProblem(failed)
      if (problem.status === 409 && (await this.refresh())) {
        return onConflict ? await onConflict() : this.told(problem)
      }
      if (key && (problem.status === 400 || problem.status === 0)) {
        this.refused[key] = { typed: change.value ?? '', message: problem.errors[0]?.message ?? problem.detail }
        return false
      }
      return this.told(problem)
    } finally {
      this.saving.value -= 1
    }
  }

  private told(problem: ApiProblem): boolean {
    this.trouble.value = problem
    return false
  }

  private async back(from: Step[], to: Step[], said: string): Promise<boolean> {
    const step = from[from.length - 1]
    if (!step) {
      return false
    }
    try {
      const saved = await this.calls.changeDraft(...this.id,
        { kind: 'RESTORE', path: step.path, value: step.sha256, contentHash: this.page.value.version.contentHash })
      from.pop()
      to.push({ path: step.path, sha256: saved.sha256 })
      this.take(saved)
      this.note.value = said
      return true
    } catch (failed) {
      const problem = asProblem(failed)
      if (problem.status === 409 && (await this.refresh())) {
        this.done.value = []
        this.undone.value = []
      }
      return this.told(problem)
    }
  }

  /** What is there now, with others' changes; steps from before would undo these and are forgotten. */
  private async refresh(): Promise<boolean> {
    try {
      this.show(await this.calls.fetchRuleTables(...this.id, null))
      this.done.value = []
      this.undone.value = []
      return this.page.value.mayChange
    } catch {
      return false
    }
  }

  private take(saved: RuleDraftSaved): void {
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

  private shown(path: string, place: Clash['place']): string | null {
    const table = this.page.value.files.find((file) => file.path === path)?.file.tables.find((one) => one.id === place.table)
    const column = table?.columns.findIndex((one) => one.id === place.column) ?? -1
    return table?.rows.find((row) => row.id === place.row)?.cells[column]?.shown ?? null
  }
}
