import { parseLicense } from '../licenses/expression.js'
import { needsLicense } from '../reconcile/license-standing.js'
import { readLicense } from '../reconcile/part-license.js'
import type { Row } from '../reconcile/row.js'
import { versionStanding } from '../reconcile/version-relation.js'
import { WEIGHTS_SCAN } from '../reconcile/weight-references.js'
import type { Manifest } from '../types/manifest.js'
import type { Fix } from '../types/verdict.js'

/**
 * A component entry that declares what was found. Only what the evidence shows is filled in; a licence without a
 * traced source or the word of a bill of materials or of a registry of fingerprints is NOASSERTION, because a default licence published for others'
 * weights is worse than none.
 */
export function componentEntry(row: Row): Readonly<Record<string, unknown>> {
  const { component } = row
  const entry: Record<string, unknown> = { name: component.name, type: component.kind }
  if (component.role !== null) entry['role'] = component.role
  if (!component.purl.startsWith('pkg:generic/')) entry['purl'] = component.purl
  const version = agreedVersion(row)
  if (version !== null) entry['version'] = version
  if (component.relation !== null) entry['relation'] = component.relation
  if (component.supplier !== null) entry['supplier'] = component.supplier
  if (component.country !== null) entry['country'] = component.country
  entry['owner'] = 'third-party'
  if (component.scope !== 'product') entry['scope'] = component.scope
  const stated = statedByFingerprint(row)
  const listed = row.listed.find(({ entry: one }) => isLicense(one.license.declared))
  if (row.part?.license?.traced === true) {
    entry['license'] = { declared: row.part.license.id, source: 'catalogue' }
  } else if (listed !== undefined) {
    entry['license'] = { declared: listed.entry.license.declared, source: listed.bom.path }
  } else if (stated !== null) {
    entry['license'] = { declared: stated, source: 'fingerprint' }
  } else if (needsLicense(component)) {
    // Nobody is made to say what nobody knows; the entry shows that the question is open.
    entry['license'] = { declared: 'NOASSERTION' }
  }
  return entry
}

/** The version found, where the places that ask for the part do not speak against it: a demo may pin another than the product. */
function agreedVersion({ component, part }: Row): string | null {
  if (component.version === null || part === null) return component.version
  const { relation, found, exact } = versionStanding(component.version, part)
  if (relation !== 'disjoint') return component.version
  return exact ? found : null
}

/** Licence that the registry's entry states for weights that a test found. */
function statedByFingerprint({ part }: Row): string | null {
  for (const fact of part?.facts ?? [])
    if (fact.kind === 'reference' && fact.via === WEIGHTS_SCAN && fact.license !== undefined)
      return readLicense(fact.license)
  return null
}

/** An expression that can be taken over, and not the name of something unknown. */
function isLicense(words: string | null): boolean {
  return words !== null && parseLicense(words).kind === 'expression'
}

/** Adds the entries to `components`, making the list when the manifest has none. */
export function componentsPatch(rows: readonly Row[], manifest: Manifest): Fix['patch'] {
  const values = rows.map(componentEntry)
  if (manifest.components.length === 0) return [{ op: 'add', path: '/components', value: values }]
  return values.map((value) => ({ op: 'add' as const, path: '/components/-', value }))
}
