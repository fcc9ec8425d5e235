import { reactive, ref } from 'vue'
import type { RuleDraftChange } from '@/api/rule-sets'
import type { RowExample, RowsSaved } from '@/api/rule-rows'
import { keyOf, type GridCell } from './grid'
import { KeptDraft } from './kept-draft'

/** What two people wanted of the same cell. */
export interface Clash {
  key: string
  path: string
  place: { table: string; row: string; column: string; title: string }
  mine: string
  theirs: string
}

type Change = Omit<RuleDraftChange, 'contentHash'>

/**
 * A draft under the hands of somebody: each change is kept at once, one after the other; every step can be taken back. When somebody else
 * has changed the draft meanwhile, what is there is fetched, and a change goes through by itself unless it meets theirs in the same cell.
 * Whatever else is there is checked anew.
 */
export class RuleDraft extends KeptDraft {
  readonly refused = reactive<Record<string, { typed: string; message: string }>>({})
  readonly clash = ref<Clash | null>(null)

  /** Another value in a cell, as it is typed. */
  change(path: string, table: string, cell: GridCell, typed: string): Promise<boolean> {
    const place = { table, row: cell.row.id, column: cell.column.id, title: `${cell.row.title} ${cell.column.label}` }
    return this.inTurn(() => this.cell(path, place, cell.cell.shown, typed))
  }

  /** A description, a row more, less, or elsewhere. */
  also(change: Change): Promise<boolean> {
    return this.inTurn(() => this.send(change, null))
  }

  /** Test rows expect from now on what the draft gives. */
  accept(path: string, names: string[], reason: string): Promise<boolean> {
    return this.inTurn(() => this.rows(() => this.calls.acceptRows(...this.id, { path, names, reason, contentHash: this.hash })))
  }

  /** A test row made of an example. */
  addRow(example: Omit<RowExample, 'contentHash'>): Promise<boolean> {
    return this.inTurn(() => this.rows(() => this.calls.addRow(...this.id, { ...example, contentHash: this.hash })))
  }

  async settle(mine: boolean): Promise<void> {
    const clash = this.clash.value
    this.clash.value = null
    if (clash && mine) {
      await this.inTurn(() => this.cell(clash.path, clash.place, clash.theirs, clash.mine))
    }
  }

  private rows(work: () => Promise<RowsSaved>): Promise<boolean> {
    return this.keeping(async () => {
      const saved = await work()
      this.takeRows(saved)
      this.steps.keep(saved)
    }, async (problem) => {
      if (problem.status === 409) {
        await this.refresh()
      }
      return this.told(problem)
    })
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

  private send(change: Change, key: string | null, onConflict?: () => Promise<boolean>): Promise<boolean> {
    return this.keeping(async () => {
      const saved = await this.calls.changeDraft(...this.id, { ...change, contentHash: this.hash })
      this.take(saved)
      this.steps.keep({ path: change.path, sha256: saved.sha256 })
    }, async (problem) => {
      if (problem.status === 409 && (await this.refresh())) {
        return onConflict ? await onConflict() : this.told(problem)
      }
      if (key && (problem.status === 400 || problem.status === 0)) {
        this.refused[key] = { typed: change.value ?? '', message: problem.errors[0]?.message ?? problem.detail }
        return false
      }
      return this.told(problem)
    })
  }

  private shown(path: string, place: Clash['place']): string | null {
    const table = this.page.value.files.find((file) => file.path === path)?.file.tables.find((one) => one.id === place.table)
    const column = table?.columns.findIndex((one) => one.id === place.column) ?? -1
    return table?.rows.find((row) => row.id === place.row)?.cells[column]?.shown ?? null
  }
}
