import { findModel } from '../catalog/find-model.js'
import type { Relation } from '../types/vocabulary.js'
import { WEIGHT_RELATIONS } from '../types/vocabulary.js'
import { type Declarer, ownerOf } from './declarer.js'
import { type Known, knownByIdentity } from './known.js'
import type { Part } from './part.js'

/** No line of descent in the catalogue is that long. */
const MOST_STEPS = 16

/**
 * Adds the weights of others that the declarer's own earlier models brought along: who trains `skt/A.X-4.0` further has
 * Qwen2.5's weights in hand, though only the own name stands in the card. Each step is one for which the catalogue has
 * the document that names the base; general knowledge passes nothing on. The places are those of the own model.
 */
export function withInheritedBases(parts: readonly Part[], declarer: Declarer): Part[] {
  const out = [...parts]
  for (const part of parts) {
    if (part.kind !== 'model' || part.owner !== 'self' || part.standing !== 'weights') continue
    for (const { known, relation } of basesOfOthers(part.name, declarer)) {
      const key = `model:${known.key}`
      if (out.some((one) => one.key === key && one.standing === 'weights')) continue
      out.push({
        ...part,
        key,
        purl: known.purl,
        name: known.id,
        relation,
        supplier: known.supplier,
        country: known.country,
        version: null,
        license: known.license,
        owner: 'third-party',
        aliases: known.aliases,
      })
    }
  }
  return out
}

/** The nearest models of others in the documented line behind an own model, with what was done to their weights. */
function basesOfOthers(
  id: string,
  declarer: Declarer,
): readonly { readonly known: Known; readonly relation: Relation }[] {
  const out: { readonly known: Known; readonly relation: Relation }[] = []
  const queue = [id]
  const seen = new Set<string>()
  for (let next = queue.shift(); next !== undefined && seen.size < MOST_STEPS; next = queue.shift()) {
    const model = findModel(next)?.model ?? null
    if (model === null || seen.has(model.id)) continue
    seen.add(model.id)
    if (model.relation === null || model.relationSource === null || !WEIGHT_RELATIONS.has(model.relation))
      continue
    for (const base of model.bases) {
      const known = knownByIdentity(base)
      if (known === null) continue
      const owner = ownerOf({ party: known.supplier, name: known.id, trained: true }, declarer)
      if (owner === 'self') queue.push(known.id)
      else out.push({ known, relation: model.relation })
    }
  }
  return out
}
