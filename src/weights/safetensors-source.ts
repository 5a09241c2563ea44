import { ToolError } from '../errors.js'
import { readSafetensorsHeader, type Tensor } from '../evidence/weights/safetensors-header.js'
import type { RandomAccess } from '../source/random-access.js'
import { decode } from './decode.js'
import { type Reading, Readings } from './scale.js'
import type { KnownFile, TensorInfo, TensorSource } from './tensor-source.js'

export interface Shard {
  /** Shown in errors. */
  readonly path: string
  readonly file: RandomAccess
}

interface Placed {
  readonly tensor: Tensor
  readonly shard: Shard
  /** Byte of the file where the tensor begins. */
  readonly at: number
  readonly reading: Reading
}

const ELEMENT_BYTES: Readonly<Record<string, number>> = {
  F64: 8,
  F32: 4,
  F16: 2,
  BF16: 2,
  F8_E4M3: 1,
  F8_E5M2: 1,
}

/**
 * Tensors of safetensors shards as one source. `expected` is what an index promises, tensor names by shard path.
 * @throws ToolError naming file and byte when a header breaks the format, a tensor is in two shards, or shards and index
 * disagree.
 */
export async function openSafetensors(
  name: string,
  shards: readonly Shard[],
  expected: ReadonlyMap<string, readonly string[]> | null = null,
  pointers: readonly KnownFile[] = [],
): Promise<TensorSource> {
  const tensors = new Map<string, { tensor: Tensor; shard: Shard; at: number }>()
  let headerBytes = 0
  for (const shard of shards) {
    const header = await headerOf(shard)
    headerBytes += header.dataStart
    const promised = expected?.get(shard.path)
    for (const tensor of header.tensors) {
      const before = tensors.get(tensor.name)
      if (before !== undefined) {
        throw new ToolError(`${shard.path}: tensor ${quote(tensor.name)} is in ${before.shard.path} too`)
      }
      tensors.set(tensor.name, { tensor, shard, at: header.dataStart + tensor.begin })
    }
    if (promised !== undefined) checkIndex(shard.path, promised, header.tensors)
  }
  return new SafetensorsSource(name, shards, tensors, headerBytes, pointers)
}

async function headerOf(shard: Shard): ReturnType<typeof readSafetensorsHeader> {
  try {
    return await readSafetensorsHeader(async ({ start, end }) => {
      const bytes = new Uint8Array(end - start)
      return bytes.subarray(0, await shard.file.readInto(bytes, start))
    }, shard.file.size)
  } catch (cause) {
    if (cause instanceof ToolError) throw new ToolError(`${shard.path}: ${cause.message}`, { cause })
    throw cause
  }
}

function checkIndex(path: string, promised: readonly string[], found: readonly Tensor[]): void {
  const here = new Set(found.map((tensor) => tensor.name))
  const missing = promised.find((name) => !here.has(name))
  if (missing !== undefined)
    throw new ToolError(`${path}: the index puts ${quote(missing)} here, the header does not`)
  const listed = new Set(promised)
  const extra = found.find((tensor) => !listed.has(tensor.name))
  if (extra !== undefined) throw new ToolError(`${path}: tensor ${quote(extra.name)} is not in the index`)
}

class SafetensorsSource implements TensorSource {
  readonly name: string
  readonly totalBytes: number
  readonly #shards: readonly Shard[]
  readonly #placed = new Map<string, Placed>()
  readonly #infos: readonly TensorInfo[]
  readonly #pointers: readonly KnownFile[]
  readonly #scales = new Map<string, Float32Array>()
  #bytesRead: number
  #raw = new Uint8Array(new ArrayBuffer(1 << 16))
  #values = new Float32Array(1 << 15)

  constructor(
    name: string,
    shards: readonly Shard[],
    tensors: ReadonlyMap<string, { tensor: Tensor; shard: Shard; at: number }>,
    headerBytes: number,
    pointers: readonly KnownFile[],
  ) {
    this.name = name
    this.#shards = shards
    this.#pointers = pointers
    this.#bytesRead = headerBytes
    this.totalBytes =
      shards.reduce((sum, shard) => sum + shard.file.size, 0) +
      pointers.reduce((sum, file) => sum + file.bytes, 0)
    const readings = new Readings([...tensors.values()].map(({ tensor }) => tensor))
    const infos: TensorInfo[] = []
    for (const [key, { tensor, shard, at }] of tensors) {
      const reading = readings.of(tensor)
      this.#placed.set(key, { tensor, shard, at, reading })
      const { dtype, shape, elements, begin, end } = tensor
      const unreadable = reading.kind === 'unreadable' ? reading.reason : null
      infos.push({ name: key, dtype, shape, elements, bytes: end - begin, unreadable })
    }
    this.#infos = infos
  }

