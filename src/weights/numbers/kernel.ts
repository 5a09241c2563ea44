import { bytesOfElement, decode } from '../decode.js'
import { BLOCK } from './blocks.js'
import { addRun, addWildRun, GROUP, LANES, RUN, SUMS, total } from './lane-sums.js'
import type { Sums } from './sums.js'

/** Bytes of the widest element. */
const WIDEST = 8

/** The memory a kernel works in: stored bytes of either side as they are read, and either side as 32-bit floats. */
export interface Buffers {
  readonly memory: ArrayBuffer
  readonly storedA: Uint8Array
  readonly storedB: Uint8Array
  readonly valuesA: Float32Array
  readonly valuesB: Float32Array
  readonly totals: Float64Array
}

/** Bytes that `layOut` needs. */
export const BUFFER_BYTES = 2 * BLOCK * WIDEST + 2 * BLOCK * 4 + SUMS * LANES * 8

export function layOut(memory: ArrayBuffer): Buffers {
  const stored = BLOCK * WIDEST
  const values = 2 * stored
  return {
    memory,
    storedA: new Uint8Array(memory, 0, stored),
    storedB: new Uint8Array(memory, stored, stored),
    valuesA: new Float32Array(memory, values, BLOCK),
    valuesB: new Float32Array(memory, values + BLOCK * 4, BLOCK),
    totals: new Float64Array(memory, values + 2 * BLOCK * 4, SUMS * LANES),
  }
}

/**
 * The inner loops, in WebAssembly where there is any. Both give the same bits: test/weights/numbers/kernel.test.ts.
 * Each takes whole groups of `GROUP` pairs, adds to the totals, and gives how many pairs it took: it stops before the first
 * run whose sums are not finite. The count of equal pairs of the taken ones goes to `equal`.
 */
export interface Loops {
  readonly buffers: Buffers
  floats(at: number, pairs: number): Taken
  /** Stored bfloat16 of either side. */
  bfloats(at: number, pairs: number): Taken
}

export interface Taken {
  readonly pairs: number
  readonly equal: number
}

/** Adds up blocks of two tensors. The bytes of a block go into `storedA` and `storedB`, or its values into the arrays of values. */
export class Kernel {
  readonly buffers: Buffers
  readonly #loops: Loops
  readonly #wordsA: Uint32Array
  readonly #wordsB: Uint32Array

  constructor(loops: Loops) {
    this.#loops = loops
    this.buffers = loops.buffers
    const { memory, valuesA, valuesB } = this.buffers
    this.#wordsA = new Uint32Array(memory, valuesA.byteOffset, BLOCK)
    this.#wordsB = new Uint32Array(memory, valuesB.byteOffset, BLOCK)
  }

  /** Sums over a block of stored numbers. */
  stored(a: string, b: string, elements: number): Sums {
    if (a !== 'BF16' || b !== 'BF16') {
      this.#decode(a, b, elements)
      return this.values(elements)
    }
    const loop = (at: number, pairs: number): Taken => this.#loops.bfloats(at, pairs)
    return this.#sums(elements, loop, () => this.#decode(a, b, elements))
  }

  /** Sums over a block of values. */
  values(elements: number): Sums {
    return this.#sums(
      elements,
      (at, pairs) => this.#loops.floats(at, pairs),
      () => undefined,
    )
  }

  #decode(a: string, b: string, elements: number): void {
    const { storedA, storedB, valuesA, valuesB } = this.buffers
    decode(a, storedA.subarray(0, elements * bytesOfElement(a)), valuesA.subarray(0, elements))
    decode(b, storedB.subarray(0, elements * bytesOfElement(b)), valuesB.subarray(0, elements))
  }

  /** `needValues` is called before single pairs are looked at. */
  #sums(elements: number, loop: (at: number, pairs: number) => Taken, needValues: () => void): Sums {
    const { totals, valuesA, valuesB } = this.buffers
    totals.fill(0)
    const whole = elements - (elements % GROUP)
    let n = elements
    let equal = 0
    let decoded = false
    const single = (start: number, end: number): void => {
      if (!decoded) needValues()
      decoded = true
      if (!addRun(valuesA, valuesB, start, end, totals)) n -= addWildRun(valuesA, valuesB, start, end, totals)
      for (let at = start; at < end; at += 1) if (this.#wordsA[at] === this.#wordsB[at]) equal += 1
    }
    for (let at = 0; at < whole; ) {
      const taken = loop(at, whole - at)
      equal += taken.equal
      at += taken.pairs
      if (at === whole) break
      const end = Math.min(at + RUN, whole)
      single(at, end)
      at = end
    }
    if (whole < elements) single(whole, elements)
    return {
      n,
      equal,
      x: total(totals, 0),
      y: total(totals, 1),
      xx: total(totals, 2),
      yy: total(totals, 3),
      xy: total(totals, 4),
    }
  }
}
