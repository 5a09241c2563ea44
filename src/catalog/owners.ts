import type { Confidence } from './confidence.js'
import data from './data/owners.json' with { type: 'json' }

/** A party that publishes models: one company or group behind several organisation names. */
export interface Owner {
  readonly id: string
  readonly name: string
  /** ISO 3166-1 alpha-2 of the headquarters (`EU` for a consortium); `null` where no single one is defensible. */
  readonly country: string | null
  /** Where the country was read; `null` when it was not traced. */
  readonly countrySource: string | null
  /** Where it was read that an organisation of the hub is this owner's, for those that were traced. */
  readonly hubSources: Readonly<Record<string, string>>
  /** Organisation names on model hubs. */
  readonly hub: readonly string[]
  /** Account names on GitHub. */
  readonly github: readonly string[]
  /** Further names people write. */
  readonly names: readonly string[]
  readonly source: string
  readonly confidence: Confidence
}

interface OwnerMaps {
  readonly byOrg: ReadonlyMap<string, Owner>
  readonly byName: ReadonlyMap<string, Owner>
  readonly byId: ReadonlyMap<string, Owner>
}

let maps: OwnerMaps | null = null

function load(): OwnerMaps {
  if (maps !== null) return maps
  const byOrg = new Map<string, Owner>()
  const byName = new Map<string, Owner>()
  const byId = new Map<string, Owner>()
  for (const owner of (data as unknown as { owners: readonly Owner[] }).owners) {
    byId.set(owner.id, owner)
    byName.set(flat(owner.id), owner)
    for (const org of [...owner.hub, ...owner.github]) byOrg.set(org.toLowerCase(), owner)
    for (const name of [owner.name, ...owner.names]) byName.set(flat(name), owner)
  }
  maps = { byOrg, byName, byId }
  return maps
}

/** The party behind an organisation name of a hub or of GitHub (case-insensitive, exact); `null` when not known. */
export function ownerOfOrg(org: string): Owner | null {
  return load().byOrg.get(org.toLowerCase()) ?? null
}

/** The party by the catalogue's own id, e.g. `alibaba`. */
export function ownerById(id: string): Owner | null {
  return load().byId.get(id) ?? null
}

/**
 * The party a text names: an organisation name of a hub or of GitHub, or a company name as people write it
 * (`LG AI Research`, `lg-ai-research`), or the catalogue's own id.
 */
export function ownerByName(text: string): Owner | null {
  return ownerOfOrg(text.trim()) ?? load().byName.get(flat(text)) ?? null
}

/**
 * True when two names mean the same party: a hub organisation, a GitHub account or a company name each. Names the
 * catalogue does not hold are compared without case, spaces and punctuation (`LGAI-EXAONE` = `LG-AI-EXAONE`).
 */
export function sameOwner(a: string, b: string): boolean {
  const left = flat(a)
  const right = flat(b)
  if (left === '' || right === '') return false
  if (left === right) return true
  const known = ownerByName(a)
  return known !== null && known === ownerByName(b)
}

function flat(name: string): string {
  return name.toLowerCase().replace(/[\s._()/,&-]+/g, '')
}
