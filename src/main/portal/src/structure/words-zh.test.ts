/// <reference types="node" />
// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inChinese } from './words-zh'

const translate = inChinese.translate[1] as (template: string, values?: Record<string, string>) => string
const MODULES = ['dmn-js-shared', 'dmn-js-drd', 'dmn-js-decision-table', 'dmn-js-literal-expression']

/** Every text that the editor asks a translation of. */
function said(): string[] {
  const found = new Set<string>()
  for (const module of MODULES) {
    const lib = join('node_modules', module, 'lib')
    for (const file of readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.js'))) {
      for (const match of readFileSync(join(lib, file), 'utf8').matchAll(/translate\(\s*(['"`])(.+?)\1/g)) {
        found.add(match[2] ?? '')
      }
    }
  }
  return [...found]
}

describe('the words of the structure editor', () => {
  it('are Chinese, all of them', () => {
    expect(said().length).toBeGreaterThan(80)
    expect(said().filter((text) => !/[\u4e00-\u9fff]/.test(translate(text)))).toEqual([])
  })

  it('keep what stands in brackets', () => expect(translate('Function kind: {kind}', { kind: 'FEEL' })).toBe('函数种类：FEEL'))
})
