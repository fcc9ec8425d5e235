import type { Scenario } from '@/api/self-test'

export interface Segment {
  name: string
  scenarios: Scenario[]
}

export interface Group {
  name: string
  segments: Segment[]
  codes: string[]
}

/** Groups and their segments in the order of the guide; what belongs to no group stands under its segment's name. */
export function groupsOf(scenarios: Scenario[]): Group[] {
  const groups: Group[] = []
  for (const scenario of scenarios) {
    const group = entry(groups, scenario.groupName ?? scenario.segmentName, (name) => ({ name, segments: [], codes: [] }))
    group.codes.push(scenario.code)
    entry(group.segments, scenario.segmentName, (name) => ({ name, scenarios: [] })).scenarios.push(scenario)
  }
  return groups
}

/**
 * Whether every word looked for stands somewhere in a scenario's names and description; in a name the word's letters
 * may stand apart: 在线检测 finds 在线智能检测.
 */
export function isFound(scenario: Scenario, wanted: string): boolean {
  const names = [scenario.name, ...scenario.aliases].map((name) => name.toLowerCase())
  const text = [scenario.code, ...names, scenario.guide, scenario.segmentName].join(' ').toLowerCase()
  const words = wanted.trim().toLowerCase().split(/\s+/)
  return words.every((word) => text.includes(word) || names.some((name) => standInOrder(word, name)))
}

function standInOrder(word: string, name: string): boolean {
  let from = 0
  return [...word].every((letter) => (from = name.indexOf(letter, from) + 1) > 0)
}

function entry<T extends { name: string }>(all: T[], name: string, create: (name: string) => T): T {
  const found = all.find((one) => one.name === name) ?? create(name)
  if (!all.includes(found)) {
    all.push(found)
  }
  return found
}
