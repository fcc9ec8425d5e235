import { describe, expect, it } from 'vitest'
import { ApiProblem, ConnectionLost } from '@/api/problem'
import type { RuleDraftChange, RuleDraftSaved, RuleFinding, RuleSetTables } from '@/api/rule-sets'
import { keyOf, type GridCell } from './grid'
import { RuleDraft } from './rule-draft'

const PATH = 'decisions/a.dmn'

function page(hash: string, shown: string): RuleSetTables {
  const cell = { kind: 'NUMBER', shown, typed: shown, codes: [], reach: 'VALUES' }
  const table = {
    id: 't', title: '建设要求', description: '', hits: '', expression: '',
    columns: [{ id: 'c', input: false, label: '最少场景数', unit: '个', choices: [], limits: '', optional: true, computed: false }],
    rows: [{ id: 'r', number: 1, title: '先进级', description: '', clause: '', reading: false, cells: [cell] }],
  }
  return {
    version: { ruleSet: 'HN-2025', number: 2, contentHash: hash }, mayChange: true,
    files: [{ path: PATH, file: { title: '', description: '', tables: [table] }, differences: [] }],
  } as unknown as RuleSetTables
}

function first<T>(all: T[]): T {
  const [one] = all
  if (one === undefined) {
    throw new Error('nothing there')
  }
  return one
}

const cellOf = (of: RuleSetTables): GridCell => {
  const table = first(first(of.files).file.tables)
  return { row: first(table.rows), column: first(table.columns), cell: first(first(table.rows).cells) }
}
const conflict = () => new ApiProblem(409, '已变化', '草稿已被他人改动')

/** A server with one draft; its answers to changes stand in line. */
function server(first: RuleSetTables, now: RuleSetTables, answers: (RuleDraftSaved | ApiProblem)[], check = () => Promise.resolve<RuleFinding[]>([])) {
  const asked: RuleDraftChange[] = []
  const draft = new RuleDraft(first, {
    changeDraft: (_id, _number, change) => {
      asked.push(change)
      const answer = answers.shift() ?? conflict()
      return answer instanceof ApiProblem ? Promise.reject(answer) : Promise.resolve(answer)
    },
    fetchFindings: check,
    fetchRuleTables: () => Promise.resolve(now),
    acceptRows: () => Promise.reject(conflict()),
    addRow: () => Promise.reject(conflict()),
    restoreRows: () => Promise.reject(conflict()),
  })
  return { draft, asked }
}

function saved(hash: string, shown: string, before: string): RuleDraftSaved {
  const after = page(hash, shown)
  return { version: after.version, file: first(after.files), sha256: before, savedAt: '2025-05-01T02:00:00Z' } as RuleDraftSaved
}

describe('a draft under the hands of somebody', () => {
  it('keeps each change at once with what has been seen, and takes it back and again', async () => {
    const { draft, asked } = server(page('h1', '10'), page('h1', '10'), [saved('h2', '12', 's1'), saved('h1', '10', 's2'), saved('h2', '12', 's1')])

    await draft.change(PATH, 't', cellOf(draft.page.value), '12')
    expect(asked[0]).toMatchObject({ kind: 'CELL', contentHash: 'h1', row: 'r', column: 'c', value: '12' })
    expect(draft.savedAt.value).toBe('2025-05-01T02:00:00Z')
    expect(draft.mayUndo.value).toBe(true)
    await draft.undo()
    expect(asked[1]).toMatchObject({ kind: 'RESTORE', contentHash: 'h2', value: 's1' })
    expect(draft.mayRedo.value).toBe(true)
    await draft.redo()
    expect(asked[2]).toMatchObject({ kind: 'RESTORE', value: 's2' })
    expect(cellOf(draft.page.value).cell.shown).toBe('12')
  })

  it('keeps what was typed when it is refused, with the reason', async () => {
    const { draft } = server(page('h1', '10'), page('h1', '10'), [new ApiProblem(400, '', '', [{ path: 'value', message: '“十二”不是数字' }])])

    expect(await draft.change(PATH, 't', cellOf(draft.page.value), '十二')).toBe(false)

    expect(draft.refused[keyOf('t', 'r', 'c')]).toEqual({ typed: '十二', message: '“十二”不是数字' })
  })

  it('keeps what was typed when the server cannot be reached', async () => {
    const { draft } = server(page('h1', '10'), page('h1', '10'), [new ConnectionLost()])

    await draft.change(PATH, 't', cellOf(draft.page.value), '12')

    expect(draft.refused[keyOf('t', 'r', 'c')]?.typed).toBe('12')
  })

  it('goes through by itself when somebody else changed another cell', async () => {
    const { draft, asked } = server(page('h1', '10'), page('h5', '10'), [conflict(), saved('h6', '12', 's5')])

    expect(await draft.change(PATH, 't', cellOf(draft.page.value), '12')).toBe(true)

    expect(asked.map((one) => one.contentHash)).toEqual(['h1', 'h5'])
    expect(draft.clash.value).toBeNull()
  })

  it('shows both values when somebody else changed the same cell, and the choice is kept', async () => {
    const { draft, asked } = server(page('h1', '10'), page('h5', '11'), [conflict(), saved('h6', '12', 's5')])

    expect(await draft.change(PATH, 't', cellOf(draft.page.value), '12')).toBe(false)
    expect(draft.clash.value).toMatchObject({ mine: '12', theirs: '11', place: { title: '先进级 最少场景数' } })
    await draft.settle(true)

    expect(asked[1]).toMatchObject({ contentHash: 'h5', value: '12' })
    expect(cellOf(draft.page.value).cell.shown).toBe('12')
  })

  it('leaves theirs when that is chosen', async () => {
    const { draft, asked } = server(page('h1', '10'), page('h5', '11'), [conflict()])

    await draft.change(PATH, 't', cellOf(draft.page.value), '12')
    await draft.settle(false)

    expect(asked).toHaveLength(1)
    expect(cellOf(draft.page.value).cell.shown).toBe('11')
  })
})

