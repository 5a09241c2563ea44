import type { LayerCopyFact } from '../../types/fact.js'
import { type CallExpression, dottedName, type Expression, lastName, walk } from './expression.js'
import type { PythonModule } from './module.js'
import type { Statement } from './statements.js'
import { scopeAt } from './training.js'

const LAYER_WORDS =
  /\.\{\w+(?::d)?\}\.|(?:layers?|blocks?|\bh)(?:\\?\.|\s*=\s|['"\s]*\+|\s*\[|\.insert|\.append|\.extend)/
const READS_WEIGHTS = /from_pretrained|torch\.load|load_file|safe_open|state_dict\s*\(\)|load_state_dict/

/** Cheap test over whole files: weights are read and layers are named. */
export function mayCopyLayers(text: string): boolean {
  return READS_WEIGHTS.test(text) && LAYER_WORDS.test(text)
}

const SUSPECTS =
  /\b(?:replace|sub|deepcopy|insert|append|extend|ModuleList|load_state_dict)\s*\(|(?:layers?|blocks?|h|["'])\.\{|\.(?:layers?|blocks?|h)\s*=/g
/** The part of a key before a layer's number. */
const LAYER_PREFIX = /(?:^|[._])(?:layers?|blocks?|h)\.$/
const LAYER_LIST = /(?:^|\.)(?:layers?|blocks?|h|decoder_layers|encoder_layers)$/

/**
 * Operations that give weights of one layer to another: renaming the layer number in keys of a loaded state dict,
 * copying modules of a loaded model into its layer list, putting slices of layer lists together. A change of the names
 * alone (`transformer.h.3` to `model.layers.3`) is a conversion and no copy.
 */
export function findLayerCopies(module: PythonModule): LayerCopyFact[] {
  const found: LayerCopyFact[] = []
  const lines = new Set<number>()
  for (const statement of module.statementsWith(SUSPECTS)) {
    if (found.length >= 5) break
    const span = copyIn(module, statement)
    if (span === null) continue
    const location = module.locate(span)
    if (lines.has(location.startLine)) continue
    lines.add(location.startLine)
    found.push({
      kind: 'layer-copy',
      via: module.quote(span),
      strength: module.source.strength,
      scope: scopeAt(module, statement),
      location,
    })
  }
  return found
}

function copyIn(module: PythonModule, statement: Statement): Expression | null {
  const assignment = module.assignmentOf(statement)
  if (assignment !== null) {
    const [target] = assignment.targets
    if (target?.kind === 'subscript' && movesLayer(module, target.index[0] ?? null, assignment.value))
      return target
    const name = target === undefined ? null : dottedName(target)
    if (name !== null && LAYER_LIST.test(name) && joinsSlices(assignment.value)) return assignment.value
  }
  let found: Expression | null = null
  for (const root of module.expressionsOf(statement)) {
    walk(root, (expression) => {
      if (expression.kind !== 'call' || found !== null) return
      if (renumbers(module, expression) || copiesModule(module, expression, statement)) found = expression
    })
  }
  return found
}

/** `key.replace("layers.<i>.", "layers.<j>.")`, `re.sub(r"layers\.(\d+)\.", f"layers.{j}.", key)`. */
function renumbers(module: PythonModule, call: CallExpression): boolean {
  const last = lastName(call.callee)
  const positional = call.args.filter(({ name }) => name === null).map(({ value }) => value)
  if (last === 'replace' && positional.length >= 2) {
    const from = layerKey(module, positional[0]!)
    const to = layerKey(module, positional[1]!)
    return from !== null && to !== null && from.prefix === to.prefix && from.index !== to.index
  }
  if (last === 'sub' && dottedName(call.callee) === 're.sub' && positional.length >= 2) {
    const pattern = module.quote(positional[0]!)
    if (!/(?:layers?|blocks?|h)\\?\.\(?\\d\+/.test(pattern)) return false
    const to = layerKey(module, positional[1]!)
    return (
      to !== null &&
      /(?:^|[._])(?:layers?|blocks?|h)\.$/.test(to.prefix) &&
      /^[A-Za-z_]\w*(?:\s*[+-].*)?$/.test(to.index)
    )
  }
  return false
}

/** `new["layers.<j>.x"] = old["layers.<i>.x"]`: same kind of key, another number. */
function movesLayer(module: PythonModule, key: Expression | null, value: Expression): boolean {
  if (key === null) return false
  const to = layerKey(module, key)
  if (to === null) return false
  let moved = false
  walk(value, (expression) => {
    if (expression.kind !== 'subscript' || expression.slice) return
    const from = layerKey(module, expression.index[0] ?? null)
    if (from !== null && from.prefix === to.prefix && from.index !== to.index && from.rest === to.rest)
      moved = true
  })
  return (
    moved &&
    !/pipeline|pp_rank|pp_size|stage|rank|offset|shard/i.test(module.quote(key) + module.quote(value))
  )
}

/** `layers.` before the number, or nothing but dots around it: `.3.` in a key is a layer too. */
function isLayerPrefix(prefix: string, rest: string | Expression | undefined): boolean {
  return LAYER_PREFIX.test(prefix) || (prefix === '.' && rest === '.')
}

interface LayerKey {
  readonly prefix: string
  readonly index: string
  readonly rest: string
}

/** A key with a layer number, from a concatenation or an f-string; the number as written in the source. */
function layerKey(module: PythonModule, expression: Expression | null): LayerKey | null {
  if (expression === null) return null
  const parts: (string | Expression)[] = []
  if (expression.kind === 'string') parts.push(...expression.parts)
  else if (expression.kind === 'operation' && expression.operators.every((operator) => operator === '+')) {
    for (const operand of expression.operands) {
      if (operand.kind === 'string') parts.push(...operand.parts)
      else parts.push(operand)
    }
  } else return null
  const joined: (string | Expression)[] = []
  for (const part of parts) {
    const last = joined[joined.length - 1]
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part
    else joined.push(part)
  }
  for (let at = 0; at + 1 < joined.length; at += 1) {
    const prefix = joined[at]
    const number = joined[at + 1]!
    if (typeof prefix !== 'string' || typeof number === 'string' || !isLayerPrefix(prefix, joined[at + 2]))
      continue
    const inner =
      number.kind === 'call' && dottedName(number.callee) === 'str'
        ? (number.args[0]?.value ?? number)
        : number
    const rest = joined.slice(at + 2).map((part) => (typeof part === 'string' ? part : module.quote(part)))
    return { prefix, index: module.quote(inner), rest: rest.join('') }
  }
  return null
}

/** `layers.insert(i, copy.deepcopy(layers[j]))`, `ModuleList([deepcopy(layer) for layer in model.layers …])`. */
function copiesModule(module: PythonModule, call: CallExpression, statement: Statement): boolean {
  const last = lastName(call.callee)
  if (last === 'load_state_dict') return fillsLayer(call)
  const owner = call.callee.kind === 'attribute' ? (dottedName(call.callee.object) ?? '') : ''
  const places =
    last === 'ModuleList' ||
    ((last === 'insert' || last === 'append' || last === 'extend') && LAYER_LIST.test(owner))
  if (!places) return false
  // Inside a model class the same words build fresh layers from one template.
  if (module.enclosing(statement, 'class') !== null) return false
  let copied = false
  for (const { value } of call.args) {
    if (joinsSlices(value)) copied = true
    walk(value, (expression) => {
      if (expression.kind !== 'call' || lastName(expression.callee) !== 'deepcopy') return
      const what = expression.args[0]?.value
      if (what === undefined) return
      const name = what.kind === 'subscript' ? dottedName(what.object) : dottedName(what)
      if (name === null) return
      if (what.kind === 'subscript' ? LAYER_LIST.test(name) : /^(?:layer|block|l|b)$/.test(name))
        copied = true
    })
  }
  return copied
}

/** `student.layer[i].load_state_dict(teacher.layer[2 * i].state_dict())`: a layer takes the weights of another model's layer. */
function fillsLayer({ callee, args }: CallExpression): boolean {
  const given = args[0]?.value
  if (callee.kind !== 'attribute' || given?.kind !== 'call' || given.callee.kind !== 'attribute') return false
  if (given.callee.name !== 'state_dict') return false
  const [to, from] = [layerOf(callee.object), layerOf(given.callee.object)]
  return to !== null && from !== null && to !== from
}

/** `teacher.encoder.layer` of `teacher.encoder.layer[2 * i]`, with a module inside of the layer or not. */
function layerOf(expression: Expression): string | null {
  for (let here = expression; ; ) {
    if (here.kind === 'subscript' && !here.slice) {
      const name = dottedName(here.object)
      return name !== null && LAYER_LIST.test(name) ? name : null
    }
    if (here.kind !== 'attribute') return null
    here = here.object
  }
}

/** `layers[:24] + layers[8:]`, `list(layers[:24]) + list(layers[8:])`, `[*layers[:24], *layers[8:]]`. */
function joinsSlices(expression: Expression): boolean {
  let slices = 0
  let whole = expression
  if (whole.kind === 'call' && lastName(whole.callee) === 'ModuleList') whole = whole.args[0]?.value ?? whole
  const pieces =
    whole.kind === 'operation' && whole.operators.every((operator) => operator === '+')
      ? whole.operands
      : whole.kind === 'sequence'
        ? whole.items
        : []
  for (const piece of pieces) {
    const inner = piece.kind === 'call' && piece.args.length === 1 ? piece.args[0]!.value : piece
    if (inner.kind === 'subscript' && inner.slice && LAYER_LIST.test(dottedName(inner.object) ?? ''))
      slices += 1
  }
  return slices >= 2
}
