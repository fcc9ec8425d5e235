// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConnectionLost } from '@/api/problem'
import { DraftSaver, type SaveDraft } from './draft-saver'
import { localCopy } from './local-copy'

const SAVED = { savedAt: '2025-04-26T06:03:22Z' }

describe('a draft that saves itself', () => {
  let save: ReturnType<typeof vi.fn<SaveDraft>>
  let draft: DraftSaver

  beforeEach(() => {
    vi.useFakeTimers()
    sessionStorage.clear()
    save = vi.fn<SaveDraft>().mockResolvedValue(SAVED)
    draft = new DraftSaver('round-1', save, { data: {}, savedAt: null })
  })
  afterEach(() => vi.useRealTimers())

  it('waits two seconds after the last change, then saves once', async () => {
    draft.changed({ name: '齿' })
    await vi.advanceTimersByTimeAsync(1500)
    draft.changed({ name: '齿轮' })
    await vi.advanceTimersByTimeAsync(1999)
    expect(save).not.toHaveBeenCalled()

    await vi.advanceTimersByTimeAsync(1)
    expect(save).toHaveBeenCalledOnce()
    expect(save).toHaveBeenCalledWith({ name: '齿轮' })
    expect(draft.state).toMatchObject({ phase: 'saved', savedAt: SAVED.savedAt })
  })

  it('saves at once when asked to, and not again without a change', async () => {
    draft.changed({ name: '齿轮' })
    await draft.flush()
    draft.changed({ name: '齿轮' })
    await draft.flush()
    expect(save).toHaveBeenCalledOnce()
  })

  it('does not save what the server already has', async () => {
    const same = new DraftSaver('round-1', save, { data: { name: '齿轮' }, savedAt: SAVED.savedAt })
    same.changed({ name: '齿轮' })
    await same.flush()
    expect(save).not.toHaveBeenCalled()
  })

  it('saves a change made while saving, after the first save has come back', async () => {
    let answer: (value: typeof SAVED) => void = () => undefined
    save.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)))
    draft.changed({ name: '甲' })
    const first = draft.flush()
    await vi.advanceTimersByTimeAsync(0)
    draft.changed({ name: '乙' })
    answer(SAVED)
    await first
    expect(draft.state.phase).toBe('waiting')

    await vi.advanceTimersByTimeAsync(2000)
    expect(save).toHaveBeenLastCalledWith({ name: '乙' })
    expect(draft.state.phase).toBe('saved')
  })

  it('says a failed save, keeps the content in the tab and tries again', async () => {
    save.mockRejectedValueOnce(new ConnectionLost())
    draft.changed({ name: '齿轮' })
    await draft.flush()
    expect(draft.state.phase).toBe('failed')
    expect(draft.state.trouble).toContain('没有丢失')
    expect(localCopy('round-1')?.data).toEqual({ name: '齿轮' })

    await vi.advanceTimersByTimeAsync(3000)
    expect(draft.state.phase).toBe('saved')
    expect(localCopy('round-1')).toBeNull()
  })

  it('sends what is unsaved in a request that outlives the page', () => {
    draft.changed({ name: '齿轮' })
    draft.leave()
    expect(save).toHaveBeenCalledWith({ name: '齿轮' }, { keepalive: true })
  })

  it('forgets everything once submitted', async () => {
    draft.changed({ name: '齿轮' })
    draft.done()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(save).not.toHaveBeenCalled()
  })
})
