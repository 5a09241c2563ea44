// Speed and memory of the whole process, as plain tables. Nothing is asserted: a busy machine proves nothing.
//
//   node bench/run.mjs [FOLDER…] [--runs N] [--growth FOLDER] [--only SECTION,…]
//     [--megabytes N] [--models FOLDER] [--pairs identical,fine-tuned,independent] [--no-numpy]
//
// Without folders: every folder of examples/ and a generated tree (bench/lib/synthetic-tree.mjs states its recipe).
// Beside each check stands a plain walk-and-read of the same folder in a fresh process; the ratio of the two CPU times
// is what to compare between machines and revisions. `--growth` names the folder that is copied 1, 4 and 16 times;
// otherwise a quarter of the generated tree is. `--megabytes` is
// the size of each of the two models that `weights compare` is measured on (4000 for the figure in docs/measured.md), `--models`
// a folder in which the made models stay and are found again: four files of that size. `weights-memory`, the memory beside the
// width of a layer, runs only when it is asked for and makes up to 6.4 GB. The bundle is SOVEREIGNTY_CLI or dist/cli.js, the compiled modules for
// the shares of the collectors are SOVEREIGNTY_BUILD or build/. Shares are told of folders of a megabyte and more: in
// smaller ones the time is that of loading and compiling.
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measureTogether, runNode } from './lib/measure.mjs'
import { writeSyntheticTree } from './lib/synthetic-tree.mjs'
import { table } from './lib/table.mjs'
import { printWeightsScreen } from './weights-screen.mjs'
import { PAIRS, printWeights, printWeightsMemory } from './weights-speed.mjs'

const HERE = dirname(fileURLToPath(import.meta.url))
const ROOT = dirname(HERE)
const CLI = resolve(process.env.SOVEREIGNTY_CLI ?? join(ROOT, 'dist', 'cli.js'))
const BUILD = resolve(process.env.SOVEREIGNTY_BUILD ?? join(ROOT, 'build'))
const READ_ALL = join(HERE, 'lib', 'read-all.mjs')
const COLLECTORS = join(HERE, 'lib', 'collectors.mjs')
const check = (folder) => [CLI, 'check', folder, '--format', 'json']
const pair = ({ best, median }) => `${best.toFixed(0)} (${median.toFixed(0)})`
const SHARED_FROM = 1e6
const SECTIONS = ['folders', 'start', 'collectors', 'growth', 'weights', 'weights-screen']
const ON_REQUEST = ['weights-memory']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string' },
    growth: { type: 'string' },
    megabytes: { type: 'string' },
    models: { type: 'string' },
    pairs: { type: 'string' },
    'no-numpy': { type: 'boolean' },
    only: { type: 'string' },
  },
})
const runs = Number(values.runs ?? 5)
const megabytes = Number(values.megabytes ?? 256)
const sections = values.only?.split(',') ?? SECTIONS
const pairs = values.pairs?.split(',') ?? PAIRS
const unknown =
  sections.find((section) => ![...SECTIONS, ...ON_REQUEST].includes(section)) ??
  pairs.find((pair) => !PAIRS.includes(pair))
if (!Number.isInteger(runs) || runs < 1 || !(megabytes > 0) || unknown !== undefined) {
  console.error(
    'usage: node bench/run.mjs [FOLDER…] [--runs N] [--growth FOLDER] [--only SECTION,…] [--megabytes N] [--models FOLDER] [--pairs PAIR,…] [--no-numpy]',
  )
  console.error(`sections: ${[...SECTIONS, ...ON_REQUEST].join(', ')}; pairs: ${PAIRS.join(', ')}`)
  process.exit(2)
}

