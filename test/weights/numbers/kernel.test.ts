import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { BLOCK, blocksOf } from '../../../src/weights/numbers/blocks.js'
import { Kernel, type Loops } from '../../../src/weights/numbers/kernel.js'
import { scriptLoops } from '../../../src/weights/numbers/script-loops.js'
import type { Sums } from '../../../src/weights/numbers/sums.js'
import { wasmLoops } from '../../../src/weights/numbers/wasm-loops.js'
import { Random } from '../../../src/weights/random.js'

/** Two sides of one block: numbers of trained weights, and beside them what breaks sums. */
function pairs(elements: number, seed: number, wild: readonly (readonly [number, number])[] = []) {
  const random = new Random(seed)
  const a = Float32Array.from({ length: elements }, () => 0.02 * random.normal())
  const b = a.map((value) => (random.uniform() < 0.2 ? value : value + 0.002 * random.normal()))
  for (const [at, value] of wild) a[at] = value
  return { a, b }
}

function halves(values: Float32Array): Uint16Array {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length)
  return Uint16Array.from(words, (word) => word >>> 16)
}

function sumsOf(loops: Loops, dtype: 'BF16' | 'F32', a: Float32Array, b: Float32Array): Sums {
  const kernel = new Kernel(loops)
  const { memory, storedA, storedB } = kernel.buffers
  if (dtype === 'F32') {
    new Float32Array(memory, storedA.byteOffset).set(a)
    new Float32Array(memory, storedB.byteOffset).set(b)
  } else {
    new Uint16Array(memory, storedA.byteOffset).set(halves(a))
    new Uint16Array(memory, storedB.byteOffset).set(halves(b))
  }
  return kernel.stored(dtype, dtype, a.length)
}

const CASES: readonly (readonly [string, number, readonly (readonly [number, number])[]])[] = [
  ['a whole block', BLOCK, []],
  ['a block that is no multiple of a group', 5_003, []],
  ['fewer numbers than one group', 5, []],
  ['one number', 1, []],
  ['a single infinity', 9_000, [[4_500, Number.POSITIVE_INFINITY]]],
  ['a NaN among the last numbers', 4_099, [[4_098, Number.NaN]]],
  [
    'numbers whose squares exceed 32 bits',
    8_192,
    [
      [7, 3e38],
      [8, -3e38],
      [4_000, 1e25],
    ],
  ],
  [
    'numbers whose squares are too small for 32 bits',
    8_192,
    [
      [7, 1e-40],
      [8, 1e-30],
    ],
  ],
]

describe('the kernel in WebAssembly', () => {
  test.each(CASES)('gives the same bits as the one in TypeScript: %s', (_, elements, wild) => {
    const { a, b } = pairs(elements, elements, wild)
    for (const dtype of ['BF16', 'F32'] as const) {
      const fast = wasmLoops()
      expect(fast).not.toBeNull()
      expect(sumsOf(fast!, dtype, a, b)).toEqual(sumsOf(scriptLoops(), dtype, a, b))
    }
  })

  test('is what its text assembles to', async () => {
    const root = process.cwd()
    const { assemble } = (await import(pathToFileURL(join(root, 'scripts/kernel/build.mjs')).href)) as {
      assemble: () => Promise<string>
    }
    const committed = readFileSync(join(root, 'src/weights/numbers/kernel-bytes.ts'), 'utf8')
    const code = (text: string): string => text.replace(/[^A-Za-z0-9+/=]/g, '')
    expect(code(committed)).toBe(code(await assemble()))
  })
})

describe('sums of a block', () => {
  test('are those of plain arithmetic, up to rounding', () => {
    const { a, b } = pairs(BLOCK, 3)
    const sums = sumsOf(wasmLoops()!, 'F32', a, b)
    let [xx, xy, equal] = [0, 0, 0]
    for (let at = 0; at < a.length; at += 1) {
      xx += a[at]! * a[at]!
      xy += a[at]! * b[at]!
      if (a[at] === b[at]) equal += 1
    }
    expect(sums.n).toBe(BLOCK)
    expect(sums.equal).toBe(equal)
    expect(sums.xx / xx).toBeCloseTo(1, 6)
    expect(sums.xy / xy).toBeCloseTo(1, 6)
  })

  test('leave out pairs of which one is not finite, and no others', () => {
    const { a, b } = pairs(8_192, 4, [
      [100, Number.NaN],
      [5_000, Number.NEGATIVE_INFINITY],
    ])
    const without = pairs(8_192, 4)
    const sums = sumsOf(wasmLoops()!, 'F32', a, b)
    expect(sums.n).toBe(8_190)
    const left = [100, 5_000].reduce((sum, at) => sum + without.a[at]! * without.b[at]!, 0)
    expect(sums.xy).toBeCloseTo(sumsOf(wasmLoops()!, 'F32', without.a, without.b).xy - left, 6)
  })

  test('of numbers too large for 32 bits are still right', () => {
    const { a, b } = pairs(1_024, 5, [[0, 3e38]])
    expect(sumsOf(wasmLoops()!, 'F32', a, b).xx / 9e76).toBeCloseTo(1, 6)
  })
})

describe('blocks', () => {
  test.each([
    [{ start: 0, count: 3, width: BLOCK }, 3],
    [{ start: 2, count: 5, width: BLOCK / 2 + 1 }, 5],
    [{ start: 0, count: 2, width: 2 * BLOCK + 1 }, 6],
    [{ start: 7, count: BLOCK + 1, width: 1 }, 2],
    [{ start: 0, count: 4, width: 0 }, 0],
    [{ start: 0, count: 0, width: 9 }, 0],
  ])('%j is cut into %d, without a hole or an overlap', (rows, count) => {
    const blocks = [...blocksOf(rows)]
    expect(blocks).toHaveLength(count)
    let at = rows.start * rows.width
    for (const { first, elements } of blocks) {
      expect([first, elements > 0, elements <= BLOCK]).toEqual([at, true, true])
      at += elements
    }
    expect(at).toBe(rows.width === 0 ? 0 : (rows.start + rows.count) * rows.width)
  })
})
