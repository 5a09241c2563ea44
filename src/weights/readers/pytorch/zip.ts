import { ToolError } from '../../../errors.js'
import { limits } from '../../../limits.js'
import type { RandomAccess } from '../../../source/random-access.js'
import { quote, readExactly, type WeightFile } from '../weight-file.js'

/** A stored file of an archive, read by position without unpacking anything. */
export interface ZipEntry {
  readonly name: string
  readonly size: number
  readonly content: WeightFile
  /** Byte of the archive where the content begins, told by the entry's own header. */
  begin(): Promise<number>
}

export interface ZipArchive {
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** Bytes read to learn what is in it; headers of entries are read when these are. */
  bytesRead(): number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const LOCAL_BYTES = 30
/** Enough for an end without a comment. */
const TAIL_BYTES = 1024

/**
 * Lists a zip archive by its central directory (APPNOTE.TXT 6.3.10), with 64-bit sizes.
 * @throws ToolError with file and byte for what breaks the format, overlaps, is encrypted, or is there twice.
 */
export async function openZip(archive: WeightFile): Promise<ZipArchive> {
  const reader = new ZipReader(archive)
  const entries = await reader.entries()
  return { entries, bytesRead: () => reader.bytesRead }
}

interface Directory {
  readonly at: number
  readonly bytes: number
  readonly count: number
}

class ZipReader {
  bytesRead = 0
  readonly #archive: WeightFile

  constructor(archive: WeightFile) {
    this.#archive = archive
  }

  async entries(): Promise<Map<string, ZipEntry>> {
    const { at, bytes, count } = await this.#directory()
    if (bytes > limits.zipDirectoryBytes) this.#fail(`a directory of ${bytes} bytes`, at)
    const directory = await this.#read(at, bytes)
    const entries = new Map<string, ZipEntry>()
    const ranges: { start: number; end: number; name: string }[] = []
    let place = 0
    for (let index = 0; index < count; index += 1) {
      const { entry, start, packed, next } = this.#entry(directory, place, at)
      if (entries.has(entry.name)) this.#fail(`${quote(entry.name)} is there twice`, at + place)
      if (start + LOCAL_BYTES + packed > at) {
        this.#fail(`${quote(entry.name)} reaches into the directory`, at + place)
      }
      entries.set(entry.name, entry)
      ranges.push({ start, end: start + LOCAL_BYTES + packed, name: entry.name })
      place = next
    }
    ranges.sort((a, b) => a.start - b.start)
    for (let index = 1; index < ranges.length; index += 1) {
      const { start, name } = ranges[index]!
      if (start < ranges[index - 1]!.end) {
        this.#fail(`${quote(name)} and ${quote(ranges[index - 1]!.name)} overlap`, start)
      }
    }
    return entries
  }

  async #directory(): Promise<Directory> {
    const { size } = this.#archive.file
    const short = await this.#end(Math.min(size, TAIL_BYTES))
    const { tail, end, length } = short ?? (await this.#end(Math.min(size, END_BYTES + 0xffff))) ?? {}
    if (tail === undefined || end === undefined || length === undefined) {
      this.#fail('the archive has no end of directory: it is no zip file, or it is cut', size)
    }
    const endAt = size - length + end
    const count = tail.readUInt16LE(end + 10)
    const bytes = tail.readUInt32LE(end + 12)
    const at = tail.readUInt32LE(end + 16)
    const hasLarge = count === 0xffff || bytes === 0xffffffff || at === 0xffffffff
    const directory = hasLarge ? await this.#large(endAt) : { at, bytes, count }
    if (directory.count > limits.zipEntries) this.#fail(`more than ${limits.zipEntries} entries`, endAt)
    if (directory.at + directory.bytes > endAt) this.#fail('the directory reaches past its end', endAt)
    return directory
  }

  /** Where the directory's end is in the last `length` bytes. The comment that may follow it ends with the file. */
  async #end(length: number): Promise<{ tail: Buffer; end: number; length: number } | null> {
    const tail = await this.#read(this.#archive.file.size - length, length)
    for (let end = tail.length - END_BYTES; end >= 0; end -= 1) {
      if (tail.readUInt32LE(end) !== END) continue
      if (end + END_BYTES + tail.readUInt16LE(end + 20) === tail.length) return { tail, end, length }
    }
    return null
  }

