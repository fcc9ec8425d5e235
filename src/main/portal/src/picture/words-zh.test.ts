import { describe, expect, it } from 'vitest'
import { inChinese } from './words-zh'

describe('what the viewer says', () => {
  const translate = inChinese.translate[1] as (template: string, values?: Record<string, string>) => string

  it('is said in Chinese', () =>
    expect(translate('Open {element}', { element: '县级审核' })).toBe('查看「县级审核」的内部'))
  it('stays as it is where we know no words', () =>
    expect(translate('no shape for {element}', { other: 'x' })).toBe('no shape for {element}'))
})
