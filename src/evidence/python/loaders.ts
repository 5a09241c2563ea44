import type { ReferenceTarget } from '../../types/fact.js'
import type { Relation, Role } from '../../types/vocabulary.js'
import { argument, dottedName, type Expression, lastName } from './expression.js'
import type { PythonModule, Site } from './module.js'
import { literal } from './values.js'

/** A call that reads somebody's weights, tokenizer, configuration or data by id. */
export interface Load {
  readonly site: Site
  readonly target: ReferenceTarget
  /** The expression that holds the id. */
  readonly id: Expression
  /** Class or function as written, e.g. `AutoModel.from_pretrained`. */
  readonly via: string
  readonly relation: Relation | null
  readonly role: Role | null
  readonly revision: Expression | null
  /** How a bare name (`gpt2`, `large-v3`) is to be read. `null`: a bare name says nothing here. */
  readonly bare: ((name: string) => string) | null
  /** An argument known only at run time is worth reporting. */
  readonly mustResolve: boolean
  /** Last part of the class that is loaded, `null` for plain functions. */
  readonly className: string | null
}

/** Cheap test over whole files: without one of these words no call below can be in it. */
export const LOADER_WORDS =
  /from_(?:pretrained|model_id|preset|hparams|quantized|encoder_decoder_pretrained|vision_text_pretrained)\(|keras\.applications|load_(?:dataset|model)\(|_download\(|pipeline\(|(?:import|from) (?:sentence_transformers|faster_whisper|timm|torchvision|open_clip|vllm|sglang|lmdeploy|modelscope|langchain|trl)|torch\.hub|encodec_model_|_kobert_model/

const CALLS =
  /\b(?:from_pretrained|from_(?:speech_)?encoder_decoder_pretrained|from_vision_text_pretrained|load_dataset|hf_hub_download|snapshot_download|SentenceTransformer|CrossEncoder|HuggingFaceEmbeddings|HuggingFaceBgeEmbeddings|from_model_id|from_preset|from_hparams|from_quantized|pipeline|load_model|WhisperModel|create_model|create_model_and_transforms|create_model_from_pretrained|hub\s*\.\s*load|LLM|AsyncEngineArgs|EngineArgs|Engine|MsDataset\s*\.\s*load|(?:SFT|DPO|ORPO|KTO|CPO|GRPO|PPO|GKD|Reward|OnlineDPO|RLOO)Trainer|(?:models|applications)\s*\.\s*\w+|encodec_model_(?:24|48)khz|get_(?:pytorch|mxnet|onnx)_kobert_model|get_kobert_model)\s*\(/g

/** `load_dataset("json", data_files=…)` reads local files. */
const FILE_BUILDERS = new Set(
  'json csv text parquet arrow imagefolder audiofolder videofolder webdataset pandas xml generator sql pdffolder'.split(
    ' ',
  ),
)

const ID_KEYWORDS = [
  'pretrained_model_name_or_path',
  'model_name_or_path',
  'repo_id',
  'model_id',
  'model_name',
  'model',
  'identifier',
  'source',
  'checkpoint',
] as const

/** All loader calls of a module. */
export function findLoads(module: PythonModule): Load[] {
  const loads: Load[] = []
  for (const site of module.callsWith(CALLS)) {
    const last = lastName(site.call.callee) ?? ''
    if (PAIRS.test(last)) loads.push(...pairLoads(module, site, last))
    else {
      const load = recognise(module, site)
      if (load !== null) loads.push(load)
    }
  }
  loads.push(...importedBuilders(module))
  return loads
}

/** Class methods that put two models together, each given by an id of its own. */
const PAIRS = /^from_(?:(?:speech_)?encoder_decoder|vision_text)_pretrained$/

function pairLoads(module: PythonModule, site: Site, last: string): Load[] {
  const isVision = last.startsWith('from_vision')
  const isSpeech = /^Speech/.test(lastOwner(module, site))
  const sides: readonly (readonly [string, Role | null])[] = isVision
    ? [
        ['vision_model_name_or_path', 'vision-encoder'],
        ['text_model_name_or_path', null],
      ]
    : [
        ['encoder_pretrained_model_name_or_path', isSpeech ? 'audio-encoder' : null],
        ['decoder_pretrained_model_name_or_path', null],
      ]
  return sides.flatMap(([name, role], index) => {
    const load = plain(site, 'model', argument(site.call, index, name), last, { role, bare: asIs })
    return load === null ? [] : [load]
  })
}

function lastOwner(module: PythonModule, { call }: Site): string {
  const owner = call.callee.kind === 'attribute' ? module.fullName(call.callee.object) : null
  return owner?.slice(owner.lastIndexOf('.') + 1) ?? ''
}

/** `from torchvision.models import resnet50`: the function is called by its own name. */
function importedBuilders(module: PythonModule): Load[] {
  const names = [...module.imports].flatMap(([name, full]) =>
    /^torchvision\.models\.[a-z]\w*$|^(?:tensorflow\.)?keras\.applications\.(?:\w+\.)?[A-Z]\w*$/.test(full)
      ? [name]
      : [],
  )
  if (names.length === 0) return []
  return module.callsWith(new RegExp(`(?<![\\w.])(?:${names.join('|')})\\s*\\(`, 'g')).flatMap((site) => {
    if (site.call.callee.kind !== 'name' || !names.includes(site.call.callee.name)) return []
    const full = module.fullName(site.call.callee) ?? ''
    const last = full.slice(full.lastIndexOf('.') + 1)
    const load = full.startsWith('torchvision.')
      ? torchvision(site, full, last)
      : kerasApplication(site, full, last)
    return load === null ? [] : [load]
  })
}

/** Keras brings weights trained on ImageNet unless told otherwise. */
function kerasApplication(site: Site, full: string, last: string): Load | null {
  if (!/^[A-Z]/.test(last)) return null
  const weights = argument(site.call, null, 'weights')
  if (weights !== null && literal(weights) !== 'imagenet') return null
  const { callee } = site.call
  const id: Expression = { kind: 'string', parts: [last.toLowerCase()], start: callee.start, end: callee.end }
  return plain(site, 'model', id, full, {
    bare: (name) => `keras/${name}`,
    role: 'vision-encoder',
    mustResolve: false,
  })
}

function recognise(module: PythonModule, site: Site): Load | null {
  const { call } = site
  const last = lastName(call.callee)
  if (last === null) return null
  const full = module.fullName(call.callee) ?? last
  switch (last) {
    case 'from_pretrained':
    case 'from_quantized':
    case 'from_preset':
    case 'from_model_id':
    case 'from_hparams':
      return methodLoad(module, site, last)
    case 'load_dataset':
      return isFrom(module, full, 'load_dataset', ['datasets', 'datasets.load', 'modelscope'])
        ? datasetLoad(site, argument(call, 0, 'path'), 'load_dataset')
        : null
    case 'load':
      if (/(?:^|\.)MsDataset\.load$/.test(full))
        return datasetLoad(site, argument(call, 0, 'dataset_name'), 'MsDataset.load')
      return /^torch\.hub\.load$/.test(full)
        ? plain(site, 'model', argument(call, 0, 'repo_or_dir'), full)
        : null
    case 'hf_hub_download':
    case 'snapshot_download':
      return downloadLoad(site, last)
    case 'pipeline':
      if (
        !isFrom(module, full, 'pipeline', ['transformers', 'transformers.pipelines', 'modelscope.pipelines'])
      )
        return null
      return plain(site, 'model', argument(call, 1, 'model'), 'pipeline', { mustResolve: false, bare: asIs })
    case 'SentenceTransformer':
    case 'CrossEncoder':
    case 'HuggingFaceEmbeddings':
    case 'HuggingFaceBgeEmbeddings':
      return plain(
        site,
        'model',
        argument(call, last.startsWith('Hugging') ? null : 0, 'model_name_or_path', 'model_name'),
        last,
        {
          role: 'embedding',
          bare: asIs,
        },
      )
    case 'load_model':
      return /^whisper(?:x|_timestamped)?\.load_model$/.test(full)
        ? plain(site, 'model', argument(call, 0, 'name', 'whisper_arch'), full, {
            role: 'audio-encoder',
            bare: whisper,
          })
        : null
    case 'WhisperModel':
      return /^faster_whisper\./.test(full)
        ? plain(site, 'model', argument(call, 0, 'model_size_or_path'), last, {
            role: 'audio-encoder',
            bare: whisper,
          })
        : null
    case 'create_model':
      // timm builds random weights unless told otherwise.
      return /^timm\./.test(full) && isTrue(argument(call, 1, 'pretrained'))
        ? plain(site, 'model', argument(call, 0, 'model_name'), full, {
            bare: (name) => `timm/${name}`,
            mustResolve: false,
          })
        : null
    case 'create_model_and_transforms':
    case 'create_model_from_pretrained':
      return openClip(site, full, last)
    case 'encodec_model_24khz':
    case 'encodec_model_48khz':
      return encodec(site, full, last)
    case 'get_pytorch_kobert_model':
    case 'get_mxnet_kobert_model':
    case 'get_onnx_kobert_model':
    case 'get_kobert_model':
      // The package itself, and copies of it, define these.
      return /(?:^|\.)kobert\b/i.test(full) && !module.source.context.exists('kobert')
        ? kobert(site, full)
        : null
    case 'LLM':
    case 'AsyncEngineArgs':
    case 'EngineArgs':
    case 'Engine':
      return /^(?:vllm|sglang|sgl|lmdeploy)\b/.test(full)
        ? plain(site, 'model', argument(call, last === 'LLM' ? 0 : null, 'model', 'model_path'), last, {
            role: 'backbone',
          })
        : null
    default:
      if (/Trainer$/.test(last)) {
        return plain(site, 'model', argument(call, 0, 'model'), last, { mustResolve: false, bare: asIs })
      }
      if (/(?:^|\.)keras\.applications\.\w+$/.test(full)) return kerasApplication(site, full, last)
      return /^torchvision\.models\.\w+$/.test(full) ? torchvision(site, full, last) : null
  }
}

const asIs = (name: string): string => name
const whisper = (name: string): string => (/^whisper/.test(name) ? name : `whisper-${name}`)

interface Extra {
  readonly role?: Role | null
  readonly relation?: Relation | null
  readonly bare?: ((name: string) => string) | null
  readonly mustResolve?: boolean
  readonly className?: string | null
}

function plain(
  site: Site,
  target: ReferenceTarget,
  id: Expression | null,
  via: string,
  extra: Extra = {},
): Load | null {
  if (id === null) return null
  return {
    site,
    target,
    id,
    via,
    relation: extra.relation ?? null,
    role: extra.role ?? null,
    revision: argument(site.call, null, 'revision'),
    bare: extra.bare ?? null,
    mustResolve: extra.mustResolve ?? true,
    className: extra.className ?? null,
  }
}

function datasetLoad(site: Site, id: Expression | null, via: string): Load | null {
  if (id === null || FILE_BUILDERS.has(literal(id) ?? '')) return null
  return plain(site, 'dataset', id, via, { bare: asIs })
}

function downloadLoad(site: Site, via: string): Load | null {
  const { call } = site
  const type = literal(argument(call, null, 'repo_type'))
  if (type === 'space') return null
  const file = literal(argument(call, via === 'hf_hub_download' ? 1 : null, 'filename')) ?? ''
  const target: ReferenceTarget =
    type === 'dataset'
      ? 'dataset'
      : /token|vocab|\.spm$|merges/i.test(file)
        ? 'tokenizer'
        : file === 'config.json'
          ? 'config'
          : 'model'
  return plain(site, target, argument(call, 0, 'repo_id', 'model_id'), via)
}

function methodLoad(module: PythonModule, site: Site, method: string): Load | null {
  const { callee } = site.call
  if (callee.kind !== 'attribute') return null
  const written = dottedName(callee.object)
  const className = loadedClass(module, site, callee.object)
  const target = targetOf(className)
  if (target === null) return null
  const via = `${written ?? className}.${method}`
  // peft: the first argument is the base already in memory, the second names the adapter.
  const isAdapter = /^(?:PeftModel|PeftMixedModel)/.test(className)
  const id = argument(site.call, isAdapter ? 1 : 0, ...ID_KEYWORDS)
  return plain(site, target, id, via, {
    relation: isAdapter ? 'adapter' : method === 'from_quantized' ? 'quantized' : null,
    role: isAdapter ? 'adapter' : target === 'tokenizer' ? 'tokenizer' : roleOfClass(className),
    // An adapter without an account is a folder of the project's own.
    bare: isAdapter ? null : asIs,
    className,
  })
}

/** Class of `X.from_pretrained`: through imports and `cls`, else the variable's own name. */
function loadedClass(module: PythonModule, site: Site, object: Expression): string {
  const name = module.fullName(object)
  if (name === null) {
    // `type(model).from_pretrained`, `MODELS[kind].from_pretrained`.
    return object.kind === 'subscript' ? (dottedName(object.object) ?? '') : ''
  }
  const last = name.slice(name.lastIndexOf('.') + 1)
  if (last !== 'cls' && last !== 'self' && last !== '__class__') return last
  const around = module.enclosing(site.statement, 'class')
  return around === null ? last : module.classOf(around).name
}

/** What a class of this name loads; `null` when it is no part of a model. */
export function targetOf(className: string): ReferenceTarget | null {
  if (/Config(?:uration)?$|_config$|^config$|Config_?class$|config_class$/i.test(className)) return 'config'
  if (/Tokenizer|tokenizer/.test(className)) return 'tokenizer'
  if (/(?:Processor|FeatureExtractor|Featurizer)(?:Fast)?$|processor|feature_extractor/.test(className))
    return 'processor'
  if (/Scheduler$|StoppingCriteria|TrainerState$|TrainingArguments$/.test(className)) return null
  return 'model'
}

/** Role that a class or variable name gives away. */
export function roleOfClass(name: string): Role | null {
  if (/teacher/i.test(name)) return 'teacher'
  if (/reward/i.test(name)) return 'reward-model'
  if (
    /Vision|CLIP(?!Text|Tokenizer)|Siglip|^ViT|Dino|image_?encoder|visual|vision_?tower/i.test(name) &&
    !/ForConditionalGeneration|ForCausalLM|Vision2Seq/.test(name)
  )
    return 'vision-encoder'
  if (
    /Whisper|Wav2Vec|Hubert|WavLM|Audio(?:Encoder|Model|Tower)|audio_?(?:encoder|tower)|speech_?encoder/i.test(
      name,
    )
  )
    return 'audio-encoder'
  if (/ForCausalLM|LMHeadModel|FastLanguageModel|FastModel$/.test(name)) return 'backbone'
  return null
}

function openClip(site: Site, full: string, last: string): Load | null {
  if (!/^open_clip\./.test(full)) return null
  const tag = literal(argument(site.call, 1, 'pretrained'))
  const id = argument(site.call, 0, 'model_name')
  const name = literal(id) ?? ''
  if ((tag === null || tag === '') && !/^hf-hub:/.test(name)) return null
  return plain(site, 'model', id, last, {
    role: 'vision-encoder',
    bare: (arch) => `open_clip/${arch}${tag === null ? '' : `/${tag}`}`,
    mustResolve: false,
  })
}

function torchvision(site: Site, full: string, last: string): Load | null {
  if (!/^[a-z]/.test(last)) return null
  const { call } = site
  const weights = argument(call, null, 'weights')
  const named = weights !== null && !(weights.kind === 'constant' && weights.value === 'None')
  if (!named && !isTrue(argument(call, 0, 'pretrained'))) return null
  // The function's own name is the model's.
  const id: Expression = { kind: 'string', parts: [last], start: call.callee.start, end: call.callee.end }
  return plain(site, 'model', id, full, {
    bare: (name) => `torchvision/${name}`,
    role: 'vision-encoder',
    mustResolve: false,
  })
}

/** Meta's codec: its class methods bring trained weights unless told otherwise. The method's name is the model's. */
function encodec(site: Site, full: string, last: string): Load | null {
  const { call } = site
  const pretrained = argument(call, 0, 'pretrained')
  if (pretrained?.kind === 'constant' && pretrained.value === 'False') return null
  const name = `facebook/encodec_${last.slice('encodec_model_'.length)}`
  const id: Expression = { kind: 'string', parts: [name], start: call.callee.start, end: call.callee.end }
  return plain(site, 'model', id, full, { role: 'decoder', mustResolve: false })
}

/** SKT's package: its functions fetch the one model there is. */
function kobert(site: Site, full: string): Load {
  const { callee } = site.call
  const id: Expression = {
    kind: 'string',
    parts: ['skt/kobert-base-v1'],
    start: callee.start,
    end: callee.end,
  }
  return plain(site, 'model', id, full, { mustResolve: false }) as Load
}

function isTrue(expression: Expression | null): boolean {
  return expression?.kind === 'constant' && expression.value === 'True'
}

/** True when `full` is `name` of one of the packages, or an unbound `name` of a module that star-imports one. */
function isFrom(module: PythonModule, full: string, name: string, packages: readonly string[]): boolean {
  if (packages.some((one) => full === `${one}.${name}`)) return true
  // `import datasets as ds` is resolved by imports already; a name that nothing binds may come from a star import.
  return full === name && module.definitionsOf(name).length === 0 && !module.imports.has(name)
}
