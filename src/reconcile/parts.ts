import type { Evidence } from '../evidence/gather.js'
import type { Fact, ReferenceFact } from '../types/fact.js'
import type { ComponentKind, Relation, Role, Scope } from '../types/vocabulary.js'
import { WEIGHT_RELATIONS } from '../types/vocabulary.js'
import type { Declarer } from './declarer.js'
import { ownerOf } from './declarer.js'
import { type Known, knownProvider, knownReference } from './known.js'
import { type Part, strongest, widestScope } from './part.js'
import { codePurl, datasetPurl, genericPurl, hubPurl, packagePurl } from './purl.js'
import { standingOf } from './standing.js'

/**
 * Facts grouped into parts: one part for one thing by someone, whatever the number of places that name it. Facts of
 * scopes that say nothing about what ships (registries, usage examples, vendored trees, tests) make no part.
 */
export function partsOf(evidence: Evidence, declarer: Declarer): readonly Part[] {
  const { facts } = evidence
  const groups = new Map<string, Group>()
  const launched = facts.some(
    (fact) => fact.kind === 'reference' && fact.target === 'model' && fact.use === 'train' && !fact.isDefault,
  )
  for (const fact of facts) {
    const seed = seedOf(fact, launched)
    if (seed === null) continue
    const group = groups.get(seed.key)
    if (group === undefined) groups.set(seed.key, { ...seed, facts: [fact] })
    else {
      group.facts.push(fact)
      if (group.version === null) group.version = seed.version
    }
  }
  const parts: Part[] = []
  for (const group of groups.values()) parts.push(finish(group, declarer, facts))
  return foldAliases(parts).sort(byWeight)
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
      const name = provider?.name ?? fact.provider
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
    default:
      return null
  }
}

function referenceSeed(fact: ReferenceFact, launched: boolean): Seed | null {
  if (fact.use === 'list' || fact.use === 'example' || SILENT_SCOPES.has(fact.scope)) return null
  // A default that every launch file of the repository replaces says what the argument looks like, not what was used.
  if (fact.isDefault && launched && fact.use === 'train') return null
  const known = knownReference(fact)
  if (fact.form === 'local-path' && known === null) return null
  const id = known?.id ?? fact.id
  const org = id.includes('/') ? (id.split('/')[0] as string) : null
  const party = known?.supplier ?? org
  const base = { known, party, version: fact.revision }
  switch (fact.target) {
    case 'dataset':
      return { ...base, key: `dataset:${id.toLowerCase()}`, purl: datasetPurl(id), name: id, kind: 'dataset' }
    case 'tokenizer':
      return { ...base, key: `tokenizer:${id.toLowerCase()}`, purl: hubPurl(id), name: id, kind: 'tokenizer' }
    case 'image':
      return { ...base, key: `image:${fact.id.toLowerCase()}`, purl: packagePurl('docker', fact.id), name: fact.id, kind: 'image' }
    case 'model':
      return { ...base, key: `model:${(known?.key ?? id).toLowerCase()}`, purl: hubPurl(id), name: id, kind: 'model' }
    case 'config':
    case 'processor':
    case 'code':
      return { ...base, key: `code:${id.toLowerCase()}`, purl: org === null ? genericPurl(id) : hubPurl(id), name: id, kind: 'code' }
  }
}

