import type { Evidence } from '../evidence/gather.js'
import { CODE_KINSHIP } from '../evidence/python/kinship/find-kinship.js'
import { genericPurl, packagePurl } from '../purl/names.js'
import type { AttributionFact, Fact, ReferenceFact } from '../types/fact.js'
import type { Relation, Role, Scope } from '../types/vocabulary.js'
import { LEVEL_SCOPES, WEIGHT_RELATIONS } from '../types/vocabulary.js'
import { foldDesigns, foldIntoBases } from './base-designs.js'
import type { Declarer } from './declarer.js'
import { ownerOf } from './declarer.js'
import { byWeight, foldAliases } from './fold.js'
import { withInheritedBases } from './inherited-bases.js'
import { bodyAgreement, knownReference } from './known.js'
import { isOwnPackage, ownPackages } from './own-packages.js'
import { isListing, isTransitive, overridingOrigins, type Part, strongest, widestScope } from './part.js'
import { isEncoder, roleOfConfig } from './roles.js'
import { DATA_PATH, type Seed, seedOf } from './seeds.js'
import { standingOf } from './standing.js'

/**
 * Facts grouped into parts: one part for one thing by someone, whatever the number of places that name it. Facts of
 * scopes that say nothing about what ships (registries, usage examples, vendored trees, tests) make no part.
 */
export function partsOf(evidence: Evidence, declarer: Declarer): readonly Part[] {
  const { facts } = evidence
  const groups = new Map<string, Group>()
  const launched = facts.some(
    (fact) =>
      // An example shows one way to call a script, and replaces none of its defaults.
      LEVEL_SCOPES.has(fact.scope) &&
      (fact.kind === 'reference'
        ? fact.target === 'model' && saysBase(fact, declarer) && !fact.isDefault
        : isRunFromScratch(fact)),
  )
  for (const fact of facts) {
    const seed = seedOf(fact, launched)
    if (seed === null) continue
    const group = groups.get(seed.key)
    if (group === undefined) {
      groups.set(seed.key, { ...seed, facts: [fact], versionBears: LEVEL_SCOPES.has(fact.scope) })
      continue
    }
    group.facts.push(fact)
    // The version of what ships or trains, before the one of a test.
    const bears = LEVEL_SCOPES.has(fact.scope)
    if (fact.kind === 'dependency' || seed.version === null) continue
    if (group.version !== null && (group.versionBears || !bears)) continue
    group.version = seed.version
    group.versionBears = bears
  }
  const parts: Part[] = []
  const own = ownPackages(facts, declarer)
  for (const group of groups.values()) {
    const part = finish(group, declarer, facts, own)
    if (!isOwnCode(part)) parts.push(part)
  }
  for (const root of evidence.vendoredRoots) parts.push(vendoredPart(root))
  return foldDesigns(foldIntoBases(withInheritedBases(foldAliases(parts), declarer))).sort(byWeight)
}

/** Own modelling code that is well known: the declarer's files are no part by somebody. */
function isOwnCode({ owner, facts }: Part): boolean {
  return owner === 'self' && facts.every((fact) => fact.kind === 'reference' && fact.via === CODE_KINSHIP)
}

/** A run whose own settings say that it starts from random weights (`train_from_scratch: true`). */
function isRunFromScratch(fact: Fact): boolean {
  return (
    fact.kind === 'initialisation' &&
    fact.mode === 'random' &&
    fact.strength === 'B' &&
    /scratch/.test(fact.via)
  )
}

/** A run, or a sentence about the backbone, that tells which model of others training starts from. */
function saysBase(fact: ReferenceFact, declarer: Declarer): boolean {
  if (fact.use === 'train') return true
  if (
    fact.use !== 'state' ||
    fact.via === '_name_or_path' ||
    (fact.role !== null && fact.role !== 'backbone') ||
    (fact.relation !== 'finetune' && fact.relation !== 'adapter' && fact.relation !== 'initialized-from')
  )
    return false
  const party = knownReference(fact)?.supplier ?? (fact.id.includes('/') ? fact.id.split('/')[0]! : null)
  return ownerOf({ party, name: fact.id, trained: false }, declarer) !== 'self'
}

