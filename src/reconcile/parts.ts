import type { Evidence } from '../evidence/gather.js'
import type { AttributionFact, Fact, ModelConfigFact, ReferenceFact } from '../types/fact.js'
import type { ComponentKind, Relation, Role, Scope } from '../types/vocabulary.js'
import { LEVEL_SCOPES, WEIGHT_RELATIONS } from '../types/vocabulary.js'
import type { Declarer } from './declarer.js'
import { ownerOf } from './declarer.js'
import { bodyAgreement, type Known, knownDesign, knownProvider, knownReference, twinOf } from './known.js'
import { isTransitive, type Part, strongest, widestScope } from './part.js'
import { codePurl, datasetPurl, genericPurl, hubPurl, packagePurl } from './purl.js'
import { isEncoder, roleOfConfig } from './roles.js'
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
      fact.kind === 'reference' &&
      fact.target === 'model' &&
      saysBase(fact, declarer) &&
      !fact.isDefault &&
      // An example shows one way to call a script, and replaces none of its defaults.
      LEVEL_SCOPES.has(fact.scope),
  )
  for (const fact of facts) {
    const seed = seedOf(fact, launched)
    if (seed === null) continue
    const group = groups.get(seed.key)
    if (group === undefined) groups.set(seed.key, { ...seed, facts: [fact] })
    else {
      group.facts.push(fact)
      if (fact.kind !== 'dependency' && group.version === null) group.version = seed.version
    }
  }
  const parts: Part[] = []
  for (const group of groups.values()) parts.push(finish(group, declarer, facts))
  for (const root of evidence.vendoredRoots) parts.push(vendoredPart(root))
  return foldAliases(parts).sort(byWeight)
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

interface Seed {
  readonly key: string
  readonly purl: string
  readonly name: string
  readonly kind: ComponentKind
  readonly known: Known | null
  readonly party: string | null
  version: string | null
}

interface Group extends Seed {
  readonly facts: Fact[]
}

const DATA_PATH = 'data path'
const DATA_PATHS_NAMED = 4

/** Scopes whose mentions are not about the model at all. */
const SILENT_SCOPES: ReadonlySet<Scope> = new Set<Scope>(['vendored', 'development', 'documentation'])

function seedOf(fact: Fact, launched: boolean): Seed | null {
  switch (fact.kind) {
    case 'dependency':
      if (fact.scope === 'vendored') return null
      return {
        key: `${fact.ecosystem}:${fact.name}`,
        purl: packagePurl(fact.ecosystem, fact.name),
        name: fact.name,
        kind: 'library',
        known: null,
        party: null,
        version: fact.version,
      }
    case 'service': {
      if (SILENT_SCOPES.has(fact.scope) || fact.overridden) return null
      const provider = knownProvider(fact.provider)
      const name = provider?.id ?? fact.provider
      return {
        key: `service:${fact.provider}`,
        purl: genericPurl(fact.provider),
        name,
        kind: 'service',
        known: provider,
        party: provider?.supplier ?? fact.provider,
        version: null,
      }
    }
    case 'attribution': {
      if (fact.scope === 'vendored' || fact.scope === 'development') return null
      const github = /^[\w.-]+\/[\w.-]+$/.test(fact.upstream)
      return {
        key: `code:${fact.upstream.toLowerCase()}`,
        purl: github ? codePurl(fact.upstream) : genericPurl(fact.upstream),
        name: fact.upstream,
        kind: 'code',
        known: null,
        party: github ? (fact.upstream.split('/')[0] as string) : fact.upstream,
        version: null,
      }
    }
    case 'reference':
      return referenceSeed(fact, launched)
    case 'model-config':
      return designSeed(fact)
    default:
      return null
  }
}

