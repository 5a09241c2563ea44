import { type GramTile, PANEL, scriptGramTile, TILE, wasmGramTile } from './numbers/gram-tiles.js'

let shared: GramTile | null = null

/** Inner products of every row of `a` with every row of `b`, row after row of `a`. */
export function crossGram(
  a: Float32Array,
  b: Float32Array,
  width: number,
  tile = sharedTile(),
): Float64Array {
  const rows = a.length / width
  const columns = b.length / width
  const products = new Float64Array(rows * columns)
  for (let row = 0; row < rows; row += TILE) {
    for (let column = 0; column < columns; column += TILE) {
      oneTile(tile, { values: a, first: row }, { values: b, first: column }, width, products)
    }
  }
  return products
}

/** Inner products of the rows of `a` with one another; only the part below the diagonal and the diagonal are filled. */
export function ownGram(a: Float32Array, width: number, tile = sharedTile()): Float64Array {
  const rows = a.length / width
  const products = new Float64Array(rows * rows)
  for (let row = 0; row < rows; row += TILE) {
    for (let column = 0; column <= row; column += TILE) {
      oneTile(tile, { values: a, first: row }, { values: a, first: column }, width, products)
    }
  }
  return products
}

function sharedTile(): GramTile {
  shared ??= wasmGramTile() ?? scriptGramTile()
  return shared
}

interface Rows {
  readonly values: Float32Array
  readonly first: number
}

function oneTile(tile: GramTile, a: Rows, b: Rows, width: number, products: Float64Array): void {
  const columns = b.values.length / width
  const rows = Math.min(TILE, a.values.length / width - a.first)
  const others = Math.min(TILE, columns - b.first)
  // The loop takes two rows with four; what is too much is computed from what lay there before, and not looked at.
  const even = Math.min(TILE, 2 * Math.ceil(rows / 2))
  const four = Math.min(TILE, 4 * Math.ceil(others / 4))
  tile.products.fill(0)
  for (let from = 0; from < width; from += PANEL) {
    const length = Math.min(PANEL, width - from)
    const padded = 4 * Math.ceil(length / 4)
    fill(tile.left, a, rows, width, from, length, padded)
    fill(tile.right, b, others, width, from, length, padded)
    tile.add(even, four, padded)
  }
  for (let row = 0; row < rows; row += 1) {
    const line = tile.products.subarray(row * TILE, row * TILE + others)
    products.set(line, (a.first + row) * columns + b.first)
  }
}

function fill(
  target: Float32Array,
  { values, first }: Rows,
  rows: number,
  width: number,
  from: number,
  length: number,
  padded: number,
): void {
  for (let row = 0; row < rows; row += 1) {
    const at = (first + row) * width + from
    target.set(values.subarray(at, at + length), row * padded)
    for (let gap = length; gap < padded; gap += 1) target[row * padded + gap] = 0
  }
}
