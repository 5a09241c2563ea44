import { zipOf } from './zip.js'

/** What a test puts into a pickle. */
export type Pickled =
  | null
  | boolean
  | number
  | string
  | readonly Pickled[]
  | { readonly [key: string]: Pickled }
  | Call
  | Stored

/** A name called with arguments. */
export class Call {
  constructor(
    readonly module: string,
    readonly name: string,
    readonly args: readonly Pickled[],
  ) {}
}

/** A tensor in a storage of the archive. */
export class Stored {
  constructor(
    readonly key: string,
    readonly type: string,
    readonly elements: number,
    readonly shape: readonly number[],
    readonly stride: readonly number[] = contiguous(shape),
    readonly offset = 0,
  ) {}
}

function contiguous(shape: readonly number[]): number[] {
  return shape.map((_, axis) => shape.slice(axis + 1).reduce((product, size) => product * size, 1))
}

/** Opcodes of protocol 2, in the order in which `torch.save` writes them. */
export function pickled(value: Pickled): Buffer {
  return Buffer.concat([Buffer.from([0x80, 2]), write(value), Buffer.from('.')])
}

function write(value: Pickled): Buffer {
  if (value === null) return Buffer.from('N')
  if (typeof value === 'boolean') return Buffer.from([value ? 0x88 : 0x89])
  if (typeof value === 'number') return number(value)
  if (typeof value === 'string') return text(value)
  if (value instanceof Call) {
    return Buffer.concat([global(value.module, value.name), tuple(value.args), Buffer.from('R')])
  }
  if (value instanceof Stored) return tensor(value)
  if (Array.isArray(value)) {
    return Buffer.concat([Buffer.from(']('), ...(value as readonly Pickled[]).map(write), Buffer.from('e')])
  }
  const entries = Object.entries(value as Readonly<Record<string, Pickled>>)
  return Buffer.concat([
    Buffer.from('}('),
    ...entries.flatMap(([key, one]) => [text(key), write(one)]),
    Buffer.from('u'),
  ])
}

function number(value: number): Buffer {
  if (Number.isInteger(value)) {
    const bytes = Buffer.alloc(5)
    bytes.write('J')
    bytes.writeInt32LE(value, 1)
    return bytes
  }
  const bytes = Buffer.alloc(9)
  bytes.write('G')
  bytes.writeDoubleBE(value, 1)
  return bytes
}

function text(value: string): Buffer {
  const content = Buffer.from(value)
  const head = Buffer.alloc(5)
  head.write('X')
  head.writeUInt32LE(content.length, 1)
  return Buffer.concat([head, content])
}

function global(module: string, name: string): Buffer {
  return Buffer.from(`c${module}\n${name}\n`)
}

function tuple(items: readonly Pickled[]): Buffer {
  return Buffer.concat([Buffer.from('('), ...items.map(write), Buffer.from('t')])
}

function tensor({ key, type, elements, shape, stride, offset }: Stored): Buffer {
  const storage = Buffer.concat([
    Buffer.from('('),
    text('storage'),
    global('torch', type),
    text(key),
    text('cpu'),
    number(elements),
    Buffer.from('tQ'),
  ])
  return Buffer.concat([
    global('torch._utils', '_rebuild_tensor_v2'),
    Buffer.from('('),
    storage,
    number(offset),
    tuple(shape),
    tuple(stride),
    Buffer.from([0x89]),
    Buffer.concat([global('collections', 'OrderedDict'), Buffer.from(')R')]),
    Buffer.from('tR'),
  ])
}

/** A file of `torch.save`. */
export function checkpoint(
  value: Pickled | Buffer,
  storages: Readonly<Record<string, Uint8Array>> = {},
  root = 'archive',
): Buffer {
  const data = Object.entries(storages).map(([key, bytes]) => [`${root}/data/${key}`, bytes] as const)
  return zipOf({
    [`${root}/data.pkl`]: Buffer.isBuffer(value) ? value : pickled(value),
    [`${root}/byteorder`]: Buffer.from('little'),
    ...Object.fromEntries(data),
    [`${root}/version`]: Buffer.from('3\n'),
  })
}
