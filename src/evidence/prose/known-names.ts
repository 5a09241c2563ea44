import { findFamilies } from '../../catalog/families.js'
import { findModel } from '../../catalog/find-model.js'

export interface NameInText {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** True when a bare name (`llama-7b`, `gpt2`, the last part of a path) is, or begins with, that of a catalogued model. */
export function knowsModelName(name: string): boolean {
  if (name.length < 3 || name.length > 100) return false
  if (findModel(name) !== null) return true
  return findFamilies(name)[0]?.start === 0
}

/** True when a name of the hub holds that of a catalogued model at one of its parts (`tiny-random-Llama-3`). */
export function holdsModelName(name: string): boolean {
  if (name.length > 100) return false
  for (let at = 0; at !== -1 && at < name.length; ) {
    if (knowsModelName(name.slice(at))) return true
    const next = name.slice(at).search(/[-_.]/)
    at = next === -1 ? -1 : at + next + 1
  }
  return false
}

/** Number of different families that a text names. */
export function countFamilies(text: string): number {
  return new Set(findFamilies(text).map(({ family }) => family.id)).size
}

/** Catalogued model and family names in running text, in order. */
export function findModelNames(text: string): readonly NameInText[] {
  return findFamilies(text)
}
