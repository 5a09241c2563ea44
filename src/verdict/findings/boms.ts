import type { View } from '../../frameworks/view.js'
import { compareLicenses } from '../../licenses/compare.js'
import { identities, sameVersion } from '../../reconcile/identity.js'
import type { Row } from '../../reconcile/row.js'
import type { Bom, BomProblem, ListedEntry } from '../../types/bom.js'
import type { ManifestComponent } from '../../types/manifest.js'
import type { Finding } from '../../types/verdict.js'
import type { ComponentKind } from '../../types/vocabulary.js'
import { componentsPatch } from '../fixes.js'
import { bomAgainstRepository } from './bom-repository.js'
import { finding } from './finding.js'

/** A bill of materials, or an entry of one, that could not be read: said, and nothing concluded from it. */
export function bomProblemFindings(problems: readonly BomProblem[]): readonly Finding[] {
  return problems.map(({ location, message, help }) =>
    finding({ rule: 'bom/unreadable', severity: 'note', message, locations: [location], help }),
  )
}

/**
 * Where the manifest and a bill of materials, both words of the same publisher, do not agree, and where a bill of
 * materials and the repository do not.
 */
export function bomFindings(view: View): readonly Finding[] {
  const { manifest, boms } = view
  if (boms.length === 0) return []
  const besideRepository = boms.flatMap((bom) => bomAgainstRepository(bom, view))
  if (manifest === null) return besideRepository
  return [
    ...besideRepository,
    ...view.rows.flatMap((row) => conflicts(row)),
    ...view.rows.flatMap((row) => missingInManifest(row, view)),
    ...boms.flatMap((bom) => missingInBom(bom, view)),
  ]
}

const CONFLICTS = {
  version: { rule: 'bom/version-conflict', key: 'finding.bom-version-conflict' },
  license: { rule: 'bom/license-conflict', key: 'finding.bom-license-conflict' },
  digest: { rule: 'bom/digest-conflict', key: 'finding.bom-digest-conflict' },
} as const

/** Other licence, other version, other digest: one finding each. */
function conflicts({ declaration, listed, component }: Row): readonly Finding[] {
  if (declaration === null) return []
  const out: Finding[] = []
  const same = listed.filter((one) => isSameThing(declaration, one))
  const version = same.find(({ entry }) => !sameVersion(declaration.version, entry.version))
  if (version !== undefined && declaration.version !== null && version.entry.version !== null) {
    const parameters = { declared: declaration.version, listed: version.entry.version }
    out.push(conflict('version', version, parameters))
  }
  const stated = declaration.license.declared ?? declaration.license.concluded
  const license = same.find(({ entry }) => {
    const relation = compareLicenses(stated, licenseOf(entry))
    return relation === 'disjoint' || relation === 'wider'
  })
  if (license !== undefined && stated !== null) {
    const parameters = { declared: stated, listed: licenseOf(license.entry) ?? '' }
    out.push(conflict('license', license, parameters))
  }
  const { digest } = declaration
  const bytes = digest?.startsWith('sha256:') === true ? digest : null
  const other = same.find(({ entry }) => bytes !== null && entry.digest !== null && entry.digest !== bytes)
  if (other !== undefined && bytes !== null && other.entry.digest !== null)
    out.push(conflict('digest', other, { declared: bytes, listed: other.entry.digest }))
  return out

  function conflict(
    what: keyof typeof CONFLICTS,
    { bom, entry }: ListedEntry,
    parameters: Readonly<Record<string, string>>,
  ): Finding {
    const there = (what === 'digest' ? undefined : entry.at[what]) ?? entry.location
    return finding({
      rule: CONFLICTS[what].rule,
      severity: 'warning',
      component: component.purl,
      message: {
        key: CONFLICTS[what].key,
        parameters: { name: component.name, path: bom.path, ...parameters },
      },
      locations: [declaration!.at[what] ?? declaration!.location, there],
      help: { key: 'help.bom-conflict', parameters: { path: bom.path } },
    })
  }
}

function licenseOf({ license }: ListedEntry['entry']): string | null {
  return license.declared ?? license.concluded
}

/** An entry for the part itself, not for what the declarer's own part comes from. */
function isSameThing(declaration: ManifestComponent, { entry }: ListedEntry): boolean {
  if (declaration.purl !== null && entry.purl !== null) return declaration.purl === entry.purl
  return declaration.bases.length === 0 || declaration.owner !== 'self'
}

/** Kinds that a manifest names one by one; libraries may stand in the bill of materials alone. */
const NAMED: ReadonlySet<ComponentKind> = new Set<ComponentKind>(['model', 'dataset', 'tokenizer', 'service'])

/** Named by the publisher in one place and left out in the other. */
function missingInManifest(row: Row, { manifest }: View): readonly Finding[] {
  const { component, declaration, listed } = row
  const [first] = listed
  if (declaration !== null || first === undefined || manifest === null) return []
  if (component.owner === 'self' || !NAMED.has(component.kind)) return []
  return [
    finding({
      rule: 'bom/part-missing',
      severity: row.standing === 'weights' ? 'warning' : 'note',
      component: component.purl,
      message: {
        key: 'finding.bom-not-in-manifest',
        parameters: { name: component.name, kind: component.kind, path: first.bom.path },
      },
      locations: [first.entry.location],
      help: { key: 'help.declare', parameters: { name: component.name } },
      fix: { path: manifest.path, patch: componentsPatch([row], manifest) },
    }),
  ]
}

/** A document that lists models is asked for the models of the manifest; one of libraries alone is not. */
function missingInBom(bom: Bom, { rows, manifest }: View): readonly Finding[] {
  const named = [...bom.entries, ...(bom.subject?.bases ?? []), ...(bom.subject?.data ?? [])]
  const kinds = new Set(named.map((entry) => entry.kind))
  return rows.flatMap((row) => {
    const { component, declaration, listed } = row
    if (declaration === null || manifest === null || component.owner !== 'third-party') return []
    if ((component.kind !== 'model' && component.kind !== 'dataset') || !kinds.has(component.kind)) return []
    if (listed.some((one) => one.bom === bom)) return []
    const words = new Set(identities.ofDeclaration(declaration, manifest))
    if (named.some((entry) => identities.ofListed(entry).some((word) => words.has(word)))) return []
    return [
      finding({
        rule: 'bom/part-missing',
        severity: 'note',
        component: component.purl,
        message: {
          key: 'finding.bom-not-in-bom',
          parameters: { name: component.name, kind: component.kind, path: bom.path },
        },
        locations: [declaration.location],
        help: { key: 'help.bom-not-in-bom', parameters: { path: bom.path } },
      }),
    ]
  })
}
