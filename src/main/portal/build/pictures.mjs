/** Draws every process whose picture is out of date, with the Chromium that is installed: `npm run pictures`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { drawings, mark } from './drawn.mjs'
import { models, pictureOf } from './models.mjs'

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync),
  args: ['--no-sandbox'],
})
try {
  for (const { name, path } of models('processes', '.bpmn')) {
    for (const drawing of await drawings(path)) {
      const target = pictureOf(name, drawing)
      const drawn = mark(drawing.hash)
      if (!existsSync(target) || !readFileSync(target, 'utf8').includes(drawn)) {
        writeFileSync(target, slim(await draw(readFileSync(path, 'utf8'), drawing.root)).replace('<svg ', `${drawn}\n<svg `))
        console.log(`drawn: ${target}`)
      }
    }
  }
} finally {
  await browser.close()
}

async function draw(xml, root) {
  const page = await browser.newPage()
  await page.setContent('<div id="canvas" style="width:1600px;height:900px"></div>')
  await page.addScriptTag({
    path: resolve(import.meta.dirname, '../node_modules/bpmn-js/dist/bpmn-viewer.production.min.js'),
  })
  return page.evaluate(async ([source, shown]) => {
    const viewer = new window.BpmnJS({ container: '#canvas' })
    await viewer.importXML(source)
    const canvas = viewer.get('canvas')
    canvas.setRootElement(canvas.findRoot(`${shown}_plane`) ?? canvas.findRoot(shown))
    return (await viewer.saveSVG()).svg
  }, [xml, root])
}

/** Without what only an editor needs, with rounded numbers, and on white paper, which dark pages do not bring along. */
function slim(svg) {
  const [, x, y, width, height] = svg.match(/viewBox="(\S+) (\S+) (\S+) (\S+)"/)
  const paper = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fff"/>`
  return svg
    .replace(/<!DOCTYPE[^>]*>\n?/, '')
    .replace(/<(rect|polyline|path|circle) [^>]*?class="djs-(hit|outline|selection-outline)[^>]*?\/>/g, '')
    .replace(/<(rect|polyline|path|circle) class="djs-hit[^>]*?\/>/g, '')
    .replace(/ (data-element-id|class)="[^"]*"/g, '')
    .replace(/ style="display: block;"/g, '')
    .replace(/(\d+\.\d)\d+/g, '$1')
    .replace(/(<svg [^>]*>)/, (root) => root + paper)
}
