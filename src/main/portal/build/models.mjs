import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const repository = resolve(import.meta.dirname, '../../../..')

/** The model files in a folder at the top of the repository, sorted by name. */
export function models(folder, ending) {
  return readdirSync(join(repository, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, path: join(repository, folder, name) }))
}

/** Where the picture of a process stands, or that of a sub-process: `declaration.bpmn`, `subProcess_countyReview` → `declaration-county-review.svg`. */
export function pictureOf(name, { root, isWhole }) {
  const part = isWhole ? '' : root.replace(/^subProcess_/, '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return join(repository, 'docs/pictures', name.replace(/\.bpmn$/, `${part}.svg`))
}
