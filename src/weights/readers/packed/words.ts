import { ToolError } from '../../../errors.js'
import { bytesOfElement, decode } from '../../decode.js'
import type { Packing, ReadPart, StoredTensor } from '../stored-tensor.js'
import { type Members, part, type ReadCopy, type Unpacked } from './members.js'

/** Codes packed into 32-bit words, with a scale and a zero point for each group of inputs: GPTQ and AWQ. */
export interface WordLayout {
  readonly kind: 'GPTQ' | 'AWQ'
  readonly bits: 4 | 8
  readonly inputs: number
  readonly outputs: number
  readonly groups: number
  readonly qweight: StoredTensor
  readonly qzeros: StoredTensor
  readonly scales: StoredTensor
  readonly groupIndex: StoredTensor | null
}

/** Which output the code at a place of an AWQ word belongs to (`AWQ_ORDER` of AutoAWQ). */
const AWQ_ORDER = [0, 2, 4, 6, 1, 3, 5, 7]
/** Bytes of packed codes that are read at a time. */
const CHUNK = 1 << 22

/**
 * What `STEM.qweight` and its neighbours are, told by their shapes alone: GPTQ packs inputs, AWQ outputs. `null` when
 * they fit neither.
 */
export function wordLayout(members: Members, stem: string): WordLayout | null {
  const qweight = part(members, `${stem}qweight`, /^I32$/)
  const qzeros = part(members, `${stem}qzeros`, /^I32$/)
  const scales = part(members, `${stem}scales`, /^(F16|BF16|F32)$/)
  if (qweight === null || qzeros === null || scales === null) return null
  const shapes = [qweight, qzeros, scales].map(({ info }) => info.shape)
  if (shapes.some((shape) => shape.length !== 2)) return null
  const [[rows, columns], [zeroRows, zeroColumns], [groups, outputs]] = shapes as [number, number][] as [
    [number, number],
    [number, number],
    [number, number],
  ]
  const packed = outputs / zeroColumns
  if ((packed !== 8 && packed !== 4) || zeroRows !== groups) return null
  const bits = packed === 8 ? 4 : 8
  const parts = { bits, outputs, groups, qweight, qzeros, scales } as const
  if (columns === outputs) {
    const inputs = rows * packed
    const groupIndex = part(members, `${stem}g_idx`, /^I32$/)
    if (groupIndex === null ? inputs % groups !== 0 : groupIndex.info.elements !== inputs) return null
    return { ...parts, kind: 'GPTQ', inputs, groupIndex }
  }
  if (columns === zeroColumns && bits === 4 && rows % groups === 0) {
    return { ...parts, kind: 'AWQ', inputs: rows, groupIndex: null }
  }
  return null
}

/** The weight of such parts as [outputs, inputs]; `added` is what GPTQ's files took from their zero points. */
export function unpackedWords(stem: string, layout: WordLayout, added: 0 | 1): Unpacked {
  const { inputs, outputs, qweight, qzeros, scales, groupIndex, kind, bits } = layout
  return {
    parts: [qweight, qzeros, scales, ...(groupIndex === null ? [] : [groupIndex])].map(
      ({ info }) => info.name,
    ),
    tensor: {
      info: {
        name: `${stem}weight`,
        dtype: `${kind} ${bits}`,
        shape: [outputs, inputs],
        elements: outputs * inputs,
        bytes: qweight.info.bytes,
        unreadable: null,
      },
      place: qweight.place,
      numbers: { kind: 'packed', packing: new WordPacking(layout, added) },
    },
  }
}

class WordPacking implements Packing {
  readonly #layout: WordLayout
  readonly #added: number
  #groups: Int32Array | null = null

  constructor(layout: WordLayout, added: number) {
    this.#layout = layout
    this.#added = added
  }

