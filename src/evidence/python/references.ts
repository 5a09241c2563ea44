import { isHubId, isPlaceholder, parseHubUrl } from '../../catalog/hub-id.js'
import type { ReferenceFact, UnresolvedReferenceFact } from '../../types/fact.js'
import type { Relation, Role, Scope } from '../../types/vocabulary.js'
import { dottedName, type Expression, lastName } from './expression.js'
import type { Load } from './loaders.js'
import type { PythonModule } from './module.js'
import type { Statement } from './statements.js'
import { fateOf } from './trained-loads.js'
import { type Nature, scopeAt } from './training.js'
import type { Resolver, Value } from './values.js'

/** More than this from one source is a registry or an attack, and says nothing more. */
const MOST_FACTS = 200

export interface References {
  readonly facts: readonly (ReferenceFact | UnresolvedReferenceFact)[]
  /** Loads whose id was not found, for rules that then look at the class. */
  readonly unresolved: readonly Load[]
}

/** Turns loader calls into facts. `copiesLayers`: the source repeats layers of what it loads. */
export function findReferences(
  module: PythonModule,
  resolver: Resolver,
  loads: readonly Load[],
  nature: Nature,
  copiesLayers: boolean,
): References {
  const collected = new Collected()
  const unresolved: Load[] = []
  for (const load of loads) {
    if (collected.full) break
    const { statement } = load.site
    const resolved = resolver.values(load.id, statement)
    const values = resolved.length > 0 || load.target === 'dataset' ? resolved : sizesOf(load.id)
    const read = values.map((value) => ({ value, reading: readId(module, value.text, load.bare) }))
    const scope = scopeOfLoad(module, load, statement)
    const fate = nature.trains && !copiesLayers ? fateOf(module, load, loads) : null
    const does = copiesLayers || fate === 'trained' ? 'train' : 'load'
    const maker = load.target === 'model' ? makerOf(module, statement) : null
    const within = maker === null ? {} : { within: maker }
    const menu = onMenu(module, statement)
    const offered = isAlternativeToScratch(module, statement)
    const anyDesign = takesAnyDesign(module, load, loads)
    let any = false
    for (const { value, reading } of read) {
      if (reading === null) continue
      any = true
      if (reading === 'own') continue
      const base = {
        kind: 'reference',
        target: load.target,
        id: reading.id,
        form: reading.form,
        revision: reading.revision ?? revisionOf(load, resolver),
        use:
          menu || (anyDesign && value.isDefault)
            ? 'list'
            : fate === 'tried' || isSelfTest(module, load, value, does)
              ? 'example'
              : does,
        relation:
          load.relation ??
          (fate === 'written' && load.target === 'model' && QUANTISES.test(module.quote(load.site.call, 1000))
            ? 'quantized'
            : relationOf(module, load, does, copiesLayers)),
        role: roleOfTarget(module, load),
        via: load.via,
        isDefault: value.isDefault || offered,
        ...(value.isDefault ? { ofArgument: true as const } : {}),
        ...within,
        strength: module.source.strength,
        scope: dedicatedTo(module, reading.id, does) ? 'evaluation' : scope,
      } as const
      const call = module.locate(load.site.call)
      const spelt = module.locate(value)
      const inside = value.start >= load.site.call.start && value.end <= load.site.call.end
      // The id may stand elsewhere: that line is the one people want to read, beside the one that uses it.
      if (!inside || spelt.startLine === call.startLine) collected.add({ ...base, location: call })
      if (spelt.startLine !== call.startLine) collected.add({ ...base, location: spelt })
    }
    if (any || !load.mustResolve || values.length > 0) continue
    if (load.target === 'config' || load.target === 'processor') continue
    if (!isOpen(load.id) || isOwnCheckpoint(module.quote(load.id))) continue
    unresolved.push(load)
    collected.add({
      kind: 'unresolved-reference',
      target: load.target,
      expression: module.quote(load.id),
      via: load.via,
      ...within,
      strength: module.source.strength,
      scope,
      location: module.locate(load.site.call),
    })
  }
  return { facts: collected.facts, unresolved }
}

