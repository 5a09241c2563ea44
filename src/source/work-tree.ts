import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ToolError } from '../errors.js'
import type { FoundPath } from './found-path.js'
import { failure, runGit } from './git.js'
import type { NoticeList } from './notice.js'
import { walkFolder } from './walk.js'

const LIST = ['ls-files', '-z', '-t', '--stage', '--cached', '--others', '--exclude-standard']

/** True when the folder or one above it holds a `.git`. */
export function isInWorkTree(folder: string): boolean {
  for (let at = realpathSync(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true
    if (dirname(at) === at) return false
  }
}

/**
 * What a work tree holds below `root`: all tracked files, and those untracked ones that neither a `.gitignore` of any
 * level nor `.git/info/exclude` names (the personal excludes file of the user is left aside, so that everybody gets the
 * same listing). git itself decides, because matching foreign patterns as regular expressions could take for ever. A
 * repository nested in the tree without being a submodule is listed by its own rules. `null` when `root` as a whole is
 * ignored by the repository around it and so is no part of it.
 *
 * Tracked files come first, so that a cap cuts the untracked ones.
 * @throws ToolError or UserError when git does not answer.
 */
export async function listWorkTree(
  root: string,
  cap: number,
  notices: NoticeList,
): Promise<FoundPath[] | null> {
  const result = await runGit(LIST, { cwd: root })
  if (result.code !== 0 && !result.cut) throw failure(LIST, root, result)
  const tracked = new Map<string, FoundPath>()
  const others: FoundPath[] = []
  const nested: string[] = []
  for (const record of result.stdout.toString('utf8').split('\0').slice(0, -1)) {
    const tag = record[0]
    const rest = record.slice(2)
    if (tag === '?') {
      if (rest.endsWith('/')) nested.push(rest.slice(0, -1))
      else others.push({ path: rest, submodule: null })
      continue
    }
    // "100644 <id> <stage>\t<path>"; a conflict gives one record a stage.
    const tab = rest.indexOf('\t')
    const [mode, id] = rest.slice(0, tab).split(' ')
    const path = rest.slice(tab + 1)
    if (tag === 'S') notices.add(path, 'tracked, but not checked out (sparse checkout)')
    else tracked.set(path, { path, submodule: mode === '160000' ? (id ?? null) : null })
  }
  reportUnreadable(result.stderr, notices)
  if (tracked.size === 0 && (await isIgnored(root))) return null
  for (const folder of nested) {
    others.push(...(await listNested(root, folder, cap, notices)))
    if (others.length > cap) break
  }
  return [...tracked.values(), ...others]
}

async function listNested(
  root: string,
  folder: string,
  cap: number,
  notices: NoticeList,
): Promise<readonly FoundPath[]> {
  let inner: FoundPath[] | null = null
  try {
    inner = await listWorkTree(join(root, folder), cap, notices)
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
  }
  return (
    inner?.map((file) => ({ ...file, path: `${folder}/${file.path}` })) ??
    (await walkFolder(root, folder, cap, notices))
  )
}

/** git passes over folders it may not open with a warning. */
function reportUnreadable(stderr: string, notices: NoticeList): void {
  for (const match of stderr.matchAll(/^warning: could not open directory '(.*)\/': (.*)$/gm)) {
    notices.add(match[1]!, `folder not readable: ${match[2]}`)
  }
}

async function isIgnored(root: string): Promise<boolean> {
  const { code } = await runGit(['check-ignore', '--quiet', '.'], { cwd: root })
  return code === 0
}