/** A seed with every fact that grew from it. */
interface Group extends Seed {
  readonly facts: Fact[]
  /** Whether the version is one of what ships or trains. */
  versionBears: boolean
}

const DATA_PATHS_NAMED = 4

function finish(group: Group, declarer: Declarer, all: readonly Fact[], own: ReadonlySet<string>): Part {
  const scope =
    group.kind === 'service'
      ? serviceScope(group.facts)
      : widestScope(askingFacts(group.facts).map((fact) => fact.scope))
  const references = group.facts.filter((fact): fact is ReferenceFact => fact.kind === 'reference')
  const said = ownRelation(group, references, all) ?? relationOf(group, references)
  const role = references.find((fact) => fact.role !== null)?.role ?? configRole(group)
  const trained = references.some(
    (fact) =>
      // A document's own word on a model of its own name is about its own; a fork's configuration is not.
      fact.use === 'train' || (fact.use === 'state' && fact.strength <= 'B'),
  )
  const owner = ownerOf(
    {
      party: group.party,
      name: group.name,
      trained,
      code: group.kind === 'code',
      data: group.kind === 'dataset',
    },
    declarer,
  )
  const standing = standingOf(
    { kind: group.kind, role, relation: said, scope, owner, facts: group.facts, known: group.known },
    declarer,
    all,
  )
  // Where `_name_or_path` does not show weights, what it shows is whose configuration was at hand.
  const relation =
    standing === 'design' && references.length > 0 && references.every(isSoftName) ? 'architecture-of' : said
  return {
    key: group.key,
    purl: purlOf(group),
    name: group.key === `dataset:${DATA_PATH}` ? dataPathName(references) : group.name,
    kind: group.kind,
    role,
    relation,
    supplier:
      group.known?.supplier ?? references.find((fact) => fact.supplier !== undefined)?.supplier ?? null,
    country: group.known?.country ?? null,
    version: group.kind === 'library' ? libraryVersion(group.facts) : group.version,
    license: group.known?.license ?? null,
    scope,
    owner:
      group.kind !== 'library' ? owner : isOwnPackage(group.facts, own, declarer) ? 'self' : 'third-party',
    standing,
    strength: strongest(group.facts.map((fact) => fact.strength)),
    aliases: group.known?.aliases ?? [],
    facts: group.facts,
  }
}

function isSoftName({ target, via }: ReferenceFact): boolean {
  return target === 'model' && via === '_name_or_path'
}

/** A package that comes from elsewhere than its registry says so in its purl. */
function purlOf({ purl, facts }: Group): string {
  const [origin] = overridingOrigins(facts)
  const asked = facts.find((fact) => fact.kind === 'dependency')
  return origin === undefined || asked?.kind !== 'dependency'
    ? purl
    : packagePurl(asked.ecosystem, asked.name, origin)
}

/** Locks and bills of materials list parts of every purpose alike: who asks for one says what it is for. */
function askingFacts(facts: readonly Fact[]): readonly Fact[] {
  const asking = facts.filter((fact) => !isTransitive(fact) && !isListing(fact))
  return asking.length === 0 ? facts : asking
}

/** The version a manifest pins, else the one that all locks agree on. */
function libraryVersion(facts: readonly Fact[]): string | null {
  const pinned = askingFacts(facts).find((fact) => fact.kind === 'dependency' && fact.version !== null)
  if (pinned?.kind === 'dependency') return pinned.version
  const locked = new Set(
    facts.flatMap((fact) => (fact.kind === 'dependency' && fact.version !== null ? [fact.version] : [])),
  )
  return locked.size === 1 ? ([...locked][0] as string) : null
}

function configRole(group: Group): Role | null {
  if (group.kind !== 'model') return null
  const config = group.facts.find((fact) => fact.kind === 'model-config')
  return config?.kind === 'model-config' ? roleOfConfig(config) : null
}

