import { NetworkError } from '../../errors.js'
import type { RandomAccess } from '../random-access.js'
import type { ByteRange } from '../range.js'

/** Sends one request; gives an answer whose status is 200 to 299, or throws. */
export type Send = (url: URL, init: RequestInit) => Promise<Response>

export interface RangeFileOptions {
  readonly url: URL
  /** As people know it. */
  readonly name: string
  readonly send: Send
  /** Where it is known already. */
  readonly size?: number
}

/** Small readings fetch a whole block, because neighbours follow: headers, entries of archives, nodes of graphs. */
const BLOCK = 1 << 14
/** Most headers end within the first block, which is larger. */
const HEAD = 1 << 17
/** Bytes of blocks that are kept. */
const KEPT = 1 << 23
/** Ranges closer than this are fetched together: a gap costs less than another request. */
const GAP = 1 << 15
/** Bytes that are fetched ahead, and requests that are under way at once. */
const AHEAD = 1 << 26
const AT_ONCE = 6
/** Tries of one range whose bytes do not all come. */
const TRIES = 3

/**
 * A file of a web server, read by ranges (RFC 9110, section 14). Every answer has to be the very range that was asked for,
 * of the file that was there at first.
 * @throws NetworkError for a server that sends whole files, other ranges, fewer bytes, or another file meanwhile.
 */
export async function openRangeFile(options: RangeFileOptions): Promise<RandomAccess> {
  const file = new RangeFile(options)
  await file.open()
  return file
}

/** Bytes that were fetched before they were asked for. */
interface Ahead extends ByteRange {
  readonly bytes: Uint8Array
}

class RangeFile implements RandomAccess {
  readonly #options: RangeFileOptions
  /** By their number. */
  readonly #blocks = new Map<number, Uint8Array>()
  #head: Uint8Array = new Uint8Array(0)
  #size: number | null
  #tag: string | null = null
  #transferred = 0
  #kept = 0
  #ahead: readonly Ahead[] = []

  constructor(options: RangeFileOptions) {
    this.#options = options
    this.#size = options.size ?? null
  }

  get size(): number {
    return this.#size ?? 0
  }

