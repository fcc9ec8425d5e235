// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { useAnswers } from './use-self-test'

const BLANK_FORM = { uscc: '', employees: null, aboveScale: 'unknown', smeTitles: [], accidents: [{ kind: null }], maturity: { level: null } }

describe('emptying the page', () => {
  let page: ReturnType<typeof useAnswers>

  beforeEach(async () => {
    localStorage.clear()
    page = useAnswers(() => [], () => [])
    page.answers.form = { ...BLANK_FORM, employees: 300 }
    page.answers.scenarios = { S03: 'BASIC' }
    await nextTick()
  })

  it('leaves nothing, and all of it can be taken back', () => {
    page.clear()
    expect(page.isEmpty.value).toBe(true)

    page.takeBack()
    expect(page.answers).toMatchObject({ form: { employees: 300 }, scenarios: { S03: 'BASIC' } })
    expect(page.cleared.value).toBeNull()
  })

  it('twice loses nothing', async () => {
    page.clear()
    page.clear()
    await drawnAnew()
    page.clear()

    page.takeBack()
    expect(page.answers.form).toMatchObject({ employees: 300 })
  })

  it('cannot be taken back over what was filled in since', async () => {
    page.clear()
    await drawnAnew()
    expect(page.cleared.value).not.toBeNull()

    page.answers.form = { ...BLANK_FORM, employees: 12 }
    await nextTick()
    expect(page.cleared.value).toBeNull()
  })

  it('is taken back without the jurisdictions that were chosen since', () => {
    page.clear()
    page.answers.without = ['JS']
    page.takeBack()
    expect(page.answers.without).toEqual(['JS'])
  })

  /** The form tells its defaults once it is there. */
  async function drawnAnew(): Promise<void> {
    page.answers.form = { ...BLANK_FORM }
    await nextTick()
  }
})

describe('a page that is empty', () => {
  it('is one on which nothing was answered, whatever the form tells of itself', () => {
    localStorage.clear()
    const page = useAnswers(() => [], () => [])
    page.answers.form = { ...BLANK_FORM }
    expect(page.isEmpty.value).toBe(true)
    page.answers.digital = { 1: { notApplicable: true } }
    expect(page.isEmpty.value).toBe(false)
  })
})
