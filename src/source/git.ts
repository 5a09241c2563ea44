import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { ToolError, UserError } from '../errors.js'
import { normaliseRemote } from './remote-url.js'

export { ownerOf } from './remote-url.js'

/**
 * Settings of a repository that could start a program or reach the network, switched off for every call. The
 * repository under examination writes its own `.git/config`, so none of it is trusted.
 */
const SAFE_SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.excludesFile=/dev/null',
  'core.untrackedCache=false',
  'core.pager=cat',
  'core.quotePath=false',
  'submodule.recurse=false',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting])

/** Variables of git that the person running the tool may have set on purpose; all others describe another repository. */
const KEPT_VARIABLES =
  /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH)$/

/** Output beyond this is cut off and the process ended. */
const OUTPUT_BYTES = 256 * 1024 * 1024

export interface GitOptions {
  /** Folder to run in: a work tree, a folder of it, or a bare repository. */
  readonly cwd: string
  /** What the command reads from its standard input; nothing when absent. */
  readonly input?: string
}

export interface GitResult {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
  /** The output was larger than the cap; `stdout` holds its beginning. */
  readonly cut: boolean
}

/**
 * Starts git without hooks, pager, prompts, optional locks, lazy fetching or any transport.
 * @throws ToolError when git is not installed.
 */
export function startGit(args: readonly string[], { cwd }: GitOptions): ChildProcessWithoutNullStreams {
  const env: NodeJS.ProcessEnv = {}
  for (const [name, value] of Object.entries(process.env)) {
    if (!name.startsWith('GIT_') || KEPT_VARIABLES.test(name)) env[name] = value
  }
  Object.assign(env, {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    // Overrides every protocol setting of the repository. No transport has this name, so none may run.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
  })
  return spawn(gitProgram(), ['--no-pager', ...SAFE_SETTINGS, ...args], {
    cwd,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
}

/**
 * Runs git to its end and gives exit code and output, whatever the code.
 * @throws ToolError when git is not installed or cannot be started.
 */
export async function runGit(args: readonly string[], options: GitOptions): Promise<GitResult> {
  const child = startGit(args, options)
  child.stdin.on('error', () => {})
  child.stdin.end(options.input)
  const chunks: Buffer[] = []
  let bytes = 0
  let cut = false
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => {
    if (bytes >= OUTPUT_BYTES) {
      cut = true
      child.kill()
      return
    }
    chunks.push(chunk)
    bytes += chunk.length
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (stderr.length < 65_536) stderr += text
  })
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', (cause) =>
      reject(new ToolError(`git could not be started in ${options.cwd}`, { cause })),
    )
    child.on('close', (exitCode) => resolve(exitCode ?? 128))
  })
  return { code, stdout: Buffer.concat(chunks), stderr, cut }
}

/**
 * Output of a git command.
 * @throws ToolError when git is not installed or the command fails; the message is git's own.
 */
export async function git(args: readonly string[], options: GitOptions): Promise<Buffer> {
  const result = await runGit(args, options)
  if (result.code !== 0) throw failure(args, options.cwd, result)
  if (result.cut)
    throw new ToolError(`git ${args[0]} in ${options.cwd} wrote more than ${OUTPUT_BYTES} bytes`)
  return result.stdout
}

/** The error for a failed command, with advice where the cause is a known one. */
export function failure(args: readonly string[], cwd: string, result: GitResult): ToolError | UserError {
  const words = result.stderr.trim().split('\n').slice(0, 3).join(' ')
  if (/dubious ownership/.test(words)) {
    return new ToolError(
      `git refuses to read ${cwd} because another user owns it. Run: git config --global --add safe.directory ${cwd}`,
    )
  }
  if (/not a git repository/i.test(words)) return new UserError(`${cwd} is not in a git repository`)
  return new ToolError(`git ${args[0]} failed in ${cwd}: ${words || `exit code ${result.code}`}`)
}

