/**
 * Builds the portal into the folder given, only when something it is made of has changed.
 * Called by Maven: `node build/build-if-changed.mjs <folder>`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fingerprint } from './fingerprint.mjs'

const portal = resolve(import.meta.dirname, '..')
const output = resolve(process.argv[2] ?? resolve(portal, 'dist'))
const stamp = `${output}.sha256`
const installed = resolve(portal, 'node_modules/.tidu-lock.sha256')

const lock = fingerprint(portal, ['package.json', 'package-lock.json', '.npmrc'])
const sources = fingerprint(portal, [
  'package.json', 'package-lock.json', 'index.html', 'vite.config.ts',
  'tsconfig.json', 'tsconfig.app.json', 'tsconfig.node.json', 'src', 'public', 'build/build-if-changed.mjs',
])

if (same(stamp, sources) && existsSync(resolve(output, 'index.html'))) {
  console.log('portal: unchanged')
  process.exit(0)
}
if (!same(installed, lock)) {
  run('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(installed, lock)
}
rmSync(stamp, { force: true })
run('npx', ['--no-install', 'vue-tsc', '--build'])
run('npx', ['--no-install', 'vite', 'build', '--outDir', output, '--emptyOutDir', '--logLevel', 'warn'])
mkdirSync(output, { recursive: true })
writeFileSync(stamp, sources)
console.log('portal: built')

function same(file, expected) {
  return existsSync(file) && readFileSync(file, 'utf8') === expected
}

function run(command, args) {
  const result = spawnSync(command, args, { cwd: portal, stdio: 'inherit', shell: process.platform === 'win32' })
  if (result.status !== 0) {
    console.error(`portal: "${command} ${args.join(' ')}" failed`)
    process.exit(result.status ?? 1)
  }
}
