// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { createApp, h, ref } from 'vue'
import type { FormSchema } from '@/api/forms'
import FormPanel from './FormPanel.vue'

type Data = Record<string, unknown>

const schema = {
  type: 'default', id: 'f', schemaVersion: 18,
  components: ['a', 'b', 'c'].map((key) => ({ type: 'textfield', id: key, key, label: key })),
} as unknown as FormSchema

describe('a form into which comes what a colleague has changed', () => {
  it('keeps what is typed meanwhile, tells it, and shows the colleague’s beside it', async () => {
    const { panel, place, told } = await opened({ a: '1', b: '1', c: '1' })

    const renewed = panel.renew({ a: '1', b: '同事', c: '1' })
    await Promise.resolve()
    type(place, 0, '正在写')
    await renewed

    expect(panel.values()).toEqual({ a: '正在写', b: '同事', c: '1' })
    expect(inputs(place).map(({ value }) => value)).toEqual(['正在写', '同事', '1'])
    expect(told.at(-1)).toEqual({ a: '正在写', b: '同事', c: '1' })
    expect(told.some((data) => data['a'] === '正在写' && data['b'] === '1')).toBe(false)
  })

  it('goes on telling what is typed afterwards', async () => {
    const { panel, place, told } = await opened({ a: '1', b: '1', c: '1' })
    await panel.renew({ a: '1', b: '同事', c: '1' })

    type(place, 2, '三')

    expect(told.at(-1)).toEqual({ a: '1', b: '同事', c: '三' })
  })

  it('takes two changes that come at once, one after the other, and what is typed between', async () => {
    const { panel, place, told } = await opened({ a: '1', b: '1', c: '1' })

    const first = panel.renew({ a: '1', b: '同事', c: '1' })
    await Promise.resolve()
    type(place, 0, '正在写')
    const second = panel.renew({ a: '1', b: '同事', c: '又一处' })
    await Promise.all([first, second])

    expect(inputs(place).map(({ value }) => value)).toEqual(['正在写', '同事', '又一处'])
    expect(told.at(-1)).toEqual({ a: '正在写', b: '同事', c: '又一处' })
  })
})

async function opened(data: Data) {
  const place = document.createElement('div')
  document.body.append(place)
  const panel = ref<InstanceType<typeof FormPanel> | null>(null)
  const told: Data[] = []
  const ready = vi.fn()
  createApp({
    render: () => h(FormPanel, { ref: panel, schema, data, onReady: ready, onChange: (now: Data) => told.push(now) }),
  }).mount(place)
  await vi.waitFor(() => expect(ready).toHaveBeenCalled())
  await vi.waitFor(() => expect(inputs(place)).toHaveLength(3))
  if (!panel.value) {
    throw new Error('no panel')
  }
  return { panel: panel.value, place, told }
}

const inputs = (place: HTMLElement) => [...place.querySelectorAll('input')]

function type(place: HTMLElement, index: number, text: string): void {
  const input = inputs(place)[index]
  if (input) {
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
