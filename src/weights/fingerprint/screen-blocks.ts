import { logTwinBound } from '../twins.js'
import type { BlockPrint } from './entry.js'
import { rowsOf } from './read-entry.js'
import { PRINT_BITS, PRINT_ROWS } from './sketch-rows.js'

/** A block with its numbers ready to be multiplied. */
export interface ReadyBlock {
  readonly print: BlockPrint
  /** Signs of the rows, 16 words each. */
  readonly words: Uint32Array
  /** Rows that had nothing to sketch: they agree with nothing. */
  readonly empty: Uint8Array
}

/** A block of the model itself. */
export interface ReadyTarget extends ReadyBlock {
  /** For each layer the first layer of the model that it repeats unit by unit, itself where it repeats none. */
  readonly firsts: readonly number[]
}

/** Two layers laid side by side. */
export interface Cell {
  /** Numbers of the layers. */
  readonly a: number
  readonly b: number
  readonly hits: number
  /** Agreement of namesakes less that of others, and the root mean square of the others, as correlations. */
  readonly likeness: number
  readonly noise: number
}

/** The strongest way in which two blocks can be laid side by side. */
export interface Alignment {
  readonly kind: 'offset' | 'map'
  readonly cells: readonly Cell[]
  /** Of layers that repeat one another the first: relabelling one relabels all, so only it may count. */
  readonly counted: readonly Cell[]
  /** Hits of those that count. */
  readonly hits: number
  /** Natural logarithm of the bound for this hypothesis alone. */
  readonly logBound: number
}

export interface BlockScreen {
  readonly best: Alignment
  /** Layers that an offset of 0 lays side by side, with what the limit of detection depends on. */
  readonly straight: { readonly groups: number; readonly noise: number }
  /** Hypotheses that were open: every offset, and the map. */
  readonly hypotheses: number
}

/** Hits of 16 that say a layer comes from another: chance gives that many at most once in 12! = 4.8e8. */
export const CELL_HITS = 12
/** Offsets besides 0 whose hits are counted: those whose namesakes agree most. */
const OFFSETS = 3
/** Hits of 16 by which two layers of one model repeat one another: once in 8! by chance. */
const KIN_HITS = 8
const WORDS = PRINT_BITS / 32

export function readyBlock(print: BlockPrint): ReadyBlock {
  const words = rowsOf(print)
  const empty = new Uint8Array(words.length / WORDS).fill(1)
  for (const [at, word] of words.entries()) if (word !== 0) empty[Math.floor(at / WORDS)] = 0
  return { print, words, empty }
}

/** Layers were copied, or stored many times: units that find their namesakes in another layer of the same model. */
export function readyTarget(print: BlockPrint): ReadyTarget {
  const ready = readyBlock(print)
  const firsts: number[] = []
  for (let row = 0; row < print.layers.length; row += 1) {
    let first = row
    for (let before = 0; before < row && first === row; before += 1) {
      if (firsts[before] === before && countCell(ready, before, ready, row).hits >= KIN_HITS) first = before
    }
    firsts.push(first)
  }
  return { ...ready, firsts }
}

/**
 * T2 and T6 on sketches: the same layers, all layers moved by one offset, and each layer on its own. The agreement
 * of namesakes tells first where counting is worth it; what is not counted is never claimed, and every offset is paid for all
 * the same, so the choice cannot make an alarm likelier.
 */
