// Error rates and speed of `weights compare` on made models.
//
//   node bench/weights.mjs [--pairs 2000] [--speed MEGABYTES]
//
// WEIGHTS_BUILD names the folder of the compiled sources (default build/). The recipe stands in weights-models.mjs.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { changed, MemorySource, makeModel, retrained } from './weights-models.mjs'

const build = resolve(
  process.env.WEIGHTS_BUILD ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'build'),
)
const load = (path) => import(pathToFileURL(join(build, path)).href)
const { compareWeights } = await load('weights/compare.js')
const { openWeights } = await load('weights/open-weights.js')
const { Random } = await load('weights/random.js')

const option = (name, fallback) => {
  const at = process.argv.indexOf(name)
  return at === -1 ? fallback : Number(process.argv[at + 1])
}

const compare = (a, b) => {
  const start = performance.now()
  return compareWeights(new MemorySource('a', a), new MemorySource('b', b), () => performance.now() - start)
}

async function innocent(pairs) {
  const verdicts = {}
  let alarms = 0
  let smallest = 0
  let hits = 0
  let expected = 0
  const scores = []
  const sizes = new Random(900)
  const start = performance.now()
  for (let pair = 0; pair < pairs; pair += 1) {
    const width = 64 * (1 + sizes.below(2))
    const units = 96 + 32 * sizes.below(4)
    const layers = 4 + sizes.below(5)
    const shape = { layers, width, units }
    // Two of five pairs differ in depth; one of ten in the number of units, which leaves nothing to compare.
    const other = { ...shape }
    if (pair % 5 < 2) other.layers = 3 + sizes.below(6)
    if (pair % 10 === 9) other.units = units + 32
    // Every second pair shares its column structure.
    const structure = pair * 3 + 1
    const a = makeModel(Random, pair * 7919 + 11, structure, shape)
    const b = makeModel(Random, pair * 104729 + 13, pair % 2 === 0 ? structure : structure + 1, other)
    const result = await compare(a, b)
    verdicts[result.verdict] = (verdicts[result.verdict] ?? 0) + 1
    if (result.verdict !== 'no-evidence' && result.verdict !== 'inconclusive') {
      alarms += 1
      console.log(
        `ALARM: pair ${pair}, ${result.verdict}, r ${result.effect?.r}, log10 p ${result.log10PValueBound}`,
      )
    }
    smallest = Math.min(smallest, result.log10PValueBound)
    for (const test of result.tests) {
      if (test.test === 'T2') {
        hits += test.hits
        expected += test.groups
      }
      if (test.test === 'T3' && test.z !== null) scores.push(test.z)
    }
  }
  const rms = Math.sqrt(scores.reduce((sum, z) => sum + z * z, 0) / scores.length)
  const most = Math.max(...scores.map(Math.abs))
  console.log(
    `innocent: ${alarms} alarms in ${pairs} pairs (${((performance.now() - start) / 1000).toFixed(0)} s)`,
  )
  if (alarms === 0)
    console.log(`  false-alarm rate below ${(3 / pairs).toExponential(1)} with 95 % confidence (3/n)`)
  console.log(`  verdicts ${JSON.stringify(verdicts)}`)
  console.log(
    `  T2 hits ${hits} over ${expected} groups (${(hits / expected).toFixed(3)} a group; 1 is the ceiling of the mean by chance)`,
  )
  console.log(
    `  T3 z: RMS ${rms.toFixed(2)}, largest ${most.toFixed(2)}; smallest log10 p bound ${smallest.toFixed(2)}`,
  )
}

function cast(bits, explicitBits) {
  // Round to a float of so many mantissa bits, no limit to the exponent: fp8 with a scale that fits is this and no less.
  return (values) =>
    values.map((value) => {
      if (value === 0) return 0
      const step = 2 ** (Math.floor(Math.log2(Math.abs(value))) - explicitBits)
      const smallest = bits === 8 ? 2 ** -9 * 2 ** -6 : 0
      return Math.abs(value) < smallest ? 0 : Math.round(value / step) * step
    })
}

/** Rounded to 15 steps between the ends of each run of 64, as 4-bit quantisers do. */
function fourBits(values) {
  const rounded = values.slice()
  for (let start = 0; start < values.length; start += 64) {
    const run = values.subarray(start, start + 64)
    const most = run.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)
    const step = most / 7
    for (let at = 0; at < run.length; at += 1)
      rounded[start + at] = step === 0 ? 0 : Math.round(run[at] / step) * step
  }
  return rounded
}

