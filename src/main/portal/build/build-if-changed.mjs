/**
 * Builds the portal into the folder given, only when something it is made of has changed.
 * Called by Maven: `node build/build-if-changed.mjs <folder>`.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { generateApiTypes } from './api-types.mjs'
import { fingerprint } from './fingerprint.mjs'
import { install, portal, run, same } from './installed.mjs'

const output = resolve(process.argv[2] ?? resolve(portal, 'dist'))
const stamp = `${output}.sha256`
install()
await generateApiTypes()
const sources = fingerprint(portal, [
  'package.json', 'package-lock.json', 'index.html', 'vite.config.ts',
  'tsconfig.json', 'tsconfig.app.json', 'tsconfig.node.json', 'src', 'public', 'build/build-if-changed.mjs', 'build/pdf-files.mjs',
])

if (same(stamp, sources) && existsSync(resolve(output, 'index.html'))) {
  console.log('portal: unchanged')
  process.exit(0)
}
rmSync(stamp, { force: true })
run('npx', ['--no-install', 'vue-tsc', '--build'])
run('npx', ['--no-install', 'vite', 'build', '--outDir', output, '--emptyOutDir', '--logLevel', 'warn'])
mkdirSync(output, { recursive: true })
writeFileSync(stamp, sources)
console.log('portal: built')
