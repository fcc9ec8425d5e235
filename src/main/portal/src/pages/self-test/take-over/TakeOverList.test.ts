// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { createApp, h } from 'vue'
import TakeOverList from './TakeOverList.vue'

describe('the list of what is written into a draft', () => {
  it('names a few at once', () => {
    const list = shown(['得分', '规上'])
    expect(list.textContent).toContain('可带入 2 项：得分；规上。')
    expect(list.querySelector('details')).toBeNull()
  })

  it('folds many', () => {
    const list = shown(['一', '二', '三', '四', '五', '六'])
    expect(list.querySelector('summary')?.textContent).toContain('可带入 6 项')
    expect([...list.querySelectorAll('details li')].map((item) => item.textContent)).toEqual(['一', '二', '三', '四', '五', '六'])
  })

  it('says so when there is nothing', () => expect(shown([]).textContent).toContain('没有要写入的内容'))
})

function shown(labels: string[]): HTMLElement {
  const place = document.createElement('div')
  createApp({ render: () => h(TakeOverList, { labels }) }).mount(place)
  return place
}