function relayered(model, order) {
  const result = new Map()
  for (const [layer, from] of order.entries()) {
    for (const [name, tensor] of model) {
      if (name.includes(`.layers.${from}.`))
        result.set(name.replace(`.layers.${from}.`, `.layers.${layer}.`), tensor)
    }
  }
  return result
}

function unitsShuffled(model, random) {
  const orders = new Map()
  return changed(model, (values, name) => {
    if (name.includes('norm')) return values
    const [units, width] = model.get(name).shape
    const layer = /layers\.(\d+)/.exec(name)[1]
    if (!orders.has(layer))
      orders.set(layer, random.shuffle(Uint32Array.from({ length: units }, (_, at) => at)))
    const order = orders.get(layer)
    return values.map((_, at) => values[order[Math.floor(at / width)] * width + (at % width)])
  })
}

/** A random orthogonal matrix by Gram-Schmidt, the same for every layer: the residual stream turned. */
function turned(model, random, width) {
  const axes = []
  while (axes.length < width) {
    const axis = Float64Array.from({ length: width }, () => random.normal())
    for (const other of axes) {
      let along = 0
      for (let at = 0; at < width; at += 1) along += axis[at] * other[at]
      for (let at = 0; at < width; at += 1) axis[at] -= along * other[at]
    }
    const length = Math.hypot(...axis)
    axes.push(axis.map((value) => value / length))
  }
  return changed(model, (values, name) => {
    if (name.includes('norm')) return values
    const rows = new Float32Array(values.length)
    for (let row = 0; row < values.length; row += width) {
      for (let to = 0; to < width; to += 1) {
        let sum = 0
        for (let at = 0; at < width; at += 1) sum += values[row + at] * axes[to][at]
        rows[row + to] = sum
      }
    }
    return rows
  })
}

async function guilty() {
  const shape = { layers: 8, width: 192, units: 512 }
  const parent = makeModel(Random, 1, 2, { ...shape, store: (value) => value })
  const deep = makeModel(Random, 3, 4, { layers: 32, width: 128, units: 128 })
  const scaled = [...[...Array(24).keys()], ...[...Array(24).keys()].map((layer) => layer + 8)]
  const random = new Random(77)
  const noise = (share) => (values) => {
    const sd = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)
    return values.map((value) => value + share * sd * random.normal())
  }
  const inside = new Map([
    ...makeModel(Random, 5, 6, { layers: 4, width: 256, units: 640, stem: 'model.language_model' }),
  ])
  for (const [name, tensor] of retrained(random, parent, 0.98))
    inside.set(name.replace(/^model\.layers/, 'vision_model.blocks'), tensor)
  const grown = new Map(parent)
  const embed = (rows) => ({
    shape: [rows, 192],
    values: new Float32Array(rows * 192).map(() => random.normal()),
  })
  const small = embed(1000)
  const large = embed(1400)
  large.values.set(small.values)
  const withSmall = new Map([...parent, ['model.embed_tokens.weight', small]])
  for (const [name, tensor] of retrained(random, parent, 0.97)) grown.set(name, tensor)
  grown.set('model.embed_tokens.weight', large)
  const list = [
    ['same bytes', parent, parent],
    ['fine-tune r = .99', retrained(random, parent, 0.99), parent],
    ['fine-tune r = .9', retrained(random, parent, 0.9), parent],
    ['continued r = .5', retrained(random, parent, 0.5), parent],
    ['continued r = .2', retrained(random, parent, 0.2), parent],
    ['continued r = .1', retrained(random, parent, 0.1), parent],
    ['continued r = .05', retrained(random, parent, 0.05), parent],
    ['noise of 7 % (1/708 at sd .02)', changed(parent, noise(0.07)), parent],
    ['fp16', changed(parent, cast(16, 10)), parent],
    ['bf16', changed(parent, cast(16, 7)), parent],
    ['4-bit in runs of 64', changed(parent, fourBits), parent],
    ['fp8 e4m3', changed(parent, cast(8, 3)), parent],
    ['fp8 e5m2', changed(parent, cast(8, 2)), parent],
    ['layers 0-23 + 8-31, then r = .9', retrained(random, relayered(deep, scaled), 0.9), deep],
    ['layers 0-23 + 8-31, parent first', deep, retrained(random, relayered(deep, scaled), 0.9)],
    [
      'pruned to 20 layers',
      relayered(
        deep,
        [...Array(20).keys()].map((layer) => Math.floor(layer * 1.6)),
      ),
      deep,
    ],
    ['vocabulary 1000 to 1400', grown, withSmall],
    ['renamed encoder inside a larger model', inside, parent],
    ['units in another order, r = .9', unitsShuffled(retrained(random, parent, 0.9), random), parent],
    ['residual stream turned, r = .9', turned(retrained(random, parent, 0.9), random, 192), parent],
    ['both at once', turned(unitsShuffled(retrained(random, parent, 0.9), random), random, 192), parent],
  ]
  console.log('guilty:')
  for (const [name, a, b] of list) {
    const result = await compare(a, b)
    const by = result.components.map(
      (one) => `${one.verdict}${one.decidedBy === null ? '' : `/${one.decidedBy}`}`,
    )
    const cells = result.tests.find((test) => test.test === 'T6')?.cells.length ?? 0
    const interval = result.effect?.interval?.map((end) => end.toFixed(3)).join('..') ?? '-'
    console.log(
      `  ${name.padEnd(40)} ${result.verdict.padEnd(14)} r ${(result.effect?.r ?? Number.NaN).toFixed(4)} [${interval}]  log10 p ${result.log10PValueBound.toFixed(0).padStart(5)}  layers ${cells}  limit ${result.limitOfDetection?.toFixed(3) ?? '-'}  ${by.join(' ')}`,
    )
  }
}

