import { type CountedTensor, ParameterCounter } from '../../evidence/weights/parameter-count.js'
import { isDecodable } from '../decode.js'
import { Gatherer } from './gather.js'
import { unpackedFourBits } from './packed/bitsandbytes.js'
import type { Members, ReadCopy } from './packed/members.js'
import { unpackedMxfp4 } from './packed/mxfp4.js'
import { unpackedWords, type WordLayout, wordLayout, zeroShift } from './packed/words.js'
import type { Numbers, StoredTensor } from './stored-tensor.js'

/** Block of DeepSeek-V3's `weight_scale_inv`: https://huggingface.co/deepseek-ai/DeepSeek-V3/blob/main/README_WEIGHTS.md */
const BLOCK = 128

export interface Readable {
  readonly tensors: readonly StoredTensor[]
  /** What the others are read through: packed codes, scales. */
  readonly hidden: readonly StoredTensor[]
  readonly bytesRead: number
}

/**
 * The tensors of one model with how each is read, told by the tensors beside it. Weights that several tensors hold
 * together stand in the place of their parts. What is not known for certain stays unreadable, with the reason.
 */
export async function readable(stored: readonly StoredTensor[]): Promise<Readable> {
  const members = new Map(stored.map((tensor) => [tensor.info.name, tensor]))
  const gatherer = new Gatherer()
  const packed = await unpacked(members, async (tensor, start, end) =>
    (await gatherer.read(tensor, start, end)).slice(),
  )
  const readings = new Readings(stored.map(({ info }) => info))
  const tensors: StoredTensor[] = []
  const hidden: StoredTensor[] = []
  for (const tensor of stored) {
    const { name } = tensor.info
    tensors.push(...(packed.at.get(name) ?? []))
    if (packed.parts.has(name)) {
      hidden.push(tensor)
      continue
    }
    const reason = packed.reasons.get(name)
    const numbers: Numbers =
      reason !== undefined
        ? { kind: 'unreadable', reason }
        : tensor.numbers.kind === 'plain'
          ? readings.of(tensor.info)
          : tensor.numbers
    const unreadable = numbers.kind === 'unreadable' ? numbers.reason : null
    tensors.push({ ...tensor, numbers, info: { ...tensor.info, unreadable } })
  }
  return { tensors, hidden, bytesRead: gatherer.bytesRead }
}

interface Packed {
  /** Unpacked weights by the name of the part in whose place they stand. */
  readonly at: Map<string, StoredTensor[]>
  readonly parts: Set<string>
  readonly reasons: Map<string, string>
}

async function unpacked(members: Members, read: ReadCopy): Promise<Packed> {
  const found: Packed = { at: new Map(), parts: new Set(), reasons: new Map() }
  const take = (name: string, tensors: readonly StoredTensor[], parts: readonly string[]): void => {
    // A name that is taken would hide one of the two.
    const taken = tensors.find(({ info }) => members.has(info.name) && !parts.includes(info.name))
    if (taken !== undefined) {
      found.reasons.set(name, `packed beside a tensor that is named ${taken.info.name} already`)
      return
    }
    found.at.set(name, [...tensors])
    for (const one of parts) found.parts.add(one)
  }
  const words = new Map<string, WordLayout>()
  for (const name of members.keys()) {
    if (name.endsWith('.qweight')) {
      const layout = wordLayout(members, name.slice(0, -'qweight'.length))
      if (layout !== null) words.set(name, layout)
    } else if (name.endsWith('_blocks')) {
      const experts = unpackedMxfp4(members, name.slice(0, -'_blocks'.length))
      if (experts !== null) take(name, experts.tensors, experts.parts)
    } else if (members.has(`${name}.quant_map`)) {
      const four = await unpackedFourBits(members, name, read)
      if (typeof four === 'string') found.reasons.set(name, `quantised by bitsandbytes, and ${four}`)
      else if (four !== null) take(name, [four.tensor], four.parts)
    } else if (members.get(name)?.info.dtype === 'I8') {
      const reason = await whyNotRows(members, name, read)
      if (reason !== null) found.reasons.set(name, reason)
    }
  }
  const layouts = [...words.values()].filter(({ kind }) => kind === 'GPTQ')
  const shift = layouts.length === 0 ? 0 : await zeroShift(layouts, read)
  for (const [name, layout] of words) {
    if (layout.kind === 'GPTQ' && shift === null) {
      found.reasons.set(name, 'packed by GPTQ, and its zero points fit neither version of the format')
      continue
    }
    const { tensor, parts } = unpackedWords(
      name.slice(0, -'qweight'.length),
      layout,
      layout.kind === 'GPTQ' ? shift! : 0,
    )
    take(name, [tensor], parts)
  }
  return found
}

/** Why a matrix of bitsandbytes with 8 bits cannot be read; its rows may lie in tiles for a graphics processor. */
async function whyNotRows(members: Members, name: string, read: ReadCopy): Promise<string | null> {
  const format = members.get(`${name}_format`)
  if (format === undefined || format.info.bytes !== 1) return null
  const [code] = await read(format, 0, 1)
  return code === 0 ? null : 'quantised by bitsandbytes in tiles; this version reads rows only'
}

