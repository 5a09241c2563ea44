import { dirname } from 'node:path/posix'
import type { Row } from '../../reconcile/row.js'
import { WEIGHTS_SCAN } from '../../reconcile/weight-references.js'
import { LEVEL_SCOPES, WEIGHT_RELATIONS } from '../../types/vocabulary.js'
import {
  factsOf,
  type Ground,
  ground,
  isDeeper,
  type Predicate,
  thirdPartyWeights,
  type View,
} from '../view.js'
import { rootConfigs } from './model-class.js'
import { thirdPartyLicenseOnWeights } from './ownership.js'
import { tracesOf, weightGrounds } from './weight-tests.js'

function locationsOf(row: Row) {
  return row.component.locations
}

/**
 * One ground for each part whose weights are somebody else's. Where a test of the weights shows it, its figures come first
 * for a part that nothing else names as such, and behind the part's own ground otherwise.
 */
export const thirdPartyWeightsPredicate: Predicate = (view) => {
  const rows = thirdPartyWeights(view)
  const grounds = rows.flatMap((row) => {
    const traces = tracesOf(view, row)
    const own = ground(
      row.component.owner === 'unknown'
        ? 'reason.third-party-weights-unknown-owner'
        : 'reason.third-party-weights',
      {
        name: row.component.name,
        relation: row.component.relation ?? 'initialized-from',
        supplier: row.component.supplier ?? '?',
        role: row.component.role ?? 'backbone',
      },
      locationsOf(row),
    )
    const relation = row.declaration?.relation ?? null
    const byWeightsAlone =
      (row.declaration === null || (relation !== null && !WEIGHT_RELATIONS.has(relation))) &&
      row.component.owner !== 'unknown' &&
      (row.part?.facts.every((fact) => fact.kind !== 'reference' || fact.via === WEIGHTS_SCAN) ?? false)
    return byWeightsAlone && traces.length > 0 ? traces : [own, ...traces]
  })
  return grounds.length === 0 ? [] : [...grounds, ...weightGrounds(view)]
}

export const hasThirdPartyWeights: Predicate = (view) => thirdPartyWeightsPredicate(view)

/** Method of a merge that names none. */
const UNSPECIFIED = 'unspecified'

/** Merges, copied layers, or a declaration that says so. */
function assembly(view: View) {
  const merges = factsOf(view, 'merge')
  const copies = factsOf(view, 'layer-copy')
  const rows = thirdPartyWeights(view).filter(
    (row) => row.component.relation === 'merge' || row.component.relation === 'layer-copied',
  )
  return { merges, copies, rows }
}

/**
 * A base is stated, and the configuration beside the statement has its widths and more layers: layers were copied or
 * added, whatever the statement calls it (levels.md, T3-ASM: layer count other than the base's with equal shapes).
 */
function deeperThanBase(view: View): readonly Ground[] {
  const configs = rootConfigs(view)
  return thirdPartyWeights(view).flatMap((row) => {
    const folders = new Set(row.component.locations.map(({ path }) => dirname(path)))
    const beside = configs
      .filter(({ location }) => folders.has(dirname(location.path)))
      .map((config) => ({ config, off: view.sizesOff(row.component.name, config) ?? [] }))
    const deeper = beside.find(({ off }) => isDeeper(off))
    if (deeper === undefined || beside.some(({ off }) => off.length === 0)) return []
    const { ours, theirs } = deeper.off[0]!
    return [
      ground('reason.layers-grown', { name: row.component.name, ours: ours ?? '', theirs: theirs ?? '' }, [
        deeper.config.location,
        ...locationsOf(row),
      ]),
    ]
  })
}

export const weightsAssembled: Predicate = (view) => {
  const { merges, copies, rows } = assembly(view)
  const out: Ground[] = []
  // A card says that it is a merge; the recipe beside it says of what and how.
  const told = [...merges].sort(
    (a, b) =>
      Number(a.method === UNSPECIFIED) - Number(b.method === UNSPECIFIED) ||
      b.parents.length - a.parents.length,
  )[0]
  if (told !== undefined)
    out.push(
      ground(
        'reason.merged',
        { method: told.method, parents: told.parents.join(', ') },
        merges.map((fact) => fact.location),
      ),
    )
  if (copies.length > 0 && thirdPartyWeights(view).length > 0)
    out.push(
      ground(
        'reason.layers-copied',
        { via: copies[0]!.via },
        copies.map((fact) => fact.location),
      ),
    )
  if (out.length === 0) out.push(...deeperThanBase(view))
  if (out.length === 0 && rows.length > 0)
    out.push(
      ground(
        'reason.assembly-stated',
        {
          names: rows.map((row) => row.component.name).join(', '),
          relation: rows[0]!.component.relation ?? 'merge',
        },
        rows.flatMap(locationsOf),
      ),
    )
  return out
}

