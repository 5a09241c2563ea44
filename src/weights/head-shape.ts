/** How many heads of what size a block of attention has, as a configuration states it. */
export interface HeadShape {
  /** Width of the residual stream; `null` when it is not stated. */
  readonly hidden: number | null
  readonly heads: number
  readonly keyValueHeads: number
  readonly size: number
}

const HIDDEN = ['hidden_size', 'n_embd', 'd_model', 'embed_dim', 'dim']
const HEADS = [
  'num_attention_heads',
  'n_head',
  'num_heads',
  'n_heads',
  'encoder_attention_heads',
  'decoder_attention_heads',
]
const KEY_VALUE_HEADS = ['num_key_value_heads', 'n_head_kv', 'num_kv_heads', 'multi_query_group_num']
const SIZE = ['head_dim', 'kv_channels', 'd_kv']
/** Sections lie one or two deep: `text_config`, `thinker_config.audio_config`. */
const DEPTH = 4

/** Head shapes stated anywhere in a parsed `config.json`, each once. What is no configuration states none. */
export function headShapesOf(config: unknown, depth = 0): readonly HeadShape[] {
  if (config === null || typeof config !== 'object' || Array.isArray(config) || depth > DEPTH) return []
  const section = config as Readonly<Record<string, unknown>>
  const hidden = first(section, HIDDEN)
  const shapes: HeadShape[] = []
  for (const name of HEADS) {
    const heads = wholeNumber(section[name])
    const size = first(section, SIZE) ?? (hidden === null || heads === null ? null : hidden / heads)
    if (heads === null || size === null || !Number.isInteger(size)) continue
    shapes.push({ hidden, heads, keyValueHeads: first(section, KEY_VALUE_HEADS) ?? heads, size })
  }
  for (const value of Object.values(section)) shapes.push(...headShapesOf(value, depth + 1))
  return [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()]
}

function first(section: Readonly<Record<string, unknown>>, names: readonly string[]): number | null {
  for (const name of names) {
    const value = wholeNumber(section[name])
    if (value !== null) return value
  }
  return null
}

function wholeNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null
}
