import { hubLicense, licenseFacts } from '../catalog/licenses.js'
import { compareLicenses } from '../licenses/compare.js'
import { parseLicense } from '../licenses/expression.js'
import { licenseByName } from '../licenses/names.js'
import type { BomEntry } from '../types/bom.js'
import type { ComponentLicense } from '../types/component.js'
import type { LicenseFact } from '../types/fact.js'
import type { LicenseDetection } from '../types/license.js'
import type { ManifestComponent } from '../types/manifest.js'
import type { KnownLicense } from './known.js'
import type { Part } from './part.js'

const NOTHING = 'NOASSERTION'

/**
 * What is declared, what was found and what follows, each kept apart. Files that the declaration or the part's own folder
 * names come first, then notices, then the catalogue. Nothing is ever filled in: a catalogue row without a source is
 * listed among the detections and concludes nothing. Where the manifest says nothing, a bill of materials declares. `own` is for the declarer's own model, of which the card and the
 * licence files of the repository speak.
 */
export function componentLicense(
  part: Part | null,
  declaration: ManifestComponent | null,
  known: KnownLicense | null,
  facts: readonly LicenseFact[],
  own: boolean,
  listed: readonly BomEntry[] = [],
): ComponentLicense {
  const stated = statementOf(declaration, listed)
  const { declared } = stated
  const detections = own ? ownDetections(facts) : detectionsOf(part, declaration, known, facts)
  const settled = detections.filter((one) => one.id !== null && one.verdict !== 'unknown')
  // Of several texts beside each other nobody can say which one is the model's: often one is for the code.
  const detected = own && new Set(settled.map(({ id }) => id)).size > 1 ? null : (settled[0]?.id ?? null)
  return {
    declared,
    detected,
    concluded: concluded(stated.concluded, declared, detected),
    detections,
    duties: [],
  }
}

/** What the manifest says, else what a bill of materials does; the words of the two are not mixed. */
function statementOf(
  declaration: ManifestComponent | null,
  listed: readonly BomEntry[],
): { readonly declared: string | null; readonly concluded: string | null } {
  const all = [...(declaration === null ? [] : [declaration]), ...listed].map(({ license }) => license)
  const first = all.find((license) => license.declared !== null || license.concluded !== null)
  return { declared: first?.declared ?? null, concluded: first?.concluded ?? null }
}

/** The canonical id or expression of a licence as people write it, `null` when it settles none. */
export function readLicense(written: string): string | null {
  const known = licenseFacts(written)
  if (known !== null) return known.id
  const hub = hubLicense(written)
  if (hub !== null) return hub
  const parsed = parseLicense(written)
  if (parsed.kind === 'expression') return parsed.normal
  if (parsed.kind === 'state') return parsed.state
  return licenseByName(written)
}

function concluded(stated: string | null, declared: string | null, detected: string | null): string {
  if (stated !== null) return readLicense(stated) ?? stated
  const ours = declared === null ? null : readLicense(declared)
  if (declared === null) return detected ?? NOTHING
  if (detected === null || ours === null) return ours ?? NOTHING
  switch (compareLicenses(ours, detected, { fromText: true })) {
    case 'equal':
    case 'narrower-choice':
      return ours
    case 'unknown':
      return ours === NOTHING ? detected : ours
    default:
      return NOTHING
  }
}

function detectionsOf(
  part: Part | null,
  declaration: ManifestComponent | null,
  known: KnownLicense | null,
  facts: readonly LicenseFact[],
): readonly LicenseDetection[] {
  const out = new Map<string, LicenseDetection>()
  const add = (detection: LicenseDetection): void => {
    const { location, source, id, raw } = detection
    const key = `${source}\n${location?.path ?? ''}\n${id ?? raw}`
    if (!out.has(key)) out.set(key, detection)
  }
  const text = declaration?.license.text ?? null
  const root = vendoredRoot(part)
  for (const fact of facts) {
    const { path } = fact.location
    if (path === text || (root !== null && isRootText(fact, root))) add(ofFact(fact))
  }
  for (const fact of part?.facts ?? []) {
    if (fact.kind === 'reference' && fact.license !== undefined)
      add({
        id: readLicense(fact.license),
        raw: fact.license,
        source: 'notice',
        verdict: 'declared',
        location: fact.location,
        reference: null,
        checked: null,
      })
    if (fact.kind !== 'attribution' || fact.license === null) continue
    add({
      id: readLicense(fact.license),
      raw: fact.license,
      source: fact.form === 'header' ? 'header' : fact.form === 'prose' ? 'prose' : 'notice',
      verdict: 'declared',
      location: fact.location,
      reference: null,
      checked: null,
    })
  }
  // Somebody's design is no weights of theirs: the licence of the weights does not reach it.
  const row = (declaration?.kind ?? part?.kind) === 'code' ? null : (part?.license ?? known)
  if (row !== null)
    add({
      id: row.id,
      raw: row.id,
      source: 'catalogue',
      verdict: row.traced ? 'declared' : 'unknown',
      location: null,
      reference: row.source,
      checked: row.checked,
    })
  return [...out.values()]
}

/** Files about the weights before those about the repository; a licence of a folder below reaches that folder only. */
function ownDetections(facts: readonly LicenseFact[]): readonly LicenseDetection[] {
  const about = facts.filter(
    (fact) =>
      (fact.source === 'file' || fact.source === 'card') &&
      (fact.appliesTo === 'weights' || fact.appliesTo === 'repository') &&
      !fact.location.path.includes('/'),
  )
  const weights = about.filter((fact) => fact.appliesTo === 'weights')
  return (weights.length > 0 ? weights : about).map(ofFact)
}

function ofFact(fact: LicenseFact): LicenseDetection {
  return {
    id: fact.id,
    raw: fact.raw,
    source: fact.source,
    verdict: fact.match,
    location: fact.location,
    reference: null,
    checked: null,
  }
}

function vendoredRoot(part: Part | null): string | null {
  return part?.key.startsWith('vendored:') === true ? (part.facts[0]?.location.path ?? null) : null
}

/** A licence text in the folder itself; those further down reach their own folder only. */
function isRootText(fact: LicenseFact, root: string): boolean {
  const { path } = fact.location
  return fact.source === 'file' && path.startsWith(`${root}/`) && !path.slice(root.length + 1).includes('/')
}
