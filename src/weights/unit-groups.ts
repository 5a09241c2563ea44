import type { Role } from '../types/vocabulary.js'
import { type Block, type Part, readTensorName, type TensorName } from './tensor-name.js'
import type { TensorInfo } from './tensor-source.js'

/** Where the rows of one matrix of a unit lie. */
export interface UnitTensor {
  readonly tensor: TensorInfo
  readonly part: Part
  /** First row of the unit axis that belongs to this part: the up half of a fused matrix begins in the middle. */
  readonly firstRow: number
  /** Units lie along this axis; 1 for the transposed matrices of GPT-2. */
  readonly axis: 0 | 1
  /** Numbers of one unit in this matrix. */
  readonly width: number
}

/** Hidden units of one block of one layer: one permutation of them leaves an independently trained model as likely. */
export interface UnitGroup {
  readonly layer: number
  readonly block: Block
  readonly units: number
  /** Gate before up. A unit's row is their rows one after the other. */
  readonly tensors: readonly UnitTensor[]
  readonly width: number
}

/** A part of a model told by its names, with its unit groups. */
export interface Component {
  readonly stem: string
  readonly role: Role | null
  /** By layer, then block. */
  readonly groups: readonly UnitGroup[]
  readonly tensors: readonly NamedTensor[]
  readonly parameters: number
}

export interface NamedTensor {
  readonly info: TensorInfo
  readonly name: TensorName
}

/** Experts of a layer that are read: the numbers of the others say the same. */
const EXPERTS = 1

const PART_ORDER: Readonly<Record<Part, number>> = { gate: 0, 'gate-up': 0, up: 1, fc1: 0, router: 0 }

/** Splits a model's tensors into components by the stem of their names, largest first. */
export function componentsOf(tensors: readonly TensorInfo[]): readonly Component[] {
  const stems = new Map<string, NamedTensor[]>()
  for (const info of tensors) {
    const name = readTensorName(info.name)
    const list = stems.get(name.stem)
    if (list === undefined) stems.set(name.stem, [{ info, name }])
    else list.push({ info, name })
  }
  return [...stems]
    .map(([stem, members]) => ({
      stem,
      role: roleOf(members),
      groups: groupsOf(members),
      tensors: members,
      parameters: members.reduce((sum, { info }) => sum + info.elements, 0),
    }))
    .sort((a, b) => b.parameters - a.parameters || (a.stem < b.stem ? -1 : 1))
}

function roleOf(members: readonly NamedTensor[]): Role | null {
  const counts = new Map<Role, number>()
  for (const { name, info } of members) {
    if (name.role !== null) counts.set(name.role, (counts.get(name.role) ?? 0) + info.elements)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function groupsOf(members: readonly NamedTensor[]): UnitGroup[] {
  const biases = new Map(members.map(({ info }) => [info.name, info]))
  const byKey = new Map<string, { layer: number; block: Block; parts: Map<Part, TensorInfo> }>()
  for (const { info, name } of members) {
    if (name.unit === null || name.layer === null || info.unreadable !== null) continue
    const key = `${name.layer} ${name.unit.block}`
    const entry = byKey.get(key) ?? { layer: name.layer, block: name.unit.block, parts: new Map() }
    entry.parts.set(name.unit.part, info)
    byKey.set(key, entry)
  }
  const groups: UnitGroup[] = []
  for (const { layer, block, parts } of byKey.values()) {
    const expert = /^expert (\d+)$/.exec(block)?.[1]
    if (expert !== undefined && Number(expert) >= EXPERTS) continue
    const group = groupOf(layer, block, parts, biases)
    if (group !== null) groups.push(group)
  }
  return groups.sort((a, b) => a.layer - b.layer || (a.block < b.block ? -1 : 1))
}

function groupOf(
  layer: number,
  block: Block,
  parts: ReadonlyMap<Part, TensorInfo>,
  all: ReadonlyMap<string, TensorInfo>,
): UnitGroup | null {
  const tensors: UnitTensor[] = []
  for (const [part, tensor] of [...parts].sort((a, b) => PART_ORDER[a[0]] - PART_ORDER[b[0]])) {
    // A matrix, or a convolution over a single place.
    if (tensor.shape.length < 2 || tensor.shape.slice(2).some((size) => size !== 1)) return null
    const [first, second] = tensor.shape as [number, number]
    if (part === 'gate-up') {
      if (first % 2 !== 0) return null
      tensors.push({ tensor, part: 'gate', firstRow: 0, axis: 0, width: second })
      tensors.push({ tensor, part: 'up', firstRow: first / 2, axis: 0, width: second })
    } else {
      const axis = isTransposed(tensor, all) ? 1 : 0
      tensors.push({ tensor, part, firstRow: 0, axis, width: axis === 1 ? first : second })
    }
  }
  const counts = tensors.map(({ tensor, part, axis }) => {
    const size = tensor.shape[axis]!
    return parts.get('gate-up') === tensor && (part === 'gate' || part === 'up') ? size / 2 : size
  })
  const [units] = counts
  if (units === undefined || counts.some((count) => count !== units)) return null
  return { layer, block, units, tensors, width: tensors.reduce((sum, { width }) => sum + width, 0) }
}

/** GPT-2 keeps its matrices as [inputs, outputs]; the bias has one number for each output. */
function isTransposed(tensor: TensorInfo, all: ReadonlyMap<string, TensorInfo>): boolean {
  const bias = all.get(`${tensor.name.slice(0, -'weight'.length)}bias`)
  return bias?.shape[0] === tensor.shape[1] && bias?.shape[0] !== tensor.shape[0]
}