export function screenBlocks(a: ReadyTarget, b: ReadyBlock): BlockScreen {
  const left = a.print.layers
  const right = b.print.layers
  const namesakes = namesakeAgreements(a, b)
  const middle = namesakes.reduce((sum, value) => sum + value, 0) / namesakes.length
  const counted = new Map<number, Cell>()
  const cell = (row: number, column: number): Cell => {
    const key = row * right.length + column
    const known = counted.get(key)
    if (known !== undefined) return known
    const made = countCell(a, row, b, column)
    counted.set(key, made)
    return made
  }
  const offsets = offsetsOf(left, right)
  const straight = (offsets.get(0) ?? []).map(([row, column]) => cell(row, column))
  const chosen = [...offsets]
    .filter(([offset]) => offset !== 0)
    .map(([, pairs]) => ({ pairs, score: standing(pairs, namesakes, right.length, middle) }))
    .sort((one, two) => two.score - one.score)
    .slice(0, OFFSETS)
    .map(({ pairs }) => pairs.map(([row, column]) => cell(row, column)))
  const map = mapOf(left, right, namesakes, cell)
  const place = new Map(left.map((layer, row) => [layer, row]))
  const firstOf = ({ a: layer }: Cell): number => a.firsts[place.get(layer)!]!
  const sizes = new Map<number, number>()
  for (const first of a.firsts) sizes.set(first, (sizes.get(first) ?? 0) + 1)
  const alignments = [
    ...[straight, ...chosen].map((cells): Alignment => {
      const seen = new Set<number>()
      const counted = cells.filter((one) => !seen.has(firstOf(one)) && seen.add(firstOf(one)))
      const hits = counted.reduce((sum, one) => sum + one.hits, 0)
      return { kind: 'offset', cells, counted, hits, logBound: logTwinBound(hits, counted.length) }
    }),
    {
      kind: 'map' as const,
      cells: map,
      counted: map,
      hits: map.reduce((sum, one) => sum + one.hits, 0),
      logBound: mapBound(map, firstOf, sizes.size, right.length * Math.max(...sizes.values())),
    },
  ]
  const best = alignments.reduce((one, two) => (two.logBound < one.logBound ? two : one))
  return {
    best,
    straight: {
      groups: alignments[0]!.counted.length,
      noise: straight.reduce((sum, { noise }) => sum + noise, 0) / Math.max(1, straight.length),
    },
    hypotheses: offsets.size + 1,
  }
}

/** Pairs of positions by how far the layer of the reference lies behind that of the model. */
function offsetsOf(
  left: readonly number[],
  right: readonly number[],
): ReadonlyMap<number, readonly (readonly [number, number])[]> {
  const offsets = new Map<number, [number, number][]>([[0, []]])
  for (const [row, a] of left.entries()) {
    for (const [column, b] of right.entries()) {
      const list = offsets.get(b - a)
      if (list === undefined) offsets.set(b - a, [[row, column]])
      else list.push([row, column])
    }
  }
  return offsets
}

/** The mean of more layers is less noisy; what all cells share is the same for every offset. */
function standing(
  pairs: readonly (readonly [number, number])[],
  agreements: Float64Array,
  columns: number,
  middle: number,
): number {
  const sum = pairs.reduce((total, [row, column]) => total + agreements[row * columns + column]!, 0)
  return (sum / pairs.length - middle) * Math.sqrt(pairs.length)
}

/** Mean agreement of namesakes, whatever its sign, for every pair of layers. */
function namesakeAgreements(a: ReadyBlock, b: ReadyBlock): Float64Array {
  const rows = a.print.layers.length
  const columns = b.print.layers.length
  const agreements = new Float64Array(rows * columns)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let sum = 0
      for (let unit = 0; unit < PRINT_ROWS; unit += 1) {
        sum += Math.abs(agreement(a, row * PRINT_ROWS + unit, b, column * PRINT_ROWS + unit))
      }
      agreements[row * columns + column] = sum / PRINT_ROWS
    }
  }
  return agreements
}

/** Signs in common less signs that differ, as a share: -1 to 1. */
function agreement(a: ReadyBlock, one: number, b: ReadyBlock, two: number): number {
  if (a.empty[one] === 1 || b.empty[two] === 1) return 0
  return 1 - (2 * differing(a.words, one * WORDS, b.words, two * WORDS)) / PRINT_BITS
}

/** Bits that differ in 16 words, counted in parallel within words (Warren, Hacker's Delight, 5-1). */
function differing(a: Uint32Array, from: number, b: Uint32Array, to: number): number {
  let count = 0
  for (let at = 0; at < WORDS; at += 2) {
    let one = a[from + at]! ^ b[to + at]!
    let two = a[from + at + 1]! ^ b[to + at + 1]!
    one = (one - ((one >>> 1) & 0x55555555)) | 0
    two = (two - ((two >>> 1) & 0x55555555)) | 0
    let sum =
      (one & 0x33333333) + ((one >>> 2) & 0x33333333) + ((two & 0x33333333) + ((two >>> 2) & 0x33333333))
    sum = (sum & 0x0f0f0f0f) + ((sum >>> 4) & 0x0f0f0f0f)
    count += Math.imul(sum, 0x01010101) >>> 24
  }
  return count
}

