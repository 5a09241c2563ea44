import { isKind, type PickledTensor, type PickleValue, type Storage } from './pickle-value.js'

/** Says what is wrong with a value; never returns. */
export type Fail = (problem: string) => never

const STORAGE = /^torch\.(storage\.)?(\w+Storage)$/
const DTYPE =
  /^torch\.((b?float|u?int|complex)\d+|bool|half|float|double|float8_\w+|long|short|int|bits\w+|q?u?int\d+|cfloat|cdouble)$/
const FUNCTIONS: ReadonlySet<string> = new Set([
  'collections.OrderedDict',
  'torch._utils._rebuild_tensor_v2',
  'torch._utils._rebuild_tensor_v3',
  'torch._utils._rebuild_parameter',
  // How protocol 2 spells bytes.
  '_codecs.encode',
  'torch.Size',
  'torch.device',
])

/** True for the few names a checkpoint of plain tensors needs. Every other name is code that a person should look at. */
export function isAllowed(name: string): boolean {
  return FUNCTIONS.has(name) || STORAGE.test(name) || DTYPE.test(name)
}

/** What calling an allowed function with these arguments, at this byte, describes. */
export function described(name: string, args: readonly PickleValue[], at: number, fail: Fail): PickleValue {
  if (name === 'collections.OrderedDict') return orderedDict(args, fail)
  if (name === 'torch._utils._rebuild_tensor_v2' || name === 'torch._utils._rebuild_tensor_v3') {
    return tensor(args, name.endsWith('v3'), at, fail)
  }
  if (name === 'torch._utils._rebuild_parameter') {
    const [data] = args
    if (data === undefined || !isKind(data, 'tensor')) fail('a parameter without a tensor')
    return data as PickledTensor
  }
  if (name === 'torch.Size' || name === 'torch.device') return { kind: 'other' }
  if (name === '_codecs.encode') return { kind: 'bytes' }
  return fail(`${name} is called`)
}

/** Empty, or with a list of pairs. */
function orderedDict(args: readonly PickleValue[], fail: Fail): PickleValue {
  const [pairs] = args
  const entries: [PickleValue, PickleValue][] = []
  if (pairs !== undefined) {
    if (args.length > 1 || !isKind(pairs, 'list')) return fail('an OrderedDict of unknown form')
    for (const pair of pairs.items) {
      if (!isKind(pair, 'list') || pair.items.length !== 2) return fail('an OrderedDict of unknown form')
      entries.push([pair.items[0]!, pair.items[1]!])
    }
  }
  return { kind: 'dict', entries }
}

/** (storage, offset, size, stride, requires_grad, hooks[, dtype]). */
function tensor(args: readonly PickleValue[], hasType: boolean, at: number, fail: Fail): PickledTensor {
  const [storage, offset, size, stride] = args
  if (storage === undefined || !isKind(storage, 'storage')) return fail('a tensor without a storage')
  const dtype = hasType ? args[6] : null
  if (dtype === undefined || (dtype !== null && !isKind(dtype, 'global')))
    return fail('a tensor without a type')
  const sizes = wholeNumbers(size, fail)
  const strides = wholeNumbers(stride, fail)
  if (sizes.length !== strides.length) fail('a tensor whose sizes and strides differ in number')
  return {
    kind: 'tensor',
    storage: storage as Storage,
    dtype: dtype === null ? null : dtype.name.replace(/^torch\./, ''),
    offset: wholeNumber(offset, fail),
    size: sizes,
    stride: strides,
    at,
  }
}

/** The persistent id of a storage: ('storage', class, key, place, elements). */
export function storageOf(id: PickleValue, fail: Fail): Storage {
  if (!isKind(id, 'list') || id.items.length !== 5 || id.items[0] !== 'storage') {
    return fail('a persistent id that is no storage')
  }
  const [, type, key, , elements] = id.items
  const name =
    type !== undefined && type !== null && isKind(type, 'global') ? STORAGE.exec(type.name)?.[2] : undefined
  if (name === undefined || typeof key !== 'string') return fail('a storage of unknown form')
  return { kind: 'storage', key, type: name, elements: wholeNumber(elements, fail) }
}

function wholeNumbers(value: PickleValue | undefined, fail: Fail): number[] {
  if (value === undefined || !isKind(value, 'list') || value.items.length > 16) {
    return fail('sizes of unknown form')
  }
  return value.items.map((item) => wholeNumber(item, fail))
}

function wholeNumber(value: PickleValue | undefined, fail: Fail): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : fail('a size that is no whole number')
}
