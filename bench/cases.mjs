// Lays the tool's verdicts beside a folder of reviewed cases.
//
//   node bench/cases.mjs CHECKOUTS CASES [--verbose]
//
// CHECKOUTS holds one folder a repository, CASES one folder of the same name with an expected.json. A component of the
// case counts as found when a component of the verdict has the same kind and shares a word of its name or one of its
// places (path, or path and line). Precision counts models, data sets and services by others that no component of the
// case explains; those are listed, because a case names what a reviewer found and not all there is.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CLI =
  process.env.SOVEREIGNTY_CLI ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli.js')
const [checkouts, cases, ...flags] = process.argv.slice(2)
const verbose = flags.includes('--verbose')
if (cases === undefined) {
  console.error('usage: node bench/cases.mjs CHECKOUTS CASES [--verbose]')
  process.exit(2)
}

const LEVELS = ['T0', 'T1', 'T2', 'T3', 'T4-1', 'T4-2', 'T5', 'T6']
const KIND = { api: 'service' }
const COUNTED = new Set(['model', 'dataset', 'service'])
const BEARING = new Set(['product', 'training'])

/** Every level the case's bound names: "T4-2 (T5 arguable)" allows both. */
function bounds(text) {
  const below = /whole does not reach (T[0-6](?:-[12])?)/.exec(text)
  if (below !== null)
    return new Set(
      LEVELS.slice(
        0,
        LEVELS.findIndex((level) => level.startsWith(below[1])),
      ).filter((level) => level >= 'T2'),
    )
  return new Set(text.match(/T[0-6](?:-[12])?/g) ?? [])
}

const STOP = new Set([
  'and',
  'the',
  'for',
  'model',
  'models',
  'code',
  'data',
  'library',
  'api',
  'tokenizer',
  'default',
  'others',
  'with',
  'from',
  'face',
  'hugging',
])

function words(name) {
  return new Set(
    name
      .toLowerCase()
      .split(/[^a-z0-9.]+/)
      .filter((word) => word.length > 2 && !STOP.has(word)),
  )
}

function sameThing(expected, component) {
  const mine = words(`${component.name} ${component.purl} ${component.supplier ?? ''}`)
  const named = [...words(expected.name)].some(
    (word) =>
      mine.has(word) ||
      [...mine].some((one) => one.length > 4 && (one.startsWith(word) || word.startsWith(one))),
  )
  const placed = expected.evidence.some((place) =>
    component.locations.some(
      (location) => location.path === place.path && Math.abs(location.startLine - place.line) <= 3,
    ),
  )
  return named || placed
}

const rows = []
let recallHit = 0
let recallAll = 0
let precise = 0
let claimed = 0
for (const name of readdirSync(cases).sort()) {
  const file = join(cases, name, 'expected.json')
  const folder = join(checkouts, name)
  if (!existsSync(file) || !existsSync(folder)) continue
  const expected = JSON.parse(readFileSync(file, 'utf8'))
  const started = performance.now()
  const verdict = JSON.parse(
    execFileSync(process.execPath, [CLI, 'check', folder, '--format', 'json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    }),
  )
  const elapsed = performance.now() - started
  const allowed = bounds(expected.t_level.upper_bound)
  const others = verdict.components.filter((component) => component.owner !== 'self')
  const wanted = expected.third_party_components.filter((one) => BEARING.has(one.scope))
  const missed = wanted.filter(
    (one) =>
      !others.some(
        (component) => component.kind === (KIND[one.kind] ?? one.kind) && sameThing(one, component),
      ),
  )
  const found = others.filter(
    (component) => COUNTED.has(component.kind) && ['product', 'training', 'data'].includes(component.scope),
  )
  const unexplained = found.filter(
    (component) => !expected.third_party_components.some((one) => sameThing(one, component)),
  )
  recallAll += wanted.length
  recallHit += wanted.length - missed.length
  claimed += found.length
  precise += found.length - unexplained.length
  const good = allowed.has(verdict.level.ceiling)
  rows.push({ name, good })
  console.log(
    `${good ? 'ok  ' : 'DIFF'} ${name.padEnd(38)} ceiling ${verdict.level.ceiling.padEnd(5)} case ${[...allowed].join('/').padEnd(9)} recall ${wanted.length - missed.length}/${wanted.length}  unexplained ${unexplained.length}/${found.length}  ${elapsed.toFixed(0)} ms`,
  )
  for (const one of missed) console.log(`       missed      ${one.kind} ${one.name}`)
  for (const one of unexplained)
    console.log(
      `       not in case ${one.kind} ${one.name} [${one.scope}, ${one.strength}] ${one.locations[0]?.path}:${one.locations[0]?.startLine} ${one.locations[0]?.quote.slice(0, 90)}`,
    )
  if (verbose || !good) {
    for (const requirement of verdict.requirements) {
      if (requirement.result === 'contradicted' && LEVELS.length > 0)
        console.log(
          `       contradicted ${requirement.id}: ${requirement.reasons.join(' | ').slice(0, 300)}  @ ${requirement.locations.map((l) => `${l.path}:${l.startLine}`).join(', ')}`,
        )
    }
  }
}
console.log(`ceiling ${rows.filter((row) => row.good).length}/${rows.length}`)
console.log(
  `recall of product and training components ${recallHit}/${recallAll} = ${(recallHit / recallAll).toFixed(3)}`,
)
console.log(
  `models, data sets and services explained by the cases ${precise}/${claimed} = ${(precise / claimed).toFixed(3)}`,
)
