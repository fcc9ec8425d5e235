// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { get } from './http'
import { ConnectionLost } from './problem'

describe('a connection that goes', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('before the answer', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    await expect(get('/api/rounds')).rejects.toBeInstanceOf(ConnectionLost)
  })

  it('in the middle of the answer is the same to whoever asked', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, status: 200, text: () => Promise.reject(new TypeError('Failed to fetch')) }))
    await expect(get('/api/rounds')).rejects.toBeInstanceOf(ConnectionLost)
  })
})
