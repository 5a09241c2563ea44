import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { limits } from '../../limits.js'
import { NoticeList } from '../notice.js'
import type { PackWriter } from './pack.js'
import { objectId, type TreePath } from './tree-id.js'

/** A file of an archive. */
export interface ArchivedFile extends TreePath {
  readonly size: number
  /** Where the content begins in the pack; `null` when it was not kept. */
  readonly at: number | null
  /** Id of the content with the line ends of Unix, where it has others: `eol=crlf` changes what an archive holds. */
  readonly unixId: string | null
  /** Target of a link. */
  readonly target: string | null
}

export interface Archive {
  readonly files: readonly ArchivedFile[]
  /** Why the end was not read. */
  readonly cut: 'bytes' | 'files' | null
  readonly notices: NoticeList
}

export interface ArchiveCaps {
  readonly files: number
  /** Of all contents, unpacked. */
  readonly bytes: number
}

const CAPS: ArchiveCaps = { files: limits.listedFiles, bytes: limits.archiveBytes }

/** Longest path that is taken, as on Linux. */
const PATH_BYTES = 4096

/**
 * Reads the archive that GitHub makes of a commit (`git archive`: tar, gzip), file by file into a pack. Nothing is unpacked
 * under a name of its own. Names that lead out of the repository, entries that no git tree has and a second entry of one name
 * are left out with a notice.
 * @throws Error when the stream breaks off or is no such archive
 */
export async function readArchive(
  body: AsyncIterable<Uint8Array>,
  pack: PackWriter,
  { files: mostFiles, bytes: mostBytes }: ArchiveCaps = CAPS,
): Promise<Archive> {
  const notices = new NoticeList()
  const files = new Map<string, ArchivedFile>()
  let bytes = 0
  let entries = 0
  let cut: Archive['cut'] = null
  const unpacked = extract({ filenameEncoding: 'latin1' } as Parameters<typeof extract>[0])
  const flow = pipeline(Readable.from(body), createGunzip(), unpacked as unknown as NodeJS.WritableStream)
  // What goes wrong in the flow ends the loop too; it is looked at behind it.
  flow.catch(() => {})
  try {
    for await (const entry of unpacked) {
      const { header } = entry
      const isWanted =
        header.type === 'file' || header.type === 'contiguous-file' || header.type === 'symlink'
      const path = header.type === 'directory' ? null : pathOf(header)
      if (path === null) {
        entry.resume()
        continue
      }
      bytes += header.size
      entries += 1
      if (entries > mostFiles) cut = 'files'
      else if (bytes > mostBytes) cut = 'bytes'
      if (cut !== null) break
      const reason = !isWanted
        ? 'neither a file nor a link'
        : files.has(path)
          ? 'a second entry of this name'
          : unsafe(path)
      if (reason !== null) {
        notices.add(shown(path), reason)
        entry.resume()
      } else if (header.type === 'symlink') {
        entry.resume()
        const target = bytesOf(header.linkname, header, 'linkpath')
        files.set(path, { ...keep(path, '120000', target, pack), target: target.toString('utf8') })
      } else {
        const mode = (header.mode & 0o111) === 0 ? '100644' : '100755'
        const content = entry as AsyncIterable<unknown> as AsyncIterable<Uint8Array>
        const file =
          header.size <= limits.textFileBytes
            ? await small(path, mode, content, pack)
            : await large(path, mode, header.size, content, pack)
        files.set(path, file)
      }
    }
    if (cut === null) await flow
  } catch (error) {
    // The loop may only see that the stream was closed; the flow knows why.
    await flow
    throw error
  }
  return { files: [...files.values()], cut, notices }
}

interface Header {
  readonly name: string
  readonly pax?: unknown
}

/** A name as bytes: the fields of a header are read byte for byte, records of pax are UTF-8. */
function bytesOf(text: string, { pax }: Header, record: 'path' | 'linkpath'): Buffer {
  const isRecord = typeof pax === 'object' && pax !== null && record in pax
  return Buffer.from(text, isRecord ? 'utf8' : 'latin1')
}

/** The path below the one folder that an archive has, byte for byte; `null` for that folder. */
function pathOf(header: Header): string | null {
  const whole = bytesOf(header.name, header, 'path').toString('latin1')
  const slash = whole.indexOf('/')
  const path = slash === -1 ? '' : whole.slice(slash + 1)
  return path === '' || path.endsWith('/') ? null : path
}

/** Why a path is not taken. */
export function unsafe(path: string): string | null {
  if (path.length > PATH_BYTES) return 'the path is too long'
  const isOutside = path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..')
  return isOutside || path.includes('\0') ? 'the path leaves the repository' : null
}

function shown(path: string): string {
  return Buffer.from(path.slice(0, PATH_BYTES), 'latin1').toString('utf8')
}

async function small(
  path: string,
  mode: TreePath['mode'],
  entry: AsyncIterable<Uint8Array>,
  pack: PackWriter,
): Promise<ArchivedFile> {
  const chunks: Uint8Array[] = []
  for await (const chunk of entry) chunks.push(chunk)
  const [only] = chunks
  const whole = only !== undefined && chunks.length === 1
  return keep(
    path,
    mode,
    whole ? Buffer.from(only.buffer, only.byteOffset, only.length) : Buffer.concat(chunks),
    pack,
  )
}

function keep(path: string, mode: TreePath['mode'], content: Buffer, pack: PackWriter): ArchivedFile {
  const at = pack.size
  pack.add(content)
  const unix = content.includes('\r\n') ? objectId('blob', withUnixLines(content)) : null
  return { path, mode, size: content.length, id: objectId('blob', content), unixId: unix, target: null, at }
}

async function large(
  path: string,
  mode: TreePath['mode'],
  size: number,
  entry: AsyncIterable<Uint8Array>,
  pack: PackWriter,
): Promise<ArchivedFile> {
  const at = pack.size
  const hash = createHash('sha1').update(`blob ${size}\0`)
  for await (const chunk of entry) {
    hash.update(chunk)
    pack.add(chunk)
  }
  return { path, mode, size, id: hash.digest('hex'), unixId: null, target: null, at }
}

/** What git stores of a text whose lines end with CR and LF. */
export function withUnixLines(content: Buffer): Buffer {
  return Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}
