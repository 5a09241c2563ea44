import { createHash } from 'node:crypto'
import { ToolError } from '../errors.js'
import { limits } from '../limits.js'
import { CatFile } from './cat-file.js'
import { failure, git, runGit } from './git.js'
import type { Source } from './source.js'

export interface Commit {
  /** Full id. */
  readonly id: string
  /** Seconds since 1970 at which the commit was made, by its committer. */
  readonly time: number
}

/** One path that differs between a commit and the one before it on the main line. */
export interface PathChange {
  /** Position of the commit in `History.commits`. */
  readonly at: number
  readonly path: string
  /** Object before and after; `null` where there was, or is, no file. */
  readonly from: string | null
  readonly to: string | null
}

/**
 * How the files of a source came to be: the main line (first parents) of its revision. A change that came in by a merge
 * counts at the merge, which is when it arrived.
 */
export interface History {
  /** Oldest first, at most `limits.historyCommits`, never empty. */
  readonly commits: readonly Commit[]
  /**
   * Why the first of `commits` is not the first there ever was: the clone is shallow, or the cap was reached. Its files
   * are then older than it shows, and it is given no changes.
   */
  readonly cut: 'shallow' | 'capped' | null
  /** Tags on commits of the main line, oldest first. */
  readonly tags: readonly { readonly name: string; readonly at: number }[]
  /** Changes of these paths, oldest first. At most `limits.historyPaths` paths are followed. */
  changes(paths: readonly string[]): Promise<readonly PathChange[]>
  /** Objects of these paths in the first commit. */
  atStart(paths: readonly string[]): Promise<ReadonlyMap<string, string>>
  /**
   * Contents of objects. Those larger than `limits.historyContentBytes`, those past `limits.historyContents` and those
   * that a partial clone lacks are absent.
   */
  contents(ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>>
  /** SHA-256 of objects of any size, up to `limits.digestedBytes` together; the others are absent. */
  digests(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** A source that comes from a git repository. */
export interface HistoricSource extends Source {
  /** `null` when there is no repository or it has no commit. @throws ToolError when it cannot be had. */
  history(): Promise<History | null>
}

/** False for a source that has none: a listing in memory, a repository of the hub. */
export function isHistoric(source: Source): source is HistoricSource {
  return 'history' in source && typeof source.history === 'function'
}

/**
 * The history that leads to a revision, as seen from the folder `cwd`. Only plumbing commands are run, three here and
 * one or two for each question: they follow no setting of the repository, start no program and fetch nothing.
 */
export async function openHistory(cwd: string, revision: string): Promise<History | null> {
  const args = [
    'rev-list',
    '--first-parent',
    '--timestamp',
    `--max-count=${limits.historyCommits + 1}`,
    revision,
  ]
  const [listed, shallow, tagged] = await Promise.all([
    runGit([...args, '--'], { cwd }),
    git(['rev-parse', '--is-shallow-repository'], { cwd }),
    git(
      [
        'for-each-ref',
        `--count=${limits.historyTags}`,
        '--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)',
        'refs/tags',
      ],
      { cwd },
    ),
  ])
  if (listed.code !== 0) {
    if (/unknown revision|bad revision|ambiguous argument/.test(listed.stderr)) return null
    throw failure(args, cwd, listed)
  }
  const commits = listed.stdout
    .toString('latin1')
    .split('\n')
    .slice(0, -1)
    .map((line): Commit => {
      const [time, id] = line.split(' ')
      if (id === undefined) throw new ToolError(`git rev-list wrote ${JSON.stringify(line)}`)
      return { id, time: Number(time) }
    })
    .reverse()
  if (commits.length === 0) return null
  const capped = commits.length > limits.historyCommits
  if (capped) commits.shift()
  const cut = capped ? 'capped' : shallow.toString('latin1').trim() === 'true' ? 'shallow' : null
  return new GitHistory(cwd, commits, cut, tagsOn(commits, tagged.toString('utf8')))
}

function tagsOn(commits: readonly Commit[], output: string): History['tags'] {
  const positions = new Map(commits.map(({ id }, at) => [id, at]))
  const tags: { name: string; at: number }[] = []
  for (const line of output.split('\n')) {
    const [name, id, peeled] = line.split('\0')
    if (name === undefined || id === undefined) continue
    const at = positions.get(peeled === undefined || peeled === '' ? id : peeled)
    if (at !== undefined) tags.push({ name, at })
  }
  return tags.sort((a, b) => a.at - b.at)
}

class GitHistory implements History {
  readonly commits: readonly Commit[]
  readonly cut: History['cut']
  readonly tags: History['tags']
  readonly #cwd: string

  constructor(cwd: string, commits: readonly Commit[], cut: History['cut'], tags: History['tags']) {
    this.#cwd = cwd
    this.commits = commits
    this.cut = cut
    this.tags = tags
  }

  async changes(paths: readonly string[]): Promise<readonly PathChange[]> {
    if (paths.length === 0) return []
    const positions = new Map(this.commits.map(({ id }, at) => [id, at]))
    // Each with the commit before it as its only parent; the very first one, when nothing is cut off, with none.
    const input = this.commits
      .map(({ id }, at) =>
        at === 0 ? (this.cut === null ? `${id}\n` : '') : `${id} ${this.commits[at - 1]!.id}\n`,
      )
      .join('')
    const output = await git(
      [
        '--literal-pathspecs',
        'diff-tree',
        '--stdin',
        '--root',
        '-r',
        '-z',
        '--raw',
        '--no-abbrev',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--relative',
        '--',
        ...paths.slice(0, limits.historyPaths),
      ],
      { cwd: this.#cwd, input },
    )
    return parseChanges(output.toString('utf8'), positions)
  }

  async atStart(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (paths.length === 0) return new Map()
    const output = await git(
      [
        '--literal-pathspecs',
        'ls-tree',
        '-z',
        this.commits[0]!.id,
        '--',
        ...paths.slice(0, limits.historyPaths),
      ],
      { cwd: this.#cwd },
    )
    const found = new Map<string, string>()
    for (const record of output.toString('utf8').split('\0')) {
      const match = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(record)
      if (match !== null) found.set(match[2]!, match[1]!)
    }
    return found
  }

  async contents(ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const readable = await this.#smaller(ids, limits.historyContentBytes)
    return this.#read(readable, (content) => content)
  }

  async digests(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    let room: number = limits.digestedBytes
    const readable = (await this.#smaller(ids, limits.largeFileBytes)).filter(({ size }) => {
      room -= size
      return room >= 0
    })
    return this.#read(readable, (content) => createHash('sha256').update(content).digest('hex'))
  }

  /** Those of the objects that are here and no larger. */
  async #smaller(
    ids: readonly string[],
    most: number,
  ): Promise<readonly { readonly id: string; readonly size: number }[]> {
    const wanted = [...new Set(ids)].slice(0, limits.historyContents)
    if (wanted.length === 0) return []
    const sizes = await git(['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'], {
      cwd: this.#cwd,
      input: wanted.map((id) => `${id}\n`).join(''),
    })
    return sizes
      .toString('latin1')
      .split('\n')
      .map((line) => line.split(' '))
      .filter(([, size]) => /^\d+$/.test(size ?? '') && Number(size) <= most)
      .map(([id, size]) => ({ id: id!, size: Number(size) }))
  }

  async #read<T>(
    wanted: readonly { readonly id: string }[],
    take: (content: Buffer) => T,
  ): Promise<ReadonlyMap<string, T>> {
    if (wanted.length === 0) return new Map()
    const objects = new CatFile(this.#cwd)
    try {
      const found = new Map<string, T>()
      for (const { id } of wanted) found.set(id, take(await objects.read(id)))
      return found
    } finally {
      await objects.close()
    }
  }
}

/** `<commit>\0` before its records, each `:<mode> <mode> <id> <id> <status>\0<path>\0`. */
function parseChanges(output: string, positions: ReadonlyMap<string, number>): readonly PathChange[] {
  const changes: PathChange[] = []
  const fields = output.split('\0')
  let at: number | undefined
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index]!.trim()
    if (!field.startsWith(':')) {
      if (field !== '') at = positions.get(field)
      continue
    }
    const [, , from, to] = field.split(' ')
    index += 1
    const path = fields[index]
    if (at === undefined || path === undefined || from === undefined || to === undefined) {
      throw new ToolError(`git diff-tree wrote ${JSON.stringify(field)}`)
    }
    changes.push({ at, path, from: objectId(from), to: objectId(to) })
  }
  return changes
}

function objectId(id: string): string | null {
  return /^0+$/.test(id) ? null : id
}
