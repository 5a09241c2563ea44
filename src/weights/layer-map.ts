import { crossGram } from './cross-gram.js'
import { Random } from './random.js'
import { twinHits } from './twins.js'

/** Units of a layer that make its sketch. */
export const SKETCH_ROWS = 16
/** Numbers a sketched unit keeps: the noise of a sketched cosine is 1/16. */
export const SKETCH_WIDTH = 256
/** Hits of 16 that say a layer comes from another: chance gives that many at most once in 12! = 4.8e8. */
export const CELL_HITS = 12

/** One layer of `a` found in one layer of `b`. */
export interface MappedLayer {
  readonly a: number
  readonly b: number
  readonly hits: number
  readonly rows: number
}

/**
 * Folds the numbers of each standardised row into `SKETCH_WIDTH` sums with random signs (count sketch): inner products
 * are kept on average, and two models of one width are folded alike.
 */
export function sketch(rows: Float32Array, width: number): Float32Array {
  const count = rows.length / width
  const sketched = new Float32Array(count * SKETCH_WIDTH)
  const { places, signs } = foldOf(width)
  for (let row = 0; row < count; row += 1) {
    const from = row * width
    const to = row * SKETCH_WIDTH
    for (let at = 0; at < width; at += 1) sketched[to + places[at]!]! += rows[from + at]! * signs[at]!
  }
  return sketched
}

interface Fold {
  readonly places: Uint32Array
  /** 1 or -1: multiplied rather than chosen, because no processor can foresee the choice. */
  readonly signs: Float32Array
}

const folds = new Map<number, Fold>()

/** The sum that each place goes to, and its sign; the same for every model of this width. */
function foldOf(width: number): Fold {
  const known = folds.get(width)
  if (known !== undefined) return known
  const random = new Random(width)
  const drawn = Uint32Array.from({ length: width }, () => random.below(SKETCH_WIDTH * 2))
  const fold = {
    places: drawn.map((value) => value >>> 1),
    signs: Float32Array.from(drawn, (value) => ((value & 1) === 0 ? 1 : -1)),
  }
  folds.set(width, fold)
  return fold
}

/**
 * T6: which layer of `a` is found in which layer of `b`, from sketches of `SKETCH_ROWS` units of each layer. A layer of
 * `b` that appears twice was copied (depth up-scaling), one that is missing was cut.
 */
export function mapLayers(a: readonly Float32Array[], b: readonly Float32Array[]): MappedLayer[] {
  return mapOf(sketchHits(a, b))
}

/** Hits of the sketches of every layer of `a` (rows) beside every layer of `b` (columns), -1 where `wanted` says no. */
export function sketchHits(
  a: readonly Float32Array[],
  b: readonly Float32Array[],
  wanted: (a: number, b: number) => boolean = () => true,
): number[][] {
  return a.map((one, layerA) =>
    b.map((two, layerB) =>
      wanted(layerA, layerB) ? twinHits(crossGram(one, two, SKETCH_WIDTH), SKETCH_ROWS) : -1,
    ),
  )
}

/** The cells with enough hits. */
export function mapOf(hits: readonly (readonly number[])[]): MappedLayer[] {
  return hits.flatMap((row, a) =>
    row.flatMap((count, b) => (count >= CELL_HITS ? [{ a, b, hits: count, rows: SKETCH_ROWS }] : [])),
  )
}

/**
 * Which layer of `b` each layer of `a` is tested against, on other units than the map was made from: the one it was
 * found in, else the one its nearest mapped neighbour points to, else the one of the same order. `null` for a layer with
 * no partner.
 */
export function partners(layersA: number, layersB: number, map: readonly MappedLayer[]): (number | null)[] {
  const best = new Map<number, MappedLayer>()
  for (const cell of map) {
    const before = best.get(cell.a)
    if (before === undefined || cell.hits > before.hits) best.set(cell.a, cell)
  }
  const known = [...best.values()].sort((one, two) => one.a - two.a)
  return Array.from({ length: layersA }, (_, layer) => {
    const exact = best.get(layer)
    if (exact !== undefined) return exact.b
    let nearest: MappedLayer | null = null
    for (const cell of known) {
      if (nearest === null || Math.abs(cell.a - layer) < Math.abs(nearest.a - layer)) nearest = cell
    }
    const partner = nearest === null ? layer : layer + nearest.b - nearest.a
    return partner >= 0 && partner < layersB ? partner : null
  })
}
