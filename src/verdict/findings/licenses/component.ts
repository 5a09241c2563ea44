import type { View } from '../../../frameworks/view.js'
import { compareLicenses } from '../../../licenses/compare.js'
import { canonicalExpression } from '../../../licenses/expression.js'
import { readLicense } from '../../../reconcile/part-license.js'
import type { Row } from '../../../reconcile/row.js'
import type { LicenseDetection } from '../../../types/license.js'
import type { Location } from '../../../types/location.js'
import type { Finding, Fix } from '../../../types/verdict.js'
import { LEVEL_SCOPES } from '../../../types/vocabulary.js'
import { finding } from '../finding.js'

/** The licence a declaration gives a part: whether it can be read, whether what was found agrees, whether any is known. */
export function componentLicenseFindings(row: Row, view: View): readonly Finding[] {
  const { component, declaration } = row
  if (component.kind === 'library' || component.kind === 'image' || declaration === null) return []
  const { declared } = component.license
  if (declared !== null && readLicense(declared) === null) return [invalid(row, declared)]
  return (
    conflict(row, view) ??
    modified(row) ??
    (component.owner !== 'self' && mustBeKnown(row) ? [unknown(row)] : [])
  )
}

function invalid(row: Row, declared: string): Finding {
  return finding({
    rule: 'license/invalid',
    severity: 'warning',
    component: row.component.purl,
    message: { key: 'finding.license-invalid', parameters: { name: row.component.name, declared } },
    locations: [licensePlace(row)],
    help: { key: 'help.license-invalid', parameters: {} },
  })
}

/** Declared against found, both named. A text with changes of its own is told by another rule. */
function conflict(row: Row, view: View): Finding[] | null {
  const { component, declaration } = row
  const { declared, detected, detections } = component.license
  const found = detections.find((one) => one.id === detected && one.verdict !== 'unknown')
  const ours = declared === null ? null : readLicense(declared)
  if (ours === null || detected === null || found === undefined || found.verdict === 'modified') return null
  const relation = compareLicenses(ours, detected, { fromText: true })
  if (relation !== 'disjoint' && relation !== 'wider') return null
  const fix = found.source === 'catalogue' ? replacement(row, view, found) : null
  return [
    finding({
      rule: 'license/conflict',
      severity: 'warning',
      component: component.purl,
      message:
        found.location === null
          ? {
              key: 'finding.license-conflict',
              parameters: {
                name: component.name,
                declared: ours,
                detected,
                source: found.reference ?? '',
                checked: found.checked ?? '',
              },
            }
          : {
              key: 'finding.license-conflict-file',
              parameters: { name: component.name, declared: ours, detected },
            },
      locations: [licensePlace(row), ...places(found, declaration === null ? component.locations : [])],
      help: { key: 'help.license-conflict', parameters: {} },
      ...(fix === null ? {} : { fix }),
    }),
  ]
}

function modified(row: Row): Finding[] | null {
  const found = row.component.license.detections.find((one) => one.verdict === 'modified')
  if (found === undefined || found.location === null || row.component.owner === 'self') return null
  return [
    finding({
      rule: 'license/modified',
      severity: 'warning',
      component: row.component.purl,
      message: {
        key: 'finding.license-modified-part',
        parameters: { name: row.component.name, license: baseOf(found.id) },
      },
      locations: [found.location, licensePlace(row)],
      help: { key: 'help.license-modified', parameters: {} },
    }),
  ]
}

/** `LicenseRef-modified-Apache-2.0` is Apache-2.0 with words of somebody's own. */
export function baseOf(id: string | null): string {
  const base = (id ?? 'NOASSERTION').replace(/^LicenseRef-modified-/, '')
  return canonicalExpression(base) ?? base
}

function mustBeKnown({ component }: Row): boolean {
  return (
    (component.kind === 'model' || component.kind === 'dataset' || component.kind === 'tokenizer') &&
    component.license.concluded === 'NOASSERTION' &&
    LEVEL_SCOPES.has(component.scope)
  )
}

function unknown(row: Row): Finding {
  return finding({
    rule: 'license/unknown',
    severity: 'note',
    component: row.component.purl,
    message: { key: 'finding.license-unknown', parameters: { name: row.component.name } },
    locations: [licensePlace(row)],
    help: { key: 'help.license-unknown', parameters: {} },
  })
}

function licensePlace({ declaration, component }: Row): Location {
  return declaration?.at['license'] ?? declaration?.location ?? (component.locations[0] as Location)
}

function places(found: LicenseDetection, others: readonly Location[]): readonly Location[] {
  return found.location === null ? others.slice(0, 2) : [found.location]
}

/** A source that anybody can read again is the only ground for a prepared change. */
function replacement({ declaration }: Row, { manifest }: View, found: LicenseDetection): Fix | null {
  const index = declaration === null || manifest === null ? -1 : manifest.components.indexOf(declaration)
  if (manifest === null || declaration === null || index === -1 || found.id === null) return null
  // Where the declarer names a source of its own, a grant of another kind may stand behind it.
  if (declaration.license.source !== null || declaration.at['license'] === undefined) return null
  return {
    path: manifest.path,
    patch: [
      {
        op: 'replace',
        path: `/components/${index}/license`,
        value: { declared: found.id, source: found.reference ?? 'catalogue' },
      },
    ],
  }
}
