/**
 * Runs every check that needs node, side by side, each only when something it looks at has changed since it last
 * passed. Called by Maven: `node build/check.mjs <folder for the stamps> --skip=<skipTests>`; without a folder all run.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { generateApiTypes } from './api-types.mjs'
import { fingerprint } from './fingerprint.mjs'
import { install, portal, same } from './installed.mjs'

const REPOSITORY = '../../..'
const TOOLS = ['package-lock.json', 'build']
const CHECKS = [
  { name: 'unit tests', command: ['vitest', 'run', '--reporter=dot'], of: ['src', 'vite.config.ts', `${REPOSITORY}/forms`] },
  { name: 'types', command: ['vue-tsc', '--build'], of: ['src', 'vite.config.ts', 'tsconfig.json', 'tsconfig.app.json', 'tsconfig.node.json'] },
  { name: 'ESLint', command: ['eslint', '.', '--max-warnings', '0'], of: ['src', 'vite.config.ts', 'eslint.config.js'] },
  { name: 'processes', command: ['node', 'build/lint-processes.mjs'], of: ['.bpmnlintrc', `${REPOSITORY}/processes`] },
  { name: 'forms', command: ['node', 'build/lint-forms.mjs'], of: [`${REPOSITORY}/forms`] },
  { name: 'pictures', command: ['node', 'build/check-pictures.mjs'], of: [`${REPOSITORY}/processes`, `${REPOSITORY}/docs/pictures`] },
  { name: 'OpenAPI', command: ['spectral', 'lint', `${REPOSITORY}/docs/openapi.json`, '--fail-severity=warn', '--quiet'], of: ['.spectral.yaml', `${REPOSITORY}/docs/openapi.json`] },
]

if (process.argv.includes('--skip=true')) {
  process.exit(0)
}
const stamps = process.argv[2] && resolve(process.argv[2])
install()
await generateApiTypes()
const [first, ...others] = CHECKS
// the unit tests take as long as all the others together
const passed = (await Promise.all([oneByOne([first]), oneByOne(others)])).flat()
process.exitCode = passed.every(Boolean) ? 0 : 1

async function oneByOne(checks) {
  const results = []
  for (const check of checks) {
    results.push(await passes(check))
  }
  return results
}

async function passes({ name, command, of }) {
  const stamp = stamps && resolve(stamps, `${name.replaceAll(' ', '-')}.sha256`)
  const looked = fingerprint(portal, [...TOOLS, ...of])
  if (stamp && same(stamp, looked)) {
    console.log(`portal: ${name} unchanged`)
    return true
  }
  const start = Date.now()
  const { code, output } = await ran(command)
  console.log(`portal: ${name} ${code === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`)
  if (code !== 0) {
    console.error(output)
  } else if (stamp) {
    mkdirSync(stamps, { recursive: true })
    writeFileSync(stamp, looked)
  }
  return code === 0
}

/** Runs a tool of the portal and keeps what it says. */
function ran([tool, ...args]) {
  const [command, ...all] = tool === 'node' ? [process.execPath, ...args] : ['npx', '--no-install', tool, ...args]
  return new Promise((done) => {
    const child = spawn(command, all, { cwd: portal, shell: process.platform === 'win32' })
    let output = ''
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    child.on('error', (fault) => done({ code: 1, output: String(fault) }))
    child.on('close', (code) => done({ code, output }))
  })
}
