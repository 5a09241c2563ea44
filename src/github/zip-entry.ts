import { crc32, inflateRawSync } from 'node:zlib'
import { ToolError } from '../errors.js'

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const COMMENT_MOST = 65_535
/** Artifacts of ours hold one file. */
const MOST_ENTRIES = 16
const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 1

/**
 * The content of one file of a zip archive, read in memory: nothing is written anywhere, so no name in the archive can
 * lead anywhere. The archive may be hostile: every offset and size is checked, and no more than `most` bytes are ever
 * unpacked, whatever the archive says. Source: PKWARE APPNOTE 6.3.10.
 * @returns `null` when the archive has no file of that name
 * @throws ToolError for anything that is not a plain small archive
 */
export function zipEntry(archive: Uint8Array, name: string, most: number): Uint8Array | null {
  const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = endOf(zip)
  const count = zip.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw bad(`it holds ${count} files`)
  const found: { method: number; flags: number; crc: number; packed: number; size: number; at: number }[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== CENTRAL) throw bad('its directory is damaged')
    const nameLength = zip.readUInt16LE(at + 28)
    const after = at + 46 + nameLength
    if (after > zip.length) throw bad('its directory is damaged')
    if (zip.toString('utf8', at + 46, after) === name) {
      found.push({
        flags: zip.readUInt16LE(at + 8),
        method: zip.readUInt16LE(at + 10),
        crc: zip.readUInt32LE(at + 16),
        packed: zip.readUInt32LE(at + 20),
        size: zip.readUInt32LE(at + 24),
        at: zip.readUInt32LE(at + 42),
      })
    }
    at = after + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  const [entry, ...others] = found
  if (entry === undefined) return null
  if (others.length > 0) throw bad(`it holds ${name} twice`)
  if ((entry.flags & ENCRYPTED) !== 0) throw bad('it is encrypted')
  if (entry.size > most) throw bad(`${name} would unpack to ${entry.size} bytes`)
  if (entry.at + 30 > zip.length || zip.readUInt32LE(entry.at) !== LOCAL)
    throw bad('an entry is not where its directory says')
  const start = entry.at + 30 + zip.readUInt16LE(entry.at + 26) + zip.readUInt16LE(entry.at + 28)
  if (start + entry.packed > zip.length) throw bad('an entry ends after the archive')
  const content = unpack(zip.subarray(start, start + entry.packed), entry.method, entry.size, most)
  if (content.length !== entry.size) throw bad('an entry has another size than its directory says')
  if (crc32(content) !== entry.crc) throw bad('an entry has another checksum than its directory says')
  return content
}

function unpack(packed: Buffer, method: number, size: number, most: number): Buffer {
  if (method === STORED) return packed
  if (method !== DEFLATED) throw bad(`it is packed by method ${method}`)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.min(size, most) || 1 })
  } catch {
    throw bad('an entry cannot be unpacked within the size it states')
  }
}

/** Offset of the end record, the last one that a comment of its length can follow. */
function endOf(zip: Buffer): number {
  const first = Math.max(0, zip.length - END_SIZE - COMMENT_MOST)
  for (let at = zip.length - END_SIZE; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) === END && at + END_SIZE + zip.readUInt16LE(at + 20) === zip.length) return at
  }
  throw bad('it is no zip archive')
}

function bad(why: string): ToolError {
  return new ToolError(`The artifact cannot be read: ${why}`)
}
