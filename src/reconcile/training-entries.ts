import { findProviderByModelName, providerById } from '../catalog/find-provider.js'
import { genericPurl } from '../purl/names.js'
import { parsePurl } from '../purl/parse.js'
import type { Manifest, ManifestComponent, SyntheticData, TrainingData } from '../types/manifest.js'
import { identities } from './identity.js'

/**
 * What the manifest names under `training` declares too: the data sets of `training.data` and the generators of
 * `training.synthetic`. Each becomes a declaration beside `components`, unless one of those names the same thing. No trace
 * of them has to be in the repository.
 */
export function trainingDeclarations(manifest: Manifest | null): readonly ManifestComponent[] {
  if (manifest === null || manifest.training === null) return []
  const named = new Set(manifest.components.flatMap((one) => identities.ofDeclaration(one, manifest)))
  const out: ManifestComponent[] = []
  const add = (one: ManifestComponent): void => {
    const keys = identities.ofDeclaration(one, manifest).filter((key) => !key.startsWith('family:'))
    if (keys.some((key) => named.has(key))) return
    for (const key of keys) named.add(key)
    out.push(one)
  }
  for (const data of manifest.training.data) if (data.owner !== 'self') add(ofData(data))
  for (const made of manifest.training.synthetic) if (made.owner !== 'self') add(ofGenerator(made))
  return out
}

const NOTHING = {
  role: null,
  stage: null,
  version: null,
  uri: null,
  digest: null,
  paths: [],
  supplier: null,
  country: null,
  relation: null,
  bases: [],
  initialization: null,
  declaration: null,
  license: { declared: null, concluded: null, text: null, source: null },
  scope: 'data',
  evidence: 'none',
  coveredBy: null,
  reason: null,
  expires: null,
  at: {},
} as const

function ofData(data: TrainingData): ManifestComponent {
  const { pointer, location, identity, name, uri, stage, owner, supplier, country, license, digest } = data
  return {
    ...NOTHING,
    pointer,
    location,
    id: pointer,
    name: name ?? identity,
    kind: 'dataset',
    stage,
    uri,
    digest,
    purl: identity.startsWith('pkg:') ? identity : null,
    supplier,
    country,
    identity,
    owner,
    license,
  }
}

function ofGenerator({ pointer, location, generator, owner, stage }: SyntheticData): ManifestComponent {
  // A name that is neither an id nor a package URL was made one of its own kind when the manifest was read.
  const parsed = parsePurl(generator)
  const word = parsed?.type === 'generic' ? parsed.name : generator
  const provider = findProviderByModelName(word) ?? providerById(word.toLowerCase())
  const purl =
    provider === null ? (generator.startsWith('pkg:') ? generator : null) : genericPurl(provider.id)
  return {
    ...NOTHING,
    pointer,
    location,
    id: pointer,
    name: provider?.name ?? word,
    kind: provider === null ? 'model' : 'service',
    role: 'teacher',
    stage,
    purl,
    identity: purl ?? generator,
    owner,
  }
}
