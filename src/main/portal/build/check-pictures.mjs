/** Every plane of a process has a picture in docs/pictures that shows it as it is: its mark is the hash of what is drawn. */
import { existsSync, readFileSync } from 'node:fs'
import { drawings, mark } from './drawn.mjs'
import { models, pictureOf } from './models.mjs'

let stale = 0
for (const { name, path } of models('processes', '.bpmn')) {
  for (const drawing of await drawings(path)) {
    const picture = pictureOf(name, drawing)
    if (!existsSync(picture) || !readFileSync(picture, 'utf8').includes(mark(drawing.hash))) {
      console.error(`${picture}: out of date; run "npm --prefix src/main/portal run pictures"`)
      stale++
    }
  }
}
process.exitCode = stale > 0 ? 1 : 0
