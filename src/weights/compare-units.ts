import { bitsOf } from '../evidence/weights/dtype.js'
import { crossGram } from './cross-gram.js'
import { ceilingOf, type GroupEffect, groupEffect } from './effect.js'
import type { Exclusions } from './exclusions.js'
import { fixedTable } from './fixed-table.js'
import { KIN_ROWS, type KinSketch } from './kin.js'
import { type MappedLayer, mapOf, partners, SKETCH_ROWS, sketch, sketchHits } from './layer-map.js'
import { directions, followsDiagonal, isOrderly } from './orderly.js'
import { type PairedKind, shapeOf } from './pairing.js'
import type { TensorSource } from './tensor-source.js'
import { twinHits } from './twins.js'
import type { UnitGroup, UnitTensor } from './unit-group.js'
import { RowBuffer, readUnits, rowsOfUnits, standardise } from './unit-rows.js'

/** Units of a group that the twin test lays side by side. */
export const TEST_ROWS = 64
/** Where many experts are read, fewer units of each. */
const EXPERT_ROWS = 16
const MANY = 64
/** All places of the stream come with the lines that are read, so more of them cost no bytes. */
const PLACES = 256
/** Rows of unknown tensors must lie in this many directions to be told apart. */
const DIRECTIONS = 8
export const DIAGONAL = 'no units: numbers lie along the diagonal, as a start at the identity leaves them'
/** Pairs of experts whose sketches are compared at most; beyond, only those of layers that belong together. */
const CELLS = 65_536

export interface Side {
  readonly source: TensorSource
  readonly exclusions: Exclusions
  readonly letter: 'a' | 'b'
}

/** Two groups after the twin test. */
export interface TestedGroup {
  readonly kind: string
  readonly a: UnitGroup
  readonly b: UnitGroup
  readonly sketchHits: number | null
  readonly hits: number
  readonly effect: GroupEffect
  /** Sketch of tested rows of `a`, which tells whether another group of that model repeats them. */
  readonly kin: KinSketch
}

/** Hits of the sketches of each layer of `a` (rows) in each layer of `b` (columns). */
export interface SketchGrid {
  readonly kind: string
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly hits: readonly (readonly number[])[]
}

export interface UnitComparison {
  readonly kind: PairedKind
  readonly tested: readonly TestedGroup[]
  readonly map: readonly MappedLayer[]
  /** `null` where the groups have too few units to keep a sketch apart, or are experts. */
  readonly grid: SketchGrid | null
}

/** Which layer of `b` a layer of `a` belongs to, as far as other kinds of blocks tell. */
export type Guide = ReadonlyMap<number, number>

/** Which units of a group make its sketch and which are tested; the two never meet, so the map cannot help the test. */
export function unitRanges(
  units: number,
  most = TEST_ROWS,
): { start: number; sketched: number; tested: number } {
  const sketched = units >= 2 * SKETCH_ROWS ? SKETCH_ROWS : 0
  const tested = Math.min(most, units - sketched)
  return { start: Math.floor((units - sketched - tested) / 4), sketched, tested }
}

function mostRows(kind: PairedKind): number {
  if (kind.family === 'places') return PLACES
  return kind.a.length > MANY && isExperts(kind) ? EXPERT_ROWS : TEST_ROWS
}

function isExperts({ a, b }: PairedKind): boolean {
  return a[0]!.expert !== null || b[0]!.expert !== null
}

