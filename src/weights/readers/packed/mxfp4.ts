import type { Packing, ReadPart, StoredTensor } from '../stored-tensor.js'
import { type Members, part } from './members.js'

/** Values of the 4-bit codes (E2M1), https://www.opencompute.org/documents/ocp-microscaling-formats-mx-v1-0-spec-final-pdf */
const CODES = [0, 0.5, 1, 1.5, 2, 3, 4, 6, -0, -0.5, -1, -1.5, -2, -3, -4, -6]
/** Codes of a block, two a byte, the first in the low half. */
const BLOCK_BYTES = 16
const BIAS = 127

/**
 * The experts of `NAME_blocks` [experts, rows, blocks, 16] and `NAME_scales` [experts, rows, blocks], as gpt-oss keeps
 * them, one matrix each. The rows of a gate and up matrix take turns there; they are given gate first. `null` when the
 * two do not fit.
 */
export function unpackedMxfp4(
  members: Members,
  name: string,
): { readonly tensors: readonly StoredTensor[]; readonly parts: readonly string[] } | null {
  const blocks = part(members, `${name}_blocks`, /^U8$/)
  const scales = part(members, `${name}_scales`, /^U8$/)
  if (blocks === null || scales === null) return null
  const { shape } = blocks.info
  const [experts, rows, groups, size] = shape as [number, number, number, number]
  if (shape.length !== 4 || size !== BLOCK_BYTES || String(scales.info.shape) !== String(shape.slice(0, 3))) {
    return null
  }
  const columns = groups * BLOCK_BYTES * 2
  const takesTurns = /(^|\.)gate_up_proj$/.test(name) && rows % 2 === 0
  const title = /^(.*\.)?experts\.(\w+)$/.exec(name)
  const bytes = rows * groups * BLOCK_BYTES
  const tensors = Array.from({ length: experts }, (_, expert): StoredTensor => {
    const packing = new Mxfp4(blocks.info.name, scales.info.name, expert * rows, groups)
    return {
      info: {
        name: title === null ? `${name}.${expert}` : `${title[1] ?? ''}experts.${expert}.${title[2]!}.weight`,
        dtype: 'MXFP4',
        shape: [rows, columns],
        elements: rows * columns,
        bytes,
        unreadable: null,
      },
      place: partOf(blocks, expert * bytes),
      numbers: { kind: 'packed', packing },
      ...(takesTurns
        ? { rowOrder: (row: number) => (row < rows / 2 ? 2 * row : 2 * (row - rows / 2) + 1) }
        : {}),
    }
  })
  return { tensors, parts: [blocks.info.name, scales.info.name] }
}

function partOf({ place }: StoredTensor, offset: number): StoredTensor['place'] {
  return place.kind === 'run' ? { ...place, at: place.at + offset } : place
}

class Mxfp4 implements Packing {
  readonly #blocks: string
  readonly #scales: string
  /** First row of the expert, and blocks of a row. */
  readonly #first: number
  readonly #groups: number

  constructor(blocks: string, scales: string, first: number, groups: number) {
    this.#blocks = blocks
    this.#scales = scales
    this.#first = first
    this.#groups = groups
  }

  async rows(start: number, count: number, target: Float32Array, read: ReadPart): Promise<void> {
    const first = (this.#first + start) * this.#groups
    const last = first + count * this.#groups
    const scales = (await read(this.#scales, first, last)).slice()
    const blocks = await read(this.#blocks, first * BLOCK_BYTES, last * BLOCK_BYTES)
    for (const [block, exponent] of scales.entries()) {
      // The code 255 is no number.
      const scale = exponent === 255 ? Number.NaN : 2 ** (exponent - BIAS)
      for (let at = 0; at < BLOCK_BYTES; at += 1) {
        const pair = blocks[block * BLOCK_BYTES + at]!
        const to = (block * BLOCK_BYTES + at) * 2
        target[to] = CODES[pair & 15]! * scale
        target[to + 1] = CODES[pair >> 4]! * scale
      }
    }
  }
}
