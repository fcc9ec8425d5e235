import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** SHA-256 over names and contents of the files and folders given, relative to the root. */
export function fingerprint(root, entries) {
  const hash = createHash('sha256')
  for (const file of entries.flatMap((entry) => filesOf(root, entry))) {
    hash.update(file).update('\0').update(readFileSync(join(root, file))).update('\0')
  }
  return hash.digest('hex')
}

function filesOf(root, entry) {
  if (!statSync(join(root, entry)).isDirectory()) {
    return [entry]
  }
  return readdirSync(join(root, entry)).sort().flatMap((name) => filesOf(root, `${entry}/${name}`))
}