  async rows(start: number, count: number, target: Float32Array, read: ReadPart): Promise<void> {
    const { inputs, kind } = this.#layout
    const groupOf = await this.#groupIndex(read)
    const zeros = await this.#zeros(start, count, read)
    const scales = await this.#scales(start, count, read)
    const codes = new Uint8Array(count * inputs)
    await (kind === 'GPTQ'
      ? this.#byInputs(start, count, codes, read)
      : this.#byOutputs(start, count, codes, read))
    for (let row = 0; row < count; row += 1) {
      for (let input = 0; input < inputs; input += 1) {
        const at = groupOf[input]! * count + row
        target[row * inputs + input] = (codes[row * inputs + input]! - zeros[at]!) * scales[at]!
      }
    }
  }

  async #groupIndex(read: ReadPart): Promise<Int32Array> {
    if (this.#groups !== null) return this.#groups
    const { groupIndex, inputs, groups } = this.#layout
    if (groupIndex === null) {
      this.#groups = Int32Array.from({ length: inputs }, (_, at) => Math.floor((at * groups) / inputs))
    } else {
      const bytes = await read(groupIndex.info.name, 0, groupIndex.info.bytes)
      this.#groups = Int32Array.from({ length: inputs }, (_, at) => wordAt(bytes, at) | 0)
      for (const [at, group] of this.#groups.entries()) {
        // A negative index counts from the end, as PyTorch reads it.
        if (group < 0) this.#groups[at] = group + groups
        if (group >= groups || group < -groups) {
          throw new ToolError(`${groupIndex.info.name}: input ${at} is in group ${group} of ${groups}`)
        }
      }
    }
    return this.#groups
  }

  /** Zero points of the wanted outputs, group after group. */
  async #zeros(start: number, count: number, read: ReadPart): Promise<Float32Array> {
    const { qzeros, groups, kind, bits } = this.#layout
    const packed = 32 / bits
    const width = qzeros.info.shape[1]!
    const bytes = await read(qzeros.info.name, 0, qzeros.info.bytes)
    const zeros = new Float32Array(groups * count)
    const most = 2 ** bits - 1
    for (let group = 0; group < groups; group += 1) {
      for (let row = 0; row < count; row += 1) {
        const output = start + row
        const word = wordAt(bytes, group * width + Math.floor(output / packed))
        const place = kind === 'AWQ' ? AWQ_ORDER.indexOf(output % packed) : output % packed
        zeros[group * count + row] = ((word >>> (place * bits)) & most) + this.#added
      }
    }
    return zeros
  }

  async #scales(start: number, count: number, read: ReadPart): Promise<Float32Array> {
    const { scales, groups, outputs } = this.#layout
    const { dtype, name, bytes } = scales.info
    const all = new Float32Array(groups * outputs)
    decode(dtype, aligned(await read(name, 0, bytes), bytesOfElement(dtype)), all)
    const wanted = new Float32Array(groups * count)
    for (let group = 0; group < groups; group += 1) {
      wanted.set(all.subarray(group * outputs + start, group * outputs + start + count), group * count)
    }
    return wanted
  }

  /** GPTQ: a word holds one output's codes of neighbouring inputs. */
  async #byInputs(start: number, count: number, codes: Uint8Array, read: ReadPart): Promise<void> {
    const { outputs, inputs, bits } = this.#layout
    const packed = 32 / bits
    const most = 2 ** bits - 1
    await this.#lines(outputs * 4, inputs / packed, read, (bytes, line, at) => {
      for (let row = 0; row < count; row += 1) {
        const word = wordAt(bytes, at * outputs + start + row)
        for (let place = 0; place < packed; place += 1) {
          codes[row * inputs + line * packed + place] = (word >>> (place * bits)) & most
        }
      }
    })
  }

  /** AWQ: a word holds one input's codes of neighbouring outputs. */
  async #byOutputs(start: number, count: number, codes: Uint8Array, read: ReadPart): Promise<void> {
    const { outputs, inputs, bits } = this.#layout
    const packed = 32 / bits
    await this.#lines((outputs / packed) * 4, inputs, read, (bytes, line, at) => {
      for (let row = 0; row < count; row += 1) {
        const output = start + row
        const word = wordAt(bytes, at * (outputs / packed) + Math.floor(output / packed))
        codes[row * inputs + line] = (word >>> (AWQ_ORDER.indexOf(output % packed) * bits)) & 15
      }
    })
  }

  async #lines(
    lineBytes: number,
    lines: number,
    read: ReadPart,
    visit: (bytes: Uint8Array, line: number, at: number) => void,
  ): Promise<void> {
    const atOnce = Math.max(1, Math.floor(CHUNK / lineBytes))
    for (let first = 0; first < lines; first += atOnce) {
      const last = Math.min(lines, first + atOnce)
      const bytes = await read(this.#layout.qweight.info.name, first * lineBytes, last * lineBytes)
      for (let line = first; line < last; line += 1) visit(bytes, line, line - first)
    }
  }
}

