import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What pdf.js asks for by name while it reads: tables of Chinese signs, fonts that files leave out, a decoder. */
const FOLDERS = ['cmaps', 'standard_fonts', 'wasm']
const PACKAGE = new URL('../node_modules/pdfjs-dist/', import.meta.url)
const VERSION = JSON.parse(readFileSync(new URL('package.json', PACKAGE), 'utf8')).version

/** Below the assets, with the version in the address: another version never reads the files of this one. */
export const pdfFolder = `assets/pdf-${VERSION}`

export function pdfFiles() {
  return {
    name: 'tidu-pdf-files',
    config: () => ({ define: { __PDF_FILES__: JSON.stringify(`/${pdfFolder}/`) } }),
    generateBundle() {
      for (const folder of FOLDERS) {
        for (const name of readdirSync(fileURLToPath(new URL(`${folder}/`, PACKAGE)))) {
          if (!name.endsWith('.wasm')) {
            this.emitFile({ type: 'asset', fileName: `${pdfFolder}/${folder}/${name}`, source: readFileSync(new URL(`${folder}/${name}`, PACKAGE)) })
          }
        }
      }
    },
  }
}