/** A bf16 file of about so many megabytes, its numbers from xorshift: the content does not matter to a reader. */
function writeBig(path, megabytes, seed) {
  const width = 2048
  const units = 5632
  const layers = Math.max(1, Math.round((megabytes * 1e6) / (3 * width * units * 2)))
  const header = {}
  let at = 0
  const size = width * units * 2
  for (let layer = 0; layer < layers; layer += 1) {
    for (const [part, shape] of [
      ['gate_proj', [units, width]],
      ['up_proj', [units, width]],
      ['down_proj', [width, units]],
    ]) {
      header[`model.layers.${layer}.mlp.${part}.weight`] = {
        dtype: 'BF16',
        shape,
        data_offsets: [at, at + size],
      }
      at += size
    }
  }
  const json = Buffer.from(JSON.stringify(header))
  const start = Buffer.alloc(8)
  start.writeBigUInt64LE(BigInt(json.length))
  const file = openSync(path, 'w')
  writeSync(file, start)
  writeSync(file, json)
  const block = new Uint16Array(size / 2)
  let state = seed
  for (let tensor = 0; tensor < layers * 3; tensor += 1) {
    for (let index = 0; index < block.length; index += 1) {
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      // Sign and mantissa at random, exponents near .02.
      block[index] = ((state & 0x80ff) | 0x3c00) & 0xffff
    }
    writeSync(file, new Uint8Array(block.buffer))
  }
  closeSync(file)
}

function plainRead(path) {
  const buffer = Buffer.alloc(1 << 20)
  const file = openSync(path, 'r')
  let total = 0
  for (;;) {
    const count = readSync(file, buffer, 0, buffer.length, total)
    if (count === 0) break
    total += count
  }
  closeSync(file)
  return total
}

async function speed(megabytes) {
  const folder = mkdtempSync(join(tmpdir(), 'weights-speed-'))
  try {
    const [a, b, copy] = ['a', 'b', 'c'].map((name) => join(folder, `${name}.safetensors`))
    writeBig(a, megabytes, 12345)
    writeBig(b, megabytes, 987654321)
    writeBig(copy, megabytes, 12345)
    const bytes = statSync(a).size + statSync(b).size
    for (const path of [a, b, copy]) plainRead(path)
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 3; round += 1) {
      const start = performance.now()
      plainRead(a)
      plainRead(b)
      best = Math.min(best, performance.now() - start)
    }
    console.log(
      `speed: plain read of ${(bytes / 1e6).toFixed(0)} MB from cache ${best.toFixed(0)} ms (${(bytes / best / 1e6).toFixed(2)} GB/s)`,
    )
    for (const [name, other] of [
      ['identical', copy],
      ['unrelated', b],
    ]) {
      let time = Number.POSITIVE_INFINITY
      let result = null
      for (let round = 0; round < 3; round += 1) {
        const [one, two] = [await openWeights(a), await openWeights(other)]
        const start = performance.now()
        result = await compareWeights(one, two, () => performance.now() - start)
        time = Math.min(time, performance.now() - start)
        one.close()
        two.close()
      }
      console.log(
        `  ${name}: ${result.verdict}, read ${(result.bytesRead / 1e6).toFixed(1)} MB in ${time.toFixed(0)} ms; ${(best / time).toFixed(2)} of the speed of reading both whole`,
      )
    }
    console.log(`  peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const megabytes = option('--speed', 0)
const pairs = option('--pairs', megabytes > 0 ? 0 : 2000)
if (megabytes > 0) await speed(megabytes)
else await guilty()
if (pairs > 0) await innocent(pairs)
