import { describe, expect, test } from '@jest/globals'
import { openWeights } from '../../../src/weights/open-weights.js'
import { Random } from '../../../src/weights/random.js'
import type { TensorSource } from '../../../src/weights/tensor-source.js'
import { float32, folderWith, safetensorsBytes, type Written } from '../model-files.js'

const STEM = 'model.layers.0.mlp.up_proj.'
const OUTPUTS = 16
const INPUTS = 32
const GROUPS = 2
const AWQ_ORDER = [0, 2, 4, 6, 1, 3, 5, 7]

function int32(shape: readonly number[], values: ArrayLike<number>): Written {
  return { dtype: 'I32', shape, bytes: new Uint8Array(Int32Array.from(values).buffer) }
}

function int8(shape: readonly number[], values: readonly number[]): Written {
  return { dtype: 'I8', shape, bytes: new Uint8Array(Int8Array.from(values).buffer) }
}

function bytes(shape: readonly number[], values: ArrayLike<number>): Written {
  return { dtype: 'U8', shape, bytes: Uint8Array.from(values) }
}

function open(tensors: Readonly<Record<string, Written>>): Promise<TensorSource> {
  return openWeights(folderWith({ 'model.safetensors': safetensorsBytes(tensors) }))
}

/** Codes and zero points around the middle, with the values they stand for. */
function codes(symmetric: boolean): {
  readonly code: (input: number, output: number) => number
  readonly zero: (group: number, output: number) => number
  readonly scale: (group: number, output: number) => number
} {
  const random = new Random(7)
  const zeros = Array.from({ length: GROUPS * OUTPUTS }, () =>
    symmetric ? 8 : 6 + Math.floor(random.uniform() * 4),
  )
  const table = Array.from({ length: INPUTS * OUTPUTS }, (_, at) => {
    const around = zeros[Math.floor(at / OUTPUTS / (INPUTS / GROUPS)) * OUTPUTS + (at % OUTPUTS)]!
    return Math.max(0, Math.min(15, around + Math.round(2 * random.normal())))
  })
  return {
    code: (input, output) => table[input * OUTPUTS + output]!,
    zero: (group, output) => zeros[group * OUTPUTS + output]!,
    scale: (group, output) => 0.5 + group + output / 8,
  }
}

const scalesOf = (made: ReturnType<typeof codes>): Written =>
  float32(
    [GROUPS, OUTPUTS],
    Array.from({ length: GROUPS * OUTPUTS }, (_, at) => made.scale(Math.floor(at / OUTPUTS), at % OUTPUTS)),
  )

/** Rows of `width` words of eight 4-bit codes; `pick` gives the code of a place in a word. */
function words(
  rows: number,
  width: number,
  pick: (row: number, word: number, place: number) => number,
): number[] {
  return Array.from({ length: rows * width }, (_, at) => {
    let word = 0
    for (let place = 0; place < 8; place += 1) {
      word |= pick(Math.floor(at / width), at % width, place) << (4 * place)
    }
    return word
  })
}

function expected(made: ReturnType<typeof codes>, groupOf: (input: number) => number): number[] {
  return Array.from({ length: OUTPUTS * INPUTS }, (_, at) => {
    const output = Math.floor(at / INPUTS)
    const group = groupOf(at % INPUTS)
    return (made.code(at % INPUTS, output) - made.zero(group, output)) * made.scale(group, output)
  })
}

