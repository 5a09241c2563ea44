import { lstat, mkdir, realpath, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { ToolError } from '../errors.js'

/**
 * Writes a result. A path from the workflow counts from the workspace; the default is a file of the runner's temporary
 * folder. The workspace holds a stranger's files, so no link in it is followed: it could point at anything of the
 * runner.
 * @returns the absolute path
 * @throws ToolError when a link is in the way or the file cannot be written
 */
export async function writeOutput(
  folders: { readonly workspace: string; readonly temporary: string },
  wanted: string | null,
  standard: string,
  content: string,
): Promise<string> {
  const target = wanted === null ? join(folders.temporary, standard) : resolve(folders.workspace, wanted)
  const folder = dirname(target)
  try {
    if (isWithin(folders.workspace, folder)) {
      await assertNoLink(folders.workspace, folder)
      await mkdir(folder, { recursive: true })
      const [root, real] = await Promise.all([realpath(folders.workspace), realpath(folder)])
      if (!isWithin(root, real))
        throw new ToolError(`${target} leads out of the workspace; nothing was written`)
    } else {
      await mkdir(folder, { recursive: true })
    }
    await assertPlain(target)
    await writeFile(target, content)
  } catch (cause) {
    if (cause instanceof ToolError) throw cause
    throw new ToolError(
      `${target} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    )
  }
  return target
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (!way.startsWith('..') && !isAbsolute(way))
}

/** Before folders are made: `mkdir` would follow a link. */
async function assertNoLink(workspace: string, folder: string): Promise<void> {
  let current = workspace
  for (const part of relative(workspace, folder).split(/[\\/]/)) {
    current = join(current, part)
    await assertPlain(current)
  }
}

async function assertPlain(path: string): Promise<void> {
  const stats = await lstat(path).catch(() => null)
  if (stats?.isSymbolicLink() === true) throw new ToolError(`${path} is a link; nothing was written`)
}
