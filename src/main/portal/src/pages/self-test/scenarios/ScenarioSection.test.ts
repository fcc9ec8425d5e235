// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createApp, h, reactive } from 'vue'
import type { Scenario } from '@/api/self-test'
import ScenarioSection from './ScenarioSection.vue'

const scenario = (code: string): Scenario =>
  ({
    code, name: code, aliases: [], segment: 'PRODUCTION', segmentName: '生产', group: null, groupName: null, guide: null,
    tiers: {}, numbers: {}, descriptions: { BASIC: '有' },
  })
const SCENARIOS = [scenario('S07'), scenario('S08')]

describe('the choice of scenarios', () => {
  const state = reactive({ built: {} as Record<string, string> })
  const button = (id: string) => document.querySelector<HTMLButtonElement>(`[data-testid=${id}]`)
  const choice = (code: string, tier: string) =>
    document.querySelector<HTMLInputElement>(`[data-testid=scenario-${code}] input[value="${tier}"]`)

  beforeEach(() => {
    state.built = { S07: 'BASIC' }
    const place = document.createElement('div')
    document.body.replaceChildren(place)
    createApp({
      render: () => h(ScenarioSection, {
        scenarios: SCENARIOS, modelValue: state.built, 'onUpdate:modelValue': (built: Record<string, string>) => (state.built = built),
      }),
    }).mount(place)
  })

  it('is emptied and taken back', async () => {
    await click(button('scenario-clear'))
    expect(state.built).toEqual({})
    expect(button('scenario-clear')?.disabled).toBe(true)
    expect(document.activeElement).toBe(button('scenario-take-back'))

    await click(button('scenario-take-back'))
    expect(state.built).toEqual({ S07: 'BASIC' })
    expect(button('scenario-take-back')).toBeNull()
    expect(document.activeElement).toBe(button('scenario-clear'))
  })

  it('cannot be taken back after the next choice', async () => {
    await click(button('scenario-clear'))
    await click(choice('S08', 'BASIC'))
    expect(state.built).toEqual({ S08: 'BASIC' })
    expect(button('scenario-take-back')).toBeNull()
  })

  it('cannot be taken back after the whole page was emptied', async () => {
    await click(button('scenario-clear'))
    state.built = {}
    await settled()
    expect(button('scenario-take-back')).toBeNull()
  })

  it('keeps the focus where a scenario is taken away among those chosen', async () => {
    await click(document.querySelector<HTMLInputElement>('input[type=checkbox]'))
    expect(choice('S08', '')).toBeNull()
    choice('S07', '')?.focus()
    await click(choice('S07', ''))

    expect(state.built).toEqual({})
    expect(document.activeElement).toBe(choice('S07', ''))
  })
})

async function click(element: HTMLElement | null): Promise<void> {
  element?.click()
  await settled()
}
const settled = () => new Promise((resolve) => setTimeout(resolve))
