import { isHubId, isPlaceholder, parseHubUrl } from '../../catalog/hub-id.js'
import type { ReferenceFact, ReferenceTarget, UnresolvedReferenceFact } from '../../types/fact.js'
import type { Relation, Role, Scope } from '../../types/vocabulary.js'
import { argument, dottedName, type Expression, lastName, walk } from './expression.js'
import type { Load } from './loaders.js'
import type { PythonModule } from './module.js'
import type { Statement } from './statements.js'
import { type Nature, scopeAt } from './training.js'
import { literal, type Resolver } from './values.js'

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
    const values = resolver.values(load.id, statement)
    const read = values.map((value) => ({ value, reading: readId(module, value.text, load.bare) }))
    const scope = scopeOfLoad(module, load, statement)
    const use = nature.trains || copiesLayers ? 'train' : 'load'
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
        use: load.target === 'dataset' ? (use === 'train' ? 'train' : 'load') : use,
        relation: load.relation ?? relationOf(module, load, use, copiesLayers),
        role: roleOfTarget(module, load),
        via: load.via,
        isDefault: value.isDefault,
        strength: module.source.strength,
        scope: dedicatedTo(module, reading.id, use) ? 'evaluation' : scope,
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
      strength: module.source.strength,
      scope,
      location: module.locate(load.site.call),
    })
  }
  return { facts: collected.facts, unresolved }
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
  if (!/[-\d]/.test(id) && !/^(?:squad|glue|mbpp|wikitext|imdb|xnli|c4|superb|tatoeba)$/i.test(id))
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
  if (load.target !== 'dataset') return scope
  return scope === 'product' || scope === 'training' ? 'data' : scope
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
  if (/teacher/i.test(variable) || load.role === 'teacher') return 'distilled-from'
  if (variable !== '' && isFrozen(module, variable)) return 'frozen'
  if (copiesLayers) return 'layer-copied'
  if (use !== 'train') return null
  // Reward and reference models steer a training run; they are not where its weights start.
  if (/reward|(?:^|_)rm(?:_|$)|(?:^|_)ref(?:erence)?(?:_|$)|judge|scorer|draft/i.test(variable)) return null
  return load.role === 'vision-encoder' || load.role === 'audio-encoder' || load.role === 'embedding'
    ? 'initialized-from'
    : 'finetune'
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

/**
 * Names under which code writes down a model it depends on without loading it in the same place: option defaults,
 * constants that another file imports, configuration objects.
 */
const DECLARED: readonly (readonly [RegExp, ReferenceTarget, Role | null, Relation | null])[] = [
  [/^teacher(?:_model)?(?:_name|_path|_id)?(?:_or_path)?$/i, 'model', 'teacher', 'distilled-from'],
  [
    /^(?:mm_)?(?:vision|image)_(?:tower|encoder|model|backbone)(?:_name|_path|_id)?(?:_or_path)?$/i,
    'model',
    'vision-encoder',
    null,
  ],
  [
    /^(?:mm_)?(?:audio|speech)_(?:tower|encoder|model|backbone)(?:_name|_path|_id)?(?:_or_path)?$/i,
    'model',
    'audio-encoder',
    null,
  ],
  [/^tokenizer_(?:name|path|id)(?:_or_path)?$/i, 'tokenizer', 'tokenizer', 'tokenizer-of'],
  [/^(?:reward|rm)_model(?:_name|_path|_id)?(?:_or_path)?$/i, 'model', 'reward-model', null],
  [
    /^(?:base_?model|model_name_or_path|pretrained_model_name_or_path|base_model_name_or_path|pretrained_model|hf_model|llm)(?:_name|_path|_id|_name_or_path)?$/i,
    'model',
    null,
    null,
  ],
  [/^(?:[A-Z0-9]+_)*MODEL(?:_NAME|_ID|_PATH|_NAME_OR_PATH)?$/, 'model', null, null],
]

