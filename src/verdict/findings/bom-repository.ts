import { isForCode } from '../../frameworks/relicensing.js'
import { factsOf, type View } from '../../frameworks/view.js'
import { compareLicenses } from '../../licenses/compare.js'
import { hasStatus, type Row } from '../../reconcile/row.js'
import type { Bom, BomEntry } from '../../types/bom.js'
import type { LicenseFact } from '../../types/fact.js'
import type { Finding } from '../../types/verdict.js'
import { finding } from './finding.js'

/** Where a bill of materials and the repository beside it do not agree. */
export function bomAgainstRepository(bom: Bom, view: View): readonly Finding[] {
  return [...versions(bom, view), ...subjectLicense(bom, view)]
}

/** A document that lags behind is one finding, however many packages have moved on. */
const ONE_BY_ONE = 3
const NAMES_SHOWN = 8

interface Outdated {
  readonly row: Row
  readonly entry: BomEntry
}

/** Versions of a document against those the repository asks for, where the manifest leaves the word to the document. */
function versions(bom: Bom, view: View): readonly Finding[] {
  const outdated = view.rows.flatMap((row): Outdated[] => {
    if (!hasStatus(row, 'version-conflict') || (row.declaration?.version ?? null) !== null) return []
    const entry = row.listed.find((one) => one.bom === bom)?.entry
    return entry === undefined || entry.version === null ? [] : [{ row, entry }]
  })
  if (outdated.length <= ONE_BY_ONE) return outdated.map((one) => outdatedOne(bom, one))
  const named = outdated
    .slice(0, NAMES_SHOWN)
    .map(({ row, entry }) => `${row.component.name} ${entry.version} → ${row.version?.found ?? '?'}`)
  return [
    finding({
      rule: 'bom/version-conflict',
      severity: 'warning',
      message: {
        key: 'finding.bom-versions-repository',
        parameters: { path: bom.path, count: outdated.length, names: named.join(', ') },
      },
      locations: outdated.slice(0, ONE_BY_ONE).map(({ entry }) => entry.at.version ?? entry.location),
      help: { key: 'help.bom-outdated', parameters: { path: bom.path } },
    }),
  ]
}

function outdatedOne(bom: Bom, { row, entry }: Outdated): Finding {
  return finding({
    rule: 'bom/version-conflict',
    severity: 'warning',
    component: row.component.purl,
    message: {
      key: 'finding.bom-version-repository',
      parameters: {
        name: row.component.name,
        path: bom.path,
        listed: entry.version ?? '',
        found: row.version?.found ?? '',
      },
    },
    locations: [entry.at.version ?? entry.location, ...(row.version?.locations.slice(0, 2) ?? [])],
    help: { key: 'help.bom-outdated', parameters: { path: bom.path } },
  })
}

/**
 * The licence a document gives its own subject against the card and the licence files of the same folder. A document about
 * a model is laid beside what speaks for weights; a file that is said to be about the code contradicts none of those.
 */
function subjectLicense(bom: Bom, view: View): readonly Finding[] {
  const { subject } = bom
  const listed = subject === null ? null : (subject.license.declared ?? subject.license.concluded)
  if (subject === null || listed === null) return []
  const here = factsOf(view, 'license', 'all').filter(
    (fact) =>
      folderOf(fact.location.path) === folderOf(bom.path) &&
      (fact.source === 'file' || fact.source === 'card') &&
      (fact.appliesTo === 'weights' || fact.appliesTo === 'repository'),
  )
  const weights = here.filter(({ appliesTo }) => appliesTo === 'weights')
  const beside = subject.kind === 'model' && weights.length > 0 ? weights : here.filter(isFile)
  // A text that is not recognised, or changed, may be the one that the document names.
  if (beside.length === 0 || !beside.every(settles)) return []
  if (subject.kind === 'model' && beside.some((fact) => isFile(fact) && isForCode(fact, view))) return []
  if (beside.some((fact) => compareLicenses(listed, fact.id, { fromText: true }) !== 'disjoint')) return []
  return [
    finding({
      rule: 'bom/license-conflict',
      severity: 'warning',
      message: {
        key: 'finding.bom-subject-license',
        parameters: {
          name: subject.name,
          path: bom.path,
          listed,
          found: [...new Set(beside.map(({ id }) => id ?? ''))].join(', '),
        },
      },
      locations: [
        subject.at.license ?? subject.location,
        ...beside.slice(0, 2).map(({ location }) => location),
      ],
      help: { key: 'help.bom-conflict', parameters: { path: bom.path } },
    }),
  ]
}

function isFile({ source, appliesTo }: LicenseFact): boolean {
  return source === 'file' && appliesTo === 'repository'
}

function settles(fact: LicenseFact): boolean {
  return fact.id !== null && fact.match !== 'unknown' && fact.match !== 'modified'
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
