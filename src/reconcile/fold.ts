import type { ComponentKind } from '../types/vocabulary.js'
import { LEVEL_SCOPES, WEIGHT_RELATIONS } from '../types/vocabulary.js'
import { type Part, strongest, widestScope } from './part.js'
import { isEncoder } from './roles.js'

/**
 * One thing under several names is one part: a family named in prose ("Qwen2.5"), a class or configuration of its
 * design, and a member with an id of its own ("Qwen/Qwen2.5-72B"). The lesser joins the member with the strongest
 * evidence. Two members with ids of their own stay two.
 */
export function foldAliases(parts: readonly Part[]): Part[] {
  const members = parts.filter((part) => part.kind === 'model' || part.kind === 'dataset')
  const joined = new Map<Part, Part[]>()
  const absorbed = new Set<Part>()
  for (const part of parts) {
    if (!foldable(part)) continue
    const host = members
      .filter((member) => member !== part && !absorbed.has(member) && hosts(member, part))
      .sort(
        (a, b) =>
          Number(namesVersion(b, part)) - Number(namesVersion(a, part)) ||
          standingOrder(a) - standingOrder(b) ||
          byWeight(a, b),
      )[0]
    if (host === undefined) continue
    absorbed.add(part)
    joined.set(host, [...(joined.get(host) ?? []), part, ...(joined.get(part) ?? [])])
    joined.delete(part)
  }
  return parts.filter((part) => !absorbed.has(part)).map((part) => mergeParts(part, joined.get(part) ?? []))
}

/** "our base Vicuna v1.5" is about `vicuna-13b-v1.5`, whatever stands for its sister `vicuna-13b-v1.3`. */
function namesVersion(member: Part, part: Part): boolean {
  const version = /[-_v](\d+\.\d+)(?![\w.])/i.exec(member.name)?.[1]
  if (version === undefined) return false
  const said = new RegExp(`(?:^|[^\\d.])${version.replace('.', '\\.')}(?![\\d]|\\.\\d)`)
  return part.facts.some(({ location }) => said.test(location.quote))
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
  if (part.kind === 'model' && namesAnotherSize(member, part)) return false
  // A design with an id of its own does not hide behind a tower that only has a family name.
  if (part.name.includes('/') && !member.name.includes('/')) return false
  // Two bare names of one family: the one with more evidence takes the other.
  return member.name.includes('/') || part.kind === 'code' || byWeight(member, part) < 0
}

const SIZE = /(?<![\d.a-z])(\d+(?:\.\d+)?)[ _-]?([bm])(?![a-z])/i
/** What a name may say of its size in words. */
const SIZE_WORD = /(?:^|[-_/]|\d)(?:tiny|mini|small|medium|base|large|xl|xxl|huge|giant)(?![a-z])/i

/**
 * A run of its own that starts from a folder `models/nuri-13B` does not start from `acme/nuri-7b` or `acme/nuri3large`,
 * whatever other run does: the family is named beside that member.
 */
function namesAnotherSize(member: Part, part: Part): boolean {
  const named = sizeOf(member.name)
  if (named === null && !SIZE_WORD.test(member.name)) return false
  const runs = part.facts.filter((fact) => fact.kind === 'reference' && fact.use === 'train')
  return (
    runs.length === part.facts.length &&
    runs.every((fact) => {
      const size = fact.kind === 'reference' ? sizeOf(fact.id) : null
      return size !== null && size !== named
    })
  )
}

function sizeOf(name: string): string | null {
  const match = SIZE.exec(name)
  return match === null ? null : `${Number(match[1])}${(match[2] as string).toLowerCase()}`
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

/**
 * What the evidence with the most weight says; a stated relation goes before the one that a bare load leaves to guess, and
 * one that tells what was done to the weights before the one that tells only where they are from.
 */
function foldedRelation(parts: readonly Part[]): Part['relation'] {
  const said = parts
    .filter(({ relation }) => relation !== null && WEIGHT_RELATIONS.has(relation))
    .sort((a, b) => standingOrder(a) - standingOrder(b))
  const told = said.filter(({ relation }) => relation !== 'frozen')
  const first = told[0] ?? said[0]
  if (first === undefined) return null
  const done = told.find(
    (one) => one.relation !== 'initialized-from' && standingOrder(one) === standingOrder(first),
  )
  return (done ?? first).relation
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
    relation: foldedRelation(all) ?? part.relation,
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

/** Order of parts: by kind, then by strength, then by name. */
export function byWeight(a: Part, b: Part): number {
  return (
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    (a.strength < b.strength ? -1 : a.strength > b.strength ? 1 : 0) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  )
}