function referenceSeed(fact: ReferenceFact, launched: boolean): Seed | null {
  if (fact.use === 'list' || fact.use === 'example' || SILENT_SCOPES.has(fact.scope)) return null
  // A default that every launch file of the repository replaces says what the argument looks like, not what was used.
  if (fact.isDefault && launched && (fact.use === 'train' || fact.scope === 'training')) return null
  const known = knownReference(fact)
  if (fact.form === 'local-path' && known === null) return null
  const id = known?.id ?? fact.id
  const org = id.includes('/') ? (id.split('/')[0] as string) : null
  const party = known?.supplier ?? org
  const base = { known, party, version: fact.revision }
  switch (fact.target) {
    case 'dataset':
      // A bare name in prose of which nobody is known to publish anything is too little to ask a declaration for.
      if (fact.strength === 'E' && fact.form === 'name' && known === null) return null
      // Folder names of a data bucket: copies under the project's own names, told as one part.
      if (fact.via === DATA_PATH)
        return {
          ...base,
          known: null,
          party: null,
          key: `dataset:${DATA_PATH}`,
          purl: genericPurl('data-paths'),
          name: id,
          kind: 'dataset',
        }
      return { ...base, key: `dataset:${id.toLowerCase()}`, purl: datasetPurl(id), name: id, kind: 'dataset' }
    case 'tokenizer':
      return { ...base, key: `tokenizer:${id.toLowerCase()}`, purl: hubPurl(id), name: id, kind: 'tokenizer' }
    case 'image':
      return {
        ...base,
        key: `image:${fact.id.toLowerCase()}`,
        purl: packagePurl('docker', fact.id),
        name: fact.id,
        kind: 'image',
      }
    case 'model':
      return {
        ...base,
        key: `model:${(known?.key ?? id).toLowerCase()}`,
        purl: hubPurl(id),
        name: id,
        kind: 'model',
      }
    case 'config':
    case 'processor':
    case 'code':
      // The classes of one design are one part, however many are imported.
      if (known !== null && known.aliases.length > 0 && !id.includes('/')) {
        const family = known.aliases[0] as string
        return { ...base, key: `classes:${family}`, purl: genericPurl(id), name: id, kind: 'code' }
      }
      return {
        ...base,
        key: `code:${id.toLowerCase()}`,
        purl: org === null ? genericPurl(id) : hubPurl(id),
        name: id,
        kind: 'code',
      }
  }
}

/**
 * A configuration that names a well-known design: the class or model type of a vendor at its root (code), or of a nested
 * tower (a model part, whose weights may still be the declarer's own).
 */
function designSeed(fact: ModelConfigFact): Seed | null {
  if (SILENT_SCOPES.has(fact.scope)) return null
  const role = roleOfConfig(fact)
  const known = (fact.part === '' ? twinOf(fact) : null) ?? knownDesign(fact)
  if (known === null) return null
  const tower = role !== null && role !== 'backbone'
  return {
    key: `${tower ? 'tower' : 'design'}:${known.key}:${tower ? role : ''}`,
    purl: known.purl,
    name: known.id,
    kind: tower ? 'model' : 'code',
    known,
    party: known.supplier,
    version: null,
  }
}

function finish(group: Group, declarer: Declarer, all: readonly Fact[]): Part {
  const scope =
    group.kind === 'service'
      ? serviceScope(group.facts)
      : widestScope(askingFacts(group.facts).map((fact) => fact.scope))
  const references = group.facts.filter((fact): fact is ReferenceFact => fact.kind === 'reference')
  const relation = ownRelation(group, references, all) ?? relationOf(group, references)
  const role = references.find((fact) => fact.role !== null)?.role ?? configRole(group)
  const trained = references.some(
    (fact) =>
      // A document's own word on a model of its own name is about its own; a fork's configuration is not.
      fact.use === 'train' || (fact.use === 'state' && fact.strength <= 'B'),
  )
  const owner = ownerOf({ party: group.party, name: group.name, trained }, declarer)
  return {
    key: group.key,
    purl: group.purl,
    name: group.key === `dataset:${DATA_PATH}` ? dataPathName(references) : group.name,
    kind: group.kind,
    role,
    relation,
    supplier: group.known?.supplier ?? null,
    country: group.known?.country ?? null,
    version: group.kind === 'library' ? libraryVersion(group.facts) : group.version,
    license: group.known?.license ?? null,
    scope,
    owner: group.kind === 'library' ? 'third-party' : owner,
    standing: standingOf(
      { kind: group.kind, role, relation, scope, owner, facts: group.facts, known: group.known },
      declarer,
      all,
    ),
    strength: strongest(group.facts.map((fact) => fact.strength)),
    aliases: group.known?.aliases ?? [],
    facts: group.facts,
  }
}

/** A lock lists packages of every purpose alike: who asks for one says what it is for. */
function askingFacts(facts: readonly Fact[]): readonly Fact[] {
  const asking = facts.filter((fact) => !isTransitive(fact))
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
  if (references.some((fact) => fact.use === 'train' && fact.target === 'model')) {
    return references.some((fact) => isEncoder(fact.role)) ? 'frozen' : 'finetune'
  }
  if (stated[0] !== undefined) return stated[0].relation
  if (references.some((fact) => fact.use === 'load')) return 'frozen'
  if (!references.some((fact) => fact.use === 'state')) return null
  // A name in prose or a comment, without a word for the relation, only says whose design it is.
  return references.some((fact) => fact.use === 'state' && fact.strength <= 'B')
    ? 'initialized-from'
    : 'architecture-of'
}

/**
 * One thing under several names is one part: a family named in prose ("Qwen2.5"), a class or configuration of its
 * design, and a member with an id of its own ("Qwen/Qwen2.5-72B"). The lesser joins the member with the strongest
 * evidence. Two members with ids of their own stay two.
 */
