import { compareLicenses } from '../licenses/compare.js'
import type { ListedEntry } from '../types/bom.js'
import type { Component } from '../types/component.js'
import type { LicenseDetection } from '../types/license.js'
import type { Location } from '../types/location.js'
import type { ManifestComponent } from '../types/manifest.js'
import type { ComponentKind } from '../types/vocabulary.js'
import { LEVEL_SCOPES } from '../types/vocabulary.js'
import { readLicense } from './part-license.js'

/** How the licence that is declared for a part stands to what was found. The first that holds, in this order. */
export type LicenseStanding =
  /** The words of the manifest settle no licence. */
  | { readonly kind: 'invalid'; readonly declared: string }
  /** A source that can be read again names another licence, or a narrower one. */
  | { readonly kind: 'conflict'; readonly declared: string; readonly found: LicenseDetection }
  /** The text of the repository is a known one with changes of its own. */
  | { readonly kind: 'modified'; readonly found: LicenseDetection & { readonly location: Location } }
  /** A part that must have a licence, of which the declaration is silent and none was found; NOASSERTION is an answer. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'agrees' }

type Subject = Pick<Component, 'kind' | 'license' | 'owner' | 'scope'>

/** Parts whose licence decides what may be done with the model. A package brings its own, a service has terms instead. */
const LICENSED: ReadonlySet<ComponentKind> = new Set<ComponentKind>(['model', 'dataset', 'tokenizer'])

export function needsLicense({ kind }: Pick<Component, 'kind'>): boolean {
  return LICENSED.has(kind)
}

/**
 * Judges a declared part; of an undeclared one nothing can disagree. Findings and statuses both follow from this, so
 * that they cannot differ.
 */
export function licenseStanding(
  component: Subject,
  declaration: ManifestComponent | null,
  listed: readonly ListedEntry[],
): LicenseStanding {
  if (declaration === null && listed.length === 0) return { kind: 'agrees' }
  const { declared, detections } = component.license
  const ours = declared === null ? null : readLicense(declared)
  const software = component.kind === 'library' || component.kind === 'image'
  if (!software && declared !== null && ours === null && declaration?.license.declared === declared)
    return { kind: 'invalid', declared }
  const found = conflicting(ours, component)
  if (ours !== null && found !== null) return { kind: 'conflict', declared: ours, found }
  if (software) return { kind: 'agrees' }
  const changed = detections.find(({ verdict }) => verdict === 'modified')
  if (changed !== undefined && changed.location !== null && component.owner !== 'self')
    return { kind: 'modified', found: { ...changed, location: changed.location } }
  const must = component.owner !== 'self' && needsLicense(component) && LEVEL_SCOPES.has(component.scope)
  return must && declared === null && component.license.concluded === 'NOASSERTION'
    ? { kind: 'unknown' }
    : { kind: 'agrees' }
}

/** The detection that settles the part's licence, when the declared one grants something else or more. */
function conflicting(ours: string | null, { license }: Subject): LicenseDetection | null {
  const { detected, detections } = license
  const found = detections.find((one) => one.id === detected && one.verdict !== 'unknown')
  if (ours === null || detected === null || found === undefined || found.verdict === 'modified') return null
  const texts = detections.flatMap(({ id, source, verdict }) =>
    id !== null && source === found.source && source === 'file' && verdict !== 'unknown' ? [id] : [],
  )
  // Two texts side by side are a choice or hold together; which of the two is not guessed.
  const readings = [detected, ...texts, texts.join(' OR '), texts.join(' AND ')].filter((one) => one !== '')
  const apart = readings.every((one) => {
    const relation = compareLicenses(ours, one, { fromText: true })
    return relation === 'disjoint' || relation === 'wider'
  })
  return apart ? found : null
}

/** The place that declares the licence: the manifest where it says one, else the bill of materials that does. */
export function licensePlace(
  declaration: ManifestComponent | null,
  listed: readonly ListedEntry[],
): Location | null {
  const stated = declaration?.at['license']
  if (stated !== undefined) return stated
  const entry = listed.find(
    ({ entry: { license } }) => license.declared !== null || license.concluded !== null,
  )?.entry
  return entry?.at.license ?? entry?.location ?? declaration?.location ?? listed[0]?.entry.location ?? null
}