/** T6, then T2 and T3 on other units of the layers that T6 laid side by side, for one kind of block. */
export async function compareUnits(
  kind: PairedKind,
  a: Side,
  b: Side,
  guide: Guide = new Map(),
): Promise<UnitComparison> {
  const most = mostRows(kind)
  const left = await sketches(kind.a, a, most)
  const right = await sketches(kind.b, b, most)
  const experts = isExperts(kind)
  const canMap = left.sketches !== null && right.sketches !== null
  const many = left.groups.length * right.groups.length > CELLS
  const belong = (one: number, two: number): boolean =>
    layerOf(guide, left.groups[one]!) === right.groups[two]!.layer
  const hits = canMap ? sketchHits(left.sketches!, right.sketches!, experts && many ? belong : undefined) : []
  const map = mapOf(hits)
  const partner =
    experts || (!canMap && guide.size > 0)
      ? partnersByLayer(left.groups, right.groups, map, guide)
      : partners(left.groups.length, right.groups.length, map)
  const tested: TestedGroup[] = []
  const buffers = [new RowBuffer(), new RowBuffer()] as const
  for (const [index, group] of left.groups.entries()) {
    const other = right.groups[partner[index] ?? -1]
    if (other === undefined || shapeOf(other) !== shapeOf(group)) continue
    const result = await testGroups(kind, group, other, a, b, buffers)
    if (result === null) continue
    const cell = map.find((one) => one.a === index && one.b === partner[index])
    tested.push({
      kind: nameOf(kind, group, other),
      a: group,
      b: other,
      sketchHits: cell?.hits ?? null,
      ...result,
    })
  }
  return {
    kind,
    tested,
    map: map.map((cell) => ({
      ...cell,
      a: left.groups[cell.a]!.layer,
      b: right.groups[cell.b]!.layer,
    })),
    grid:
      canMap && !experts
        ? {
            kind: kind.kind,
            a: left.groups.map(({ layer }) => layer),
            b: right.groups.map(({ layer }) => layer),
            hits,
          }
        : null,
  }
}

function layerOf(guide: Guide, { layer }: UnitGroup): number {
  return guide.get(layer) ?? layer
}

function nameOf({ kind }: PairedKind, a: UnitGroup, b: UnitGroup): string {
  if (a.expert === null && b.expert === null) return kind
  const name = ({ expert }: UnitGroup): string => (expert === null ? 'dense' : `expert ${expert}`)
  return name(a) === name(b) ? name(a) : `${name(a)}/${name(b)}`
}

/** The group a sketch was found in, else the group of the same place in the layer that other blocks point to. */
function partnersByLayer(
  a: readonly UnitGroup[],
  b: readonly UnitGroup[],
  map: readonly MappedLayer[],
  guide: Guide,
): (number | null)[] {
  return a.map((group, index) => {
    const found = map.filter((cell) => cell.a === index).sort((one, two) => two.hits - one.hits)[0]
    if (found !== undefined) return found.b
    const layer = layerOf(guide, group)
    const same = b.findIndex(
      (other) =>
        other.layer === layer &&
        (other.expert === group.expert ||
          other.expert === null ||
          (group.expert === null && other.expert === 0)),
    )
    return same === -1 ? null : same
  })
}

/** Sketches of the groups whose numbers were learned; `null` when the groups have too few units to keep some apart. */
async function sketches(
  groups: readonly UnitGroup[],
  side: Side,
  most: number,
): Promise<{ groups: UnitGroup[]; sketches: Float32Array[] | null }> {
  const learned: UnitGroup[] = []
  const made: Float32Array[] = []
  let enough = true
  // What the twin test will read lies behind what is sketched.
  await side.source.prepare?.(
    groups.flatMap((group) => {
      const { start, sketched, tested } = unitRanges(group.units, most)
      return rowsOfUnits(group, start, sketched + tested)
    }),
  )
  const buffer = new RowBuffer()
  for (const group of groups) {
    const { start, sketched, tested } = unitRanges(group.units, most)
    const count = sketched === 0 ? tested : sketched
    const rows = await readUnits(side.source, group, start, count, group.width, buffer)
    const reason = whyFixed(rows, group)
    if (reason !== null) {
      exclude(side, group, reason)
      continue
    }
    learned.push(group)
    if (sketched === 0) enough = false
    else made.push(sketch(standardise(rows, group.width), group.width))
  }
  return { groups: learned, sketches: enough ? made : null }
}

