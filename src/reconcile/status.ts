import { declaresOrigin } from '../purl/compare.js'
import type { ListedEntry } from '../types/bom.js'
import type { ManifestComponent } from '../types/manifest.js'
import type { Status } from '../types/vocabulary.js'
import { LEVEL_SCOPES } from '../types/vocabulary.js'
import type { LicenseStanding } from './license-standing.js'
import { isListing, overridingOrigins, type Part } from './part.js'
import { type VersionStanding, versionStanding } from './version-relation.js'

/**
 * Which status is told first when several hold. A package that is not what its name says makes every other comparison
 * moot; then what contradicts a declaration, then what lacks one, then what lacks evidence or a licence.
 */
const PRECEDENCE: readonly Status[] = [
  'origin-override',
  'version-conflict',
  'license-conflict',
  'undeclared',
  'unevidenced',
  'license-unknown',
]

/** Every status that holds for a part beside its declaration, the weightiest first; `matched` alone where none does. */
export function statusesOf(
  part: Part | null,
  declaration: ManifestComponent | null,
  listed: readonly ListedEntry[],
  version: VersionStanding | null,
  license: LicenseStanding,
): readonly Status[] {
  const seen = part !== null && !part.facts.every(isListing)
  const holds: Readonly<Partial<Record<Status, boolean>>> = {
    'origin-override': part !== null && isOverridden(part, declaration, listed),
    'version-conflict': version?.relation === 'disjoint',
    'license-conflict': license.kind === 'conflict',
    // Without a manifest every part is undeclared; whether that matters is decided where findings are made.
    undeclared: declaration === null && listed.length === 0,
    unevidenced: !seen,
    'license-unknown': license.kind === 'unknown',
  }
  const all = PRECEDENCE.filter((status) => holds[status] === true)
  return all.length === 0 ? ['matched'] : all
}

/** The package comes from an address that neither the manifest nor a bill of materials names. */
function isOverridden(
  part: Part,
  declaration: ManifestComponent | null,
  listed: readonly ListedEntry[],
): boolean {
  const overrides = overridingOrigins(part.facts)
  if (overrides.length === 0 || part.owner === 'self') return false
  if (declaration === null)
    return !overrides.some((url) => listed.some(({ entry }) => declaresOrigin(entry.purl, null, url)))
  const { purl, uri } = declaration
  // A fork may move while old files keep its former address: naming one of them is no silence.
  const told = overrides.some((url) => declaresOrigin(purl, uri, url))
  return !told && purl?.startsWith('pkg:pypi/') === true
}

/**
 * The declared version beside the found ones: the manifest's word, else that of bills of materials for what ships or
 * trains. A bill of materials may list several versions of one package, of which one is enough. `null` where a side is
 * missing.
 */
export function declaredVersion(
  part: Part | null,
  declaration: ManifestComponent | null,
  listed: readonly ListedEntry[],
): VersionStanding | null {
  if (part === null || part.facts.every(isListing)) return null
  if (declaration !== null && (declaration.version !== null || listed.length === 0))
    return versionStanding(declaration.version, part)
  if (!LEVEL_SCOPES.has(part.scope)) return null
  const standings = listed.map(({ entry }) => versionStanding(entry.version, part))
  return standings.find(({ relation }) => relation !== 'disjoint') ?? standings[0] ?? null
}
