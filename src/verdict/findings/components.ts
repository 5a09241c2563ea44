import type { View } from '../../frameworks/view.js'
import { limits } from '../../limits.js'
import { hasStatus, type Row } from '../../reconcile/row.js'
import type { Manifest, ManifestComponent } from '../../types/manifest.js'
import type { Finding } from '../../types/verdict.js'
import type { Severity } from '../../types/vocabulary.js'
import { LEVEL_SCOPES } from '../../types/vocabulary.js'
import { componentsPatch } from '../fixes.js'
import { auditFindings, lineageFindings } from './audit.js'
import { finding } from './finding.js'
import { componentLicenseFindings } from './licenses/component.js'
import { repositoryLicenseFindings } from './licenses/repository.js'
import { relicensingFindings, territoryFindings } from './licenses/upstream.js'

/** Severity of an undeclared part by strength (dependencies.md, section 6): A and B fail, C and D warn, E informs. */
function undeclaredSeverity(row: Row): Severity {
  if (row.component.kind === 'library' || row.component.kind === 'image') {
    return onlyOptional(row) ? 'note' : 'warning'
  }
  if (!LEVEL_SCOPES.has(row.component.scope)) return 'note'
  if (row.standing === 'weights') return row.component.strength === 'E' ? 'warning' : 'error'
  switch (row.component.strength) {
    case 'A':
    case 'B':
      return 'error'
    case 'C':
    case 'D':
      return 'warning'
    default:
      return 'note'
  }
}

/** A package that only an extra asks for is a part, but one that a user chooses to install. */
function onlyOptional(row: Row): boolean {
  const facts = row.part?.facts ?? []
  return facts.length > 0 && facts.every((fact) => fact.kind === 'dependency' && fact.optional)
}

/** Kinds that a declaration must name one by one, wherever they are used outside tests, documentation and evaluation. */
function mustDeclare(row: Row): boolean {
  const { component } = row
  if (component.owner === 'self') return false
  if (component.kind === 'library' || component.kind === 'image') {
    const direct =
      row.part?.facts.some((fact) => fact.kind !== 'dependency' || fact.direct !== false) ?? false
    return LEVEL_SCOPES.has(component.scope) && direct
  }
  return LEVEL_SCOPES.has(component.scope) || component.scope === 'data'
}

/**
 * Whether a file under `coveredBy` lists a library. A lock that gave no facts (too large, or of a kind nobody reads) is
 * believed to list everything: what was not read accuses nobody. Bills of materials are laid beside the parts before.
 */
function coverOf({ manifest, paths, boms, facts }: View): (row: Row) => boolean {
  const listing = (manifest?.components ?? []).flatMap(({ coveredBy }) =>
    coveredBy !== null && paths.has(coveredBy) && !boms.some(({ path }) => path === coveredBy)
      ? [coveredBy]
      : [],
  )
  const read = new Set(facts.map(({ location }) => location.path))
  if (listing.some((path) => !read.has(path))) return () => true
  const covering = new Set(listing)
  return (row) => row.part?.facts.some(({ location }) => covering.has(location.path)) ?? false
}

/** Above this number of undeclared libraries they are one finding, not as many lines of noise. */
const LIBRARIES_ONE_BY_ONE = 3

