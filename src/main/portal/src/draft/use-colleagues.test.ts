// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import type { tellPresence } from '@/api/tasks'
import { useColleagues } from './use-colleagues'

type Tell = (sections: string[]) => ReturnType<typeof tellPresence>

const A_WHILE = 60_000

describe('who writes where', () => {
  const scope = effectScope()
  const news = { writers: [], sections: [] }
  let tell: ReturnType<typeof vi.fn<Tell>>
  let colleagues: ReturnType<typeof useColleagues>

  beforeEach(() => {
    vi.useFakeTimers()
    tell = vi.fn<Tell>().mockResolvedValue(news)
    scope.run(() => {
      colleagues = useColleagues({ tell, part: vi.fn() }, () => null, vi.fn())
    })
  })
  afterEach(() => vi.useRealTimers())

  it('is asked now and then', async () => {
    await vi.advanceTimersByTimeAsync(A_WHILE)

    expect(tell).toHaveBeenCalledTimes(4)
  })

  it('is not asked while the form is handed in, nor afterwards', async () => {
    let answered: (sent: boolean) => void = () => undefined
    const over = colleagues.restWhile(() => new Promise((resolve) => { answered = resolve }))
    await vi.advanceTimersByTimeAsync(A_WHILE)
    expect(tell).not.toHaveBeenCalled()

    answered(true)
    await over
    await vi.advanceTimersByTimeAsync(A_WHILE)

    expect(tell).not.toHaveBeenCalled()
  })

  it('is asked again when the form was refused', async () => {
    await colleagues.restWhile(() => Promise.resolve(false))
    await vi.advanceTimersByTimeAsync(A_WHILE)

    expect(tell).toHaveBeenCalledTimes(4)
  })

  it('is answered before the form is sent', async () => {
    let heard: (value: typeof news) => void = () => undefined
    tell.mockReturnValue(new Promise((resolve) => { heard = resolve }))
    const handIn = vi.fn<() => Promise<boolean>>().mockResolvedValue(true)
    await vi.advanceTimersByTimeAsync(15_000)

    const over = colleagues.restWhile(handIn)
    await vi.advanceTimersByTimeAsync(1000)
    expect(handIn).not.toHaveBeenCalled()
    heard(news)
    await over

    expect(handIn).toHaveBeenCalledOnce()
  })
})
