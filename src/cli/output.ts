import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { ToolError } from '../errors.js'
import type { Terminal } from './terminal.js'

/**
 * Writes a file whole or not at all: into a neighbour first, then renamed.
 * @throws ToolError when the folder cannot be written.
 */
export async function writeWhole(path: string, content: string): Promise<void> {
  const neighbour = `${path}.${process.pid}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(neighbour, content)
    await rename(neighbour, path)
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
