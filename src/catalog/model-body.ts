import type { ModelBody } from '../types/fact.js'

/**
 * One name for each dimension of a model's body, and the names that libraries and model families write for it, best
 * first. Without this a configuration written by another library version looks like another model.
 */
export const BODY_KEYS: Readonly<Record<string, readonly string[]>> = {
  hidden_size: ['hidden_size', 'd_model', 'n_embd', 'n_embed', 'dim', 'model_dim', 'embed_dim', 'width'],
  num_hidden_layers: ['num_hidden_layers', 'n_layer', 'n_layers', 'num_layers', 'encoder_layers', 'depth'],
  num_attention_heads: ['num_attention_heads', 'n_head', 'n_heads', 'num_heads', 'encoder_attention_heads'],
  num_key_value_heads: [
    'num_key_value_heads',
    'n_kv_heads',
    'n_head_kv',
    'num_kv_heads',
    'multi_query_group_num',
    'num_query_groups',
  ],
  intermediate_size: [
    'intermediate_size',
    'ffn_dim',
    'n_inner',
    'encoder_ffn_dim',
    'd_ff',
    'ffn_hidden_size',
    'mlp_hidden_size',
  ],
  num_decoder_layers: ['decoder_layers', 'num_decoder_layers'],
  num_experts: ['n_routed_experts', 'num_local_experts', 'num_experts', 'moe_num_experts'],
  num_experts_per_tok: ['num_experts_per_tok', 'moe_k', 'moe_top_k'],
  n_shared_experts: ['n_shared_experts', 'num_shared_experts'],
  moe_intermediate_size: ['moe_intermediate_size', 'moe_ffn_hidden_size'],
  head_dim: ['head_dim', 'attention_head_dim', 'kv_channels'],
  vocab_size: ['vocab_size', 'padded_vocab_size'],
  rope_theta: ['rope_theta', 'rotary_emb_base', 'rope_base'],
  rms_norm_eps: ['rms_norm_eps', 'layer_norm_eps', 'layer_norm_epsilon', 'layernorm_epsilon', 'norm_eps'],
  max_position_embeddings: [
    'max_position_embeddings',
    'n_positions',
    'n_ctx',
    'max_seq_len',
    'max_sequence_length',
    'seq_length',
  ],
  sliding_window: ['sliding_window'],
  tie_word_embeddings: ['tie_word_embeddings'],
  kv_lora_rank: ['kv_lora_rank'],
  q_lora_rank: ['q_lora_rank'],
  qk_rope_head_dim: ['qk_rope_head_dim'],
  first_k_dense_replace: ['first_k_dense_replace'],
  n_group: ['n_group'],
  topk_group: ['topk_group'],
  routed_scaling_factor: ['routed_scaling_factor'],
  partial_rotary_factor: ['partial_rotary_factor', 'rotary_pct'],
  num_nextn_predict_layers: ['num_nextn_predict_layers'],
  use_qk_norm: ['use_qk_norm', 'qk_norm', 'qk_layernorm'],
  hidden_act: ['hidden_act', 'hidden_activation', 'activation_function'],
  patch_size: ['patch_size'],
  image_size: ['image_size', 'img_size'],
  out_hidden_size: ['out_hidden_size'],
  window_size: ['window_size'],
  spatial_merge_size: ['spatial_merge_size'],
  temporal_patch_size: ['temporal_patch_size'],
  fullatt_block_indexes: ['fullatt_block_indexes'],
  mlp_ratio: ['mlp_ratio'],
  num_mel_bins: ['num_mel_bins'],
  max_source_positions: ['max_source_positions'],
}

/** Sizes of the network itself. What a copy changes freely (context, rotary base, dropout) is not among them. */
export const GEOMETRY_KEYS = [
  'hidden_size',
  'num_hidden_layers',
  'num_attention_heads',
  'num_key_value_heads',
  'intermediate_size',
  'num_experts',
  'moe_intermediate_size',
  'head_dim',
  'kv_lora_rank',
  'q_lora_rank',
  'num_mel_bins',
  'patch_size',
] as const

const LIST_LENGTH = 64

/**
 * Body dimensions of one configuration object under their one name. `null`, nested objects and values of odd types are
 * left out: a key that is absent was not stated.
 */
export function normaliseBody(values: Readonly<Record<string, unknown>>): ModelBody {
  const body: Record<string, number | string | boolean | readonly (number | string)[]> = {}
  for (const [key, names] of Object.entries(BODY_KEYS)) {
    for (const name of names) {
      const value = plain(values[name])
      if (value === undefined) continue
      body[key] = value
      break
    }
  }
  // Qwen2-VL towers state their width as embed_dim and the width they project to as hidden_size.
  const embed = values['embed_dim']
  if (typeof embed === 'number' && typeof values['hidden_size'] === 'number' && 'patch_size' in body) {
    body['hidden_size'] = embed
    body['out_hidden_size'] ??= values['hidden_size']
  }
  // Mistral's params.json calls the width dim and the feed-forward hidden_dim; elsewhere hidden_dim is a width.
  const feedForward = values['hidden_dim']
  if (typeof feedForward === 'number' && typeof values['dim'] === 'number')
    body['intermediate_size'] ??= feedForward
  if (values['multi_query'] === true && body['num_key_value_heads'] === undefined)
    body['num_key_value_heads'] = 1
  const rope = values['rope_parameters']
  if (body['rope_theta'] === undefined && typeof rope === 'object' && rope !== null) {
    const theta = (rope as Record<string, unknown>)['rope_theta']
    if (typeof theta === 'number') body['rope_theta'] = theta
  }
  return body
}

function plain(value: unknown): number | string | boolean | readonly (number | string)[] | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value === 'boolean') return value
  if (typeof value === 'string') return value.length > 0 && value.length <= 64 ? value : undefined
  if (!Array.isArray(value) || value.length === 0 || value.length > LIST_LENGTH) return undefined
  const out: (number | string)[] = []
  for (const item of value) {
    if (typeof item !== 'number' && typeof item !== 'string') return undefined
    out.push(item)
  }
  return out
}