describe('what the check says of a draft', () => {
  const found = [{ kind: '与说明不一致' }] as unknown as RuleFinding[]
  /** Answers that come when they are let. */
  function slow() {
    const waiting: ((findings: RuleFinding[] | ApiProblem) => void)[] = []
    const check = () => new Promise<RuleFinding[]>((done, fail) => waiting.push((answer) => (answer instanceof ApiProblem ? fail(answer) : done(answer))))
    const answer = async (findings: RuleFinding[] | ApiProblem) => {
      waiting.shift()?.(findings)
      await Promise.resolve().then(() => Promise.resolve()).then(() => Promise.resolve())
    }
    return { waiting, check, answer }
  }

  it('is unknown before it has said something', async () => {
    const { check, answer } = slow()
    const { draft } = server(page('h1', '10'), page('h1', '10'), [], check)
    expect(draft.checked.findings.value).toBeNull()

    void draft.checked.run()
    expect(draft.checked.running.value).toBe(true)
    await answer([])

    expect(draft.checked.findings.value).toEqual([])
    expect(draft.checked.running.value).toBe(false)
  })

  it('is not said of what has been changed since, which is checked by itself', async () => {
    const { waiting, check, answer } = slow()
    const { draft } = server(page('h1', '10'), page('h1', '10'), [saved('h2', '12', 's1')], check)
    void draft.checked.run()
    await answer(found)
    expect(draft.checked.findings.value).toEqual(found)

    await draft.change(PATH, 't', cellOf(draft.page.value), '12')

    expect(draft.checked.findings.value).toBeNull()
    expect(waiting).toHaveLength(1)
    await answer([])
    expect(draft.checked.findings.value).toEqual([])
  })

  it('is asked again when the answer comes too late, and after what others have changed was fetched', async () => {
    const { waiting, check, answer } = slow()
    const { draft } = server(page('h1', '10'), page('h5', '11'), [conflict()], check)
    void draft.checked.run()
    await draft.change(PATH, 't', cellOf(draft.page.value), '12')

    await answer(found)
    expect(draft.checked.findings.value).toBeNull()
    expect(waiting).toHaveLength(1)
    await answer([])

    expect(draft.checked.findings.value).toEqual([])
  })

  it('stays unknown when the check fails, with the reason, and may be asked again', async () => {
    const { check, answer } = slow()
    const { draft } = server(page('h1', '10'), page('h1', '10'), [], check)
    void draft.checked.run()
    await answer(new ConnectionLost())
    expect(draft.checked.findings.value).toBeNull()
    expect(draft.checked.problem.value).toBeInstanceOf(ConnectionLost)

    void draft.checked.run()
    await answer([])

    expect(draft.checked.problem.value).toBeNull()
    expect(draft.checked.findings.value).toEqual([])
  })
})
