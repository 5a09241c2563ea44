import { ToolError } from '../../../errors.js'
import { limits } from '../../../limits.js'
import { readExactly, type WeightFile } from '../weight-file.js'

const SMALLEST = 1 << 14
const LARGEST = 1 << 20

/** Reads the header of a GGUF file from its beginning on, a window at a time. */
export class GgufCursor {
  /** Bytes read so far. */
  bytesRead = 0
  readonly #file: WeightFile
  #window: Buffer = Buffer.alloc(0)
  #from = 0
  #at = 0
  #size = SMALLEST

  constructor(file: WeightFile) {
    this.#file = file
  }

  /** Byte that is read next. */
  get at(): number {
    return this.#from + this.#at
  }

  fail(problem: string, at = this.at): never {
    throw new ToolError(`${this.#file.path}: ${problem} (byte ${at})`)
  }

  async u32(): Promise<number> {
    return this.whole(4)
  }

  /** A whole number of one to four bytes without a sign. */
  async whole(bytes: number): Promise<number> {
    const place = await this.#take(bytes)
    return this.#window.readUIntLE(place, bytes)
  }

  /** A count, length or offset. */
  async u64(): Promise<number> {
    const place = await this.#take(8)
    const value = this.#window.readBigUInt64LE(place)
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) this.fail(`${value} is above 2^53`, this.at - 8)
    return Number(value)
  }

  async text(): Promise<string> {
    const length = await this.u64()
    if (length > limits.ggufTextBytes) this.fail(`a text of ${length} bytes`, this.at - 8)
    const place = await this.#take(length)
    return this.#window.toString('utf8', place, place + length)
  }

  /** Goes past `length` bytes without reading them. */
  skip(length: number): void {
    if (this.at + length > this.#file.file.size) this.fail('the header reaches past the file')
    this.#at += length
    if (this.at > limits.ggufHeaderBytes)
      this.fail(`the header is longer than ${limits.ggufHeaderBytes} bytes`)
  }

  /** Makes `length` bytes available and gives their place in the window. */
  async #take(length: number): Promise<number> {
    if (this.#at + length > this.#window.length) await this.#fill(length)
    this.#at += length
    return this.#at - length
  }

  async #fill(length: number): Promise<void> {
    const { at } = this
    if (at + length > limits.ggufHeaderBytes) {
      this.fail(`the header is longer than ${limits.ggufHeaderBytes} bytes`)
    }
    if (at + length > this.#file.file.size) this.fail('the file ends inside its header')
    const wanted = Math.min(Math.max(length, this.#size), this.#file.file.size - at)
    this.#size = Math.min(LARGEST, this.#size * 2)
    this.#window = await readExactly(this.#file, at, wanted)
    this.bytesRead += wanted
    this.#from = at
    this.#at = 0
  }
}
