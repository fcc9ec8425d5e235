// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createApp, h, nextTick } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { RecommendationList } from '@/api/lists'
import RecommendationListView from './RecommendationListView.vue'

const item = (number: string) => ({ rank: null, number, enterpriseName: '甲公司', factoryName: '一厂', outcome: 'PENDING', remark: '县级审核' })

const LIST: RecommendationList = {
  level: 'COUNTY', areaCode: '430211', areaName: '天元区', no: 2, deadlineAt: '2025-05-06T16:00:00Z', status: 'OPEN', lockedAt: null, sha256: null,
  counts: { total: 3, recommended: 0, ready: 1, received: 2, writing: 0 }, items: [item('1'), item('2')], next: 'here+on', downloads: null,
}

describe('a list of a round', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('tells how many there are and shows the rest when asked', async () => {
    const asked = vi.fn<(address: string) => Promise<Response>>(async () => Response.json({ items: [item('3')], next: null }))
    vi.stubGlobal('fetch', asked)
    const list = shown(LIST)
    expect(list.textContent).toContain('候选 1 件，已收到、未审核完毕 2 件，仍在填报 0 件')
    expect(list.textContent).toContain('已显示 2 项，共 3 项')

    list.querySelector<HTMLElement>('[data-testid=more-items]')?.click()
    await vi.waitFor(() => expect(list.querySelectorAll('tbody tr')).toHaveLength(3))
    await nextTick()

    expect(asked.mock.calls[0]?.[0]).toContain('/api/rounds/r1/lists/430211/items?no=2&cursor=here%2Bon')
    expect(list.querySelector('[data-testid=more-items]')).toBeNull()
  })

  it('counts what was recommended in all, not what is shown', () => {
    const list = shown({ ...LIST, no: 1, status: 'LOCKED', lockedAt: '2025-05-06T16:00:00Z',
      counts: { total: 60, recommended: 58, ready: 0, received: 0, writing: 0 } })
    expect(list.textContent).toContain('推荐 58 项，未推荐 2 项')
  })
})

function shown(list: RecommendationList): HTMLElement {
  const place = document.createElement('div')
  document.body.append(place)
  const app = createApp({ render: () => h(RecommendationListView, { roundId: 'r1', list }) })
  app.use(createRouter({ history: createMemoryHistory(), routes: [{ path: '/:anywhere(.*)', component: RecommendationListView }] }))
  app.mount(place)
  return place
}