const DECLARING_WORDS =
  /teacher|(?:vision|image|audio|speech)_(?:tower|encoder|model|backbone)|tokenizer_(?:name|path|id)|(?:reward|rm)_model|base_?model|model_name_or_path|pretrained_model|hf_model|\bllm\b|MODEL/gi

const DECLARED_NEAR =
  /(?:teacher|_tower|_encoder|_backbone|tokenizer_|base_model|model_name|pretrained_model|reward_model|hf_model|MODEL)[^\n]{0,80}["'][\w.-]+\/[\w.-]+["']/

/** Cheap test over whole files: something like an id of the hub, and that near a name for a model. */
export function mayDeclareModels(text: string): boolean {
  return /["'][A-Za-z][\w.-]+\/[\w.-]+["']/.test(text) && DECLARED_NEAR.test(text)
}

/** Ids written beside such names that no loader of the same source was seen to read. */
export function findDeclared(
  module: PythonModule,
  nature: Nature,
  known: readonly (ReferenceFact | UnresolvedReferenceFact)[],
): ReferenceFact[] {
  const seen = new Set(
    known.flatMap((fact) => (fact.kind === 'reference' ? [`${fact.target} ${fact.id}`] : [])),
  )
  const found: (ReferenceFact & { readonly dict: number })[] = []
  const add = (
    name: string,
    value: Expression | null,
    statement: Statement,
    isDefault: boolean,
    dict = -1,
  ): void => {
    const text = literal(value)
    const row = DECLARED.find(([pattern]) => pattern.test(name))
    if (
      text === null ||
      row === undefined ||
      value === null ||
      !isHubId(text) ||
      seen.has(`${row[1]} ${text}`)
    )
      return
    if (readId(module, text, null) === 'own') return
    seen.add(`${row[1]} ${text}`)
    found.push({
      kind: 'reference',
      target: row[1],
      id: text,
      form: 'hub-id',
      revision: null,
      use: nature.trains ? 'train' : 'load',
      relation: row[3],
      role: row[2],
      via: name,
      isDefault,
      strength: module.source.strength,
      scope: scopeAt(module, statement),
      location: module.locate(value),
      dict,
    })
  }
  for (const statement of module.statementsWith(DECLARING_WORDS)) {
    if (found.length > 40) break
    if (statement.kind === 'def') {
      for (const { name, value } of module.functionOf(statement).parameters) add(name, value, statement, true)
      continue
    }
    const assignment = module.assignmentOf(statement)
    if (assignment !== null) {
      const name = dottedName(assignment.targets[0]!)?.split('.').at(-1) ?? ''
      const isField = statement.parent?.kind === 'class'
      const inner = assignment.value.kind === 'call' ? argument(assignment.value, null, 'default') : null
      add(name, inner ?? assignment.value, statement, isField)
    }
    for (const root of module.expressionsOf(statement)) {
      walk(root, (expression) => {
        if (expression.kind === 'dict') {
          for (const { key, value } of expression.entries) {
            const name = literal(key)
            if (name !== null) add(name, value, statement, false, statement.start)
          }
        } else if (expression.kind === 'call') {
          if (lastName(expression.callee) === 'add_argument') {
            const flag = expression.args
              .map(({ name, value }) => (name === null ? literal(value) : null))
              .find((one) => one?.startsWith('--'))
            if (flag != null)
              add(
                flag.replace(/^--/, '').replaceAll('-', '_'),
                argument(expression, null, 'default'),
                statement,
                true,
              )
          } else
            for (const { name, value } of expression.args)
              if (name !== null) add(name, value, statement, false)
        }
      })
    }
  }
  // Many rows of one literal are a table of choices.
  const rows = new Map<number, number>()
  for (const { dict } of found) rows.set(dict, (rows.get(dict) ?? 0) + 1)
  return found.map(({ dict, ...fact }) =>
    dict !== -1 && (rows.get(dict) ?? 0) > 2 ? { ...fact, use: 'list' } : fact,
  )
}
