import type { ReferenceTarget } from '../../types/fact.js'
import type { Role } from '../../types/vocabulary.js'

export interface KeyMeaning {
  readonly target: ReferenceTarget
  readonly role: Role | null
}

const MODEL = { target: 'model', role: 'backbone' } as const
const TOKENIZER = { target: 'tokenizer', role: 'tokenizer' } as const
const DATASET = { target: 'dataset', role: null } as const
const PROCESSOR = { target: 'processor', role: null } as const

const model = (role: Role): KeyMeaning => ({ target: 'model', role })

/** Names of command-line flags and configuration keys that carry a model, tokenizer or data set. */
const MEANINGS: ReadonlyMap<string, KeyMeaning> = new Map<string, KeyMeaning>([
  ...names(
    `model_name_or_path base_model base_model_name base_model_name_or_path base_model_path model_path model_base model model_id model_name
     pretrained_model_name_or_path pretrained_model_name pretrained_model_path pretrained_model pretrained hf_model hf_model_name hf_model_path hf_path
     model.name_or_path model.path model.pretrained_model_name_or_path model.pretrained model.name model.model_name_or_path model_config.name_or_path
     actor_rollout_ref.model.path policy_model policy.model_name llm llm_path llm_name lm_path language_model lm_model llm_backbone
     init_from init_checkpoint init_ckpt initial_checkpoint initial_checkpoint_dir initial_load_path init_weights load load_path load_checkpoint load_model load_from pretrained_checkpoint
     pretrained_ckpt pretrain_ckpt warmstart_checkpoint restore_from_path from_pretrained finetune_from ref_model ref_model_name_or_path
     checkpoint_path text_model text_model_name text_model_id lm_model_name language_model_name load_from_hf initialize_from start_from checkpointer.checkpoint_dir checkpoint.restore_from_path
     restore_config.path model.restore_from_path base_model_config llm.model_path model_id_or_path hf_model_id hf_repo_id hf_hub_id source_model_name_or_path`,
    MODEL,
  ),
  ...names(
    `vision_tower vision_tower_name vision_model vision_model_name vision_path vision_encoder vision_encoder_path vision_model_name_or_path vision_model_path vit vit_path vit_name image_encoder
     visual_encoder vision_backbone image_tower mm_vision_tower visual_tokenizer clip_model clip_path`,
    model('vision-encoder'),
  ),
  ...names(
    `audio_encoder audio_encoder_path audio_tower audio_model audio_model_name audio_model_id speech_encoder speech_encoder_path speech_tower whisper_path whisper_model audio_model_name_or_path`,
    model('audio-encoder'),
  ),
  ...names(`pretrain_mm_mlp_adapter mm_projector_path projector_path pretrain_projector`, model('projector')),
  ...names(
    `teacher teacher_model teacher_model_name_or_path teacher_path teacher_name_or_path teacher_model_path`,
    model('teacher'),
  ),
  ...names(
    `reward_model reward_model_path reward_model_name_or_path process_reward_model critic_model rm_model_path reward_pretrain`,
    model('reward-model'),
  ),
  ...names(
    `draft_model speculative_model speculative_draft_model_path assistant_model draft_model_path`,
    model('draft-head'),
  ),
  ...names(
    `adapter_name_or_path lora_model_dir lora_path lora_model peft_path peft_model_id adapter_path lora_weights`,
    model('adapter'),
  ),
  ...names(
    `text_encoder text_encoder_path text_encoder_name text_encoder_model text_encoder_name_or_path text_tower`,
    { target: 'model', role: null },
  ),
  ...names(`embedding_model embedding_model_name embed_model`, model('embedding')),
  ...names(
    `tokenizer tokenizer_path tokenizer_name tokenizer_name_or_path tokenizer_model tokenizer_id hf_tokenizer hf_tokenizer_name tokenizer.identifier tokenizer.path
     tokenizer_config tokenizer_source tokenizer.type tokenizer.model tokenizer.name tokenizer.name_or_path tokenizer.pretrained_model_name_or_path vocab_file tokenizer_dir spm_model tokenizer_file model.hf_assets_path`,
    TOKENIZER,
  ),
  ...names(
    `processor_name_or_path processor_config image_processor processor_path feature_extractor processor_name`,
    PROCESSOR,
  ),
  ...names(
    `dataset dataset_name dataset_path dataset_id train_dataset train_dataset_name dataset_name_or_path hf_dataset hf_dataset_name pretraining_dataset
     data_path train_data_path dataset.path dataset.name data.path data.dataset_name datasets sft_dataset dpo_dataset eval_dataset_name test_datasets
     dataset_train train_file data_id dataset_repo_id instruction_dataset eval_dataset eval_datasets train_datasets rl_dataset
     pretrain_dataset hf_dataset_path dataset_repo prompt_dataset`,
    DATASET,
  ),
])

/** Every name above holds one of these. */
const NAMING =
  /model|base|pretrain|hf_|path|llm|lm|init|load|restore|finetune|start|vision|visual|image|vit|clip|audio|speech|whisper|projector|teacher|reward|critic|rm_|draft|speculative|adapter|lora|peft|embed|token|vocab|spm|processor|extractor|data|train|ckpt|checkpoint|policy/i

/** Without one of these a key is spelled as the names above. */
const OTHER_SPELLING = /[^a-z0-9_.]/

/**
 * What a flag or key names, `null` when it is none of ours. Dashes and case do not matter; a dotted
 * key is looked up as a whole.
 */
export function meaningOf(key: string): KeyMeaning | null {
  if (key.length > 60) return null
  const known = MEANINGS.get(key)
  if (known !== undefined) return known
  if (key.endsWith('_model_name_or_path')) return MODEL
  // Most settings name nothing; one look at the letters spares the spelling.
  if (!OTHER_SPELLING.test(key) || !NAMING.test(key)) return null
  return MEANINGS.get(key.replace(/^-+/, '').replaceAll('-', '_').toLowerCase()) ?? null
}

const GROUPED =
  /^--([a-z]\w{0,30})\.((?:\w{1,30}_)?(?:model_name_or_path|tokenizer_name_or_path|datasets?|dataset_name))$/

/**
 * What a flag of a command names. Parsers with groups (OpenRLHF, Hydra) write the group before the name:
 * `--reward.model_name_or_path` is a reward model, `--data.dataset` a data set.
 */
export function meaningOfFlag(flag: string): KeyMeaning | null {
  const known = meaningOf(flag)
  if (known !== null) return known
  const [, group, name] = GROUPED.exec(flag) ?? []
  if (group === undefined || name === undefined) return null
  return (name === 'model_name_or_path' ? meaningOf(`${group}_model`) : null) ?? meaningOf(name)
}

function names(list: string, meaning: KeyMeaning): [string, KeyMeaning][] {
  return list
    .trim()
    .split(/\s+/)
    .map((name) => [name, meaning])
}
