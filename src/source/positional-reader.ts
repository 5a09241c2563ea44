import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { ToolError } from '../errors.js'
import { type LocalFile, stampOf } from './random-access.js'

/** Files kept open: a model of ten thousand shards must not run out of descriptors. */
const OPEN = 32

/** Reads bytes of several files by position, at once and into the caller's buffer, as a thread of its own does. */
export class PositionalReader {
  readonly #descriptors = new Map<string, number>()

  /** @throws ToolError when the file is another than the one with this stamp, or ends before `target` is full. */
  fill({ path, stamp }: LocalFile, position: number, target: Uint8Array): void {
    const descriptor = this.#descriptors.get(path) ?? this.#open(path, stamp)
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
    if (filled < target.length) throw new ToolError(`${path} ends at byte ${position + filled}`)
  }

  close(): void {
    for (const descriptor of this.#descriptors.values()) closeSync(descriptor)
    this.#descriptors.clear()
  }

  #open(path: string, stamp: string): number {
    if (this.#descriptors.size >= OPEN) {
      const [oldest, descriptor] = this.#descriptors.entries().next().value!
      closeSync(descriptor)
      this.#descriptors.delete(oldest)
    }
    let descriptor: number
    try {
      descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    } catch (cause) {
      throw new ToolError(`${path} cannot be opened: ${(cause as NodeJS.ErrnoException).code}`, { cause })
    }
    if (stampOf(fstatSync(descriptor, { bigint: true })) !== stamp) {
      closeSync(descriptor)
      throw new ToolError(`${path} was changed while it was read`)
    }
    this.#descriptors.set(path, descriptor)
    return descriptor
  }
}
