// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createApp } from 'vue'
import CaseFileButton from './CaseFileButton.vue'

const QUERY = { county: '430211', stage: '', q: '', order: 'OLDEST', cursor: 'x' } as const

afterEach(() => vi.unstubAllGlobals())

describe('the list of cases as a file', () => {
  it('says on the page why it is refused', async () => {
    const said = '符合条件的超过 5000 件，请按县市区、阶段或文字缩小范围后再导出'
    const { page } = pressed(new Response(JSON.stringify({ title: '内容有误', errors: [{ path: 'q', message: said }] }),
      { status: 400, headers: { 'content-type': 'application/problem+json' } }))

    await vi.waitFor(() => expect(page.querySelector('[role=alert]')?.textContent).toContain(said))
    expect(page.querySelector('button')?.disabled).toBe(false)
  })

  it('is saved under its name, with the filter and order of the list', async () => {
    const saved: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download)
    })
    const { page, fetched } = pressed(new Response(new Blob(['PK']),
      { headers: { 'content-disposition': "attachment; filename=\"=?UTF-8?Q?x?=\"; filename*=UTF-8''%E8%BE%96%E5%8C%BA%E4%BA%8B%E9%A1%B9.xlsx" } }))

    await vi.waitFor(() => expect(saved).toEqual(['辖区事项.xlsx']))
    expect(fetched.mock.calls[0]?.[0]).toBe('/api/cases.xlsx?county=430211&stage=&q=&order=OLDEST')
    expect(page.querySelector('[role=alert]')).toBeNull()
  })
})

function pressed(answer: Response) {
  const fetched = vi.fn(() => Promise.resolve(answer)) as ReturnType<typeof vi.fn<(path: string) => Promise<Response>>>
  vi.stubGlobal('fetch', fetched)
  const page = document.createElement('div')
  document.body.append(page)
  const app = createApp(CaseFileButton, { query: QUERY })
  app.config.globalProperties['$route'] = { path: '/cases', fullPath: '/cases' } as never
  app.mount(page)
  page.querySelector('button')?.click()
  return { page, fetched }
}
