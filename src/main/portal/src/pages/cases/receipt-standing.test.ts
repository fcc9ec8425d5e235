import { expect, test } from 'vitest'
import type { Condition } from '@/api/assessment'
import type { Case, Receipt } from '@/api/cases'
import { standingOf } from './receipt-standing'

const receipt = { formId: 'application', revision: 1, receivedAt: '2025-04-20T02:00:00Z' } as Receipt
const condition = (item: string, met: boolean) =>
  ({ code: item, clause: `通知 ${item}`, met, soft: false, actual: 'x' }) as Condition
const task = { id: 't1', name: '填报并提交申报书', forMe: true, dueAt: '2025-04-28T16:00:00Z' }

function shown(changes: object, conditions = [condition('一（二）', true)], at = '2025-04-20T02:00:01Z'): Case {
  return {
    processingSince: null, outcome: null, stage: 'COUNTY_REVIEW', stageText: '县级审核', tasks: [], receipts: [receipt],
    assessment: { at, conditions }, ...changes,
  } as unknown as Case
}

test('while it is processed nothing else is said', () => {
  expect(standingOf(shown({ processingSince: '2025-04-20T02:00:00Z' }), receipt).text).toBe('已收到，处理中')
})

test('what is thrown back is never green, and names the items and the time', () => {
  const conditions = [condition('一（一）', true), condition('一（二）', false), condition('一（九）', false), condition('一（九）', false)]

  expect(standingOf(shown({ stage: 'PREPARATION', tasks: [task] }, conditions), receipt)).toEqual({
    tone: 'warn', text: '已收到；一（二）、一（九）项未达到，已退回，须在 2025-04-28 24:00（北京时间）前改完并重新提交', taskId: 't1',
  })
})

test('what meets all conditions waits for the county', () => {
  expect(standingOf(shown({}), receipt)).toEqual({ tone: 'good', text: '已收到，需核验的条件全部达到，等待县市区审核', taskId: null })
})

test('what was accepted as a special case says so', () => {
  const accepted = shown({}, [condition('一（九）', false)])
  accepted.assessment = { ...accepted.assessment, waivers: [{}] } as unknown as Case['assessment']
  expect(standingOf(accepted, receipt).text).toBe('已收到；一（九）项未达到，已按特殊情况认可；现在：县级审核')
})

test('an exception that was asked for is studied by an officer', () => {
  expect(standingOf(shown({ stage: 'ASSESSMENT' }, [condition('一（九）', false)]), receipt).text)
    .toBe('已收到；一（九）项未达到，由工信部门研究')
})

test.each([
  ['a verdict from before it was received', shown({}, undefined, '2025-04-20T01:59:59Z'), receipt],
  ['a verdict on a later revision', shown({ receipts: [receipt, { ...receipt, revision: 2 }] }), receipt],
  ['another document', shown({}), { ...receipt, formId: 'declaration-start' }],
])('%s is not told as that of this receipt', (_, found, of) => {
  expect(standingOf(found, of)).toEqual({ tone: '', text: '已收到；现在：县级审核', taskId: null })
})
