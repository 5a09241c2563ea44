import { ToolError } from '../../errors.js'
import type { Place, StoredTensor } from './stored-tensor.js'
import { quote, type WeightFile } from './weight-file.js'

type Strided = Extract<Place, { kind: 'strided' }>

/** Bytes of a strided tensor that are read at a time when its elements lie apart. */
const SPAN = 1 << 20

/** Brings stored bytes together in one buffer that is used again by the next reading, and counts what was read. */
export class Gatherer {
  bytesRead = 0
  #raw = new Uint8Array(new ArrayBuffer(1 << 16))
  #span = new Uint8Array(0)

  /**
   * Stored bytes `start` to `end` of a tensor, beginning at an offset of the buffer that every element size divides.
   * @throws ToolError naming file and byte when the file ends inside of them.
   */
  async read(tensor: StoredTensor, start: number, end: number): Promise<Uint8Array> {
    const { place, info } = tensor
    if (this.#raw.length < end - start) this.#raw = new Uint8Array(new ArrayBuffer(end - start))
    const target = this.#raw.subarray(0, end - start)
    if (place.kind === 'memory') target.set(place.bytes.subarray(start, end))
    else if (place.kind === 'run') await this.#fill(place.file, info.name, target, place.at + start)
    else return this.#gather(tensor, place, start, end)
    return target
  }

  async #fill({ path, file }: WeightFile, name: string, target: Uint8Array, at: number): Promise<void> {
    const got = await file.readInto(target, at)
    this.bytesRead += got
    if (got < target.length) {
      throw new ToolError(`${path}: the file ends inside tensor ${quote(name)} (byte ${at + got})`)
    }
  }

  async #gather({ info }: StoredTensor, place: Strided, start: number, end: number): Promise<Uint8Array> {
    const { elementBytes: size } = place
    const first = Math.floor(start / size)
    const last = Math.ceil(end / size)
    if (this.#raw.length < (last - first) * size) {
      this.#raw = new Uint8Array(new ArrayBuffer((last - first) * size))
    }
    const target = this.#raw.subarray(0, (last - first) * size)
    const { shape } = info
    if (shape.length === 2 && place.strides[0] === 1 && place.strides[1] !== 1) {
      await this.#columns(info.name, shape[1]!, place, first, last, target)
    } else await this.#runs(info.name, shape, place, first, last, target)
    return target.subarray(start - first * size, end - first * size)
  }

  /** A transposed matrix: elements of one column lie together. */
  async #columns(
    name: string,
    width: number,
    place: Strided,
    first: number,
    last: number,
    target: Uint8Array,
  ): Promise<void> {
    const { elementBytes: size, strides, file, at } = place
    const firstRow = Math.floor(first / width)
    const lastRow = Math.ceil(last / width)
    const apart = strides[1]! * size
    const wanted = (lastRow - firstRow) * size
    // Columns that lie close are read together, the gaps between them too.
    const together =
      apart > 0 && apart <= wanted * 4 ? Math.max(1, Math.min(width, Math.floor(SPAN / apart))) : 1
    for (let column = 0; column < width; column += together) {
      const columns = Math.min(together, width - column)
      const span = this.#spanOf((columns - 1) * apart + wanted)
      await this.#fill(file, name, span, at + firstRow * size + column * apart)
      for (let index = 0; index < columns; index += 1) {
        for (let row = firstRow; row < lastRow; row += 1) {
          const element = row * width + column + index - first
          if (element < 0 || element >= last - first) continue
          const from = index * apart + (row - firstRow) * size
          for (let byte = 0; byte < size; byte += 1) target[element * size + byte] = span[from + byte]!
        }
      }
    }
  }

  /** Runs of the axes at the end that lie together, one reading each. */
  async #runs(
    name: string,
    shape: readonly number[],
    place: Strided,
    first: number,
    last: number,
    target: Uint8Array,
  ): Promise<void> {
    const { elementBytes: size, strides, file, at } = place
    let axis = shape.length
    let run = 1
    while (axis > 0 && (strides[axis - 1] === run || shape[axis - 1] === 1)) {
      axis -= 1
      run *= shape[axis]!
    }
    for (let element = first; element < last; ) {
      const inside = element % run
      const length = Math.min(run - inside, last - element)
      let rest = Math.floor(element / run)
      let offset = inside
      for (let index = axis - 1; index >= 0; index -= 1) {
        offset += (rest % shape[index]!) * strides[index]!
        rest = Math.floor(rest / shape[index]!)
      }
      const part = target.subarray((element - first) * size, (element - first + length) * size)
      await this.#fill(file, name, part, at + offset * size)
      element += length
    }
  }

  #spanOf(length: number): Uint8Array {
    if (this.#span.length < length) this.#span = new Uint8Array(length)
    return this.#span.subarray(0, length)
  }
}