const QUANTISES = /\b(?:quantization_config|load_in_[48]bit|quantize_config)\s*=/

const SCRATCH = /(?:^|[^a-z])(?:from_?)?scratch(?:[^a-z]|$)|(?:^|_)random_?init(?:[^a-z]|$)/i

/**
 * True for a load in the branch that an option leaves to those who do not train from scratch (`if
 * cfg.train_from_scratch: … else: load`). Which branch was taken stands where the run is configured.
 */
function isAlternativeToScratch(module: PythonModule, statement: Statement): boolean {
  for (let here = statement.parent; here !== null; here = here.parent) {
    if (here.keyword === 'def' || here.keyword === 'class') return false
    if (here.keyword === 'if' && /^if\s+not\b/.test(module.text.slice(here.start, here.start + 12))) {
      if (SCRATCH.test(conditionOf(module, here))) return true
    }
    if (here.keyword !== 'else' && here.keyword !== 'elif') continue
    const siblings = here.parent?.children ?? module.statements.filter((one) => one.parent === null)
    const before = siblings[siblings.indexOf(here) - 1]
    if (before?.keyword === 'if' && SCRATCH.test(conditionOf(module, before))) {
      if (!/^if\s+not\b/.test(module.text.slice(before.start, before.start + 12))) return true
    }
  }
  return false
}

/** The class that loads a part of itself while an object is made. */
function makerOf(module: PythonModule, statement: Statement): string | null {
  const around = module.enclosing(statement, 'class')
  if (around === null || module.functionName(statement) !== '__init__') return null
  const { name, bases } = module.classOf(around)
  return bases.length === 0 || MEASURES.test(name) ? null : name
}

/** The line that opens a block. */
function conditionOf(module: PythonModule, { start }: Statement): string {
  const line = module.text.indexOf('\n', start)
  return module.text.slice(start, Math.min(line === -1 ? module.text.length : line, start + 200))
}

/**
 * A class that loads what it is given, tried out below its own module's `__main__` guard: the guard runs when nobody
 * imports the module. A script that trains has its work there and is none of these.
 */
function isSelfTest(module: PythonModule, load: Load, value: Value, does: 'train' | 'load'): boolean {
  if (does === 'train' || module.source.strength === 'D') return false
  const { statement } = load.site
  const guard = /^if\s+__name__\s*==/m.exec(module.text)
  if (guard === null || value.start <= guard.index) return false
  if (module.enclosing(statement, 'class') !== null) return statement.start < guard.index
  // Below the guard of a module of model classes one of them is tried out.
  return statement.start > guard.index && MODEL_CLASS.test(module.text.slice(0, guard.index))
}

const MODEL_CLASS = /^class\s+\w+\([^)\n]*(?:nn\.Module|Model|For[A-Z]\w+)\b/m

/** Branches on one word from which a chain of them is a menu. */
const MENU = 4

/**
 * True for a load in one of many branches on a name (`if name == "alpaca": … elif name == "oasst1": …`): what the code
 * can load, of which a launch file or a user picks. Such a row says nothing about what was used.
 */
function onMenu(module: PythonModule, statement: Statement): boolean {
  const branch = statement.parent
  if (branch === null || pickedName(module, branch) === null) return false
  const siblings = branch.parent?.children ?? module.statements.filter((one) => one.parent === null)
  // A name that is asked for twice is one row of the menu.
  const names = new Set(siblings.map((one) => pickedName(module, one)))
  names.delete(null)
  return names.size >= MENU
}

/**
 * One option read by classes of different designs, a branch each (`if kind == "bert": Bert….from_pretrained(args.name)`,
 * `elif kind == "gpt2": GPT2….from_pretrained(args.name)`): the script takes any of them, and a default of the option
 * goes with one of the branches only. What was used stands where the script is started.
 */
