import { beforeEach, describe, expect, it } from 'vitest'
import { ref, type Ref } from 'vue'
import type { Scenario } from '@/api/self-test'
import { useShownScenarios } from './use-shown-scenarios'

const scenario = (code: string, groupName: string): Scenario =>
  ({
    code, name: code, aliases: [], segment: groupName, segmentName: groupName, group: groupName, groupName, guide: null,
    tiers: {}, numbers: {}, descriptions: {},
  })
const ALL = [scenario('S01', '设计'), scenario('S07', '生产'), scenario('S08', '生产'), scenario('S18', '仓储')]

describe('the scenarios in sight', () => {
  let built: Ref<Record<string, string>>
  let shown: ReturnType<typeof useShownScenarios>
  const codes = () => shown.groups.value.flatMap((group) => group.codes)

  beforeEach(() => {
    built = ref({ S07: 'BASIC' })
    shown = useShownScenarios(() => ALL, () => built.value)
  })

  it('keep a row whose choice is taken away, until the filter is set anew', () => {
    shown.onlyBuilt.value = true
    built.value = {}
    expect(codes()).toEqual(['S07'])

    shown.onlyBuilt.value = false
    shown.onlyBuilt.value = true
    expect(codes()).toEqual([])
  })

  it('keep such a row until another text is looked for', () => {
    shown.onlyBuilt.value = true
    built.value = {}
    shown.wanted.value = 'S'
    expect(codes()).toEqual([])
  })

  it('gain what is taken back while only those built are looked at', () => {
    shown.onlyBuilt.value = true
    built.value = { S07: 'BASIC', S18: 'BASIC' }
    expect(codes()).toEqual(['S07', 'S18'])
  })
})

describe('the groups that are open', () => {
  let shown: ReturnType<typeof useShownScenarios>
  const open = () => shown.groups.value.map(({ name }) => name).filter(shown.isOpen)

  beforeEach(() => (shown = useShownScenarios(() => ALL, () => ({ S07: 'BASIC', S18: 'BASIC' }))))

  it('are the first one, and all that is found', () => {
    expect(open()).toEqual(['设计'])
    shown.wanted.value = 'S'
    expect(open()).toEqual(['设计', '生产', '仓储'])
  })

  it('are the same as before once everything is looked at again', () => {
    shown.toggle('设计', false)
    shown.toggle('仓储', true)
    shown.onlyBuilt.value = true
    expect(open()).toEqual(['生产', '仓储'])
    shown.toggle('仓储', false)
    expect(open()).toEqual(['生产'])

    shown.onlyBuilt.value = false
    expect(open()).toEqual(['仓储'])
  })
})