function countCell(a: ReadyBlock, row: number, b: ReadyBlock, column: number): Cell {
  let hits = 0
  let own = 0
  let ownSize = 0
  let others = 0
  let otherSize = 0
  let squares = 0
  for (let unit = 0; unit < PRINT_ROWS; unit += 1) {
    let namesake = 0
    let nearest = 0
    for (let other = 0; other < PRINT_ROWS; other += 1) {
      const value = agreement(a, row * PRINT_ROWS + unit, b, column * PRINT_ROWS + other)
      const size = Math.abs(value)
      if (other === unit) {
        namesake = size
        own += value
        ownSize += size
      } else {
        nearest = Math.max(nearest, size)
        others += value
        otherSize += size
        squares += value * value
      }
    }
    // A tie loses.
    if (namesake > nearest) hits += 1
  }
  const count = PRINT_ROWS * (PRINT_ROWS - 1)
  // Rows have their common mean taken away, so those that do not match lean the other way by one in PRINT_ROWS - 1.
  const straight = (Math.abs(own / PRINT_ROWS - others / count) * (PRINT_ROWS - 1)) / PRINT_ROWS
  // Units may have been turned over one by one: then sizes tell, less what noise alone gives.
  const agreed = Math.max(straight, ownSize / PRINT_ROWS - otherSize / count)
  return {
    a: a.print.layers[row]!,
    b: b.print.layers[column]!,
    hits,
    likeness: correlation(Math.min(1, agreed)),
    noise: (Math.PI / 2) * Math.sqrt(squares / count),
  }
}

/** Correlation of rows whose signs agree so much. */
function correlation(agreed: number): number {
  return Math.sin((Math.PI / 2) * agreed)
}

/** Layers found in layers (T6): for every layer of the model the two likeliest of the reference are counted. */
function mapOf(
  left: readonly number[],
  right: readonly number[],
  products: Float64Array,
  cell: (row: number, column: number) => Cell,
): readonly Cell[] {
  const found: Cell[] = []
  for (let row = 0; row < left.length; row += 1) {
    let first = 0
    let second = -1
    const at = (column: number): number => products[row * right.length + column]!
    for (let column = 1; column < right.length; column += 1) {
      if (at(column) > at(first)) {
        second = first
        first = column
      } else if (second === -1 || at(column) > at(second)) second = column
    }
    for (const column of second === -1 ? [first] : [first, second]) {
      const made = cell(row, column)
      if (made.hits >= CELL_HITS) found.push(made)
    }
  }
  return found
}

/** The best of the bounds of all thresholds from 12 hits to 16, which is paid for. */
function mapBound(
  map: readonly Cell[],
  firstOf: (cell: Cell) => number,
  layers: number,
  others: number,
): number {
  let best = 0
  for (let hits = CELL_HITS; hits <= PRINT_ROWS; hits += 1) {
    const found = new Set(map.filter((one) => one.hits >= hits).map(firstOf)).size
    best = Math.min(best, logMapBound(found, layers, others, hits) + Math.log(PRINT_ROWS - CELL_HITS + 1))
  }
  return best
}

/**
 * Natural logarithm of a bound on the probability that `found` of the model's `layers` are each found in any of `others`
 * cells by at least `hits` of 16: one layer is, with probability at most `others` / `hits`!; layers are independent, so `found` of them are with
 * probability at most binomial(layers, found) times its power. Only what the model's layers owe to relabelling is used.
 */
export function logMapBound(found: number, layers: number, others: number, hits = CELL_HITS): number {
  if (found === 0) return 0
  let cell = Math.log(others)
  for (let factor = 2; factor <= hits; factor += 1) cell -= Math.log(factor)
  let log = found * cell
  for (let at = 0; at < found; at += 1) log += Math.log(layers - at) - Math.log(at + 1)
  return Math.min(0, log)
}