  tensors(): readonly TensorInfo[] {
    return this.#infos
  }

  pointers(): readonly KnownFile[] {
    return this.#pointers
  }

  bytesRead(): number {
    return this.#bytesRead
  }

  async rows(name: string, start: number, count: number): Promise<Float32Array> {
    const placed = this.#get(name)
    const { tensor, reading } = placed
    if (reading.kind === 'unreadable') throw new ToolError(`tensor ${quote(name)}: ${reading.reason}`)
    const all = tensor.shape[0] ?? 1
    if (start < 0 || count < 0 || start + count > all) {
      throw new ToolError(
        `tensor ${quote(name)} has ${all} rows; ${start} to ${start + count} were asked for`,
      )
    }
    const width = all === 0 ? 0 : tensor.elements / all
    const size = ELEMENT_BYTES[tensor.dtype]!
    const scale = reading.kind === 'scaled' ? await this.#scale(reading.scale) : null
    const bytes = await this.#read(placed, start * width * size, (start + count) * width * size)
    if (this.#values.length < count * width) this.#values = new Float32Array(count * width)
    const values = this.#values.subarray(0, count * width)
    decode(tensor.dtype, bytes, values)
    if (scale !== null && reading.kind === 'scaled') applyScale(values, start, width, scale, reading)
    return values
  }

  async bytes(name: string, start: number, end: number): Promise<Uint8Array> {
    const placed = this.#get(name)
    const size = placed.tensor.end - placed.tensor.begin
    if (start < 0 || end < start || end > size) {
      throw new ToolError(`tensor ${quote(name)} has ${size} bytes; ${start} to ${end} were asked for`)
    }
    return this.#read(placed, start, end)
  }

  close(): void {
    for (const { file } of this.#shards) file.close()
  }

  #get(name: string): Placed {
    const placed = this.#placed.get(name)
    if (placed === undefined) throw new ToolError(`${this.name} has no tensor ${quote(name)}`)
    return placed
  }

  async #read({ tensor, shard, at }: Placed, start: number, end: number): Promise<Uint8Array> {
    const length = end - start
    if (this.#raw.length < length) this.#raw = new Uint8Array(new ArrayBuffer(length))
    const target = this.#raw.subarray(0, length)
    const got = await shard.file.readInto(target, at + start)
    this.#bytesRead += got
    if (got < length) {
      throw new ToolError(
        `${shard.path}: the file ends inside tensor ${quote(tensor.name)} (byte ${at + start + got})`,
      )
    }
    return target
  }

  async #scale(name: string): Promise<Float32Array> {
    const known = this.#scales.get(name)
    if (known !== undefined) return known
    const placed = this.#get(name)
    const values = new Float32Array(placed.tensor.elements)
    decode(placed.tensor.dtype, await this.#read(placed, 0, placed.tensor.end - placed.tensor.begin), values)
    this.#scales.set(name, values)
    return values
  }
}

function applyScale(
  values: Float32Array,
  firstRow: number,
  width: number,
  scale: Float32Array,
  { blockRows, blockColumns }: { readonly blockRows: number; readonly blockColumns: number },
): void {
  const across = Math.ceil(width / blockColumns)
  const count = width === 0 ? 0 : values.length / width
  for (let row = 0; row < count; row += 1) {
    const scaleRow = Math.floor((firstRow + row) / blockRows) * across
    for (let block = 0; block < across; block += 1) {
      // One scale for a whole tensor of more than two axes: every block is the first.
      const factor = scale.length === 1 ? scale[0]! : scale[scaleRow + block]!
      const end = row * width + Math.min(width, (block + 1) * blockColumns)
      for (let at = row * width + block * blockColumns; at < end; at += 1) values[at]! *= factor
    }
  }
}

function quote(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name)
}
