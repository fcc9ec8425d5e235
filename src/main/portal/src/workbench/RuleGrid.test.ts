// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { createApp, h, nextTick } from 'vue'
import type { RuleCell, RuleTable } from '@/api/rule-sets'
import RuleGrid from './RuleGrid.vue'

/** A table of one cell, and what is asked to be kept. */
function grid(cell: Partial<RuleCell>) {
  const place = document.createElement('div')
  document.body.append(place)
  const kept: string[] = []
  const table = {
    id: 't', title: '表', description: '', hits: '', expression: '',
    columns: [{ id: 'c', input: false, label: '名称', unit: '', choices: [], limits: '', optional: true, computed: false }],
    rows: [{ id: 'r', number: 1, title: '行', description: '', clause: '', reading: false,
      cells: [{ kind: 'TEXT', shown: '场景', typed: '场景', codes: [], reach: 'VALUES', ...cell }] }],
  } as unknown as RuleTable
  createApp({
    render: () => h(RuleGrid, { table, mode: 'VALUES', editable: true, differences: [], findings: [], refused: {}, onChange: (_cell: unknown, typed: string) => kept.push(typed) }),
  }).mount(place)
  const press = async (key: string, on = '[role="gridcell"]') => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    place.querySelector(on)?.dispatchEvent(event)
    await nextTick()
    await nextTick()
    return event
  }
  return { place, kept, press, input: () => place.querySelector<HTMLInputElement>('input, textarea') }
}

describe('typing into a cell', () => {
  it('lets the first key of a word reach the editor, with what is there marked', async () => {
    const { press, input } = grid({})

    const event = await press('c')

    expect(event.defaultPrevented).toBe(false)
    expect(document.activeElement).toBe(input())
    expect(input()?.value).toBe('场景')
    expect([input()?.selectionStart, input()?.selectionEnd]).toEqual([0, 2])
  })

  it('marks a long text too', async () => {
    const { press, input } = grid({ typed: '场景'.repeat(20) })

    await press('c')

    expect([input()?.selectionStart, input()?.selectionEnd]).toEqual([0, 40])
  })

  it('takes the key into a number', async () => {
    const { press, input } = grid({ kind: 'NUMBER', shown: '10', typed: '10' })

    const event = await press('4')

    expect(event.defaultPrevented).toBe(true)
    expect(input()?.value).toBe('4')
  })

  it('keeps an emptied number', async () => {
    const { kept, press, input } = grid({ kind: 'NUMBER', shown: '10', typed: '10' })
    await press('Enter')
    const box = input()
    if (box) {
      box.value = ''
      box.dispatchEvent(new Event('input'))
    }

    await press('Enter', 'input')

    expect(kept).toEqual([''])
  })
})
