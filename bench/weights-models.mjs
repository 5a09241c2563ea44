// Models made for measuring the weight tests: no training, but the structure that misleads naive tests.
//
// Recipe of one model (all from one seed): `layers` gated feed-forward blocks of width d and f units, rounded to BF16. A row is
// scale * (z + mean + 0.7 * c * basis), z standard normal with one number in a thousand 8 times as large (heavy tails),
// mean and scale one number per column, basis 8 directions. Mean, scale and basis are drawn from `structure`, a second
// seed: two models with the same structure share their column statistics, as models trained on the same data do. Norm
// vectors are 1 + 0.05 * (shared pattern + noise), the pattern drawn from `structure` too.

export class MemorySource {
  constructor(name, tensors, heads = []) {
    this.name = name
    this.heads = heads
    this.held = tensors
    this.read = 0
    this.totalBytes = [...tensors.values()].reduce((sum, { values }) => sum + values.length * 4, 0)
    this.infos = [...tensors].map(([key, { shape, values }]) => ({
      name: key,
      dtype: 'F32',
      shape,
      elements: values.length,
      bytes: values.length * 4,
      unreadable: null,
    }))
  }
  tensors() {
    return this.infos
  }
  pointers() {
    return []
  }
  async rows(name, start, count) {
    const { shape, values } = this.held.get(name)
    const width = values.length / shape[0]
    this.read += count * width * 4
    return values.subarray(start * width, (start + count) * width)
  }
  async bytes(name, start, end) {
    const { values } = this.held.get(name)
    this.read += end - start
    return new Uint8Array(values.buffer, values.byteOffset + start, end - start)
  }
  bytesRead() {
    return this.read
  }
  close() {}
}

const PATTERNS = 8

/** One number cut to bfloat16, as stored weights are. */
const word = new Uint32Array(1)
const number = new Float32Array(word.buffer)
export function toBfloat16(value) {
  number[0] = value
  word[0] = (word[0] + 0x7fff + ((word[0] >>> 16) & 1)) & 0xffff0000
  return number[0]
}

export function makeModel(
  Random,
  seed,
  structure,
  { layers, width, units, stem = 'model', store = toBfloat16 },
) {
  const shared = new Random(structure)
  const mean = Float32Array.from({ length: width }, () => 0.5 * shared.normal())
  const scale = Float32Array.from({ length: width }, () => 0.02 * Math.exp(0.5 * shared.normal()))
  const basis = Float32Array.from({ length: PATTERNS * width }, () => shared.normal())
  const normPattern = Float32Array.from({ length: width }, () => shared.normal())
  const random = new Random(seed)
  const own = Float32Array.from({ length: width }, () => random.normal())
  const tensors = new Map()
  const matrix = () => {
    const values = new Float32Array(units * width)
    const along = new Float32Array(PATTERNS)
    for (let row = 0; row < units; row += 1) {
      for (let k = 0; k < PATTERNS; k += 1) along[k] = (0.7 * random.normal()) / Math.sqrt(PATTERNS)
      for (let at = 0; at < width; at += 1) {
        let common = 0
        for (let k = 0; k < PATTERNS; k += 1) common += along[k] * basis[k * width + at]
        const heavy = random.uniform() < 0.001 ? 8 : 1
        values[row * width + at] = store(scale[at] * (heavy * random.normal() + mean[at] + common))
      }
    }
    return values
  }
  for (let layer = 0; layer < layers; layer += 1) {
    const name = `${stem}.layers.${layer}`
    tensors.set(`${name}.mlp.gate_proj.weight`, { shape: [units, width], values: matrix() })
    tensors.set(`${name}.mlp.up_proj.weight`, { shape: [units, width], values: matrix() })
    tensors.set(`${name}.input_layernorm.weight`, {
      shape: [width],
      values: Float32Array.from({ length: width }, (_, at) =>
        toBfloat16(1 + 0.05 * (0.5 * normPattern[at] + own[at] + random.normal())),
      ),
    })
  }
  return tensors
}

/** Every tensor changed by `change(values, name)`. */
export function changed(model, change) {
  return new Map(
    [...model].map(([name, { shape, values }]) => [name, { shape, values: change(values, name) }]),
  )
}

/** r of each number kept, the rest drawn anew with the spread of its column, so that r is the correlation of rows. */
export function retrained(random, model, r) {
  return changed(model, (values, name) => {
    if (name.includes('norm')) return values.map((value) => value + 0.005 * random.normal())
    const width = model.get(name).shape[1]
    const rows = values.length / width
    const mean = new Float64Array(width)
    const spread = new Float64Array(width)
    for (let at = 0; at < values.length; at += 1) mean[at % width] += values[at] / rows
    for (let at = 0; at < values.length; at += 1)
      spread[at % width] += (values[at] - mean[at % width]) ** 2 / rows
    const rest = Math.sqrt(1 - r * r)
    return values.map((value, at) => {
      const column = at % width
      const kept = r * (value - mean[column]) + rest * Math.sqrt(spread[column]) * random.normal()
      return mean[column] + kept
    })
  })
}
