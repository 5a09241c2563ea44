// Ways to make one model of another, for measuring whether the weight tests see it. A model is a map of tensors by name,
// `{ shape, values }`; every change gives a new map and draws from the generator it is given.
import { changed, retrained } from './weights-models.mjs'

export { changed, retrained }

/** Kept to r by the spread of each column, but more in some layers than in others, as training does. */
export function finetuned(random, model, r) {
  const layers = [...new Set([...model.keys()].map(layerOf))]
  const result = new Map()
  for (const layer of layers) {
    const part = new Map([...model].filter(([name]) => layerOf(name) === layer))
    // Early layers move more: published fine-tunes change most of their first layers.
    const rest = Math.sqrt(1 - r * r) * (1.3 - (0.6 * (layer ?? 0)) / Math.max(1, layers.length - 1))
    for (const [name, tensor] of retrained(random, part, Math.sqrt(Math.max(0, 1 - rest * rest)))) {
      result.set(name, tensor)
    }
  }
  return new Map([...model.keys()].map((name) => [name, result.get(name)]))
}

function layerOf(name) {
  const layer = /(?:layers|blocks)\.(\d+)/.exec(name)?.[1]
  return layer === undefined ? null : Number(layer)
}

/** Normal noise of `share` of each tensor's standard deviation. */
export function noisy(random, model, share) {
  return changed(model, (values) => {
    const sd = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)
    return values.map((value) => value + share * sd * random.normal())
  })
}

/** Rounded to floats of so many explicit bits; `smallest` is the least step. */
export function cast(model, bits, smallest = 0) {
  return changed(model, (values) =>
    values.map((value) => {
      if (value === 0) return 0
      const step = Math.max(smallest, 2 ** (Math.floor(Math.log2(Math.abs(value))) - bits))
      return Math.round(value / step) * step
    }),
  )
}

/** Rounded to `levels` steps on either side of zero, one scale for each run. */
export function steps(model, levels, run) {
  return changed(model, (values) => {
    const rounded = values.slice()
    for (let start = 0; start < values.length; start += run) {
      const part = values.subarray(start, start + run)
      const step = part.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / levels
      for (let at = 0; at < part.length; at += 1) {
        rounded[start + at] = step === 0 ? 0 : Math.round(part[at] / step) * step
      }
    }
    return rounded
  })
}

export function relayered(model, order) {
  const result = new Map([...model].filter(([name]) => layerOf(name) === null))
  for (const [layer, from] of order.entries()) {
    for (const [name, tensor] of model) {
      if (name.includes(`.layers.${from}.`)) {
        result.set(name.replace(`.layers.${from}.`, `.layers.${layer}.`), tensor)
      }
    }
  }
  return result
}

export function renamed(model, from, to) {
  return new Map([...model].map(([name, tensor]) => [name.replace(from, to), tensor]))
}

/** Hidden units of each layer in another order, rows of gate and up and columns of down alike. */
export function unitsShuffled(random, model) {
  const orders = new Map()
  return changed(model, (values, name) => {
    const layer = layerOf(name)
    if (!/(gate|up|down)_proj/.test(name)) return values
    const [rows, width] = model.get(name).shape
    const down = name.includes('down_proj')
    const units = down ? width : rows
    if (!orders.has(layer)) {
      orders.set(layer, random.shuffle(Uint32Array.from({ length: units }, (_, at) => at)))
    }
    const order = orders.get(layer)
    return values.map((_, at) => {
      const [row, column] = [Math.floor(at / width), at % width]
      return down ? values[row * width + order[column]] : values[order[row] * width + column]
    })
  })
}

/** The residual stream of this width turned by one random orthogonal matrix, in all that reads from it. */
export function streamTurned(random, model, width) {
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
    const { shape } = model.get(name)
    if (shape.length !== 2 || shape[1] !== width) return values
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

/** Only the first `units` of every layer and the first `width` places of the stream. */
export function narrowed(model, units, width) {
  return new Map(
    [...model].map(([name, { shape, values }]) => {
      if (shape.length === 1) return [name, { shape: [width], values: values.slice(0, width) }]
      const down = name.includes('down_proj')
      const to = down ? [width, units] : [/gate|up/.test(name) ? units : shape[0], width]
      const kept = Float32Array.from(
        { length: to[0] * to[1] },
        (_, at) => values[Math.floor(at / to[1]) * shape[1] + (at % to[1])],
      )
      return [name, { shape: to, values: kept }]
    }),
  )
}

/** Each dense block copied into `count` experts, each with noise of its own. */
export function upcycled(random, model, count, share) {
  const result = new Map()
  for (const [name, tensor] of model) {
    if (!/(gate|up|down)_proj/.test(name)) {
      result.set(name, tensor)
      continue
    }
    for (let expert = 0; expert < count; expert += 1) {
      const one = noisy(random, new Map([[name, tensor]]), share).get(name)
      result.set(name.replace('.mlp.', `.mlp.experts.${expert}.`), one)
    }
  }
  return result
}

export function mixed(parts) {
  const [[, first]] = parts
  return changed(first, (values, name) =>
    values.map((_, at) =>
      parts.reduce((sum, [weight, model]) => sum + weight * model.get(name).values[at], 0),
    ),
  )
}

/** A table of tokens made longer by rows of its own spread. */
export function grownVocabulary(random, model, name, rows) {
  const { shape, values } = model.get(name)
  const width = shape[1]
  const sd = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)
  const grown = Float32Array.from({ length: rows * width }, (_, at) => values[at] ?? sd * random.normal())
  return new Map([...model, [name, { shape: [rows, width], values: grown }]])
}
