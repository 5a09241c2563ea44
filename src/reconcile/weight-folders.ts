import { findModel } from '../catalog/find-model.js'
import { isHubId } from '../catalog/hub-id.js'
import type { Fact, WeightPairFact, WeightSide } from '../types/fact.js'
import type { Location } from '../types/location.js'
import type { Manifest, ManifestComponent } from '../types/manifest.js'
import { ownerOf } from './declarer.js'
import { knownByIdentity } from './known.js'
import type { WeightsSeen } from './weights-seen.js'

/** Whose weights lie in a folder, as far as the declaration or the folder's name says. */
export type FolderOwner =
  | { readonly whose: 'self' }
  | {
      readonly whose: 'third-party'
      /** As parts are named: a hub id, or the declared name. */
      readonly name: string
      /** The declaration that says so; `null` where the folder's name does. */
      readonly declaration: ManifestComponent | null
    }
  | { readonly whose: 'unknown' }

/** What two folders of weights of one model say. */
export interface ReadPair {
  readonly fact: WeightPairFact
  readonly standing: /** The first side holds the weights of a third party that lie in the second. */
    | 'borrowed'
    /** Both are states of one training: at least one path names its step. */
    | 'steps'
    /** The same, with too little shared to say so: a reviewer has to ask. */
    | 'review'
    /** The second side is a third party's, and nothing of it was found in the first. */
    | 'clear'
    /** Nothing can be told of the two. */
    | 'open'
    /** States of one model, which says nothing of how it began: copies, averages, stages. */
    | 'within'
  /** `ours` before `theirs` for `borrowed`, the earlier step first for `steps`. */
  readonly sides: readonly [WeightSide, WeightSide]
  /** In the first side. */
  readonly location: Location
  readonly owner: Extract<FolderOwner, { whose: 'third-party' }> | null
}

/** Whether a declaration names weights that lie in a folder of their own: a part with paths, or a checkpoint as evidence. */
export function namesWeights(manifest: Manifest | null, facts: readonly Fact[]): boolean {
  if (manifest === null) return false
  const named = [
    ...manifest.components.flatMap(({ kind, paths }) => (kind === 'model' ? paths : [])),
    ...manifest.evidence.flatMap(({ path }) => (path === null ? [] : [path])),
  ]
  if (named.length === 0) return false
  const files = facts.flatMap((fact) =>
    fact.kind === 'weights' && fact.form !== 'lfs-pointer' ? [fact.location.path] : [],
  )
  const folders = new Set(files.map(folderOf))
  return folders.size > 1 && files.some((file) => named.some((path) => holds(path, file)))
}

/** Pairs of folders with whose they are. Two folders of third parties say nothing of the declarer's. */
export function readPairs(seen: WeightsSeen): readonly ReadPair[] {
  const pairs = seen.facts.flatMap((fact): ReadPair[] => {
    if (fact.kind !== 'weight-pair') return []
    const [one, two] = fact.sides
    const owners = [ownerOfFolder(one, seen), ownerOfFolder(two, seen)] as const
    const theirs = owners.findIndex(({ whose }) => whose === 'third-party')
    if (owners.every(({ whose }) => whose === 'third-party')) return []
    const owner = owners[theirs]
    if (owner?.whose === 'third-party') {
      const sides = theirs === 1 ? fact.sides : ([two, one] as const)
      return [{ fact, standing: STANDINGS[fact.finding], sides, location: placeIn(fact, sides), owner }]
    }
    if (fact.finding === 'no-evidence' || fact.finding === 'inconclusive') return []
    if (one.step === null && two.step === null)
      return [{ fact, standing: 'within', sides: fact.sides, location: fact.location, owner: null }]
    // Final weights name no step and come last.
    const sides = (one.step ?? Infinity) <= (two.step ?? Infinity) ? fact.sides : ([two, one] as const)
    return [{ fact, standing: 'steps', sides, location: placeIn(fact, sides), owner: null }]
  })
  const key = ({ sides }: ReadPair): string => `${sides[0].path}\n${sides[1].path}`
  const borrowed = new Set(pairs.filter(({ standing }) => standing === 'borrowed').map(key))
  return pairs.filter((pair) => pair.standing !== 'review' || !borrowed.has(key(pair)))
}

function placeIn({ location }: WeightPairFact, [first]: readonly [WeightSide, WeightSide]): Location {
  return { ...location, path: first.path }
}

