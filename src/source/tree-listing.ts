import { ToolError } from '../errors.js'
import { limits } from '../limits.js'
import { failure, git, runGit } from './git.js'
import { byPath, type Notice, NoticeList } from './notice.js'
import type { Entry } from './source.js'

/** An entry of a tree and the object it names. */
export interface TreeEntry extends Entry {
  readonly id: string
  /** False when a partial clone lacks the object. */
  readonly present: boolean
}

export interface TreeListing {
  readonly entries: readonly TreeEntry[]
  readonly notices: readonly Notice[]
}

/**
 * The tree of a commit at the folder `cwd` (the root in a bare repository), sorted, link targets still `null`.
 * @throws ToolError when git fails.
 */
export async function listTree(cwd: string, commit: string): Promise<TreeListing> {
  const args = ['ls-tree', '-r', '-z', '-l', commit]
  const result = await runGit(args, { cwd })
  let records: Buffer = result.stdout
  let sizes: ReadonlyMap<string, number> | null = null
  let cut = result.cut
  if (result.code !== 0 && !result.cut) {
    // In a partial clone git gives up at the first object it lacks; without sizes it lists them all.
    if (!/promisor|lazy fetching/.test(result.stderr)) throw failure(args, cwd, result)
    records = await git(['ls-tree', '-r', '-z', commit], { cwd })
    sizes = await localSizes(cwd)
    cut = false
  }
  const notices = new NoticeList()
  const entries: TreeEntry[] = []
  for (const record of recordsOf(records)) {
    if (entries.length === limits.listedFiles) {
      cut = true
      break
    }
    const entry = parse(record, sizes, notices)
    if (entry !== null) entries.push(entry)
  }
  if (cut) notices.add('.', `more than ${limits.listedFiles} files; the rest was not listed`)
  return { entries: entries.sort(byPath), notices: notices.toArray() }
}

/** Complete NUL-ended records. */
function* recordsOf(output: Buffer): Iterable<Buffer> {
  for (let start = 0; ; ) {
    const end = output.indexOf(0, start)
    if (end === -1) return
    yield output.subarray(start, end)
    start = end + 1
  }
}

/** `<mode> <type> <id>[ <size>]\t<path>` */
function parse(
  record: Buffer,
  sizes: ReadonlyMap<string, number> | null,
  notices: NoticeList,
): TreeEntry | null {
  const text = record.toString('utf8')
  const tab = text.indexOf('\t')
  const [mode, kind, id, stated] = text.slice(0, tab).split(/ +/)
  const path = text.slice(tab + 1)
  if (mode === undefined || id === undefined) throw new ToolError(`git ls-tree wrote ${JSON.stringify(text)}`)
  if (text.includes('\ufffd') && !Buffer.from(text, 'utf8').equals(record)) {
    notices.add(path, 'the name is not valid UTF-8')
    return null
  }
  if (kind === 'commit') {
    return { path, size: 0, type: 'submodule', executable: false, target: id, id, present: false }
  }
  const size = sizes === null ? Number(stated) : sizes.get(id)
  const present = size !== undefined && Number.isSafeInteger(size)
  if (!present) notices.add(path, 'the object is not in this clone')
  const type = mode === '120000' ? 'link' : 'file'
  return { path, size: present ? size : 0, type, executable: mode === '100755', target: null, id, present }
}

/** Sizes of all objects that are here, without asking for any that is not. */
async function localSizes(cwd: string): Promise<ReadonlyMap<string, number>> {
  const output = await git(
    [
      'cat-file',
      '--batch-check=%(objectname) %(objectsize)',
      '--batch-all-objects',
      '--unordered',
      '--buffer',
    ],
    { cwd },
  )
  const sizes = new Map<string, number>()
  for (const line of output.toString('latin1').split('\n')) {
    const space = line.indexOf(' ')
    if (space !== -1) sizes.set(line.slice(0, space), Number(line.slice(space + 1)))
  }
  return sizes
}