describe('GPTQ and AWQ', () => {
  const inOrder = (input: number): number => Math.floor((input * GROUPS) / INPUTS)

  test.each([
    ['less 1, as AutoGPTQ does', false, 1],
    ['as they are, as its second version does', false, 0],
    ['less 1, all in the middle', true, 1],
    ['as they are, all in the middle', true, 0],
  ])('GPTQ that stores zero points %s gives its weights', async (_, symmetric, less) => {
    const made = codes(symmetric)
    const source = await open({
      [`${STEM}qweight`]: int32(
        [INPUTS / 8, OUTPUTS],
        words(INPUTS / 8, OUTPUTS, (row, output, place) => made.code(row * 8 + place, output)),
      ),
      [`${STEM}qzeros`]: int32(
        [GROUPS, OUTPUTS / 8],
        words(GROUPS, OUTPUTS / 8, (group, word, place) => made.zero(group, word * 8 + place) - less),
      ),
      [`${STEM}scales`]: scalesOf(made),
      [`${STEM}g_idx`]: int32(
        [INPUTS],
        Array.from({ length: INPUTS }, (_, at) => inOrder(at)),
      ),
    })
    expect(source.tensors()).toEqual([
      expect.objectContaining({ name: `${STEM}weight`, shape: [OUTPUTS, INPUTS], unreadable: null }),
    ])
    expect([...(await source.rows(`${STEM}weight`, 0, OUTPUTS))]).toEqual(expected(made, inOrder))
    expect([...(await source.rows(`${STEM}weight`, 5, 1))]).toEqual(
      expected(made, inOrder).slice(5 * INPUTS, 6 * INPUTS),
    )
    source.close()
  })

  test('GPTQ whose zero points fit neither version stays unreadable', async () => {
    const made = codes(true)
    const source = await open({
      [`${STEM}qweight`]: int32(
        [INPUTS / 8, OUTPUTS],
        words(INPUTS / 8, OUTPUTS, (row, output, place) => made.code(row * 8 + place, output)),
      ),
      [`${STEM}qzeros`]: int32(
        [GROUPS, OUTPUTS / 8],
        words(GROUPS, OUTPUTS / 8, (group) => (group === 0 ? 3 : 4)),
      ),
      [`${STEM}scales`]: scalesOf(made),
    })
    expect(source.tensors()[0]?.unreadable).toBe(
      'packed by GPTQ, and its zero points fit neither version of the format',
    )
    source.close()
  })

  test('GPTQ with a group that is not there is an error with its name', async () => {
    const made = codes(true)
    const source = await open({
      [`${STEM}qweight`]: int32(
        [INPUTS / 8, OUTPUTS],
        words(INPUTS / 8, OUTPUTS, () => 8),
      ),
      [`${STEM}qzeros`]: int32(
        [GROUPS, OUTPUTS / 8],
        words(GROUPS, OUTPUTS / 8, () => 7),
      ),
      [`${STEM}scales`]: scalesOf(made),
      [`${STEM}g_idx`]: int32(
        [INPUTS],
        Array.from({ length: INPUTS }, () => 2),
      ),
    })
    await expect(source.rows(`${STEM}weight`, 0, 1)).rejects.toThrow(/g_idx: input 0 is in group 2 of 2/)
    source.close()
  })

  test('AWQ, which packs outputs in an order of its own, gives its weights', async () => {
    const made = codes(false)
    const source = await open({
      [`${STEM}qweight`]: int32(
        [INPUTS, OUTPUTS / 8],
        words(INPUTS, OUTPUTS / 8, (input, word, place) => made.code(input, word * 8 + AWQ_ORDER[place]!)),
      ),
      [`${STEM}qzeros`]: int32(
        [GROUPS, OUTPUTS / 8],
        words(GROUPS, OUTPUTS / 8, (group, word, place) => made.zero(group, word * 8 + AWQ_ORDER[place]!)),
      ),
      [`${STEM}scales`]: scalesOf(made),
    })
    expect([...(await source.rows(`${STEM}weight`, 0, OUTPUTS))]).toEqual(expected(made, inOrder))
    source.close()
  })

  test('packing that fits neither is left unreadable', async () => {
    const source = await open({
      [`${STEM}qweight`]: int32([3, OUTPUTS], new Array(3 * OUTPUTS).fill(0)),
      [`${STEM}qzeros`]: int32([1, 6], new Array(6).fill(0)),
      [`${STEM}scales`]: float32([1, OUTPUTS], new Array(OUTPUTS).fill(1)),
    })
    expect(source.tensors()[0]?.unreadable).toBe(
      'packed by GPTQ or AWQ in a way this version does not unpack',
    )
    source.close()
  })
})

