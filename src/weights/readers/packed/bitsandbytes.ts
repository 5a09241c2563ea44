import { ToolError } from '../../../errors.js'
import { limits } from '../../../limits.js'
import { decode } from '../../decode.js'
import type { Packing, ReadPart, StoredTensor } from '../stored-tensor.js'
import { quote } from '../weight-file.js'
import { type Members, part, type ReadCopy, type Unpacked } from './members.js'

interface Parts {
  readonly codes: StoredTensor
  readonly absmax: StoredTensor
  readonly map: StoredTensor
  readonly nestedAbsmax: StoredTensor | null
  readonly nestedMap: StoredTensor | null
}

/** `quant_state` of bitsandbytes (`QuantState.as_dict`), what of it is needed. */
interface State {
  readonly shape: readonly number[]
  readonly blockSize: number
  readonly nestedBlockSize: number
  readonly nestedOffset: number
}

/**
 * A weight of bitsandbytes with 4 bits (nf4 or fp4): two codes a byte, the first in the high half, a table of 16 values, a
 * largest value for each block, which may be quantised itself. `null` when `name` is no such weight, a reason when its
 * state is not one this reader knows.
 */
export async function unpackedFourBits(
  members: Members,
  name: string,
  read: ReadCopy,
): Promise<Unpacked | string | null> {
  const codes = part(members, name, /^U8$/)
  const absmax = part(members, `${name}.absmax`, /^(F32|U8)$/)
  const map = part(members, `${name}.quant_map`, /^F32$/)
  const state =
    members.get(`${name}.quant_state.bitsandbytes__nf4`) ??
    members.get(`${name}.quant_state.bitsandbytes__fp4`)
  if (codes === null || absmax === null || map === null || state === undefined) return null
  if (state.info.bytes > limits.quantStateBytes) return 'its quant_state is too long'
  const known = parseState(await read(state, 0, state.info.bytes))
  if (known === null) return 'its quant_state is not one of bitsandbytes with 4 bits'
  const nestedAbsmax = part(members, `${name}.nested_absmax`, /^F32$/)
  const nestedMap = part(members, `${name}.nested_quant_map`, /^F32$/)
  const parts = { codes, absmax, map, nestedAbsmax, nestedMap }
  const elements = known.shape.reduce((product, size) => product * size, 1)
  if (!fits(parts, known, elements)) return 'its parts do not fit its quant_state'
  return {
    parts: [codes, absmax, map, state, nestedAbsmax, nestedMap].flatMap((one) =>
      one === null ? [] : [one.info.name],
    ),
    tensor: {
      info: {
        name,
        dtype: 'bitsandbytes 4',
        shape: known.shape,
        elements,
        bytes: codes.info.bytes,
        unreadable: null,
      },
      place: codes.place,
      numbers: { kind: 'packed', packing: new FourBits(name, parts, known) },
    },
  }
}

function fits(
  { codes, absmax, map, nestedAbsmax, nestedMap }: Parts,
  state: State,
  elements: number,
): boolean {
  const blocks = Math.ceil(elements / state.blockSize)
  if (codes.info.elements !== Math.ceil(elements / 2) || absmax.info.elements !== blocks) return false
  if (map.info.elements !== 16) return false
  if (absmax.info.dtype === 'F32') return nestedAbsmax === null
  return (
    nestedAbsmax !== null &&
    nestedMap?.info.elements === 256 &&
    nestedAbsmax.info.elements === Math.ceil(blocks / state.nestedBlockSize)
  )
}

function parseState(bytes: Uint8Array): State | null {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const { quant_type, blocksize, shape, nested_blocksize, nested_offset } = value as Record<string, unknown>
  if ((quant_type !== 'nf4' && quant_type !== 'fp4') || !isSize(blocksize)) return null
  if (!Array.isArray(shape) || shape.length === 0 || shape.length > 8 || !shape.every(isSize)) return null
  const nestedBlockSize = nested_blocksize ?? 256
  const nestedOffset = nested_offset ?? 0
  if (!isSize(nestedBlockSize) || typeof nestedOffset !== 'number') return null
  return { shape, blockSize: blocksize, nestedBlockSize, nestedOffset }
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

class FourBits implements Packing {
  readonly #name: string
  readonly #parts: Parts
  readonly #state: State
  #map: Float32Array | null = null
  #absmax: Float32Array | null = null

  constructor(name: string, parts: Parts, state: State) {
    this.#name = name
    this.#parts = parts
    this.#state = state
  }

  async rows(start: number, count: number, target: Float32Array, read: ReadPart): Promise<void> {
    const { shape, blockSize } = this.#state
    const width = shape.slice(1).reduce((product, size) => product * size, 1)
    this.#map ??= await numbers(this.#parts.map, read)
    this.#absmax ??= await this.#largest(read)
    const first = start * width
    const last = first + count * width
    const bytes = await read(this.#parts.codes.info.name, first >> 1, (last + 1) >> 1)
    for (let element = first; element < last; element += 1) {
      const pair = bytes[(element >> 1) - (first >> 1)]!
      const code = (element & 1) === 0 ? pair >> 4 : pair & 15
      target[element - first] = this.#map[code]! * this.#absmax[Math.floor(element / blockSize)]!
    }
  }

  async #largest(read: ReadPart): Promise<Float32Array> {
    const { absmax, nestedAbsmax, nestedMap } = this.#parts
    if (nestedAbsmax === null) return numbers(absmax, read)
    if (nestedMap === null) throw new ToolError(`tensor ${quote(this.#name)} lacks nested_quant_map`)
    const { nestedBlockSize, nestedOffset } = this.#state
    const scales = await numbers(nestedAbsmax, read)
    const map = await numbers(nestedMap, read)
    const codes = await read(absmax.info.name, 0, absmax.info.bytes)
    return Float32Array.from(
      codes,
      (code, block) => map[code]! * scales[Math.floor(block / nestedBlockSize)]! + nestedOffset,
    )
  }
}

async function numbers({ info }: StoredTensor, read: ReadPart): Promise<Float32Array> {
  const values = new Float32Array(info.elements)
  decode(info.dtype, await read(info.name, 0, info.bytes), values)
  return values
}
