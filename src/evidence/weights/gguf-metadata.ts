import { limits } from '../../limits.js'

/** A text, a number, or the texts of a short list; `null` for what is passed over. */
export type GgufValue = string | number | readonly string[] | null

type ReadRange = (range: { readonly start: number; readonly end: number }) => Promise<Uint8Array>

const MAGIC = 0x46554747
const STRING = 8
const ARRAY = 9
/** Bytes of the value types 0 to 12; 0 for texts and arrays. */
const SIZES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8]
/** First window: a remote file is asked once for most headers. */
const WINDOW = 128 * 1024
/** Longer lists are vocabularies, scores and merges: what describes the model stands before them. */
const LIST = 1_000

/**
 * What a GGUF file (version 2 or 3, little-endian) says of itself before its vocabulary: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md.
 * Every known writer puts `general.*` first, so reading ends at the first long list behind such a key.
 * @throws Error with the byte where it breaks the format or a cap is passed.
 */
export async function readGgufMetadata(
  read: ReadRange,
  size: number,
): Promise<ReadonlyMap<string, GgufValue>> {
  const bytes = new Window(read, size)
  if ((await bytes.whole(4)) !== MAGIC) bytes.fail('not a GGUF file')
  const version = await bytes.whole(4)
  if (version !== 2 && version !== 3) bytes.fail(`GGUF version ${version} is not read`)
  await bytes.count(limits.comparedTensors, 'tensors')
  const pairs = await bytes.count(limits.ggufPairs, 'metadata entries')
  const metadata = new Map<string, GgufValue>()
  let described = false
  for (let index = 0; index < pairs; index += 1) {
    const key = await bytes.text()
    const value = await readValue(bytes, await bytes.whole(4), described)
    if (value === 'end') break
    metadata.set(key, value)
    described ||= key.startsWith('general.')
  }
  return metadata
}

async function readValue(bytes: Window, type: number, mayEnd: boolean): Promise<GgufValue | 'end'> {
  if (type === STRING) return bytes.text()
  if (type === 4) return bytes.whole(4)
  if (type === 10) return bytes.count(Number.MAX_SAFE_INTEGER, 'units')
  if (type !== ARRAY) {
    bytes.skip(sizeOf(bytes, type))
    return null
  }
  const inner = await bytes.whole(4)
  const length = await bytes.count(limits.ggufArray, 'values')
  if (length > LIST && mayEnd) return 'end'
  if (inner === STRING) {
    const texts: string[] = []
    for (let index = 0; index < length; index += 1) {
      const text = await bytes.text()
      if (texts.length < LIST) texts.push(text)
    }
    return texts
  }
  if (inner === ARRAY) return 'end'
  bytes.skip(sizeOf(bytes, inner) * length)
  return null
}

function sizeOf(bytes: Window, type: number): number {
  const size = SIZES[type]
  if (size === undefined || size === 0) bytes.fail(`the value type ${type} does not exist`)
  return size
}

/** A file from its beginning on, a piece at a time. */
class Window {
  readonly #read: ReadRange
  readonly #size: number
  #bytes: Buffer = Buffer.alloc(0)
  #from = 0
  #at = 0

  constructor(read: ReadRange, size: number) {
    this.#read = read
    this.#size = size
  }

  fail(problem: string): never {
    throw new Error(`${problem} (byte ${this.#at})`)
  }

  async whole(bytes: number): Promise<number> {
    const place = await this.#take(bytes)
    return this.#bytes.readUIntLE(place, bytes)
  }

  async count(most: number, what: string): Promise<number> {
    const place = await this.#take(8)
    const value = this.#bytes.readBigUInt64LE(place)
    if (value > BigInt(most)) this.fail(`${value} ${what}`)
    return Number(value)
  }

  async text(): Promise<string> {
    const length = await this.count(limits.ggufTextBytes, 'bytes of a text')
    const place = await this.#take(length)
    return this.#bytes.toString('utf8', place, place + length)
  }

  skip(length: number): void {
    this.#at += length
    if (this.#at > this.#size) this.fail('the file ends inside its header')
    if (this.#at > limits.ggufHeaderBytes)
      this.fail(`the header is longer than ${limits.ggufHeaderBytes} bytes`)
  }

  /** Makes `length` bytes available, goes past them and gives their place in the window. */
  async #take(length: number): Promise<number> {
    const start = this.#at
    this.skip(length)
    if (start < this.#from || this.#at > this.#from + this.#bytes.length) {
      const end = Math.min(this.#size, Math.max(this.#at, start + WINDOW))
      const read = await this.#read({ start, end })
      this.#bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength)
      this.#from = start
      if (this.#bytes.length < length) this.fail('the file ends inside its header')
    }
    return start - this.#from
  }
}
