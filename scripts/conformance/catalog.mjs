// Builds the catalogue anew from its reference files and compares it with what is committed, byte for byte.
//
//   npm run conformance -- catalog REFERENCE_DIRECTORY
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [reference] = process.argv.slice(2)
if (reference === undefined) {
  process.stderr.write('usage: npm run conformance -- catalog REFERENCE_DIRECTORY\n')
  process.exit(2)
}
const root = join(import.meta.dirname, '..', '..')
const made = mkdtempSync(join(tmpdir(), 'catalog-'))
try {
  execFileSync(process.execPath, [join(root, 'scripts', 'catalog', 'build.mjs'), reference, made], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const files = readdirSync(made)
  const off = files.filter(
    (name) =>
      !readFileSync(join(made, name)).equals(readFileSync(join(root, 'src', 'catalog', 'data', name))),
  )
  for (const name of off) console.log(`DIFF ${name}`)
  console.log(
    `${files.length - off.length} of ${files.length} files of the catalogue are reproduced byte for byte`,
  )
  if (off.length > 0) process.exitCode = 1
} finally {
  rmSync(made, { recursive: true })
}
