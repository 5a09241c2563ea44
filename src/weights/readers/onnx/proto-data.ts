import { limits } from '../../../limits.js'
import { bytesOfElement } from '../../decode.js'
import type { Place } from '../stored-tensor.js'
import { readExactly, type WeightFile } from '../weight-file.js'
import type { ProtoCursor } from './proto-cursor.js'
import type { Piece, ProtoTensor } from './tensor-proto.js'

/** `TensorProto.DataType` of the types that are read as numbers or codes, as safetensors names them. */
const NUMBERS: Readonly<Record<number, string>> = {
  1: 'F32',
  2: 'U8',
  3: 'I8',
  10: 'F16',
  11: 'F64',
  16: 'BF16',
  17: 'F8_E4M3',
  19: 'F8_E5M2',
}

const OTHERS: Readonly<Record<number, readonly [name: string, bits: number]>> = {
  4: ['U16', 16],
  5: ['I16', 16],
  6: ['I32', 32],
  7: ['I64', 64],
  8: ['STRING', 0],
  9: ['BOOL', 8],
  12: ['U32', 32],
  13: ['U64', 64],
  14: ['C64', 64],
  15: ['C128', 128],
  18: ['F8_E4M3FNUZ', 8],
  20: ['F8_E5M2FNUZ', 8],
  21: ['U4', 4],
  22: ['I4', 4],
  23: ['F4', 4],
  24: ['F8_E8M0', 8],
  25: ['U2', 2],
  26: ['I2', 2],
}

/** Which typed field holds the values of each readable type (onnx.proto). */
const FIELDS: Readonly<Record<string, number>> = {
  F32: 4,
  F64: 10,
  U8: 5,
  I8: 5,
  F16: 5,
  BF16: 5,
  F8_E4M3: 5,
  F8_E5M2: 5,
}

export interface OnnxType {
  readonly name: string
  readonly readable: boolean
  /** Bits of one element. */
  readonly bits: number
}

/** Type of a tensor; `null` for a number that onnx.proto does not have. */
export function onnxType(type: number): OnnxType | null {
  const name = NUMBERS[type]
  if (name !== undefined) return { name, readable: true, bits: bytesOfElement(name) * 8 }
  const other = OTHERS[type]
  return other === undefined ? null : { name: other[0], readable: false, bits: other[1] }
}

/** Opens a file beside the model that holds data of it. */
export type OpenExternal = (location: string, at: number) => Promise<WeightFile>

/** Finds the bytes of readable tensors; what a file holds as single values is taken over, up to a cap. */
export class DataPlaces {
  /** Bytes read to take values over. */
  bytesRead = 0
  readonly #cursor: ProtoCursor
  readonly #model: WeightFile
  readonly #open: OpenExternal
  #taken = 0

  constructor(cursor: ProtoCursor, model: WeightFile, open: OpenExternal) {
    this.#cursor = cursor
    this.#model = model
    this.#open = open
  }

