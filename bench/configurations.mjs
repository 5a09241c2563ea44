// Lays the tool's verdicts beside a folder of model configurations with known facts.
//
//   node bench/configurations.mjs CONFIGURATIONS
//
// For each case: the ceiling equals the level bound where the case names one, the base it names is among the components,
// and no model that the case says must not be matched is taken for a source of weights.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CLI =
  process.env.SOVEREIGNTY_CLI ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli.js')
const [cases] = process.argv.slice(2)
if (cases === undefined) {
  console.error('usage: node bench/configurations.mjs CONFIGURATIONS')
  process.exit(2)
}
const WEIGHTS = new Set([
  'finetune',
  'adapter',
  'merge',
  'quantized',
  'initialized-from',
  'frozen',
  'layer-copied',
])
const levels = (text) => new Set(text.match(/T[0-6](?:-[12])?/g) ?? [])
const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
const count = { bound: [0, 0], base: [0, 0], not: [0, 0] }
for (const name of readdirSync(cases).sort()) {
  const folder = join(cases, name)
  if (!existsSync(join(folder, 'expected.json'))) continue
  const { expected } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
  // The reviewer's own words beside the files must not be read as evidence.
  const bare = mkdtempSync(join(tmpdir(), 'configuration-'))
  cpSync(folder, bare, { recursive: true, filter: (path) => !/(case\.md|expected\.json)$/.test(path) })
  const verdict = JSON.parse(
    execFileSync(process.execPath, [CLI, 'check', bare, '--format', 'json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    }),
  )
  rmSync(bare, { recursive: true })
  const lines = []
  if (expected.t_level_upper_bound !== undefined) {
    const ok = levels(expected.t_level_upper_bound).has(verdict.level.ceiling)
    count.bound[1] += 1
    if (ok) count.bound[0] += 1
    else lines.push(`ceiling ${verdict.level.ceiling}, case ${expected.t_level_upper_bound}`)
  }
  const base = expected.base_model ?? expected.base_family
  if (base !== undefined) {
    const wanted = plain(base.split(/[ (]/)[0])
    const all = [
      ...verdict.components.flatMap((one) => [one.name, ...one.locations.map((place) => place.quote)]),
      ...verdict.requirements.flatMap((one) => one.reasons),
      ...verdict.findings.map((one) => one.message),
    ]
    const ok = all.some((text) => plain(text).includes(wanted))
    count.base[1] += 1
    if (ok) count.base[0] += 1
    else lines.push(`base ${base} not named`)
  }
  for (const other of [
    ...(expected.must_not_match ?? []),
    ...(expected.must_not_conclude === undefined ? [] : ['glm', 'deepseek', 'kimi', 'qwen']),
  ]) {
    const hit = verdict.components.find(
      (one) =>
        plain(one.name).includes(plain(other)) &&
        one.owner !== 'self' &&
        (WEIGHTS.has(one.relation) || one.level === 'T2'),
    )
    count.not[1] += 1
    if (hit === undefined) count.not[0] += 1
    else lines.push(`${hit.name} taken for a source of weights`)
  }
  console.log(
    `${lines.length === 0 ? 'ok  ' : 'DIFF'} ${name.padEnd(32)} ceiling ${verdict.level.ceiling.padEnd(5)} ${lines.join('; ')}`,
  )
}
for (const [what, [good, all]] of Object.entries(count)) console.log(`${what} ${good}/${all}`)
