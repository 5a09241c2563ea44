import { type CodeLoops, codeLoops, FOLD, LEFT_ROWS, LONGEST, RIGHT_ROWS } from './numbers/code-loops.js'
import { Random } from './random.js'

/** Share of searched units, and their least number, whose gate and up rows must agree before a permutation is believed. */
const AGREEING_SHARE = 0.1
const AGREEING = 32

/** Units that can be searched at a time. */
export const MOST_WANTED = LEFT_ROWS
/** Numbers of a unit that are looked at at most. */
export const MOST_NUMBERS = LONGEST
/** Length of a row of codes. */
const LENGTH = 2 ** 15
/** Squares below which a row is nothing. */
const NOTHING = 1e-20

/**
 * Finds to each wanted unit the nearest of many candidates, by the absolute cosine of their rows. Rows of more than 256 numbers
 * are folded: each number gets a random sign and every 256th goes to the same sum, which keeps inner products on average with a
 * noise of 1/16; then all become whole numbers of 16 bits, each row 2^15 long, so that a cosine is off by 2e-4 at most times.
 */
export class UnitSearch {
  readonly #loops: CodeLoops
  readonly #width: number
  readonly #signs: Float32Array
  readonly #wanted: Int16Array
  readonly #best: Int32Array
  readonly #places: Uint32Array
  #candidates = 0

  /** `wanted`: at most `MOST_WANTED` rows of `width` numbers, at most `MOST_NUMBERS`, standardised. */
  constructor(wanted: Float32Array, width: number, loops = codeLoops()) {
    const rows = wanted.length / width
    if (rows > MOST_WANTED || width > MOST_NUMBERS) throw new RangeError(`${rows} rows of ${width} numbers`)
    this.#loops = loops
    this.#width = width
    this.#signs = signsOf(width)
    // The loops take two rows at a time.
    this.#wanted = new Int16Array(2 * Math.ceil(rows / 2) * FOLD)
    this.#best = new Int32Array(rows).fill(-1)
    this.#places = new Uint32Array(rows)
    loops.signs.set(this.#signs)
    for (let row = 0; row < rows; row += 1) this.#encode(wanted, row, 'left', row)
    this.#wanted.set(loops.left.subarray(0, rows * FOLD))
  }

  /** More candidates, standardised; they are counted on in the order in which they come. */
  add(rows: Float32Array): void {
    const { signs, left, right, products } = this.#loops
    const count = rows.length / this.#width
    const wanted = this.#best.length
    signs.set(this.#signs)
    left.set(this.#wanted)
    for (let first = 0; first < count; first += RIGHT_ROWS) {
      const taken = Math.min(RIGHT_ROWS, count - first)
      const padded = 4 * Math.ceil(taken / 4)
      for (let row = 0; row < taken; row += 1) this.#encode(rows, first + row, 'right', row)
      right.fill(0, taken * FOLD, padded * FOLD)
      products.fill(0, 0, (this.#wanted.length / FOLD) * padded)
      this.#loops.multiply(0, this.#wanted.length / FOLD, 'right', padded, FOLD, padded)
      for (let row = 0; row < wanted; row += 1) this.#look(row, row * padded, taken, padded)
      this.#candidates += taken
    }
  }

  /** The nearest candidate of each wanted unit, the first of several. */
  nearest(): Uint32Array {
    return this.#places.slice()
  }

  #encode(rows: Float32Array, row: number, side: 'left' | 'right', to: number): void {
    const { values } = this.#loops
    const width = this.#width
    const chunks = Math.ceil(width / FOLD)
    values.set(rows.subarray(row * width, (row + 1) * width))
    values.fill(0, width, chunks * FOLD)
    if (chunks > 1) this.#loops.fold(chunks)
    const squares = this.#loops.squares(FOLD)
    const factor = squares > NOTHING ? Math.fround(LENGTH / Math.sqrt(squares)) : 0
    this.#loops.encode(FOLD, factor, side, to * FOLD)
  }

  #look(row: number, at: number, taken: number, padded: number): void {
    const most = this.#loops.largest(at, padded)
    if (most <= this.#best[row]!) return
    const { products } = this.#loops
    for (let other = 0; other < taken; other += 1) {
      if (Math.abs(products[at + other]!) !== most) continue
      this.#best[row] = most
      this.#places[row] = this.#candidates + other
      return
    }
  }
}

const known = new Map<number, Float32Array>()

/** One sign a place, the same for every model of this width. */
function signsOf(width: number): Float32Array {
  const before = known.get(width)
  if (before !== undefined) return before
  const random = new Random(width)
  const signs = Float32Array.from({ length: width }, () => (random.uniform() < 0.5 ? -1 : 1))
  known.set(width, signs)
  return signs
}

/** T5: how many units find the same unit by their gate row and by their up row. */
export function agreeing(byGate: Uint32Array, byUp: Uint32Array): number {
  return byGate.reduce((sum, unit, at) => sum + (unit === byUp[at] ? 1 : 0), 0)
}

/** Least agreement that is acted on. Layers of one model that were laid wrongly beside each other reached 14 of 384. */
export function agreementNeeded(searched: number): number {
  return Math.max(AGREEING, Math.ceil(searched * AGREEING_SHARE))
}
