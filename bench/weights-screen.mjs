// Bytes, requests, time and memory of `weights fingerprint` and `weights scan` on models of real shapes that a local server
// makes up by ranges (bench/lib/model-server.mjs), and of a scan against 300 entries of the same shape.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runNode } from './lib/measure.mjs'
import { table } from './lib/table.mjs'

const SERVER = fileURLToPath(new URL('lib/model-server.mjs', import.meta.url))
const ENTRIES = 300
const mebibytes = (bytes) => `${(bytes / 2 ** 20).toFixed(2)}`

/** Prints two tables; `cli` is the bundle. */
export async function printWeightsScreen(cli) {
  const scratch = mkdtempSync(join(tmpdir(), 'weights-screen-'))
  const server = spawn(process.execPath, [SERVER], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const port = await new Promise((resolve) =>
      server.stdout.once('data', (data) => resolve(Number(String(data)))),
    )
    const address = (path) => `http://127.0.0.1:${port}/${path}`
    const rows = []
    for (const model of ['7b', '32b', '100b-moe']) {
      const output = join(scratch, `${model}.json`)
      const run = runNode([
        cli,
        'weights',
        'fingerprint',
        address(`${model}/model.safetensors.index.json`),
        '--id',
        model,
        '-o',
        output,
      ])
      const { requests, head, tensors } = await (await fetch(address('counts'))).json()
      const { bytes } = JSON.parse(readFileSync(output, 'utf8')).size
      rows.push([
        model,
        (bytes / 1e9).toFixed(1),
        mebibytes(tensors),
        mebibytes(head),
        String(requests),
        run.wallMs.toFixed(0),
        run.cpuMs.toFixed(0),
        run.rssMb.toFixed(0),
        (statSync(output).size / 1000).toFixed(0),
      ])
    }
    const header = [
      'fingerprint of',
      'GB',
      'tensors MiB',
      'headers MiB',
      'requests',
      'wall ms',
      'cpu ms',
      'rss MB',
      'entry kB',
    ]
    console.log(`${table(header, rows)}\n`)
    const scans = ['7b', '32b', '100b-moe'].map((model) => {
      const registry = join(scratch, `registry-${model}`)
      writeRegistry(registry, JSON.parse(readFileSync(join(scratch, `${model}.json`), 'utf8')))
      const run = runNode([
        cli,
        'weights',
        'scan',
        join(scratch, `${model}.json`),
        '--registry',
        registry,
        '-f',
        'json',
      ])
      const { registry: counts, hypotheses, verdict, components } = JSON.parse(run.stdout)
      return [
        model,
        String(counts.tested),
        String(hypotheses),
        verdict,
        components[0].limitOfDetection?.toFixed(3) ?? '-',
        run.wallMs.toFixed(0),
        run.cpuMs.toFixed(0),
        run.rssMb.toFixed(0),
      ]
    })
    console.log(
      table(['scan of', 'tested', 'hypotheses', 'verdict', 'limit r', 'wall ms', 'cpu ms', 'rss MB'], scans),
    )
  } finally {
    server.kill()
    rmSync(scratch, { recursive: true })
  }
}

/** Entries of the shape of `entry` with signs drawn at random: independent models whose every component fits. */
function writeRegistry(folder, entry) {
  mkdirSync(folder)
  let state = 1
  const byte = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state & 0xff
  }
  for (let at = 0; at < ENTRIES; at += 1) {
    const components = entry.components.map((component) => ({
      ...component,
      blocks: component.blocks.map((block) => ({
        ...block,
        rows: Buffer.from(Uint8Array.from({ length: block.layers.length * 1024 }, byte)).toString('base64'),
      })),
    }))
    const made = { ...entry, model: { ...entry.model, id: `made/${at}` }, components }
    writeFileSync(join(folder, `${at}.json`), JSON.stringify(made))
  }
}
