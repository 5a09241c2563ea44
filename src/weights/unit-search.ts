import { crossGram } from './cross-gram.js'

/** Share of searched units, and their least number, whose gate and up rows must agree before a permutation is believed. */
const AGREEING_SHARE = 0.1
const AGREEING = 32

/** For each row of `a`, the row of `b` with the largest absolute inner product, searched in blocks. */
export function nearestRows(a: Float32Array, b: Float32Array, width: number): Uint32Array {
  const rows = a.length / width
  const others = b.length / width
  const nearest = new Uint32Array(rows)
  const best = new Float64Array(rows).fill(-1)
  const block = 512
  for (let first = 0; first < others; first += block) {
    const count = Math.min(block, others - first)
    const products = crossGram(a, b.subarray(first * width, (first + count) * width), width)
    for (let row = 0; row < rows; row += 1) searchRow(products, row, count, first, best, nearest)
  }
  return nearest
}

function searchRow(
  products: Float64Array,
  row: number,
  count: number,
  first: number,
  best: Float64Array,
  nearest: Uint32Array,
): void {
  let most = best[row]!
  let place = nearest[row]!
  const end = (row + 1) * count
  for (let at = row * count; at < end; at += 1) {
    const product = products[at]!
    const value = product < 0 ? -product : product
    if (value > most) {
      most = value
      place = first + at - row * count
    }
  }
  best[row] = most
  nearest[row] = place
}

/** T5: how many units find the same unit by their gate row and by their up row. */
export function agreeing(byGate: Uint32Array, byUp: Uint32Array): number {
  return byGate.reduce((sum, unit, at) => sum + (unit === byUp[at] ? 1 : 0), 0)
}

/** Least agreement that is acted on. Layers of one model that were laid wrongly beside each other reached 14 of 384. */
export function agreementNeeded(searched: number): number {
  return Math.max(AGREEING, Math.ceil(searched * AGREEING_SHARE))
}
