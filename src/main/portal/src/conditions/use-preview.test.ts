import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import type { Preview } from '@/api/tasks'
import { ApiProblem, ConnectionLost } from '@/api/problem'
import { usePreview } from './use-preview'

const assessment = { summary: '两项未达到' } as unknown as Preview
const refusal = new ApiProblem(400, '填写内容有误', '应为整数', [{ path: 'facts.employees', message: '应为整数' }])

describe('the preview of conditions', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  async function after(...answers: (() => Promise<Preview>)[]) {
    const left = [...answers]
    const preview = effectScope().run(() => usePreview(() => left.shift()?.() ?? Promise.reject(new ConnectionLost())))
    if (!preview) {
      throw new Error('the scope is closed')
    }
    while (left.length > 0) {
      preview.changed({})
      await vi.advanceTimersByTimeAsync(800)
    }
    return preview
  }
  const answered = () => Promise.resolve(assessment)

  it('tells a wrong entry from an outage and keeps the answer of before', async () => {
    const preview = await after(answered, () => Promise.reject(refusal))
    expect(preview.refused.value).toBe(refusal)
    expect(preview.failed.value).toBe(false)
    expect(preview.assessment.value).toEqual(assessment)
  })

  it('calls it an outage when nobody answers', async () => {
    const preview = await after(() => Promise.reject(refusal), () => Promise.reject(new ConnectionLost()))
    expect(preview.failed.value).toBe(true)
    expect(preview.refused.value).toBeNull()
  })

  it('forgets what was wrong once it is corrected', async () => {
    const preview = await after(() => Promise.reject(refusal), answered)
    expect(preview.refused.value).toBeNull()
    expect(preview.failed.value).toBe(false)
  })

  it('does not mind an older question that fails after a newer answer', async () => {
    let lose: (error: Error) => void = () => undefined
    const slow = () => new Promise<Preview>((_, reject) => (lose = reject))
    const preview = await after(slow, answered)
    lose(new ConnectionLost())
    await vi.advanceTimersByTimeAsync(0)
    expect(preview.failed.value).toBe(false)
    expect(preview.assessment.value).toEqual(assessment)
  })
})
