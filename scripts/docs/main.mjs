// Writes the generated parts of README.md, README.ko.md and docs/: tables of action.yml, help of the command line, the
// output of documented commands, requirement tables, the field reference. Needs Node 22.18 or newer (reads one
// TypeScript module as it is) and a built dist/ (`npm run build`).
//
//   npx --no-install node scripts/docs/main.mjs [--check]
//
// SOVEREIGNTY_CLI names another build than dist/cli.js.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { helpText } from '../../src/cli/help.ts'
import { runner, withOutputs, withoutTimes } from './console.mjs'
import { DOCUMENTS, generated } from './documents.mjs'
import { roomImports } from './rooms.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const CLI = process.env['SOVEREIGNTY_CLI'] ?? join(ROOT, 'dist', 'cli.js')
const check = process.argv.includes('--check')
const read = (path) => readFileSync(join(ROOT, path), 'utf8')

const stale = []
for (const path of DOCUMENTS) {
  const before = read(path)
  const after = withOutputs(
    generated(path, before, { read, helpText, rooms: roomImports(ROOT) }),
    runner(start),
  )
  if (withoutTimes(after) === withoutTimes(before)) continue
  stale.push(path)
  if (!check) writeFileSync(join(ROOT, path), after)
}
for (const path of stale) console.error(`${check ? 'stale  ' : 'written'}  ${path}`)
if (check && stale.length > 0) process.exitCode = 1

function start(words) {
  const { status, stdout, error } = spawnSync(process.execPath, [CLI, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (error !== undefined) throw error
  return { status: status ?? 3, stdout }
}