/** Tells for each tensor of one model how it is read; packed weights are told by the tensors beside them. */
class Readings {
  readonly #byName: ReadonlyMap<string, CountedTensor>
  readonly #counter: ParameterCounter

  constructor(tensors: readonly CountedTensor[]) {
    this.#byName = new Map(tensors.map((tensor) => [tensor.name, tensor]))
    this.#counter = new ParameterCounter(tensors)
  }

  of(tensor: CountedTensor): Numbers {
    if (tensor.dtype === 'I8') return this.#eightBits(tensor)
    if (!isDecodable(tensor.dtype)) return { kind: 'unreadable', reason: this.#packing(tensor) }
    if (!tensor.dtype.startsWith('F8_')) return { kind: 'plain' }
    const scale =
      this.#byName.get(`${tensor.name}_scale_inv`) ?? this.#byName.get(`${tensor.name}_scale`) ?? null
    if (scale === null) return { kind: 'plain' }
    const block = blockOf(tensor.shape, scale)
    return block === null
      ? { kind: 'unreadable', reason: `scale ${scale.dtype} [${scale.shape}] does not fit [${tensor.shape}]` }
      : { kind: 'scaled', scale: scale.name, ...block }
  }

  /** Symmetric codes with a scale for each row or for all: bitsandbytes keeps 127 times the scale (`SCB`). */
  #eightBits(tensor: CountedTensor): Numbers {
    const stem = tensor.name.slice(0, tensor.name.lastIndexOf('.') + 1)
    const largest = this.#byName.get(`${stem}SCB`)
    const scale = largest ?? this.#byName.get(`${tensor.name}_scale`)
    const hasZeros = this.#byName.has(`${tensor.name}_zero_point`)
    const block = scale === undefined || hasZeros ? null : blockOf(tensor.shape, scale)
    if (scale === undefined || block === null) {
      const reason = hasZeros
        ? 'whole numbers with zero points; this version does not read them'
        : this.#packing(tensor)
      return { kind: 'unreadable', reason }
    }
    return { kind: 'scaled', scale: scale.name, ...block, ...(largest === undefined ? {} : { divisor: 127 }) }
  }

  #packing(tensor: CountedTensor): string {
    const stem = tensor.name.slice(0, tensor.name.lastIndexOf('.') + 1)
    const has = (name: string): boolean => this.#byName.has(name)
    const count = this.#counter.count(tensor)
    if (count.kind === 'scale') return 'part of a quantisation, not a weight'
    if (has(`${stem}qzeros`) || has(`${stem}g_idx`)) {
      return 'packed by GPTQ or AWQ in a way this version does not unpack'
    }
    if (has(`${tensor.name}.absmax`) || has(`${stem}SCB`) || has(`${tensor.name}.quant_map`)) {
      return 'quantised by bitsandbytes in a way this version does not unpack'
    }
    if (/_blocks$/.test(tensor.name)) return 'MXFP4 blocks in a way this version does not unpack'
    if (count.kind === 'buffer') return 'whole numbers that training does not touch'
    return `type ${tensor.dtype} is not read by this version`
  }
}

function blockOf(
  shape: readonly number[],
  scale: CountedTensor,
): { blockRows: number; blockColumns: number } | null {
  if (!/^(F32|F16|BF16)$/.test(scale.dtype)) return null
  const [rows = 1, columns = 1] = shape
  if (scale.elements === 1) return { blockRows: rows, blockColumns: Math.max(1, columns) }
  if (shape.length !== 2) return null
  const [down = 1, across = 1] = scale.shape
  if (scale.shape.length === 2 && down === Math.ceil(rows / BLOCK) && across === Math.ceil(columns / BLOCK)) {
    return { blockRows: BLOCK, blockColumns: BLOCK }
  }
  const perRow = down === rows && (scale.shape.length === 1 || (scale.shape.length === 2 && across === 1))
  return perRow ? { blockRows: 1, blockColumns: columns } : null
}

/** Multiplies rows from `firstRow` on with the numbers of their blocks. */
export function applyScale(
  values: Float32Array,
  firstRow: number,
  width: number,
  scale: Float32Array,
  { blockRows, blockColumns, divisor = 1 }: Extract<Numbers, { kind: 'scaled' }>,
): void {
  const across = Math.ceil(width / blockColumns)
  const count = width === 0 ? 0 : values.length / width
  for (let row = 0; row < count; row += 1) {
    const scaleRow = Math.floor((firstRow + row) / blockRows) * across
    for (let block = 0; block < across; block += 1) {
      // One scale for a whole tensor of more than two axes: every block is the first.
      const factor = (scale.length === 1 ? scale[0]! : scale[scaleRow + block]!) / divisor
      const end = row * width + Math.min(width, (block + 1) * blockColumns)
      for (let at = row * width + block * blockColumns; at < end; at += 1) values[at]! *= factor
    }
  }
}

/** Takes codes from element `first` of a tensor on to their values. */
export function applyAffine(
  values: Float32Array,
  first: number,
  { scales, zeros, inner, count }: Extract<Numbers, { kind: 'affine' }>,
): void {
  for (let at = 0; at < values.length; at += 1) {
    const pair = Math.floor((first + at) / inner) % count
    values[at] = (values[at]! - (zeros === null ? 0 : zeros[pair]!)) * scales[pair]!
  }
}