function finish(group: Group, declarer: Declarer, all: readonly Fact[]): Part {
  const scope = group.kind === 'service' ? serviceScope(group.facts) : widestScope(group.facts.map((fact) => fact.scope))
  const references = group.facts.filter((fact): fact is ReferenceFact => fact.kind === 'reference')
  const relation = relationOf(group, references)
  const role = references.find((fact) => fact.role !== null)?.role ?? null
  const trained = references.some((fact) => fact.use === 'train' || (fact.use === 'state' && fact.target === 'model'))
  const owner = ownerOf({ party: group.party, name: group.name, trained }, declarer)
  return {
    key: group.key,
    purl: group.purl,
    name: group.name,
    kind: group.kind,
    role,
    relation,
    supplier: group.known?.supplier ?? null,
    country: group.known?.country ?? null,
    version: group.version,
    license: group.known?.license ?? null,
    scope,
    owner: group.kind === 'library' ? 'third-party' : owner,
    standing: standingOf({ kind: group.kind, role, relation, scope, owner, facts: group.facts, known: group.known }, declarer, all),
    strength: strongest(group.facts.map((fact) => fact.strength)),
    aliases: group.known?.aliases ?? [],
    facts: group.facts,
  }
}

/** A package or key name alone does not show use: without a call, endpoint, key or job the service is only in the list. */
function serviceScope(facts: readonly Fact[]): Scope {
  const used = facts.filter((fact) => fact.kind === 'service' && fact.sign !== 'sdk-dependency' && !fact.makesData)
  if (used.length > 0) return widestScope(used.map((fact) => fact.scope))
  if (facts.some((fact) => fact.kind === 'service' && fact.makesData)) return 'data'
  return widestScope(facts.map((fact) => fact.scope))
}

/** The strongest thing any place says; weight relations win over design relations. */
function relationOf(group: Group, references: readonly ReferenceFact[]): Relation | null {
  if (group.kind === 'code') {
    return references.length > 0 ? 'architecture-of' : 'code-from'
  }
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
  return references.some((fact) => fact.use === 'state') ? 'initialized-from' : null
}

export function isEncoder(role: Role | null): boolean {
  return role === 'vision-encoder' || role === 'audio-encoder' || role === 'projector' || role === 'tokenizer' || role === 'decoder'
}

/**
 * A family named in prose ("Qwen2.5") and a member named elsewhere ("Qwen/Qwen2.5-72B") are one thing: the family's
 * places join its only member of equal or stronger evidence.
 */
function foldAliases(parts: readonly Part[]): Part[] {
  const out: Part[] = []
  const byAlias = new Map<string, Part[]>()
  for (const part of parts) {
    if (part.kind !== 'model' && part.kind !== 'tokenizer') continue
    for (const alias of part.aliases) {
      const key = `${part.kind}:${alias}`
      byAlias.set(key, [...(byAlias.get(key) ?? []), part])
    }
  }
  const absorbed = new Map<Part, Part>()
  for (const part of parts) {
    if (part.kind !== 'model' || part.name.includes('/')) continue
    for (const alias of part.aliases) {
      const members = (byAlias.get(`model:${alias}`) ?? []).filter((other) => other !== part && other.name.includes('/'))
      if (members.length > 0) {
        absorbed.set(part, members[0]!)
        break
      }
    }
  }
  const extra = new Map<Part, Part[]>()
  for (const [family, member] of absorbed) extra.set(member, [...(extra.get(member) ?? []), family])
  for (const part of parts) {
    if (absorbed.has(part)) continue
    const joined = extra.get(part)
    if (joined === undefined) out.push(part)
    else {
      const facts = [...part.facts, ...joined.flatMap((family) => family.facts)]
      out.push({
        ...part,
        facts,
        relation: [part, ...joined].map((one) => one.relation).find((one) => one !== null && WEIGHT_RELATIONS.has(one)) ?? part.relation,
        scope: widestScope([part.scope, ...joined.map((family) => family.scope)]),
        standing: [part, ...joined].some((one) => one.standing === 'weights') ? 'weights' : part.standing,
        strength: strongest(facts.map((fact) => fact.strength)),
      })
    }
  }
  return out
}

const KIND_ORDER: readonly ComponentKind[] = ['model', 'service', 'tokenizer', 'dataset', 'code', 'image', 'library']

function byWeight(a: Part, b: Part): number {
  return (
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    (a.strength < b.strength ? -1 : a.strength > b.strength ? 1 : 0) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  )
}
