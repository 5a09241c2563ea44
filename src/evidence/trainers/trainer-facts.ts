import { incompatibleSizes } from '../../catalog/body-delta.js'
import { findModel } from '../../catalog/find-model.js'
import { isHubId } from '../../catalog/hub-id.js'
import { normaliseBody } from '../../catalog/model-body.js'
import type { Fact, ReferenceFact, UnresolvedReferenceFact } from '../../types/fact.js'
import type { Relation, Scope } from '../../types/vocabulary.js'
import type { CollectContext } from '../collector.js'
import { holdsModelName } from '../prose/known-names.js'
import type { TextFile } from '../text-file.js'
import { readDataShards } from './data-shards.js'
import { designJob } from './design-job.js'
import { ofKnownRepository, readNamedValue } from './named-value.js'
import { type KeyMeaning, meaningOf } from './naming-keys.js'
import { readSettings, type Setting } from './settings.js'
import { withoutShards } from './shard-lines.js'
import { torchtuneDataset } from './torchtune.js'

/** Specific enough to be met again: `smollm2-1.7B-sft`, and neither `model` nor `sft-v1`. */
const NAMES_A_RESULT = /^(?=.{8,96}$)(?=.*\d)[A-Za-z][\w.]*(?:-[\w.]+)+$/

/** Keys that belong to a training run whatever the trainer. */
const TRAINING_SIGN =
  /^[ \t]*["']?(?:trainer\.)?(?:learning[-_]rate|lr|num[-_](?:train[-_])?epochs|train[-_]iters|max[-_]steps|max_duration|micro[-_]batch[-_]size|train_micro_batch_size_per_gpu|per_device_train_batch_size|gradient_accumulation_steps|lora[-_]r|lora_rank|optimizer|global_train_batch_size|save_folder|finetuning_type|max_epochs)["']?[ \t]*[:=]/m

/** A base and a list of data sets at the top of one file: axolotl with everything else left to its defaults. */
const BASE_SIGN = /^base_model:[ \t]*\S/m
const DATA_SIGN = /^(?:datasets|pretraining_dataset):[ \t]*\r?\n[ \t]*- +path:/m

/** Keys that name models or data in nothing but trainers and loaders. The others need a training run around them. */
const PLAIN =
  /^(?:base_model|model_name_or_path|pretrained_model_name_or_path|pretrained_model_name|adapter_name_or_path|tokenizer_name_or_path|dataset_name|dataset_name_or_path|hf_dataset|hf_model|teacher_model\w*|reward_model_\w+|(?:mm_)?vision_tower|vision_encoder|audio_encoder|speech_encoder|lora_model_dir|pretraining_dataset)$/

/** Hydra's name of the call that reads a data set of the hub from its own settings. */
const LOADS_DATA = /(?:^|\.)load_dataset$/

const DATASET_PARENT =
  /^(?:train_|test_|eval_|val_|validation_|sft_|dpo_|pretraining_)?datasets?(?:_mixer|_mixture|_configs?)?$/
const MIXER = /^datasets?_(?:mixer|mixture)(?:_list)?$/
const EVALUATION_DATA = /^(?:test|eval|val|validation)_/
/** Model keys under these parents are served, judged or logged, not trained from. */
const OTHER_PARENT =
  /^(?:eval(?:uation)?s?|evaluators?|metrics?|judge|wandb|logging|logger|callbacks?|generation|vllm|serving|server)$/

/** Sections that say how the model is made, and switches in them. */
const MODEL_SECTIONS = new Set('model model_config model_args variables network backbone trainer'.split(' '))
const LOADS_WEIGHTS = new Set(
  'pretrained load_pretrained use_pretrained load_pretrained_weights load_weights'.split(' '),
)
const STARTS_AFRESH = new Set(
  'from_scratch train_from_scratch random_init init_from_scratch reinit_weights from_config'.split(' '),
)
const TRAINING_SECTION = /^(?:train(?:ing|er)?|pre-?train(?:ing)?|training_args|train_config)$/
const ADAPTER_SWITCHES = new Set('peft_model use_peft use_lora peft lora'.split(' '))

const INITIAL_WEIGHTS: KeyMeaning = { target: 'model', role: 'backbone' }

/** The collection of recipes that comes with LitGPT, one for each model it knows. */
const RECIPES = /(?:^|\/)config_hub\//

/** Settings of one file past which more of them say nothing new. */
/** Sections of a model that measures the one in training: a speech model or a network in a loss, a critic. */
const MEASURES = /^(?:slm|lpips|perceptual\w*|\w*loss\w*|discriminators?)$/i
const MOST_REFERENCES = 500

/** Facts of one trainer configuration (axolotl, LLaMA-Factory, TRL, torchtune, NeMo, Megatron, Hydra, OLMo, torchtitan). */
export function* readTrainerFacts(file: TextFile, context: CollectContext): Generator<Fact> {
  const settings = readSettings(file)
  const job = designJob(file.path, settings)
  const words = withoutShards(file.text)
  const trains = job !== null || TRAINING_SIGN.test(words) || (BASE_SIGN.test(words) && DATA_SIGN.test(words))
  const scope: Scope = RECIPES.test(file.path)
    ? 'documentation'
    : file.scope === 'product' && trains
      ? 'training'
      : file.scope
  const dataScope: Scope = scope === 'training' || scope === 'product' ? 'data' : scope
  const json = file.path.endsWith('.json')
  const hasAdapter = adapterTest(settings)
  const fresh = job === null ? settings.find(isFresh) : job.load === null ? job.sign : undefined
  let base: ReferenceFact | null = null
  let initialises: Setting | null = null
  let loads: Setting | null = null
  // A mixture in a file of its own: every row says where it is and how it is read.
  const converted = new Set<string>()
  for (const { key, parents, value } of settings)
    if (key === 'converter' || key === 'ds_type' || (key === '_target_' && LOADS_DATA.test(value)))
      converted.add(parents.join('.'))
  const seen = new Set<string>()

  for (const setting of settings) {
    const { key, parents, value } = setting
    // Hydra's defaults list names files of the project's own configuration.
    if (key === 'defaults' || parents[0] === 'defaults') continue
    const parent = parents[parents.length - 1] ?? ''
    if (key === 'init_fn' || (key === 'init_device' && initialises === null)) {
      if (value !== '' && parent === 'model') initialises = setting
      continue
    }
    if (key === 'load_path' && parents.length === 0) {
      if (!/^(?:null|~|)$/.test(value)) loads = setting
    }
    if (key === 'hub_model_id' || key === 'push_to_hub_model_id') {
      const location = file.locate(setting.start, setting.end)
      const made = value.slice(value.lastIndexOf('/') + 1)
      if (isHubId(value)) yield { kind: 'identity', form: 'hub-id', value, strength: 'B', scope, location }
      if (NAMES_A_RESULT.test(made))
        yield { kind: 'identity', form: 'made', value: made, strength: 'B', scope, location }
      continue
    }
    if (MIXER.test(parent) && isHubId(key)) {
      yield* emit(setting, { target: 'dataset', role: null }, key)
      continue
    }
    if (key === '_component_') {
      yield* component(setting)
      continue
    }
    // LLaMA-Factory fetches the registry, and the data beside it, from a data set of the hub.
    const remote = key === 'dataset_dir' ? /^REMOTE:([^@\s]+)/.exec(value)?.[1] : undefined
    if (remote !== undefined) {
      yield* emit(setting, { target: 'dataset', role: null }, remote)
      continue
    }
    if (key === 'path' && isHubId(value) && converted.has(parents.join('.'))) {
      yield* emit(setting, { target: 'dataset', role: null }, value)
      continue
    }
    // What the weights are read from says more than the design they are read into.
    if (job !== null && job.load !== null && setting === job.design) continue
    const meaning = setting === job?.load ? INITIAL_WEIGHTS : meaningIn(setting, trains)
    if (meaning === null) continue
    // LLaMA-Factory takes several adapters, and several data sets, in one value.
    const several = meaning.target === 'dataset' || meaning.role === 'adapter'
    for (const part of several && setting.item !== true ? listItems(value) : [value]) {
      for (const fact of emit(setting, meaning, part)) {
        if (
          fact.kind === 'reference' &&
          fact.target === 'model' &&
          fact.role === 'backbone' &&
          (fact.relation !== 'architecture-of' || fresh !== undefined)
        )
          base ??= fact
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
  // `train_from_scratch: true` is said of the run, whether or not the file names a model.
  const ofTheRun = fresh !== undefined && /scratch/.test(fresh.key)
  if (fresh !== undefined && (base !== null || job !== null || ofTheRun)) {
    yield {
      kind: 'initialisation',
      mode: 'random',
      configFrom: base?.id.includes('/') ? base.id : null,
      configChanges: [],
      via: `${fresh.key}: ${fresh.value}`.trimEnd(),
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
      configChanges: [],
      via:
        loads === null
          ? `${initialises.key}: ${initialises.value}`
          : `load_path: ${loads.value.slice(0, 120)}`,
      strength: 'B',
      scope,
      location: file.locate((loads ?? initialises).start, (loads ?? initialises).end),
    }
  }
  const made = initialises ?? job?.sign ?? null
  if (trains && (base !== null || made !== null)) {
    const at = base?.location ?? file.locate((made as Setting).start, (made as Setting).end)
    yield {
      kind: 'training',
      sign: 'configuration',
      stage: base !== null && fresh === undefined ? 'finetune' : loads === null ? 'pretrain' : 'unknown',
      strength: 'B',
      scope,
      location: at,
    }
  }

  /** A builder of torchtune that loads a data set of its own when the recipe gives no `source`. */
  function* component(setting: Setting): Generator<ReferenceFact> {
    const id = torchtuneDataset(setting.value)
    const path = setting.parents.join('.')
    if (id === null || settings.some(({ key, parents }) => key === 'source' && parents.join('.') === path))
      return
    yield {
      ...reference('dataset', id, 'hub-id', null, null, null, '_component_'),
      isDefault: true,
      use: trains ? 'train' : 'load',
      scope: EVALUATION_DATA.test(path) ? 'evaluation' : dataScope,
      location: file.locate(setting.start, setting.end),
    }
  }

  function* emit(
    setting: Setting,
    meaning: KeyMeaning,
    value: string,
  ): Generator<ReferenceFact | UnresolvedReferenceFact> {
    if (seen.size >= MOST_REFERENCES) return
    const named = readNamedValue(value, meaning.target, context, file.path)
    // Most values are numbers, switches and folders; a place is looked up only for what is told.
    if (named === null && (!trains || !/\$\{|\{\{/.test(value) || setting.key === 'data_path')) return
    const at = Math.max(0, file.text.slice(setting.start, setting.end).indexOf(value))
    const length = Math.min(value.length, setting.end - setting.start)
    const location = file.locate(setting.start + at, setting.start + at + length)
    const via = [...setting.parents.slice(-1), setting.key].join('.')
    const ownScope = meaning.target === 'dataset' ? dataScopeOf(setting) : scope
    const known = `${meaning.target} ${value} ${meaning.role} ${location.startLine}`
    if (seen.has(known)) return
    if (named === null) {
      seen.add(known)
      yield {
        kind: 'unresolved-reference',
        target: meaning.target,
        expression: value.slice(0, 120),
        via,
        strength: 'B',
        scope: ownScope,
        location,
      }
      return
    }
    seen.add(known)
    yield {
      ...reference(
        named.target,
        named.id,
        named.form,
        named.revision,
        named.target === 'model' &&
          meaning.role === 'backbone' &&
          (fresh !== undefined || hasOtherSizes(named.id, setting))
          ? 'architecture-of'
          : relationOf(named.target, meaning, trains, hasAdapter(setting)),
        meaning.role,
        via,
      ),
      use: trains ? 'train' : namesItself(setting, json) ? 'list' : 'load',
      scope:
        named.target === 'dataset'
          ? dataScopeOf(setting)
          : setting.parents.some((parent) => MEASURES.test(parent))
            ? 'evaluation'
            : scope,
      location,
    }
  }

  /** Sizes stand beside the name, and the named model has others: its weights do not fit, only its design does. */
  function hasOtherSizes(id: string, { parents }: Setting): boolean {
    const body = findModel(id)?.model?.fingerprint?.body
    if (body === undefined) return false
    const section = parents.join('.')
    const beside = settings.filter(
      (one) => one.item !== true && /^\d+$/.test(one.value) && one.parents.join('.') === section,
    )
    const sizes = normaliseBody(Object.fromEntries(beside.map(({ key, value }) => [key, Number(value)])))
    return incompatibleSizes(sizes, body).length > 0
  }

  function dataScopeOf({ key, parents }: Setting): Scope {
    return EVALUATION_DATA.test(parents[0] ?? key) ? 'evaluation' : dataScope
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

/**
 * Outside a training run `model_id: org/name` may be what the file is about: a fingerprint, a result, a served name. Only
 * the keys that nothing but a trainer or loader has say more.
 */
function namesItself({ key }: Setting, json: boolean): boolean {
  const plain = key.replaceAll('-', '_').toLowerCase()
  return !PLAIN.test(plain) && (json || /^(?:hf_)?model(?:_id|_name)?$/.test(plain))
}

/** What a setting names, read from its key and the key above it. */
function meaningIn(setting: Setting, trains: boolean): KeyMeaning | null {
  const { key, parents, value } = setting
  if (value === '' || value.startsWith('{')) return null
  const parent = parents[parents.length - 1] ?? ''
  const above = parents.length === 0 ? '' : whereIn(parents)
  if (above === 'other') return null
  if (above === 'data') {
    const tokenizer = meaningOf(key)
    if (tokenizer?.target === 'tokenizer') return trains && isHubId(value) ? tokenizer : null
    const names =
      DATASET_PARENT.test(key) ||
      /^(?:path|dataset|dataset_name|hf_path|hub_id|repo_id|source|id)$/.test(key) ||
      (key === 'name' && isHubId(value))
    return trains && names ? { target: 'dataset', role: null } : null
  }
  if (key === 'checkpoint_dir' && parent === '' && trains)
    return ofKnownRepository(value) === null ? null : INITIAL_WEIGHTS
  const meaning = (parent === '' ? null : meaningOf(`${parent}.${key}`)) ?? meaningOf(key)
  if (meaning === null) return null
  // The other values of these two are names of classes.
  if (meaning.target === 'tokenizer' && /^(?:type|model)$/.test(key) && !isHubId(value)) return null
  if (trains || PLAIN.test(key.replaceAll('-', '_').toLowerCase())) return meaning
  // Outside a training run only what is somebody's model for certain.
  const slash = value.indexOf('/')
  return meaning.target !== 'dataset' && isHubId(value) && holdsModelName(value.slice(slash + 1))
    ? meaning
    : null
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
  if (STARTS_AFRESH.has(key) && (MODEL_SECTIONS.has(parent) || TRAINING_SECTION.test(parent)))
    return /^true$/i.test(value)
  return MODEL_SECTIONS.has(parent) && LOADS_WEIGHTS.has(key) && /^false$/i.test(value)
}

/**
 * Whether a named model is trained through an adapter. A file of several runs says it for each: a switch in the section
 * of another run is that run's alone, and a type of adapter beside a switch that is off is nothing but a default.
 */
function adapterTest(settings: readonly Setting[]): (setting: Setting) => boolean {
  const off = new Set(settings.filter(isSwitchedOff).map(({ parents }) => parents.join('.')))
  const adapters = settings.filter((one) => isAdapter(one) && !off.has(one.parents.join('.')))
  if (adapters.length === 0) return () => false
  const runs = new Set(
    settings.filter(({ key, value }) => value !== '' && meaningOf(key)?.role === 'backbone').map(sectionOf),
  )
  return (setting) =>
    adapters.some((one) => {
      const section = sectionOf(one)
      return section === '' || section === sectionOf(setting) || !runs.has(section)
    })
}

function sectionOf({ parents }: Setting): string {
  return parents[0] ?? ''
}

function isSwitchedOff({ key, value }: Setting): boolean {
  return ADAPTER_SWITCHES.has(key) && /^(?:false|no|off|0)$/i.test(value)
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
