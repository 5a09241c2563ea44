import type { ModelBody } from '../types/fact.js'

/** Design choices that were published and that anybody may take over; a level calls them a technique, not a topology. */
export type TechniqueId =
  | 'attention'
  | 'rope-base'
  | 'partial-rope'
  | 'sliding-window'
  | 'experts'
  | 'shared-expert'
  | 'dense-first'
  | 'multi-token-prediction'
  | 'qk-norm'
  | 'norm-placement'
  | 'activation'
  | 'tied-embeddings'

export interface Technique {
  readonly id: TechniqueId
  readonly value: string
}

/**
 * Where a block normalises, by model type: before its parts (`pre`), behind them (`post`) or both (`pre+post`, called
 * Peri-LN or sandwich). Source: PyPI wheel transformers 5.18.0, transformers/models/TYPE/modeling_TYPE.py, decoder layer.
 */
const NORM_PLACEMENT: Readonly<Record<string, string>> = {
  llama: 'pre',
  mistral: 'pre',
  mixtral: 'pre',
  qwen2: 'pre',
  qwen3: 'pre',
  deepseek_v3: 'pre',
  glm4_moe: 'pre',
  gpt2: 'pre',
  olmo2: 'post',
  olmo3: 'post',
  exaone4: 'post',
  gemma2: 'pre+post',
  gemma3_text: 'pre+post',
  glm4: 'pre+post',
}

/** The published techniques that a configuration states; what it does not state is not in the list. */
export function techniquesOf(body: ModelBody, modelType: string | null): readonly Technique[] {
  const found: Technique[] = []
  const add = (id: TechniqueId, value: string | null): void => {
    if (value !== null) found.push({ id, value })
  }
  add('attention', attentionOf(body))
  add('rope-base', numeral(body['rope_theta']))
  add('partial-rope', numeral(body['partial_rotary_factor']))
  add('sliding-window', numeral(body['sliding_window']))
  add('experts', count(body['num_experts']) > 1 ? 'MoE' : null)
  add('shared-expert', numeral(body['n_shared_experts']))
  add('dense-first', numeral(body['first_k_dense_replace']))
  add('multi-token-prediction', numeral(body['num_nextn_predict_layers']))
  add('qk-norm', flag(body['use_qk_norm']))
  add('norm-placement', modelType === null ? null : (NORM_PLACEMENT[modelType] ?? null))
  add('activation', typeof body['hidden_act'] === 'string' ? body['hidden_act'] : null)
  add('tied-embeddings', flag(body['tie_word_embeddings']))
  return found
}

/** Multi-head, grouped, multi-query or latent attention; `null` when the heads of keys are not stated. */
function attentionOf(body: ModelBody): string | null {
  if (count(body['kv_lora_rank']) > 0) return 'MLA'
  const heads = count(body['num_attention_heads'])
  const keys = count(body['num_key_value_heads'])
  if (heads === 0 || keys === 0) return null
  if (keys === heads) return 'MHA'
  return keys === 1 ? 'MQA' : 'GQA'
}

function count(value: unknown): number {
  return typeof value === 'number' ? value : 0
}

function numeral(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : null
}

function flag(value: unknown): string | null {
  return typeof value === 'boolean' ? String(value) : null
}
