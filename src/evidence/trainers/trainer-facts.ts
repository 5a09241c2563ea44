import { isHubId } from '../../catalog/hub-id.js'
import type { Fact, ReferenceFact } from '../../types/fact.js'
import type { Relation, Scope } from '../../types/vocabulary.js'
import type { CollectContext } from '../collector.js'
import type { TextFile } from '../text-file.js'
import { readDataShards } from './data-shards.js'
import { readNamedValue } from './named-value.js'
import { type KeyMeaning, meaningOf } from './naming-keys.js'
import { readSettings, type Setting } from './settings.js'

/** Keys that belong to a training run whatever the trainer. */
const TRAINING_SIGN =
  /^[ \t]*["']?(?:trainer\.)?(?:learning[-_]rate|lr|num[-_](?:train[-_])?epochs|train[-_]iters|max[-_]steps|max_duration|micro[-_]batch[-_]size|train_micro_batch_size_per_gpu|per_device_train_batch_size|gradient_accumulation_steps|lora[-_]r|lora_rank|optimizer|global_train_batch_size|save_folder|finetuning_type|max_epochs)["']?[ \t]*[:=]/m

/** Keys that name models or data in nothing but trainers and loaders. The others need a training run around them. */
const PLAIN =
  /^(?:base_model|model_name_or_path|pretrained_model_name_or_path|pretrained_model_name|adapter_name_or_path|tokenizer_name_or_path|dataset_name|dataset_name_or_path|hf_dataset|hf_model|teacher_model\w*|reward_model_\w+|(?:mm_)?vision_tower|vision_encoder|audio_encoder|speech_encoder|lora_model_dir|pretraining_dataset)$/

const DATASET_PARENT =
  /^(?:train_|test_|eval_|val_|validation_|sft_|dpo_|pretraining_)?datasets?(?:_mixer|_mixture|_configs?)?$/
const MIXER = /^datasets?_(?:mixer|mixture)(?:_list)?$/
const EVALUATION_DATA = /^(?:test|eval|val|validation)_/
/** Model keys under these parents are served, judged or logged, not trained from. */
const OTHER_PARENT =
  /^(?:eval(?:uation)?s?|evaluators?|metrics?|judge|wandb|logging|logger|callbacks?|generation|vllm|serving|server)$/

/** Facts of one trainer configuration (axolotl, LLaMA-Factory, TRL, torchtune, NeMo, Megatron, Hydra, OLMo). */
export function* readTrainerFacts(file: TextFile, context: CollectContext): Generator<Fact> {
  const trains = TRAINING_SIGN.test(file.text)
  const scope: Scope = file.scope === 'product' && trains ? 'training' : file.scope
  const dataScope: Scope = scope === 'training' || scope === 'product' ? 'data' : scope
  const settings = [...readSettings(file)]
  const adapter = settings.some(isAdapter)
  const fresh = settings.find(isFresh)
  let base: ReferenceFact | null = null
  let initialises: Setting | null = null
  let loads: Setting | null = null
  const seen = new Set<string>()

  for (const setting of settings) {
    const { key, parents, value } = setting
    const parent = parents[parents.length - 1] ?? ''
    if (key === 'init_fn' || (key === 'init_device' && initialises === null)) {
      if (value !== '' && parent === 'model') initialises = setting
      continue
    }
    if (key === 'load_path' && parents.length === 0) {
      if (!/^(?:null|~|)$/.test(value)) loads = setting
    }
    if (/^(?:hub_model_id|push_to_hub_model_id)$/.test(key) && isHubId(value)) {
      yield {
        kind: 'identity',
        form: 'hub-id',
        value,
        strength: 'B',
        scope,
        location: file.locate(setting.start, setting.end),
      }
      continue
    }
    if (MIXER.test(parent) && isHubId(key)) {
      yield* emit(setting, { target: 'dataset', role: null }, key)
      continue
    }
    const meaning = meaningIn(setting, trains)
    if (meaning === null) continue
    for (const part of meaning.target === 'dataset' ? listItems(value) : [value]) {
      for (const fact of emit(setting, meaning, part)) {
        if (fact.target === 'model' && fact.role === 'backbone') base ??= fact
        yield fact
      }
    }
  }

  for (const shard of readDataShards(file)) {
    yield {
      ...reference('dataset', shard.id, shard.form, null, null, null, 'data path'),
      scope: dataScope,
      location: file.locate(shard.start, shard.end),
    }
  }
  if (fresh !== undefined && base !== null) {
    yield {
      kind: 'initialisation',
      mode: 'random',
      configFrom: base.id.includes('/') ? base.id : null,
      via: `${fresh.key}: ${fresh.value}`,
      strength: 'B',
      scope,
      location: file.locate(fresh.start, fresh.end),
    }
  }
  if (initialises !== null && base === null) {
    yield {
      kind: 'initialisation',
      mode: loads === null ? 'random' : 'resumed-own',
      configFrom: null,
      via:
        loads === null
          ? `${initialises.key}: ${initialises.value}`
          : `load_path: ${loads.value.slice(0, 120)}`,
      strength: 'B',
      scope,
      location: file.locate((loads ?? initialises).start, (loads ?? initialises).end),
    }
  }
  if (trains && (base !== null || initialises !== null)) {
    const at = base?.location ?? file.locate((initialises as Setting).start, (initialises as Setting).end)
    yield {
      kind: 'training',
      sign: 'configuration',
      stage: base !== null && fresh === undefined ? 'finetune' : loads === null ? 'pretrain' : 'unknown',
      strength: 'B',
      scope,
      location: at,
    }
  }

  function* emit(setting: Setting, meaning: KeyMeaning, value: string): Generator<ReferenceFact> {
    const named = readNamedValue(value, meaning.target, context, file.path)
    if (named === null) return
    const at = Math.max(0, setting.value.indexOf(value))
    const via = [...setting.parents.slice(-1), setting.key].join('.')
    const known = `${named.target} ${named.id} ${meaning.role}`
    if (seen.has(known)) return
    seen.add(known)
    yield {
      ...reference(
        named.target,
        named.id,
        named.form,
        named.revision,
        fresh !== undefined && meaning.role === 'backbone' && named.target === 'model'
          ? 'architecture-of'
          : relationOf(named.target, meaning, trains, adapter),
        meaning.role,
        via,
      ),
      use: trains ? 'train' : 'load',
      scope:
        named.target === 'dataset'
          ? EVALUATION_DATA.test(setting.parents[0] ?? setting.key)
            ? 'evaluation'
            : dataScope
          : scope,
      location: file.locate(setting.start + at, setting.start + at + value.length),
    }
  }
}

function reference(
  target: ReferenceFact['target'],
  id: string,
  form: ReferenceFact['form'],
  revision: string | null,
  relation: Relation | null,
  role: ReferenceFact['role'],
  via: string,
): Omit<ReferenceFact, 'scope' | 'location'> {
  return {
    kind: 'reference',
    target,
    id,
    form,
    revision,
    use: 'train',
    relation,
    role,
    via,
    isDefault: false,
    strength: 'B',
  }
}

/** What a setting names, read from its key and the key above it. */
function meaningIn(setting: Setting, trains: boolean): KeyMeaning | null {
  const { key, parents, value } = setting
  if (value === '' || value.startsWith('{')) return null
  const parent = parents[parents.length - 1] ?? ''
  const above = parents.length === 0 ? '' : whereIn(parents)
  if (above === 'other') return null
  if (above === 'data')
    return trains && /^(?:path|dataset|dataset_name|hf_path|hub_id|repo_id|source|id)$/.test(key)
      ? { target: 'dataset', role: null }
      : null
  const meaning = (parent === '' ? null : meaningOf(`${parent}.${key}`)) ?? meaningOf(key)
  if (meaning === null) return null
  if (PLAIN.test(key.replaceAll('-', '_').toLowerCase())) return meaning
  return trains ? meaning : null
}

/** What the keys above say of all settings below them; asked once for each list of neighbours. */
function whereIn(parents: readonly string[]): 'other' | 'data' | '' {
  let place = PLACES.get(parents)
  if (place === undefined) {
    place = parents.some((above) => OTHER_PARENT.test(above))
      ? 'other'
      : parents.some((above) => DATASET_PARENT.test(above))
        ? 'data'
        : ''
    PLACES.set(parents, place)
  }
  return place
}

const PLACES = new WeakMap<readonly string[], 'other' | 'data' | ''>()

function listItems(value: string): string[] {
  const inner = /^\[(.*)\]$/.exec(value)?.[1] ?? value
  return inner
    .split(',')
    .slice(0, 50)
    .map((item) => item.trim().replace(/^["']|["']$/g, ''))
}

/** The named model lends its configuration only: `pretrained: false` of llm-foundry, `from_scratch: true` and the like. */
function isFresh({ key, parents, value }: Setting): boolean {
  const parent = parents[parents.length - 1] ?? 'model'
  if (!/^(?:model|model_config|model_args|variables|network|backbone|trainer)$/.test(parent)) return false
  if (/^(?:pretrained|load_pretrained|use_pretrained|load_pretrained_weights|load_weights)$/.test(key))
    return /^false$/i.test(value)
  return (
    /^(?:from_scratch|train_from_scratch|random_init|init_from_scratch|reinit_weights|from_config)$/.test(
      key,
    ) && /^true$/i.test(value)
  )
}

function isAdapter({ key, value }: Setting): boolean {
  if (key === 'adapter' || key === 'finetuning_type' || key === 'peft_type')
    return /^(?:q?lora|dora|adalora|ia3|prefix\w*|oft)$/i.test(value)
  return (key === 'use_peft' || key === 'use_lora') && value === 'true'
}

function relationOf(
  target: ReferenceFact['target'],
  meaning: KeyMeaning,
  trains: boolean,
  adapter: boolean,
): Relation | null {
  if (target === 'tokenizer') return 'tokenizer-of'
  if (target !== 'model') return null
  if (meaning.role === 'teacher') return 'distilled-from'
  if (
    !trains ||
    meaning.role === 'reward-model' ||
    meaning.role === 'draft-head' ||
    meaning.role === 'embedding'
  )
    return null
  if (meaning.role === 'backbone') return adapter ? 'adapter' : 'finetune'
  return 'initialized-from'
}
