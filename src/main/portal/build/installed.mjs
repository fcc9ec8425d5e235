import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fingerprint } from './fingerprint.mjs'

export const portal = resolve(import.meta.dirname, '..')
const installed = resolve(portal, 'node_modules/.tidu-lock.sha256')

/** Brings what package-lock.json names, when it is not there yet. */
export function install() {
  const lock = fingerprint(portal, ['package.json', 'package-lock.json', '.npmrc'])
  if (!same(installed, lock)) {
    run('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'])
    writeFileSync(installed, lock)
  }
}

/** Does the file hold exactly this? */
export function same(file, expected) {
  return existsSync(file) && readFileSync(file, 'utf8') === expected
}

export function run(command, args) {
  const result = spawnSync(command, args, { cwd: portal, stdio: 'inherit', shell: process.platform === 'win32' })
  if (result.status !== 0) {
    console.error(`portal: "${command} ${args.join(' ')}" failed`)
    process.exit(result.status ?? 1)
  }
}
