import type { TokenizerFact, TrainingFact } from '../../types/fact.js'
import type { Scope } from '../../types/vocabulary.js'
import { argument, dottedName, lastName } from './expression.js'
import type { PythonModule, Site } from './module.js'
import type { Statement } from './statements.js'
import type { Resolver } from './values.js'

const TRAINING_HINT = /(?:backward|train|rainer|_from_iterator|\.initialize|\.fit|TrainState\.create)[(.]/
const TRAINING_WORDS =
  /\.backward\(|rainer\.(?:train|fit)\(|\.fit\(|TrainState\.create\(|Trainer\(|deepspeed\.initialize|(?:^|[^.\w])(?:pre)?train\(|[tT]rainer\.[Tt]rain|train_new_from_iterator/m

/** Cheap test over whole files. */
export function mayTrainModels(text: string): boolean {
  return TRAINING_HINT.test(text) && TRAINING_WORDS.test(text)
}

/** Cheap test: the text can be started by itself. */
export function mayStart(text: string): boolean {
  return /^(?:if\s+__name__|while\s|for\s|[\w.]+\()/m.test(text)
}

const TRAIN_CALLS = /(?:\.backward|\btrain|\.fit|\.initialize|pretrain|TrainState\.create)\(/g
const STEPS = /optim|\.step\(\)|zero_grad|\bfabric\.|accelerator\.|deepspeed|\bengine\b/i
const ENTRY_NAME =
  /(?:^|[_.-])(?:pre-?train|train|training|finetune|fine-?tun\w*|sft|dpo|grpo|ppo|rlhf|orpo|run_clm|run_mlm)(?:[_.-]|$)/i
/** Scripts that change the format of weights start engines too, and train nothing. */
const CONVERTER_NAME = /^(?:convert|export|hf2|\w+2hf|\w+_to_hf)/i
const EVALUATION_NAME =
  /(?:^|[_.-])(?:eval|evals|evaluate|evaluation|evaluator|judge|judg(?:e)?ment|review|bench|benchmark|score|scorer|scoring|compare|comparison|leaderboard)s?(?:[_.-]|$)/i
const DATA_NAME =
  /(?:^|[_.-])(?:generate_(?:\w*(?:instruction|data|dataset|qa|question|answer|conversation|synthetic)\w*)|gen(?:erate)?_?data\w*|self_?instruct\w*|synth\w*|translat\w*|augment\w*|crawl_(?:prompt|data|instruction|qa|dialog\w*|conversation)s?|collect_(?:prompt|instruction|qa|dialog\w*|conversation)s?|evol_?instruct\w*|distill?_?data\w*|(?:make|create|build|collect|prepare|label|annotate|caption)_\w*(?:data|dataset|qa|instruction|conversation|caption|corpus|prompt)s?\w*|data_?gen\w*|batch_?selfinstruct\w*)(?:[_.-]|$)/i

/** What a source is for, as far as it says so itself. */
export interface Nature {
  /** It runs a training loop or a trainer. */
  readonly trains: boolean
  /** It can be started. */
  readonly starts: boolean
  /** Place of the first training call. */
  readonly site: Site | null
  /** It produces or translates training data. */
  readonly makesData: boolean
}

/** `mayTrain`: the cheap test found one of its words. */
export function natureOf(module: PythonModule, mayTrain: boolean): Nature {
  const name = module.source.path.slice(module.source.path.lastIndexOf('/') + 1)
  const site = mayTrain && !CONVERTER_NAME.test(name) ? trainingCall(module) : null
  const starts = site !== null && (isStarted(module) || isPlainScript(module, site))
  return { trains: site !== null, starts, site, makesData: makesData(module, name) }
}

function trainingCall(module: PythonModule): Site | null {
  let weak: Site | null = null
  for (const site of module.callsWith(TRAIN_CALLS)) {
    const last = lastName(site.call.callee)
    const owner = site.call.callee.kind === 'attribute' ? (dottedName(site.call.callee.object) ?? '') : ''
    // Without an optimiser it is a check of gradients.
    if (
      last === 'backward' &&
      (owner !== '' || isScaled(site.call)) &&
      !/^(?:torch\.autograd|super|ctx)/.test(owner) &&
      STEPS.test(module.text)
    )
      return site
    if ((last === 'train' || last === 'fit') && /trainer/i.test(owner || builtBy(site.call))) return site
    if (last === 'fit' && fitsModel(module, site, owner)) return site
    if (last === 'initialize' && owner === 'deepspeed') return site
    // Flax holds parameters and optimiser in one state.
    if (last === 'create' && /TrainState$/.test(owner) && /\boptax\b/.test(module.text)) return site
    // `pretrain(…)` and `train(…)` of the project itself, started from a script named after it.
    if ((last === 'pretrain' || last === 'train') && owner === '' && module.definitionsOf(last).length === 0)
      weak ??= site
  }
  const name = module.source.path.slice(module.source.path.lastIndexOf('/') + 1)
  return weak !== null && ENTRY_NAME.test(name) && isStarted(module) ? weak : null
}

/** Keras compiles a model and fits it; sentence-transformers fits one to objectives. Estimators of other libraries fit too, and train no network. */
function fitsModel(module: PythonModule, { call }: Site, owner: string): boolean {
  if (owner === '') return false
  if (argument(call, null, 'train_objectives') !== null) return true
  return /\bkeras\b|\bTF\w+\(/.test(module.text) && module.text.includes(`${owner}.compile(`)
}

/** `Trainer` of `Trainer(model=model).train()`. */
function builtBy({ callee }: Site['call']): string {
  return callee.kind === 'attribute' && callee.object.kind === 'call'
    ? (lastName(callee.object.callee) ?? '')
    : ''
}

/** `scaler.scale(loss).backward()`. */
function isScaled(call: Site['call']): boolean {
  const { callee } = call
  return (
    callee.kind === 'attribute' && callee.object.kind === 'call' && lastName(callee.object.callee) === 'scale'
  )
}

const STARTERS =
  /^(?:main|train|run|cli|app|setup|fire\.Fire|CLI|tyro\.cli|typer\.run|Fire|run_exp|absl\.app\.run|app\.run)$/

/** It has a `__main__` guard, or calls its own main function while it is being imported, or is a notebook. */
function isStarted(module: PythonModule): boolean {
  if (module.source.strength === 'D') return true
  if (/^if\s+__name__\s*==/m.test(module.text)) return true
  for (const statement of module.statements) {
    if (statement.parent !== null || statement.kind !== 'simple' || statement.equals !== -1) continue
    const head = /^([\w.]+)\s*\(/.exec(module.text.slice(statement.start, statement.start + 60))
    if (head !== null && (STARTERS.test(head[1]!) || /(?:^|\.)(?:backward|fit|train)$/.test(head[1]!)))
      return true
  }
  return false
}

/** The training loop itself stands at the top of the file: running or importing the file trains. */
function isPlainScript(module: PythonModule, site: Site): boolean {
  return (
    module.enclosing(site.statement, 'def') === null && module.enclosing(site.statement, 'class') === null
  )
}

const SIBLING_GENERATOR =
  /(?:^|\/)(?:generate_\w*(?:instruction|data|synthetic|qa)\w*\.py|\w*self_?instruct\w*\.py|seed_tasks\.jsonl?)$/i
const HELPER_NAME =
  /^(?:utils?|helpers?|common|api|llm|client|gpt|chatgpt|openai\w*|request\w*)(?:_\w+)?\.py$/i

function makesData(module: PythonModule, name: string): boolean {
  const { source } = module
  if (
    source.scope === 'data' ||
    DATA_NAME.test(name.replace(/\.\w+$/, '')) ||
    /selfinstruct|self-instruct/i.test(name) ||
    /(?:^|\/)(?:self|evol)[-_]?instruct\w*\//i.test(source.path)
  )
    return true
  if (HELPER_NAME.test(name) && !/^if\s+__name__\s*==|@app\.|FastAPI\(|Flask\(/m.test(source.text)) {
    // The one helper beside a generator is the generator's: nothing else in the folder could call the API for it.
    const folder = source.path.slice(0, source.path.length - name.length)
    for (const path of source.context.paths) {
      if (path.startsWith(folder) && !path.slice(folder.length).includes('/') && SIBLING_GENERATOR.test(path))
        return true
    }
  }
  return (
    /\.jsonl?\b/.test(source.text) &&
    /["'](?:instruction|conversations|messages|chosen|rejected)["']\s*:/.test(source.text) &&
    /["'](?:output|response|conversations|chosen|rejected|completion|answer)["']\s*:/.test(source.text) &&
    /\b(?:json\.dump|jdump|to_json|push_to_hub|save_to_disk|to_parquet|jsonlines|\.write\()/.test(
      source.text,
    ) &&
    /synthetic|self[-_ ]?instruct|instruction[-_ ]?(?:data|tuning)|training (?:data|set|examples)|sft|fine-?tun/i.test(
      source.text,
    )
  )
}

/**
 * Scope of one statement: the file's, unless the name of the file or of the function around says that the place only
 * scores a model.
 */
export function scopeAt(module: PythonModule, statement: Statement): Scope {
  const { scope, path } = module.source
  if (scope !== 'product' && scope !== 'training') return scope
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  if (EVALUATION_NAME.test(name)) return 'evaluation'
  return EVALUATION_NAME.test(module.functionName(statement)) ? 'evaluation' : scope
}

/** The entry point of a training run. `builds` and `loads` say how its weights start. */
export function findTraining(
  module: PythonModule,
  nature: Nature,
  start: { readonly builds: boolean; readonly loads: boolean },
): TrainingFact[] {
  const { path } = module.source
  if (nature.site === null || !nature.starts) return []
  const scope = scopeAt(module, nature.site.statement)
  if (scope === 'development' || scope === 'evaluation') return []
  const pretrains = /(?:^|[/_.-])pre-?train(?:ing)?(?:[/_.-]|$)/i.test(path)
  const tunes =
    /(?:^|[/_.-])(?:finetun\w*|fine-tun\w*|sft|dpo|grpo|ppo|orpo|rlhf|lora|qlora)(?:[/_.-]|$)/i.test(path)
  const stage = start.loads || tunes ? 'finetune' : start.builds || pretrains ? 'pretrain' : 'unknown'
  return [
    {
      kind: 'training',
      sign: 'entry',
      stage,
      strength: module.source.strength,
      scope: scope === 'product' ? 'training' : scope,
      location: module.locate(nature.site.call),
    },
  ]
}

const TOKENIZER_CALLS =
  /\b(?:SentencePieceTrainer\s*\.\s*[Tt]rain|train_new_from_iterator|(?:Bpe|WordPiece|Unigram|WordLevel)Trainer)\s*\(/g

/** Code that learns a vocabulary. */
export function findTokenizerTraining(module: PythonModule, resolver: Resolver): TokenizerFact[] {
  const found: TokenizerFact[] = []
  for (const { call, statement } of module.callsWith(TOKENIZER_CALLS)) {
    const last = lastName(call.callee)
    const learns =
      last === 'train_new_from_iterator' ||
      /^(?:Bpe|WordPiece|Unigram|WordLevel)Trainer$/.test(last ?? '') ||
      (/^[Tt]rain$/.test(last ?? '') &&
        /SentencePieceTrainer$/.test(dottedName(call.callee)?.replace(/\.\w+$/, '') ?? ''))
    if (!learns) continue
    const flags = resolver.text(argument(call, 0), statement) ?? ''
    const size =
      resolver.text(argument(call, null, 'vocab_size'), statement) ??
      /--vocab_size=(\d+)/.exec(flags)?.[1] ??
      ''
    const type =
      resolver.text(argument(call, null, 'model_type'), statement) ??
      /--model_type=(\w+)/.exec(flags)?.[1] ??
      null
    found.push({
      kind: 'tokenizer',
      form: 'training-code',
      type: type ?? /^(Bpe|WordPiece|Unigram|WordLevel)/.exec(last ?? '')?.[1]?.toLowerCase() ?? null,
      vocabularySize: /^\d[\d_]*$/.test(size) ? Number(size.replaceAll('_', '')) : null,
      vocabularyDigest: null,
      strength: module.source.strength,
      scope: module.source.scope,
      location: module.locate(call),
    })
  }
  return found
}
