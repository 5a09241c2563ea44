import type { Component, NamedTensor } from './unit-group.js'

/** Tensors of one model that no test used, folded by reason and by name with numbers as `*`. */
export interface Exclusion {
  readonly side: 'a' | 'b'
  readonly name: string
  readonly tensors: number
  readonly reason: string
}

const BUFFERS =
  /(^|[._])(inv_freq|rotary\w*|rope\w*|freqs_cis|masked_bias|attn_mask|causal_mask|mask|position_ids|running_mean|running_var|num_batches_tracked|mel_filters|mel_basis|window|forward_basis_buffer|inverse_basis_buffer|stft\w*|sinusoid\w*)($|\.)/i

/** Why a tensor cannot bear on the units tests by its name, type and shape; `null` when it can. */
export function excludedByRule({ info, name }: NamedTensor): string | null {
  if (info.unreadable !== null) return info.unreadable
  if (BUFFERS.test(info.name)) return 'fixed buffer by its name'
  if (info.elements === 0) return 'empty'
  if (name.unit !== null) return null
  if (info.shape.length < 2) return 'vector: report only (T7)'
  if (/(^|\.)(q|k|v|o|qkv|query|key|value|out)(_proj|_lin)?\.|attn|attention/i.test(name.suffix)) {
    return 'attention: only whole heads are units, and their size is not known'
  }
  if (/(^|[._])weight_hh(_|$)/.test(info.name))
    return 'weights of a recurrent state: rows and columns move together'
  if (name.layer === null) return 'outside of layers: no rows of units by name or shape'
  if (info.shape.length > 2) return 'more than two axes'
  return 'rows write to the residual stream, one permutation for the whole model'
}

/** Folds exclusions so that 18,000 tensors make some dozen lines. */
export class Exclusions {
  readonly #folded = new Map<string, { side: 'a' | 'b'; name: string; tensors: number; reason: string }>()

  add(side: 'a' | 'b', name: string, reason: string): void {
    const pattern = name.replace(/\d+/g, '*')
    const key = `${side}\n${pattern}\n${reason}`
    const entry = this.#folded.get(key)
    if (entry === undefined) this.#folded.set(key, { side, name: pattern, tensors: 1, reason })
    else entry.tensors += 1
  }

  /** What another list has folded. */
  addFolded(list: readonly Exclusion[]): void {
    for (const { side, name, tensors, reason } of list) {
      const key = `${side}\n${name}\n${reason}`
      const entry = this.#folded.get(key)
      if (entry === undefined) this.#folded.set(key, { side, name, tensors, reason })
      else entry.tensors += tensors
    }
  }

  addComponents(side: 'a' | 'b', components: readonly Component[]): void {
    for (const component of components) {
      const used = new Set(
        component.groups.flatMap(({ tensors }) => tensors.map(({ tensor }) => tensor.name)),
      )
      for (const tensor of component.tensors) {
        if (used.has(tensor.info.name)) continue
        this.add(side, tensor.info.name, excludedByRule(tensor) ?? 'units of gate and up do not agree')
      }
    }
  }

  toArray(): Exclusion[] {
    return [...this.#folded.values()]
  }
}
