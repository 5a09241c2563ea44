import { DATASETS_CHECKED, findDataset } from '../catalog/datasets.js'
import { familyById, findFamily } from '../catalog/families.js'
import { findModel } from '../catalog/find-model.js'
import { providerById } from '../catalog/find-provider.js'
import { hubLicense } from '../catalog/licenses.js'
import { familyLicense, modelLicense } from '../catalog/model-licenses.js'
import { vendorOfClass, vendorOfModelType } from '../catalog/model-types.js'
import { nearestByBody } from '../catalog/nearest-by-body.js'
import { ownerByName, ownerOfOrg, sameOwner } from '../catalog/owners.js'
import { hubKindOf } from '../purl/identify.js'
import { genericPurl, hubPurl } from '../purl/names.js'
import { parsePurl } from '../purl/parse.js'
import type { Fact, ModelConfigFact, ReferenceFact } from '../types/fact.js'
import type { Relation } from '../types/vocabulary.js'

/** A licence by the catalogue. Without a traced source it names, and concludes nothing. */
export interface KnownLicense {
  readonly id: string
  readonly traced: boolean
  /** Where the row was read; `null` for an untraced one. */
  readonly source: string | null
  /** Day of the look at the source, ISO 8601. */
  readonly checked: string | null
}

/** What the catalogue knows of a thing that a file names. */
export interface Known {
  /** Identity for grouping: the canonical id, or `family:<id>`. */
  readonly key: string
  /** Name to show: hub id in canonical case, or the family's name. */
  readonly id: string
  readonly purl: string
  readonly supplier: string | null
  readonly country: string | null
  readonly license: KnownLicense | null
  /** How the model itself came from others, by the catalogue. */
  readonly lineage: { readonly relation: Relation; readonly bases: readonly string[] } | null
  /** Family ids, for folding a family mention into its member. */
  readonly aliases: readonly string[]
}

/** The party behind an organisation, account or company name. */
export function partyOf(name: string): { readonly name: string; readonly country: string | null } | null {
  const owner = ownerByName(name)
  return owner === null ? null : { name: owner.name, country: owner.country }
}

export function sameParty(a: string, b: string): boolean {
  return sameOwner(a, b)
}

/** Looks a reference up by id, by family name, or by the name of a library class. */
export function knownReference(fact: ReferenceFact): Known | null {
  if (fact.target === 'image') return null
  if (fact.target === 'dataset') return ofDataset(fact.id) ?? ofOrganisation(fact.id)
  if (fact.target === 'code' || fact.target === 'processor') {
    const vendor = vendorOfClass(fact.id.slice(fact.id.lastIndexOf('.') + 1))
    if (vendor !== null) {
      return {
        key: fact.id,
        id: fact.id,
        purl: genericPurl(fact.id),
        supplier: vendor.owner.name,
        country: vendor.owner.country,
        license: null,
        lineage: null,
        aliases: vendor.family === null ? [] : [vendor.family.id],
      }
    }
  }
  // A collection is a page about a family, not a model that can be fetched under this id.
  if (fact.form === 'collection-url') {
    const family = knownModel(fact.id.slice(fact.id.indexOf('/') + 1))
    if (family !== null) return family
  }
  return knownModel(fact.id) ?? ofOrganisation(fact.id)
}

/**
 * The known model whose body a configuration has, size by size and under the same model type: the nearest design. It is
 * one by the maker of that design, where the maker is known: a model of somebody else's in the same class has the sizes
 * and is no design of its own. Of several the one whose sizes were read from its own file, that comes from no other,
 * with the shortest name. It says nothing about weights.
 */
export function twinOf(fact: ModelConfigFact): Known | null {
  const maker = knownDesign(fact)?.supplier ?? null
  const twins = nearestByBody(fact.body, fact.modelType)
    .filter(
      (one) =>
        one.pattern === 'same-body' &&
        one.modelTypeAgrees === true &&
        (maker === null || sameOwner(maker, one.model.supplier)),
    )
    .sort(
      (a, b) =>
        Number(a.model.fingerprint?.confidence === 'untraced') -
          Number(b.model.fingerprint?.confidence === 'untraced') ||
        Number(a.model.relation !== null) - Number(b.model.relation !== null) ||
        a.model.id.length - b.model.id.length ||
        (a.model.id < b.model.id ? -1 : 1),
    )
  return twins[0] === undefined ? null : knownModel(twins[0].model.id)
}

/** The design a configuration names: by class first, because several vendors share a model type, then by model type. */
export function knownDesign(fact: ModelConfigFact): Known | null {
  const className = fact.architectures[0]
  const vendor =
    (className === undefined ? null : vendorOfClass(className)) ??
    (fact.modelType === null ? null : vendorOfModelType(fact.modelType))
  if (vendor === null) return null
  if (vendor.family !== null) return ofFamily(vendor.family.id)
  return {
    key: `type:${vendor.modelType}`,
    id: vendor.modelType,
    purl: genericPurl(vendor.modelType),
    supplier: vendor.owner.name,
    country: vendor.owner.country,
    license: null,
    lineage: null,
    aliases: [`type:${vendor.modelType}`],
  }
}

