import type { Manifest, ManifestComponent } from '../types/manifest.js'
import { versionRelation } from '../versions/relation.js'
import { knownByIdentity } from './known.js'
import type { Part } from './part.js'

/** Lower-cased purl without version and fragment; the data-set qualifier is kept because it is part of the identity. */
function purlKey(purl: string): string {
  const [head, qualifiers] = purl.split('#')[0]!.split('?') as [string, string | undefined]
  const at = head.lastIndexOf('@')
  const base = (at > head.indexOf('/') ? head.slice(0, at) : head).toLowerCase()
  return qualifiers?.includes('datasets') === true ? `${base}?datasets` : base
}

/** Words that identify: hub ids as written, names without case and punctuation. */
function nameKey(name: string): string {
  return `name:${name.toLowerCase().replace(/[\s_]+/g, '-')}`
}

/** All identities of a declaration and of a part, most exact first. */
export const identities = {
  ofDeclaration(declaration: ManifestComponent, manifest: Manifest): readonly string[] {
    const out = new Set<string>()
    const words = [declaration.purl, ...declaration.bases, declaration.identity, declaration.uri]
    for (const word of words) {
      if (word === null) continue
      if (word.startsWith('pkg:')) out.add(purlKey(word))
      else out.add(nameKey(word))
      const known = knownByIdentity(word)
      if (known !== null) {
        out.add(purlKey(known.purl))
        for (const alias of known.aliases) out.add(`family:${alias}`)
      }
    }
    for (const [alias, target] of Object.entries(manifest.aliases)) {
      if (words.includes(target) || out.has(purlKey(target))) out.add(nameKey(alias))
    }
    out.add(nameKey(declaration.name))
    return [...out]
  },

  ofPart(part: Part): readonly string[] {
    return [
      purlKey(part.purl),
      nameKey(part.name),
      nameKey(part.name.slice(part.name.lastIndexOf('/') + 1)),
      ...part.aliases.map((alias) => `family:${alias}`),
    ]
  },
}

/**
 * Versions differ only when no version is both the declared and the found one: a branch, an open range or nothing is no
 * conflict. Commit ids match by prefix.
 */
export function sameVersion(declared: string | null, found: string | null): boolean {
  if (declared === null || found === null) return true
  const a = declared.toLowerCase()
  const b = found.toLowerCase()
  const hex = /^[0-9a-f]{7,40}$/
  if (hex.test(a) && hex.test(b)) return a.startsWith(b) || b.startsWith(a)
  const relation = versionRelation(a, b)
  if (relation !== 'unknown') return relation !== 'disjoint'
  const exact = /^(v?\d+(\.\d+)*([a-z0-9.+-]*)?|[0-9a-f]{7,40})$/
  return !exact.test(a) || !exact.test(b) || a.replace(/^v/, '') === b.replace(/^v/, '')
}
