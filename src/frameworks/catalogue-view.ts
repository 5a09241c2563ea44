import { incompatibleSizes } from '../catalog/body-delta.js'
import { familyInName } from '../catalog/family-in-name.js'
import { findModel, knownModels, lineageOf, untracedSteps } from '../catalog/find-model.js'
import type { KnownModel } from '../catalog/known-model.js'
import { licenseClauses } from '../catalog/license-clauses.js'
import { licenseDuties } from '../catalog/license-duties.js'
import { allLicenseFacts, hubLicense, licenseFacts } from '../catalog/licenses.js'
import {
  codeKinship,
  nativeSince,
  ownBlocks,
  vendorOfClass,
  vendorOfModelType,
} from '../catalog/model-types.js'
import { type BodyNeighbour, nearestByBody } from '../catalog/nearest-by-body.js'
import { nearestDesigns } from '../catalog/nearest-designs.js'
import { type Owner, ownerByName, sameOwner } from '../catalog/owners.js'
import type { Declarer } from '../reconcile/declarer.js'
import type { ModelConfigFact } from '../types/fact.js'
import { dutiesOfGenerated, dutiesOfService } from './output-duties.js'
import type { DesignNear, LicenseTraits, ModelTypeTraits, Twin, View } from './view.js'

/** The catalogue as predicates see it. */
export function catalogueView(
  declarer: Declarer,
): Pick<
  View,
  | 'licenseFacts'
  | 'licensorOfBadge'
  | 'serviceDuties'
  | 'generatedDuties'
  | 'modelType'
  | 'classVendor'
  | 'twins'
  | 'designsNear'
  | 'sizesOff'
  | 'lineage'
  | 'untracedSteps'
  | 'sameParty'
  | 'familyInName'
> {
  const own = (owner: Owner | null, name: string | null): boolean =>
    [...declarer.parties, ...declarer.presumedParties].some(
      (party) =>
        (owner !== null && sameOwner(party, owner.name)) || (name !== null && sameOwner(party, name)),
    )
  const isOwn = ({ owner, supplier }: KnownModel): boolean =>
    own(owner === null ? null : ownerByName(owner), supplier)
  /** What was made from the declarer's own model has its body, and the declarer took nothing from it. */
  const descendsFromOwn = (model: string): boolean =>
    lineageOf(model)
      .slice(1)
      .some((id) => {
        const base = findModel(id)
        return own(base?.model?.owner ? ownerByName(base.model.owner) : null, base?.supplier ?? null)
      })
  return {
    licenseFacts: licenseTraits,
    licensorOfBadge: (badge) => allLicenseFacts().find((one) => one.badge === badge)?.licensor ?? null,
    serviceDuties: dutiesOfService,
    generatedDuties: dutiesOfGenerated,
    modelType: (modelType): ModelTypeTraits | null => {
      const parents = Object.keys(codeKinship(modelType))
      const vendor = vendorOfModelType(modelType)
      if (parents.length === 0 && vendor === null) return null
      return {
        supplier: vendor?.owner.name ?? null,
        parents,
        ownClasses: ownBlocks(modelType),
        nativeIn: nativeSince(modelType)?.since ?? null,
      }
    },
    classVendor: (className) => {
      const vendor = vendorOfClass(className)
      // A design that only its vendor publishes: without a known declarer the repository may well be the vendor's.
      if (vendor !== null && declarer.parties.length === 0 && !adoptedByOthers(vendor.modelType)) return null
      return vendor === null
        ? null
        : { family: vendor.family?.name ?? vendor.modelType, supplier: vendor.owner.name }
    },
    twins: (fact: ModelConfigFact): readonly Twin[] =>
      nearestByBody(fact.body, fact.modelType)
        .filter(
          (neighbour) =>
            sameBesidesVocabulary(neighbour) && neighbour.model.fingerprint?.confidence !== 'untraced',
        )
        .filter(({ model }) => !isOwn(model) && !descendsFromOwn(model.id))
        .map((neighbour) => ({
          id: neighbour.model.id,
          supplier: neighbour.model.supplier,
          sameModelType: neighbour.modelTypeAgrees === true,
          sameVocabulary: neighbour.vocabularyAgrees === true,
          byAnother:
            declarer.parties.length > 0 ||
            (neighbour.model.modelType !== null && adoptedByOthers(neighbour.model.modelType)),
        })),
    designsNear: (fact): readonly DesignNear[] =>
      nearestDesigns(fact.body, fact.modelType, (model) => isOwn(model) || descendsFromOwn(model.id)).map(
        ({ model, pattern, delta, layerRatio }) => ({
          id: model.id,
          supplier: model.supplier,
          pattern,
          layerRatio,
          ...delta,
        }),
      ),
    sizesOff: (id, fact) => {
      const match = findModel(id)
      const print = match?.model?.fingerprint ?? null
      if (print === null || !print.traced || print.confidence === 'defaults') return null
      return incompatibleSizes(fact.body, print.body)
    },
    lineage: lineageOf,
    untracedSteps,
    sameParty: sameOwner,
    familyInName,
  }
}

/** A new tokenizer alone makes no other body (levels.md, A8). */
function sameBesidesVocabulary({ pattern, modelTypeAgrees }: BodyNeighbour): boolean {
  return (
    pattern === 'same-body' ||
    ((pattern === 'vocabulary-growth' || pattern === 'same-sizes') && modelTypeAgrees === true)
  )
}

let suppliersOfType: ReadonlyMap<string, number> | null = null

/** True when the catalogue knows models of several suppliers under one model type. */
function adoptedByOthers(modelType: string): boolean {
  if (suppliersOfType === null) {
    const suppliers = new Map<string, Set<string>>()
    for (const model of knownModels()) {
      if (model.modelType === null) continue
      suppliers.set(model.modelType, (suppliers.get(model.modelType) ?? new Set()).add(model.supplier))
    }
    suppliersOfType = new Map([...suppliers].map(([type, names]) => [type, names.size]))
  }
  return (suppliersOfType.get(modelType) ?? 0) > 1
}

function licenseTraits(id: string): LicenseTraits | null {
  // Declarations use the hub's words (`llama2`) as often as the ids of licences.
  const facts = licenseFacts(id) ?? licenseFacts(hubLicense(id) ?? '')
  if (facts === null) return null
  const duties = licenseDuties(facts)
  return {
    id: facts.id,
    name: facts.names[0] ?? facts.id,
    family: facts.family,
    commercial: facts.commercial,
    badge: facts.badge,
    territoryExcluded: facts.territoryExcluded,
    // Only a clause that was read binds; a row without a source says nothing of the kind.
    binding:
      facts.confidence === 'traced' &&
      (facts.commercial === false || duties.some(({ id }) => id === 'license-copy' || id === 'flow-down')),
    clause: licenseClauses(facts.id)?.copy ?? null,
    duties,
    licensor: facts.licensor,
    restrictive:
      facts.commercial === false ||
      facts.revocable === true ||
      facts.mauThreshold !== null ||
      facts.revenueThreshold !== null ||
      facts.useRestrictions === true ||
      facts.nonCompete === true ||
      facts.territoryExcluded.length > 0,
    revocable: facts.revocable === true,
    traced: facts.confidence === 'traced',
    namePrefix: facts.namePrefix,
  }
}
