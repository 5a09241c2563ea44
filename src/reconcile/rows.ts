import { limits } from '../limits.js'
import { damerauLevenshtein } from '../manifest/nearest.js'
import { groupMatcher } from '../purl/compare.js'
import { genericPurl } from '../purl/names.js'
import type { Bom, ListedEntry } from '../types/bom.js'
import type { Component } from '../types/component.js'
import type { Fact, LicenseFact } from '../types/fact.js'
import type { Location } from '../types/location.js'
import type { Manifest, ManifestComponent } from '../types/manifest.js'
import type { Owner, Relation, Status } from '../types/vocabulary.js'
import { LEVEL_SCOPES, WEIGHT_RELATIONS } from '../types/vocabulary.js'
import type { Declarer } from './declarer.js'
import { KIND_ORDER, mergeParts } from './fold.js'
import { identities } from './identity.js'
import { knownByIdentity, sameParty } from './known.js'
import { licenseStanding } from './license-standing.js'
import { Listing } from './listing.js'
import { isTransitive, isTransitivePart, type Part, type Standing } from './part.js'
import { componentLicense } from './part-license.js'
import type { Row } from './row.js'
import { declaredVersion, statusesOf } from './status.js'
import { trainingDeclarations } from './training-entries.js'
import { pinningOf } from './version-relation.js'

/** What each found part may be declared as. */
type Keys = ReadonlyMap<Part, readonly string[]>

/**
 * Lays declared components beside found parts. A part matches a declaration when one of their identities is the same:
 * package URL without version, hub id, catalogue family, alias of the manifest, or name. Bills of materials declare
 * beside the manifest, and give what it leaves out.
 */
export function rowsOf(
  parts: readonly Part[],
  manifest: Manifest | null,
  declarer: Declarer,
  facts: readonly Fact[],
  boms: readonly Bom[] = [],
): readonly Row[] {
  const listing = new Listing(boms)
  // Few facts are about licences, and every part asks for them.
  const licenses = facts.filter((fact) => fact.kind === 'license')
  const row = (part: Part | null, declaration: ManifestComponent | null): Row =>
    rowOf(part, declaration, listing.of(part, declaration, manifest), declarer, licenses)
  const declarations = [...(manifest?.components ?? []), ...trainingDeclarations(manifest)]
  const byIdentity = new Map<string, ManifestComponent[]>()
  for (const declaration of declarations) {
    for (const identity of identities.ofDeclaration(declaration, manifest!)) {
      byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), declaration])
    }
  }
  const groups = declarations.flatMap((declaration) => groupOf(declaration))
  // Asked for three times below, and by nobody where nothing is declared.
  const keys = new Map(byIdentity.size === 0 ? [] : parts.map((part) => [part, identities.ofPart(part)]))
  const exact = exactlyFound(keys, byIdentity)
  const meant = meantParts(keys, byIdentity, exact)
  const used = new Set<ManifestComponent>()
  const matched = new Map<ManifestComponent, Part[]>()
  const rows: Row[] = []
  for (const part of parts) {
    const declaration = match(part, keys.get(part) ?? [], byIdentity, exact, meant)
    // What stands behind a direct dependency is never asked for one by one.
    if (declaration === null && isTransitivePart(part)) continue
    if (declaration === null) {
      const group = groups.find((one) => one.covers(part))
      if (group !== undefined) used.add(group.declaration)
      rows.push(row(part, group?.declaration ?? null))
    } else matched.set(declaration, [...(matched.get(declaration) ?? []), part])
  }
  for (const declaration of declarations) {
    if (used.has(declaration)) continue
    const [first, ...rest] = matched.get(declaration) ?? []
    rows.push(row(first === undefined ? null : mergeParts(first, rest), declaration))
  }
  return rows.sort((a, b) => KIND_ORDER.indexOf(a.component.kind) - KIND_ORDER.indexOf(b.component.kind))
}

/**
 * A declaration for a group of packages (`pkg:pypi/*`, `pkg:npm/%40acme/*`): each part it covers keeps a row of its own. A
 * group that states its scope covers only what is used for that.
 */
function groupOf(
  declaration: ManifestComponent,
): { readonly declaration: ManifestComponent; readonly covers: (part: Part) => boolean }[] {
  const named = declaration.purl === null ? null : groupMatcher(declaration.purl)
  if (named === null) return []
  const scoped = declaration.at['scope'] !== undefined
  return [
    { declaration, covers: (part) => named(part.purl) && (!scoped || part.scope === declaration.scope) },
  ]
}

const FAMILY = 'family:'

/** Declarations of which some part is the very thing, and not only one of its family. */
function exactlyFound(
  keysOf: Keys,
  byIdentity: ReadonlyMap<string, readonly ManifestComponent[]>,
): ReadonlySet<ManifestComponent> {
  return new Set(
    [...keysOf].flatMap(([part, keys]) =>
      keys
        .filter((key) => !key.startsWith(FAMILY))
        .flatMap((key) => byIdentity.get(key) ?? [])
        .filter((declaration) => declaration.kind === part.kind),
    ),
  )
}

