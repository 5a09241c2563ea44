import { findFamilies } from './families.js'
import { ownerById } from './owners.js'

/** A word of a name right before a size: `llama2` of `miru-llama2-7b-v1`, never the first word. */
const BEFORE_SIZE = /(?<=[-_.])([a-z]{4,20}(?:[-_.]?\d(?:\.\d)?)?)[-_.]\d{1,3}(?:\.\d+)?b(?![a-z0-9])/gi

/**
 * The family that a model's name holds behind a name of its own and before its size (`org/miru-llama2-7b`), with its
 * supplier; `null` when it holds none.
 */
export function familyInName(id: string): { readonly name: string; readonly supplier: string } | null {
  for (const [, word] of id.slice(id.lastIndexOf('/') + 1).matchAll(BEFORE_SIZE)) {
    const plain = word as string
    const capital = plain.charAt(0).toUpperCase() + plain.slice(1)
    // Ids are often in small letters; families are told as their makers write them, some only with a size.
    for (const spelling of [plain, capital, plain.toUpperCase(), `${capital}-7B`]) {
      const [found] = findFamilies(spelling)
      if (found === undefined || found.start !== 0 || found.end < plain.length) continue
      return { name: found.family.name, supplier: ownerById(found.family.owner)?.name ?? found.family.owner }
    }
  }
  return null
}
