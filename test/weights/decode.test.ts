import { describe, expect, test } from '@jest/globals'
import type { Dtype } from '../../src/evidence/weights/dtype.js'
import { decode, isDecodable } from '../../src/weights/decode.js'

function decoded(dtype: Dtype, bytes: readonly number[], count: number): number[] {
  const target = new Float32Array(count)
  decode(dtype, Uint8Array.from(bytes), target)
  return [...target]
}

// Values from the definitions of the formats: sign, exponent, fraction written out by hand.
const CASES: readonly [Dtype, string, readonly number[], number][] = [
  ['F32', '1.5', [0x00, 0x00, 0xc0, 0x3f], 1.5],
  ['F64', '-2', [0, 0, 0, 0, 0, 0, 0x00, 0xc0], -2],
  ['F16', 'one', [0x00, 0x3c], 1],
  ['F16', 'largest', [0xff, 0x7b], 65_504],
  ['F16', 'smallest subnormal', [0x01, 0x00], 2 ** -24],
  ['F16', 'largest subnormal', [0xff, 0x03], 1023 * 2 ** -24],
  ['F16', 'a third', [0x55, 0x35], 0.333251953125],
  ['F16', 'minus infinity', [0x00, 0xfc], Number.NEGATIVE_INFINITY],
  ['F16', 'not a number', [0x01, 0x7e], Number.NaN],
  ['BF16', 'minus three', [0x40, 0xc0], -3],
  ['BF16', 'smallest subnormal', [0x01, 0x00], 2 ** -133],
  ['BF16', 'infinity', [0x80, 0x7f], Number.POSITIVE_INFINITY],
  ['F8_E4M3', 'one', [0x38], 1],
  ['F8_E4M3', 'largest', [0x7e], 448],
  ['F8_E4M3', 'not a number, for there is no infinity', [0x7f], Number.NaN],
  ['F8_E4M3', 'smallest subnormal', [0x01], 2 ** -9],
  ['F8_E4M3', 'smallest normal, negative', [0x88], -(2 ** -6)],
  ['F8_E5M2', 'one', [0x3c], 1],
  ['F8_E5M2', 'largest', [0x7b], 57_344],
  ['F8_E5M2', 'infinity', [0x7c], Number.POSITIVE_INFINITY],
  ['F8_E5M2', 'not a number', [0x7d], Number.NaN],
  ['F8_E5M2', 'smallest subnormal, negative', [0x81], -(2 ** -16)],
]

describe('decoding', () => {
  test.each(CASES)('%s: %s', (dtype, _name, bytes, value) => {
    expect(decoded(dtype, bytes, 1)).toEqual([value])
  })

  test('keeps the sign of zero', () => {
    expect(Object.is(decoded('F16', [0x00, 0x80], 1)[0], -0)).toBe(true)
    expect(Object.is(decoded('F8_E4M3', [0x80], 1)[0], -0)).toBe(true)
  })

  test('decodes every place of a run longer than one block', () => {
    const codes = new Uint16Array(40_000)
    for (let index = 0; index < codes.length; index += 1) codes[index] = (index * 31) % 0x7c00
    const target = new Float32Array(codes.length)
    decode('F16', new Uint8Array(codes.buffer), target)
    const one = new Float32Array(1)
    const wrong = codes.findIndex((code, index) => {
      decode('F16', new Uint8Array(Uint16Array.of(code).buffer), one)
      return target[index] !== one[0]
    })
    expect(wrong).toBe(-1)
  })

  test.each(['I32', 'U8', 'I8', 'F4', 'F8_E8M0', 'F8_E4M3FNUZ'] as const)(
    'takes no %s for numbers',
    (dtype) => {
      expect(isDecodable(dtype)).toBe(false)
    },
  )
})