  /** The beginning of the file, and with it its size. */
  async open(): Promise<void> {
    if (this.#size === 0) return
    this.#head = await this.#fetch(0, Math.min(HEAD, this.#size ?? HEAD))
  }

  transferred(): number {
    return this.#transferred
  }

  async readInto(target: Uint8Array, position: number): Promise<number> {
    const end = Math.min(this.size, position + target.length)
    if (position >= end) return 0
    const length = end - position
    const ahead = this.#ahead.find((one) => one.start <= position && end <= one.end)
    if (ahead !== undefined) {
      target.set(ahead.bytes.subarray(position - ahead.start, end - ahead.start))
      return length
    }
    if (end <= this.#head.length) target.set(this.#head.subarray(position, end))
    else if (length >= BLOCK) await this.#large(target.subarray(0, length), position)
    else await this.#small(target.subarray(0, length), position)
    return length
  }

  async prepare(ranges: readonly ByteRange[]): Promise<void> {
    this.#ahead = []
    const wanted = joined(ranges.filter(({ end }) => end > this.#head.length && end <= this.size))
    const ahead: Ahead[] = []
    let next = 0
    const work = async (): Promise<void> => {
      for (let at = next++; at < wanted.length; at = next++) {
        const { start, end } = wanted[at]!
        ahead.push({ start, end, bytes: await this.#fetch(start, end) })
      }
    }
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, wanted.length) }, work))
    this.#ahead = ahead
  }

  close(): void {
    this.#ahead = []
    this.#blocks.clear()
    this.#head = new Uint8Array(0)
  }

  async #large(target: Uint8Array, position: number): Promise<void> {
    const known = Math.max(0, Math.min(target.length, this.#head.length - position))
    if (known > 0) target.set(this.#head.subarray(position, position + known))
    target.set(await this.#fetch(position + known, position + target.length), known)
  }

  async #small(target: Uint8Array, position: number): Promise<void> {
    const first = Math.floor(position / BLOCK)
    const last = Math.floor((position + target.length - 1) / BLOCK)
    for (let number = first; number <= last; number += 1) {
      const block = await this.#block(number)
      const start = number * BLOCK
      const from = Math.max(position, start)
      const to = Math.min(position + target.length, start + block.length)
      target.set(block.subarray(from - start, to - start), from - position)
    }
  }

  async #block(number: number): Promise<Uint8Array> {
    const known = this.#blocks.get(number)
    if (known !== undefined) return known
    const start = number * BLOCK
    if (start + BLOCK <= this.#head.length) return this.#head.subarray(start, start + BLOCK)
    const block = await this.#fetch(start, Math.min(this.size, start + BLOCK))
    for (const [oldest, { length }] of this.#blocks) {
      if (this.#kept + block.length <= KEPT) break
      this.#blocks.delete(oldest)
      this.#kept -= length
    }
    this.#blocks.set(number, block)
    this.#kept += block.length
    return block
  }

  async #fetch(start: number, end: number): Promise<Uint8Array> {
    const { name, url, send } = this.#options
    for (let attempt = 1; ; attempt += 1) {
      const response = await send(url, { headers: { range: `bytes=${start}-${end - 1}` } })
      const wanted = await this.#checked(response, start, end)
      let bytes: Uint8Array | null = null
      try {
        bytes = await bodyOf(response, wanted)
      } catch (cause) {
        if (attempt === TRIES) {
          throw new NetworkError(`${name}: the connection broke at byte ${start}. Try again`, { cause })
        }
      }
      if (bytes === null) continue
      this.#transferred += bytes.length
      if (bytes.length === wanted) return bytes
      if (bytes.length > wanted || attempt === TRIES) {
        throw new NetworkError(
          `${name}: ${bytes.length > wanted ? 'more' : `${bytes.length}`} bytes came instead of ${wanted} (byte ${start}). Try again`,
        )
      }
    }
  }

  /** Bytes that have to come. @throws NetworkError before the body is read */
  async #checked(response: Response, start: number, end: number): Promise<number> {
    const { name } = this.#options
    const refuse = async (problem: string): Promise<never> => {
      await response.body?.cancel()
      throw new NetworkError(`${name}: ${problem}`)
    }
    if (response.status !== 206) {
      return refuse(
        `the server does not answer ranges (${response.status}), and the file was not fetched whole. Download it and give the file`,
      )
    }
    const stated = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(
      response.headers.get('content-range') ?? '',
    )
    if (stated === null) return refuse('the server states no range of a known size')
    const [first, last, size] = stated.slice(1).map(Number) as [number, number, number]
    this.#size ??= size
    if (size !== this.#size) return refuse(`the file has ${size} bytes, and had ${this.#size}`)
    const expected = Math.min(end, size)
    if (first !== start || last !== expected - 1) {
      return refuse(`bytes ${first} to ${last} came instead of ${start} to ${expected - 1}`)
    }
    if (response.headers.get('content-encoding') !== null) return refuse('the server packs what it sends')
    const tag = response.headers.get('etag')
    this.#tag ??= tag
    if (tag !== null && tag !== this.#tag) return refuse('the file was changed while it was read')
    return expected - start
  }
}

/** Neighbours as one range, in order, up to what may be fetched ahead. */
function joined(ranges: readonly ByteRange[]): ByteRange[] {
  const result: { start: number; end: number }[] = []
  let bytes = 0
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    const grown = last !== undefined && start - last.end <= GAP ? Math.max(0, end - last.end) : null
    bytes += grown ?? end - start
    if (bytes > AHEAD) break
    if (grown === null) result.push({ start, end })
    else last!.end += grown
  }
  return result
}

/** The body, read no further than one byte beyond what has to come. */
async function bodyOf(response: Response, wanted: number): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array(0)
  const bytes = new Uint8Array(wanted)
  let filled = 0
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    if (filled + chunk.length > wanted) {
      // Leaving the loop ends the transfer.
      return new Uint8Array(wanted + 1)
    }
    bytes.set(chunk, filled)
    filled += chunk.length
  }
  return bytes.subarray(0, filled)
}