function takesAnyDesign(module: PythonModule, load: Load, loads: readonly Load[]): boolean {
  if (load.className === null || load.id.kind !== 'attribute') return false
  const branch = load.site.statement.parent
  if (branch === null || pickedName(module, branch) === null) return false
  const option = module.quote(load.id)
  return loads.some(
    (other) =>
      other.target === load.target &&
      other.className !== null &&
      designOf(other.className) !== designOf(load.className as string) &&
      other.site.statement.parent?.parent === branch.parent &&
      other.site.statement.parent !== branch &&
      module.quote(other.id) === option,
  )
}

/** `Roberta` of `RobertaForMaskedLM`: classes for the tasks of one design are one. */
function designOf(className: string): string {
  return className.replace(
    /(?:For[A-Z]\w*|(?:LMHead|DoubleHeads|PreTrained)?Model|Tokenizer(?:Fast)?|Config)$/,
    '',
  )
}

/** `alpaca` of `elif name == "alpaca":`, `null` for any other statement. */
function pickedName(module: PythonModule, statement: Statement): string | null {
  if (statement.keyword !== 'if' && statement.keyword !== 'elif') return null
  const test = /^(?:el)?if\s+[\w.[\]'"]{1,80}\s*(?:==|in)\s*[([]?\s*['"]([^'"\n]{0,80})/.exec(
    module.text.slice(statement.start, statement.end),
  )
  return test?.[1] ?? null
}

/**
 * `"acme/base-{}-hf".format(size)` and `f"acme/base-{size}"`: which size is chosen at run time, but not whose model it
 * is. The name up to the hole is what the text says.
 */
