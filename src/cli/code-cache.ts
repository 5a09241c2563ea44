import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

/** V8 copies code that does not stand at a multiple of this. */
const ALIGNMENT = 8
/** A run that took this much longer than the one that wrote the file has compiled more. */
const LONGER = 1.25
const KEPT_MS = 30 * 24 * 3600 * 1000

/** The first line of the file, as JSON. */
interface Head {
  /** CRC-32 of everything behind the line. */
  readonly crc: number
  /** Processor time of the run that wrote the file, in microseconds. */
  readonly time: number
  /** Name of a script → offset behind the line and length. */
  readonly scripts: Readonly<Record<string, readonly [offset: number, length: number]>>
}

interface Kept {
  readonly time: number
  readonly code: ReadonlyMap<string, Buffer>
}

const NOTHING: Kept = { time: 0, code: new Map() }

/**
 * Compiled code of scripts in one file. Node's own cache keeps what a module compiles while it is loaded; nearly all
 * functions of a command are compiled when they are first called, and those are kept here, because the code is taken
 * at the end of a run.
 *
 * A file that is missing, broken, another user's or open to others counts as empty: what is kept is run.
 */
export class CodeCache {
  readonly #path: string
  readonly #kept: Kept
  readonly #scripts = new Map<string, Script>()
  /** A script ran that the file holds no code of. */
  #incomplete = false

  constructor(path: string) {
    this.#path = path
    this.#kept = read(path)
  }

  /** Compiled code of a script, or `undefined`. */
  codeOf(name: string): Buffer | undefined {
    return this.#kept.code.get(name)
  }

  /** Enters a script that this run uses. */
  add(name: string, script: Script): void {
    this.#scripts.set(name, script)
    if (script.cachedDataRejected !== false) this.#incomplete = true
  }

  /**
   * Writes the file again when this run had a script that it does not hold, or took so much longer that it compiled more.
   * (V8 counts what is compiled by walking the heap, which takes longer than this saves.) Never throws.
   */
  store(): void {
    if (this.#scripts.size === 0) return
    const { user, system } = process.cpuUsage()
    const time = user + system
    if (!this.#incomplete && time <= this.#kept.time * LONGER) return
    const code = new Map(this.#kept.code)
    for (const [name, script] of this.#scripts) code.set(name, script.createCachedData())
    write(this.#path, { time: Math.max(time, this.#kept.time), code })
  }
}

function read(path: string): Kept {
  try {
    const content = readOwn(path)
    const line = content.indexOf('\n')
    const head = headOf(JSON.parse(content.toString('utf8', 0, line)))
    const body = content.subarray(line + 1)
    if (head === null || crc32(body) !== head.crc) return NOTHING
    const code = new Map<string, Buffer>()
    for (const [name, [offset, length]] of Object.entries(head.scripts))
      code.set(name, body.subarray(offset, offset + length))
    return { time: head.time, code }
  } catch {
    return NOTHING
  }
}

/** @throws when the file belongs to somebody else or others may write it. */
function readOwn(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const { uid, mode } = fstatSync(file)
    const self = process.getuid?.()
    if (self !== undefined && (uid !== self || (mode & 0o022) !== 0)) throw new Error('open to others')
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

function headOf(value: unknown): Head | null {
  if (typeof value !== 'object' || value === null) return null
  const { crc, time, scripts } = value as Partial<Record<keyof Head, unknown>>
  if (typeof crc !== 'number' || typeof time !== 'number') return null
  if (typeof scripts !== 'object' || scripts === null) return null
  const places = Object.values(scripts)
  if (!places.every((place) => Array.isArray(place) && place.every(Number.isSafeInteger))) return null
  return { crc, time, scripts: scripts as Head['scripts'] }
}

/** Written beside its place and moved there, so that a run at the same time reads the old file or the new one. */
function write(path: string, { time, code }: Kept): void {
  const pieces: Buffer[] = []
  const scripts: Record<string, [number, number]> = {}
  let offset = 0
  for (const [name, bytes] of code) {
    scripts[name] = [offset, bytes.length]
    const gap = padding(bytes.length)
    pieces.push(bytes, Buffer.alloc(gap))
    offset += bytes.length + gap
  }
  const body = Buffer.concat(pieces)
  const head = JSON.stringify({ crc: crc32(body), time, scripts } satisfies Head)
  const line = Buffer.from(`${head}${' '.repeat(padding(head.length + 1))}\n`)
  const folder = dirname(path)
  const beside = `${path}.${process.pid}`
  // A cache that cannot be written costs time, nothing else.
  const isWritten = quietly(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(beside, Buffer.concat([line, body]), { flag: 'wx', mode: 0o600 })
    renameSync(beside, path)
  })
  quietly(() => (isWritten ? removeOld(folder, path) : rmSync(beside, { force: true })))
}

function quietly(action: () => void): boolean {
  try {
    action()
    return true
  } catch {
    return false
  }
}

/** Code of versions that nobody has written for a month goes. */
function removeOld(folder: string, path: string): void {
  for (const name of readdirSync(folder)) {
    const other = join(folder, name)
    if (other !== path && Date.now() - statSync(other).mtimeMs > KEPT_MS) rmSync(other, { force: true })
  }
}

function padding(length: number): number {
  return (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT
}
