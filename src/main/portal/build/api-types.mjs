/** Makes src/api/openapi.ts, the types of everything the API takes and answers, from docs/openapi.json: `npm run api`. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const document = resolve(import.meta.dirname, '../../../../docs/openapi.json')
const target = resolve(import.meta.dirname, '../src/api/openapi.ts')

if (process.argv[1] === import.meta.filename) {
  await generateApiTypes()
}

/** Not in the repository, so that it cannot lag behind: made anew whenever the document is another. */
export async function generateApiTypes() {
  const text = readFileSync(document, 'utf8')
  const head = `// made from docs/openapi.json, SHA-256 ${createHash('sha256').update(text).digest('hex')}\n`
  if (existsSync(target) && readFileSync(target, 'utf8').startsWith(head)) {
    return
  }
  const { default: openapiTypescript, astToString } = await import('openapi-typescript')
  writeFileSync(target, head + astToString(await openapiTypescript(JSON.parse(text))))
}
