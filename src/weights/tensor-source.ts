import type { HeadShape } from './head-shape.js'

export interface TensorInfo {
  readonly name: string
  /** As safetensors names it, or the name its own format has for it. */
  readonly dtype: string
  readonly shape: readonly number[]
  readonly elements: number
  /** Stored bytes. */
  readonly bytes: number
  /** Why its numbers cannot be had (packed, an unknown scale); `null` when `rows` works. */
  readonly unreadable: string | null
}

/** A file that is only known by its hash: a Git LFS pointer stands in its place. */
export interface KnownFile {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

/** Tensors of one model, read by ranges. Every format is one implementation of this port. */
export interface TensorSource {
  /** The path as given. */
  readonly name: string
  /** In the order of the files. */
  tensors(): readonly TensorInfo[]
  /** Files that are here as pointers only. */
  pointers(): readonly KnownFile[]
  /**
   * `count` rows of the first axis as numbers, scales applied, row after row. A tensor without axes has one row. The
   * array is a buffer of this source: it is valid until the next call.
   * @throws ToolError when the tensor is unreadable, the rows are not there, or the file ends early.
   */
  rows(name: string, start: number, count: number): Promise<Float32Array>
  /**
   * The first `columns` numbers of each of these rows, in the same buffer: for a source to which this is less work than whole
   * rows. Others have no such method.
   */
  beginnings?(name: string, start: number, count: number, columns: number): Promise<Float32Array>
  /** Stored bytes `start` to `end` of a tensor, in a buffer that is valid until the next call. */
  bytes(name: string, start: number, end: number): Promise<Uint8Array>
  /** Bytes read so far, headers included. */
  bytesRead(): number
  /** Bytes of all files. */
  readonly totalBytes: number
  /** Whether each look is a request to another machine. */
  readonly remote?: boolean
  /**
   * Where a tensor's stored bytes lie in one piece on this machine, when its numbers are these bytes and nothing has to
   * be multiplied: threads then read them by themselves. `null` or no such method: only through `rows` and `bytes`.
   */
  extent?(name: string): Extent | null
  /**
   * Says which rows will be asked for soon, so that a source that is far away can fetch them together; others have no such
   * method. Rows may be asked for without it, and after the next call of it.
   */
  prepare?(wanted: readonly WantedRows[]): Promise<void>
  /** @throws ToolError when a file is no longer what it was when it was opened. */
  assertUnchanged?(): void
  /** Head shapes that the configuration beside the weights states; attention is compared only where they are known. */
  readonly heads?: readonly HeadShape[]
  close(): void
}

/** Rows of a tensor, as `rows` takes them. */
export interface WantedRows {
  readonly name: string
  readonly start: number
  readonly count: number
}

export interface Extent {
  readonly path: string
  /** Byte of the file where the tensor begins. */
  readonly at: number
  /** As in `LocalFile`: a reader that finds another stamp reads another file. */
  readonly stamp: string
}
