// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { ApiProblem, ConnectionLost } from '@/api/problem'
import type { EntryCheck } from '@/api/tasks'
import { useEntryCheck } from './use-entry-check'

const QUIET = 800
const LATER = 10_000
const ANSWER: EntryCheck = { errors: [{ path: 'employees', message: '请填写' }], questions: [], computed: [] }

describe('the check of what is typed', () => {
  const scope = effectScope()
  let fetch: ReturnType<typeof vi.fn<(data: Record<string, unknown>) => Promise<EntryCheck>>>
  let check: ReturnType<typeof useEntryCheck>

  beforeEach(() => {
    vi.useFakeTimers()
    fetch = vi.fn<(data: Record<string, unknown>) => Promise<EntryCheck>>().mockResolvedValue(ANSWER)
    check = effectScope().run(() => useEntryCheck(fetch)) ?? expect.unreachable()
  })
  afterEach(() => vi.useRealTimers())

  it('is asked once in a pause of the writing, with what stands then', async () => {
    check.changed({ text: 'a' })
    await vi.advanceTimersByTimeAsync(QUIET - 1)
    check.changed({ text: 'ab' })
    await vi.advanceTimersByTimeAsync(LATER)

    expect(fetch.mock.calls).toEqual([[{ text: 'ab' }]])
    expect(check.errors.value).toEqual(ANSWER.errors)
  })

  it('is asked again when nobody answered', async () => {
    fetch.mockRejectedValueOnce(new ConnectionLost())
    check.changed({ text: 'a' })
    await vi.advanceTimersByTimeAsync(QUIET)
    expect(check.errors.value).toBeNull()

    await vi.advanceTimersByTimeAsync(LATER)

    expect(fetch.mock.calls).toEqual([[{ text: 'a' }], [{ text: 'a' }]])
    expect(check.errors.value).toEqual(ANSWER.errors)
  })

  it('is asked again when the server says it may be', async () => {
    fetch.mockRejectedValueOnce(new ApiProblem(503, '系统繁忙', '', [], 3))
    check.changed({ text: 'a' })
    await vi.advanceTimersByTimeAsync(QUIET + 2_999)
    expect(fetch).toHaveBeenCalledTimes(1)

    await vi.advanceTimersByTimeAsync(1)

    expect(fetch).toHaveBeenCalledTimes(2)
  })

  it('asks about what was typed meanwhile and not about what stood before', async () => {
    fetch.mockRejectedValueOnce(new ConnectionLost())
    check.changed({ text: 'a' })
    await vi.advanceTimersByTimeAsync(QUIET)
    check.changed({ text: 'b' })
    await vi.advanceTimersByTimeAsync(QUIET + LATER)

    expect(fetch.mock.calls).toEqual([[{ text: 'a' }], [{ text: 'b' }]])
  })

  it('asks about what was typed while an answer was being lost', async () => {
    let lost: (reason: unknown) => void = () => undefined
    fetch.mockReturnValueOnce(new Promise((_, reject) => { lost = reject }))
    check.changed({ text: 'a' })
    await vi.advanceTimersByTimeAsync(QUIET)
    check.changed({ text: 'b' })
    lost(new ConnectionLost())
    await vi.advanceTimersByTimeAsync(QUIET + 2 * LATER)

    expect(fetch.mock.calls).toEqual([[{ text: 'a' }], [{ text: 'b' }]])
  })

  it('is not asked again when it was refused', async () => {
    fetch.mockRejectedValueOnce(new ApiProblem(404, '未找到', ''))
    check.changed({ text: 'a' })
    await vi.advanceTimersByTimeAsync(QUIET + 2 * LATER)

    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('is not asked any more when the page is left', async () => {
    let lost: (reason: unknown) => void = () => undefined
    fetch.mockReturnValueOnce(new Promise((_, reject) => { lost = reject }))
    scope.run(() => { check = useEntryCheck(fetch) })
    check.changed({ text: 'a' })
    await vi.advanceTimersByTimeAsync(QUIET)
    scope.stop()
    lost(new ConnectionLost())
    await vi.advanceTimersByTimeAsync(2 * LATER)

    expect(fetch).toHaveBeenCalledTimes(1)
  })
})
