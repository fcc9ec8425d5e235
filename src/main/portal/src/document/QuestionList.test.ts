// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { createApp, h } from 'vue'
import QuestionList from './QuestionList.vue'

const questions = [{ path: 'enterpriseSize', question: '您选的是大型企业，请核对' }]
const label = (path: string) => (path === 'enterpriseSize' ? '企业类型' : '')

function shown(props: Record<string, unknown>): HTMLElement {
  const place = document.createElement('div')
  createApp({ render: () => h(QuestionList, { questions, label, ...props }) }).mount(place)
  return place
}

describe('what does not look right', () => {
  it('is not there where there is nothing', () => {
    expect(shown({ questions: [] }).textContent).toBe('')
  })

  it('says that nothing is in the way, and leads to its field', () => {
    const went: string[] = []
    const place = shown({ jump: (path: string) => went.push(path) })

    expect(place.textContent).toContain('有 1 处请核对（不影响提交）')
    const link = place.querySelector('button')
    expect(link?.textContent).toBe('企业类型')
    link?.click()
    expect(went).toEqual(['enterpriseSize'])
  })

  it('tells who reads a revision what was said about it, or that nothing was', () => {
    expect(shown({ handedIn: true, explanation: '按合并口径' }).textContent).toContain('企业说明：按合并口径')
    const silent = shown({ handedIn: true, explanation: null })
    expect(silent.textContent).toContain('提交时系统提示 1 处请核对')
    expect(silent.textContent).not.toContain('不影响提交')
    expect(silent.textContent).toContain('没有另作说明')
    expect(silent.querySelector('button')).toBeNull()
  })
})
