import type { Role } from '../types/vocabulary.js'
import type { NamedBlock, Part, TensorName } from './tensor-name.js'
import type { TensorInfo } from './tensor-source.js'

/** Kind of block whose units are compared. `rows` are tensors without a known name, one kind for each shape. */
export type Block =
  | NamedBlock
  | 'attention'
  | 'cross-attention'
  | 'values'
  | 'query-latents'
  | 'key-latents'
  | 'gates'
  | 'tokens'
  | `rows ${string}`

/** What a slice of a unit is: parts of named blocks, of a head, or a gate of a recurrent cell. */
export type SlicePart = Part | 'q' | 'k' | 'v' | 'o' | 'qkv' | 'tokens' | 'row' | `gate ${number}`

/** Where the rows of one matrix of a unit lie. */
export interface UnitTensor {
  readonly tensor: TensorInfo
  readonly part: SlicePart
  /** First place on the unit axis that belongs to this part: the up half of a fused matrix begins in the middle. */
  readonly firstRow: number
  /** Units lie along this axis; 1 for the transposed matrices of GPT-2. */
  readonly axis: 0 | 1
  /** Places of one unit along the axis: 1 for a row, the size of a head for a head. */
  readonly stride: number
  /** Which of a unit's places are read: `taken` of them from `offset` on. */
  readonly offset: number
  readonly taken: number
  /** Numbers of one unit in this matrix. Along axis 1 these are the first `width / taken` lines. */
  readonly width: number
  /** The first axis has a single place, or one for each direction, and the units lie along the second. */
  readonly folded: boolean
}

/** Hidden units of one block of one layer: one permutation of them leaves an independently trained model as likely. */
export interface UnitGroup {
  readonly layer: number
  readonly block: Block
  /** `null` outside of routed experts. */
  readonly expert: number | null
  readonly units: number
  /** Gate before up. A unit's row is their rows one after the other. */
  readonly tensors: readonly UnitTensor[]
  readonly width: number
  /** The matrix that the units write to, its columns in the order of the units; `null` when it is not there. */
  readonly output: UnitTensor | null
}

/** A part of a model told by its names, with its unit groups. */
export interface Component {
  readonly stem: string
  readonly role: Role | null
  /** By layer, then block, then expert. */
  readonly groups: readonly UnitGroup[]
  readonly tensors: readonly NamedTensor[]
  readonly parameters: number
}

export interface NamedTensor {
  readonly info: TensorInfo
  readonly name: TensorName
}

/** A slice of whole rows, which most are. */
export function rowSlice(
  tensor: TensorInfo,
  part: SlicePart,
  axis: 0 | 1,
  width: number,
  firstRow = 0,
): UnitTensor {
  return { tensor, part, firstRow, axis, stride: 1, offset: 0, taken: 1, width, folded: false }
}

export function groupOfSlices(
  place: { readonly layer: number; readonly block: Block },
  units: number,
  tensors: readonly UnitTensor[],
): UnitGroup {
  const width = tensors.reduce((sum, slice) => sum + slice.width, 0)
  return { ...place, expert: null, units, tensors, width, output: null }
}
