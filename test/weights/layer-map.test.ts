import { describe, expect, test } from '@jest/globals'
import { mapLayers, partners, sketch } from '../../src/weights/layer-map.js'
import { Random } from '../../src/weights/random.js'
import { standardise } from '../../src/weights/unit-rows.js'
import { correlated, normalRows } from './units.js'

const WIDTH = 512

function layers(random: Random, count: number): Float32Array[] {
  return Array.from({ length: count }, () => normalRows(random, 16, WIDTH))
}

function sketched(model: readonly Float32Array[]): Float32Array[] {
  return model.map((layer) => sketch(standardise(layer.slice(), WIDTH), WIDTH))
}

describe('the layer map', () => {
  test('finds depth up-scaling: 0-23 then 8-31, after further training', () => {
    const random = new Random(51)
    const parent = layers(random, 32)
    const order = [
      ...Array.from({ length: 24 }, (_, at) => at),
      ...Array.from({ length: 24 }, (_, at) => at + 8),
    ]
    const child = order.map((from) => correlated(random, parent[from]!, 0.6))
    const map = mapLayers(sketched(child), sketched(parent))
    expect(map.map(({ a, b }) => [a, b])).toEqual(order.map((from, layer) => [layer, from]))
    expect(partners(48, 32, map)).toEqual(order)
  })

  test('finds which layers were cut', () => {
    const random = new Random(53)
    const parent = layers(random, 12)
    const kept = [0, 1, 4, 5, 9, 11]
    const map = mapLayers(sketched(kept.map((from) => parent[from]!)), sketched(parent))
    expect(map.map(({ b }) => b)).toEqual(kept)
  })

  test('finds nothing between models that were trained apart', () => {
    const random = new Random(57)
    expect(mapLayers(sketched(layers(random, 24)), sketched(layers(random, 24)))).toEqual([])
  })

  test('leaves a layer without a place to the neighbour that has one, and the same order to a model without any', () => {
    const cell = (a: number, b: number): { a: number; b: number; hits: number; rows: number } => ({
      a,
      b,
      hits: 16,
      rows: 16,
    })
    expect(partners(4, 8, [cell(1, 5)])).toEqual([4, 5, 6, 7])
    expect(partners(4, 2, [])).toEqual([0, 1, null, null])
    expect(partners(3, 3, [cell(0, 2)])).toEqual([2, null, null])
  })
})
