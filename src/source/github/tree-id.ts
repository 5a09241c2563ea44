import { createHash } from 'node:crypto'

/** A path of a tree and what it leads to. */
export interface TreePath {
  /** Bytes of the path, one a character (latin1). */
  readonly path: string
  readonly mode: '100644' | '100755' | '120000'
  /** Id of the content. */
  readonly id: string
}

interface Folder {
  readonly entries: Map<string, Folder | TreePath>
}

/** Folders inside each other; git itself follows no deeper tree by default. */
const DEPTH = 2_048

/**
 * Id that git gives the tree of these files (its object format, SHA-1): equal ids mean the same paths, modes and contents.
 * `null` for paths that no tree can have.
 */
export function treeId(files: Iterable<TreePath>): string | null {
  const root: Folder = { entries: new Map() }
  for (const file of files) if (!place(root, file)) return null
  return idOf(root)
}

function place(root: Folder, file: TreePath): boolean {
  const segments = file.path.split('/')
  if (segments.length > DEPTH) return false
  const name = segments.pop()!
  let folder = root
  for (const segment of segments) {
    let next = folder.entries.get(segment)
    if (next === undefined) {
      next = { entries: new Map() }
      folder.entries.set(segment, next)
    }
    if (!isFolder(next)) return false
    folder = next
  }
  if (folder.entries.has(name)) return false
  folder.entries.set(name, file)
  return true
}

function isFolder(entry: Folder | TreePath): entry is Folder {
  return 'entries' in entry
}

function idOf({ entries }: Folder): string {
  // A folder stands where its name with a slash would.
  const sorted = [...entries]
    .map(([name, entry]) => ({ key: isFolder(entry) ? `${name}/` : name, name, entry }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const parts: Buffer[] = []
  for (const { name, entry } of sorted) {
    const [mode, id] = isFolder(entry) ? ['40000', idOf(entry)] : [entry.mode, entry.id]
    parts.push(Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(id, 'hex'))
  }
  return objectId('tree', Buffer.concat(parts))
}

/** Id that git gives an object. */
export function objectId(kind: 'blob' | 'tree', content: Uint8Array): string {
  return createHash('sha1').update(`${kind} ${content.byteLength}\0`).update(content).digest('hex')
}
