import type { ModelCodeFact } from '../../types/fact.js'
import { designOf, isPublished } from './designs.js'
import { argument, dottedName, type Expression, lastName } from './expression.js'
import type { PythonModule } from './module.js'
import type { Statement } from './statements.js'
import { literal } from './values.js'

const MOST_FACTS = 40
/** Classes whose name says nothing that are compared with the rest of the source. */
const MOST_UNNAMED = 60

/** Cheap test over whole files. */
export const MODEL_WORDS =
  /class \w+\([^)]{0,300}?(?:Module|ModuleList|Model|ForCausalLM|ForConditionalGeneration|Attention|Block|Layer|Config)\b|Auto\w+\.register\(/

const MODULE_BASE =
  /^(?:\w*Module|ModuleList|PreTrainedModel|PretrainedModel|FlaxPreTrainedModel|TFPreTrainedModel|ScriptModule|Layer|Model|Cell)$/
const DERIVED_BASE =
  /(?:ForCausalLM|ForConditionalGeneration|ForSequenceClassification|ForMaskedLM|ForCTC|LMHeadModel|PreTrainedModel|PretrainedModel|Model|Attention|DecoderLayer|EncoderLayer|Block|VisionTower|Transformer|GPT|Encoder|Decoder)$/

/** Model classes whose own name says what they are. */
const ARCHITECTURE =
  /(?:ForCausalLM|ForConditionalGeneration|ForSequenceClassification|ForMaskedLM|ForCTC|LMHeadModel|Model|Transformer|GPT|Net|Network|LLM|LM|VisionTower|Encoder\w{0,3}|Decoder\w{0,3}|MODEL)$/
const ATTENTION = /Attention|Attn|Tmix|TimeMix|Time_?Mix|_?Mixer(?:$|[A-Z_\d])|SSM/i
const BLOCK = /(?:Block|BlockGroup|DecoderLayer|EncoderLayer|TransformerLayer)\w{0,3}$/
/** Without one of these a class called Model is of a web application. */
const FRAMEWORK = /\b(?:torch|flax|tensorflow|keras|paddle|mindspore|mlx|jax|transformers|vllm)\b/
/** Helpers that derive from the same bases. */
const NO_ARCHITECTURE =
  /Loss|Criterion|Scheduler|Optimizer|Dataset|Trainer|Callback|Tokenizer|Output$|Args$|Arguments$|Request|Response|Collator|Embedding|(?:Layer|RMS|Batch|Group)Norm|Norm$|Linear|Conv\d?[dD]?$|Dropout|Activation|PositionalEncoding|Wrapper$|Mock|Dummy|Test/

/**
 * Modelling classes: whole models, attention and blocks, with what they derive from and the model type they are
 * registered under. Small parts (projections, norms, losses) would only hide them.
 */
export function findModels(module: PythonModule): ModelCodeFact[] {
  const { source } = module
  if (source.scope !== 'product' && source.scope !== 'training') return []
  if (!FRAMEWORK.test(module.text)) return []
  const classes = module.statements.filter((statement) => statement.kind === 'class')
  if (classes.length === 0) return registeredImports(module)
  const bases = new Map<string, readonly string[]>()
  for (const statement of classes) {
    const header = module.classOf(statement)
    bases.set(
      header.name,
      header.bases.map((base) => baseName(module, base)).filter((name) => name !== ''),
    )
  }
  const types = registeredTypes(module, classes)
  const found: ModelCodeFact[] = []
  let unnamed = MOST_UNNAMED
  for (const statement of classes) {
    if (found.length >= MOST_FACTS) break
    const { name } = module.classOf(statement)
    const own = bases.get(name) ?? []
    const isConfiguration = own.some((base) => /Config$/.test(base)) && types.has(name)
    if (!isConfiguration && !isModel(module, statement, name, bases, () => unnamed-- > 0)) continue
    const doc = module.docstring(statement)
    found.push({
      kind: 'model-code',
      className: name,
      bases: own,
      ownForward: definesForward(module, statement),
      registers: types.get(name) ?? null,
      implementsDesign: isConfiguration
        ? null
        : designOf(name, doc?.text ?? '', leadComment(module, statement)),
      strength: source.strength,
      scope: source.scope,
      location: module.locate(statement),
    })
  }
  found.push(...registeredImports(module).slice(0, MOST_FACTS - found.length))
  return found
}

/** Imported classes that are registered as they are: `AutoModelForCausalLM.register(OwnConfig, LlamaForCausalLM)`. */
function registeredImports(module: PythonModule): ModelCodeFact[] {
  const { source } = module
  if (!/\.\s*register\s*\(/.test(module.text)) return []
  const types = registeredTypes(module, [])
  const found: ModelCodeFact[] = []
  for (const { call } of module.callsWith(/\.\s*register\s*\(/g)) {
    if (!/^Auto\w*Model\w*\.register$/.test(plainCallee(call.callee))) continue
    const [first, second] = [argument(call, 0), argument(call, 1)]
    const full = second === null ? null : module.fullName(second)
    if (first === null || full === null || !full.startsWith('transformers.')) continue
    const configuration = dottedName(first)
    const registers =
      literal(first) ?? (configuration === null ? null : (types.get(configuration) ?? configuration))
    if (registers === null) continue
    found.push({
      kind: 'model-code',
      className: last(full),
      bases: [],
      ownForward: false,
      registers,
      implementsDesign: null,
      strength: source.strength,
      scope: source.scope,
      location: module.locate(call),
    })
  }
  return found
}

/** `AutoModel.register` whatever the library is called in front of it. */
function plainCallee(callee: Expression): string {
  const name = dottedName(callee) ?? ''
  return name.slice(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1)
}

/** Dotted name of a base without its package: `nn.Module`, `LlamaForCausalLM`; subscripts (`Generic[T]`) lose theirs. */
function baseName(module: PythonModule, base: Expression): string {
  const plain = base.kind === 'subscript' ? base.object : base
  const name = dottedName(plain)
  if (name === null) return ''
  const imported = module.fullName(plain) ?? name
  // `from torch.nn import Module` and `import torch.nn as nn` name the same class.
  return /^torch\.nn\.\w+$/.test(imported) ? `nn.${imported.slice(imported.lastIndexOf('.') + 1)}` : name
}

function isModel(
  module: PythonModule,
  statement: Statement,
  name: string,
  bases: ReadonlyMap<string, readonly string[]>,
  mayCompare: () => boolean,
): boolean {
  if (name === '' || NO_ARCHITECTURE.test(name)) return false
  if (module.enclosing(statement, 'def') !== null) return false
  if (!derivesFromModule(name, bases)) return false
  if (isPublished(name) || ARCHITECTURE.test(name) || ATTENTION.test(name) || BLOCK.test(name)) return true
  const own = bases.get(name) ?? []
  if (own.some((base) => DERIVED_BASE.test(base) && !MODULE_BASE.test(last(base)))) return true
  // A class under any other name is a whole model when nothing else of the source is built from it.
  return (
    definesForward(module, statement) &&
    isLarge(module, statement) &&
    mayCompare() &&
    !isPartOf(module, statement, name)
  )
}

function last(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

function derivesFromModule(name: string, bases: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>()
  const queue = [name]
  for (let here = queue.pop(); here !== undefined; here = queue.pop()) {
    if (seen.has(here)) continue
    seen.add(here)
    for (const base of bases.get(here) ?? []) {
      if (/^(?:pydantic\.)?(?:BaseModel|BaseSettings)$|^Model$/.test(base) && !bases.has(base)) {
        // pydantic and Django use these names too; `nn.Module` below decides for the rest.
        continue
      }
      if (
        MODULE_BASE.test(last(base)) ||
        (DERIVED_BASE.test(last(base)) && !bases.has(base) && !/^BaseModel$/.test(base))
      )
        return true
      queue.push(base)
    }
  }
  return false
}

/** It is more than a wrapper around one operation: a page long, and made of several parts. */
function isLarge(module: PythonModule, statement: Statement): boolean {
  let last = statement
  while (last.children.length > 0) last = last.children[last.children.length - 1]!
  const body = module.text.slice(statement.start, last.end)
  return (body.match(/\n/g)?.length ?? 0) >= 30 && (body.match(/^[ \t]+self\.\w+[ \t]*=/gm)?.length ?? 0) >= 3
}

/** Another class of the source is built from it. */
function isPartOf(module: PythonModule, statement: Statement, name: string): boolean {
  const calls = new RegExp(`(?<![\\w.])(?:class\\s+)?${name}\\s*\\(`, 'g')
  for (let match = calls.exec(module.text); match !== null; match = calls.exec(module.text)) {
    if (match[0].startsWith('class')) continue
    const at = module.statementAt(match.index)
    const around = at === null ? null : module.enclosing(at, 'class')
    if (around !== null && around !== statement) return true
  }
  return false
}

function definesForward(module: PythonModule, statement: Statement): boolean {
  return statement.children.some(
    (child) =>
      child.kind === 'def' && /^(?:forward|__call__|call|construct)$/.test(module.functionOf(child).name),
  )
}

/** Comment lines right above a class, where small projects write what a class is. */
function leadComment(module: PythonModule, statement: Statement): string {
  const before = module.text.slice(Math.max(0, statement.start - 400), statement.start)
  return /(?:^[ \t]*#[^\n]*\n)+[ \t]*$/m.exec(before)?.[0] ?? ''
}

/** Class name → model type, from `model_type = "x"`, `AutoConfig.register("x", C)` and `AutoModel….register(C, M)`. */
function registeredTypes(module: PythonModule, classes: readonly Statement[]): Map<string, string> {
  const types = new Map<string, string>()
  for (const statement of module.assignmentsTo('model_type')) {
    const owner = statement.parent
    const type = literal(module.assignmentOf(statement)?.value ?? null)
    if (owner?.kind === 'class' && type !== null && type !== '') types.set(module.classOf(owner).name, type)
  }
  const pairs: [string, string][] = []
  for (const { call } of module.callsWith(/\.\s*register\s*\(/g)) {
    if (lastName(call.callee) !== 'register') continue
    const first = argument(call, 0)
    const second = argument(call, 1)
    const className = second === null ? null : dottedName(second)
    if (first === null || className === null) continue
    const type = literal(first)
    if (type !== null && /Config/.test(className)) types.set(className, type)
    else if (type === null) pairs.push([dottedName(first) ?? '', className])
  }
  for (const statement of module.assignmentsTo('config_class')) {
    const value = module.assignmentOf(statement)?.value
    const configuration = value === undefined ? null : dottedName(value)
    if (statement.parent?.kind === 'class' && configuration !== null)
      pairs.push([configuration, module.classOf(statement.parent).name])
  }
  const known = new Set(classes.map((statement) => module.classOf(statement).name))
  for (const [configuration, model] of pairs) {
    const type = types.get(configuration)
    if (type !== undefined && known.has(model) && !types.has(model)) types.set(model, type)
  }
  return types
}
