/** Draws a process: `npm run picture -- <file.bpmn> <picture.svg>`, with the Chromium that is installed. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'

const [source, target] = process.argv.slice(2).map((path) => resolve(process.env.INIT_CWD ?? '.', path))
if (!source || !target) {
  console.error('usage: npm run picture -- <file.bpmn> <picture.svg>')
  process.exit(2)
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  const page = await browser.newPage()
  await page.setContent('<div id="canvas" style="width:1600px;height:900px"></div>')
  await page.addScriptTag({
    path: resolve(import.meta.dirname, '../node_modules/bpmn-js/dist/bpmn-viewer.production.min.js'),
  })
  const svg = await page.evaluate(async (xml) => {
    const viewer = new window.BpmnJS({ container: '#canvas' })
    await viewer.importXML(xml)
    return (await viewer.saveSVG()).svg
  }, readFileSync(source, 'utf8'))
  writeFileSync(target, slim(svg))
  console.log(`drawn: ${target}`)
} finally {
  await browser.close()
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
