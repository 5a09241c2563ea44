import { placeTensor } from '../evidence/weights/tensor-role.js'
import type { Role } from '../types/vocabulary.js'

/** What a unit tensor is to its layer. `gate-up`: both in one matrix, gate rows first. */
export type Part = 'gate' | 'up' | 'gate-up' | 'fc1' | 'router'

/** Which block of a layer a tensor named for its units belongs to. */
export type NamedBlock = 'dense' | 'shared' | 'router' | 'experts'

export interface TensorName {
  /** Name up to the layer list, `model.visual` for `model.visual.blocks.3.mlp.fc1.weight`; `''` at the top. */
  readonly stem: string
  readonly role: Role | null
  /** `null` outside of layers. */
  readonly layer: number | null
  /** Number in a list inside of the layer, as `layers.0.blocks.1` of Swin has; `null` without one. */
  readonly inner: number | null
  /** What follows the layer number, or the stem. */
  readonly suffix: string
  /** The hidden units the tensor's rows stand for; `null` for all other tensors. */
  readonly unit: {
    readonly block: NamedBlock
    readonly part: Part
    /** `null` outside of routed experts. */
    readonly expert: number | null
  } | null
}

const LAYER =
  /^(|.*?\.)(?:layers?|h|blk|blocks?|resblocks|encoder_layers|decoder_layers|transformer_blocks)\.(\d{1,6})\.(.+)$/

/** Names of feed-forward matrices whose rows are hidden units, from transformers' model code. */
const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/(^|\.)(gate_up_proj|gate_and_up_proj|w12)$/, 'gate-up'],
  [/(^|\.)(gate_proj|wi_0|w1|ffn_gate)$/, 'gate'],
  [/(^|\.)(up_proj|wi_1|w3|ffn_up)$/, 'up'],
  [
    /(^|\.)(fc1|c_fc|fc_in|lin1|linear1|linear_fc1|dense_h_to_4h|intermediate\.dense|wi|(mlp|ffn|feed_forward|ff)\.(0|key))$/,
    'fc1',
  ],
]

const EXPERT = /(^|\.)experts\.(\d{1,6})\./
const SHARED = /(^|\.)shared_experts?\./
const ROUTER =
  /(^|\.)(mlp|moe|block_sparse_moe|feed_forward|ffn)\.(gate|router|wg|router\.(layer|classifier|gate))$/
const ATTENTION = /(^|\.)\w*(attn|attention)\w*\./

/** Reads what a tensor's name tells, whatever its component is called. */
export function readTensorName(name: string): TensorName {
  const { prefix, role } = placeTensor(name)
  // A longer name is nobody's layer and could be slow to match.
  const match = name.length > 300 ? null : LAYER.exec(name)
  if (match === null) {
    const stem = name.startsWith(`${prefix}.`) ? prefix : ''
    const suffix = stem === '' ? name : name.slice(stem.length + 1)
    return { stem, role, layer: null, inner: null, suffix, unit: null }
  }
  const [, before, layer, suffix] = match as unknown as [string, string, string, string]
  const nested = LAYER.exec(suffix)?.[2]
  const inner = nested === undefined ? null : Number(nested)
  return { stem: before.replace(/\.$/, ''), role, layer: Number(layer), inner, suffix, unit: unitOf(suffix) }
}

function unitOf(suffix: string): TensorName['unit'] {
  if (!suffix.endsWith('.weight') || ATTENTION.test(suffix)) return null
  const leaf = suffix.slice(0, -'.weight'.length)
  if (ROUTER.test(leaf)) return { block: 'router', part: 'router', expert: null }
  const part = PARTS.find(([pattern]) => pattern.test(leaf))?.[1]
  if (part === undefined) return null
  const expert = EXPERT.exec(leaf)?.[2]
  if (expert !== undefined) return { block: 'experts', part, expert: Number(expert) }
  return { block: SHARED.test(leaf) ? 'shared' : 'dense', part, expert: null }
}
