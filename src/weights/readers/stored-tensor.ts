import type { TensorInfo } from '../tensor-source.js'
import type { WeightFile } from './weight-file.js'

/** Where the stored bytes of a tensor are. Whatever the place, they count row after row, little-endian. */
export type Place =
  /** One run of a file, from byte `at` on. */
  | { readonly kind: 'run'; readonly file: WeightFile; readonly at: number }
  /** Single elements of a file, `strides` (in elements, one an axis) apart, the first at byte `at`. */
  | {
      readonly kind: 'strided'
      readonly file: WeightFile
      readonly at: number
      readonly strides: readonly number[]
      readonly elementBytes: number
    }
  /** Taken over while the file was opened, because the file does not hold them as they count. */
  | { readonly kind: 'memory'; readonly bytes: Uint8Array }

/** How stored bytes become numbers. */
export type Numbers =
  | { readonly kind: 'plain' }
  /** Each value is multiplied by the number of its block, stored in the tensor `scale`. */
  | {
      readonly kind: 'scaled'
      readonly scale: string
      readonly blockRows: number
      readonly blockColumns: number
      /** The stored number is so many times the scale; 1 when left out. */
      readonly divisor?: number
    }
  /** (code - zero) * scale, with one pair for the whole tensor, for each place of one axis, or for each block of it. */
  | {
      readonly kind: 'affine'
      readonly scales: Float32Array
      readonly zeros: Float32Array | null
      /** Numbers of one pair: `values[floor(index / inner) % count]` finds it for the element `index`. */
      readonly inner: number
      readonly count: number
    }
  /** Blocks that unpack by themselves, one after the other; a row is a whole number of blocks. */
  | {
      readonly kind: 'blocks'
      readonly elements: number
      readonly bytes: number
      readonly unpack: (bytes: Uint8Array, target: Float32Array) => void
    }
  /** Packed into several tensors of the file. */
  | { readonly kind: 'packed'; readonly packing: Packing }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** Stored bytes of the tensors of one file, by name. The result is valid until the next call. */
export type ReadPart = (name: string, start: number, end: number) => Promise<Uint8Array>

/** Unpacks rows that lie in several tensors. */
export interface Packing {
  rows(start: number, count: number, target: Float32Array, read: ReadPart): Promise<void>
}

export interface StoredTensor {
  readonly info: TensorInfo
  readonly place: Place
  readonly numbers: Numbers
  /** Which stored row a row is, where a format has put them in another order. Bytes stay as they are stored. */
  readonly rowOrder?: (row: number) => number
}
