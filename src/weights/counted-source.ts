import { ToolError } from '../errors.js'
import type { HeadShape } from './head-shape.js'
import type { Extent, KnownFile, TensorInfo, TensorSource, WantedRows } from './tensor-source.js'

/**
 * Counts the bytes of tensors that are asked for, each time they are. What a source really reads depends on what it keeps and
 * on what lies together; this depends on the question only, so that every way to split the work states the same number.
 */
export class CountedSource implements TensorSource {
  readonly name: string
  readonly totalBytes: number
  readonly remote: boolean
  readonly heads: readonly HeadShape[]
  readonly #source: TensorSource
  readonly #infos: ReadonlyMap<string, TensorInfo>
  #asked = 0

  constructor(source: TensorSource) {
    this.#source = source
    this.name = source.name
    this.totalBytes = source.totalBytes
    this.remote = source.remote ?? false
    this.heads = source.heads ?? []
    this.#infos = new Map(source.tensors().map((info) => [info.name, info]))
  }

  tensors(): readonly TensorInfo[] {
    return this.#source.tensors()
  }

  /** @throws ToolError when there is no such tensor. */
  info(name: string): TensorInfo {
    const info = this.#infos.get(name)
    if (info === undefined) throw new ToolError(`${this.name} has no tensor ${JSON.stringify(name)}`)
    return info
  }

  pointers(): readonly KnownFile[] {
    return this.#source.pointers()
  }

  rows(name: string, start: number, count: number): Promise<Float32Array> {
    this.#ask(name, count)
    return this.#source.rows(name, start, count)
  }

  /** Counts whole rows: what lies between the beginnings is read as well. */
  async beginnings(name: string, start: number, count: number, columns: number): Promise<Float32Array> {
    this.#ask(name, count)
    if (this.#source.beginnings !== undefined) return this.#source.beginnings(name, start, count, columns)
    const rows = await this.#source.rows(name, start, count)
    const width = rows.length / Math.max(1, count)
    const values = new Float32Array(count * columns)
    for (let row = 0; row < count; row += 1) {
      values.set(rows.subarray(row * width, row * width + columns), row * columns)
    }
    return values
  }

  #ask(name: string, rows: number): void {
    const { bytes, shape } = this.info(name)
    this.#asked += Math.round((bytes / Math.max(1, shape[0] ?? 1)) * rows)
  }

  bytes(name: string, start: number, end: number): Promise<Uint8Array> {
    this.#asked += end - start
    return this.#source.bytes(name, start, end)
  }

  extent(name: string): Extent | null {
    return this.#source.extent?.(name) ?? null
  }

  async prepare(wanted: readonly WantedRows[]): Promise<void> {
    await this.#source.prepare?.(wanted)
  }

  assertUnchanged(): void {
    this.#source.assertUnchanged?.()
  }

  /** Bytes asked for so far. */
  bytesRead(): number {
    return this.#asked
  }

  close(): void {
    this.#source.close()
  }
}