function exclude(side: Side, group: UnitGroup, reason: string): void {
  for (const name of new Set(group.tensors.map(({ tensor }) => tensor.name))) {
    side.exclusions.add(side.letter, name, reason)
  }
}

/** Few values or many zeros are no reason here: a copy rounded to 4 bits or pruned is still a copy. */
function whyFixed(rows: Float32Array, group: UnitGroup): string | null {
  const bits = Math.min(...group.tensors.map(({ tensor }) => bitsOf(tensor.dtype) ?? 32))
  const fixed = fixedTable(rows, group.width, bits)
  return fixed === null || fixed === 'few-values' || fixed === 'mostly-zero'
    ? null
    : `not learned, by its numbers: ${fixed}`
}

async function testGroups(
  kind: PairedKind,
  one: UnitGroup,
  two: UnitGroup,
  a: Side,
  b: Side,
  buffers: readonly [RowBuffer, RowBuffer],
): Promise<Pick<TestedGroup, 'hits' | 'effect' | 'kin'> | null> {
  const { start, sketched, tested } = unitRanges(one.units, mostRows(kind))
  const read = async ({ source }: Side, group: UnitGroup, buffer: RowBuffer): Promise<Float32Array> =>
    standardise(await readUnits(source, group, start + sketched, tested, group.width, buffer), group.width)
  const left = await read(a, one, buffers[0])
  const right = await read(b, two, buffers[1])
  const reasonA = whyNoUnits(left, one, kind)
  const reasonB = whyNoUnits(right, two, kind)
  if (reasonA !== null) exclude(a, one, reasonA)
  if (reasonB !== null) exclude(b, two, reasonB)
  if (reasonA !== null || reasonB !== null) return null
  const products = crossGram(left, right, one.width)
  // The hits of all rows, because the bound is about all of them; the effect of those that hold something in both.
  const live = liveRows(left, right, one.width)
  if (live.length === 0) return null
  const ceiling = ceilingOf(left, right, one.width, live)
  const effect = groupEffect(among(products, live, tested), live.length, ceiling)
  const first = left.subarray(0, Math.min(tested, KIN_ROWS) * one.width)
  const kin = { shape: `${shapeOf(one)} ${tested}`, sketch: sketch(first, one.width) }
  return { hits: twinHits(products, tested), effect, kin }
}

/** By how many numbers the diagonal of a matrix moves on from unit to unit. */
export function stepOf({ tensors }: UnitGroup): number {
  const [{ tensor, axis, stride }] = tensors as [UnitTensor]
  return axis === 0 ? stride * tensor.shape.slice(2).reduce((product, size) => product * size, 1) : 1
}

function whyNoUnits(rows: Float32Array, group: UnitGroup, { family }: PairedKind): string | null {
  if (isOrderly(rows, group.width)) return 'no units: neighbouring rows resemble one another'
  if (followsDiagonal(rows, group.width, stepOf(group))) return DIAGONAL
  // A convolution has channels for rows; a matrix may be a table.
  const mayBeTable = family === 'rows' && group.tensors.some(({ tensor }) => tensor.shape.length === 2)
  return mayBeTable && directions(rows, group.width) < DIRECTIONS
    ? 'rows of unknown meaning that lie in few directions'
    : null
}

/** Rows that hold something in both models: a row of zeros can never hit and is no unit that was looked at. */
function liveRows(a: Float32Array, b: Float32Array, width: number): number[] {
  const live: number[] = []
  for (let row = 0; row * width < a.length; row += 1) {
    if (holds(a, row * width, width) && holds(b, row * width, width)) live.push(row)
  }
  return live
}

function among(products: Float64Array, live: readonly number[], rows: number): Float64Array {
  if (live.length === rows) return products
  return Float64Array.from({ length: live.length ** 2 }, (_, at) => {
    const row = live[Math.floor(at / live.length)]!
    return products[row * rows + live[at % live.length]!]!
  })
}

function holds(values: Float32Array, start: number, width: number): boolean {
  for (let at = start; at < start + width; at += 1) if (values[at] !== 0) return true
  return false
}
