// Pairs of models that nobody derived from one another, with the structure that misleads naive tests.
//
// Each pair comes from its number alone. A matrix is rows of  scale * (heavy * z + mean + strength * c * basis):  z standard
// normal, heavy 8 for one number in a thousand, mean and scale one number per column, basis 4 or 8 directions, c normal per
// row. Mean, scale and basis are drawn from a structure seed: every second pair shares it, as models trained by one recipe
// on one data set share their column statistics and their directions. Norms are 1 + 0.05 * (shared pattern + own + noise).
// Token tables are (shared loadings of the tokens) x (own directions): two models know the same tokens, each in its own
// basis. First layers of convolutions are one shared set of filters in an order of each model's own, with noise: two models
// learn the same features, each at its own place. Families, by number of the pair:
//   gated      feed-forward blocks with gate and up, equal shapes
//   depth      the same with other numbers of layers
//   heads      with attention of grouped heads and a token table
//   experts    a mixture of experts with routers
//   encoder    fc1 and fc2 with strong directions (strength 2)
//   speech     convolutions, a recurrent cell and a windowed Fourier table under names that say nothing
//   sizes      other numbers of units, the same width and token table
const FAMILIES = ['gated', 'depth', 'heads', 'experts', 'encoder', 'speech', 'sizes', 'gated']

class Maker {
  constructor(Random, seed, structure, strength) {
    this.Random = Random
    this.random = new Random(seed)
    this.structure = structure
    this.strength = strength
    this.shared = new Map()
    this.tensors = new Map()
  }

  columns(width) {
    const known = this.shared.get(width)
    if (known !== undefined) return known
    const random = new this.Random(this.structure * 1009 + width)
    const patterns = this.strength > 1 ? 4 : 8
    const made = {
      patterns,
      mean: Float32Array.from({ length: width }, () => 0.5 * random.normal()),
      scale: Float32Array.from({ length: width }, () => 0.02 * Math.exp(0.5 * random.normal())),
      basis: Float32Array.from({ length: patterns * width }, () => random.normal() / Math.sqrt(patterns)),
      norms: Float32Array.from({ length: width }, () => random.normal()),
    }
    this.shared.set(width, made)
    return made
  }

  matrix(name, shape) {
    const [rows] = shape
    const width = shape.reduce((product, size) => product * size, 1) / rows
    const { patterns, mean, scale, basis } = this.columns(width)
    const { random, strength } = this
    const values = new Float32Array(rows * width)
    const along = new Float32Array(patterns)
    for (let row = 0; row < rows; row += 1) {
      for (let k = 0; k < patterns; k += 1) along[k] = strength * random.normal()
      for (let at = 0; at < width; at += 1) {
        let common = mean[at]
        for (let k = 0; k < patterns; k += 1) common += along[k] * basis[k * width + at]
        const heavy = (random.bits() & 1023) === 0 ? 8 : 1
        values[row * width + at] = scale[at] * (heavy * random.normal() + common)
      }
    }
    this.tensors.set(name, { shape, values })
  }

  norm(name, width) {
    const { norms } = this.columns(width)
    const { random } = this
    const values = Float32Array.from({ length: width }, (_, at) => 1 + 0.05 * (norms[at] + random.normal()))
    this.tensors.set(name, { shape: [width], values })
  }

  tokens(name, rows, width) {
    const loadings = new this.Random(this.structure * 31 + 7)
    const rank = 6
    const own = Float32Array.from({ length: rank * width }, () => this.random.normal())
    const values = new Float32Array(rows * width)
    for (let row = 0; row < rows; row += 1) {
      const load = Float32Array.from({ length: rank }, () => loadings.normal())
      for (let at = 0; at < width; at += 1) {
        let sum = this.random.normal()
        for (let k = 0; k < rank; k += 1) sum += load[k] * own[k * width + at]
        values[row * width + at] = 0.02 * sum
      }
    }
    this.tensors.set(name, { shape: [rows, width], values })
  }

  /** The same features in an order of their own. */
  features(name, shape) {
    const [rows] = shape
    const width = shape.reduce((product, size) => product * size, 1) / rows
    const order = this.random.shuffle(Uint32Array.from({ length: rows }, (_, at) => at))
    const dictionary = new this.Random(this.structure * 17 + 3)
    const known = Float32Array.from({ length: rows * width }, () => dictionary.normal())
    const values = new Float32Array(rows * width)
    for (let row = 0; row < rows; row += 1) {
      for (let at = 0; at < width; at += 1) {
        values[row * width + at] = 0.05 * (known[order[row] * width + at] + 0.3 * this.random.normal())
      }
    }
    this.tensors.set(name, { shape, values })
  }
}