function wordAt(bytes: Uint8Array, index: number): number {
  const at = index * 4
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
}

function aligned(bytes: Uint8Array, size: number): Uint8Array {
  return bytes.byteOffset % size === 0 ? bytes : bytes.slice()
}

/** Tensors and lines of each that are looked at to tell how GPTQ's zero points are stored. */
const TENSORS = 4
const LINES = 16
/** How far from 0 or 1 the mean may lie. */
const NEAR = 0.3

/**
 * What to add to the zero points of GPTQ files: 1 in the format of AutoGPTQ, which stores them less 1, and 0 in its second
 * version. Symmetric codes have the middle as their zero point. Of others with 4 bits the mean distance of the codes from
 * the stored zero points tells, because weights have a mean near 0; with 8 bits a step is too small for that. `null` when
 * nothing tells.
 */
export async function zeroShift(layouts: readonly WordLayout[], read: ReadCopy): Promise<0 | 1 | null> {
  const looked = layouts.slice(0, TENSORS)
  const bits = new Set(looked.map((layout) => layout.bits))
  const zeros = new Set<number>()
  for (const { qzeros, bits: width } of looked) {
    const words = await read(qzeros, 0, qzeros.info.bytes)
    for (let at = 0; at * width < words.length * 8; at += 1) {
      const word = wordAt(words, Math.floor((at * width) / 32))
      zeros.add((word >>> ((at * width) % 32)) & (2 ** width - 1))
    }
  }
  const [only] = zeros
  const [width] = bits
  if (bits.size === 1 && zeros.size === 1) {
    if (only === 2 ** (width! - 1)) return 0
    if (only === 2 ** (width! - 1) - 1) return 1
  }
  if (bits.size !== 1 || width !== 4) return null
  const mean = await meanDistance(looked, read)
  if (Math.abs(mean - 1) < NEAR) return 1
  return Math.abs(mean) < NEAR ? 0 : null
}

/** Mean of code less stored zero point, over the first lines of some tensors. */
async function meanDistance(layouts: readonly WordLayout[], read: ReadCopy): Promise<number> {
  let sum = 0
  let codes = 0
  for (const { outputs, inputs, groups, qweight, qzeros, groupIndex } of layouts) {
    const lines = Math.min(LINES, inputs / 8)
    const words = await read(qweight, 0, lines * outputs * 4)
    const zeros = await read(qzeros, 0, qzeros.info.bytes)
    const order = groupIndex === null ? null : await read(groupIndex, 0, lines * 8 * 4)
    for (let input = 0; input < lines * 8; input += 1) {
      const stated = order === null ? Math.floor((input * groups) / inputs) : wordAt(order, input)
      const group = stated < 0 ? stated + groups : stated
      if (group < 0 || group >= groups) return Number.NaN
      for (let output = 0; output < outputs; output += 1) {
        const code = (wordAt(words, Math.floor(input / 8) * outputs + output) >>> ((input % 8) * 4)) & 15
        const zero = wordAt(zeros, group * (outputs / 8) + Math.floor(output / 8)) >>> ((output % 8) * 4)
        sum += code - (zero & 15)
        codes += 1
      }
    }
  }
  return sum / codes
}
