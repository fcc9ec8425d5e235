import { expect, it } from 'vitest'
import { ApiProblem } from '@/api/problem'
import type { RuleSetTables } from '@/api/rule-sets'
import { RuleDraft } from './rule-draft'

const ROWS = 'decisions/a.tests.yaml'
const page = (hash: string) => ({ version: { ruleSet: 'HN-2025', number: 2, contentHash: hash }, mayChange: true, files: [] }) as unknown as RuleSetTables
const saved = (hash: string) => ({ version: page(hash).version, path: ROWS, sha256: `before ${hash}`, savedAt: '2025-05-01T02:00:00Z' })
const conflict = () => Promise.reject<never>(new ApiProblem(409, '已变化', '草稿已被他人改动'))

it('accepted rows are taken back like any other step, and it is told when one could not be kept', async () => {
  const restored: string[] = []
  const draft = new RuleDraft(page('h1'), {
    changeDraft: conflict, fetchFindings: () => Promise.resolve([]), fetchRuleTables: () => Promise.resolve(page('h9')), addRow: conflict,
    acceptRows: (_id, _number, accepted) => Promise.resolve(saved(`${accepted.contentHash}+`)),
    restoreRows: (_id, _number, step) => {
      restored.push(step.sha256)
      return Promise.resolve(saved(`${step.contentHash}-`))
    },
  })

  expect(await draft.accept(ROWS, ['甲'], '按新通知')).toBe(true)
  expect(draft.page.value.version.contentHash).toBe('h1+')
  expect(await draft.undo()).toBe(true)
  expect(await draft.redo()).toBe(true)
  expect(restored).toEqual(['before h1+', 'before h1+-'])
  expect(draft.page.value.version.contentHash).toBe('h1+--')

  expect(await draft.addRow({ declaration: 'ZZ1', name: '例', seen: 's' })).toBe(false)
  expect(draft.trouble.value?.status).toBe(409)
  expect(draft.page.value.version.contentHash).toBe('h9')
  expect(draft.mayUndo.value).toBe(false)
})
