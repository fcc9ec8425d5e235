import { describe, expect, it } from 'vitest'
import { sizeText } from './size-text'

describe('the size of a file', () => {
  it('is told in KB, at least one', () => {
    expect(sizeText(12)).toBe('1 KB')
    expect(sizeText(1024 * 1024 - 1024)).toBe('1023 KB')
  })
  it('is told in MB from one on', () => expect(sizeText(1024 * 1024)).toBe('1.0 MB'))
})