export const layersCopied: Predicate = (view) => {
  const copies = factsOf(view, 'layer-copy')
  const others = thirdPartyWeights(view)
  const stated = others.filter((row) => row.component.relation === 'layer-copied')
  if (stated.length > 0)
    return [
      ground(
        'reason.assembly-stated',
        { names: stated.map((row) => row.component.name).join(', '), relation: 'layer-copied' },
        stated.flatMap(locationsOf),
      ),
    ]
  if (copies.length === 0 || others.length === 0) return []
  return [
    ground(
      'reason.layers-copied',
      { via: copies[0]!.via },
      copies.map((fact) => fact.location),
    ),
  ]
}

/** Somebody's weights are there, and nothing re-assembles them. */
export const baseKeptWhole: Predicate = (view) => {
  const rows = thirdPartyWeights(view)
  if (weightsAssembled(view).length > 0) return []
  // Weights under somebody's licence are a base even when nothing names it.
  if (rows.length === 0) return thirdPartyLicenseOnWeights(view)
  return [
    ground(
      'reason.base-kept-whole',
      {
        names: rows
          .map((row) => row.component.name)
          .slice(0, 4)
          .join(', '),
      },
      rows.flatMap(locationsOf),
    ),
  ]
}

/** All third-party bases are named: in the manifest or a bill of materials when there is a manifest, else in the card or configuration. */
export const basesNamed: Predicate = (view) => {
  const rows = thirdPartyWeights(view)
  if (rows.length === 0) return []
  const named = rows.every((row) =>
    view.manifest !== null
      ? row.declaration !== null || row.listed.length > 0
      : row.part?.facts.some(
          (fact) => fact.kind === 'reference' && fact.use === 'state' && fact.strength <= 'B',
        ),
  )
  if (!named) return []
  return [
    ground(
      'reason.bases-named',
      { names: rows.map((row) => row.component.name).join(', ') },
      rows.flatMap(locationsOf),
    ),
  ]
}

/**
 * With a manifest, a base that the evidence shows and that neither the manifest nor a bill of materials names. Without a
 * manifest nothing is undeclared.
 */
export const baseUndeclared: Predicate = (view) => {
  if (view.manifest === null) return []
  return thirdPartyWeights(view)
    .filter((row) => row.declaration === null && row.listed.length === 0)
    .map((row) => ground('reason.base-undeclared', { name: row.component.name }, locationsOf(row)))
}

/** Fine-tuning or continued pre-training is named somewhere a reader finds it. */
export const trainingKindStated: Predicate = (view) => {
  const stages = view.manifest?.training?.stages ?? []
  if (stages.length > 0) return [ground('reason.stages-declared', { count: stages.length }, [])]
  const borrowed = thirdPartyWeights(view)
  const unchanged = borrowed.filter(
    (row) =>
      row.declaration !== null &&
      (row.component.relation === 'frozen' || row.component.relation === 'quantized'),
  )
  if (borrowed.length > 0 && unchanged.length === borrowed.length)
    return [
      ground(
        'reason.kept-unchanged',
        { names: unchanged.map((row) => row.component.name).join(', ') },
        unchanged.flatMap(locationsOf),
      ),
    ]
  const rows = borrowed.filter(
    (row) =>
      row.component.relation === 'finetune' ||
      row.component.relation === 'adapter' ||
      row.component.relation === 'quantized',
  )
  const training = factsOf(view, 'training')
  if (rows.length === 0 || training.length === 0) return []
  return [
    ground(
      'reason.training-shown',
      {},
      training.map((fact) => fact.location),
    ),
  ]
}

export const fromScratchStatementContradicted: Predicate = (view) => {
  const rows = thirdPartyWeights(view)
  if (rows.length === 0) return []
  const said = view.facts.filter(
    (fact) => fact.kind === 'statement' && fact.topic === 'from-scratch' && LEVEL_SCOPES.has(fact.scope),
  )
  if (said.length === 0) return []
  return [
    ground('reason.from-scratch-contradicted', { name: rows[0]!.component.name }, [
      ...said.map((fact) => fact.location),
      ...rows.flatMap(locationsOf),
    ]),
  ]
}
