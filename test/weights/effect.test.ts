import { describe, expect, test } from '@jest/globals'
import { crossGram } from '../../src/weights/cross-gram.js'
import { hitProbability, limitOfDetection } from '../../src/weights/detection.js'
import { ceilingOf, combineEffects, type GroupEffect, groupEffect } from '../../src/weights/effect.js'
import { Random } from '../../src/weights/random.js'
import { twinHits } from '../../src/weights/twins.js'
import { standardise } from '../../src/weights/unit-rows.js'
import { correlated, normalRows } from './units.js'

function effects(random: Random, groups: number, r: number, rows = 32, width = 256): GroupEffect[] {
  return Array.from({ length: groups }, () => {
    const a = normalRows(random, rows, width)
    const b = correlated(random, a, r)
    return groupEffect(crossGram(standardise(a, width), standardise(b, width), width), rows)
  })
}

describe('the size of the effect', () => {
  test('is worked out by hand for two units', () => {
    const effect = groupEffect(Float64Array.of(0.9, 0.1, 0.3, 0.7), 2)
    // Diagonal mean .8, overall mean .5, so excess 1.6 - 2 * .5; centred products are all +-.3.
    expect(effect.r).toBeCloseTo(0.3, 12)
    expect(effect.excess).toBeCloseTo(0.6, 12)
    expect(effect.variance).toBeCloseTo(4 * 0.09, 12)
  })

  test('is 1 for the same units, also where they lie in few directions', () => {
    const random = new Random(70)
    const basis = normalRows(random, 2, 64)
    const rows = Float32Array.from({ length: 24 * 64 })
    for (let row = 0; row < 24; row += 1) {
      const [one, two] = [1 + random.normal(), random.normal()]
      for (let at = 0; at < 64; at += 1) rows[row * 64 + at] = one * basis[at]! + two * basis[64 + at]!
    }
    const units = standardise(rows, 64)
    const all = Array.from({ length: 24 }, (_, row) => row)
    const products = crossGram(units, units, 64)
    expect(groupEffect(products, 24, ceilingOf(units, units, 64, all)).r).toBeCloseTo(1, 5)
  })

  test('has the mean and variance that all relabellings of it have', () => {
    const products = crossGram(normalRows(new Random(1), 4, 6), normalRows(new Random(2), 4, 6), 6)
    const traces: number[] = []
    const orders = (rest: number[], taken: number[]): void => {
      if (rest.length === 0) traces.push(taken.reduce((sum, to, from) => sum + products[from * 4 + to]!, 0))
      for (const to of rest)
        orders(
          rest.filter((other) => other !== to),
          [...taken, to],
        )
    }
    orders([0, 1, 2, 3], [])
    const mean = traces.reduce((sum, trace) => sum + trace, 0) / traces.length
    const variance = traces.reduce((sum, trace) => sum + (trace - mean) ** 2, 0) / traces.length
    const trace = [0, 5, 10, 15].reduce((sum, at) => sum + products[at]!, 0)
    const effect = groupEffect(products, 4)
    expect(effect.excess).toBeCloseTo(trace - mean, 10)
    expect(effect.variance).toBeCloseTo(variance, 10)
  })

  test.each([0.99, 0.9, 0.5, 0.1, 0])('finds a correlation of %d within its own interval', (r) => {
    const effect = combineEffects(effects(new Random(21), 16, r))!
    expect(Math.abs(effect.r - r)).toBeLessThan(0.02)
    const [low, high] = effect.interval!
    const half = (high - low) / 2
    expect(half).toBeLessThan(0.02)
    expect(Math.abs(effect.r - r)).toBeLessThan(2 * half + 1e-3)
  })

  test('of unrelated models scores as a standard normal does', () => {
    const random = new Random(23)
    const scores = Array.from({ length: 150 }, () => combineEffects(effects(random, 4, 0, 16, 64))!.z!)
    const square = Math.sqrt(scores.reduce((sum, z) => sum + z * z, 0) / scores.length)
    expect(square).toBeGreaterThan(0.8)
    expect(square).toBeLessThan(1.2)
  })

  test('has no interval from one group, and is nothing from none', () => {
    expect(combineEffects(effects(new Random(5), 1, 0.5))?.interval).toBeNull()
    expect(combineEffects([])).toBeNull()
  })
})

describe('the limit of detection', () => {
  test.each([
    [0.05, 32, 256],
    [0.15, 64, 256],
    [0.3, 16, 64],
  ])('knows how often units of r = %d hit', (r, rows, width) => {
    const random = new Random(31)
    let hits = 0
    const rounds = 60
    for (let round = 0; round < rounds; round += 1) {
      const a = normalRows(random, rows, width)
      const b = correlated(random, a, r)
      hits += twinHits(crossGram(standardise(a, width), standardise(b, width), width), rows)
    }
    const predicted = hitProbability(r, 1 / Math.sqrt(width), rows)
    expect(Math.abs(hits / (rounds * rows) - predicted)).toBeLessThan(0.04)
  })

  test('is near .05 for 8 groups of 64 units of 1,024 numbers, and lower with more', () => {
    const group = { rows: 64, noise: 1 / 32 }
    const eight = limitOfDetection(
      Array.from({ length: 8 }, () => group),
      Math.log(1e-10),
    )!
    const many = limitOfDetection(
      Array.from({ length: 48 }, () => group),
      Math.log(1e-10),
    )!
    expect(eight).toBeGreaterThan(0.03)
    expect(eight).toBeLessThan(0.06)
    expect(many).toBeLessThan(eight)
  })

  test('is none where even a copy could not reach the level', () => {
    expect(limitOfDetection([{ rows: 8, noise: 0.1 }], Math.log(1e-10))).toBeNull()
    expect(limitOfDetection([], Math.log(1e-10))).toBeNull()
  })
})
