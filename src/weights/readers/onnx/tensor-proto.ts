import type { Field } from '../../../evidence/protobuf.js'
import type { ProtoCursor } from './proto-cursor.js'

/** Where a tensor's data lie: in the file, as one payload or as values of typed fields, or in another file. */
export type ProtoData =
  | { readonly kind: 'raw'; readonly start: number; readonly end: number }
  | { readonly kind: 'typed'; readonly field: number; readonly pieces: readonly Piece[] }
  | { readonly kind: 'external'; readonly entries: ReadonlyMap<string, string> }
  | { readonly kind: 'none' }

/** A packed run of values, or a single one. */
export type Piece =
  | { readonly start: number; readonly end: number; readonly packed: boolean }
  | { readonly value: number }

/** `TensorProto` of onnx.proto, its data not read. */
export interface ProtoTensor {
  readonly name: string
  /** `TensorProto.DataType`. */
  readonly type: number
  readonly dims: readonly number[]
  readonly elements: number
  readonly data: ProtoData
  /** Byte where it begins. */
  readonly at: number
}

/** Fields with data: float, int32, int64, double, uint64. */
const TYPED: ReadonlySet<number> = new Set([4, 5, 7, 10, 11])
const DIMENSIONS = 16

/** Reads the description of a tensor and where its data are. @throws ToolError with the byte of what is wrong. */
export async function readTensorProto(cursor: ProtoCursor, message: Field): Promise<ProtoTensor> {
  if (message.wire !== 2) cursor.fail('a tensor is no message', message.at)
  const dims: number[] = []
  let type = 0
  let name = ''
  let raw: { start: number; end: number } | null = null
  let typed: { field: number; pieces: Piece[] } | null = null
  let isExternal = false
  const entries = new Map<string, string>()
  await cursor.message(message.start, message.end, async (field) => {
    const { number } = field
    if (number === 1) await readDims(cursor, field, dims)
    else if (number === 2 && field.wire === 0) type = field.value
    else if (number === 3) cursor.fail('tensors in segments are not read', field.at)
    else if (number === 8) name = await cursor.text(field)
    else if (number === 9 && field.wire === 2) {
      if (raw !== null) cursor.fail('a tensor has two raw_data', field.at)
      raw = { start: field.start, end: field.end }
    } else if (TYPED.has(number)) {
      typed ??= { field: number, pieces: [] }
      if (typed.field !== number) cursor.fail('a tensor has data of two types', field.at)
      cursor.countPiece(field.at)
      if (field.wire === 0) typed.pieces.push({ value: field.value })
      else typed.pieces.push({ start: field.start, end: field.end, packed: field.wire === 2 })
    } else if (number === 13) await readEntry(cursor, field, entries)
    else if (number === 14 && field.wire === 0) isExternal = field.value === 1
  })
  const elements = dims.reduce((product, size) => product * size, 1)
  if (!Number.isSafeInteger(elements)) cursor.fail(`tensor has too many elements: [${dims}]`, message.at)
  const data = dataOf(cursor, message.at, raw, typed, isExternal ? entries : null)
  return { name, type, dims, elements, data, at: message.at }
}

function dataOf(
  cursor: ProtoCursor,
  at: number,
  raw: { start: number; end: number } | null,
  typed: { field: number; pieces: Piece[] } | null,
  entries: ReadonlyMap<string, string> | null,
): ProtoData {
  if ([raw, typed, entries].filter((one) => one !== null).length > 1) {
    cursor.fail('a tensor has its data in more than one place', at)
  }
  if (entries !== null) return { kind: 'external', entries }
  if (raw !== null) return { kind: 'raw', ...raw }
  return typed === null ? { kind: 'none' } : { kind: 'typed', ...typed }
}

async function readDims(cursor: ProtoCursor, field: Field, dims: number[]): Promise<void> {
  const add = (value: number): void => {
    if (!Number.isSafeInteger(value)) cursor.fail('a negative or too large dimension', field.at)
    dims.push(value)
    if (dims.length > DIMENSIONS) cursor.fail(`more than ${DIMENSIONS} dimensions`, field.at)
  }
  if (field.wire === 0) add(field.value)
  else for (const value of varintsOf(await cursor.payload(field, DIMENSIONS * 10))) add(value)
}

/** `StringStringEntryProto`. */
async function readEntry(cursor: ProtoCursor, entry: Field, entries: Map<string, string>): Promise<void> {
  if (entry.wire !== 2) cursor.fail('external_data is no message', entry.at)
  let key = ''
  let value = ''
  await cursor.message(entry.start, entry.end, async (field) => {
    if (field.number === 1) key = await cursor.text(field)
    else if (field.number === 2) value = await cursor.text(field)
  })
  if (entries.has(key)) cursor.fail(`external_data names ${JSON.stringify(key)} twice`, entry.at)
  entries.set(key, value)
}

function* varintsOf(bytes: Buffer): Generator<number> {
  let value = 0
  let shift = 0
  for (const byte of bytes) {
    value += (byte & 0x7f) * 2 ** shift
    shift += 7
    if (byte >= 0x80) continue
    yield value
    value = 0
    shift = 0
  }
}