/** Declared against found. Without a manifest nothing is undeclared. `relicensingTold`: the claim's findings say it already. */
export function componentFindings(view: View, relicensingTold = false): readonly Finding[] {
  const licenses = [
    ...(relicensingTold ? [] : relicensingFindings(view)),
    ...territoryFindings(view),
    ...repositoryLicenseFindings(view),
  ]
  if (view.manifest === null) {
    const listed = view.rows.flatMap((row) => componentLicenseFindings(row, view))
    return [...auditFindings(view), ...lineageFindings(view), ...licenses, ...listed]
  }
  const manifest = view.manifest
  const out: Finding[] = [...lineageFindings(view), ...licenses]
  const covered = coverOf(view)
  const libraries: Row[] = []
  for (const row of view.rows) {
    const { component } = row
    if (component.status === 'undeclared' && mustDeclare(row)) {
      if (component.kind === 'library') {
        if (!covered(row)) libraries.push(row)
        continue
      }
      out.push(undeclared(row, manifest.path))
    }
    if (hasStatus(row, 'origin-override')) out.push(overridden(row))
    if (hasStatus(row, 'version-conflict') && row.declaration?.version != null)
      out.push(versionConflict(row, row.declaration, manifest))
    // What only a bill of materials names is its publisher's word, which asks for no trace.
    if (hasStatus(row, 'unevidenced') && row.declaration !== null && row.declaration.evidence !== 'none') {
      const required = row.declaration.evidence === 'required'
      if (component.owner !== 'self' || required) out.push(unevidenced(row, row.declaration))
    }
    out.push(...componentLicenseFindings(row, view))
  }
  if (libraries.length > LIBRARIES_ONE_BY_ONE) {
    out.push(
      finding({
        rule: 'component/undeclared-libraries',
        severity: libraries.some((row) => undeclaredSeverity(row) === 'warning') ? 'warning' : 'note',
        message: {
          key: 'finding.undeclared-libraries',
          parameters: {
            count: libraries.length,
            names: libraries
              .slice(0, 8)
              .map((row) => row.component.name)
              .join(', '),
          },
        },
        locations: libraries.slice(0, 3).flatMap((row) => row.component.locations.slice(0, 1)),
        help: { key: 'help.undeclared-libraries', parameters: {} },
        fix: { path: manifest.path, patch: componentsPatch(libraries, manifest) },
      }),
    )
  } else out.push(...libraries.map((row) => undeclared(row, manifest.path)))
  return out

  function undeclared(row: Row, path: string): Finding {
    const { component } = row
    return finding({
      rule: 'component/undeclared',
      severity: undeclaredSeverity(row),
      component: component.purl,
      message: {
        key: row.standing === 'design' ? 'finding.undeclared-design' : 'finding.undeclared',
        parameters: { name: component.name, kind: component.kind, places: component.places },
      },
      locations: component.locations,
      help: {
        key: row.standing === 'design' ? 'help.declare-design' : 'help.declare',
        parameters: { name: component.name },
      },
      fix: { path, patch: componentsPatch([row], manifest) },
    })
  }
}

function unevidenced({ component }: Row, declaration: ManifestComponent): Finding {
  return finding({
    rule: 'component/unevidenced',
    severity: declaration.evidence === 'required' ? 'error' : 'note',
    component: component.purl,
    message: { key: 'finding.unevidenced', parameters: { name: declaration.name } },
    locations: [declaration.location],
    help: { key: 'help.unevidenced', parameters: {} },
  })
}

function versionConflict(
  { component, version }: Row,
  declaration: ManifestComponent,
  manifest: Manifest,
): Finding {
  const index = manifest.components.indexOf(declaration)
  const found = version?.found ?? ''
  const fixable = version?.exact === true && declaration.at['version'] !== undefined && index !== -1
  return finding({
    rule: 'component/version-conflict',
    severity: 'error',
    component: component.purl,
    message: {
      key: version?.exact === false ? 'finding.version-conflict-range' : 'finding.version-conflict',
      parameters: { name: component.name, declared: declaration.version ?? '', found },
    },
    locations: [
      declaration.at['version'] ?? declaration.at['purl'] ?? declaration.location,
      ...(version?.locations ?? []),
    ].slice(0, limits.locationsPerComponent),
    help: { key: 'help.version-conflict', parameters: {} },
    ...(fixable
      ? {
          fix: {
            path: manifest.path,
            patch: [{ op: 'replace' as const, path: `/components/${index}/version`, value: found }],
          },
        }
      : {}),
  })
}

function overridden({ component }: Row): Finding {
  return finding({
    rule: 'component/origin-override',
    severity: 'warning',
    component: component.purl,
    message: {
      key: 'finding.origin-override',
      parameters: { name: component.name, places: component.places },
    },
    locations: component.locations,
    help: { key: 'help.origin-override', parameters: {} },
  })
}
