import { spread } from './compare-rotated.js'
import type { Side, TestedGroup } from './compare-units.js'
import { crossGram } from './cross-gram.js'
import { combineEffects, type Effect, type GroupEffect, groupEffect } from './effect.js'
import { SKETCH_WIDTH, sketch } from './layer-map.js'
import { twinHits } from './twins.js'
import type { UnitGroup, UnitTensor } from './unit-group.js'
import { RowBuffer, readUnits, standardise } from './unit-rows.js'
import { agreeing, agreementNeeded, nearestRows } from './unit-search.js'

const LAYERS = 3
const SEARCHED = 256
const CONFIRMED = 64
/** Numbers of a unit that its sketch is made of: it keeps no more than 256 sums of them in any case. */
const SKETCHED = 1024
/** Numbers of the searched matrix that are read at a time, as whole units: at least this many. */
const BLOCK = 1 << 20
const LEAST_UNITS = 64

export interface PermutedResult {
  readonly layers: number
  readonly searched: number
  readonly agreeing: number
  readonly needed: number
  /** Groups whose agreement was enough, and the twin test on other units after the match was applied. */
  readonly groups: number
  readonly hits: number
  readonly effect: Effect | null
  readonly sensitivity: readonly GroupEffect[]
}

/**
 * T5: searches for permuted units in up to three layers. A unit is found when its gate row and its up row, each searched
 * in the whole matrix of the other model, lead to the same unit; where there is no gate, its row and its column of the
 * matrix it writes to. `null` where layers have only one of them.
 */
export async function comparePermuted(
  tested: readonly TestedGroup[],
  a: Side,
  b: Side,
): Promise<PermutedResult | null> {
  const twoViews = tested.filter(
    ({ a: one, b: two }) => viewsOf(one) !== null && viewsOf(two) !== null && one.units >= 2 * CONFIRMED,
  )
  if (twoViews.length === 0) return null
  let searched = 0
  let found = 0
  let needed = 0
  let hits = 0
  const effects: GroupEffect[] = []
  const chosen = spread(twoViews, LAYERS)
  for (const { a: one, b: two } of chosen) {
    const layer = await searchLayer(one, two, a, b)
    searched += layer.searched
    found += layer.agreeing
    needed += agreementNeeded(layer.searched)
    if (layer.confirmed === null) continue
    hits += layer.confirmed.hits
    effects.push(layer.confirmed.effect)
  }
  return {
    layers: chosen.length,
    searched,
    agreeing: found,
    needed,
    groups: effects.length,
    hits,
    effect: combineEffects(effects),
    sensitivity: effects,
  }
}

async function searchLayer(
  one: UnitGroup,
  two: UnitGroup,
  a: Side,
  b: Side,
): Promise<{ searched: number; agreeing: number; confirmed: { hits: number; effect: GroupEffect } | null }> {
  const searched = Math.min(SEARCHED, one.units - CONFIRMED)
  const rows = searched + CONFIRMED
  const parts = viewsOf(one)!
  const others = viewsOf(two)!
  const wanted = [await sketchUnits(parts[0], a, rows), await sketchUnits(parts[1], a, rows)] as const
  const widths = [sketchWidth(parts[0]), sketchWidth(parts[1])] as const
  const byGate = nearestRows(wanted[0], await sketchUnits(others[0], b, two.units), widths[0])
  const byUp = nearestRows(
    wanted[1].subarray(0, searched * widths[1]),
    await sketchUnits(others[1], b, two.units),
    widths[1],
  )
  const count = agreeing(byUp, byGate.subarray(0, searched))
  if (count < agreementNeeded(searched)) return { searched, agreeing: count, confirmed: null }
  // Units that were not searched, matched by gate alone, tested by up alone.
  const left = standardise(await readUnits(a.source, parts[1], searched, CONFIRMED), parts[1].width)
  const right = new Float32Array(left.length)
  for (let unit = 0; unit < CONFIRMED; unit += 1) {
    const row = await readUnits(b.source, others[1], byGate[searched + unit]!, 1)
    right.set(row, unit * row.length)
  }
  const products = crossGram(left, standardise(right, parts[1].width), parts[1].width)
  return {
    searched,
    agreeing: count,
    confirmed: { hits: twinHits(products, CONFIRMED), effect: groupEffect(products, CONFIRMED) },
  }
}

/** Two sets of numbers of every unit, each with its own way to find it. */
function viewsOf(group: UnitGroup): readonly [UnitGroup, UnitGroup] | null {
  const [first, second] = [...group.tensors, ...(group.output === null ? [] : [group.output])]
  if (first === undefined || second === undefined) return null
  const view = (slice: UnitTensor): UnitGroup => ({ ...group, tensors: [slice], width: slice.width })
  return [view(first), view(second)]
}

/** Rows that are no longer than a sketch are searched as they are. */
function sketchWidth({ width }: UnitGroup): number {
  return Math.min(width, SKETCH_WIDTH)
}

async function sketchUnits(group: UnitGroup, side: Side, units: number): Promise<Float32Array> {
  const kept = sketchWidth(group)
  const width = Math.min(SKETCHED, group.width)
  const all = new Float32Array(units * kept)
  // Units along the second axis are gathered from whole lines: the fewer times, the better.
  const across = group.tensors.some(({ axis }) => axis === 1) ? width : group.width
  const atOnce = Math.max(LEAST_UNITS, Math.floor(BLOCK / across))
  const buffer = new RowBuffer()
  for (let start = 0; start < units; start += atOnce) {
    const count = Math.min(atOnce, units - start)
    const rows = standardise(await readUnits(side.source, group, start, count, width, buffer), width)
    all.set(kept === group.width ? rows : sketch(rows, width), start * kept)
  }
  return all
}
