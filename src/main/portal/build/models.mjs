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

/** Where the picture of a process stands. */
export function pictureOf(name) {
  return join(repository, 'docs/pictures', name.replace(/\.bpmn$/, '.svg'))
}
