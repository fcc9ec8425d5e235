/** Checks every form against form.schema.json: what Tasklist can show, and the house rules for forms. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Ajv from 'ajv'
import { models } from './models.mjs'

const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, 'form.schema.json'), 'utf8'))
const valid = new Ajv({ allErrors: true, discriminator: true, allowUnionTypes: true }).compile(schema)
const files = models('forms', '.form')
let problems = 0

for (const { name, path } of files) {
  const form = JSON.parse(readFileSync(path, 'utf8'))
  const found = [...schemaProblems(form), ...nameProblems(form, name)]
  found.forEach((problem) => console.error(`${name}: ${problem}`))
  problems += found.length
}
console.log(`forms: ${files.length} checked, ${problems} problems`)
process.exitCode = problems > 0 ? 1 : 0

function schemaProblems(form) {
  return valid(form)
    ? []
    : valid.errors.map(({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`)
}

/** The id is the file's name, ids are unique, and keys are unique within the place they write to. */
function nameProblems(form, name) {
  const all = flatten(form.components ?? [])
  return [
    ...(form.id === name.replace(/\.form$/, '') ? [] : [`id "${form.id}" differs from the file name`]),
    ...twice(all.map(({ component }) => component.id)).map((id) => `id "${id}" is used twice`),
    ...twice(all.filter(({ component }) => component.key).map(({ place, component }) => place + component.key))
      .map((key) => `key "${key}" is used twice`),
  ]
}

function flatten(components, place = '') {
  return components.flatMap((component) => [
    { component, place },
    ...flatten(component.components ?? [], component.path ? `${place}${component.path}.` : place),
  ])
}

function twice(names) {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}
