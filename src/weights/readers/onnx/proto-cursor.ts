import { ToolError } from '../../../errors.js'
import { type Field, HEAD_BYTES, readField, WireError } from '../../../evidence/protobuf.js'
import { limits } from '../../../limits.js'
import { readExactly, type WeightFile } from '../weight-file.js'

const SMALLEST = 4096
const LARGEST = 1 << 18

/**
 * Walks the fields of a protocol buffer too large for memory: payloads are jumped over, not read. The window grows while
 * the walk goes on without a jump, and shrinks after one.
 */
export class ProtoCursor {
  /** Bytes read so far. */
  bytesRead = 0
  readonly #file: WeightFile
  #window: Buffer = Buffer.alloc(0)
  #from = 0
  #size = SMALLEST
  #fields = 0
  #texts = 0
  #pieces = 0

  constructor(file: WeightFile) {
    this.#file = file
  }

  get path(): string {
    return this.#file.path
  }

  /** @throws ToolError with file and byte. */
  fail(problem: string, at: number): never {
    throw new ToolError(`${this.#file.path}: ${problem} (byte ${at})`)
  }

  /** Calls `visit` for each field of the message between two offsets. */
  async message(start: number, end: number, visit: (field: Field) => void | Promise<void>): Promise<void> {
    for (let at = start; at < end; ) {
      if (this.#lacks(at, Math.min(end, at + HEAD_BYTES))) await this.#fill(at)
      this.#fields += 1
      if (this.#fields > limits.onnxFields) this.fail(`more than ${limits.onnxFields} fields`, at)
      const { field, next } = this.#read(at, end)
      const visited = visit(field)
      if (visited !== undefined) await visited
      at = next
    }
  }

  /** A short text. */
  async text(field: Field): Promise<string> {
    const bytes = await this.payload(field, limits.onnxTextBytes)
    this.#texts += bytes.length
    if (this.#texts > limits.onnxTextsBytes) {
      this.fail(`more than ${limits.onnxTextsBytes} bytes of names`, field.at)
    }
    return bytes.toString('utf8')
  }

  /** Counts a value that a file stores by itself. */
  countPiece(at: number): void {
    this.#pieces += 1
    if (this.#pieces > limits.onnxPieces) this.fail(`more than ${limits.onnxPieces} single values`, at)
  }

  /** The bytes of a field. @throws ToolError when there are more than `most`. */
  async payload(field: Field, most: number): Promise<Buffer> {
    if (field.wire === 0) this.fail(`field ${field.number} is a number`, field.at)
    const { start, end } = field
    if (end - start > most) this.fail(`field ${field.number} has more than ${most} bytes`, field.at)
    if (end - start > LARGEST) {
      this.bytesRead += end - start
      return readExactly(this.#file, start, end - start)
    }
    if (this.#lacks(start, end)) await this.#fill(start, end - start)
    return this.#window.subarray(start - this.#from, end - this.#from)
  }

  #lacks(start: number, end: number): boolean {
    return start < this.#from || end > this.#from + this.#window.length
  }

  async #fill(at: number, atLeast = 0): Promise<void> {
    const goesOn = at <= this.#from + this.#window.length && at >= this.#from
    this.#size = goesOn ? Math.min(LARGEST, this.#size * 2) : SMALLEST
    const length = Math.min(Math.max(this.#size, atLeast), this.#file.file.size - at)
    this.#window = await readExactly(this.#file, at, Math.max(0, length))
    this.#from = at
    this.bytesRead += this.#window.length
  }

  #read(at: number, end: number): { field: Field; next: number } {
    try {
      return readField(this.#window, at, end, this.#from)
    } catch (cause) {
      if (cause instanceof WireError) this.fail(cause.message, cause.offset)
      throw cause
    }
  }
}