  /** @throws ToolError when there are fewer or more bytes than the shape needs, or they lie outside of their file. */
  async of(tensor: ProtoTensor, dtype: string): Promise<Place> {
    const size = tensor.elements * bytesOfElement(dtype)
    const { data } = tensor
    if (data.kind === 'raw') {
      if (data.end - data.start !== size) {
        this.#cursor.fail(
          `tensor ${shown(tensor)} has ${data.end - data.start} bytes, not ${size}`,
          tensor.at,
        )
      }
      return { kind: 'run', file: this.#model, at: data.start }
    }
    if (data.kind === 'external') return this.#external(tensor, data.entries, size)
    if (data.kind === 'none') {
      if (size > 0) this.#cursor.fail(`tensor ${shown(tensor)} has no data`, tensor.at)
      return { kind: 'memory', bytes: new Uint8Array(0) }
    }
    if (data.field !== FIELDS[dtype]) {
      this.#cursor.fail(`tensor ${shown(tensor)} of type ${dtype} has data of another type`, tensor.at)
    }
    const [only] = data.pieces
    if ((dtype === 'F32' || dtype === 'F64') && data.pieces.length === 1 && only !== undefined) {
      if ('start' in only && only.end - only.start === size) {
        return { kind: 'run', file: this.#model, at: only.start }
      }
    }
    return { kind: 'memory', bytes: await this.#take(tensor, data.pieces, dtype, size) }
  }

  /** https://onnx.ai/onnx/repo-docs/ExternalData.html */
  async #external(tensor: ProtoTensor, entries: ReadonlyMap<string, string>, size: number): Promise<Place> {
    const location = entries.get('location') ?? ''
    const at = this.#whole(tensor, entries, 'offset', 0)
    const length = this.#whole(tensor, entries, 'length', size)
    const file = await this.#open(location, tensor.at)
    if (length !== size) {
      this.#cursor.fail(`tensor ${shown(tensor)} has ${length} bytes in ${file.path}, not ${size}`, tensor.at)
    }
    if (at + length > file.file.size) {
      this.#cursor.fail(
        `tensor ${shown(tensor)} ends at byte ${at + length} of ${file.path}, which has ${file.file.size}`,
        tensor.at,
      )
    }
    return { kind: 'run', file, at }
  }

  #whole(tensor: ProtoTensor, entries: ReadonlyMap<string, string>, key: string, otherwise: number): number {
    const written = entries.get(key)
    if (written === undefined) return otherwise
    if (!/^\d{1,15}$/.test(written)) {
      this.#cursor.fail(`${key} of tensor ${shown(tensor)} is no whole number`, tensor.at)
    }
    return Number(written)
  }

  async #take(
    tensor: ProtoTensor,
    pieces: readonly Piece[],
    dtype: string,
    size: number,
  ): Promise<Uint8Array> {
    this.#taken += size
    if (this.#taken > limits.onnxTypedBytes) {
      this.#cursor.fail(
        `more than ${limits.onnxTypedBytes} bytes are stored value by value; save the model with raw_data`,
        tensor.at,
      )
    }
    const bytes = Buffer.alloc(size)
    const width = bytesOfElement(dtype)
    const isFloat = dtype === 'F32' || dtype === 'F64'
    let at = 0
    for (const piece of pieces) {
      if ('value' in piece) at = this.#put(bytes, at, piece.value, width, tensor)
      else {
        const content = await readExactly(this.#model, piece.start, piece.end - piece.start)
        this.bytesRead += content.length
        if (isFloat) {
          if (at + content.length > size) this.#tooMany(tensor)
          content.copy(bytes, at)
          at += content.length
        } else {
          for (const low of lowBitsOf(content)) at = this.#put(bytes, at, low, width, tensor)
        }
      }
    }
    if (at !== size) this.#cursor.fail(`tensor ${shown(tensor)} has ${at} bytes, not ${size}`, tensor.at)
    return bytes
  }

  #put(bytes: Buffer, at: number, value: number, width: number, tensor: ProtoTensor): number {
    if (at + width > bytes.length) this.#tooMany(tensor)
    bytes[at] = value & 0xff
    if (width === 2) bytes[at + 1] = (value >> 8) & 0xff
    return at + width
  }

  #tooMany(tensor: ProtoTensor): never {
    this.#cursor.fail(`tensor ${shown(tensor)} has more values than its shape`, tensor.at)
  }
}

/** The lowest 28 bits of each varint: all that an element of two bytes needs, negative ones included. */
function* lowBitsOf(bytes: Buffer): Generator<number> {
  let value = 0
  let shift = 0
  for (const byte of bytes) {
    if (shift < 28) value |= (byte & 0x7f) << shift
    shift += 7
    if (byte >= 0x80) continue
    yield value
    value = 0
    shift = 0
  }
}

function shown({ name }: ProtoTensor): string {
  return JSON.stringify(name.slice(0, 80))
}
