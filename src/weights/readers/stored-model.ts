import { ToolError } from '../../errors.js'
import type { RandomAccess } from '../../source/random-access.js'
import type { ByteRange } from '../../source/range.js'
import { bytesOfElement, decode } from '../decode.js'
import type { Extent, KnownFile, TensorInfo, TensorSource, WantedRows } from '../tensor-source.js'
import { Gatherer } from './gather.js'
import { applyAffine, applyScale } from './quantisation.js'
import type { StoredTensor } from './stored-tensor.js'
import { quote, type WeightFile } from './weight-file.js'

export interface ModelParts {
  readonly name: string
  readonly files: readonly WeightFile[]
  readonly tensors: readonly StoredTensor[]
  /** Tensors that only others are read through: packed halves, scales. Not listed. */
  readonly hidden?: readonly StoredTensor[]
  readonly pointers?: readonly KnownFile[]
  /** Bytes read to learn all this. */
  readonly bytesRead: number
}

/** The tensors of one model, whatever format its files have. */
export class StoredModel implements TensorSource {
  readonly name: string
  readonly totalBytes: number
  readonly remote: boolean
  readonly #files: readonly WeightFile[]
  readonly #tensors = new Map<string, StoredTensor>()
  readonly #hidden = new Map<string, StoredTensor>()
  readonly #infos: readonly TensorInfo[]
  readonly #pointers: readonly KnownFile[]
  readonly #scales = new Map<string, Float32Array>()
  readonly #gatherer = new Gatherer()
  readonly #headerBytes: number
  #values = new Float32Array(1 << 15)

  constructor({ name, files, tensors, hidden = [], pointers = [], bytesRead }: ModelParts) {
    this.name = name
    this.#files = files
    this.#pointers = pointers
    this.#headerBytes = bytesRead
    this.remote = files.some(({ file }) => file.transferred !== undefined)
    this.totalBytes =
      files.reduce((sum, { file }) => sum + file.size, 0) +
      pointers.reduce((sum, file) => sum + file.bytes, 0)
    for (const tensor of hidden) this.#hidden.set(tensor.info.name, tensor)
    for (const tensor of tensors) this.#tensors.set(tensor.info.name, tensor)
    this.#infos = tensors.map(({ info }) => info)
  }

  tensors(): readonly TensorInfo[] {
    return this.#infos
  }

  pointers(): readonly KnownFile[] {
    return this.#pointers
  }

  bytesRead(): number {
    const remote = this.#files.filter(({ file }) => file.transferred !== undefined)
    if (remote.length === 0) return this.#headerBytes + this.#gatherer.bytesRead
    return remote.reduce((sum, { file }) => sum + file.transferred!(), 0)
  }

  async rows(name: string, start: number, count: number): Promise<Float32Array> {
    const tensor = this.#get(name)
    const width = widthOf(tensor, start, count)
    const values = this.#take(count * width)
    const { rowOrder } = tensor
    if (rowOrder === undefined) await this.#decode(tensor, start, width, values)
    else {
      for (let row = 0; row < count; row += 1) {
        const target = values.subarray(row * width, (row + 1) * width)
        await this.#decode(tensor, rowOrder(start + row), width, target)
      }
    }
    return values
  }

  async beginnings(name: string, start: number, count: number, columns: number): Promise<Float32Array> {
    const tensor = this.#get(name)
    const width = widthOf(tensor, start, count)
    const { info, numbers, rowOrder } = tensor
    if (numbers.kind !== 'plain' || rowOrder !== undefined || columns >= width) {
      const values = await this.rows(name, start, count)
      for (let row = 1; row < count; row += 1) {
        values.copyWithin(row * columns, row * width, row * width + columns)
      }
      return values.subarray(0, count * columns)
    }
    const size = bytesOfElement(info.dtype)
    const bytes = await this.#gatherer.read(tensor, start * width * size, (start + count) * width * size)
    const values = this.#take(count * columns)
    for (let row = 0; row < count; row += 1) {
      const from = row * width * size
      const target = values.subarray(row * columns, (row + 1) * columns)
      decode(info.dtype, bytes.subarray(from, from + columns * size), target)
    }
    return values
  }

  #take(length: number): Float32Array {
    if (this.#values.length < length) this.#values = new Float32Array(length)
    return this.#values.subarray(0, length)
  }

