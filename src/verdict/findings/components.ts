import type { View } from '../../frameworks/view.js'
import type { Row } from '../../reconcile/row.js'
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
  if (view.manifest === null) return [...auditFindings(view), ...lineageFindings(view), ...licenses]
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
    } else if (
      component.status === 'unevidenced' &&
      // What only a bill of materials names is its publisher's word, which asks for no trace.
      row.declaration !== null &&
      row.declaration.evidence !== 'none'
    ) {
      const required = row.declaration.evidence === 'required'
      if (component.owner === 'self' && !required) continue
      out.push(
        finding({
          rule: 'component/unevidenced',
          severity: required ? 'error' : 'note',
          component: component.purl,
          message: { key: 'finding.unevidenced', parameters: { name: row.declaration.name } },
          locations: [row.declaration.location],
          help: { key: 'help.unevidenced', parameters: {} },
        }),
      )
    } else if (component.status === 'version-conflict') {
      out.push(
        finding({
          rule: 'component/version-conflict',
          severity: 'error',
          component: component.purl,
          message: {
            key: 'finding.version-conflict',
            parameters: {
              name: component.name,
              declared: row.declaration!.version ?? '',
              found: row.part!.version ?? '',
            },
          },
          locations: [row.declaration!.at['version'] ?? row.declaration!.location, ...component.locations],
        }),
      )
    } else if (component.status === 'origin-override') {
      out.push(
        finding({
          rule: 'component/origin-override',
          severity: 'warning',
          component: component.purl,
          message: { key: 'finding.origin-override', parameters: { name: component.name } },
          locations: component.locations,
          help: { key: 'help.origin-override', parameters: {} },
        }),
      )
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
