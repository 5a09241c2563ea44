import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { ToolError, UserError } from '../errors.js'

/** A file read by position into the caller's buffer, so that a scan of gigabytes allocates nothing. */
export interface RandomAccess {
  readonly size: number
  /** Fills `target` from `position` on and gives how many bytes there were. */
  readInto(target: Uint8Array, position: number): Promise<number>
  close(): void
}

/**
 * Opens a regular file of this machine. A link is followed: model caches are made of links, and the caller named the
 * place.
 * @throws UserError when there is no such regular file, ToolError when a later read fails.
 */
export function openRandomAccess(path: string): RandomAccess {
  let descriptor: number
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (cause) {
    throw new UserError(`${path} cannot be opened: ${(cause as NodeJS.ErrnoException).code}`, { cause })
  }
  const stats = fstatSync(descriptor)
  if (!stats.isFile()) {
    closeSync(descriptor)
    throw new UserError(`${path} is not a regular file`)
  }
  return {
    size: stats.size,
    async readInto(target, position) {
      let filled = 0
      try {
        while (filled < target.length) {
          const count = readSync(descriptor, target, filled, target.length - filled, position + filled)
          if (count === 0) break
          filled += count
        }
      } catch (cause) {
        const { code } = cause as NodeJS.ErrnoException
        throw new ToolError(`${path} cannot be read at byte ${position + filled}: ${code}`, { cause })
      }
      return filled
    },
    close: () => closeSync(descriptor),
  }
}

/** What a path is: the names inside a folder (sorted), or `null` for a file. @throws UserError when it is neither. */
export function folderNames(path: string): readonly string[] | null {
  try {
    return statSync(path).isDirectory() ? readdirSync(path).sort() : null
  } catch (cause) {
    throw new UserError(`${path} cannot be opened: ${(cause as NodeJS.ErrnoException).code}`, { cause })
  }
}