const scratch = mkdtempSync(join(tmpdir(), 'sovereignty-bench-'))
try {
  const looksAtFolders = sections.includes('folders') || sections.includes('collectors')
  const folders =
    positionals.length > 0
      ? positionals.map((folder) => resolve(folder))
      : looksAtFolders
        ? defaultFolders()
        : []
  console.log(`node ${process.versions.node}, ${runs} runs each, milliseconds and megabytes: best (median)\n`)
  if (sections.includes('folders')) printFolders(folders)
  if (sections.includes('start')) printStart()
  if (sections.includes('collectors')) for (const folder of folders) printCollectors(folder)
  if (sections.includes('growth')) printGrowth()
  const folder = values.models === undefined ? join(scratch, 'models') : resolve(values.models)
  const python = values['no-numpy'] !== true
  if (sections.includes('weights')) printWeights({ cli: CLI, megabytes, runs, folder, pairs, python })
  if (sections.includes('weights-memory')) printWeightsMemory({ cli: CLI, folder })
  if (sections.includes('weights-screen')) await printWeightsScreen(CLI)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function defaultFolders() {
  const examples = join(ROOT, 'examples')
  const synthetic = join(scratch, 'synthetic')
  writeSyntheticTree(synthetic)
  return [...readdirSync(examples).map((name) => join(examples, name)), synthetic]
}

function printFolders(folders) {
  const rows = folders.map((folder) => {
    const { files, bytes } = JSON.parse(runNode([READ_ALL, folder]).stdout)
    const { read, judged } = measureTogether({ read: [READ_ALL, folder], judged: check(folder) }, runs)
    return [
      basename(folder),
      String(files),
      (bytes / 1e6).toFixed(1),
      pair(read.wall),
      pair(read.cpu),
      pair(read.rss),
      pair(judged.wall),
      pair(judged.cpu),
      pair(judged.rss),
      (judged.cpu.best / read.cpu.best).toFixed(1),
    ]
  })
  const header = ['folder', 'files', 'MB', 'read wall', 'cpu', 'rss', 'check wall', 'cpu', 'rss', 'cpu ratio']
  console.log(`${table(header, rows)}\n`)
}

function printStart() {
  const result = measureTogether({ 'node -e 0': ['-e', '0'], '--version': [CLI, '--version'] }, runs)
  const rows = Object.entries(result).map(([name, { wall, cpu, rss }]) => [
    name,
    pair(wall),
    pair(cpu),
    pair(rss),
  ])
  console.log(`${table(['start', 'wall', 'cpu', 'rss'], rows)}\n`)
}

function printCollectors(folder) {
  if (!existsSync(join(BUILD, 'evidence', 'registry.js'))) {
    console.log(`shares of collectors left out: ${BUILD} holds no compiled modules (npm run compile)\n`)
    return
  }
  if (JSON.parse(runNode([READ_ALL, folder]).stdout).bytes < SHARED_FROM) return
  const all = Array.from({ length: runs }, () => JSON.parse(runNode([COLLECTORS, BUILD, folder]).stdout))
  const { total, collectors } = all.sort((a, b) => a.total - b.total)[0]
  const whole = measureTogether({ judged: check(folder) }, runs).judged.wall.best
  const rows = Object.entries(collectors)
    .sort((a, b) => b[1] - a[1])
    .filter(([, ms]) => ms / total >= 0.01)
    .map(([id, ms]) => [id, ms.toFixed(1), share(ms, total), share(ms, whole)])
  rows.push(['gathering, whole', total.toFixed(1), share(total, total), share(total, whole)])
  rows.push(['check, whole process', whole.toFixed(1), '', share(whole, whole)])
  const header = [`collectors of ${basename(folder)}`, 'ms', 'of gathering', 'of the check']
  console.log(`${table(header, rows)}\n`)
}

function share(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`
}

function printGrowth() {
  const part = values.growth === undefined ? join(scratch, 'quarter') : resolve(values.growth)
  if (values.growth === undefined) writeSyntheticTree(part, 0.25)
  const empty = mkdtempSync(join(scratch, 'empty-'))
  const start = measureTogether({ start: check(empty) }, runs).start
  let first = null
  const rows = [1, 4, 16].map((copies) => {
    const folder = join(scratch, `copies-${copies}`)
    for (let at = 0; at < copies; at++)
      cpSync(part, join(folder, `part-${at}`), {
        recursive: true,
        filter: (path) => basename(path) !== '.git',
      })
    const { files, bytes } = JSON.parse(runNode([READ_ALL, folder]).stdout)
    const { judged } = measureTogether({ judged: check(folder) }, runs)
    rmSync(folder, { recursive: true, force: true })
    const work = judged.cpu.best - start.cpu.best
    first ??= work / bytes
    return [
      `${copies} ×`,
      String(files),
      (bytes / 1e6).toFixed(1),
      pair(judged.wall),
      pair(judged.cpu),
      pair(judged.rss),
      `${((work / bytes) * 1e6).toFixed(1)}`,
      (work / bytes / first).toFixed(2),
    ]
  })
  console.log(`${table(['copies', 'files', 'MB', 'wall', 'cpu', 'rss', 'cpu ms/MB', 'to 1 ×'], rows)}`)
  console.log(
    `cpu ms/MB: without the ${start.cpu.best.toFixed(0)} ms that the check of an empty folder takes`,
  )
}
