import { hubKindOf, identify, parsePurl } from '../purl/index.js'
import { COMPONENT_KINDS, type ComponentKind, SCOPES, type Scope } from '../types/vocabulary.js'

/** Types of CycloneDX (all versions up to 1.7) and purposes of SPDX, in our kinds. */
const KINDS: Readonly<Record<string, ComponentKind>> = {
  application: 'library',
  framework: 'library',
  library: 'library',
  container: 'image',
  platform: 'library',
  'operating-system': 'library',
  operating_system: 'library',
  operatingsystem: 'library',
  device: 'code',
  'device-driver': 'library',
  devicedriver: 'library',
  firmware: 'library',
  file: 'code',
  'machine-learning-model': 'model',
  data: 'dataset',
  'cryptographic-asset': 'code',
}

export function isCycloneDxType(type: string): boolean {
  return Object.hasOwn(KINDS, type)
}

/**
 * Kind of an entry: our own word where this tool wrote the document, else what the purl says, because many tools write
 * models of the hub as `library` or `application`, else the type.
 */
export function kindOf(type: string | null, purl: string | null, own: string | null): ComponentKind {
  const said = COMPONENT_KINDS.find((kind) => kind === own)
  if (said !== undefined) return said
  const parsed = purl === null ? null : parsePurl(purl)
  if (parsed?.type === 'huggingface' || parsed?.type === 'mlflow') {
    const data = type === 'data' || hubKindOf(parsed) === 'dataset'
    return data ? 'dataset' : 'model'
  }
  if (parsed?.type === 'docker' || parsed?.type === 'oci') return 'image'
  return KINDS[type?.toLowerCase() ?? ''] ?? 'library'
}

/** A scope in the words of this tool; `null` for anything else. */
export function scopeOf(words: string | null): Scope | null {
  return SCOPES.find((scope) => scope === words) ?? null
}

/** Canonical purl and version of an entry: from its purl, else from an address on the hub or on GitHub. */
export function identityOf(
  purl: string | null,
  addresses: readonly string[],
  kind: ComponentKind,
): { readonly purl: string | null; readonly version: string | null } {
  const own = purl === null || !/^pkg:/i.test(purl) ? null : identify(purl, kind)
  if (own !== null) return own
  for (const address of addresses) {
    if (!/^(?:git\+)?https?:\/\//i.test(address)) continue
    const found = identify(address, kind)
    const hub = found?.purl.startsWith('pkg:huggingface/') === true
    const fits = hub ? kind === 'model' || kind === 'dataset' || kind === 'tokenizer' : kind === 'code'
    if (found !== null && fits) return found
  }
  return { purl: null, version: null }
}
