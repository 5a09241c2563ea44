import { spread } from './compare-rotated.js'
import type { Side, TestedGroup } from './compare-units.js'
import { crossGram } from './cross-gram.js'
import { combineEffects, type Effect, type GroupEffect, groupEffect } from './effect.js'
import { twinHits } from './twins.js'
import type { UnitGroup, UnitTensor } from './unit-group.js'
import { RowBuffer, readUnits, standardise } from './unit-rows.js'
import { agreeing, agreementNeeded, MOST_NUMBERS, UnitSearch } from './unit-search.js'

const LAYERS = 3
const SEARCHED = 256
const CONFIRMED = 64
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
  const byGate = await nearest({ group: parts[0], side: a, rows, wanted: rows }, others[0], b)
  const byUp = await nearest({ group: parts[1], side: a, rows, wanted: searched }, others[1], b)
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

interface Wanted {
  readonly group: UnitGroup
  readonly side: Side
  /** Units that are read, and how many of the first of them are searched. */
  readonly rows: number
  readonly wanted: number
}

/** Which unit of a whole group is nearest to each of the wanted ones. */
async function nearest(from: Wanted, others: UnitGroup, b: Side): Promise<Uint32Array> {
  const width = Math.min(MOST_NUMBERS, from.group.width)
  const wanted = new Float32Array(from.rows * width)
  let filled = 0
  await inBlocks(from.group, from.side, from.rows, (rows) => {
    wanted.set(rows, filled)
    filled += rows.length
  })
  const search = new UnitSearch(wanted.subarray(0, from.wanted * width), width)
  await inBlocks(others, b, others.units, (rows) => search.add(rows))
  return search.nearest()
}

/** The beginnings of the first `units` units, standardised within each block. */
async function inBlocks(
  group: UnitGroup,
  side: Side,
  units: number,
  take: (rows: Float32Array) => void,
): Promise<void> {
  const width = Math.min(MOST_NUMBERS, group.width)
  // Units along the second axis are gathered from whole lines: the fewer times, the better.
  const across = group.tensors.some(({ axis }) => axis === 1) ? width : group.width
  const atOnce = Math.max(LEAST_UNITS, Math.floor(BLOCK / across))
  const buffer = new RowBuffer()
  for (let start = 0; start < units; start += atOnce) {
    const count = Math.min(atOnce, units - start)
    take(standardise(await readUnits(side.source, group, start, count, width, buffer), width))
  }
}
