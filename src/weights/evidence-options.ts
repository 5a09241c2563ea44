import type { TestedGroup, UnitComparison } from './compare-units.js'
import { DERIVED_LAYERS, LOG_LEVEL } from './decide.js'
import { combineEffects, type Effect } from './effect.js'
import { repeated } from './kin.js'
import { logTwinBound } from './twins.js'

/** One way to put groups together to a bound: a hypothesis, or one a group for `rows`. */
export interface TwinOption {
  /** `all` for all hidden units of the pair, `found` for those of layers that the sketches found, else the kind of block; `rows` for all tensors without a known meaning. */
  readonly kind: string
  readonly groups: readonly TestedGroup[]
  readonly hits: number
  /** Natural logarithm, nothing paid yet. */
  readonly logBound: number
  readonly effect: Effect
  /** Layers that speak for it. */
  readonly layers: number
}

/**
 * The ways in which the twin tests of a pair may convict. Hidden units count together and each kind alone, because copied
 * attention must not drown in new feed-forward blocks. Tensors without a known meaning may share one relabelling; there
 * only the best one counts.
 */
export function twinOptions(compared: readonly UnitComparison[]): TwinOption[] {
  const options: TwinOption[] = []
  const units = compared.filter(({ kind }) => kind.family === 'units')
  const own = firstOfKin(units.flatMap(({ tested }) => tested))
  // Few rows of one head: alone they show attention that was kept, among the others they would only blur.
  const all = own.filter(({ a: { block } }) => block !== 'values')
  add(options, 'all', all)
  // Chosen by other units than are tested, so that layers which were made anew do not hide those that were kept.
  const found = all.filter(({ sketchHits }) => sketchHits !== null)
  if (layersOf(found) >= DERIVED_LAYERS && found.length < all.length) add(options, 'found', found)
  const spoken = units
    .map(({ kind, tested }) => ({ kind, tested: tested.filter((group) => own.includes(group)) }))
    .filter(({ tested }) => tested.length > 0)
  if (spoken.length > 1) for (const { kind, tested } of spoken) add(options, kind.kind, tested)
  for (const { kind, tested } of compared) {
    if (kind.family === 'places') for (const group of tested) add(options, kind.kind, [group])
  }
  const rows = compared.filter(({ kind }) => kind.family === 'rows').flatMap(({ tested }) => tested)
  const effect = combineEffects(rows.map((group) => group.effect))
  if (effect !== null) {
    const bounds = rows.map(({ hits }) => logTwinBound(hits, 1))
    options.push({
      kind: 'rows',
      groups: rows,
      hits: rows.reduce((sum, { hits }) => sum + hits, 0),
      logBound: Math.min(...bounds),
      effect,
      layers: bounds.filter((bound) => bound <= LOG_LEVEL).length,
    })
  }
  return options
}

/** Groups that no earlier group of the same model is repeated in: only these are relabelled independently. */
function firstOfKin(groups: readonly TestedGroup[]): readonly TestedGroup[] {
  const again = repeated(groups.map(({ kin }) => kin))
  return groups.filter((_, at) => !again[at])
}

function add(options: TwinOption[], kind: string, groups: readonly TestedGroup[]): void {
  const effect = combineEffects(groups.map((group) => group.effect))
  if (effect === null) return
  const hits = groups.reduce((sum, group) => sum + group.hits, 0)
  const logBound = logTwinBound(hits, groups.length)
  options.push({ kind, groups, hits, logBound, effect, layers: layersOf(groups) })
}

export function layersOf(groups: readonly TestedGroup[]): number {
  return new Set(groups.map(({ a }) => a.layer)).size
}