  /** Decodes stored rows from `start` on into `values`. */
  async #decode(tensor: StoredTensor, start: number, width: number, values: Float32Array): Promise<void> {
    const { info, numbers } = tensor
    const count = width === 0 ? 0 : values.length / width
    if (numbers.kind === 'packed') {
      await numbers.packing.rows(start, count, values, (part, from, to) => this.#part(part, from, to))
      return
    }
    if (numbers.kind === 'blocks') {
      const rowBytes = (width / numbers.elements) * numbers.bytes
      numbers.unpack(await this.#gatherer.read(tensor, start * rowBytes, (start + count) * rowBytes), values)
      return
    }
    const scale = numbers.kind === 'scaled' ? await this.#scale(numbers.scale) : null
    const size = bytesOfElement(info.dtype)
    const bytes = await this.#gatherer.read(tensor, start * width * size, (start + count) * width * size)
    decode(info.dtype, bytes, values)
    if (numbers.kind === 'scaled' && scale !== null) applyScale(values, start, width, scale, numbers)
    else if (numbers.kind === 'affine') applyAffine(values, start * width, numbers)
  }

  async bytes(name: string, start: number, end: number): Promise<Uint8Array> {
    return this.#stored(this.#get(name), start, end)
  }

  extent(name: string): Extent | null {
    const { place, numbers, rowOrder } = this.#get(name)
    if (place.kind !== 'run' || numbers.kind !== 'plain' || rowOrder !== undefined) return null
    const { local } = place.file.file
    return local === undefined ? null : { ...local, at: place.at }
  }

  async prepare(wanted: readonly WantedRows[]): Promise<void> {
    const ranges = new Map<RandomAccess, ByteRange[]>()
    for (const rows of wanted) {
      const { info, place, numbers, rowOrder } = this.#get(rows.name)
      if (place.kind !== 'run' || rowOrder !== undefined) continue
      const { file } = place.file
      if (file.prepare === undefined) continue
      if (numbers.kind === 'packed' || numbers.kind === 'unreadable') continue
      // A tensor that is not packed by others has all its rows in equal parts of its bytes.
      const rowBytes = info.bytes / Math.max(1, info.shape[0] ?? 1)
      const start = place.at + rows.start * rowBytes
      const list = ranges.get(file) ?? []
      list.push({ start, end: start + rows.count * rowBytes })
      ranges.set(file, list)
    }
    for (const [file, list] of ranges) await file.prepare?.(list)
  }

  assertUnchanged(): void {
    for (const { file } of this.#files) file.assertUnchanged?.()
  }

  close(): void {
    for (const { file } of this.#files) file.close()
  }

  #get(name: string): StoredTensor {
    const tensor = this.#tensors.get(name)
    if (tensor === undefined) throw new ToolError(`${this.name} has no tensor ${quote(name)}`)
    return tensor
  }

  #part(name: string, start: number, end: number): Promise<Uint8Array> {
    return this.#stored(this.#hidden.get(name) ?? this.#get(name), start, end)
  }

  async #stored(tensor: StoredTensor, start: number, end: number): Promise<Uint8Array> {
    const { name, bytes } = tensor.info
    if (start < 0 || end < start || end > bytes) {
      throw new ToolError(`tensor ${quote(name)} has ${bytes} bytes; ${start} to ${end} were asked for`)
    }
    return this.#gatherer.read(tensor, start, end)
  }

  async #scale(name: string): Promise<Float32Array> {
    const known = this.#scales.get(name)
    if (known !== undefined) return known
    const { info } = this.#hidden.get(name) ?? this.#get(name)
    const values = new Float32Array(info.elements)
    decode(info.dtype, await this.#part(name, 0, info.bytes), values)
    this.#scales.set(name, values)
    return values
  }
}

/** Numbers of a row. @throws ToolError when these rows cannot be had. */
function widthOf({ info, numbers }: StoredTensor, start: number, count: number): number {
  if (numbers.kind === 'unreadable') throw new ToolError(`tensor ${quote(info.name)}: ${numbers.reason}`)
  const all = info.shape[0] ?? 1
  if (start < 0 || count < 0 || start + count > all) {
    throw new ToolError(
      `tensor ${quote(info.name)} has ${all} rows; ${start} to ${start + count} were asked for`,
    )
  }
  return all === 0 ? 0 : info.elements / all
}
