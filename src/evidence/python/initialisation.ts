import { BODY_KEYS, GEOMETRY_KEYS } from '../../catalog/model-body.js'
import type { InitialisationFact } from '../../types/fact.js'
import { argument, type CallExpression, dottedName, type Expression, lastName, walk } from './expression.js'
import type { PythonModule, Site } from './module.js'
import { isOwnCheckpoint, readId } from './references.js'
import type { Statement } from './statements.js'
import { type Nature, scopeAt } from './training.js'
import { literal, type Resolver } from './values.js'

const BUILDERS =
  /\b(?:from_config|_from_config|from_name|init|create_model_and_transforms|_?init_weights?|generate_init_weight|initialize_weights|reset_parameters|(?:build|create|make|init|initialize)_model|[A-Z]\w*|\w*models\s*\[[^\]\n]{1,60}\]|models\s*\.\s*\w+|(?:resnet|vit|densenet|convnext|efficientnet|mobilenet|swin|regnet)\w*)\s*\(/g
const RESUMES =
  /\b(?:load|load_checkpoint|load_state|load_state_dict|train|fit|from_pretrained|restore)\s*\([^\n]{0,300}?(?:resume|ckpt|checkpoint)/g

/** Wrappers around a model that exists already, and classes that are no model. */
const NO_MODEL =
  /^(?:DDP|FSDP|DistributedDataParallel|FullyShardedDataParallel|DataParallel|PeftModel|ModelEma|ModelEMA|ModelArguments|ModelConfig|ModelCheckpoint|ModelCard|GPTQConfig|TransformerConfig)$|(?:Config|Args|Arguments|Trainer|Optimizer|Scheduler|Dataset|DataModule|Tokenizer|Processor|Callback|Loss|Criterion|Wrapper|Loader|Logger|Evaluator|Checkpointer|Error)$/
const MODEL_VARIABLE =
  /(?:^|_|\.)(?:model|net|network|gpt|llm|lm|transformer|vit|encoder|decoder|backbone|module)\d*$/i
const CONFIGURATION =
  /(?:^|_|\.)(?:config|cfg|conf|args|params|hparams|hps|options|opts?|model_args|model_config|configuration)$/i

/**
 * How weights start in a training entry: built from random numbers, or taken up again from the project's own
 * checkpoint. Only sources that train are read: every modelling file of transformers has an `_init_weights`, also those
 * that are only ever loaded.
 */
export function findInitialisations(
  module: PythonModule,
  resolver: Resolver,
  nature: Nature,
): InitialisationFact[] {
  if (!nature.trains || !nature.starts) return []
  const found: InitialisationFact[] = []
  const random = findRandom(module, resolver)
  if (random !== null) found.push(random)
  const resumed = findResumed(module)
  if (resumed !== null) found.push(resumed)
  return found
}

function findRandom(module: PythonModule, resolver: Resolver): InitialisationFact | null {
  if (loadsForeignWeights(module)) return explicitRandom(module) ?? freshByDefault(module, resolver)
  for (const site of module.callsWith(BUILDERS)) {
    if (!isBuild(module, site)) continue
    return built(module, resolver, site)
  }
  return explicitRandom(module)
}

function built(module: PythonModule, resolver: Resolver, site: Site): InitialisationFact {
  return fact(module, site, 'random', configOf(module, resolver, site))
}

function fact(
  module: PythonModule,
  site: Site,
  mode: InitialisationFact['mode'],
  taken: TakenConfiguration | null,
): InitialisationFact {
  return {
    kind: 'initialisation',
    mode,
    configFrom: taken?.id ?? null,
    configChanges: taken?.changes ?? [],
    via: module.quote(site.call),
    strength: module.source.strength,
    scope: scopeAt(module, site.statement),
    location: module.locate(site.call),
  }
}

/** Weights that are neither random nor the project's own come in somewhere in this source. */
function loadsForeignWeights(module: PythonModule): boolean {
  for (const { call, statement } of module.callsWith(
    /\b(?:from_pretrained|load_state_dict|load_pretrained\w*|load_checkpoint_(?:in_model|and_dispatch))\s*\(/g,
  )) {
    const last = lastName(call.callee) ?? ''
    const owner = call.callee.kind === 'attribute' ? (dottedName(call.callee.object) ?? '') : ''
    const given = call.args.map(({ value }) => module.quote(value)).join(' ')
    if (last === 'from_pretrained') {
      if (
        /Config|Tokenizer|Processor|FeatureExtractor|config|tokenizer|processor/.test(
          owner.split('.').at(-1) ?? '',
        )
      )
        continue
      if (isOwnCheckpoint(module.quote(argument(call, 0) ?? call))) continue
      return true
    }
    if (last === 'load_state_dict') {
      if (/optim|sched|scaler|ema|dataloader|sampler|trainer|tracker/i.test(owner)) continue
      if (
        isOwnCheckpoint(given) ||
        isOwnCheckpoint(module.functionName(statement)) ||
        /restor/i.test(module.functionName(statement))
      )
        continue
      return true
    }
    if (last.startsWith('load_pretrained') || last.startsWith('load_checkpoint_')) return true
  }
  return false
}

/** Statements that can only mean random numbers, whatever else the source does. */
function explicitRandom(module: PythonModule): InitialisationFact | null {
  for (const site of module.callsWith(
    /\b(?:apply|generate_init_weight|init_weights|initialize_weights|reset_parameters)\s*\(/g,
  )) {
    const last = lastName(site.call.callee)
    if (module.enclosing(site.statement, 'class') !== null) continue
    if (last === 'generate_init_weight') return fact(module, site, 'random', null)
    const owner = site.call.callee.kind === 'attribute' ? (dottedName(site.call.callee.object) ?? '') : ''
    if (!MODEL_VARIABLE.test(owner)) continue
    if (last !== 'apply' || /init_?weights|reset_parameters|weights?_init/.test(module.quote(site.call)))
      return fact(module, site, 'random', null)
  }
  return null
}

const FRESH_BRANCH =
  /^(?:el)?if\b[^\n]{0,80}?\b([A-Za-z_]\w{0,40})\s*==\s*["'](scratch|random|from_scratch|new)["']/

/**
 * A build in the branch that an option selects by default (`init_from = 'scratch'`): the other branches load weights on
 * request, as an offer to who uses the code.
 */
function freshByDefault(module: PythonModule, resolver: Resolver): InitialisationFact | null {
  if (!/["'](?:scratch|random|from_scratch|new)["']/.test(module.text)) return null
  for (const site of module.callsWith(BUILDERS)) {
    if (!isBuild(module, site)) continue
    for (let here = site.statement.parent; here !== null; here = here.parent) {
      const branch = FRESH_BRANCH.exec(module.text.slice(here.start, here.end))
      if (branch === null) continue
      const [, option, value] = branch as unknown as [string, string, string]
      const given = new RegExp(
        `^[ \\t]*${option}[ \\t]*(?::[^=\\n]{1,60})?=[ \\t]*["']${value}["']|--${option}["'][^\\n]{0,200}default=["']${value}["']`,
        'm',
      )
      if (given.test(module.text)) return built(module, resolver, site)
    }
  }
  return null
}

function isBuild(module: PythonModule, site: Site): boolean {
  const { call, statement } = site
  const last = lastName(call.callee)
  if (last === 'init') return isFlaxInit(call)
  // `DiT_models[args.model](…)`: a table of the repository's own classes.
  if (last === null) return isOwnTable(module, site)
  if (module.enclosing(statement, 'class') !== null && !isTrainedModule(module, statement)) return false
  // A model on the meta device is only measured.
  if (insideMeta(module, statement)) return false
  if (isBuiltUntrained(module, site, last)) return true
  if (last === 'from_config' || last === '_from_config') {
    const owner = call.callee.kind === 'attribute' ? (dottedName(call.callee.object) ?? '') : ''
    return /^(?:\w+\.)*(?:TF|Flax)?(?:Auto)?Model|ForCausalLM|ForConditionalGeneration|LMHeadModel|Model$/.test(
      owner,
    )
  }
  const target = assignedTo(module, site)
  if (isForCausal(last) && !/teacher|reward|ref(?:erence)?_?model/i.test(target)) {
    if (target !== '' || isReturned(module, site))
      return call.args.some(({ value }) => isConfiguration(module, value))
  }
  if (!MODEL_VARIABLE.test(target)) return false
  if (/^(?:build|create|make|init|initialize)_model$/.test(last)) {
    return (
      !/pretrained\s*=\s*True/.test(module.quote(call, 400)) &&
      !/pretrained|from_pretrained|torch\.load/.test(module.text) &&
      isOwnName(module, call.callee)
    )
  }
  if (!/^[A-Z]/.test(last) || NO_MODEL.test(last)) return false
  return isOwnName(module, call.callee) && call.args.some(({ value }) => isConfiguration(module, value))
}

function isForCausal(name: string): boolean {
  return /(?:ForCausalLM|ForConditionalGeneration|LMHeadModel|ForMaskedLM|ForPreTraining|ForPretraining|ForCTC)$/.test(
    name,
  )
}

/** `model.init(jax.random.PRNGKey(0), batch)`: Flax draws its parameters. */
function isFlaxInit({ callee, args }: CallExpression): boolean {
  const key = args[0]?.value
  return (
    callee.kind === 'attribute' &&
    MODEL_VARIABLE.test(dottedName(callee.object) ?? '') &&
    key !== undefined &&
    (key.kind === 'call'
      ? /(?:PRNGKey|random\.key|split)$/.test(dottedName(key.callee) ?? '')
      : /(?:^|_)(?:rngs?|key)$/i.test(dottedName(key) ?? ''))
  )
}

/** What a function that makes models gives back: `def model_init(): return LlamaForCausalLM(config)`. */
function isReturned(module: PythonModule, { call, statement }: Site): boolean {
  return (
    /(?:^|_)(?:model|network)(?:_|$)/i.test(module.functionName(statement)) &&
    /^return\s+$/.test(module.text.slice(statement.start, call.start))
  )
}

/** The trained model is a class with a model inside of it: `LightningModule`. */
function isTrainedModule(module: PythonModule, statement: Statement): boolean {
  const around = module.enclosing(statement, 'class')
  return (
    around !== null &&
    module.functionName(statement) === '__init__' &&
    module.classOf(around).bases.some((base) => /LightningModule$/.test(dottedName(base) ?? ''))
  )
}

function isOwnTable(module: PythonModule, site: Site): boolean {
  const { callee } = site.call
  return (
    callee.kind === 'subscript' &&
    MODEL_VARIABLE.test(assignedTo(module, site)) &&
    /models?$/i.test(dottedName(callee.object) ?? '') &&
    isOwnName(module, callee.object)
  )
}

/** Libraries of trained models that give random weights where they are told so: `pretrained=False`, `weights=None`. */
function isBuiltUntrained(module: PythonModule, { call, statement }: Site, last: string): boolean {
  if (module.assignmentOf(statement) === null) return false
  const full = module.fullName(call.callee) ?? ''
  if (/^timm\./.test(full) && last === 'create_model') {
    const pretrained = argument(call, 1, 'pretrained')
    return (pretrained === null || isFalse(pretrained)) && argument(call, null, 'checkpoint_path') === null
  }
  if (/^torchvision\.models\b/.test(full) && /^[a-z]/.test(last)) {
    const weights = argument(call, null, 'weights')
    const pretrained = argument(call, null, 'pretrained')
    return weights !== null ? isNone(weights) : pretrained !== null && isFalse(pretrained)
  }
  if (/(?:^|\.)keras\.applications\./.test(full)) {
    const weights = argument(call, null, 'weights')
    return weights !== null && isNone(weights)
  }
  if (/^open_clip\./.test(full) && last === 'create_model_and_transforms') {
    const pretrained = argument(call, 1, 'pretrained')
    const name = literal(argument(call, 0, 'model_name'))
    return (
      name !== null &&
      !/^hf-hub:/.test(name) &&
      (pretrained === null || isNone(pretrained) || literal(pretrained) === '')
    )
  }
  // Their trained weights come by `from_pretrained` and `from_single_file` only.
  return /^diffusers\./.test(full) && /^(?:UNet|VQ|Autoencoder|\w*Transformer)\w*(?:Model|KL|ND)$/.test(last)
}

function isFalse(expression: Expression): boolean {
  return expression.kind === 'constant' && expression.value === 'False'
}

function insideMeta(module: PythonModule, statement: Statement): boolean {
  for (let here = statement.parent; here !== null; here = here.parent) {
    if (here.keyword === 'with' && /["']meta["']/.test(module.text.slice(here.start, here.end))) return true
  }
  return false
}

function assignedTo(module: PythonModule, site: Site): string {
  const assignment = module.assignmentOf(site.statement)
  if (assignment === null) return ''
  // The call is what is assigned, perhaps with `.to(device)` behind it; not an argument of another call.
  let here: Expression = assignment.value
  while (here !== site.call) {
    if (here.kind === 'call' && here.callee.kind === 'attribute') here = here.callee.object
    else if (here.kind === 'attribute') here = here.object
    else return ''
  }
  return dottedName(assignment.targets[0]!) ?? ''
}

/** Defined here, or imported from a module of the repository. */
function isOwnName(module: PythonModule, callee: Expression): boolean {
  const name = dottedName(callee)
  if (name === null) return false
  const first = name.split('.', 1)[0]!
  if (module.definitionsOf(first).length > 0) return true
  const imported = module.imports.get(first)
  if (imported === undefined) return false
  if (imported.startsWith('.')) return true
  const root = imported.split('.', 1)[0]!
  const { context, path } = module.source
  return [root, `${root}.py`, `src/${root}`].some((one) => context.exists(one) || context.exists(one, path))
}

function isConfiguration(module: PythonModule, expression: Expression): boolean {
  const name = dottedName(expression)
  if (name !== null)
    return (
      CONFIGURATION.test(name) ||
      (/(?:^|\.)(?:model|cfg|config)(?:\.model)?$/.test(name) && name.includes('.')) ||
      module.assignmentsTo(name).some((statement) => {
        const value = module.assignmentOf(statement)?.value
        return value?.kind === 'call' && /Config$/.test(lastName(value.callee) ?? '')
      })
    )
  if (expression.kind !== 'call') return false
  const callee = module.fullName(expression.callee) ?? ''
  return /Config(?:\.\w+)?$/.test(callee) || /(?:^|_)config$/i.test(callee)
}

interface TakenConfiguration {
  readonly id: string
  /** Sizes that are changed, by the names the code writes. */
  readonly changes: readonly string[]
}

/** The configuration a model is built from, when it is somebody's. */
function configOf(module: PythonModule, resolver: Resolver, site: Site): TakenConfiguration | null {
  for (const { value } of site.call.args) {
    const call = configCall(module, value, site.statement)
    if (call === null) continue
    const id = argument(call.call, 0, 'pretrained_model_name_or_path')
    if (id === null) continue
    for (const { text } of resolver.values(id, call.statement)) {
      const reading = readId(module, text, (name) => name)
      if (reading !== null && reading !== 'own')
        return { id: reading.id, changes: changesOf(module, value, call.call) }
    }
  }
  return null
}

/** Every name under which libraries write a size of the body; the vocabulary alone makes no other design. */
const SIZES: ReadonlySet<string> = new Set(GEOMETRY_KEYS.flatMap((key) => BODY_KEYS[key] ?? [key]))

/** Sizes given to the loader, or set on the configuration afterwards: `config.num_hidden_layers = 24`. */
function changesOf(module: PythonModule, value: Expression, loader: CallExpression): readonly string[] {
  const changed = loader.args.flatMap(({ name }) => (name !== null && SIZES.has(name) ? [name] : []))
  const held = dottedName(value)
  if (held !== null) {
    const name = held.replaceAll('.', '\\.')
    const set = new RegExp(
      `(?<![\\w.])${name}\\.(?:text_config\\.)?(\\w{1,40})[ \\t]*=(?!=)|\\bsetattr\\(\\s*${name}\\s*,\\s*["'](\\w{1,40})["']`,
      'g',
    )
    for (const [, direct, named] of module.text.matchAll(set)) {
      const key = direct ?? named
      if (key !== undefined && SIZES.has(key)) changed.push(key)
    }
    for (const { call } of module.callsWith(new RegExp(`(?<![\\w.])${name}\\.update\\s*\\(`, 'g'))) {
      const given = module.quote(call, 1000)
      for (const size of SIZES) if (new RegExp(`["']?\\b${size}["']?\\s*[:=]`).test(given)) changed.push(size)
    }
  }
  return [...new Set(changed)]
}

function configCall(
  module: PythonModule,
  value: Expression,
  statement: Statement,
): { readonly call: CallExpression; readonly statement: Statement } | null {
  let found: CallExpression | null = null
  walk(value, (expression) => {
    if (expression.kind !== 'call' || lastName(expression.callee) !== 'from_pretrained') return
    if (/Config$/.test(dottedName(expression.callee)?.split('.').at(-2) ?? '')) found = expression
  })
  if (found !== null) return { call: found, statement }
  const name = dottedName(value)
  if (name === null) return null
  for (const assigned of module.assignmentsTo(name)) {
    const assignment = module.assignmentOf(assigned)
    if (assignment === null || assignment.value.kind !== 'call') continue
    const nested = configCall(module, assignment.value, assigned)
    if (nested !== null) return nested
  }
  return null
}

/** A checkpoint of the same run, read back. */
function findResumed(module: PythonModule): InitialisationFact | null {
  for (const site of module.callsWith(RESUMES)) {
    const last = lastName(site.call.callee) ?? ''
    if (!/^(?:load|load_checkpoint|load_state|load_state_dict|train|fit|from_pretrained|restore)$/.test(last))
      continue
    const own = site.call.args.find(
      ({ name, value }) =>
        (name !== null && /resume|ckpt|checkpoint/.test(name) && !isNone(value)) ||
        (dottedName(value) !== null && /resume|checkpoint|ckpt/i.test(dottedName(value)!)) ||
        (value.kind === 'string' && /ckpt|checkpoint|resume/.test(module.quote(value))),
    )
    if (own === undefined && last !== 'load_checkpoint') continue
    if (last === 'from_pretrained' && /Config|Tokenizer|Processor/.test(dottedName(site.call.callee) ?? ''))
      continue
    return fact(module, site, 'resumed-own', null)
  }
  return null
}

function isNone(expression: Expression): boolean {
  return expression.kind === 'constant' && expression.value !== 'True'
}
