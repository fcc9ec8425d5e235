// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiProblem, ConnectionLost } from '@/api/problem'
import { DraftSaver } from './draft-saver'
import type { SaveDraft } from './draft-types'
import { localCopy } from './local-copy'

const SAVED = { savedAt: '2025-04-26T06:03:22Z', version: 1 }

describe('a draft that saves itself', () => {
  let save: ReturnType<typeof vi.fn<SaveDraft>>
  let draft: DraftSaver

  beforeEach(() => {
    vi.useFakeTimers()
    sessionStorage.clear()
    save = vi.fn<SaveDraft>().mockResolvedValue(SAVED)
    draft = new DraftSaver('round-1', save, { data: {}, savedAt: null, version: 0 })
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
    expect(save).toHaveBeenCalledWith({ version: 0, data: { name: '齿轮' }, aside: [] })
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
    const same = new DraftSaver('round-1', save, { data: { name: '齿轮' }, savedAt: SAVED.savedAt, version: 1 })
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
    expect(save).toHaveBeenLastCalledWith({ version: 1, data: { name: '乙' }, aside: [] })
    expect(draft.state.phase).toBe('saved')
  })

  it('sends one save at a time, however many fields are left while it is under way', async () => {
    const answers: ((value: typeof SAVED) => void)[] = []
    save.mockImplementation(() => new Promise((resolve) => answers.push(resolve)))
    draft.changed({ name: '甲' })
    const left = [draft.flush(), draft.flush()]
    await vi.advanceTimersByTimeAsync(0)
    expect(save).toHaveBeenCalledOnce()

    draft.changed({ name: '甲乙' })
    left.push(draft.flush(), draft.flush())
    answers[0]?.(SAVED)
    await vi.advanceTimersByTimeAsync(0)
    expect(save).toHaveBeenCalledTimes(2)
    expect(save).toHaveBeenLastCalledWith({ version: 1, data: { name: '甲乙' }, aside: [] })

    answers[1]?.({ ...SAVED, version: 2 })
    await Promise.all(left)
    expect(save).toHaveBeenCalledTimes(2)
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
    expect(save).toHaveBeenCalledWith({ version: 0, data: { name: '齿轮' }, aside: [] }, { keepalive: true })
  })

  it('forgets everything once submitted', async () => {
    draft.changed({ name: '齿轮' })
    draft.done()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(save).not.toHaveBeenCalled()
  })

  it('names the version of the last save, and is put together with what a colleague saved meanwhile', async () => {
    const joined = vi.fn()
    draft = new DraftSaver('round-1', save, { data: { a: '1', b: '1' }, savedAt: null, version: 4 }, joined)
    save.mockRejectedValueOnce(clash({ a: '1', b: '3' }))
    draft.changed({ a: '2', b: '1' })
    await draft.flush()

    expect(joined).toHaveBeenCalledOnce()
    expect(save).toHaveBeenLastCalledWith({ version: 9, data: { a: '2', b: '3' }, aside: [] })
    expect(draft.state.phase).toBe('saved')
  })

  it('asks about a field both changed, saves nothing before, and keeps the other text aside', async () => {
    draft = new DraftSaver('round-1', save, { data: { a: '1' }, savedAt: null, version: 4 })
    save.mockRejectedValueOnce(clash({ a: '3' }))
    draft.changed({ a: '2' })
    await draft.flush()
    expect(draft.state.clash).toEqual({ by: '王敏', conflicts: [{ path: 'a', mine: '2', theirs: '3' }] })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(save).toHaveBeenCalledOnce()
    expect(localCopy('round-1')).toMatchObject({ data: { a: '2' }, base: { a: '1' }, version: 4 })

    expect(await draft.settle({})).toBe(false)
    expect(await draft.settle({ a: 'theirs' })).toBe(true)
    expect(save).toHaveBeenLastCalledWith({ version: 9, data: { a: '3' }, aside: [{ path: 'a', text: '2', mine: true }] })
    expect(localCopy('round-1')).toBeNull()
  })

  it('calls the own other window what it is, and no colleague', async () => {
    draft = new DraftSaver('round-1', save, { data: { a: '1' }, savedAt: null, version: 4 }, undefined, '王敏')
    save.mockRejectedValueOnce(clash({ a: '3' }))
    draft.changed({ a: '2' })
    await draft.flush()

    expect(draft.state.clash?.by).toBe('您在另一个窗口')
  })

  it('does not take the own save whose answer was lost for a colleague', async () => {
    draft = new DraftSaver('round-1', save, { data: { a: '1' }, savedAt: null, version: 4 })
    save.mockRejectedValueOnce(new ConnectionLost())
    draft.changed({ a: '2' })
    await draft.flush()
    save.mockRejectedValueOnce(clash({ a: '2' }))
    draft.changed({ a: '23' })
    await draft.flush()
    expect(draft.state.clash).toBeNull()
    expect(save).toHaveBeenLastCalledWith({ version: 9, data: { a: '23' }, aside: [] })
  })

  it('goes on from what this tab could not save, and from the version that began from', async () => {
    save.mockRejectedValueOnce(new ConnectionLost())
    draft.changed({ name: '齿轮' })
    await draft.flush()
    draft.leave()
    save.mockClear()
    const again = new DraftSaver('round-1', save, { data: { name: '同事' }, savedAt: null, version: 7 })
    again.changed({ name: '齿轮' })
    await again.flush()
    expect(save).toHaveBeenCalledWith({ version: 0, data: { name: '齿轮' }, aside: [] })
  })
})

const clash = (data: Record<string, unknown>) =>
  new ApiProblem(409, '当前状态不允许此操作', '同事已保存', [], null, { theirs: { version: 9, savedAt: SAVED.savedAt, savedBy: '王敏', data } })
