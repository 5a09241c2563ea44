// Speed and memory of `weights compare` on two models of this machine, beside merely reading the same bytes and beside a
// numpy script of the usual kind. Used by bench/run.mjs.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runNode } from './lib/measure.mjs'
import { table } from './lib/table.mjs'
import { writeModel } from './lib/weights-files.mjs'

const here = (name) => fileURLToPath(new URL(`lib/${name}`, import.meta.url))

/** What stands beside the first model: a copy, one trained further (r = .99875), one drawn anew. */
const OTHERS = {
  identical: { seed: 1, noise: 0 },
  'fine-tuned': { seed: 1, noise: 0.05 },
  independent: { seed: 2, noise: 0 },
}
export const PAIRS = Object.keys(OTHERS)

/** Widths of the residual stream that memory is measured at: Llama 7B, Llama 70B, Mistral Large, Llama 405B. */
const WIDTHS = [4096, 8192, 12_288, 16_384]
const MEMORY_LAYERS = 8
const MEMORY_UNITS = 4096

/** Milliseconds that merely reading two files takes, as one thread does it in a process of its own. */
function readTime(a, b) {
  return JSON.parse(runNode([here('weights-read.mjs'), a, b]).stdout).ms
}

function numpy(a, b) {
  const { status, stdout, error } = spawnSync('python3', [here('weights-numpy.py'), a, b], {
    encoding: 'utf8',
  })
  return error !== undefined || status !== 0 ? null : JSON.parse(stdout)
}

function compare(cli, a, b) {
  const run = runNode([cli, 'weights', 'compare', a, b, '--format', 'json'])
  return { ...run, ...JSON.parse(run.stdout) }
}

/**
 * `cli` is the command line to measure, `megabytes` the size of one model, `folder` where the models are kept and found again
 * by another run, `python` whether numpy is measured too.
 */
export function printWeights({ cli, megabytes, runs, folder, pairs, python }) {
  mkdirSync(folder, { recursive: true })
  const a = join(folder, 'a.safetensors')
  writeModel(a, megabytes, 1)
  const rows = []
  let withScript = true
  for (const name of pairs) {
    const b = join(folder, `${name}.safetensors`)
    writeModel(b, megabytes, OTHERS[name].seed, OTHERS[name])
    const bytes = statSync(a).size + statSync(b).size
    const reads = []
    const ours = []
    // Brings both into the cache of the system.
    readTime(a, b)
    for (let run = 0; run < runs; run += 1) {
      reads.push(readTime(a, b))
      ours.push(compare(cli, a, b))
    }
    const read = Math.min(...reads)
    const best = ours.reduce((one, two) => (two.wallMs < one.wallMs ? two : one))
    const script = python && withScript ? numpy(a, b) : null
    withScript = script !== null
    const speed = (ms) => (bytes / ms / 1e6).toFixed(2)
    rows.push([
      name,
      (bytes / 1e6).toFixed(0),
      best.verdict,
      (best.bytesRead / 1e6).toFixed(0),
      reads.map((ms) => ms.toFixed(0)).join(' '),
      ours.map(({ wallMs }) => wallMs.toFixed(0)).join(' '),
      best.elapsedMs.toFixed(0),
      speed(read),
      speed(best.wallMs),
      (read / best.wallMs).toFixed(2),
      best.cpuMs.toFixed(0),
      Math.max(...ours.map(({ rssMb }) => rssMb)).toFixed(0),
      script === null ? '–' : script.ms.toFixed(0),
      script === null ? '–' : (script.ms / best.wallMs).toFixed(1),
    ])
  }
  const header =
    'pair,MB,verdict,MB read,read ms,compare ms,inside ms,read GB/s,compare GB/s,ratio,cpu ms,peak MB,numpy ms,numpy / compare'
  console.log(table(header.split(','), rows))
  console.log(
    'ratio: merely reading the same bytes with one thread, over the whole comparison, start of the process included',
  )
  if (python && !withScript) console.log('numpy left out: python3 with numpy is not here')
  console.log('')
}

/**
 * Peak memory beside the width of a layer: feed-forward layers of two models drawn independently, so that every test runs. The
 * files are removed, because 16,384 wide they hold 6.4 GB.
 */
export function printWeightsMemory({ cli, folder }) {
  mkdirSync(folder, { recursive: true })
  const units = MEMORY_UNITS
  const rows = WIDTHS.map((width) => {
    const megabytes = (2 * MEMORY_LAYERS * 3 * width * units) / 1e6
    const paths = [1, 2].map((seed) => {
      const path = join(folder, `width-${width}-${seed}.safetensors`)
      writeModel(path, megabytes, seed, { width, units, attention: false })
      return path
    })
    const [a, b] = paths
    const { verdict, rssMb, wallMs } = compare(cli, a, b)
    const bytes = statSync(a).size + statSync(b).size
    for (const path of paths) rmSync(path)
    return [String(width), (bytes / 1e6).toFixed(0), verdict, rssMb.toFixed(0), wallMs.toFixed(0)]
  })
  console.log(`${table(['width', 'MB', 'verdict', 'peak MB', 'ms'], rows)}\n`)
}
