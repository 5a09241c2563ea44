import { compareWeights } from '../../src/weights/compare.js'
import type { Comparison } from '../../src/weights/comparison.js'
import type { HeadShape } from '../../src/weights/head-shape.js'
import { openWeights } from '../../src/weights/open-weights.js'
import type { Random } from '../../src/weights/random.js'
import type { TensorSource } from '../../src/weights/tensor-source.js'
import { float32, folderWith, safetensorsBytes, type Written } from './model-files.js'

/** Numbers of one model by tensor name, with shapes; small, and shaped as models with gated feed-forward blocks are. */
export type Model = Map<string, { readonly shape: readonly number[]; readonly values: Float32Array }>

export const WIDTH = 128
export const INNER = 512

/** A model made from nothing: shared column structure, norms near one, heavy tails. */
export function newModel(
  random: Random,
  layers: number,
  width = WIDTH,
  inner = INNER,
  stem = 'model',
): Model {
  const model: Model = new Map()
  const columns = Float32Array.from({ length: width }, () => 0.02 * Math.exp(0.5 * random.normal()))
  const matrix = (rows: number, size: number): Float32Array =>
    Float32Array.from({ length: rows * size }, (_, at) => {
      const heavy = random.uniform() < 0.001 ? 8 : 1
      return heavy * columns[at % width]! * (random.normal() + 0.2)
    })
  for (let layer = 0; layer < layers; layer += 1) {
    const name = `${stem}.layers.${layer}`
    model.set(`${name}.mlp.gate_proj.weight`, { shape: [inner, width], values: matrix(inner, width) })
    model.set(`${name}.mlp.up_proj.weight`, { shape: [inner, width], values: matrix(inner, width) })
    model.set(`${name}.mlp.down_proj.weight`, { shape: [width, inner], values: matrix(width, inner) })
    model.set(`${name}.input_layernorm.weight`, {
      shape: [width],
      values: Float32Array.from({ length: width }, () => 0.9 + 0.05 * random.normal()),
    })
  }
  return model
}

/** Each number kept to `r` and the rest drawn anew with the same spread. */
export function trainedFurther(random: Random, model: Model, r: number): Model {
  return mapValues(model, (values) => {
    let squares = 0
    for (const value of values) squares += value * value
    const rest = Math.sqrt((1 - r * r) * (squares / values.length))
    return values.map((value) => r * value + rest * random.normal())
  })
}

export function mapValues(model: Model, change: (values: Float32Array, name: string) => Float32Array): Model {
  return new Map(
    [...model].map(([name, { shape, values }]) => [name, { shape, values: change(values, name) }]),
  )
}

export function rename(model: Model, from: RegExp, to: string): Model {
  return new Map([...model].map(([name, tensor]) => [name.replace(from, to), tensor]))
}

/** Layers of `model` in the order given, so that a number twice is a copied layer. */
export function relayered(model: Model, order: readonly number[]): Model {
  const result: Model = new Map()
  for (const [layer, from] of order.entries()) {
    for (const [name, tensor] of model) {
      if (name.includes(`.layers.${from}.`)) {
        result.set(name.replace(`.layers.${from}.`, `.layers.${layer}.`), tensor)
      }
    }
  }
  return result
}

export function written(model: Model): Record<string, Written> {
  return Object.fromEntries([...model].map(([name, { shape, values }]) => [name, float32(shape, values)]))
}

export function saved(model: Model): string {
  return folderWith({ 'model.safetensors': safetensorsBytes(written(model)) })
}

/** Compares two saved models as the command does. */
export async function compared(a: string, b: string): Promise<Comparison> {
  const one = await openWeights(a)
  const two = await openWeights(b)
  try {
    return await compareWeights(one, two, () => 0)
  } finally {
    one.close()
    two.close()
  }
}

/** A model as a source without files. */
export function memorySource(model: Model, heads: readonly HeadShape[] = []): TensorSource {
  const infos = [...model].map(([name, { shape, values }]) => ({
    name,
    dtype: 'F32' as const,
    shape,
    elements: values.length,
    bytes: values.length * 4,
    unreadable: null,
  }))
  let read = 0
  const valuesOf = (name: string): Float32Array => model.get(name)!.values
  return {
    name: 'model',
    heads,
    tensors: () => infos,
    pointers: () => [],
    async rows(name, start, count) {
      const width = valuesOf(name).length / (model.get(name)!.shape[0] ?? 1)
      read += count * width * 4
      return valuesOf(name).slice(start * width, (start + count) * width)
    },
    async bytes(name, start, end) {
      read += end - start
      const { buffer, byteOffset } = valuesOf(name)
      return new Uint8Array(buffer, byteOffset + start, end - start)
    },
    bytesRead: () => read,
    totalBytes: infos.reduce((sum, { bytes }) => sum + bytes, 0),
    close: () => undefined,
  }
}

/** Compares two models in memory. */
export async function comparedInMemory(
  a: Model,
  b: Model,
  heads: readonly HeadShape[] = [],
): Promise<Comparison> {
  return compareWeights(memorySource(a, heads), memorySource(b, heads), () => 0)
}

/** Rows of normal numbers over columns with scales and means of their own, with some heavy numbers. */
export function randomTensor(
  random: Random,
  shape: readonly number[],
): Model extends Map<string, infer T> ? T : never {
  const size = shape.reduce((product, one) => product * one, 1)
  const width = size / shape[0]!
  const columns = Float32Array.from({ length: width }, () => 0.02 * Math.exp(0.5 * random.normal()))
  const values = Float32Array.from({ length: size }, (_, at) => {
    const heavy = random.uniform() < 0.001 ? 8 : 1
    return heavy * columns[at % width]! * (random.normal() + 0.2)
  })
  return { shape, values }
}

const word = new Uint32Array(1)
const number = new Float32Array(word.buffer)

/** Rounded to bfloat16, as stored weights are. */
export function bfloat16Of(value: number): number {
  number[0] = value
  word[0] = (word[0]! + 0x7fff + ((word[0]! >>> 16) & 1)) & 0xffff0000
  return number[0]!
}
