import { ToolError, UserError } from '../../../errors.js'
import { bitsOf } from '../../../evidence/weights/dtype.js'
import { limits } from '../../../limits.js'
import type { Place, StoredTensor } from '../stored-tensor.js'
import { quote, readExactly, type WeightFile } from '../weight-file.js'
import { readPickle } from './pickle.js'
import type { PickledTensor } from './pickle-value.js'
import { type NamedPickled, stateOf } from './state.js'
import { openZip, type ZipArchive, type ZipEntry } from './zip.js'

/** Tensors of one checkpoint file, their quantisation not looked at. */
export interface Checkpoint {
  readonly tensors: readonly StoredTensor[]
  bytesRead(): number
}

/**
 * Reads a checkpoint of `torch.save` since 1.6: a zip archive with one pickle and one entry for each storage. The pickle
 * is walked as data, never loaded.
 * @throws UserError for an older or compiled file, ToolError with file and byte for one that is not sound or wants more
 * than tensors.
 */
export async function openCheckpoint(file: WeightFile): Promise<Checkpoint> {
  const start = file.file.size < 4 ? Buffer.alloc(4) : await readExactly(file, 0, 4)
  if (start[0] === 0x80) {
    throw new UserError(
      `${file.path} is a pickle from before PyTorch 1.6, which cannot be read without loading it. Save it again with a newer PyTorch, or as safetensors`,
    )
  }
  if (start.readUInt32LE() !== 0x04034b50) throw new ToolError(`${file.path}: not a PyTorch file (byte 0)`)
  const zip = await openZip(file)
  const { root, pickle } = findPickle(file, zip)
  if (pickle.size > limits.pickleBytes) {
    throw new ToolError(`${pickle.content.path}: larger than ${limits.pickleBytes} bytes (byte 0)`)
  }
  await checkOrder(zip.entries.get(`${root}byteorder`))
  const bytes = await readExactly(pickle.content, 0, pickle.size)
  const state = stateOf(readPickle(bytes, pickle.content.path), pickle.content.path)
  const tensors: StoredTensor[] = []
  for (const named of state) {
    const tensor = storedTensor(named, zip, root, pickle.content.path)
    const entry = zip.entries.get(`${root}data/${named.tensor.storage.key}`)
    tensors.push(await placedInFile(tensor, file, entry))
  }
  return { tensors, bytesRead: () => zip.bytesRead() + pickle.size }
}

function findPickle(file: WeightFile, { entries }: ZipArchive): { root: string; pickle: ZipEntry } {
  const found = [...entries.values()].filter(({ name }) => /^[^/]+\/data\.pkl$/.test(name))
  const [pickle] = found
  if (pickle === undefined || found.length > 1) {
    throw new ToolError(
      `${file.path}: a zip file, but not of PyTorch: it has ${found.length} data.pkl (byte 0)`,
    )
  }
  const root = pickle.name.slice(0, -'data.pkl'.length)
  if (
    entries.has(`${root}constants.pkl`) ||
    [...entries.keys()].some((name) => name.startsWith(`${root}code/`))
  ) {
    throw new UserError(
      `${file.path} is a compiled TorchScript program. Give the checkpoint it was made from, or save its state_dict()`,
    )
  }
  return { root, pickle }
}

async function checkOrder(entry: ZipEntry | undefined): Promise<void> {
  if (entry === undefined) return
  const order = await readExactly(entry.content, 0, Math.min(16, entry.size))
  if (order.toString('latin1') !== 'little') {
    throw new ToolError(`${entry.content.path}: only little-endian numbers are read (byte 0)`)
  }
}

