import type { Role } from '../types/vocabulary.js'
import { excludedByRule } from './exclusions.js'
import { gateUnits } from './gate-units.js'
import type { HeadShape } from './head-shape.js'
import { headUnits } from './head-units.js'
import { latentUnits } from './latent-units.js'
import { plainUnits, tokenUnits } from './plain-units.js'
import { type NamedBlock, type Part, readTensorName } from './tensor-name.js'
import type { TensorInfo } from './tensor-source.js'
import {
  type Component,
  groupOfSlices,
  type NamedTensor,
  rowSlice,
  type UnitGroup,
  type UnitTensor,
} from './unit-group.js'
import { valueUnits } from './value-units.js'

export type { Block, Component, NamedTensor, UnitGroup, UnitTensor } from './unit-group.js'

const PART_ORDER: Readonly<Record<Part, number>> = { gate: 0, 'gate-up': 0, up: 1, fc1: 0, router: 0 }

/**
 * Splits a model's tensors into components by the stem of their names, largest first. `heads` are the head shapes that
 * the model's configuration states. Parts whose names tell neither a role nor a unit are one component.
 */
export function componentsOf(
  tensors: readonly TensorInfo[],
  heads: readonly HeadShape[] = [],
): readonly Component[] {
  const stems = new Map<string, NamedTensor[]>()
  const add = (stem: string, member: NamedTensor): void => {
    const list = stems.get(stem)
    if (list === undefined) stems.set(stem, [member])
    else list.push(member)
  }
  for (const info of tensors) {
    const name = readTensorName(info.name)
    add(name.stem, { info, name })
  }
  for (const [stem, members] of [...stems]) {
    if (stem === '' || roleOf(members) !== null || members.some(({ name }) => name.layer !== null)) continue
    stems.delete(stem)
    for (const { info, name } of members) add('', { info, name: { ...name, stem: '' } })
  }
  return [...stems]
    .map(([stem, members]) => ({
      stem,
      role: roleOf(members),
      groups: groupsOf(members, heads),
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

function groupsOf(members: readonly NamedTensor[], heads: readonly HeadShape[]): UnitGroup[] {
  const usable = members.filter((member) => !isBuffer(member))
  const feedForward = feedForwardUnits(usable)
  // A model that is stored the other way round keeps its attention so too.
  const isTurned = feedForward.length > 0 && feedForward.every(({ tensors }) => tensors[0]!.axis === 1)
  const named = [
    ...feedForward,
    ...headUnits(usable, heads),
    ...(isTurned ? [] : [...latentUnits(usable), ...valueUnits(usable, heads)]),
    ...gateUnits(usable),
  ]
  const isKnown = named.some(({ block }) => block !== 'values')
  const groups = [...named, ...(isKnown ? [] : plainUnits(usable)), ...tokenUnits(usable)]
  return groups.sort(
    (a, b) => a.layer - b.layer || compare(a.block, b.block) || (a.expert ?? 0) - (b.expert ?? 0),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function isBuffer(member: NamedTensor): boolean {
  return excludedByRule(member)?.startsWith('fixed buffer') === true
}

interface Parts {
  readonly layer: number
  readonly inner: number | null
  readonly block: NamedBlock
  readonly expert: number | null
  readonly parts: Map<Part, TensorInfo>
  output: TensorInfo | null
}

const OUTPUT =
  /(^|\.)(down_proj|wo|w2|fc2|c_proj|fc_out|lin2|linear2|linear_fc2|dense_4h_to_h|output\.dense|ffn_down|(mlp|ffn|feed_forward|ff)\.(2|3|value))\.weight$/

const EXPERT = /(?:^|\.)experts\.(\d{1,6})\./
const SHARED = /(^|\.)shared_experts?\./

/** What tells along which axis of a matrix its units lie. */
interface Frame {
  readonly all: ReadonlyMap<string, TensorInfo>
  /** Width of the residual stream, from the norms inside of layers; `null` when they disagree. */
  readonly stream: number | null
}

function feedForwardUnits(members: readonly NamedTensor[]): UnitGroup[] {
  const all: Frame = {
    all: new Map(members.map(({ info }) => [info.name, info])),
    stream: streamOf(members),
  }
  const byKey = new Map<string, Parts>()
  for (const { info, name } of members) {
    const { unit, layer, inner } = name
    if (unit === null || layer === null || info.unreadable !== null) continue
    const key = `${layer} ${inner} ${unit.block} ${unit.expert}`
    const { block, expert } = unit
    const entry = byKey.get(key) ?? { layer, inner, block, expert, parts: new Map(), output: null }
    entry.parts.set(unit.part, info)
    byKey.set(key, entry)
  }
  for (const { info, name } of members) {
    if (name.layer === null || info.shape.length !== 2 || !OUTPUT.test(`.${name.suffix}`)) continue
    if (/(^|\.)\w*(attn|attention)\w*\./.test(name.suffix) || info.unreadable !== null) continue
    const expert = EXPERT.exec(name.suffix)?.[1]
    const block = expert === undefined ? (SHARED.test(name.suffix) ? 'shared' : 'dense') : 'experts'
    const entry = byKey.get(`${name.layer} ${name.inner} ${block} ${expert ?? null}`)
    if (entry !== undefined && entry.output === null) entry.output = info
  }
  const entries = [...byKey.values()].sort((a, b) => a.layer - b.layer || (a.inner ?? 0) - (b.inner ?? 0))
  const layers = layerNumbers(entries)
  return entries.flatMap((entry) => {
    const group = groupOf(entry, layers.get(`${entry.layer} ${entry.inner}`)!, all)
    return group === null ? [] : [group]
  })
}

/** Stages of layers, as Swin has them, are counted through; plain layers keep their number. */
function layerNumbers(entries: readonly Parts[]): Map<string, number> {
  const places = [...new Set(entries.map(({ layer, inner }) => `${layer} ${inner}`))]
  const plain = new Set(entries.map(({ layer }) => layer)).size === places.length
  return new Map(places.map((place, at) => [place, plain ? Number(place.split(' ')[0]) : at]))
}

const NORM = /(^|[._])(input_|post_|pre_|ffn_|attn_|attention_)?\w*(layer_?norm|norm|ln)\w*\.weight$/i
/** Norms of single heads and of latent spaces are no norms of the stream. */
const OTHER_NORM = /(q|k|query|key|kv_a|q_a|a)_?(layer_?)?norm|ln_?[qk]/i

function streamOf(members: readonly NamedTensor[]): number | null {
  const widths = new Set<number>()
  for (const { info, name } of members) {
    if (name.layer === null || info.shape.length !== 1 || OTHER_NORM.test(name.suffix)) continue
    if (NORM.test(`.${name.suffix}`)) widths.add(info.shape[0]!)
  }
  return widths.size === 1 ? [...widths][0]! : null
}

function groupOf(entry: Parts, layer: number, frame: Frame): UnitGroup | null {
  const { parts, block, expert } = entry
  const tensors: UnitTensor[] = []
  for (const [part, tensor] of [...parts].sort((a, b) => PART_ORDER[a[0]] - PART_ORDER[b[0]])) {
    // A matrix, or a convolution over a single place.
    if (tensor.shape.length < 2 || tensor.shape.slice(2).some((size) => size !== 1)) return null
    const [first, second] = tensor.shape as [number, number]
    if (part === 'gate-up') {
      const slices = joinedSlices(tensor, entry.output, frame)
      if (slices === null) return null
      tensors.push(...slices)
    } else {
      const axis = part !== 'router' && isTransposed(tensor, frame) ? 1 : 0
      tensors.push(rowSlice(tensor, part, axis, axis === 1 ? linesOf(first, expert) : second))
    }
  }
  const counts = tensors.map(({ tensor, part, axis }) => {
    const size = tensor.shape[axis]!
    return parts.get('gate-up') === tensor && (part === 'gate' || part === 'up') ? size / 2 : size
  })
  const [units] = counts
  if (units === undefined || counts.some((count) => count !== units)) return null
  const group = groupOfSlices({ layer, block }, units, tensors)
  return { ...group, expert, output: outputOf(entry.output, units, frame) }
}

/** Lines of a transposed expert that are read: the others would be read again for each of many experts. */
const LINES = 1024

function linesOf(lines: number, expert: number | null): number {
  return expert === null ? lines : Math.min(LINES, lines)
}

/**
 * Gate and up in one matrix: gate first, or by turns where there is a bias and units lie along the second axis (gpt-oss).
 * The matrix the units write to has half as many of them, which tells the axis.
 */
function joinedSlices(tensor: TensorInfo, output: TensorInfo | null, frame: Frame): UnitTensor[] | null {
  const [first, second] = tensor.shape as [number, number]
  const isAcross = output?.shape.length === 2 && second === 2 * output.shape[0]! && first === output.shape[1]
  if (!isAcross) {
    if (first % 2 !== 0) return null
    return [rowSlice(tensor, 'gate', 0, second), rowSlice(tensor, 'up', 0, second, first / 2)]
  }
  const lines = linesOf(first, 0)
  const bias = `${tensor.name.replace(/\.\d+\.gate_up_proj\.weight$/, '')}.gate_up_proj_bias`
  if (!frame.all.has(bias)) {
    return [rowSlice(tensor, 'gate', 1, lines), rowSlice(tensor, 'up', 1, lines, second / 2)]
  }
  return [0, 1].map((offset) => ({
    ...rowSlice(tensor, offset === 0 ? 'gate' : 'up', 1, lines),
    stride: 2,
    offset,
  }))
}

function outputOf(tensor: TensorInfo | null, units: number, frame: Frame): UnitTensor | null {
  if (tensor === null) return null
  const plain = isTransposed(tensor, frame) ? 0 : 1
  const [axis] = ([plain, 1 - plain] as const).filter((one) => tensor.shape[one] === units)
  if (axis === undefined) return null
  return rowSlice(tensor, 'fc1', axis === 0 ? 0 : 1, tensor.shape[1 - axis]!)
}

/**
 * GPT-2 keeps its matrices as [inputs, outputs], as others do that come from JAX. The bias has one number for each output;
 * without one, the norms tell which side is the stream.
 */
function isTransposed(tensor: TensorInfo, { all, stream }: Frame): boolean {
  const [rows, columns] = tensor.shape as [number, number]
  const bias = all.get(`${tensor.name.slice(0, -'weight'.length)}bias`)?.shape[0]
  if (bias !== undefined && (bias === rows || bias === columns)) return bias === columns && bias !== rows
  // What units write to has them on the other side.
  const toStream = OUTPUT.test(`.${tensor.name}`)
  return stream !== null && rows !== columns && stream === (toStream ? columns : rows)
}
