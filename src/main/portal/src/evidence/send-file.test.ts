import { describe, expect, it } from 'vitest'
import { words } from './send-file'

const said = (status: number, body: string) => ({ originalResponse: { getStatus: () => status, getBody: () => body } })

describe('an upload that stops', () => {
  it('says what the server said', () => {
    expect(words(said(409, '{"detail":"「场景.mp4」已收到 5 字节"}'))).toBe('「场景.mp4」已收到 5 字节')
  })
  it('says that the line was cut when nothing was heard', () => {
    expect(words({ originalResponse: null })).toContain('连接中断')
    expect(words(new Error('x'))).toContain('连接中断')
  })
  it('asks to sign in again when the session is over, and never shows markup of a proxy', () => {
    expect(words(said(401, ''))).toContain('重新登录')
    expect(words(said(502, '<html>Bad Gateway</html>'))).toBe('上传中断，请点“继续”再试')
  })
})
