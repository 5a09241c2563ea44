import { aliasKeys, declaredKeys, foundKeys, keysOfWord, nameKey } from '../purl/compare.js'
import type { BomEntry } from '../types/bom.js'
import type { Manifest, ManifestComponent } from '../types/manifest.js'
import { knownByIdentity } from './known.js'
import { overridingOrigins, type Part } from './part.js'
import { relateVersions } from './version-relation.js'

const ANY = '*'

/** Registry that a package URL is of, `null` for repositories, images, hubs and names. */
function registryOf(purl: string | null): string | null {
  return /^pkg:(pypi|conda|npm|cargo|golang)\//.exec(purl ?? '')?.[1] ?? null
}

/** A package of one registry is none of another that bears its name: `numpy` of PyPI and of a conda channel are two. */
function nameIn(registry: string, name: string): string {
  return `${registry}/${nameKey(name)}`
}

/** All identities of a declaration and of a part, most exact first. */
export const identities = {
  ofDeclaration(declaration: ManifestComponent, manifest: Manifest): readonly string[] {
    const out = new Set<string>()
    const words = [declaration.purl, ...declaration.bases, declaration.identity, declaration.uri]
    for (const word of words) {
      if (word === null) continue
      for (const key of keysOfWord(word)) out.add(key)
      const known = knownByIdentity(word)
      if (known !== null) {
        for (const key of declaredKeys(known.purl)) out.add(key)
        for (const alias of known.aliases) out.add(`family:${alias}`)
      }
    }
    for (const key of aliasKeys(out, manifest.aliases)) out.add(key)
    const registry = registryOf(declaration.purl)
    if (registry === null) out.add(nameKey(declaration.name))
    else for (const where of [registry, ANY]) out.add(nameIn(where, declaration.name))
    return [...out]
  },

  /**
   * A package of a registry is only itself: a library may have the name of a model. A model or data set also goes by its
   * name, and by the family that the catalogue knows for it.
   */
  ofListed(entry: BomEntry): readonly string[] {
    const out = new Set<string>()
    const registered = entry.purl !== null && !/^pkg:(?:generic|huggingface)\//.test(entry.purl)
    if (entry.purl !== null) for (const key of declaredKeys(entry.purl)) out.add(key)
    if (registered) return [...out]
    out.add(nameKey(entry.name))
    const known = entry.kind === 'library' ? null : knownByIdentity(entry.purl ?? entry.name)
    if (known !== null) for (const key of declaredKeys(known.purl)) out.add(key)
    return [...out]
  },

  ofPart(part: Part): readonly string[] {
    return [
      ...foundKeys(part.purl, overridingOrigins(part.facts)),
      nameKey(part.name),
      nameKey(part.name.slice(part.name.lastIndexOf('/') + 1)),
      nameIn(registryOf(part.purl) ?? ANY, part.name),
      nameIn(registryOf(part.purl) ?? ANY, part.name.slice(part.name.lastIndexOf('/') + 1)),
      ...part.aliases.map((alias) => `family:${alias}`),
    ]
  },
}

/**
 * Versions differ only when no version is both the declared and the found one: a branch, an open range or nothing is no
 * conflict.
 */
export function sameVersion(declared: string | null, found: string | null): boolean {
  return relateVersions(declared, found) !== 'disjoint'
}
