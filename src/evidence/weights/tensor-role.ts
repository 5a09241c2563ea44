import type { Role } from '../../types/vocabulary.js'

/** Component a tensor belongs to, by the segments of its name. */
export interface Placement {
  /** Name up to the segment that told the component, e.g. `model.vision_tower`. */
  readonly prefix: string
  readonly role: Role | null
}

/** A segment that opens a component inside which others may lie, such as the projector inside Qwen's `visual`. */
interface Rule {
  readonly pattern: RegExp
  readonly role: Role
  /** Which further segments are looked for inside; none for a plain part. */
  readonly inside?: RegExp
  /** Only when no more than this many segments go before it. */
  readonly maximumDepth?: number
}

const MERGER =
  /^(merger|merger_list|deepstack_merger_list|multi_modal_projector|mm_projector|projector|perceiver_resampler|resampler)$/
const LANGUAGE_PARTS = /^(embed_tokens|word_embeddings|tok_embeddings|wte|lm_head|mtp|mtp_layers|nextn)$/
const MODALITY = '(?:vision|visual|image|img|video|audio|speech|acoustic|text|mm|modality|multi_?modal)'

/**
 * Names that transformers' model code, Megatron, RWKV, llama and the multimodal models of `cases/` give their parts.
 * First rule that fits a segment wins, and the leftmost segment that fits.
 */
const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `^(${MODALITY}_(projector|projection|proj|adapter|aligner|connector|resampler|merger)s?(_\\w+)?|projectors?|connector|merger|(perceiver_)?resampler|q_?former|abstractor|aligner|embed_(vision|audio)|mlp_AR)$`,
      'i',
    ),
    role: 'projector',
  },
  // InternVL's name for its projector.
  { pattern: /^mlp1$/, role: 'projector', maximumDepth: 1 },
  { pattern: /^(mtp(_\w+)?|nextn(_\w+)?|eagle\w*|medusa\w*|draft_(model|head)\w*)$/i, role: 'draft-head' },
  {
    pattern:
      /^((audio|speech|vision|image|video)_decoder|vocoder|talker|token2wav|code2wav|vae|first_stage_model|bigvgan)$/i,
    role: 'decoder',
  },
  {
    pattern:
      /^((\w+_)?(vision|visual|image)_(tower|model|encoder|backbone|transformer|trunk|tokenizer)(_\w+)?|vision|visual|vit|siglip|clip_vision\w*)$/i,
    role: 'vision-encoder',
    inside: MERGER,
  },
  {
    pattern:
      /^((\w+_)?(audio|speech|acoustic)_(tower|model|encoder|backbone|transformer|tokenizer)(_\w+)?|audio|speech|whisper|wav2vec2|hubert|conformer)$/i,
    role: 'audio-encoder',
    inside: MERGER,
  },
  { pattern: /^(v_head|value_head|reward_head|reward_model|rm_head)$/i, role: 'reward-model' },
  {
    pattern: /^(language_model|text_model|llm|language_backbone)$/i,
    role: 'backbone',
    inside: LANGUAGE_PARTS,
  },
  {
    pattern:
      /^(embed_tokens|word_embeddings|tok_embeddings|token_embedding|wte|wpe|embed_in|embed_out|embed_positions|lm_head)$/i,
    role: 'embedding',
  },
  { pattern: /^(embeddings?|emb|shared|output|head|proj_out)$/i, role: 'embedding', maximumDepth: 1 },
  {
    pattern:
      /^(layers?|h|blocks?|encoder|decoder|transformer_blocks|single_transformer_blocks|double_blocks|single_blocks|down_blocks|mid_block|up_blocks|unet)$/i,
    role: 'backbone',
  },
  { pattern: /^(norm|final_norm|ln_f|ln_out|final_layer_?norm)$/i, role: 'backbone', maximumDepth: 2 },
]

const ADAPTER = /\.lora_(A|B|embedding_A|embedding_B|magnitude_vector)(\.|$)/

/** Longest prefix shown; names come from the file. */
const PREFIX = 100

/** A longer segment is no name anybody gave a part, and too long to be matched safely. */
const SEGMENT = 64

/** Where a tensor belongs, told from its name alone. */
export function placeTensor(name: string): Placement {
  const segments = name.split('.', 12)
  const placed = place(segments)
  const prefix = shown(segments.slice(0, placed.length))
  return { prefix, role: ADAPTER.test(name) ? 'adapter' : placed.role }
}

function place(segments: readonly string[]): { length: number; role: Role | null } {
  for (const [index, segment] of segments.entries()) {
    if (segment.length > SEGMENT) continue
    const rule = RULES.find(
      ({ pattern, maximumDepth }) =>
        index <= (maximumDepth ?? Number.POSITIVE_INFINITY) && pattern.test(segment),
    )
    if (rule === undefined) continue
    if (rule.inside !== undefined) {
      const inner = segments.findIndex(
        (later, at) => at > index && later.length <= SEGMENT && rule.inside!.test(later),
      )
      if (inner !== -1) return { length: inner + 1, role: innerRole(segments[inner]!, rule.role) }
    }
    return { length: index + 1, role: rule.role }
  }
  return { length: Math.max(1, unplacedLength(segments)), role: null }
}

function innerRole(segment: string, outer: Role): Role {
  if (outer !== 'backbone') return 'projector'
  return /^(mtp|nextn)/.test(segment) ? 'draft-head' : 'embedding'
}

/** Two segments, but never the last (`weight`) nor a number. */
function unplacedLength(segments: readonly string[]): number {
  const number = segments.findIndex((segment) => /^(\d+|\*)$/.test(segment))
  return Math.min(2, segments.length - 1, number === -1 ? 2 : number)
}

function shown(segments: readonly string[]): string {
  const prefix = segments.join('.').replace(/\p{Cc}/gu, '\ufffd')
  return prefix.length > PREFIX ? `${prefix.slice(0, PREFIX)}…` : prefix
}
