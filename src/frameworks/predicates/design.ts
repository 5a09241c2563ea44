import { knownByIdentity } from '../../reconcile/known.js'
import { LEVEL_SCOPES } from '../../types/vocabulary.js'
import { creditOf, kinGrounds, kinOf } from '../code-kin.js'
import {
  factsOf,
  type Ground,
  ground,
  isByWeights,
  type Predicate,
  type Twin,
  thirdPartyWeights,
  type View,
} from '../view.js'
import { ownBlock, rootConfigs, thirdPartyClass } from './model-class.js'

/** Design parts by others: architecture, code, tokenizer. They never touch T4-INIT; they ask for a declaration. */
function designRows(view: View) {
  return view.rows.filter(
    (row) =>
      row.standing === 'design' &&
      row.component.owner === 'third-party' &&
      LEVEL_SCOPES.has(row.component.scope) &&
      (row.component.relation === 'architecture-of' ||
        row.component.relation === 'tokenizer-of' ||
        row.component.kind === 'model'),
  )
}

export const designsUndeclared: Predicate = (view) => {
  if (view.manifest === null) return []
  const rows = designRows(view).filter((row) => row.declaration === null)
  const paths = new Set(rows.flatMap((row) => row.component.locations.map(({ path }) => path)))
  return [
    // Whoever ships a part of somebody's weights ships the design and says so too.
    ...thirdPartyWeights(view)
      .filter((row) => row.declaration === null && row.listed.length === 0 && isByWeights(row))
      .map((row) =>
        ground('reason.weights-undeclared', { name: row.component.name }, row.component.locations),
      ),
    ...rows.map((row) =>
      ground(
        'reason.design-undeclared',
        { name: row.component.name, relation: row.component.relation ?? 'architecture-of' },
        row.component.locations,
      ),
    ),
    ...kinOf(view)
      .filter(({ fact }) => paths.has(fact.location.path))
      .map((kin) => creditOf(kin)),
  ]
}

export const designsDeclared: Predicate = (view) => {
  if (view.manifest === null) return []
  const rows = designRows(view)
  if (rows.some((row) => row.declaration === null)) return []
  const references = (view.manifest.architecture?.references ?? []).map((one) => one.name ?? one.identity)
  if (rows.length === 0 && references.length === 0) return []
  return [
    ground(
      'reason.designs-declared',
      { names: [...rows.map((row) => row.component.name), ...references].slice(0, 4).join(', ') },
      rows.flatMap((row) => row.component.locations),
    ),
  ]
}

export const bodyEqualsReference: Predicate = (view) => {
  const out: Ground[] = []
  for (const fact of factsOf(view, 'initialisation')) {
    if (fact.mode !== 'random' || fact.configFrom === null || fact.configChanges.length > 0) continue
    if (isByDeclarer(fact.configFrom, view)) continue
    out.push(ground('reason.config-taken', { name: fact.configFrom, via: fact.via }, [fact.location]))
  }
  if (out.length > 0) return out
  for (const config of rootConfigs(view)) {
    const twin = view
      .twins(config)
      .find((one) => one.sameModelType && one.byAnother && isReference(one, view))
    if (twin !== undefined) out.push(ground('reason.body-equal', { name: twin.id }, [config.location]))
  }
  return out
}

/**
 * The sizes are laid beside the references that the declaration names (levels.md, T4-2-DELTA). Equal ones of some other
 * model in the same class, which nobody says was followed, make neither an adopted design nor a false difference. Where
 * nothing is named, any known model may be the one.
 */
function isReference(twin: Twin, view: View): boolean {
  const named = (view.manifest?.architecture?.references ?? []).map((one) => one.identity ?? one.name ?? '')
  const rows = view.rows.filter(
    (row) => row.declaration !== null && row.component.relation === 'architecture-of',
  )
  const makers = [
    ...rows.map((row) => row.component.supplier),
    ...named.map((one) => knownByIdentity(one)?.supplier ?? null),
  ]
  if (makers.length === 0) return true
  const id = twin.id.toLowerCase()
  return (
    [...named, ...rows.map((row) => row.component.name)].some((one) => one.toLowerCase().endsWith(id)) ||
    makers.some((maker) => maker !== null && twin.supplier !== null && view.sameParty(maker, twin.supplier))
  )
}

/** Whether a hub id stands under an account of the declarer. */
export function isByDeclarer(id: string, view: View): boolean {
  const org = id.split('/')[0] as string
  return view.declarer.parties.some((party) => view.sameParty(party, org))
}

/** A configuration of the own model that equals no known body, with a delta stated or a reference to differ from. */
export const bodyDiffersFromReference: Predicate = (view) => {
  if (bodyEqualsReference(view).length > 0) return []
  const configs = rootConfigs(view)
  const delta = view.manifest?.architecture?.delta ?? []
  if (configs.length === 0 || delta.length === 0) return []
  return [
    ground(
      'reason.body-differs',
      { count: delta.length },
      configs.map((fact) => fact.location),
    ),
  ]
}

/** The topology is somebody's by the files' own account. */
export const publishedTopology: Predicate = (view) => {
  const out: Ground[] = []
  for (const fact of factsOf(view, 'statement')) {
    if (
      (fact.topic === 'same-architecture' || fact.topic === 'implements-published') &&
      !isOwnName(fact.about ?? '', view)
    )
      out.push(ground('reason.topology-stated', { about: fact.about ?? '' }, [fact.location]))
  }
  for (const fact of factsOf(view, 'initialisation')) {
    if (fact.configFrom === null || isByDeclarer(fact.configFrom, view)) continue
    const { configFrom: name, via, configChanges: changes } = fact
    out.push(
      changes.length === 0
        ? ground('reason.config-taken', { name, via }, [fact.location])
        : ground('reason.config-resized', { name, via, sizes: changes.slice(0, 6).join(', ') }, [
            fact.location,
          ]),
    )
  }
  for (const config of rootConfigs(view)) {
    const traits = config.modelType === null ? null : view.modelType(config.modelType)
    // Building on the vendor's own earlier design is no borrowing.
    const continuesOwn = traits?.parents.some(
      (parent) => view.modelType(parent)?.supplier === traits.supplier,
    )
    if (
      traits !== null &&
      traits.parents.length > 0 &&
      traits.ownClasses.length === 0 &&
      continuesOwn !== true
    ) {
      out.push(
        ground(
          'reason.topology-inherited',
          { modelType: config.modelType as string, parents: traits.parents.join(', ') },
          [config.location],
        ),
      )
    }
  }
  out.push(...thirdPartyClass(view))
  // A block of the author's own beside the copied ones may be the redesign.
  if (!ownBlock(view)) out.push(...kinOf(view).flatMap((kin) => kinGrounds(kin)))
  const published = factsOf(view, 'model-code').filter((fact) => fact.implementsDesign !== null)
  const own = factsOf(view, 'model-code').filter((fact) => fact.implementsDesign === null && fact.ownForward)
  // Own implementations of published designs: most top-level models say which paper they implement.
  if (published.length > 0 && published.length * 4 >= own.length) {
    out.push(
      ground(
        'reason.topology-published',
        {
          designs: [...new Set(published.map((fact) => fact.implementsDesign as string))]
            .slice(0, 4)
            .join(', '),
        },
        published.map((fact) => fact.location),
      ),
    )
  }
  return out
}

/** The project's own earlier generation: "InternVL 2.5 keeps the architecture of InternVL 1.5". */
function isOwnName(name: string, view: View): boolean {
  const plain = name.toLowerCase()
  return view.declarer.presumedNames.some((stem) => plain.includes(stem))
}
