import { randomUUID } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { ToolError } from '../../errors.js'

/** Bytes that are gathered before they are written. */
const GATHERED = 1 << 20
/** Unfinished files of runs that were killed are removed after a day. */
const ABANDONED_MS = 24 * 60 * 60 * 1000

/**
 * One file that holds contents one after another, so that no name of a repository becomes a name on this machine. It has its
 * final name only when it is whole.
 */
export class PackWriter {
  readonly #path: string
  readonly #descriptor: number
  readonly #final: string | null
  readonly #gathered = Buffer.allocUnsafeSlow(GATHERED)
  #waiting = 0
  #size = 0
  #isOpen = true

  /**
   * @param place where the pack shall stand; `null`, or a place that cannot be written, makes it a temporary file
   * @throws ToolError when no temporary file can be made either
   */
  constructor(place: string | null) {
    const opened = (place === null ? null : openBeside(place)) ?? openTemporary()
    this.#path = opened.path
    this.#descriptor = opened.descriptor
    this.#final = opened.final
  }

  /** Bytes so far: where the next content begins. */
  get size(): number {
    return this.#size
  }

  add(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const piece = bytes.subarray(at, at + GATHERED - this.#waiting)
      this.#gathered.set(piece, this.#waiting)
      this.#waiting += piece.length
      at += piece.length
      if (this.#waiting === GATHERED) this.#write()
    }
    this.#size += bytes.length
  }

  /** @param keep whether it stays for later runs, where it may */
  finish(keep: boolean): Pack {
    this.#write()
    this.#close()
    const temporary = { path: this.#path, size: this.#size, isTemporary: true }
    if (this.#final === null || !keep) return temporary
    try {
      renameSync(this.#path, this.#final)
    } catch {
      // Another run may be reading the one that is there.
      return temporary
    }
    return { path: this.#final, size: this.#size, isTemporary: false }
  }

  abandon(): void {
    this.#close()
    removePack({ path: this.#path, isTemporary: true, size: 0 })
  }

  #close(): void {
    if (this.#isOpen) closeSync(this.#descriptor)
    this.#isOpen = false
  }

  #write(): void {
    try {
      for (let at = 0; at < this.#waiting; )
        at += writeSync(this.#descriptor, this.#gathered, at, this.#waiting - at)
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException
      throw new ToolError(`${this.#path} cannot be written: ${code}`, { cause })
    }
    this.#waiting = 0
  }
}

/** A pack that is whole. */
export interface Pack {
  readonly path: string
  readonly size: number
  /** Goes away with the run. */
  readonly isTemporary: boolean
}

/** The pack at a place, when it has the size that it should have. */
export function keptPack(place: string | null, size: number): Pack | null {
  if (place === null) return null
  const stats = statSync(place, { throwIfNoEntry: false })
  return stats?.isFile() === true && stats.size === size ? { path: place, size, isTemporary: false } : null
}

export function removePack({ path, isTemporary }: Pack): void {
  rmSync(path, { force: true })
  if (isTemporary && basename(dirname(path)).startsWith(TEMPORARY)) {
    rmSync(dirname(path), { recursive: true, force: true })
  }
}

const TEMPORARY = 'sovereignty-pack-'

interface Opened {
  readonly path: string
  readonly descriptor: number
  readonly final: string | null
}

function openBeside(place: string): Opened | null {
  const path = `${place}.${randomUUID()}.part`
  try {
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 })
    sweep(dirname(place))
    return { path, descriptor: openSync(path, 'wx', 0o600), final: place }
  } catch {
    return null
  }
}

function openTemporary(): Opened {
  try {
    const path = join(mkdtempSync(join(tmpdir(), TEMPORARY)), 'pack')
    return { path, descriptor: openSync(path, 'wx', 0o600), final: null }
  } catch (cause) {
    throw new ToolError(`No temporary file can be made: ${(cause as Error).message}`, { cause })
  }
}

function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.part')) continue
    const path = join(folder, name)
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats !== undefined && Date.now() - stats.mtimeMs > ABANDONED_MS) rmSync(path, { force: true })
  }
}
