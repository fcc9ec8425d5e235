// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { createApp, h } from 'vue'
import { ApiProblem } from '@/api/problem'
import LoadedArea from './LoadedArea.vue'

function shown(status: number): HTMLElement {
  const place = document.createElement('div')
  createApp({
    render: () => h(
      LoadedArea,
      { loading: false, ready: true, problem: new ApiProblem(status, '标题', '说明') },
      () => h('p', '上次的结果'),
    ),
  }).mount(place)
  return place
}

describe('what was loaded before', () => {
  it('stays when it cannot be loaded again, which can be tried', () => {
    const area = shown(503)

    expect(area.textContent).toContain('上次的结果')
    expect(area.querySelector('button')?.textContent).toBe('重新加载')
  })

  it('does not stand as the answer to a question that was refused', () => {
    const area = shown(400)

    expect(area.textContent).toContain('说明')
    expect(area.textContent).not.toContain('上次的结果')
    expect(area.querySelector('button')).toBeNull()
  })
})
