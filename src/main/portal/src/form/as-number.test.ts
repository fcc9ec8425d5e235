import { describe, expect, it } from 'vitest'
import { asNumber } from './as-number'
import { storableText } from './storable-text'

describe('a number as people write it', () => {
  it.each([
    ['50,000.00', '', '50000.00'],
    ['１２００', '', '1200'],
    ['1,200人', '人', '1200'],
    ['1 200 万元', '万元', '1200'],
    ['98.5％', '%', '98.5'],
    ['−3.5', '%', '-3.5'],
    ['+7', '', '7'],
    ['3吨标准煤/万元', '吨标准煤/万元', '3'],
  ])('reads %s', (text, unit, value) => expect(asNumber(text, unit)).toBe(value))

  it.each([
    ['约1200', ''], ['1200左右', ''], ['1,20', ''], ['1,2000', ''], ['1200万元', '人'], ['12-15', ''], ['1.2.3', ''], ['', ''], ['abc', ''], ['1e5', ''], ['.5', ''],
  ])('does not guess at %s', (text, unit) => expect(asNumber(text, unit)).toBeNull())
})

describe('text from elsewhere', () => {
  it('keeps lines where there are lines, and makes blanks of them where there are none', () => {
    expect(storableText('甲\u000b乙\r\n丙', true)).toEqual({ text: '甲\n乙\n丙', dropped: 0 })
    expect(storableText('甲\u000b乙\t丙', false)).toEqual({ text: '甲 乙 丙', dropped: 0 })
  })

  it('drops what cannot be kept and counts it, but no emoji', () => {
    expect(storableText('甲\u0000\u0007乙😀\ud83d', true)).toEqual({ text: '甲乙😀', dropped: 3 })
  })
})
