// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createApp, h, nextTick, reactive } from 'vue'
import KeptNote from './KeptNote.vue'

describe('the buttons that empty the page', () => {
  const state = reactive({ empty: false, canTakeBack: false })
  const button = (id: string) => document.querySelector<HTMLButtonElement>(`[data-testid=${id}]`)

  beforeEach(() => {
    Object.assign(state, { empty: false, canTakeBack: false })
    const place = document.createElement('div')
    document.body.replaceChildren(place)
    createApp({
      render: () => h(KeptNote, {
        ...state,
        onClear: () => Object.assign(state, { empty: true, canTakeBack: true }),
        onBack: () => Object.assign(state, { empty: false, canTakeBack: false }),
      }),
    }).mount(place)
  })

  it('are of no use while nothing is filled in', async () => {
    state.empty = true
    await nextTick()
    expect(button('clear')?.disabled).toBe(true)
  })

  it('hand the focus to each other and never lose it', async () => {
    button('clear')?.click()
    await settled()
    expect(document.activeElement).toBe(button('take-back'))

    button('take-back')?.click()
    await settled()
    expect(button('take-back')).toBeNull()
    expect(document.activeElement).toBe(button('clear'))
  })
})

const settled = () => new Promise((resolve) => setTimeout(resolve))
