import { closeSync, constants, fstatSync, openSync, read as readAsync, readSync } from 'node:fs'
import { promisify } from 'node:util'
import { type ByteRange, clampRange } from './range.js'

const readLater = promisify(readAsync)

/** Reads up to this size are made synchronously: on a warm disk the thread pool costs more than the read. */
const SYNCHRONOUS_BYTES = 1024 * 1024

/** No link in the last place, and no waiting for the other end of a FIFO that took the file's place. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * Bytes of a regular file of this machine, or of a range of it.
 * @throws the system's error, or an Error when the path is no regular file.
 */
export async function readRegularFile(fullPath: string, range: ByteRange | undefined): Promise<Uint8Array> {
  const descriptor = openSync(fullPath, OPEN_FLAGS)
  try {
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) throw new Error('not a regular file')
    const { start, end } = clampRange(range, stats.size)
    const size = end - start
    const buffer = Buffer.allocUnsafe(size)
    let filled = 0
    while (filled < size) {
      const left = size - filled
      const count =
        size <= SYNCHRONOUS_BYTES
          ? readSync(descriptor, buffer, filled, left, start + filled)
          : (await readLater(descriptor, buffer, filled, left, start + filled)).bytesRead
      if (count === 0) break
      filled += count
    }
    return buffer.subarray(0, filled)
  } finally {
    closeSync(descriptor)
  }
}
