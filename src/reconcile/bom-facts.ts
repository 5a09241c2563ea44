import { isHubId } from '../catalog/hub-id.js'
import { parsePurl } from '../purl/index.js'
import type { Bom, BomEntry } from '../types/bom.js'
import type { ReferenceFact } from '../types/fact.js'
import type { Manifest } from '../types/manifest.js'
import { type Declarer, ownerOf } from './declarer.js'

/**
 * What bills of materials state about the model. What the described model comes from and was trained on is the
 * publisher's own word, as in a model card (strength B). A model or data set that is only listed is a part that the
 * publisher names; how it is used is not said. Listed libraries state nothing: they are declared and not shown.
 */
export function bomFacts(
  boms: readonly Bom[],
  manifest: Manifest | null,
  declarer: Declarer,
): readonly ReferenceFact[] {
  return boms.flatMap((bom) => {
    const own = ownEntries(bom, manifest, declarer)
    const facts: ReferenceFact[] = []
    for (const entry of own) {
      for (const base of entry.bases) if (base.kind === 'model') facts.push(reference(base, 'state', bom))
      for (const data of entry.data) facts.push(reference(data, 'state', bom))
    }
    for (const entry of bom.entries) {
      if (own.has(entry) || (entry.kind !== 'model' && entry.kind !== 'dataset')) continue
      facts.push(reference(entry, 'part', bom))
    }
    return facts
  })
}

/** The described model, under every entry it has: many tools list it once more among the components. */
function ownEntries(bom: Bom, manifest: Manifest | null, declarer: Declarer): ReadonlySet<BomEntry> {
  const own = new Set<BomEntry>(bom.subject === null ? [] : [bom.subject])
  const models = bom.entries.filter((entry) => entry.kind === 'model')
  for (const entry of models) {
    const { subject } = bom
    if (
      (subject !== null && sameThing(entry, subject)) ||
      (manifest !== null && isSubject(entry, manifest)) ||
      // A document about one model, without saying so in so many words.
      (subject === null && models.length === 1 && (entry.bases.length > 0 || entry.data.length > 0)) ||
      ownerOf({ party: partyOf(entry), name: entry.name, trained: false }, declarer) === 'self'
    )
      own.add(entry)
  }
  return own
}

function partyOf(entry: BomEntry): string | null {
  const hub = hubIdOf(entry)
  return entry.supplier ?? (hub?.includes('/') === true ? (hub.split('/')[0] as string) : null)
}

function sameThing(a: BomEntry, b: BomEntry): boolean {
  return (a.purl !== null && a.purl === b.purl) || shortName(a.name) === shortName(b.name)
}

function isSubject(entry: BomEntry, { subject }: Manifest): boolean {
  return (
    (entry.purl !== null && entry.purl === subject.purl) || shortName(entry.name) === shortName(subject.name)
  )
}

function shortName(name: string): string {
  return name
    .slice(name.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/[\s_.]+/g, '-')
}

/** `org/name` of the hub, from the purl or a name of that form. */
function hubIdOf(entry: BomEntry): string | null {
  const purl = entry.purl === null ? null : parsePurl(entry.purl)
  if (purl?.type === 'huggingface')
    return purl.namespace === null ? purl.name : `${purl.namespace}/${purl.name}`
  return entry.purl === null && isHubId(entry.name) ? entry.name : null
}

function reference(entry: BomEntry, use: 'state' | 'part', bom: Bom): ReferenceFact {
  const hub = hubIdOf(entry)
  const model = entry.kind === 'model'
  return {
    kind: 'reference',
    target: model ? 'model' : 'dataset',
    id: hub ?? entry.name,
    form: hub === null ? 'name' : 'hub-id',
    revision: entry.version,
    use,
    relation: null,
    role: model && use === 'state' ? 'backbone' : null,
    via: `${bom.format} ${entry.via}`,
    isDefault: false,
    strength: 'B',
    scope: entry.scope ?? (model ? 'product' : 'data'),
    location: entry.location,
  }
}