/**
 * For each declared id that nothing names, the part of its family that it most likely means, by the letters of the name: an id
 * of a copy, or a slip, stands for one model and not for the whole family. Absent where the family has one part only.
 */
function meantParts(
  keysOf: Keys,
  byIdentity: ReadonlyMap<string, readonly ManifestComponent[]>,
  exact: ReadonlySet<ManifestComponent>,
): ReadonlyMap<ManifestComponent, ReadonlySet<Part>> {
  const members = new Map<ManifestComponent, Set<Part>>()
  for (const [part, keys] of keysOf) {
    if (part.kind !== 'model' || !part.name.includes('/')) continue
    const families = keys.filter((key) => key.startsWith(FAMILY))
    for (const declaration of families.flatMap((key) => byIdentity.get(key) ?? [])) {
      if (!isMember(declaration) || exact.has(declaration)) continue
      members.set(declaration, (members.get(declaration) ?? new Set()).add(part))
    }
  }
  const meant = new Map<ManifestComponent, ReadonlySet<Part>>()
  for (const [declaration, family] of members) {
    if (family.size < 2) continue
    const written = bareName(declaration.identity)
    const near = [...family].map((part) => ({
      part,
      distance: damerauLevenshtein(written, bareName(part.name)),
    }))
    const least = Math.min(...near.map(({ distance }) => distance))
    meant.set(declaration, new Set(near.filter(({ distance }) => distance === least).map(({ part }) => part)))
  }
  return meant
}

/** Name without organisation, revision and case; what is longer than any name is cut. */
function bareName(id: string): string {
  const name = id.slice(id.lastIndexOf('/') + 1).split('@', 1)[0] as string
  return name.toLowerCase().slice(0, LONGEST_NAME)
}

const LONGEST_NAME = 100

function match(
  part: Part,
  keys: readonly string[],
  byIdentity: ReadonlyMap<string, readonly ManifestComponent[]>,
  exact: ReadonlySet<ManifestComponent>,
  meant: ReadonlyMap<ManifestComponent, ReadonlySet<Part>>,
): ManifestComponent | null {
  // Two members of a family with ids of their own are two parts: a declaration that names the one is silent on the other.
  const another = (key: string, declaration: ManifestComponent): boolean =>
    key.startsWith(FAMILY) &&
    part.kind === 'model' &&
    part.name.includes('/') &&
    isMember(declaration) &&
    (exact.has(declaration) || meant.get(declaration)?.has(part) === false)
  const candidates = keys.flatMap((key) =>
    (byIdentity.get(key) ?? []).filter((declaration) => !another(key, declaration)),
  )
  const repositories = keys.filter((key) => key.startsWith('github:'))
  return (
    candidates.find((one) => one.kind === part.kind) ??
    candidates.find((one) => compatible(one, part)) ??
    // A package fetched from a repository may be declared as that code.
    repositories
      .flatMap((key) => byIdentity.get(key) ?? [])
      .find((one) => one.kind === 'code' && part.kind === 'library') ??
    null
  )
}

/** Names one repository of the hub, and not a family. */
function isMember({ identity }: ManifestComponent): boolean {
  return identity.startsWith('pkg:huggingface/')
}

/** A declared library never stands for a model of the same name, but a file or application may be anything. */
function compatible(declaration: ManifestComponent, part: Part): boolean {
  if (declaration.kind === part.kind) return true
  const modelLike = new Set(['model', 'tokenizer', 'code'])
  return modelLike.has(declaration.kind) && modelLike.has(part.kind)
}

function rowOf(
  part: Part | null,
  declaration: ManifestComponent | null,
  listed: readonly ListedEntry[],
  declarer: Declarer,
  licenses: readonly LicenseFact[],
): Row {
  const relation = relationOf(part, declaration)
  const owner = ownerOf(part, declaration, declarer)
  const standing = standingOf(part, declaration, owner)
  const locations = locationsOf(part, declaration, listed)
  const entries = listed.map(({ entry }) => entry)
  const known = declaration === null ? null : knownByIdentity(declaration.identity)
  const kind =
    part !== null && declaration !== null && part.kind !== declaration.kind
      ? declaration.kind
      : (part?.kind ?? declaration!.kind)
  const license = componentLicense(
    part,
    declaration,
    known?.license ?? null,
    licenses,
    owner === 'self' && kind === 'model',
    entries,
  )
  const scope =
    part !== null && LEVEL_SCOPES.has(part.scope) ? part.scope : (declaration?.scope ?? part!.scope)
  const version = declaredVersion(part, declaration, listed)
  const statuses = statusesOf(
    part,
    declaration,
    listed,
    version,
    licenseStanding({ kind, license, owner, scope }, declaration, listed),
  )
  const pinning = part === null ? null : pinningOf(part)
  const component: Component = {
    purl: part?.purl ?? declaration?.purl ?? known?.purl ?? genericPurl(declaration?.name ?? 'unknown'),
    name: part?.name ?? known?.id ?? declaration!.name,
    kind,
    role: declaration?.role ?? part?.role ?? null,
    relation,
    supplier:
      declaration?.supplier ??
      part?.supplier ??
      known?.supplier ??
      entries.find((one) => one.supplier !== null)?.supplier ??
      null,
    country: declaration?.country ?? part?.country ?? known?.country ?? null,
    version:
      declaration?.version ?? part?.version ?? entries.find((one) => one.version !== null)?.version ?? null,
    license,
    scope,
    owner,
    status: statuses[0] as Status,
    ...(statuses.length === 1 ? {} : { statuses }),
    ...(version === null ? {} : { versionRelation: version.relation }),
    ...(pinning === null ? {} : { pinning }),
    level: null,
    parameterShare: null,
    strength: part?.strength ?? null,
    declared: declaration !== null || listed.length > 0,
    ...(listed.length === 0
      ? {}
      : { listedIn: entries.slice(0, limits.locationsPerComponent).map((one) => one.location) }),
    locations: locations.slice(0, limits.locationsPerComponent),
    places: locations.length,
  }
  return { component, part, declaration, listed, standing, version }
}