/** Types of storages and `torch.dtype`s, as safetensors names them. */
const TYPES: Readonly<Record<string, string>> = {
  FloatStorage: 'F32',
  DoubleStorage: 'F64',
  HalfStorage: 'F16',
  BFloat16Storage: 'BF16',
  LongStorage: 'I64',
  IntStorage: 'I32',
  ShortStorage: 'I16',
  CharStorage: 'I8',
  ByteStorage: 'U8',
  BoolStorage: 'BOOL',
  ComplexFloatStorage: 'C64',
  float32: 'F32',
  float64: 'F64',
  float16: 'F16',
  bfloat16: 'BF16',
  int64: 'I64',
  int32: 'I32',
  int16: 'I16',
  int8: 'I8',
  uint8: 'U8',
  uint16: 'U16',
  uint32: 'U32',
  uint64: 'U64',
  bool: 'BOOL',
  complex64: 'C64',
  float8_e4m3fn: 'F8_E4M3',
  float8_e5m2: 'F8_E5M2',
  float8_e4m3fnuz: 'F8_E4M3FNUZ',
  float8_e5m2fnuz: 'F8_E5M2FNUZ',
  float8_e8m0fnu: 'F8_E8M0',
}

function storedTensor(
  { name, tensor }: NamedPickled,
  zip: ZipArchive,
  root: string,
  path: string,
): StoredTensor {
  const fail = (problem: string): never => {
    throw new ToolError(`${path}: tensor ${quote(name)} ${problem} (byte ${tensor.at})`)
  }
  const { storage, size: shape, offset, stride } = tensor
  const stated = tensor.dtype ?? storage.type
  const dtype = Object.hasOwn(TYPES, stated) ? TYPES[stated]! : stated
  const bits = bitsOf(dtype)
  const elements = shape.reduce((product, one) => product * one, 1)
  if (!Number.isSafeInteger(elements)) fail('has too many elements')
  if (bits === null || bits < 8) {
    const reason = `type ${dtype.slice(0, 40)} is not read by this version`
    return {
      info: { name, dtype, shape, elements, bytes: 0, unreadable: reason },
      place: { kind: 'memory', bytes: new Uint8Array(0) },
      numbers: { kind: 'unreadable', reason },
    }
  }
  const entry = zip.entries.get(`${root}data/${storage.key}`)
  if (entry === undefined) return fail(`is in the storage ${quote(storage.key)}, which is not there`)
  const elementBytes = bits / 8
  const storageBytes = storage.type === 'UntypedStorage' ? storage.elements : storage.elements * elementBytes
  if (storageBytes > entry.size) fail(`is in a storage of ${entry.size} bytes, not ${storageBytes}`)
  if (elements * elementBytes > Math.max(storageBytes, REPEATED_BYTES)) {
    const reason = 'repeats the numbers of a smaller storage'
    return {
      info: { name, dtype, shape, elements, bytes: 0, unreadable: reason },
      place: { kind: 'memory', bytes: new Uint8Array(0) },
      numbers: { kind: 'unreadable', reason },
    }
  }
  // Elements of a tensor without any lie nowhere.
  const last =
    elements === 0 ? 0 : shape.reduce((sum, one, axis) => sum + (one - 1) * stride[axis]!, offset) + 1
  if (!(last * elementBytes <= storageBytes)) {
    fail(`reaches to element ${last} of a storage of ${storageBytes} bytes`)
  }
  return {
    info: { name, dtype, shape, elements, bytes: elements * elementBytes, unreadable: null },
    place: placeOf(tensor, entry.content, elementBytes),
    numbers: { kind: 'plain' },
  }
}

/** A buffer may repeat a few numbers; a weight that repeats more than it holds is none. */
const REPEATED_BYTES = 1 << 20

function placeOf({ size, stride, offset }: PickledTensor, file: WeightFile, elementBytes: number): Place {
  const at = offset * elementBytes
  let run = 1
  let isRun = true
  for (let axis = size.length - 1; axis >= 0; axis -= 1) {
    if (size[axis] !== 1 && stride[axis] !== run) isRun = false
    run *= size[axis]!
  }
  // An empty tensor has no elements to lie apart.
  return isRun || run === 0
    ? { kind: 'run', file, at }
    : { kind: 'strided', file, at, strides: stride, elementBytes }
}

/** On this machine a header is cheap to read, and a place in the file itself lets threads read it. */
async function placedInFile(
  tensor: StoredTensor,
  file: WeightFile,
  entry: ZipEntry | undefined,
): Promise<StoredTensor> {
  const { place } = tensor
  if (file.file.local === undefined || entry === undefined || place.kind !== 'run') return tensor
  return { ...tensor, place: { kind: 'run', file, at: (await entry.begin()) + place.at } }
}
