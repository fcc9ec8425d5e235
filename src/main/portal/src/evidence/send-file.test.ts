import { describe, expect, it } from 'vitest'
import { goesOn, words } from './send-file'

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

describe('an upload whose piece was not taken', () => {
  it('goes on by itself as long as the server is only busy, however long that takes', () => {
    expect(goesOn(503, 0)).toBe(true)
    expect(goesOn(503, 150)).toBe(true)
  })
  it('goes on a few times when the line was cut or too slow, or somebody else sends the file', () => {
    for (const status of [0, 408, 409, 423, 500, 502]) {
      expect(goesOn(status, 5), String(status)).toBe(true)
      expect(goesOn(status, 6), String(status)).toBe(false)
    }
  })
  it('stops at what would be refused again', () => {
    for (const status of [400, 401, 403, 404, 412, 413, 460]) {
      expect(goesOn(status, 0), String(status)).toBe(false)
    }
  })
})
