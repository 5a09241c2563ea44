import { ToolError } from '../../../errors.js'
import { limits } from '../../../limits.js'
import { quote } from '../weight-file.js'
import { isKind, type PickledTensor, type PickleValue } from './pickle-value.js'

export interface NamedPickled {
  readonly name: string
  readonly tensor: PickledTensor
}

/** Keys under which training loops keep the state dictionary, and which say nothing of the model. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'state_dict',
  'model_state_dict',
  'model_state',
  'model',
  'module',
  'net',
  'network',
  'params',
  'weights',
])
/** What belongs to the run and not to the model. */
const RUN =
  /^(optim(izers?|izer_states?|izer_state_dict)?|opt(imizer)?_state|lr_schedulers?|schedulers?|scheduler_state_dict|(grad_)?scaler|amp|rng_\w+|random_\w+|loops|callbacks|exp_avg(_sq)?)$/i

/**
 * Tensors of a checkpoint under dotted names, whatever dictionaries they lie in; the state of the run is left out, and so
 * is a wrapper that all of them share.
 * @throws ToolError when two tensors would have one name, values go around in a circle, or there are too many.
 */
export function stateOf(root: PickleValue, path: string): readonly NamedPickled[] {
  const found: NamedPickled[] = []
  const names = new Set<string>()
  let values = 0
  /** Byte of the last tensor: errors name the place near which they are. */
  let at = 0
  const fail = (problem: string): never => {
    throw new ToolError(`${path}: ${problem} (byte ${at})`)
  }
  const walk = (value: PickleValue, name: string, above: readonly PickleValue[]): void => {
    values += 1
    if (values > limits.pickleValues) fail(`more than ${limits.pickleValues} values`)
    if (typeof value !== 'object' || value === null) return
    if (isKind(value, 'tensor')) {
      if (names.has(name)) fail(`two tensors would be named ${quote(name)}`)
      names.add(name)
      found.push({ name, tensor: value })
      at = value.at
      return
    }
    if (!isKind(value, 'dict') && !isKind(value, 'list')) return
    if (above.includes(value)) fail('a dictionary holds itself')
    if (above.length >= DEPTH) fail(`nested deeper than ${DEPTH}`)
    const inside = [...above, value]
    if (isKind(value, 'list')) {
      for (const [index, item] of value.items.entries()) walk(item, joined(name, String(index)), inside)
      return
    }
    for (const [key, item] of lastEntries(value.entries)) {
      if (typeof key !== 'string' && typeof key !== 'number') continue
      if (typeof key === 'string' && RUN.test(key)) continue
      walk(item, joined(name, String(key)), inside)
    }
  }
  walk(root, '', [])
  return unwrapped(found)
}

const DEPTH = 32

function joined(name: string, key: string): string {
  return name === '' ? key : `${name}.${key}`
}

/** A key set twice has its later value, as Python has it. */
function lastEntries(entries: readonly [PickleValue, PickleValue][]): [PickleValue, PickleValue][] {
  const byKey = new Map<PickleValue, PickleValue>()
  for (const [key, value] of entries) byKey.set(key, value)
  return [...byKey]
}

function unwrapped(found: readonly NamedPickled[]): readonly NamedPickled[] {
  let rest = found
  for (;;) {
    const wrapper = rest[0]?.name.split('.', 1)[0]
    if (wrapper === undefined || !WRAPPERS.has(wrapper)) return rest
    const prefix = `${wrapper}.`
    if (!rest.every(({ name }) => name.startsWith(prefix))) return rest
    // Names such as `model.layers.0.mlp` begin so by themselves.
    if (wrapper === 'model' && rest.some(({ name }) => OWN_MODEL.test(name))) return rest
    rest = rest.map((one) => ({ ...one, name: one.name.slice(prefix.length) }))
  }
}

const OWN_MODEL = /^model\.(layers|embed_tokens|norm|encoder|decoder|language_model|visual|vision_\w+)\./