/** A project kept inside the repository: a library by others, whatever its files say. */
function vendoredPart(root: string): Part {
  const name = root.slice(root.lastIndexOf('/') + 1)
  const fact: AttributionFact = {
    kind: 'attribution',
    form: 'notice',
    upstream: name,
    license: null,
    strength: 'B',
    scope: 'vendored',
    location: { path: root, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, quote: root },
  }
  return {
    key: `vendored:${root.toLowerCase()}`,
    purl: genericPurl(name),
    name,
    kind: 'library',
    role: null,
    relation: 'code-from',
    supplier: null,
    country: null,
    version: null,
    license: null,
    scope: 'vendored',
    owner: 'third-party',
    standing: 'mention',
    strength: 'B',
    aliases: [],
    facts: [fact],
  }
}

/** The most often named corpora first, and how many more there are. */
function dataPathName(references: readonly ReferenceFact[]): string {
  const counts = new Map<string, number>()
  for (const { id } of references) counts.set(id, (counts.get(id) ?? 0) + 1)
  const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
  const more = names.length - DATA_PATHS_NAMED
  return `${names.slice(0, DATA_PATHS_NAMED).join(', ')}${more > 0 ? ` (+${more})` : ''}`
}

/** A package or key name alone does not show use: without a call, endpoint, key or job the service is only in the list. */
function serviceScope(facts: readonly Fact[]): Scope {
  const used = facts.filter(
    (fact) => fact.kind === 'service' && fact.sign !== 'sdk-dependency' && !fact.makesData,
  )
  if (used.length > 0) return widestScope(used.map((fact) => fact.scope))
  if (facts.some((fact) => fact.kind === 'service' && fact.makesData)) return 'data'
  return widestScope(facts.map((fact) => fact.scope))
}

/**
 * A configuration that is a known model's own, key by key, is that model or a copy: then what the catalogue knows of its
 * making is the relation to what stands behind it.
 */
function ownRelation(
  group: Group,
  references: readonly ReferenceFact[],
  all: readonly Fact[],
): Relation | null {
  const lineage = group.known?.lineage ?? null
  if (group.kind !== 'model' || lineage === null) return null
  const named = references.find((fact) => fact.via === '_name_or_path')
  if (named === undefined || references.length > 1) return null
  return bodyAgreement(named, group.known, all) === 'same' ? lineage.relation : null
}

/** The strongest thing any place says; weight relations win over design relations. */
function relationOf(group: Group, references: readonly ReferenceFact[]): Relation | null {
  const configured = group.facts.some((fact) => fact.kind === 'model-config')
  if (group.kind === 'code') {
    return references.length > 0 || configured ? 'architecture-of' : 'code-from'
  }
  if (configured && references.length === 0) return 'architecture-of'
  if (group.kind === 'tokenizer') return 'tokenizer-of'
  if (group.kind !== 'model') return null
  const stated = references
    .filter((fact) => fact.relation !== null)
    .sort((a, b) => (a.strength < b.strength ? -1 : a.strength > b.strength ? 1 : 0))
  const weights = stated.find((fact) => WEIGHT_RELATIONS.has(fact.relation as Relation))
  if (weights !== undefined) return weights.relation
  if (references.some((fact) => fact.use === 'train' && fact.target === 'model' && fact.relation === null)) {
    return references.some((fact) => isEncoder(fact.role)) ? 'frozen' : 'finetune'
  }
  if (stated[0] !== undefined) return stated[0].relation
  if (references.some((fact) => fact.use === 'load')) return 'frozen'
  if (!references.some((fact) => fact.use === 'state')) return null
  // A name in prose or a comment, without a word for the relation, only says whose design it is.
  return references.some(
    (fact) => fact.use === 'state' && (fact.strength <= 'B' || fact.via === '_name_or_path'),
  )
    ? 'initialized-from'
    : 'architecture-of'
}
