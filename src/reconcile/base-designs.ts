import { findModel } from '../catalog/find-model.js'
import { vendorOfClass } from '../catalog/model-types.js'
import type { Fact, ModelConfigFact } from '../types/fact.js'
import { LEVEL_SCOPES, WEIGHT_RELATIONS } from '../types/vocabulary.js'
import { mergeParts } from './fold.js'
import type { Part } from './part.js'

/**
 * The design that a configuration or an imported class names comes with the weights it is filled from: who says that a model was made from
 * `meta-llama/Llama-2-7b-hf` has said whose class it is, and for a base of several towers whose towers. It joins the base
 * where the base's own model type is that of the configuration, or, for the class alone, where nobody knows the base's
 * type. A base of another type explains nothing and leaves the design a part of its own.
 */
export function foldIntoBases(parts: readonly Part[]): Part[] {
  const bases = parts.filter(isBase)
  if (bases.length === 0) return [...parts]
  const roots = rootTypes(parts)
  const joined = new Map<Part, Part[]>()
  for (const part of parts) {
    const tower = part.key.startsWith('tower:')
    if (!tower && !/^(?:design|classes):/.test(part.key)) continue
    const types = part.facts.map((fact) => typeOf(fact, roots))
    if (types.includes(undefined)) continue
    const host = bases.find((base) => {
      const type = findModel(base.name)?.model?.modelType ?? null
      return type === null ? !tower : types.every((one) => one?.toLowerCase() === type)
    })
    if (host !== undefined) joined.set(host, [...(joined.get(host) ?? []), part])
  }
  const absorbed = new Set([...joined.values()].flat())
  return parts.flatMap((part) => {
    if (absorbed.has(part)) return []
    const designs = joined.get(part)
    if (designs === undefined) return [part]
    // Places and no more: the names by which the design goes, and where its class ships, are not the base's.
    const { role, relation, aliases, scope } = part
    return [{ ...mergeParts(part, designs), role, relation, aliases, scope }]
  })
}

/** A design that a configuration names and the classes of the same family that code imports, copies or is kin to are one. */
export function foldDesigns(parts: readonly Part[]): Part[] {
  const joined = new Map<Part, Part[]>()
  for (const part of parts) {
    if (!part.key.startsWith('classes:')) continue
    const host = parts.find(
      (one) =>
        one.key.startsWith('design:') &&
        one.owner === part.owner &&
        (one.scope === part.scope || (LEVEL_SCOPES.has(one.scope) && LEVEL_SCOPES.has(part.scope))) &&
        one.aliases.some((alias) => part.aliases.includes(alias)),
    )
    if (host !== undefined) joined.set(host, [...(joined.get(host) ?? []), part])
  }
  const absorbed = new Set([...joined.values()].flat())
  return parts.flatMap((part) => (absorbed.has(part) ? [] : [mergeParts(part, joined.get(part) ?? [])]))
}

/** Somebody's weights from which the model itself was made. */
function isBase(part: Part): boolean {
  return (
    part.kind === 'model' &&
    part.standing === 'weights' &&
    part.owner !== 'self' &&
    part.name.includes('/') &&
    (part.role === null || part.role === 'backbone') &&
    part.relation !== null &&
    WEIGHT_RELATIONS.has(part.relation) &&
    part.relation !== 'frozen'
  )
}

/** Model type that a configuration or an imported class stands for; `undefined` for facts of another kind. */
function typeOf(fact: Fact, roots: ReadonlyMap<string, string | null>): string | null | undefined {
  if (isConfig(fact)) return roots.get(fact.location.path) ?? fact.modelType
  if (fact.kind !== 'reference' || fact.target !== 'code') return undefined
  return vendorOfClass(fact.id.slice(fact.id.lastIndexOf('.') + 1))?.modelType ?? null
}

function isConfig(fact: Fact): fact is ModelConfigFact {
  return fact.kind === 'model-config'
}

/** Model type at the root of each configuration file. */
function rootTypes(parts: readonly Part[]): ReadonlyMap<string, string | null> {
  const out = new Map<string, string | null>()
  for (const { facts } of parts)
    for (const fact of facts)
      if (isConfig(fact) && fact.part === '') out.set(fact.location.path, fact.modelType)
  return out
}
