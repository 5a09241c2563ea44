// Error rates of `weights scan` on made models; no folder is needed.
//
//   npm run conformance -- weights-screen [MODELS]
//
// A model is 32 layers of 16 sketched units, width 1024. A row is scale * (z + mean + share * c * basis), z standard normal
// with one number in a thousand 8 times as large, mean and scale one number a column, basis 8 directions; mean, scale and
// basis belong to a structure that every two models share. `plain` has share 0, `structured` 0.7.
// Innocents: MODELS models (default 110) of either kind, each scanned against all that follow. Power: models trained
// further to a known correlation, scanned against a registry with 99 innocent entries of the same shape, 10 for each r.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MemorySource } from '../../bench/weights-models.mjs'

const build = resolve(process.env.SOVEREIGNTY_BUILD ?? 'build')
const load = (path) => import(pathToFileURL(`${build}/${path}`).href)
const { Random } = await load('weights/random.js')
const { makeEntry } = await load('weights/fingerprint/make-entry.js')
const { Scanner } = await load('weights/fingerprint/scanner.js')

const LAYERS = 32
const WIDTH = 1024
const UNITS = 16
const PATTERNS = 8
const MODELS = Number(process.argv[2] ?? 110)
const MEASURED = { name: 'model', excluded: [], bytesRead: 0, elapsedMs: 0 }
const OTHERS = 99

const about = (id) => ({
  model: { id, revision: null, supplier: null, license: null, released: null, lineage: [] },
  config: null,
  tokenizer: null,
  files: [],
  hash: false,
  norms: false,
})
const print = async (id, model) => (await makeEntry(new MemorySource(id, model), about(id))).entry

function structureOf(seed) {
  const random = new Random(seed)
  const mean = Float32Array.from({ length: WIDTH }, () => 0.5 * random.normal())
  const scale = Float32Array.from({ length: WIDTH }, () => 0.02 * Math.exp(0.5 * random.normal()))
  const basis = Float32Array.from({ length: PATTERNS * WIDTH }, () => random.normal())
  return { mean, scale, basis }
}

function made(seed, { mean, scale, basis }, share) {
  const random = new Random(seed)
  const model = new Map()
  const along = new Float32Array(PATTERNS)
  for (let layer = 0; layer < LAYERS; layer += 1) {
    const values = new Float32Array(UNITS * WIDTH)
    for (let row = 0; row < UNITS; row += 1) {
      for (let k = 0; k < PATTERNS; k += 1) along[k] = (share * random.normal()) / Math.sqrt(PATTERNS)
      for (let at = 0; at < WIDTH; at += 1) {
        let common = 0
        if (share > 0) for (let k = 0; k < PATTERNS; k += 1) common += along[k] * basis[k * WIDTH + at]
        const heavy = random.uniform() < 0.001 ? 8 : 1
        values[row * WIDTH + at] = scale[at] * (heavy * random.normal() + mean[at] + common)
      }
    }
    model.set(`model.layers.${layer}.mlp.up_proj.weight`, { shape: [UNITS, WIDTH], values })
  }
  return model
}

/** Rows keep `r` of themselves; the rest is drawn with the structure's own spread, so that `r` is what tests may find. */
function further(random, model, r, structure, share) {
  const other = made(random.bits(), structure, share)
  const rest = Math.sqrt(1 - r * r)
  return new Map(
    [...model].map(([name, { shape, values }]) => {
      const fresh = other.get(name).values
      return [
        name,
        {
          shape,
          values: values.map((value, at) => {
            const middle = structure.scale[at % WIDTH] * structure.mean[at % WIDTH]
            return middle + r * (value - middle) + rest * (fresh[at] - middle)
          }),
        },
      ]
    }),
  )
}

function scan(target, entries) {
  const scanner = new Scanner(target)
  for (const entry of entries) scanner.add(entry, entry.model.id, entry.model.id === target.model.id)
  return scanner.finish(MEASURED)
}

for (const [kind, share] of [
  ['plain', 0],
  ['structured', 0.7],
]) {
  const structures = Array.from({ length: Math.ceil(MODELS / 2) }, (_, at) => structureOf(at + 1))
  const entries = []
  for (let at = 0; at < MODELS; at += 1)
    entries.push(await print(`m${at}`, made(at * 7919 + 11, structures[at >> 1], share)))
  innocent(kind, entries)
  await power(share, entries.slice(0, OTHERS), structures)
}

function innocent(kind, entries) {
  let alarms = 0
  let pairs = 0
  const limits = []
  const verdicts = {}
  const start = process.cpuUsage()
  for (const [at, target] of entries.entries()) {
    const others = entries.slice(at + 1)
    if (others.length === 0) continue
    const scanner = new Scanner(target)
    for (const entry of others) scanner.add(entry, entry.model.id, false)
    const result = scanner.finish(MEASURED)
    pairs += others.length
    alarms += result.matches.length
    verdicts[result.verdict] = (verdicts[result.verdict] ?? 0) + 1
    if (result.components[0].limitOfDetection !== null) limits.push(result.components[0].limitOfDetection)
    for (const { entry, log10PValueBound } of result.matches)
      console.log(`ALARM: ${target.model.id} ~ ${entry.id}, log10 p ${log10PValueBound.toFixed(1)}`)
  }
  const seconds = process.cpuUsage(start).user / 1e6
  console.log(
    `${kind}: ${alarms} alarms in ${pairs} pairs of ${MODELS} models, every offset of ${LAYERS} layers each (${seconds.toFixed(0)} s)`,
  )
  if (alarms === 0)
    console.log(
      `  false-alarm rate of a pair below ${(3 / pairs).toExponential(1)} with 95 % confidence (3/n)`,
    )
  console.log(
    `  verdicts of the scans ${JSON.stringify(verdicts)}; limits of detection r = ${Math.min(...limits).toFixed(3)} to ${Math.max(...limits).toFixed(3)}`,
  )
}

/** What is stated for one reference: its own limit where it has one, else that of all sensitive ones. */
function limitFor(id, { limitOfDetection, lessSensitive }) {
  const own = lessSensitive.find((one) => one.id === id)
  return (own === undefined ? limitOfDetection : own.limitOfDetection) ?? Number.NaN
}

async function power(share, others, structures) {
  console.log(
    '  r      found of 10 (derived / shared-origin / trace)  hits of 512  limit stated for the parent',
  )
  for (const r of [0.05, 0.1, 0.125, 0.15, 0.175, 0.2, 0.3, 0.5, 0.58, 0.62, 0.7, 0.9, 0.99]) {
    const count = { derived: 0, 'shared-origin': 0, trace: 0 }
    let hits = 0
    const limits = []
    for (let trial = 0; trial < 10; trial += 1) {
      const structure = structures[trial % structures.length]
      const parent = made(900_000 + trial, structure, share)
      const child = further(new Random(trial * 31 + 5), parent, r, structure, share)
      const result = scan(await print('child', child), [...others, await print('parent', parent)])
      limits.push(limitFor('parent', result.components[0]))
      const [match] = result.matches
      if (match === undefined) continue
      count[match.verdict] += 1
      hits += match.hits
    }
    const found = Object.values(count).reduce((sum, one) => sum + one, 0)
    const mean = found === 0 ? '   –' : (hits / found).toFixed(0).padStart(4)
    console.log(
      `  ${r.toFixed(3)}  ${String(found).padStart(2)}  (${Object.values(count).join(' / ')})  ${mean}  ${Math.min(...limits).toFixed(3)} to ${Math.max(...limits).toFixed(3)}`,
    )
  }
}
