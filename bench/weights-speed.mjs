// Speed and memory of `weights compare` on two models of this machine, beside merely reading the same bytes and beside a
// numpy script of the usual kind. Used by bench/run.mjs; pairs are made one after the other, so that both files of a pair stay
// in the cache of the system.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runNode } from './lib/measure.mjs'
import { table } from './lib/table.mjs'
import { writeModel } from './lib/weights-files.mjs'

const here = (name) => fileURLToPath(new URL(`lib/${name}`, import.meta.url))
const PAIRS = [
  ['identical', 1, 0],
  ['independent', 2, 0],
  ['fine-tuned', 1, 0.05],
]

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

/** `cli` is the command line to measure, `megabytes` the size of one model, `scratch` a folder with room for two. */
export function printWeights({ cli, megabytes, runs, scratch, python = true }) {
  const folder = join(scratch, 'weights')
  mkdirSync(folder, { recursive: true })
  const [a, b] = [join(folder, 'a.safetensors'), join(folder, 'b.safetensors')]
  writeModel(a, megabytes, 1)
  const rows = []
  let script = null
  for (const [name, seed, noise] of PAIRS) {
    writeModel(b, megabytes, seed, noise)
    const bytes = statSync(a).size + statSync(b).size
    const reads = []
    const ours = []
    readTime(a, b)
    for (let run = 0; run < runs; run += 1) {
      reads.push(readTime(a, b))
      ours.push(runNode([cli, 'weights', 'compare', a, b, '--format', 'json']))
    }
    const read = Math.min(...reads)
    const best = ours.reduce((one, two) => (two.wallMs < one.wallMs ? two : one))
    const { verdict, bytesRead, elapsedMs } = JSON.parse(best.stdout)
    if (python) script = numpy(a, b)
    const speed = (ms) => (bytes / ms / 1e6).toFixed(2)
    rows.push([
      name,
      (bytes / 1e6).toFixed(0),
      verdict,
      (bytesRead / 1e6).toFixed(0),
      read.toFixed(0),
      best.wallMs.toFixed(0),
      elapsedMs.toFixed(0),
      speed(read),
      speed(best.wallMs),
      (read / best.wallMs).toFixed(2),
      best.cpuMs.toFixed(0),
      Math.max(...ours.map(({ rssMb }) => rssMb)).toFixed(0),
      script === null ? '–' : script.ms.toFixed(0),
      script === null ? '–' : (script.ms / best.wallMs).toFixed(1),
    ])
    rmSync(b)
  }
  rmSync(folder, { recursive: true })
  const header =
    'pair,MB,verdict,MB read,read ms,compare ms,inside ms,read GB/s,compare GB/s,ratio,cpu ms,peak MB,numpy ms,numpy / compare'
  console.log(table(header.split(','), rows))
  console.log(
    'ratio: merely reading the same bytes with one thread, over the whole comparison, start of the process included',
  )
  if (python && script === null) console.log('numpy left out: python3 with numpy is not here')
  console.log('')
}
