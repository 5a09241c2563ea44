// Models of bfloat16 for measuring the speed and memory of `weights compare`: layers of a gated model, by default with the shapes
// of a 7B model (width 4096, 11,008 hidden units, 4 attention matrices), as many as fit the size. Recipe: every number is drawn
// on its own, sd .02 times the quantile of the normal distribution that 16 bits of a stream (sfc32) choose of 65,536; a model
// trained further mixes each number with one of another stream and rounds to the nearest bfloat16. Nothing repeats.
import { closeSync, existsSync, openSync, readSync, renameSync, writeSync } from 'node:fs'

const RECIPE = 2
const QUANTILES = 65_536
const SD = 0.02
const BLOCK = 1 << 20

/** Quantiles (i + 1/2) / 65,536 of the normal distribution of `SD`, by adding up its density. */
function quantiles() {
  const values = new Float32Array(QUANTILES)
  const step = 1e-5
  let sum = 0
  let next = 0
  for (let x = -6 + step / 2; next < QUANTILES / 2; x += step) {
    sum += (step * Math.exp(-0.5 * x * x)) / Math.sqrt(2 * Math.PI)
    for (; next < QUANTILES / 2 && sum >= (next + 0.5) / QUANTILES; next += 1) {
      values[next] = SD * x
      values[QUANTILES - 1 - next] = -SD * x
    }
  }
  return values
}

/** bfloat16 nearest to each number, ties to even. */
function round(values, target) {
  const words = new Int32Array(values.buffer)
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    target[at] = (word + 0x7fff + ((word >>> 16) & 1)) >>> 16
  }
}

function rounded(values) {
  const codes = new Uint16Array(values.length)
  round(values, codes)
  return codes
}

/** Fills an array with the next random words of a stream. */
function stream(seed) {
  let a = seed | 0
  let b = 0
  let c = 0x9e3779b9 | 0
  let counter = 1
  const fill = (words) => {
    for (let at = 0; at < words.length; at += 1) {
      const sum = (((a + b) | 0) + counter) | 0
      counter = (counter + 1) | 0
      a = b ^ (b >>> 9)
      b = (c + (c << 3)) | 0
      c = (((c << 21) | (c >>> 11)) + sum) | 0
      words[at] = sum
    }
  }
  fill(new Uint32Array(16))
  return fill
}

/** Fills halves of words with numbers of a model, `BLOCK` at most at a time. */
function numbersOf(seed, noise) {
  const exact = quantiles()
  const own = stream(seed)
  const words = new Uint32Array(BLOCK / 2)
  const places = new Uint16Array(words.buffer)
  if (noise === 0) {
    const table = rounded(exact)
    return (block) => {
      own(words)
      for (let at = 0; at < block.length; at += 1) block[at] = table[places[at]]
    }
  }
  const other = stream(seed + 77)
  const otherWords = new Uint32Array(BLOCK / 2)
  const otherPlaces = new Uint16Array(otherWords.buffer)
  const keep = Math.sqrt(1 - noise * noise)
  // A child keeps the numbers of its parent as stored.
  const kept = Float32Array.from(rounded(exact), (code) => {
    const word = Uint32Array.of(code << 16)
    return keep * new Float32Array(word.buffer)[0]
  })
  const added = exact.map((value) => noise * value)
  const values = new Float32Array(BLOCK)
  return (block) => {
    own(words)
    other(otherWords)
    for (let at = 0; at < block.length; at += 1) values[at] = kept[places[at]] + added[otherPlaces[at]]
    round(values, block)
  }
}

const shapesOf = (width, units, attention) => [
  ...(attention ? ['q', 'k', 'v', 'o'] : []).map((part) => [`self_attn.${part}_proj`, [width, width]]),
  ['mlp.gate_proj', [units, width]],
  ['mlp.up_proj', [units, width]],
  ['mlp.down_proj', [width, units]],
]

/**
 * Writes about `megabytes` to `path`, unless the file there was written by the same recipe. Two files of one `seed` are equal;
 * `noise` mixes in that share of other numbers, as training further does. Gives whether it had to be written.
 */
export function writeModel(
  path,
  megabytes,
  seed,
  { noise = 0, width = 4096, units = 11_008, attention = true } = {},
) {
  const shapes = shapesOf(width, units, attention)
  const elements = shapes.reduce((sum, [, [rows, columns]]) => sum + rows * columns, 0)
  const layers = Math.max(1, Math.round((megabytes * 1e6) / (2 * elements)))
  const header = {
    __metadata__: { recipe: JSON.stringify([RECIPE, seed, noise, width, units, attention, layers]) },
  }
  let end = 0
  for (let layer = 0; layer < layers; layer += 1) {
    for (const [name, shape] of shapes) {
      const start = end
      end += 2 * shape[0] * shape[1]
      header[`model.layers.${layer}.${name}.weight`] = { dtype: 'BF16', shape, data_offsets: [start, end] }
    }
  }
  const text = JSON.stringify(header)
  // Padded as the library does, so that numbers lie at even places.
  const json = Buffer.from(text.padEnd(8 * Math.ceil(text.length / 8)))
  const head = Buffer.alloc(8 + json.length)
  head.writeBigUInt64LE(BigInt(json.length))
  json.copy(head, 8)
  if (existsSync(path) && beginsWith(path, head)) return false
  // A file under its own name is whole.
  const file = openSync(`${path}.part`, 'w')
  writeSync(file, head)
  const fill = numbersOf(seed, noise)
  const block = new Uint16Array(BLOCK)
  for (let left = end / 2; left > 0; left -= BLOCK) {
    fill(block)
    writeSync(file, new Uint8Array(block.buffer, 0, 2 * Math.min(left, BLOCK)))
  }
  closeSync(file)
  renameSync(`${path}.part`, path)
  return true
}

function beginsWith(path, head) {
  const found = Buffer.alloc(head.length)
  const file = openSync(path, 'r')
  const count = readSync(file, found, 0, found.length, 0)
  closeSync(file)
  return count === head.length && found.equals(head)
}
