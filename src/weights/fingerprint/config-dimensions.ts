/** Keys of a configuration that say what shape a model has. */
const KEYS = new Set([
  'model_type',
  'hidden_size',
  'd_model',
  'n_embd',
  'num_hidden_layers',
  'n_layer',
  'num_layers',
  'encoder_layers',
  'decoder_layers',
  'depth',
  'num_attention_heads',
  'n_head',
  'num_heads',
  'num_key_value_heads',
  'head_dim',
  'intermediate_size',
  'moe_intermediate_size',
  'encoder_ffn_dim',
  'ffn_dim',
  'n_inner',
  'num_experts',
  'num_local_experts',
  'n_routed_experts',
  'n_shared_experts',
  'num_experts_per_tok',
  'vocab_size',
  'max_position_embeddings',
  'patch_size',
  'image_size',
  'num_mel_bins',
  'out_hidden_size',
])
const PARTS = /^\w{1,40}_config$/
const LONGEST = 100

/** Dimensions of a `config.json` and of its nested parts, `vision_config.depth`; `null` when it states none. */
export function configDimensions(config: unknown): Readonly<Record<string, number | string>> | null {
  const found: [string, number | string][] = []
  collect(config, '', found)
  return found.length === 0
    ? null
    : Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, 200))
}

function collect(value: unknown, prefix: string, found: [string, number | string][]): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  for (const [key, child] of Object.entries(value)) {
    if (KEYS.has(key)) {
      const kept =
        typeof child === 'string'
          ? child.length <= LONGEST
          : typeof child === 'number' && Number.isFinite(child)
      if (kept) found.push([`${prefix}${key}`, child as number | string])
    } else if (prefix === '' && PARTS.test(key)) collect(child, `${key}.`, found)
  }
}
