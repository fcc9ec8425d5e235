// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope, nextTick, ref, type Ref } from 'vue'
import type { Case } from '@/api/cases'
import { useProcessing } from './use-processing'

const shown = (processingSince: string | null) => ({ processingSince }) as Case

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a case that is being processed is looked at again until it is not', async () => {
  const found: Ref<Case | null> = ref(shown('2025-04-28T15:59:59Z'))
  const look = vi.fn(async () => {
    found.value = shown(look.mock.calls.length < 3 ? '2025-04-28T15:59:59Z' : null)
  })
  const scope = effectScope()
  scope.run(() => useProcessing(found, look))

  await vi.advanceTimersByTimeAsync(999)
  expect(look).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(60_000)

  expect(look).toHaveBeenCalledTimes(3)
  scope.stop()
})

test('who leaves the page asks no more', async () => {
  const found: Ref<Case | null> = ref(shown('2025-04-28T15:59:59Z'))
  const look = vi.fn(async () => undefined)
  const scope = effectScope()
  scope.run(() => useProcessing(found, look))

  scope.stop()
  await nextTick()
  await vi.advanceTimersByTimeAsync(60_000)

  expect(look).not.toHaveBeenCalled()
})

test('a hidden tab does not look, and looks at once when it is shown again', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  const found: Ref<Case | null> = ref(shown('2025-04-28T15:59:59Z'))
  const look = vi.fn(async () => undefined)
  const scope = effectScope()
  scope.run(() => useProcessing(found, look))

  await vi.advanceTimersByTimeAsync(60_000)
  expect(look).not.toHaveBeenCalled()

  hidden.mockReturnValue(false)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(look).toHaveBeenCalledTimes(1)
  scope.stop()
  hidden.mockRestore()
})

test('after ninety looks it stops and says so, and looks on when asked to', async () => {
  const found: Ref<Case | null> = ref(shown('2025-04-28T15:59:59Z'))
  const look = vi.fn(async () => {
    found.value = shown('2025-04-28T15:59:59Z')
  })
  const scope = effectScope()
  const { stopped, resume } = scope.run(() => useProcessing(found, look)) as ReturnType<typeof useProcessing>

  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(look).toHaveBeenCalledTimes(90)
  expect(stopped.value).toBe(true)

  resume()
  await vi.advanceTimersByTimeAsync(1000)
  expect(stopped.value).toBe(false)
  expect(look.mock.calls.length).toBeGreaterThan(91)
  scope.stop()
})