function sizesOf(id: Expression): Value[] {
  const text =
    id.kind === 'call' && id.callee.kind === 'attribute' && lastName(id.callee) === 'format'
      ? id.callee.object
      : id
  if (text.kind !== 'string' || typeof text.parts[0] !== 'string') return []
  const open = /^([A-Za-z0-9][\w.-]{1,60}\/[A-Za-z][\w.-]{2,60}?)[-_.]*(?:\{|$)/.exec(text.parts[0])
  if (open === null || (text.parts.length === 1 && !text.parts[0].includes('{'))) return []
  return [{ text: open[1] as string, start: id.start, end: id.end, isDefault: false }]
}

/** Facts without repetition. */
class Collected {
  readonly facts: (ReferenceFact | UnresolvedReferenceFact)[] = []
  readonly #seen = new Set<string>()

  get full(): boolean {
    return this.facts.length >= MOST_FACTS
  }

  add(fact: ReferenceFact | UnresolvedReferenceFact): void {
    const key =
      fact.kind === 'reference'
        ? `${fact.target} ${fact.id} ${fact.location.startLine}`
        : `${fact.target} ${fact.expression}`
    if (this.full || this.#seen.has(key)) return
    this.#seen.add(key)
    this.facts.push(fact)
  }
}

interface Reading {
  readonly id: string
  readonly form: ReferenceFact['form']
  readonly revision: string | null
}

/**
 * What a text given to a loader names: somebody's repository, a path outside the repository, `own` for a path inside
 * it, `null` for nothing (empty, a placeholder).
 */
export function readId(
  module: PythonModule,
  text: string,
  bare: ((name: string) => string) | null,
): Reading | 'own' | null {
  const id = text.trim().replace(/^(?:hf-hub:|hf_hub:|hf:\/\/(?!datasets))/, '')
  if (id === '' || id.length > 200 || /^(?:none|null|default|auto|local|random|scratch|todo)$/i.test(id))
    return null
  const url = parseHubUrl(id)
  if (url !== null) return { id: url.id, form: 'hub-url', revision: url.revision }
  if (/^\w+:\/\//.test(id)) return null
  const { context, path } = module.source
  if (context.exists(id) || context.exists(id, path)) return 'own'
  const at = id.indexOf('@')
  const name = at > 0 ? id.slice(0, at) : id
  if (isHubId(name)) return { id: name, form: 'hub-id', revision: at > 0 ? id.slice(at + 1) : null }
  if (isPlaceholder(id)) return null
  if (/[\\/]|^[.~]/.test(id)) {
    // `./out`, `../ckpt`, `output/final`: what the project itself wrote.
    if (isOwnCheckpoint(id)) return 'own'
    return { id, form: 'local-path', revision: null }
  }
  if (
    bare === null ||
    !/^[A-Za-z][\w.-]*[A-Za-z0-9]$/.test(id) ||
    /\.(?:pt|pth|bin|json|model|safetensors|gguf|ckpt|py|ya?ml)$/i.test(id)
  )
    return null
  // A bare word such as `model` or `checkpoint` is a folder name.
  if (!/[-\d]/.test(bare(id)) && !/^(?:squad|glue|mbpp|wikitext|imdb|xnli|c4|superb|tatoeba)$/i.test(id))
    return null
  if (isOwnCheckpoint(id)) return 'own'
  return { id: bare(id), form: 'name', revision: null }
}

/** Names under which projects keep what they trained themselves. */
export function isOwnCheckpoint(text: string): boolean {
  return /(?:^|[^a-z])(?:resume\w*|checkpoints?|ckpts?|output|outputs|out|save|saved|results?|logs?|last|latest|best|final|tmp|temp)(?:[_-]?(?:dir|path|directory|folder|model|ckpt|checkpoint|file|name|from_checkpoint|from))*(?:[^a-z]|$)/i.test(
    text,
  )
}

/** True when the expression can be an id at all, and is not an object already loaded. */
function isOpen(expression: Expression): boolean {
  if (expression.kind === 'call')
    return /^(?:getenv|get|join|format|Path|str|pop)$/.test(lastName(expression.callee) ?? '')
  return (
    expression.kind === 'name' ||
    expression.kind === 'attribute' ||
    expression.kind === 'subscript' ||
    expression.kind === 'string' ||
    expression.kind === 'operation' ||
    expression.kind === 'conditional'
  )
}

function revisionOf(load: Load, resolver: Resolver): string | null {
  return load.revision === null ? null : resolver.text(load.revision, load.site.statement)
}

const MEASURES = /Loss|LPIPS|DISTS|Perceptual|Metric|FID|Criterion|Discriminator/

function scopeOfLoad(module: PythonModule, load: Load, statement: Statement): Scope {
  const scope = scopeAt(module, statement)
  const around = module.enclosing(statement, 'class')
  // A pretrained network inside a loss or a metric measures the product and is no part of it.
  if (around !== null && MEASURES.test(module.classOf(around).name)) return 'evaluation'
  if (load.target !== 'dataset') return transcribes(module, load) && scope === 'product' ? 'data' : scope
  return scope === 'product' || scope === 'training' ? 'data' : scope
}

/** Whisper that writes speech down is a tool on what comes in; one whose encoder is taken is a part of a model. */
function transcribes(module: PythonModule, { via }: Load): boolean {
  return (
    /whisper/i.test(via) &&
    module.text.includes('.transcribe(') &&
    !/\.encoder\b|embed_audio|encoder_output/.test(module.text)
  )
}

/**
 * A script that bears the name of the model it runs or converts (`run_qwen35_make_pth.py`) is a tool about that model,
 * not a part of the product.
 */
function dedicatedTo(module: PythonModule, id: string, use: 'train' | 'load'): boolean {
  if (use === 'train') return false
  const name = module.source.path.slice(module.source.path.lastIndexOf('/') + 1).toLowerCase()
  if (!/^(?:run|compare|convert|make|export|verify|check|try)[_-]/.test(name)) return false
  const family = /^[a-z]+[\d.]*/.exec(id.slice(id.indexOf('/') + 1).toLowerCase())?.[0] ?? ''
  return family.length >= 4 && name.replace(/[^a-z0-9]/g, '').includes(family.replace(/[^a-z0-9]/g, ''))
}

/** The variable that receives what is loaded, `''` when none does. */
function receiver(module: PythonModule, load: Load): string {
  const assignment = module.assignmentOf(load.site.statement)
  if (assignment === null) return ''
  const inside = load.site.call.start >= assignment.value.start
  return inside ? (dottedName(assignment.targets[0]!) ?? '') : ''
}

function relationOf(
  module: PythonModule,
  load: Load,
  use: 'train' | 'load',
  copiesLayers: boolean,
): Relation | null {
  if (load.target === 'tokenizer') return 'tokenizer-of'
  if (load.target === 'config') return 'architecture-of'
  if (load.target !== 'model') return null
  const variable = receiver(module, load)
  if (copiesLayers && variable !== '' && givesLayers(module, variable)) return 'layer-copied'
  if (/teacher/i.test(variable) || load.role === 'teacher') return 'distilled-from'
  if (variable !== '' && isFrozen(module, variable)) return 'frozen'
  if (copiesLayers) return 'layer-copied'
  if (fillsOwnModel(module, load)) return 'initialized-from'
  if (use !== 'train') return null
  // A latent model is trained in the space of an autoencoder that stays as it is.
  if (
    /^(?:Autoencoder|ConsistencyDecoder|VQModel)/.test(load.className ?? '') &&
    !trainsVariable(module, variable)
  )
    return 'frozen'
  // Reward and reference models steer a training run; they are not where its weights start.
  if (/reward|(?:^|_)rm(?:_|$)|(?:^|_)ref(?:erence)?(?:_|$)|judge|scorer|draft/i.test(variable)) return null
  return load.role === 'vision-encoder' || load.role === 'audio-encoder' || load.role === 'embedding'
    ? 'initialized-from'
    : 'finetune'
}

/**
 * `X.from_pretrained("…").state_dict()` while a model is being built: its weights go into the model at hand, every time
 * one is made. The same in a `from_pretrained` or a converter is something that can be asked for.
 */
function fillsOwnModel(module: PythonModule, load: Load): boolean {
  const { call, statement } = load.site
  return (
    module.text.startsWith('.state_dict()', call.end) &&
    module.enclosing(statement, 'class') !== null &&
    module.functionName(statement) === '__init__'
  )
}

/** Its parameters are given to an optimiser, or it is put into training mode. */
function trainsVariable(module: PythonModule, variable: string): boolean {
  if (variable === '') return false
  const name = variable.replaceAll('.', '\\.')
  return new RegExp(
    `(?<![\\w.])${name}\\.(?:parameters|named_parameters|train|enable_gradient_checkpointing)\\(`,
  ).test(module.text)
}

/** `student.layer[i].load_state_dict(teacher.layer[2 * i].state_dict())`: weights of what is loaded go into layers of another. */
function givesLayers(module: PythonModule, variable: string): boolean {
  const name = variable.replaceAll('.', '\\.')
  return new RegExp(
    `load_state_dict\\(\\s*${name}\\.[\\w.]*(?:layers?|blocks?|h)\\[[^\\n]{1,60}?\\.state_dict\\(`,
  ).test(module.text)
}

function isFrozen(module: PythonModule, variable: string): boolean {
  if (!module.freezes) return false
  const name = variable.replaceAll('.', '\\s*\\.\\s*')
  const match = new RegExp(`(?:^|[^\\w.])${name}\\s*\\.\\s*requires_grad_\\s*\\(\\s*False`, 'm').exec(
    module.text,
  )
  // A freeze that an option turns on is none by itself.
  return match !== null && module.statementAt(match.index + match[0].length - 1)?.parent?.keyword !== 'if'
}

function roleOfTarget(module: PythonModule, load: Load): Role | null {
  if (load.target === 'tokenizer') return 'tokenizer'
  if (load.target !== 'model') return load.role
  const variable = receiver(module, load).split('.').at(-1) ?? ''
  if (/teacher/i.test(variable)) return 'teacher'
  if (/reward|(?:^|_)rm(?:_|$)/i.test(variable)) return 'reward-model'
  if (/assistant|draft/i.test(variable)) return 'draft-head'
  if (load.role !== null) return load.role
  if (/vision|image_?encoder|visual|(?:^|_)clip/i.test(variable)) return 'vision-encoder'
  if (/audio|speech|whisper/i.test(variable)) return 'audio-encoder'
  if (/embed/i.test(variable)) return 'embedding'
  return null
}