/** Evidence of weights outweighs a declared design relation; otherwise the declarer's word is kept. */
function relationOf(part: Part | null, declaration: ManifestComponent | null): Relation | null {
  if (declaration === null) return part?.relation ?? null
  if (part === null) return declaration.relation
  if (declaration.relation === null) return part.relation
  const found = part.standing === 'weights' && part.relation !== null && WEIGHT_RELATIONS.has(part.relation)
  return found && !WEIGHT_RELATIONS.has(declaration.relation) && !softOnly(part, declaration)
    ? part.relation
    : declaration.relation
}

/**
 * A part counted as weights only because `_name_or_path` and the body agree: a declaration of random initialisation on
 * that architecture explains both, so the sign becomes soft again.
 */
function softOnly(part: Part, declaration: ManifestComponent): boolean {
  return (
    declaration.initialization === 'random' &&
    part.facts.every(
      (fact) => fact.kind !== 'reference' || fact.via === '_name_or_path' || fact.target !== 'model',
    )
  )
}

function ownerOf(part: Part | null, declaration: ManifestComponent | null, declarer: Declarer): Owner {
  if (part === null) return declaration!.owner
  if (declaration === null) return part.owner
  // A claim to own a part is believed only when the part's supplier is the declarer.
  if (declaration.owner === 'self' && part.owner === 'third-party') {
    const supplier = part.supplier
    return supplier !== null && declarer.parties.some((party) => sameParty(party, supplier))
      ? 'self'
      : 'third-party'
  }
  return declaration.owner === 'unknown' ? part.owner : declaration.owner
}

function standingOf(part: Part | null, declaration: ManifestComponent | null, owner: Owner): Standing {
  const declared: Standing =
    declaration === null || declaration.relation === null
      ? 'mention'
      : WEIGHT_RELATIONS.has(declaration.relation) && owner !== 'self'
        ? 'weights'
        : 'design'
  if (part === null) return declared
  if (part.standing === 'weights' && declaration !== null && softOnly(part, declaration)) return 'design'
  if (part.standing === 'weights' || declared === 'weights') return 'weights'
  return part.standing === 'design' || declared === 'design' ? 'design' : 'mention'
}

function locationsOf(
  part: Part | null,
  declaration: ManifestComponent | null,
  listed: readonly ListedEntry[],
): readonly Location[] {
  const out: Location[] = []
  const facts = part === null ? [] : [...part.facts].sort((a, b) => order(a) - order(b))
  const seen = new Set<string>()
  for (const { location } of facts) {
    const key = lineOf(location)
    if (seen.has(key)) continue
    seen.add(key)
    out.push(location)
  }
  if (declaration !== null)
    out.splice(Math.min(out.length, 2), 0, declaration.at['relation'] ?? declaration.location)
  else if (listed[0] !== undefined && !seen.has(lineOf(listed[0].entry.location)))
    out.splice(Math.min(out.length, 2), 0, listed[0].entry.location)
  return out
}

function lineOf({ path, startLine }: Location): string {
  return `${path}:${startLine}`
}

/**
 * Places that name the thing itself before those of its classes and shapes (`LlamaForCausalLM` beside "fine-tuned from
 * LLaMA" convicts nobody); then by scope and strength.
 */
function order(fact: Fact): number {
  const names =
    fact.kind !== 'reference' ||
    (fact.target === 'model' && fact.relation !== 'architecture-of') ||
    fact.target === 'dataset' ||
    fact.target === 'tokenizer'
  const kind = fact.kind === 'model-config' || !names ? 100 : 0
  const scope = fact.scope === 'product' || fact.scope === 'training' ? 0 : fact.scope === 'data' ? 1 : 2
  // The manifest that asks for a package comes before the lock that repeats it.
  return kind + scope * 10 + 'ABCDE'.indexOf(fact.strength) + (isTransitive(fact) ? 50 : 0)
}