  async #large(endAt: number): Promise<Directory> {
    if (endAt < 20) this.#fail('the 64-bit directory is missing', endAt)
    const locator = await this.#read(endAt - 20, 20)
    if (locator.readUInt32LE(0) !== LOCATOR_64) this.#fail('the 64-bit directory is missing', endAt)
    const at = this.#number(locator, 8, endAt - 20)
    if (at + 56 > endAt) this.#fail('the 64-bit directory lies past its end', endAt - 20)
    const end = await this.#read(at, 56)
    if (end.readUInt32LE(0) !== END_64)
      this.#fail('the 64-bit end of directory is not where it should be', at)
    return {
      count: this.#number(end, 32, at),
      bytes: this.#number(end, 40, at),
      at: this.#number(end, 48, at),
    }
  }

  #entry(
    bytes: Buffer,
    at: number,
    base: number,
  ): { entry: ZipEntry; start: number; packed: number; next: number } {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) {
      this.#fail('an entry of the directory is broken', base + at)
    }
    const flags = bytes.readUInt16LE(at + 8)
    const method = bytes.readUInt16LE(at + 10)
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30)
    const next = extraEnd + bytes.readUInt16LE(at + 32)
    if (next > bytes.length) this.#fail('an entry of the directory is cut', base + at)
    const name = bytes.toString('utf8', at + 46, nameEnd)
    const large = this.#extra(bytes, nameEnd, extraEnd, base)
    let used = 0
    const wide = (narrow: number): number => {
      if (narrow !== 0xffffffff) return narrow
      if (large === null || used + 8 > large.length)
        this.#fail(`${quote(name)} lacks its 64-bit size`, base + at)
      used += 8
      return this.#number(large, used - 8, base + at)
    }
    const size = wide(bytes.readUInt32LE(at + 24))
    const packed = wide(bytes.readUInt32LE(at + 20))
    const start = wide(bytes.readUInt32LE(at + 42))
    if ((flags & 1) !== 0) this.#fail(`${quote(name)} is encrypted`, base + at)
    const isStored = method === 0 && packed === size
    const path = `${this.#archive.path}:${name}`
    let begin: Promise<number> | null = null
    const found = (): Promise<number> => {
      if (!isStored) {
        this.#fail(`${quote(name)} is compressed; PyTorch stores its entries as they are`, start)
      }
      begin ??= this.#begin(name, start, size)
      return begin
    }
    return {
      entry: { name, size, content: { path, file: this.#content(size, found) }, begin: found },
      start,
      packed,
      next,
    }
  }

  /** The 64-bit part of an entry's extra fields. */
  #extra(bytes: Buffer, start: number, end: number, base: number): Buffer | null {
    for (let at = start; at + 4 <= end; ) {
      const length = bytes.readUInt16LE(at + 2)
      if (at + 4 + length > end) this.#fail('an extra field is cut', base + at)
      if (bytes.readUInt16LE(at) === 1) return bytes.subarray(at + 4, at + 4 + length)
      at += 4 + length
    }
    return null
  }

  /** Where the content begins is told by the entry's own header, read when it is needed. */
  #content(size: number, begin: () => Promise<number>): RandomAccess {
    const { file } = this.#archive
    return {
      size,
      readInto: async (target, position) => {
        const first = await begin()
        const length = Math.max(0, Math.min(target.length, size - position))
        return file.readInto(target.subarray(0, length), first + position)
      },
      close: () => undefined,
    }
  }

  async #begin(name: string, start: number, size: number): Promise<number> {
    const header = await this.#read(start, LOCAL_BYTES)
    if (header.readUInt32LE(0) !== LOCAL) this.#fail(`${quote(name)} has no header`, start)
    const begin = start + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28)
    if (begin + size > this.#archive.file.size) this.#fail(`${quote(name)} reaches past the end`, start)
    return begin
  }

  async #read(at: number, length: number): Promise<Buffer> {
    this.bytesRead += length
    return readExactly(this.#archive, at, length)
  }

  #number(bytes: Buffer, at: number, place: number): number {
    const value = bytes.readBigUInt64LE(at)
    if (value > BigInt(this.#archive.file.size)) this.#fail(`${value} is beyond the end of the file`, place)
    return Number(value)
  }

  #fail(problem: string, at: number): never {
    throw new ToolError(`${this.#archive.path}: ${problem} (byte ${at})`)
  }
}
