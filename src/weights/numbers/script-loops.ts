import { BUFFER_BYTES, type Loops, layOut, type Taken } from './kernel.js'
import { addRun, RUN } from './lane-sums.js'

/** The loops in TypeScript, for a machine without WebAssembly and as what the kernel is held against. */
export function scriptLoops(): Loops {
  const buffers = layOut(new ArrayBuffer(BUFFER_BYTES))
  const { memory, storedA, storedB, valuesA, valuesB, totals } = buffers
  const wordsA = new Uint32Array(memory, valuesA.byteOffset, valuesA.length)
  const wordsB = new Uint32Array(memory, valuesB.byteOffset, valuesB.length)
  const floats = (start: number, pairs: number): Taken => {
    let taken = 0
    let equal = 0
    while (taken < pairs) {
      const from = start + taken
      const to = start + Math.min(taken + RUN, pairs)
      if (!addRun(valuesA, valuesB, from, to, totals)) break
      for (let at = from; at < to; at += 1) if (wordsA[at] === wordsB[at]) equal += 1
      taken = to - start
    }
    return { pairs: taken, equal }
  }
  return {
    buffers,
    floats,
    bfloats(start, pairs) {
      widen(new Uint16Array(memory, storedA.byteOffset), wordsA, start, pairs)
      widen(new Uint16Array(memory, storedB.byteOffset), wordsB, start, pairs)
      return floats(start, pairs)
    },
  }
}

/** bfloat16 is the upper half of a 32-bit float. */
function widen(halves: Uint16Array, words: Uint32Array, start: number, count: number): void {
  for (let at = start; at < start + count; at += 1) words[at] = halves[at]! << 16
}
