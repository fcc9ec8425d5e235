/** Lints every process with bpmnlint:recommended; a warning fails like an error. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Linter } from 'bpmnlint'
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js'
import { BpmnModdle } from 'bpmn-moddle'
import { models } from './models.mjs'

const config = JSON.parse(readFileSync(resolve(import.meta.dirname, '../.bpmnlintrc'), 'utf8'))
const files = models('processes', '.bpmn')
let problems = 0

for (const { name, path } of files) {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(readFileSync(path, 'utf8'))
  const found = [
    ...warnings.map(({ message }) => ({ id: '', message })),
    ...Object.entries(await lint(rootElement)).flatMap(([rule, reports]) =>
      reports.map(({ id, message }) => ({ id, message: `${message} (${rule})` }))),
  ]
  found.forEach(({ id, message }) => console.error(`${name}: ${id} ${message}`))
  problems += found.length
}
console.log(`processes: ${files.length} checked, ${problems} problems`)
process.exitCode = problems > 0 ? 1 : 0

/** A linter for each file: some rules remember the elements they have seen. */
function lint(definitions) {
  return new Linter({ config, resolver: new NodeResolver() }).lint(definitions)
}
