import { compareLicenses } from '../licenses/compare.js'
import { readLicense } from '../reconcile/part-license.js'
import type { Row } from '../reconcile/row.js'
import type { LicenseFact } from '../types/fact.js'
import type { Location } from '../types/location.js'
import { factsOf, type LicenseTraits, thirdPartyWeights, type View } from './view.js'

/** A base whose licence goes along with what is made of it, under a licence that does not say so. */
export interface Relicensing {
  readonly row: Row
  /** Licence of the base. */
  readonly base: LicenseTraits
  /** Licence stated here, and where. */
  readonly own: string
  readonly location: Location
  /**
   * `weights`: a card, a licence file for the weights or the declaration states it for the model. `repository`: only the
   * licence of a repository without weights is known, which may be meant for its code.
   */
  readonly about: 'weights' | 'repository'
}

/** A repository that starts from more bases than this teaches or serves models and makes none of them its own. */
const MOST_BASES = 3

/** Licence of a part by others: what was found for it, else what follows from the declarer's own statement. */
export function licenseOfBase(row: Row): string | null {
  const { detected, concluded } = row.component.license
  return detected ?? (concluded === 'NOASSERTION' ? null : concluded)
}

/**
 * Bases under a licence that binds derived models, where this repository states a licence without such limits and names
 * the base's licence nowhere. A licence that carries the limits on is no relicensing, nor is a permissive base under terms
 * of one's own.
 */
export function relicensings(view: View): readonly Relicensing[] {
  const out: Relicensing[] = []
  const rows = thirdPartyWeights(view)
  for (const row of rows) {
    const id = licenseOfBase(row)
    const base = id === null ? null : view.licenseFacts(id)
    if (base === null || !base.binding || isNamed(base, view)) continue
    const stated = ownLicenses(view, row)
    if (stated.some((one) => carries(view.licenseFacts(one.id), base))) continue
    const open = stated.find(({ id: own }) => view.licenseFacts(own)?.restrictive === false)
    if (open === undefined || (open.about === 'repository' && rows.length > MOST_BASES)) continue
    out.push({ row, base, own: open.id, location: open.location, about: open.about })
  }
  return out
}

interface Stated {
  readonly id: string
  readonly location: Location
  readonly about: Relicensing['about']
}

/** Licences stated for what is made here, those for the weights first. A licence below a folder reaches that folder. */
function ownLicenses(view: View, row: Row): readonly Stated[] {
  const declared: Stated[] = view.rows.flatMap(({ component, declaration }) => {
    const written = declaration?.license.declared ?? null
    const id = written === null ? null : readLicense(written)
    if (id === null || component.owner !== 'self' || component.kind !== 'model' || declaration === null)
      return []
    return [{ id, location: declaration.at['license'] ?? declaration.location, about: 'weights' as const }]
  })
  const facts = factsOf(view, 'license', 'all').filter(
    (fact) =>
      fact.scope !== 'vendored' &&
      fact.scope !== 'development' &&
      fact.id !== null &&
      (fact.source === 'card' || fact.source === 'file') &&
      fact.match !== 'unknown' &&
      fact.match !== 'modified',
  )
  const weights = facts.filter((fact) => fact.appliesTo === 'weights' && reaches(fact, row))
  if (declared.length + weights.length > 0)
    return [...weights.map((fact) => stated(fact, 'weights')), ...declared]
  const shipped = factsOf(view, 'weights').length > 0
  return facts
    .filter((fact) => fact.appliesTo === 'repository' && !fact.location.path.includes('/'))
    .filter((fact) => shipped || !isForCode(fact, view))
    .map((fact) => stated(fact, shipped ? 'weights' : 'repository'))
}

/** A page says that the licence of the file is the code's. */
export function isForCode(file: LicenseFact, view: Pick<View, 'facts'>): boolean {
  return view.facts.some(
    (fact) =>
      fact.kind === 'license' &&
      fact.appliesTo === 'code' &&
      fact.source !== 'tag' &&
      fact.id !== null &&
      compareLicenses(fact.id, file.id, { fromText: true }) === 'equal',
  )
}

function stated(fact: LicenseFact, about: Stated['about']): Stated {
  return { id: fact.id as string, location: fact.location, about }
}

function reaches(fact: LicenseFact, row: Row): boolean {
  const { path } = fact.location
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  if (folder === '') return true
  return (row.part?.facts ?? []).some((one) => one.location.path.startsWith(folder))
}

/** The stated licence keeps the limits: the same one, another edition of the same licensor, or one just as closed. */
function carries(own: LicenseTraits | null, base: LicenseTraits): boolean {
  if (own === null) return false
  if (own.id === base.id) return true
  if (own.licensor !== null && own.licensor === base.licensor) return true
  return base.commercial === false && own.commercial === false
}

/** Words by which documents name a licence of the family. */
const FAMILY_WORDS: Readonly<Record<string, readonly string[]>> = {
  llama: ['llama'],
  gemma: ['gemma'],
  qwen: ['qwen', 'tongyi'],
  deepseek: ['deepseek'],
  exaone: ['exaone'],
  'hyperclova-x': ['hyperclova'],
  solar: ['solar'],
  falcon: ['falcon'],
  openrail: ['rail'],
}

/** Any place of the repository that names the base's licence or its limit. */
function isNamed(base: LicenseTraits, view: View): boolean {
  const words = FAMILY_WORDS[base.family] ?? []
  for (const fact of view.facts) {
    if (fact.scope === 'vendored' || fact.scope === 'development') continue
    if (fact.kind === 'license') {
      if (fact.id !== null && view.licenseFacts(fact.id)?.id === base.id) return true
      if (fact.source === 'prose' && words.some((word) => fact.raw.toLowerCase().includes(word))) return true
    } else if (fact.kind === 'license-mark') {
      if (fact.form === 'license-named' && words.includes(fact.text)) return true
      if (fact.form === 'non-commercial' && base.commercial === false) return true
      if (fact.form === 'notice' && fact.text === base.id) return true
      if (fact.form === 'badge' && fact.text === base.badge) return true
    }
  }
  return false
}
