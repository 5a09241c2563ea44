import { BUFFER_BYTES, type Loops, layOut, type Taken } from './kernel.js'
import { KERNEL_BYTES } from './kernel-bytes.js'
import { GROUP } from './lane-sums.js'

/** What is used of it: the types of Node leave it to those of browsers. */
declare const WebAssembly:
  | {
      readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
      readonly Module: new (bytes: Uint8Array) => object
      readonly Instance: new (module: object, imports: unknown) => { readonly exports: unknown }
    }
  | undefined

interface Exports {
  readonly equal: { readonly value: number }
  readonly floats: Loop
  readonly bfloats: Loop
}
type Loop = (left: number, right: number, groups: number, totals: number) => number

const PAGE = 65_536

/** The loops of scripts/kernel/sums.wat; `null` where this runtime has no WebAssembly with SIMD. */
export function wasmLoops(): Loops | null {
  if (typeof WebAssembly === 'undefined') return null
  const memory = new WebAssembly.Memory({ initial: Math.ceil(BUFFER_BYTES / PAGE) })
  let exports: Exports
  try {
    const module = new WebAssembly.Module(Buffer.from(KERNEL_BYTES, 'base64'))
    exports = new WebAssembly.Instance(module, { env: { memory } }).exports as Exports
  } catch {
    return null
  }
  const buffers = layOut(memory.buffer)
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
