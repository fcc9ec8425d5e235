/** Every process has a picture in docs/pictures that shows it as it is: its mark is the hash of what is drawn. */
import { existsSync, readFileSync } from 'node:fs'
import { drawnHash, mark } from './drawn.mjs'
import { models, pictureOf } from './models.mjs'

let stale = 0
for (const { name, path } of models('processes', '.bpmn')) {
  const picture = pictureOf(name)
  if (!existsSync(picture) || !readFileSync(picture, 'utf8').includes(mark(await drawnHash(path)))) {
    console.error(`${name}: its picture is out of date; run "npm --prefix src/main/portal run pictures"`)
    stale++
  }
}
process.exitCode = stale > 0 ? 1 : 0