describe('bitsandbytes', () => {
  const table = Array.from({ length: 16 }, (_, at) => (at - 7) / 8)
  const state = (over: object = {}): Written => {
    const text = JSON.stringify({ quant_type: 'nf4', blocksize: 4, dtype: 'float16', shape: [3, 6], ...over })
    return bytes([Buffer.byteLength(text)], Buffer.from(text))
  }
  const pairs = [0x12, 0x34, 0x56, 0x78, 0x9a, 0xbc, 0xde, 0xf0, 0x11]
  const values = (largest: (block: number) => number): number[] =>
    pairs
      .flatMap((pair) => [pair >> 4, pair & 15])
      .map((code, at) => Math.fround(table[code]! * Math.fround(largest(Math.floor(at / 4)))))

  test('of 4 bits gives its weights, and rows from the middle of a byte and a block', async () => {
    const source = await open({
      'a.weight': bytes([9, 1], pairs),
      'a.weight.absmax': float32([5], [1, 2, 3, 4, 5]),
      'a.weight.quant_map': float32([16], table),
      'a.weight.quant_state.bitsandbytes__nf4': state(),
    })
    expect(source.tensors()).toEqual([
      { name: 'a.weight', dtype: 'bitsandbytes 4', shape: [3, 6], elements: 18, bytes: 9, unreadable: null },
    ])
    const all = values((block) => block + 1)
    expect([...(await source.rows('a.weight', 0, 3))]).toEqual(all)
    expect([...(await source.rows('a.weight', 1, 1))]).toEqual(all.slice(6, 12))
    const two = [6, 7, 12, 13].map((at) => all[at])
    expect([...(await source.beginnings!('a.weight', 1, 2, 2))]).toEqual(two)
    expect([...(await source.bytes('a.weight', 0, 2))]).toEqual([0x12, 0x34])
    source.close()
  })

  test('of 4 bits with scales quantised themselves gives its weights', async () => {
    const nested = Array.from({ length: 256 }, (_, at) => (at - 128) / 128)
    const source = await open({
      'a.weight': bytes([9, 1], pairs),
      'a.weight.absmax': bytes([5], [128, 192, 64, 255, 0]),
      'a.weight.nested_absmax': float32([2], [2, 4]),
      'a.weight.nested_quant_map': float32([256], nested),
      'a.weight.quant_map': float32([16], table),
      'a.weight.quant_state.bitsandbytes__nf4': state({ nested_blocksize: 4, nested_offset: 8 }),
    })
    const largest = [8, 9, 7, 8 + 2 * (127 / 128), 4]
    expect([...(await source.rows('a.weight', 0, 3))]).toEqual(values((block) => largest[block]!))
    source.close()
  })

  test.each([
    [
      'is no JSON',
      { 'a.weight.quant_state.bitsandbytes__nf4': bytes([1], [0x7b]) },
      /its quant_state is not one/,
    ],
    [
      'states another shape',
      { 'a.weight.quant_state.bitsandbytes__nf4': state({ shape: [3, 7] }) },
      /do not fit/,
    ],
    [
      'has blocks of no size',
      { 'a.weight.quant_state.bitsandbytes__nf4': state({ blocksize: 0 }) },
      /is not one/,
    ],
    ['lacks the scales of scales', { 'a.weight.absmax': bytes([5], [1, 2, 3, 4, 5]) }, /do not fit/],
  ])('of 4 bits that %s is left unreadable', async (_, over, reason) => {
    const source = await open({
      'a.weight': bytes([9, 1], pairs),
      'a.weight.absmax': float32([5], [1, 2, 3, 4, 5]),
      'a.weight.quant_map': float32([16], table),
      'a.weight.quant_state.bitsandbytes__nf4': state(),
      ...over,
    })
    expect(source.tensors().find(({ name }) => name === 'a.weight')?.unreadable).toMatch(reason)
    source.close()
  })

  test('of 8 bits gives its weights by rows, and not from tiles', async () => {
    const tensors = (format: number): Record<string, Written> => ({
      'a.weight': int8([2, 2], [127, -127, 1, 0]),
      'a.SCB': float32([2], [2, 127]),
      'a.weight_format': bytes([], [format]),
    })
    const source = await open(tensors(0))
    expect([...(await source.rows('a.weight', 0, 2))]).toEqual([2, -2, 1, 0])
    source.close()
    const tiles = await open(tensors(1))
    expect(tiles.tensors()[0]?.unreadable).toMatch(/in tiles/)
    tiles.close()
  })
})

describe('other codes', () => {
  test('of 8 bits with a scale for each row give their weights; with zero points they stay unreadable', async () => {
    const tensors = {
      'a.weight': int8([2, 2], [1, -2, 3, 4]),
      'a.weight_scale': float32([2, 1], [10, 100]),
    }
    const source = await open(tensors)
    expect([...(await source.rows('a.weight', 0, 2))]).toEqual([10, -20, 300, 400])
    source.close()
    const shifted = await open({ ...tensors, 'a.weight_zero_point': int8([2, 1], [1, 1]) })
    expect(shifted.tensors()[0]?.unreadable).toMatch(/with zero points/)
    shifted.close()
  })

  test('of MXFP4 give one matrix for each expert, gate rows first', async () => {
    const name = 'model.layers.0.mlp.experts.gate_up_proj'
    const source = await open({
      [`${name}_blocks`]: bytes(
        [2, 4, 1, 16],
        Array.from({ length: 128 }, (_, at) => (at % 16 === 0 ? 0x92 + Math.floor(at / 16) : 0)),
      ),
      [`${name}_scales`]: bytes([2, 4, 1], [127, 128, 126, 127, 127, 127, 127, 255]),
    })
    expect(source.tensors().map(({ name: title, shape }) => [title, [...shape]])).toEqual([
      ['model.layers.0.mlp.experts.0.gate_up_proj.weight', [4, 32]],
      ['model.layers.0.mlp.experts.1.gate_up_proj.weight', [4, 32]],
    ])
    // Low halves 2, 3, 4, 5 stand for 1, 1.5, 2, 3; the high half 9 for -0.5. Stored rows 0 and 2 are the gate.
    const rows = await source.rows('model.layers.0.mlp.experts.0.gate_up_proj.weight', 0, 4)
    expect([0, 1, 2, 3].map((row) => [rows[row * 32], rows[row * 32 + 1]])).toEqual([
      [1, -0.5],
      [1, -0.25],
      [3, -1],
      [3, -0.5],
    ])
    const last = await source.rows('model.layers.0.mlp.experts.1.gate_up_proj.weight', 3, 1)
    expect(last[0]).toBeNaN()
    source.close()
  })
})
