import { limits } from '../../../limits.js'
import type { WeightFile } from '../weight-file.js'
import { GgufCursor } from './gguf-cursor.js'

export interface GgufTensor {
  readonly name: string
  /** Rows first: the other way round than the file has them. */
  readonly shape: readonly number[]
  readonly elements: number
  /** Number of its type in ggml. */
  readonly type: number
  /** From the beginning of the data. */
  readonly offset: number
  /** Byte of the header where it is described. */
  readonly at: number
}

export interface GgufHeader {
  readonly tensors: readonly GgufTensor[]
  /** Texts and whole numbers; arrays and fractions are passed over. */
  readonly metadata: ReadonlyMap<string, string | number>
  /** Where the data begin. */
  readonly dataStart: number
  readonly bytesRead: number
}

const MAGIC = 0x46554747
const STRING = 8
const ARRAY = 9
/** Bytes of the value types 0 to 12; 0 for texts and arrays. */
const SIZES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8]
/** Value types that counts and settings have. */
const UNSIGNED: ReadonlySet<number> = new Set([0, 2, 4])
const ALIGNMENT = 32
const DIMENSIONS = 8

/**
 * Reads the header of a GGUF file, version 2 or 3: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md.
 * @throws ToolError with file and byte where it breaks the format or a cap is passed.
 */
export async function readGgufHeader(file: WeightFile): Promise<GgufHeader> {
  const cursor: GgufCursor = new GgufCursor(file)
  if (file.file.size < 24 || (await cursor.u32()) !== MAGIC) cursor.fail('not a GGUF file', 0)
  const version = await cursor.u32()
  if (version === 0x02000000 || version === 0x03000000) cursor.fail('only little-endian numbers are read', 4)
  if (version !== 2 && version !== 3) cursor.fail(`GGUF version ${version} is not read`, 4)
  const count = await cursor.u64()
  if (count > limits.comparedTensors) cursor.fail(`more than ${limits.comparedTensors} tensors`, 8)
  const pairs = await cursor.u64()
  if (pairs > limits.ggufPairs) cursor.fail(`more than ${limits.ggufPairs} metadata entries`, 16)
  const metadata = new Map<string, string | number>()
  for (let index = 0; index < pairs; index += 1) {
    const { at } = cursor
    const key = await cursor.text()
    if (metadata.has(key)) cursor.fail(`metadata ${shown(key)} is there twice`, at)
    const type = await cursor.u32()
    // What is passed over is remembered without a value.
    metadata.set(key, (await readValue(cursor, type, 0)) ?? '')
  }
  const tensors: GgufTensor[] = []
  const names = new Set<string>()
  for (let index = 0; index < count; index += 1) {
    const tensor = await readTensor(cursor)
    if (names.has(tensor.name)) cursor.fail(`tensor ${shown(tensor.name)} is there twice`, tensor.at)
    names.add(tensor.name)
    tensors.push(tensor)
  }
  const alignment = metadata.get('general.alignment') ?? ALIGNMENT
  if (
    typeof alignment !== 'number' ||
    alignment < 1 ||
    alignment > 1 << 20 ||
    (alignment & (alignment - 1)) !== 0
  ) {
    cursor.fail('general.alignment is no power of two')
  }
  const dataStart = Math.ceil(cursor.at / alignment) * alignment
  return { tensors, metadata, dataStart, bytesRead: cursor.bytesRead }
}

/** A text or a whole number; `null` for what is passed over. */
async function readValue(cursor: GgufCursor, type: number, depth: number): Promise<string | number | null> {
  if (type === STRING) return cursor.text()
  if (type === ARRAY) {
    if (depth > 4) cursor.fail('arrays are nested deeper than 4')
    const inner = await cursor.u32()
    const length = await cursor.u64()
    if (length > limits.ggufArray) cursor.fail(`an array of ${length} values`, cursor.at - 8)
    const size = SIZES[inner]
    if (size === undefined) cursor.fail(`the value type ${inner} does not exist`, cursor.at - 12)
    if (size > 0) cursor.skip(size * length)
    else {
      for (let index = 0; index < length; index += 1) {
        if (inner === STRING) cursor.skip(await cursor.u64())
        else await readValue(cursor, inner, depth + 1)
      }
    }
    return null
  }
  if (type === 10) return cursor.u64()
  const size = SIZES[type]
  if (size !== undefined && UNSIGNED.has(type)) return cursor.whole(size)
  if (size === undefined) cursor.fail(`the value type ${type} does not exist`, cursor.at - 4)
  cursor.skip(size)
  return null
}

async function readTensor(cursor: GgufCursor): Promise<GgufTensor> {
  const { at } = cursor
  const name = await cursor.text()
  const dimensions = await cursor.u32()
  if (dimensions > DIMENSIONS) cursor.fail(`tensor ${shown(name)} has ${dimensions} dimensions`, at)
  const shape: number[] = []
  for (let index = 0; index < dimensions; index += 1) shape.unshift(await cursor.u64())
  const elements = shape.reduce((product, size) => product * size, 1)
  if (!Number.isSafeInteger(elements)) cursor.fail(`tensor ${shown(name)} has too many elements`, at)
  const type = await cursor.u32()
  const offset = await cursor.u64()
  return { name, shape, elements, type, offset, at }
}

export function shown(name: string): string {
  return JSON.stringify(name.slice(0, 80))
}
