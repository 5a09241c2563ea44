import { isInteger } from './dtype.js'

/** What counting needs to know of a tensor. */
export interface CountedTensor {
  readonly name: string
  readonly dtype: string
  readonly shape: readonly number[]
  readonly elements: number
}

/**
 * `parameters`: how many trained numbers the tensor holds; `null` when they are packed in a way the header does not
 * tell. `scale`: part of a quantisation (scales, zero points, look-up tables), no parameters of its own. `buffer`: fixed
 * numbers that training does not touch (rotary frequencies, masks, position ids, running statistics).
 */
export type Count =
  | { readonly kind: 'parameters'; readonly parameters: number | null }
  | { readonly kind: 'scale' }
  | { readonly kind: 'buffer' }

/** Last name segments that only quantisation writes: GPTQ, AWQ, bitsandbytes, FP8, NVFP4, compressed-tensors. */
const SCALE_NAMES =
  /^(qzeros|g_idx|weight_g_idx|(weight|input|output|k|v|q|kv)_scale(_inv|_2)?|(weight|input)_global_scale|weight_zero_point|weight_shape|absmax|nested_absmax|quant_map|nested_quant_map|SCB|weight_format|bitsandbytes__\w+)$/

const BUFFER_NAMES =
  /^(inv_freq|masked_bias|running_mean|running_var|num_batches_tracked|position_ids|rotary_freqs|freqs_cis)$/

const SCALE: Count = { kind: 'scale' }
const BUFFER: Count = { kind: 'buffer' }

/** Counts the parameters of the tensors of one file; packed weights are told by the tensors beside them. */
export class ParameterCounter {
  readonly #byName: ReadonlyMap<string, CountedTensor>

  constructor(tensors: readonly CountedTensor[]) {
    this.#byName = new Map(tensors.map((tensor) => [tensor.name, tensor]))
  }

  count(tensor: CountedTensor): Count {
    const dot = tensor.name.lastIndexOf('.')
    const stem = tensor.name.slice(0, dot + 1)
    const last = tensor.name.slice(dot + 1)
    if (SCALE_NAMES.test(last) || tensor.dtype === 'F8_E8M0') return SCALE
    if (last === 'scales' && this.#byName.has(`${stem}qweight`)) return SCALE
    if (last.endsWith('_scales') && this.#byName.has(`${stem}${last.slice(0, -7)}_blocks`)) return SCALE
    if (BUFFER_NAMES.test(last)) return BUFFER
    // GPT-2 stores its causal mask as attn.bias; a trained bias has one dimension.
    if (last === 'bias' && tensor.shape.length === 4) return BUFFER
    if (!isInteger(tensor.dtype)) return parameters(tensor.elements)
    return this.#packed(tensor, stem, last)
  }

  #packed(tensor: CountedTensor, stem: string, last: string): Count {
    const { dtype, elements } = tensor
    if (last === 'qweight') return parameters(this.#packedInWords(tensor, stem))
    if (last === 'weight_packed') return parameters(dtype === 'U8' ? elements * 2 : null)
    if (last.endsWith('_blocks') && this.#byName.has(`${stem}${last.slice(0, -7)}_scales`)) {
      return parameters(dtype === 'U8' ? elements * 2 : null)
    }
    if (last === 'weight' && dtype === 'U8') {
      // Two 4-bit numbers a byte: bitsandbytes keeps absmax beside it, NVFP4 a second scale.
      const halves = this.#byName.has(`${stem}weight.absmax`) || this.#byName.has(`${stem}weight_scale_2`)
      return parameters(halves ? elements * 2 : null)
    }
    if (dtype === 'I8') return parameters(elements)
    return BUFFER
  }

  /**
   * GPTQ and AWQ pack 32 bits' worth of numbers in an I32. Scales have one column for each output, zero points are
   * packed along it, so the ratio of their widths is the packing.
   */
  #packedInWords(tensor: CountedTensor, stem: string): number | null {
    const scales = this.#byName.get(`${stem}scales`)?.shape.at(-1)
    const zeros = this.#byName.get(`${stem}qzeros`)?.shape.at(-1)
    if (scales !== undefined && zeros !== undefined && zeros > 0) {
      const count = (tensor.elements * scales) / zeros
      return Number.isSafeInteger(count) ? count : null
    }
    const inputs = this.#byName.get(`${stem}g_idx`)?.shape[0]
    const outputs = tensor.shape[1]
    const count = inputs !== undefined && outputs !== undefined ? inputs * outputs : null
    return count !== null && Number.isSafeInteger(count) ? count : null
  }
}

function parameters(count: number | null): Count {
  return { kind: 'parameters', parameters: count }
}
