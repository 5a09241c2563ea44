import { BUFFER_BYTES, type Loops, layOut, type Taken } from './kernel.js'
import { SUMS_BYTES } from './kernel-bytes.js'
import { GROUP } from './lane-sums.js'
import { assembled } from './web-assembly.js'

interface Exports {
  readonly equal: { readonly value: number }
  readonly floats: Loop
  readonly bfloats: Loop
}
type Loop = (left: number, right: number, groups: number, totals: number) => number

/** The loops of scripts/kernel/sums.wat; `null` where this runtime has no WebAssembly with SIMD. */
export function wasmLoops(): Loops | null {
  const made = assembled(SUMS_BYTES, BUFFER_BYTES)
  if (made === null) return null
  const exports = made.exports as Exports
  const buffers = layOut(made.memory)
  const { storedA, storedB, valuesA, valuesB, totals } = buffers
  const take = (loop: Loop, a: ArrayBufferView, b: ArrayBufferView, bytes: number, pairs: number): Taken => {
    const groups = loop(a.byteOffset + bytes, b.byteOffset + bytes, pairs / GROUP, totals.byteOffset)
    return { pairs: groups * GROUP, equal: exports.equal.value }
  }
  return {
    buffers,
    floats: (at, pairs) => take(exports.floats, valuesA, valuesB, at * 4, pairs),
    bfloats: (at, pairs) => take(exports.bfloats, storedA, storedB, at * 2, pairs),
  }
}
