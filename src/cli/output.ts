import { mkdir, realpath, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { ToolError } from '../errors.js'
import type { Terminal } from './terminal.js'

/**
 * Writes a file whole or not at all: into a neighbour first, then renamed. What is no file (`/dev/null`, a pipe) is
 * written to as it is, and a link keeps pointing where it does.
 * @throws ToolError when the folder cannot be written.
 */
export async function writeWhole(path: string, content: string): Promise<void> {
  try {
    const there = await stat(path).catch(() => null)
    if (there !== null && !there.isFile()) {
      await writeFile(path, content)
      return
    }
    const target = there === null ? path : await realpath(path)
    const neighbour = `${target}.${process.pid}.tmp`
    await mkdir(dirname(target), { recursive: true })
    await writeFile(neighbour, content)
    await rename(neighbour, target)
  } catch (cause) {
    throw new ToolError(`Cannot write ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
}

/** To standard output, or to the file of `--output` (`-` is standard output). */
export async function emit(content: string, output: string | undefined, terminal: Terminal): Promise<void> {
  if (output === undefined || output === '-') terminal.stdout(content)
  else await writeWhole(resolve(terminal.cwd, output), content)
}
