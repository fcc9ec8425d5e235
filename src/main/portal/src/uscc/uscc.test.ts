import { describe, expect, it } from 'vitest'
import { normaliseUscc, usccProblem } from './uscc'

describe('a unified social credit code', () => {
  it.each([
    '914403001922038216',
    '9144030071526726XG',
    '91330100799655058B',
    '91110000802100433B',
    '91350100M000100Y43',
  ])('%s is right', (code) => expect(usccProblem(code)).toBeNull())

  it('may be typed in lower case and with blanks', () => {
    expect(normaliseUscc(' 9144 0300 7152 6726 xg')).toBe('9144030071526726XG')
    expect(usccProblem('9144 0300 7152 6726 xg')).toBeNull()
  })
  it('may have hyphens and full-width signs', () =>
    expect(normaliseUscc('９１４４０３００-7152–6726—ｘｇ')).toBe('9144030071526726XG'))
  it('with one digit changed is found out', () => expect(usccProblem('914403001922038217')).toContain('校验位'))
  it('with two neighbours swapped is found out', () => expect(usccProblem('914403001922083216')).toContain('校验位'))
  it('that is too short says how many characters it has', () => expect(usccProblem('91440300')).toContain('现为 8 位'))
  it('has no letter O', () => expect(usccProblem('91440300192203821O')).toContain('“O”'))
})
