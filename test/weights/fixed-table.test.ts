import { describe, expect, test } from '@jest/globals'
import { decode } from '../../src/weights/decode.js'
import { fixedTable } from '../../src/weights/fixed-table.js'
import { Random } from '../../src/weights/random.js'

function matrix(rows: number, columns: number, value: (row: number, column: number) => number): Float32Array {
  return Float32Array.from({ length: rows * columns }, (_, at) =>
    value(Math.floor(at / columns), at % columns),
  )
}

/** Cut to bfloat16, as stored tables are. */
function rounded(values: Float32Array): Float32Array {
  const bytes = new Uint8Array(Uint16Array.from(new Uint32Array(values.buffer), (word) => word >>> 16).buffer)
  const target = new Float32Array(values.length)
  decode('BF16', bytes, target)
  return target
}

/** Positions of Vaswani et al. 2017 and of Whisper. */
function sinusoids(positions: number, width: number): Float32Array {
  return matrix(positions, width, (position, column) => {
    const angle = position / 10_000 ** ((2 * Math.floor(column / 2)) / width)
    return column % 2 === 0 ? Math.sin(angle) : Math.cos(angle)
  })
}

/** Rows of a Fourier basis under a Hann window: sines and cosines, as speech models keep them. */
function fourier(size: number): Float32Array {
  return matrix(size, size, (row, at) => {
    const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / size)
    const angle = (2 * Math.PI * (row % (size / 2)) * at) / size
    return window * (row < size / 2 ? Math.cos(angle) : Math.sin(angle))
  })
}

describe('a table that nobody learned', () => {
  test.each([
    ['ones', matrix(64, 64, () => 1), 64, 'constant'],
    ['a causal mask', matrix(128, 128, (row, column) => (column > row ? -65504 : 0)), 128, 'few-values'],
    [
      'numbers in 200 steps',
      matrix(256, 256, (r, c) => ((r * 7919 + c * 104729) % 200) / 10),
      256,
      'few-values',
    ],
    [
      'a filter bank',
      matrix(80, 201, (r, c) => Math.max(0, 1 - Math.abs(c - 2.5 * r) / 3)),
      201,
      'mostly-zero',
    ],
    ['sinusoidal positions', sinusoids(1500, 256), 256, 'wave-table'],
    ['sinusoidal positions in bfloat16', rounded(sinusoids(512, 256)), 256, 'wave-table'],
    ['a windowed Fourier basis', fourier(256), 256, 'wave-table'],
    ['numbers that are none', matrix(64, 64, () => Number.NaN), 64, 'not-finite'],
  ])('%s is told from its numbers', (_name, values, width, kind) => {
    expect(fixedTable(values, width, 16)).toBe(kind)
  })
})

describe('learned numbers', () => {
  const random = new Random(5)
  const noise = (rows: number, columns: number): Float32Array =>
    matrix(rows, columns, () => random.normal() * 0.02)
  test.each([
    ['a matrix', noise(128, 512), 512],
    ['a matrix in bfloat16', rounded(noise(128, 512)), 512],
    [
      'a matrix whose columns have large means',
      matrix(128, 256, (_r, c) => Math.sin(c) * 3 + 0.1 * random.normal()),
      256,
    ],
    [
      'a matrix of low rank with noise',
      (() => {
        const left = noise(128, 2)
        const right = noise(256, 2)
        return matrix(
          128,
          256,
          (r, c) =>
            left[2 * r]! * right[2 * c]! + left[2 * r + 1]! * right[2 * c + 1]! + 1e-5 * random.normal(),
        )
      })(),
      256,
    ],
    [
      'positions that were learned onto waves',
      (() => {
        const table = sinusoids(512, 256)
        return table.map((value) => value + 0.1 * random.normal())
      })(),
      256,
    ],
    ['a short tensor', noise(4, 16), 16],
  ])('%s stay in', (_name, values, width) => {
    expect(fixedTable(values, width, 16)).toBeNull()
  })
})
