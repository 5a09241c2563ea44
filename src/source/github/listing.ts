import { limits } from '../../limits.js'
import { byPath, type Notice, type NoticeList } from '../notice.js'
import type { Entry } from '../source.js'
import type { GitTree, GitTreeEntry } from './api.js'
import { type Archive, type ArchivedFile, unsafe } from './archive.js'
import { treeId } from './tree-id.js'

/** An entry of the judged tree and where its content is. */
export interface ListedFile extends Entry {
  /** Git's id of the content. */
  readonly id: string
  /** Where the content begins in the pack; `null` when the archive does not hold it as the tree has it. */
  readonly at: number | null
  /** Bytes in the pack: more than `size` where the archive has other line ends. */
  readonly packed: number
}

export interface Listing {
  readonly entries: readonly ListedFile[]
  readonly notices: readonly Notice[]
}

/**
 * What a commit holds. An archive whose files make up the very tree of the commit is whole. Any other is laid beside the
 * tree as GitHub lists it: attributes of the repository may keep files out of an archive (`export-ignore`) or change them
 * (`export-subst`, `eol`), and submodules are in the tree only.
 * @param tree id of the commit's tree
 * @param listTree asks GitHub for the tree; asked only where the archive is not the whole of it
 */
export async function listingOf(
  { files, cut, notices }: Archive,
  tree: string,
  listTree: () => Promise<GitTree>,
): Promise<Listing> {
  if (cut === null && treeId(files) === tree) return named(files.map(fromArchive), notices)
  const { entries, truncated } = await listTree()
  const left = new Map(files.map((file) => [file.path, file]))
  const listed: Raw[] = []
  for (const entry of entries) {
    const path = Buffer.from(entry.path, 'utf8').toString('latin1')
    const reason = unsafe(path)
    if (reason === null) listed.push(fromTree(path, entry, left.get(path)))
    else notices.add(entry.path, reason)
    left.delete(path)
  }
  if (truncated) {
    // Without the rest of the tree the archive is all there is to go by.
    listed.push(...[...left.values()].map(fromArchive))
    notices.add(
      '.',
      'GitHub lists only a part of this tree; files that .gitattributes keeps out of archives (export-ignore) were not seen',
    )
  }
  if (cut === 'files' || listed.length > limits.listedFiles) {
    notices.add('.', `more than ${limits.listedFiles} files; the rest was not listed`)
    listed.length = Math.min(listed.length, limits.listedFiles)
  }
  return named(listed, notices)
}

/** An entry whose path is still bytes, one a character. */
type Raw = ListedFile

function fromArchive({ path, mode, size, id, at, target }: ArchivedFile): Raw {
  const type = mode === '120000' ? 'link' : 'file'
  return { path, size, type, executable: mode === '100755', target, id, at, packed: size }
}

function fromTree(path: string, { mode, id, size }: GitTreeEntry, file: ArchivedFile | undefined): Raw {
  if (mode === '160000')
    return { path, size: 0, type: 'submodule', executable: false, target: id, id, at: null, packed: 0 }
  const isSame = file !== undefined && (file.id === id || file.unixId === id)
  return {
    path,
    size,
    type: mode === '120000' ? 'link' : 'file',
    executable: mode === '100755',
    target: isSame ? file.target : null,
    id,
    at: isSame ? file.at : null,
    packed: isSame ? file.size : 0,
  }
}

function named(raw: readonly Raw[], notices: NoticeList): Listing {
  const entries: ListedFile[] = []
  for (const entry of raw) {
    const bytes = Buffer.from(entry.path, 'latin1')
    const path = bytes.toString('utf8')
    if (Buffer.from(path, 'utf8').equals(bytes) && !path.includes('\ufffd')) entries.push({ ...entry, path })
    else notices.add(path, 'the name is not valid UTF-8')
  }
  return { entries: entries.sort(byPath), notices: notices.toArray() }
}
