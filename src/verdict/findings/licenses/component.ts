import type { View } from '../../../frameworks/view.js'
import { canonicalExpression } from '../../../licenses/expression.js'
import { type LicenseStanding, licensePlace, licenseStanding } from '../../../reconcile/license-standing.js'
import type { Row } from '../../../reconcile/row.js'
import type { LicenseDetection } from '../../../types/license.js'
import type { Location } from '../../../types/location.js'
import type { Finding, Fix } from '../../../types/verdict.js'
import { finding } from '../finding.js'

/** The licence a declaration gives a part: whether it can be read, whether what was found agrees, whether any is known. */
export function componentLicenseFindings(row: Row, view: View): readonly Finding[] {
  const standing = licenseStanding(row.component, row.declaration, row.listed)
  switch (standing.kind) {
    case 'invalid':
      return [invalid(row, standing.declared)]
    case 'conflict':
      return [conflict(row, view, standing)]
    case 'modified':
      return [modified(row, standing)]
    case 'unknown':
      return [unknown(row)]
    default:
      return []
  }
}

function invalid(row: Row, declared: string): Finding {
  return finding({
    rule: 'license/invalid',
    severity: 'warning',
    component: row.component.purl,
    message: { key: 'finding.license-invalid', parameters: { name: row.component.name, declared } },
    locations: [placeOf(row)],
    help: { key: 'help.license-invalid', parameters: {} },
  })
}

/** Declared against found, both named. A text with changes of its own is told by another rule. */
function conflict(
  row: Row,
  view: View,
  { declared, found }: Extract<LicenseStanding, { kind: 'conflict' }>,
): Finding {
  const { component, declaration } = row
  const fix = found.source === 'catalogue' ? replacement(row, view, found) : null
  const detected = found.id ?? found.raw
  const here = placeOf(row)
  const bom = row.listed.find(({ bom: { path } }) => path === here.path)?.bom ?? null
  return finding({
    rule: 'license/conflict',
    severity: 'warning',
    component: component.purl,
    message:
      found.location === null
        ? {
            key: 'finding.license-conflict',
            parameters: {
              name: component.name,
              declared,
              detected,
              source: found.reference ?? '',
              checked: found.checked ?? '',
            },
          }
        : {
            key: 'finding.license-conflict-file',
            parameters: { name: component.name, declared, detected },
          },
    locations: [here, ...places(found, declaration === null ? component.locations : [])],
    help:
      bom === null
        ? { key: 'help.license-conflict', parameters: {} }
        : { key: 'help.license-conflict-bom', parameters: { path: bom.path } },
    ...(fix === null ? {} : { fix }),
  })
}

function modified(row: Row, { found }: Extract<LicenseStanding, { kind: 'modified' }>): Finding {
  return finding({
    rule: 'license/modified',
    severity: 'warning',
    component: row.component.purl,
    message: {
      key: 'finding.license-modified-part',
      parameters: { name: row.component.name, license: baseOf(found.id) },
    },
    locations: [found.location, placeOf(row)],
    help: { key: 'help.license-modified', parameters: {} },
  })
}

/** `LicenseRef-modified-Apache-2.0` is Apache-2.0 with words of somebody's own. */
export function baseOf(id: string | null): string {
  const base = (id ?? 'NOASSERTION').replace(/^LicenseRef-modified-/, '')
  return canonicalExpression(base) ?? base
}

function unknown(row: Row): Finding {
  return finding({
    rule: 'license/unknown',
    severity: 'note',
    component: row.component.purl,
    message: { key: 'finding.license-unknown', parameters: { name: row.component.name } },
    locations: [placeOf(row)],
    help: { key: 'help.license-unknown', parameters: {} },
  })
}

function placeOf({ declaration, listed, component }: Row): Location {
  return licensePlace(declaration, listed) ?? (component.locations[0] as Location)
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
