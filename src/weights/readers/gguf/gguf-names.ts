/** What a tensor of a GGUF file is called where it was trained, and how its rows lie. */
export interface GgufName {
  readonly name: string
  /** Heads whose two halves llama.cpp has interleaved row by row; `null` when the rows are as trained. */
  readonly heads: number | null
  /** A matrix of every expert, one after the other. `name` holds `*` for the number. */
  readonly experts: boolean
}

/** Facts of a file that names depend on. */
export interface GgufFrame {
  readonly architecture: string
  readonly heads: number | null
  readonly kvHeads: number | null
  /** Shape of a tensor by the file's own name. */
  readonly shapeOf: (name: string) => readonly number[] | undefined
}

/** Parts of a file, by the first segment of their names: text, encoder and decoder of T5, and the towers of mmproj. */
const STEMS: Readonly<Record<string, string>> = {
  '': 'model',
  'enc.': 'encoder',
  'dec.': 'decoder',
  'v.': 'vision_tower',
  'a.': 'audio_tower',
}

const BLOCK = /^(|enc\.|dec\.|v\.|a\.)blk\.(\d{1,6})\.(.+)\.(weight|bias)$/

const PARTS: Readonly<Record<string, string>> = {
  ffn_gate: 'mlp.gate_proj',
  ffn_up: 'mlp.up_proj',
  ffn_down: 'mlp.down_proj',
  ffn_gate_inp: 'mlp.gate',
  ffn_gate_exps: 'mlp.experts.*.gate_proj',
  ffn_up_exps: 'mlp.experts.*.up_proj',
  ffn_down_exps: 'mlp.experts.*.down_proj',
  ffn_gate_shexp: 'mlp.shared_experts.gate_proj',
  ffn_up_shexp: 'mlp.shared_experts.up_proj',
  ffn_down_shexp: 'mlp.shared_experts.down_proj',
  ffn_gate_inp_shexp: 'mlp.shared_expert_gate',
  attn_q: 'self_attn.q_proj',
  attn_k: 'self_attn.k_proj',
  attn_v: 'self_attn.v_proj',
  attn_output: 'self_attn.o_proj',
  attn_qkv: 'self_attn.qkv_proj',
  attn_q_norm: 'self_attn.q_norm',
  attn_k_norm: 'self_attn.k_norm',
  attn_norm: 'input_layernorm',
  ffn_norm: 'post_attention_layernorm',
}

const WHOLE: Readonly<Record<string, string>> = {
  token_embd: 'model.embed_tokens',
  output: 'lm_head',
  output_norm: 'model.norm',
}

/** Architectures whose q and k rows the converter leaves as they are. Of others only `llama` is known to change them. */
const PLAIN_HEADS =
  /^(qwen2|qwen2moe|qwen2vl|qwen3|qwen3moe|gemma|gemma2|gemma3|phi2|phi3|gpt2|gptneox|starcoder2|stablelm|falcon|bloom|olmo2|exaone|glm4|glm4moe)$/

/**
 * Name of a tensor as transformers' model code has it, so that a GGUF file meets the safetensors it was made from
 * (llama.cpp's `tensor_mapping.py` read backwards). What is not known keeps its name.
 */
export function ggufName(raw: string, frame: GgufFrame): GgufName {
  const plain = { heads: null, experts: false }
  const whole = /^(.{1,40})\.(weight|bias)$/.exec(raw)
  const known = whole === null ? undefined : lookUp(WHOLE, whole[1]!)
  if (known !== undefined) return { ...plain, name: isShifted(frame, known) ? raw : `${known}.${whole![2]}` }
  const match = raw.length > 200 ? null : BLOCK.exec(raw)
  if (match === null) return { ...plain, name: raw }
  const [, stem, layer, part, leaf] = match as unknown as [string, string, string, string, string]
  const named = feedForward(part, `${stem}blk.${layer}.`, frame) ?? lookUp(PARTS, part)
  if (named === undefined || isShifted(frame, named)) return { ...plain, name: raw }
  const name = `${STEMS[stem]!}.layers.${layer}.${named}.${leaf}`
  if (part !== 'attn_q' && part !== 'attn_k') return { name, heads: null, experts: named.includes('*') }
  const order = headOrder(part, stem, frame)
  return order === undefined ? { ...plain, name: raw } : { name, heads: order, experts: false }
}

function lookUp(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** The norms of Gemma are stored with the 1 added that its code adds. */
function isShifted({ architecture }: GgufFrame, name: string): boolean {
  return architecture.startsWith('gemma') && /norm$/.test(name)
}

/** Without a gate, the matrix that widens is the first one; with gate and up in one, it is twice as long. */
function feedForward(part: string, block: string, { shapeOf }: GgufFrame): string | undefined {
  if (part !== 'ffn_up' && part !== 'ffn_down') return undefined
  if (shapeOf(`${block}ffn_gate.weight`) !== undefined) return undefined
  const [rows, columns] = shapeOf(`${block}${part}.weight`) ?? []
  if (rows === undefined || columns === undefined) return undefined
  const down = shapeOf(`${block}ffn_down.weight`)
  if (part === 'ffn_up' && down?.[1] !== undefined && rows === 2 * down[1]) return 'mlp.gate_up_proj'
  if (part === 'ffn_down' && shapeOf(`${block}ffn_up.weight`)?.[0] === 2 * columns) return 'mlp.down_proj'
  return rows > columns ? 'mlp.fc1' : 'mlp.fc2'
}

/** Heads to put back in order, `null` for none, `undefined` when nobody knows. */
function headOrder(
  part: 'attn_q' | 'attn_k',
  stem: string,
  { architecture, heads, kvHeads }: GgufFrame,
): number | null | undefined {
  if (stem !== '' || PLAIN_HEADS.test(architecture)) return stem === '' ? null : undefined
  if (architecture !== 'llama') return undefined
  return (part === 'attn_q' ? heads : (kvHeads ?? heads)) ?? undefined
}
