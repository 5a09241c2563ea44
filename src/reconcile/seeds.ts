import { familyById } from '../catalog/families.js'
import { codePurl, genericPurl, hubPurl, imagePurl, packagePurl, splitImage } from '../purl/names.js'
import type { Fact, ModelConfigFact, ReferenceFact } from '../types/fact.js'
import type { ComponentKind, Scope } from '../types/vocabulary.js'
import { type Known, knownDesign, knownProvider, knownReference, twinOf } from './known.js'
import { roleOfConfig } from './roles.js'

/** What one fact names: the identity its part is grouped by, and what the catalogue knows of it. */
export interface Seed {
  readonly key: string
  readonly purl: string
  readonly name: string
  readonly kind: ComponentKind
  readonly known: Known | null
  readonly party: string | null
  version: string | null
}

/** The carrier that trainer settings give for folders of a data bucket. */
export const DATA_PATH = 'data path'

/** Scopes whose mentions are not about the model at all. */
const SILENT_SCOPES: ReadonlySet<Scope> = new Set<Scope>(['vendored', 'development', 'documentation'])

/**
 * The part a fact speaks of, `null` when it speaks of none: registries, usage examples, tests, vendored trees, and
 * defaults that a launch file replaces (`launched`).
 */
export function seedOf(fact: Fact, launched: boolean): Seed | null {
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
  if (fact.use === 'list' || fact.use === 'example') return null
  // Images are listed like packages, whatever their scope: nothing is asked for one that neither ships nor trains.
  if (fact.target === 'image' ? fact.scope === 'vendored' : SILENT_SCOPES.has(fact.scope)) return null
  // A default that every launch file of the repository replaces says what the argument looks like, not what was used.
  if (fact.isDefault && launched && (fact.use === 'train' || fact.scope === 'training')) return null
  const known = knownReference(fact)
  if (fact.form === 'local-path' && known === null) return null
  const id = known?.id ?? fact.id
  const path = fact.target === 'image' ? splitImage(id).path : id
  const org = path.includes('/') ? (path.split('/')[0] as string) : null
  const party = known?.supplier ?? org ?? fact.supplier ?? null
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
      return {
        ...base,
        key: `dataset:${id.toLowerCase()}`,
        purl: hubPurl(id, 'dataset'),
        name: id,
        kind: 'dataset',
      }
    case 'tokenizer':
      return {
        ...base,
        key: `tokenizer:${id.toLowerCase()}`,
        purl: fact.form === 'github' ? codePurl(id) : hubPurl(id),
        name: id,
        kind: 'tokenizer',
      }
    case 'image':
      return {
        ...base,
        key: `image:${fact.id.toLowerCase()}`,
        purl: imagePurl(fact.id),
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
        // A configuration imported by itself is no class of the design: the design is what it stands for.
        const name = /Config$/.test(id) ? (familyById(family)?.name ?? id) : id
        return { ...base, key: `classes:${family}`, purl: genericPurl(name), name, kind: 'code' }
      }
      return {
        ...base,
        key: `code:${id.toLowerCase()}`,
        purl: org === null ? genericPurl(id) : fact.form === 'github' ? codePurl(id) : hubPurl(id),
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
