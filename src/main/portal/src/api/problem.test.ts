import { describe, expect, it } from 'vitest'
import { problemOf } from './problem'

const answer = (status: number, body: unknown, type = 'application/problem+json') =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers: { 'content-type': type } })

describe('a refused request', () => {
  it('keeps what the server says of each field', async () => {
    const errors = [{ path: 'data.scenarios[2].code', message: '请选择场景' }]
    const problem = await problemOf(answer(400, { title: '填写内容有误', detail: '请选择场景', errors }))
    expect(problem).toMatchObject({ status: 400, title: '填写内容有误', errors })
  })
  it('says a conflict the way the server does', async () =>
    expect(await problemOf(answer(409, { title: '当前状态不允许此操作', detail: '该申报已撤回' }))).toMatchObject({
      detail: '该申报已撤回',
    }))
  it('never shows an English reason phrase', async () =>
    expect((await problemOf(answer(403, { title: 'Forbidden', detail: 'Access Denied' }))).title).toBe('无权操作'))
  it('copes with a page in place of an answer', async () =>
    expect((await problemOf(answer(502, '<html></html>', 'text/html'))).title).toBe('系统错误'))
})
