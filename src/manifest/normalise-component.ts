import { hubKindOf, type Identity, identify } from '../purl/identify.js'
import { parsePurl } from '../purl/parse.js'
import type { Location } from '../types/location.js'
import type { DeclaredLicense, EvidenceDemand, ManifestComponent } from '../types/manifest.js'
import {
  type ComponentKind,
  type Owner,
  type Relation,
  type Role,
  type Scope,
  type Stage,
  WEIGHT_RELATIONS,
} from '../types/vocabulary.js'
import type { Entry } from './entry.js'

/** What a component inherits from the rest of the manifest. */
export interface Surroundings {
  readonly supplier: string | null
  readonly initialization: 'random' | 'pretrained' | null
  /** Ids given so far; the component's own is added. */
  readonly ids: Set<string>
}

type Type = ComponentKind | 'data' | 'application' | 'file'

/** purl types whose packages are libraries. */
const LIBRARY_TYPES = new Set([
  'pypi',
  'npm',
  'conda',
  'cargo',
  'gem',
  'golang',
  'maven',
  'nuget',
  'deb',
  'rpm',
  'cran',
  'composer',
  'hackage',
  'swift',
  'pub',
])
const CODE_TYPES = new Set(['git', 'github', 'githubactions', 'gitlab', 'bitbucket'])

/** Fills in the defaults of one component. A licence is never filled in. */
export function normaliseComponent(entry: Entry, index: number, around: Surroundings): ManifestComponent {
  const kind = kindOf(entry)
  const relation = entry.word<Relation>('relation')
  const role = entry.word<Role>('role')
  const uri = entry.text('uri')
  const own = identityFrom(entry.text('purl') ?? uri, kind)
  const written = entry.texts('base')
  const bases = written.map((base) => identify(base, kind))
  const named = written.map((base, at) => bases[at]?.purl ?? base)
  const name =
    entry.text('name') ??
    entry.text('id') ??
    shortName(own?.purl ?? named[0] ?? uri ?? entry.texts('paths')[0])
  const id = entry.text('id') ?? freeId(name, index, around.ids)
  around.ids.add(id)
  const owner = ownerOf(entry, around.supplier)
  const at: Record<string, Location> = {}
  for (const key of entry.keys) at[key] = entry.locate(key)
  return {
    ...entry.placed,
    id,
    name,
    kind,
    role,
    stage: entry.word<Stage>('stage'),
    version:
      entry.text('version') ?? own?.version ?? (bases.length === 1 ? (bases[0]?.version ?? null) : null),
    purl: own?.purl ?? null,
    uri,
    digest: entry.text('digest')?.toLowerCase() ?? null,
    paths: entry.texts('paths'),
    supplier: entry.text('supplier'),
    country: entry.text('country'),
    relation,
    bases: named,
    identity: named[0] ?? own?.purl ?? uri ?? name,
    initialization: initializationOf(entry, kind, relation, owner, around.initialization),
    owner,
    declaration: entry.text('declaration'),
    license: licenseOf(entry),
    scope: entry.word<Scope>('scope') ?? scopeOf(kind, role, relation),
    evidence: entry.word<EvidenceDemand>('evidence') ?? 'optional',
    coveredBy: entry.text('coveredBy'),
    reason: entry.text('reason'),
    expires: entry.text('expires'),
    at,
  }
}

/** The licence of an entry as stated; a plain string is what is declared. */
export function licenseOf(entry: Entry): DeclaredLicense {
  const license = entry.entry('license', 'declared')
  return {
    declared: license?.text('declared') ?? null,
    concluded: license?.text('concluded') ?? null,
    text: license?.text('text') ?? null,
    source: license?.text('source') ?? null,
  }
}

/** Kind from the declared word, else from role, relation and purl. The words of CycloneDX are mapped to ours. */
function kindOf(entry: Entry): ComponentKind {
  const type = entry.word<Type>('type')
  if (type === 'data') return 'dataset'
  if (type !== null && type !== 'application' && type !== 'file') return type
  const role = entry.word<Role>('role')
  const relation = entry.word<Relation>('relation')
  if (role === 'tokenizer' || relation === 'tokenizer-of') return 'tokenizer'
  if (role !== null || (relation !== null && relation !== 'code-from')) return 'model'
  if (type !== null || relation === 'code-from') return 'code'
  const purl = parsePurl(entry.text('purl') ?? '')
  if (purl === null)
    return /^https?:\/\/(www\.)?github\.com\//i.test(entry.text('uri') ?? '') ? 'code' : 'model'
  if (LIBRARY_TYPES.has(purl.type)) return 'library'
  if (CODE_TYPES.has(purl.type)) return 'code'
  if (purl.type === 'docker' || purl.type === 'oci') return 'image'
  return hubKindOf(purl) === 'dataset' ? 'dataset' : 'model'
}

/** A part that names nobody else is the declarer's own; a part of the declarer's supplier too. */
function ownerOf(entry: Entry, supplier: string | null): Owner {
  const stated = entry.word<Owner>('owner')
  if (stated !== null) return stated
  const maker = entry.text('supplier')
  if (maker !== null && supplier !== null) return sameName(maker, supplier) ? 'self' : 'third-party'
  const namesOthers = maker !== null || ['relation', 'base', 'purl', 'uri'].some((key) => entry.has(key))
  return namesOthers ? 'unknown' : 'self'
}

function sameName(a: string, b: string): boolean {
  const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
  return plain(a) === plain(b)
}

function initializationOf(
  entry: Entry,
  kind: ComponentKind,
  relation: Relation | null,
  owner: Owner,
  whole: 'random' | 'pretrained' | null,
): 'random' | 'pretrained' | null {
  const stated = entry.word<'random' | 'pretrained'>('initialization')
  if (stated !== null || kind !== 'model') return stated
  if (relation !== null && WEIGHT_RELATIONS.has(relation)) return 'pretrained'
  return owner === 'self' ? whole : null
}

function scopeOf(kind: ComponentKind, role: Role | null, relation: Relation | null): Scope {
  if (kind === 'dataset') return 'data'
  return role === 'teacher' || role === 'reward-model' || relation === 'distilled-from'
    ? 'training'
    : 'product'
}

function identityFrom(text: string | null, kind: ComponentKind): Identity | null {
  return text === null ? null : identify(text, kind)
}

/** Name of a purl, or last segment of an address or path. */
function shortName(text: string | undefined): string {
  const purl = text?.startsWith('pkg:') === true ? parsePurl(text) : null
  if (purl !== null) return purl.name
  const plain = (text ?? '').replace(/[?#].*$/, '').replace(/\/+$/, '')
  return plain.slice(plain.lastIndexOf('/') + 1) || plain || 'component'
}

function freeId(name: string, index: number, ids: ReadonlySet<string>): string {
  const base =
    name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+|-+$/g, '') || `component-${index + 1}`
  let id = base
  for (let count = 2; ids.has(id); count++) id = `${base}-${count}`
  return id
}