function knownModel(id: string): Known | null {
  const match = findModel(id)
  if (match !== null) {
    return {
      key: match.id.toLowerCase(),
      id: match.id,
      purl: hubPurl(match.id),
      supplier: match.supplier,
      country: match.country,
      license: licenseOf(match.id, match.model?.licenseTag ?? null),
      lineage:
        match.model?.relation == null || match.model.relationSource === null
          ? null
          : { relation: match.model.relation, bases: match.model.bases },
      aliases: match.family === null ? [] : [match.family.id],
    }
  }
  if (id.includes('/')) return null
  const vendor = vendorOfClass(id)
  const family = vendor?.family ?? findFamily(id)?.family ?? null
  if (family !== null) return ofFamily(family.id)
  return null
}

function ofFamily(id: string): Known | null {
  const family = familyById(id)
  if (family === null) return null
  const owner = ownerByName(family.owner) ?? ownerOfOrg(family.hub)
  return {
    key: `family:${family.id}`,
    id: family.name,
    purl: genericPurl(family.name),
    supplier: owner?.name ?? null,
    country: owner?.country ?? null,
    license: traced(familyLicense(family.id)),
    lineage: null,
    aliases: [family.id],
  }
}

function licenseOf(id: string, tag: string | null): KnownLicense | null {
  const read = traced(modelLicense(id))
  if (read !== null) return read
  const license = tag === null ? null : hubLicense(tag)
  return license === null ? null : { id: license, traced: false, source: null, checked: null }
}

function traced(row: ReturnType<typeof modelLicense>): KnownLicense | null {
  return row === null ? null : { ...row, traced: true }
}

function ofDataset(name: string): Known | null {
  const known = findDataset(name)
  if (known === null) return null
  // One of several ids of the publisher stays the one that was written.
  const id = name.includes('/') ? name : (known.hub ?? known.name)
  return {
    key: id.toLowerCase(),
    id,
    purl: hubPurl(id, 'dataset'),
    supplier: known.supplier,
    country: known.country,
    license:
      known.license === null
        ? null
        : { id: known.license, traced: true, source: known.licenseSource, checked: DATASETS_CHECKED },
    lineage: null,
    aliases: [],
  }
}

function ofOrganisation(id: string): Known | null {
  const slash = id.indexOf('/')
  if (slash === -1) return null
  const owner = ownerOfOrg(id.slice(0, slash))
  if (owner === null) return null
  return {
    key: id.toLowerCase(),
    id,
    purl: hubPurl(id),
    supplier: owner.name,
    country: owner.country,
    license: null,
    lineage: null,
    aliases: [],
  }
}

/** Looks up what a manifest writes: purl, hub id, name. */
export function knownByIdentity(identity: string): Known | null {
  if (!/^pkg:/i.test(identity)) return knownModel(identity) ?? ofDataset(identity)
  const purl = parsePurl(identity)
  if (purl?.type === 'generic') return ofDataset(purl.name)
  const section = purl === null ? null : hubKindOf(purl)
  if (purl === null || section === null) return null
  const id = purl.namespace === null ? purl.name : `${purl.namespace}/${purl.name}`
  if (section === 'dataset') return ofDataset(id) ?? ofOrganisation(id)
  return section === 'model' ? (knownModel(id) ?? ofOrganisation(id)) : ofOrganisation(id)
}

export function knownProvider(id: string): Known | null {
  const provider = providerById(id)
  if (provider === null) return null
  return {
    key: `service:${provider.id}`,
    id: provider.name,
    purl: genericPurl(provider.id),
    supplier: provider.supplier,
    country: provider.country,
    license: null,
    lineage: null,
    aliases: [],
  }
}

/**
 * What a configuration says about the model that its own `_name_or_path` names. `same`: it is that model's own, key by
 * key. `agrees`: same body sizes (layers or vocabulary may have grown), or, for a model whose body
 * the catalogue does not know, the same design. `differs`: the named model has another body, so only its
 * configuration class was used. `unknown`: nothing to compare.
 */
export function bodyAgreement(
  named: ReferenceFact,
  known: Known | null,
  facts: readonly Fact[],
): 'same' | 'agrees' | 'differs' | 'unknown' {
  const model = findModel(named.id)?.model ?? null
  const configs = facts.filter(
    (fact): fact is ModelConfigFact =>
      fact.kind === 'model-config' && fact.part === '' && fact.location.path === named.location.path,
  )
  let differs = false
  for (const config of configs) {
    if (model !== null && model.fingerprint !== null && model.fingerprint.confidence !== 'untraced') {
      const neighbour = nearestByBody(config.body, config.modelType, Number.POSITIVE_INFINITY).find(
        (one) => one.model.id === model.id,
      )
      if (neighbour !== undefined && neighbour.pattern !== 'overlap') {
        return neighbour.different.length === 0 ? 'same' : 'agrees'
      }
      differs = true
      continue
    }
    const design = knownDesign(config)
    if (design === null) continue
    const near = nearestByBody(config.body, config.modelType).filter((one) => one.pattern !== 'overlap')
    if (near.some((one) => one.model.family !== null && known?.aliases.includes(one.model.family) === true))
      return 'agrees'
    if (known !== null && design.aliases.some((alias) => known.aliases.includes(alias))) return 'agrees'
    // Whose design the named model has is not known to everybody's catalogue: BGE-M3 is an XLM-RoBERTa of its own family.
    if (model?.modelType == null ? near.length > 0 : model.modelType === config.modelType) return 'agrees'
  }
  return differs ? 'differs' : 'unknown'
}
