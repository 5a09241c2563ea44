import { type CountedTensor, ParameterCounter } from '../../evidence/weights/parameter-count.js'
import { isDecodable } from '../decode.js'
import type { Numbers, StoredTensor } from './stored-tensor.js'

/** Block of DeepSeek-V3's `weight_scale_inv`: https://huggingface.co/deepseek-ai/DeepSeek-V3/blob/main/README_WEIGHTS.md */
const BLOCK = 128

/** The tensors of one model with how each is read, told by the tensors beside it. */
export function readable(tensors: readonly StoredTensor[]): { tensors: StoredTensor[] } {
  const readings = new Readings(tensors.map(({ info }) => info))
  return {
    tensors: tensors.map((tensor) => {
      if (tensor.numbers.kind !== 'plain') return tensor
      const numbers = readings.of(tensor.info)
      if (numbers.kind !== 'unreadable') return { ...tensor, numbers }
      return { ...tensor, numbers, info: { ...tensor.info, unreadable: numbers.reason } }
    }),
  }
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

  #packing(tensor: CountedTensor): string {
    const stem = tensor.name.slice(0, tensor.name.lastIndexOf('.') + 1)
    const has = (name: string): boolean => this.#byName.has(name)
    const count = this.#counter.count(tensor)
    if (count.kind === 'scale') return 'part of a quantisation, not a weight'
    if (has(`${stem}qzeros`) || has(`${stem}g_idx`))
      return 'packed by GPTQ or AWQ; this version does not unpack it'
    if (has(`${tensor.name}.absmax`) || has(`${stem}SCB`) || has(`${tensor.name}.quant_map`)) {
      return 'quantised by bitsandbytes; this version does not unpack it'
    }
    if (/_blocks$/.test(tensor.name)) return 'MXFP4 blocks; this version does not unpack them'
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
  { blockRows, blockColumns }: { readonly blockRows: number; readonly blockColumns: number },
): void {
  const across = Math.ceil(width / blockColumns)
  const count = width === 0 ? 0 : values.length / width
  for (let row = 0; row < count; row += 1) {
    const scaleRow = Math.floor((firstRow + row) / blockRows) * across
    for (let block = 0; block < across; block += 1) {
      // One scale for a whole tensor of more than two axes: every block is the first.
      const factor = scale.length === 1 ? scale[0]! : scale[scaleRow + block]!
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