function foldAliases(parts: readonly Part[]): Part[] {
  const members = parts.filter((part) => part.kind === 'model' || part.kind === 'dataset')
  const joined = new Map<Part, Part[]>()
  const absorbed = new Set<Part>()
  for (const part of parts) {
    if (!foldable(part)) continue
    const host = members
      .filter((member) => member !== part && !absorbed.has(member) && hosts(member, part))
      .sort((a, b) => standingOrder(a) - standingOrder(b) || byWeight(a, b))[0]
    if (host === undefined) continue
    absorbed.add(part)
    joined.set(host, [...(joined.get(host) ?? []), part, ...(joined.get(part) ?? [])])
    joined.delete(part)
  }
  return parts.filter((part) => !absorbed.has(part)).map((part) => mergeParts(part, joined.get(part) ?? []))
}

/** Family mentions, towers and classes; a member with its own id never disappears in another. */
function foldable(part: Part): boolean {
  if (part.kind === 'tokenizer') return true
  if (part.kind === 'dataset') return !part.name.includes('/')
  if (part.aliases.length === 0 && part.kind === 'model') return false
  return part.kind === 'model'
    ? !part.name.includes('/') || part.key.startsWith('tower:')
    : part.kind === 'code' && part.relation === 'architecture-of'
}

function hosts(member: Part, part: Part): boolean {
  // The tokenizer of a model that is itself a part comes with it; a data set's bare name is its id without the publisher.
  if (part.kind === 'tokenizer') return member.kind === 'model' && member.name === part.name
  if (part.kind === 'dataset' || member.kind === 'dataset')
    return part.kind === member.kind && member.name.includes('/') && sameDataset(member.name, part.name)
  // What one repository of the hub holds is one part: weights, configuration, processor, and a tower of its shape.
  if (part.name.includes('/') && member.name === part.name) return !member.key.startsWith('tower:')
  const together =
    isProcessor(part) &&
    isEncoder(member.role) &&
    member.supplier !== null &&
    member.supplier === part.supplier
  if (!together && !member.aliases.some((alias) => part.aliases.includes(alias))) return false
  if (member.scope !== part.scope && !(LEVEL_SCOPES.has(member.scope) && LEVEL_SCOPES.has(part.scope)))
    return false
  // A design with an id of its own does not hide behind a tower that only has a family name.
  if (part.name.includes('/') && !member.name.includes('/')) return false
  // Two bare names of one family: the one with more evidence takes the other.
  return member.name.includes('/') || part.kind === 'code' || byWeight(member, part) < 0
}

/** `SlimPajama` is `cerebras/slimpajama-627b`: equal letters from the start, long enough not to be a common word. */
function sameDataset(id: string, bare: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const short = plain(bare)
  return short.length >= 5 && plain(id.slice(id.indexOf('/') + 1)).startsWith(short)
}

/** A pre-processor comes with its vendor's encoder, also under the name of an earlier generation. */
function isProcessor(part: Part): boolean {
  return part.kind === 'code' && /(Processor|FeatureExtractor)$/.test(part.name)
}

function standingOrder(part: Part): number {
  return part.standing === 'weights' ? 0 : part.standing === 'design' ? 1 : 2
}

/** One part from several that are the same thing. */
export function mergeParts(part: Part, others: readonly Part[]): Part {
  if (others.length === 0) return part
  const all = [part, ...others]
  const facts = all.flatMap((one) => one.facts)
  return {
    ...part,
    facts,
    role: all.map((one) => one.role).find((role) => role !== null) ?? null,
    relation:
      [...all]
        .sort((a, b) => standingOrder(a) - standingOrder(b))
        .map((one) => one.relation)
        .find((one) => one !== null && WEIGHT_RELATIONS.has(one)) ?? part.relation,
    version: all.map((one) => one.version).find((version) => version !== null) ?? null,
    license: part.license ?? all.map((one) => one.license).find((license) => license !== null) ?? null,
    scope: widestScope(all.map((one) => one.scope)),
    standing: all.some((one) => one.standing === 'weights')
      ? 'weights'
      : all.some((one) => one.standing === 'design')
        ? 'design'
        : 'mention',
    strength: strongest(all.map((one) => one.strength)),
    aliases: [...new Set(all.flatMap((one) => one.aliases))],
  }
}

export const KIND_ORDER: readonly ComponentKind[] = [
  'model',
  'service',
  'tokenizer',
  'dataset',
  'code',
  'image',
  'library',
]

function byWeight(a: Part, b: Part): number {
  return (
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    (a.strength < b.strength ? -1 : a.strength > b.strength ? 1 : 0) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  )
}
