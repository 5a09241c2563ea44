import {
  type BigIntStats,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from 'node:fs'
import { resolve } from 'node:path'
import { ToolError, UserError } from '../errors.js'
import type { ByteRange } from './range.js'

/** A file read by position into the caller's buffer, so that a scan of gigabytes allocates nothing. */
export interface RandomAccess {
  readonly size: number
  /** Fills `target` from `position` on and gives how many bytes there were. */
  readInto(target: Uint8Array, position: number): Promise<number>
  /** Where the bytes are when they are on this machine: other threads can read them by themselves. */
  readonly local?: LocalFile
  /** @throws ToolError when the file is no longer what it was when it was opened. */
  assertUnchanged?(): void
  /** Fetches ranges that will be read soon, neighbours together; a file of this machine has no such method. */
  prepare?(ranges: readonly ByteRange[]): Promise<void>
  /** Bytes that came over the network; a file of this machine has no such method. */
  transferred?(): number
  close(): void
}

export interface LocalFile {
  readonly path: string
  /** Changes whenever the file is replaced or written to. */
  readonly stamp: string
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
  const stats = fstatSync(descriptor, { bigint: true })
  if (!stats.isFile()) {
    closeSync(descriptor)
    throw new UserError(`${path} is not a regular file`)
  }
  const stamp = stampOf(stats)
  return {
    size: Number(stats.size),
    local: { path: resolve(path), stamp },
    assertUnchanged() {
      if (stampOf(fstatSync(descriptor, { bigint: true })) !== stamp) {
        throw new ToolError(`${path} was changed while it was read`)
      }
    },
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

/** Changes whenever a file is replaced or written to. */
export function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ')
}

/** Whether anything is there. */
export function pathExists(path: string): boolean {
  return existsSync(path)
}

/** What a path is: the names inside a folder (sorted), or `null` for a file. @throws UserError when it is neither. */
export function folderNames(path: string): readonly string[] | null {
  try {
    return statSync(path).isDirectory() ? readdirSync(path).sort() : null
  } catch (cause) {
    throw new UserError(`${path} cannot be opened: ${(cause as NodeJS.ErrnoException).code}`, { cause })
  }
}