function fourier(size) {
  return Float32Array.from({ length: size * size }, (_, place) => {
    const [row, at] = [Math.floor(place / size), place % size]
    const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / size)
    const angle = (2 * Math.PI * (row % (size / 2)) * at) / size
    return window * (row < size / 2 ? Math.cos(angle) : Math.sin(angle))
  })
}

const BUILD = {
  gated(maker, { layers, width, units }) {
    for (let layer = 0; layer < layers; layer += 1) {
      const name = `model.layers.${layer}`
      maker.matrix(`${name}.mlp.gate_proj.weight`, [units, width])
      maker.matrix(`${name}.mlp.up_proj.weight`, [units, width])
      maker.norm(`${name}.input_layernorm.weight`, width)
    }
  },
  heads(maker, shape) {
    const { layers, width } = shape
    BUILD.gated(maker, shape)
    for (let layer = 0; layer < layers; layer += 1) {
      const name = `model.layers.${layer}.self_attn`
      maker.matrix(`${name}.q_proj.weight`, [width, width])
      maker.matrix(`${name}.k_proj.weight`, [width / 2, width])
      maker.matrix(`${name}.v_proj.weight`, [width / 2, width])
    }
    maker.tokens('model.embed_tokens.weight', 128, width)
  },
  experts(maker, { layers, width, units }) {
    for (let layer = 0; layer < layers; layer += 1) {
      const name = `model.layers.${layer}`
      for (let expert = 0; expert < 4; expert += 1) {
        maker.matrix(`${name}.mlp.experts.${expert}.gate_proj.weight`, [units, width])
        maker.matrix(`${name}.mlp.experts.${expert}.up_proj.weight`, [units, width])
      }
      maker.matrix(`${name}.mlp.gate.weight`, [32, width])
    }
  },
  encoder(maker, { layers, width, units }) {
    for (let layer = 0; layer < layers; layer += 1) {
      const name = `visual.blocks.${layer}`
      maker.matrix(`${name}.mlp.fc1.weight`, [units, width])
      maker.matrix(`${name}.mlp.fc2.weight`, [width, units])
      maker.norm(`${name}.norm1.weight`, width)
    }
  },
  speech(maker, { width }) {
    maker.tensors.set('onnx::Conv_1', { shape: [64, 64], values: fourier(64) })
    maker.features('onnx::Conv_2', [64, 16, 3])
    maker.matrix('onnx::Conv_3', [width, 64, 1])
    maker.matrix('onnx::Conv_4', [64, width, 1])
    maker.matrix('rnn.weight_ih_l0', [4 * 64, 64])
    maker.matrix('rnn.weight_hh_l0', [4 * 64, 64])
  },
  sizes(maker, shape) {
    BUILD.gated(maker, shape)
    maker.tokens('model.embed_tokens.weight', 128, shape.width)
  },
}
BUILD.depth = BUILD.gated

/** The pair with this number: tensors of both models by name, the head shapes both state, the family. */
export function innocentPair(Random, pair) {
  const family = FAMILIES[pair % FAMILIES.length]
  const sizes = new Random(pair * 65_537 + 5)
  const width = 64 + 32 * sizes.below(2)
  const shape = { layers: 3 + sizes.below(4), width, units: 80 + 16 * sizes.below(4) }
  const other = { ...shape }
  if (family === 'depth') other.layers = 3 + sizes.below(6)
  if (family === 'sizes') other.units = shape.units + 32
  const strength = family === 'encoder' ? 2 : 0.7
  const sharesStructure = Math.floor(pair / FAMILIES.length) % 2 === 0
  const make = (seed, structure, sizes) => {
    const maker = new Maker(Random, seed, structure, strength)
    BUILD[family](maker, sizes)
    return maker.tensors
  }
  return {
    family,
    sharesStructure,
    heads: [{ hidden: width, heads: width / 8, keyValueHeads: width / 16, size: 8 }],
    a: make(pair * 7919 + 11, pair * 3 + 1, shape),
    b: make(pair * 104_729 + 13, sharesStructure ? pair * 3 + 1 : pair * 3 + 2, other),
  }
}
