import { ToolError } from '../../errors.js'
import { limits } from '../../limits.js'
import { bitsOf, type Dtype } from './dtype.js'
import { JsonReader } from './json-reader.js'

export interface Tensor {
  readonly name: string
  readonly dtype: Dtype
  readonly shape: readonly number[]
  /** Product of the shape. */
  readonly elements: number
  /** Bytes of the tensor, counted from the end of the header. */
  readonly begin: number
  readonly end: number
}

export interface SafetensorsHeader {
  /** In the order of the header. */
  readonly tensors: readonly Tensor[]
  readonly metadata: ReadonlyMap<string, string>
  /** Where the data begin in the file. */
  readonly dataStart: number
}

/**
 * Reads the header of a safetensors file by two ranges, checking all that the format's own library checks and repeated
 * keys beside: https://github.com/huggingface/safetensors#format.
 * @throws ToolError naming the byte or the tensor where the file breaks the format, or when reading fails.
 */
export async function readSafetensorsHeader(
  read: (range: { start: number; end: number }) => Promise<Uint8Array>,
  fileBytes: number,
): Promise<SafetensorsHeader> {
  const start = await read({ start: 0, end: 8 })
  const headerBytes = headerLength(start, fileBytes)
  const json = await read({ start: 8, end: 8 + headerBytes })
  if (json.byteLength !== headerBytes)
    throw new ToolError(`the file ends inside its header (byte ${8 + json.byteLength})`)
  return parseHeader(json, fileBytes - 8 - headerBytes)
}

function headerLength(start: Uint8Array, fileBytes: number): number {
  if (start.byteLength < 8) throw new ToolError(`too short for a header length (byte ${start.byteLength})`)
  const view = new DataView(start.buffer, start.byteOffset, 8)
  const length = view.getBigUint64(0, true)
  if (length > BigInt(limits.safetensorsHeaderBytes)) {
    throw new ToolError(`header length ${length} is above ${limits.safetensorsHeaderBytes} (byte 0)`)
  }
  if (length > BigInt(fileBytes - 8))
    throw new ToolError(`header length ${length} reaches past the file (byte 0)`)
  return Number(length)
}

/** `dataBytes` is what the file holds after the header. */
function parseHeader(json: Uint8Array, dataBytes: number): SafetensorsHeader {
  if (json[0] !== 0x7b) throw new ToolError('the header does not start with { (byte 8)')
  const reader = new JsonReader(json, 8)
  const metadata = new Map<string, string>()
  const tensors: Tensor[] = []
  const keys = new Set<string>()
  reader.object((key) => {
    if (keys.has(key)) reader.fail(`key ${quote(key)} is repeated`)
    keys.add(key)
    if (keys.size > limits.safetensorsTensors) reader.fail(`more than ${limits.safetensorsTensors} tensors`)
    if (key === '__metadata__') readMetadata(reader, metadata)
    else tensors.push(readTensor(reader, key))
  })
  reader.end()
  checkLayout(tensors, dataBytes)
  return { tensors, metadata, dataStart: 8 + json.byteLength }
}

function readMetadata(reader: JsonReader, metadata: Map<string, string>): void {
  if (reader.peek() !== '{') reader.fail('__metadata__ is not an object')
  reader.object((key) => {
    if (metadata.has(key)) reader.fail(`key ${quote(key)} of __metadata__ is repeated`)
    if (reader.peek() !== '"') reader.fail(`value of ${quote(key)} in __metadata__ is not a string`)
    metadata.set(key, reader.string())
  })
}

function readTensor(reader: JsonReader, name: string): Tensor {
  let dtype: string | null = null
  let shape: number[] | null = null
  let offsets: number[] | null = null
  reader.object((key) => {
    if (key === 'dtype' && dtype === null) dtype = reader.string()
    else if (key === 'shape' && shape === null) shape = integers(reader)
    else if (key === 'data_offsets' && offsets === null) offsets = integers(reader)
    else reader.fail(`tensor ${quote(name)}: key ${quote(key)} is repeated or unknown`)
  })
  return checkTensor(reader, name, dtype, shape, offsets)
}

function checkTensor(
  reader: JsonReader,
  name: string,
  dtype: string | null,
  shape: readonly number[] | null,
  offsets: readonly number[] | null,
): Tensor {
  const fail = (problem: string): never => reader.fail(`tensor ${quote(name)}: ${problem}`)
  if (dtype === null || shape === null || offsets === null)
    return fail('dtype, shape or data_offsets is missing')
  const bits = bitsOf(dtype)
  if (bits === null) return fail(`unknown dtype ${quote(dtype)}`)
  const [begin, end] = offsets
  if (begin === undefined || end === undefined || offsets.length !== 2)
    return fail('data_offsets is not a pair')
  if (begin > end) return fail('data_offsets end before they begin')
  let elements = 1
  for (const size of shape) {
    if (size !== 0 && elements > Number.MAX_SAFE_INTEGER / size)
      return fail('product of the shape is above 2^53')
    elements *= size
  }
  if (elements > Number.MAX_SAFE_INTEGER / bits) return fail('size in bits is above 2^53')
  if (elements * bits !== (end - begin) * 8) {
    return fail(`${end - begin} bytes of data for ${elements} elements of ${dtype}`)
  }
  return { name, dtype: dtype as Dtype, shape, elements, begin, end }
}

/** The tensors must fill the data exactly: no overlap, no hole, nothing left over. */
function checkLayout(tensors: readonly Tensor[], dataBytes: number): void {
  let filled = 0
  for (const tensor of [...tensors].sort((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (tensor.begin !== filled) {
      const problem = tensor.begin < filled ? 'overlaps the one before' : 'leaves a hole before it'
      throw new ToolError(
        `tensor ${quote(tensor.name)} ${problem} (data byte ${Math.min(tensor.begin, filled)})`,
      )
    }
    filled = tensor.end
  }
  if (filled !== dataBytes) {
    throw new ToolError(
      `the tensors take ${filled} bytes and the file holds ${dataBytes} (data byte ${Math.min(filled, dataBytes)})`,
    )
  }
}

function integers(reader: JsonReader): number[] {
  const values: number[] = []
  reader.array(() => {
    values.push(reader.integer())
    if (values.length > 64) reader.fail('more than 64 dimensions')
  })
  return values
}

/** A name from the file, short enough to be shown. */
function quote(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name)
}
