import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { ToolError } from '../errors.js'
import { startGit } from './git.js'

/** A range that ends this many bytes before the end of its object is read by a process of its own, stopped early. */
const WASTE_BYTES = 8 * 1024 * 1024

interface Request {
  readonly id: string
  readonly resolve: (content: Buffer) => void
  readonly reject: (error: ToolError) => void
}

/**
 * Reads objects of a repository through one long-lived `git cat-file --batch`. Requests are pipelined: each is written
 * at once and answered in order. A process that dies fails what waits on it; the next request starts another.
 */
export class CatFile {
  readonly #cwd: string
  #child: ChildProcessWithoutNullStreams | null = null
  #waiting: Request[] = []
  #chunks: Buffer[] = []
  #buffered = 0
  /** Size of the object being received, -1 while its header is still awaited. */
  #size = -1
  #stderr = ''

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  /**
   * Content of an object by its full id.
   * @throws ToolError when the object is not in this clone or git fails.
   */
  read(id: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      let child: ChildProcessWithoutNullStreams
      try {
        child = this.#child ?? this.#start()
      } catch (error) {
        reject(error)
        return
      }
      this.#waiting.push({ id, resolve, reject })
      child.stdin.write(`${id}\n`)
    })
  }

  /** First `end` bytes of an object whose size is known; does not pull a large object through for a small head. */
  readHead(id: string, end: number, size: number): Promise<Buffer> {
    if (size - end <= WASTE_BYTES) return this.read(id).then((content) => content.subarray(0, end))
    return new Promise((resolve, reject) => {
      const child = startGit(['cat-file', 'blob', id], { cwd: this.#cwd })
      child.stdin.on('error', () => {})
      child.stdin.end()
      child.stderr.resume()
      const chunks: Buffer[] = []
      let bytes = 0
      child.stdout.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        bytes += chunk.length
        if (bytes >= end) child.kill()
      })
      child.on('error', (cause) => reject(new ToolError(`object ${id} cannot be read`, { cause })))
      child.on('close', () => {
        if (bytes >= end) resolve(Buffer.concat(chunks).subarray(0, end))
        else reject(new ToolError(`object ${id} cannot be read`))
      })
    })
  }

  /** Ends the process; what still waits fails. */
  async close(): Promise<void> {
    const child = this.#child
    if (child === null) return
    const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
    this.#drop(child, 'the source was closed')
    await closed
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = startGit(['cat-file', '--batch'], { cwd: this.#cwd })
    this.#child = child
    child.stdin.on('error', () => {})
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (this.#child === child && this.#stderr.length < 4_096) this.#stderr += text
    })
    child.stdout.on('data', (chunk: Buffer) => {
      if (this.#child === child) this.#receive(child, chunk)
    })
    child.on('error', (error) => this.#drop(child, error.message))
    child.on('close', () => this.#drop(child, this.#stderr.trim().split('\n').pop() || 'git cat-file ended'))
    return child
  }

  #receive(child: ChildProcessWithoutNullStreams, chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#buffered += chunk.length
    for (;;) {
      if (this.#size === -1) {
        // A header is short: joining is cheap until a large content follows, and then it happens once.
        const start = this.#joined()
        const end = start.indexOf(10)
        if (end === -1) return
        const header = start.subarray(0, end).toString('latin1')
        this.#keep(start.subarray(end + 1))
        const size = /^[0-9a-f]{40,64} \w+ (\d+)$/.exec(header)
        if (size === null) {
          if (!header.endsWith(' missing')) {
            this.#drop(child, `unexpected answer ${JSON.stringify(header.slice(0, 100))}`)
            return
          }
          const request = this.#waiting.shift()
          request?.reject(new ToolError(`object ${request.id} is not in this clone`))
          continue
        }
        this.#size = Number(size[1])
      }
      // Content is followed by one line end.
      if (this.#buffered < this.#size + 1) return
      const all = this.#joined()
      // Copied when small, so that one kept file does not hold a whole pipe buffer.
      const content = all.subarray(0, this.#size)
      this.#waiting.shift()?.resolve(this.#size < all.length / 2 ? Buffer.from(content) : content)
      this.#keep(all.subarray(this.#size + 1))
      this.#size = -1
    }
  }

  #joined(): Buffer {
    const joined = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks)
    this.#chunks = [joined]
    return joined
  }

  #keep(rest: Buffer): void {
    this.#chunks = rest.length === 0 ? [] : [rest]
    this.#buffered = rest.length
  }

  #drop(child: ChildProcessWithoutNullStreams, reason: string): void {
    if (this.#child !== child) return
    this.#child = null
    const waiting = this.#waiting
    this.#waiting = []
    this.#chunks = []
    this.#buffered = 0
    this.#size = -1
    this.#stderr = ''
    child.kill()
    for (const request of waiting) {
      request.reject(new ToolError(`object ${request.id} cannot be read: ${reason}`))
    }
  }
}
