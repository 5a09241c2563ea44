import { existsSync } from 'node:fs'
import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path'
import { UserError } from '../errors.js'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import { isGlob, matchesGlob } from './glob.js'
import type { Inputs } from './inputs.js'
import type { Ports } from './ports.js'

/** One declaration that this step judges. */
export interface Declaration {
  /** Folder to examine, absolute. */
  readonly root: string
  /** The same from the root of the repository, `''` for the root itself. */
  readonly folder: string
  /** The manifest inside the folder. */
  readonly manifest: string
  /** The manifest from the root of the repository. */
  readonly path: string
}

/** Paths below `root` of the files called `name` in the base of a change, empty where there is no base. */
export type ManifestsBefore = (root: string, name: string) => Promise<readonly string[]>

/** Folders whose declarations are material of tests, examples or others, and are judged only when they are named. */
const ASIDE =
  /^(?:\..*|node_modules|vendor|third_party|tests?|__tests__|testdata|fixtures|examples?|samples?|docs?|build|dist)$/i

/**
 * Which declarations a step judges: those of `paths`, else the one of `path`, else, where that one does not exist, all
 * that lie below. None anywhere leaves the folder itself, because an audit needs no declaration. A declaration that the
 * change takes out of a folder is judged as well, else to delete it would be the way to pass.
 * @param before declarations of a name that the base of the change holds below a folder
 * @throws UserError when a path leads out of the workspace, nothing fits `paths`, or there are too many
 */
export async function findDeclarations(
  workspace: string,
  inputs: Pick<Inputs, 'path' | 'paths' | 'manifest'>,
  ports: Pick<Ports, 'openDirectory'>,
  before: ManifestsBefore = async () => [],
): Promise<readonly Declaration[]> {
  const root = resolve(workspace, inputs.path)
  const folder = folderOf(workspace, root)
  const found = await findBelow(root, inputs, ports, before)
  const declarations = found.map(
    ({ inside, manifest }): Declaration => ({
      root: resolve(root, inside),
      folder: folderOf(workspace, resolve(root, inside)),
      manifest,
      path: posix.join(folder, inside, manifest),
    }),
  )
  const distinct = [...new Map(declarations.map((one) => [one.path, one])).values()]
  if (distinct.length > limits.declarationsPerRun) {
    throw new UserError(
      `${distinct.length} declarations were found and ${limits.declarationsPerRun} are judged in one step: name fewer with the input paths`,
    )
  }
  return distinct.sort((left, right) => (left.path < right.path ? -1 : 1))
}

/**
 * What tells the one comment of this step from those of other steps. It follows from the inputs alone, so that the
 * comment is found again when declarations come and go.
 */
export function commentIdOf(
  workspace: string,
  { path, paths, manifest }: Pick<Inputs, 'path' | 'paths' | 'manifest'>,
): string {
  const folder = folderOf(workspace, resolve(workspace, path))
  return (paths.length === 0 ? posix.join(folder, manifest) : posix.join(folder, paths.join(','))).slice(
    0,
    600,
  )
}

interface Found {
  /** Folder, relative to the root. */
  readonly inside: string
  readonly manifest: string
}

async function findBelow(
  root: string,
  { paths, manifest }: Pick<Inputs, 'paths' | 'manifest'>,
  ports: Pick<Ports, 'openDirectory'>,
  before: ManifestsBefore,
): Promise<readonly Found[]> {
  const file = (path: string): Found => ({ inside: posix.dirname(path), manifest: posix.basename(path) })
  if (paths.length === 0) {
    const own = { inside: '.', manifest }
    if (existsSync(join(root, manifest))) return [own]
    const below = (await manifestsBelow(root, posix.basename(manifest), ports, before)).filter(
      (path) =>
        !posix
          .dirname(path)
          .split('/')
          .some((part) => part !== '.' && ASIDE.test(part)),
    )
    return below.length === 0 ? [own] : below.map(file)
  }
  const wanted = paths.filter((path) => !path.startsWith('!')).map(plain)
  const unwanted = paths.filter((path) => path.startsWith('!')).map((path) => plain(path.slice(1)))
  const named = wanted.filter((path) => !isGlob(path))
  const globs = wanted.filter(isGlob)
  const listed = globs.length === 0 ? [] : await manifestsBelow(root, posix.basename(manifest), ports, before)
  const fits = (path: string, pattern: string): boolean =>
    matchesGlob(path, pattern) || matchesGlob(posix.dirname(path), pattern)
  const found = listed.filter(
    (path) =>
      globs.some((pattern) => fits(path, pattern)) && !unwanted.some((pattern) => fits(path, pattern)),
  )
  if (named.length + found.length === 0)
    throw new UserError(`Input paths fits no declaration: ${paths.join(', ')}`)
  return [
    ...named.map((path) => (path.endsWith('.json') ? file(path) : { inside: path, manifest })),
    ...found.map(file),
  ]
}

async function manifestsBelow(
  root: string,
  name: string,
  ports: Pick<Ports, 'openDirectory'>,
  before: ManifestsBefore,
): Promise<readonly string[]> {
  const source = await ports.openDirectory(root)
  try {
    const here = manifestsIn(await source.list(), name)
    // A folder that went with its declaration leaves nothing to judge.
    const removed = (await before(root, name)).filter((path) => existsSync(join(root, posix.dirname(path))))
    return [...new Set([...here, ...removed])]
  } finally {
    await source.close()
  }
}

/** Paths of the files called `name`. */
export function manifestsIn(entries: readonly Entry[], name: string): readonly string[] {
  return entries
    .filter(({ path, type }) => type === 'file' && posix.basename(path) === name)
    .map(({ path }) => path)
}

/** `./models/` and `models` are one folder. */
function plain(path: string): string {
  return posix.normalize(path).replace(/\/+$/, '') || '.'
}

/** Path of a folder from the root of the repository, `''` for the root itself. */
function folderOf(workspace: string, root: string): string {
  const way = relative(workspace, root)
  if (way.startsWith('..') || isAbsolute(way))
    throw new UserError(`Input path leads out of the workspace: ${way}`)
  return way.split(sep).join('/')
}