const STANDINGS: Readonly<Record<WeightPairFact['finding'], ReadPair['standing']>> = {
  identical: 'borrowed',
  derived: 'borrowed',
  'shared-origin': 'review',
  trace: 'review',
  'no-evidence': 'clear',
  inconclusive: 'open',
}

/** Files of weights that the declaration gives to somebody else. */
export function toldFiles(manifest: Manifest | null, facts: readonly Fact[]): ReadonlySet<string> {
  const paths = (manifest?.components ?? []).flatMap((one) =>
    one.kind === 'model' && one.owner !== 'self' ? one.paths : [],
  )
  return new Set(
    facts.flatMap((fact) =>
      fact.kind === 'weights' && paths.some((path) => holds(path, fact.location.path))
        ? [fact.location.path]
        : [],
    ),
  )
}

/** Files of weights in folders that the declaration gives to third parties, and whether any others are left. */
export function foldersOfOthers(seen: WeightsSeen): {
  readonly theirs: ReadonlySet<string>
  /** No folder is left that could be the model itself. */
  readonly all: boolean
} {
  const files = seen.facts.flatMap((fact) => (fact.kind === 'weights' ? [fact.location.path] : []))
  const theirs = files.filter((path) => declaredOwner(path, seen)?.whose === 'third-party')
  return { theirs: new Set(theirs), all: theirs.length === files.length }
}

function ownerOfFolder({ path }: WeightSide, seen: WeightsSeen): FolderOwner {
  const declared = declaredOwner(path, seen)
  if (declared !== null) return declared
  const id = hubIdIn(path)
  if (id === null) return { whose: 'unknown' }
  const owner = ownerOf({ party: id.slice(0, id.indexOf('/')), name: id, trained: false }, seen.declarer)
  return owner === 'third-party'
    ? { whose: 'third-party', name: id, declaration: null }
    : { whose: owner === 'self' ? 'self' : 'unknown' }
}

/** What the declaration says of the folder; `null` when it says nothing. */
function declaredOwner(path: string, { manifest, declarer }: WeightsSeen): FolderOwner | null {
  const declaration = (manifest?.components ?? [])
    .filter(({ kind, paths }) => kind === 'model' && paths.some((one) => holds(one, path)))
    .sort((a, b) => longest(b, path) - longest(a, path))[0]
  if (declaration === undefined) return null
  // What was made from the declarer's own is a descendant, whoever made it.
  const names = [declaration.supplier, ...declaration.bases.map(partyOfPurl)]
  const own = names.some(
    (party) => party !== null && ownerOf({ party, name: '', trained: false }, declarer) === 'self',
  )
  if (own || declaration.owner === 'self') return { whose: 'self' }
  if (declaration.owner !== 'third-party') return { whose: 'unknown' }
  const known = knownByIdentity(declaration.identity)
  return { whose: 'third-party', name: known?.id ?? nameOf(declaration), declaration }
}

/**
 * The hub's repository whose copy a folder is by its path: the layout of the hub's cache, or organisation and name of a known
 * model. A model's bare name is no sign, because whoever trains a `gpt2` of their own calls it that.
 */
function hubIdIn(path: string): string | null {
  const cached = /(?:^|\/)models--([\w.-]+?)--([\w.-]+)\//.exec(path)
  if (cached !== null) return `${cached[1]}/${cached[2]}`
  const folders = path.split('/').slice(0, -1)
  for (let at = 0; at + 1 < folders.length; at += 1) {
    const id = `${folders[at]}/${folders[at + 1]}`
    const known = isHubId(id) ? findModel(id) : null
    if (known !== null) return known.id.includes('/') ? known.id : id
  }
  return null
}

/** `org/name` of a package of the hub, else the declared name. */
function nameOf({ identity, name }: ManifestComponent): string {
  const hub = /^pkg:huggingface\/([^/]+\/[^/?@#]+)$/.exec(identity)
  return hub === null ? name : decodeURIComponent(hub[1]!)
}

function partyOfPurl(purl: string): string | null {
  const namespace = /^pkg:[^/]+\/([^/]+)\//.exec(purl)
  return namespace === null ? null : decodeURIComponent(namespace[1]!)
}

function longest({ paths }: ManifestComponent, file: string): number {
  return Math.max(0, ...paths.filter((path) => holds(path, file)).map(({ length }) => length))
}

/** A path of the declaration names the file, or a folder that it lies in. */
function holds(path: string, file: string): boolean {
  const plain = path.replace(/^\.\//, '').replace(/\/+$/, '')
  return plain !== '' && plain !== '.' && (file === plain || file.startsWith(`${plain}/`))
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
