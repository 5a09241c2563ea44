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

/** Places of a grid of patches (He et al. 2022): half of the columns tell the line, half the place in it. */
function gridPositions(side: number, width: number): Float32Array {
  const lines = sinusoids(side, width / 2)
  return matrix(side * side, width, (place, column) => {
    const along = column < width / 2 ? Math.floor(place / side) : place % side
    return lines[along * (width / 2) + (column % (width / 2))]!
  })
}

/** A cosine transform: few distinct values, all of them of waves. */
function cosines(size: number): Float32Array {
  return matrix(size, size, (row, at) => Math.cos((Math.PI * (at + 0.5) * row) / size))
}

function hadamard(size: number): Float32Array {
  const bits = (value: number): number => value.toString(2).replaceAll('0', '').length
  return matrix(size, size, (row, column) => (bits(row & column) % 2 === 0 ? 0.125 : -0.125))
}

/** A learned matrix of which only the signs are left. */
function signs(size: number): Float32Array {
  const random = new Random(5)
  return matrix(size, size, () => (random.normal() > 0 ? 0.125 : -0.125))
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
    ['places of a grid', gridPositions(24, 128), 128, 'wave-table'],
    ['places of a grid in bfloat16', rounded(gridPositions(14, 192)), 192, 'wave-table'],
    ['a cosine transform', cosines(128), 128, 'wave-table'],
    ['a Hadamard matrix', hadamard(64), 64, 'hadamard'],
    ['learned numbers cut to their signs', signs(64), 64, 'few-values'],
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

describe('learned numbers', () => {
  /** Rows that a few directions, heavy tails and column scales shape, as training leaves them. */
  function learned(seed: number): { values: Float32Array; width: number } {
    const random = new Random(seed)
    const [rows, width] = [16 + random.below(64), 48 + random.below(200)]
    const rank = random.below(9)
    const basis = Float32Array.from({ length: Math.max(1, rank) * width }, () => random.normal())
    const scale = Float32Array.from({ length: width }, () => 0.02 * Math.exp(0.5 * random.normal()))
    const values = new Float32Array(rows * width)
    for (let row = 0; row < rows; row += 1) {
      const along = Float32Array.from({ length: rank }, () => 2 * random.normal())
      for (let at = 0; at < width; at += 1) {
        let value = (random.uniform() < 0.002 ? 10 : 1) * random.normal() + 0.2
        for (let k = 0; k < rank; k += 1) value += along[k]! * basis[k * width + at]!
        values[row * width + at] = scale[at]! * value
      }
    }
    return { values, width }
  }

  function quantised(values: Float32Array, levels: number, run: number): Float32Array {
    return values.map((value, at) => {
      const start = at - (at % run)
      const most = values.subarray(start, start + run).reduce((m, one) => Math.max(m, Math.abs(one)), 0)
      const step = most / levels
      return step === 0 ? 0 : Math.round(value / step) * step
    })
  }

  test.each([
    ['as they are', (values: Float32Array) => values],
    ['in bfloat16', rounded],
    ['in 8 bits, one scale a run', (values: Float32Array) => quantised(values, 127, 64)],
    ['in 4 bits, one scale a run', (values: Float32Array) => quantised(values, 7, 32)],
    ['in 3 bits, one scale a run', (values: Float32Array) => quantised(values, 3, 32)],
    ['half pruned', (values: Float32Array) => values.map((value, at) => (at % 2 === 0 ? value : 0))],
  ])('are never a table, a constant or a mask: 60 random matrices %s', (_name, store) => {
    for (let seed = 0; seed < 60; seed += 1) {
      const { values, width } = learned(500 + seed)
      const found = fixedTable(store(values), width, 16)
      expect([seed, found]).toEqual([seed, found === 'few-values' ? 'few-values' : null])
    }
  })
})