/**
 * Full commit id of a revision. A name that only the `origin` remote has is found there, as on a checkout of one
 * branch in CI.
 * @throws UserError when the revision names no commit of this clone, ToolError when git cannot run.
 */
export async function resolveRevision(repositoryPath: string, revision: string): Promise<string> {
  if (revision === '' || revision.startsWith('-') || hasControlCharacter(revision)) {
    throw new UserError(`${JSON.stringify(revision)} is not a revision`)
  }
  for (const name of [revision, `refs/remotes/origin/${revision}`]) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
    const result = await runGit(args, { cwd: repositoryPath })
    const id = result.stdout.toString('latin1').trim()
    if (result.code === 0 && /^[0-9a-f]{40,64}$/.test(id)) return id
    if (result.code !== 1 && /dubious ownership|not a git repository/i.test(result.stderr)) {
      throw failure(args, repositoryPath, result)
    }
  }
  throw new UserError(
    `revision ${JSON.stringify(revision)} names no commit in ${repositoryPath}. ` +
      'In a shallow clone fetch it first (actions/checkout: fetch-depth: 0)',
  )
}

/**
 * Id of the whole tree of a commit, also where `repositoryPath` is a folder below the root.
 * @throws ToolError when this clone does not have the commit
 */
export async function treeOf(repositoryPath: string, commit: string): Promise<string> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{tree}`]
  return (await git(args, { cwd: repositoryPath })).toString('latin1').trim()
}

/** URL of `origin`, see `normaliseRemote`; `null` when there is none or it is a path of this machine. */
export async function remoteUrl(repositoryPath: string): Promise<string | null> {
  const result = await runGit(['remote', 'get-url', 'origin'], { cwd: repositoryPath })
  return result.code === 0 ? normaliseRemote(result.stdout.toString('utf8').trim()) : null
}

/**
 * Best common ancestor of two revisions; `null` when they have none in this clone.
 * @throws UserError when one of them does not resolve.
 */
export async function mergeBase(repositoryPath: string, a: string, b: string): Promise<string | null> {
  const [first, second] = await Promise.all([
    resolveRevision(repositoryPath, a),
    resolveRevision(repositoryPath, b),
  ])
  const args = ['merge-base', first, second]
  const result = await runGit(args, { cwd: repositoryPath })
  if (result.code === 0) return result.stdout.toString('latin1').trim()
  if (result.code === 1) return null
  throw failure(args, repositoryPath, result)
}

/**
 * Paths that differ between the trees of two revisions, relative to `repositoryPath`, sorted; a rename counts as two.
 * @throws UserError when one of them does not resolve.
 */
export async function changedPaths(repositoryPath: string, base: string, head: string): Promise<string[]> {
  const [from, to] = await Promise.all([
    resolveRevision(repositoryPath, base),
    resolveRevision(repositoryPath, head),
  ])
  const output = await git(
    [
      'diff-tree',
      '-r',
      '-z',
      '--name-only',
      '--relative',
      '--no-renames',
      '--no-ext-diff',
      '--no-textconv',
      from,
      to,
    ],
    { cwd: repositoryPath },
  )
  return output.toString('utf8').split('\0').slice(0, -1).sort()
}

let found: { readonly searched: string; readonly program: string } | null = null

/**
 * Absolute path of git. Looked up here because Windows would take a `git.exe` in the working folder first, and that
 * folder may be the repository under examination.
 */
function gitProgram(): string {
  const searched = process.env['PATH'] ?? process.env['Path'] ?? ''
  if (found?.searched === searched) return found.program
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  for (const folder of searched.split(delimiter)) {
    if (!isAbsolute(folder)) continue
    const program = join(folder, name)
    try {
      accessSync(program, constants.X_OK)
      if (!statSync(program).isFile()) continue
    } catch {
      continue
    }
    found = { searched, program }
    return program
  }
  throw new ToolError('git is not installed or not on PATH. Install git, or check a folder without --base')
}

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) < 0x20) return true
  return false
}
