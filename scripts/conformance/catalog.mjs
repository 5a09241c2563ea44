// Prints how much of each column of the catalogue is traced to a source that can be followed; with the folder of its
// reference files it also builds the catalogue anew and compares it with what is committed, byte for byte.
//
//   npm run conformance -- catalog [REFERENCE_DIRECTORY]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [reference] = process.argv.slice(2)
await printShares()
if (reference !== undefined) compare(reference)

/** Of the figures a person sees with `sovereignty catalog`: how many there are in a column, how many have a source. */
async function printShares() {
  const { catalogEntries } = await import('../../build/catalog/entries.js')
  const columns = new Map()
  for (const entry of catalogEntries()) {
    // A licence as somebody worded it stands beside one that was read, and is left out there. A column of several
    // accounts is traced when every one of them is.
    const seen = new Map()
    for (const { name, source, confidence } of entry.figures) {
      if (confidence === 'named') continue
      if (name !== 'license-seen') seen.set(name, (seen.get(name) ?? true) && source !== null)
    }
    for (const [name, traced] of seen) {
      const key = `${entry.kind} ${name}`
      const column = columns.get(key) ?? { rows: 0, traced: 0 }
      column.rows += 1
      if (traced) column.traced += 1
      columns.set(key, column)
    }
  }
  for (const [key, { rows, traced }] of columns) {
    console.log(`${key.padEnd(26)} ${String(traced).padStart(4)} of ${String(rows).padStart(4)} traced`)
  }
}

function compare(reference) {
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
}
