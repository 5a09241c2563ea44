import type { Entry } from '../../source/source.js'
import type { Location } from '../../types/location.js'
import type { Manifest } from '../../types/manifest.js'
import { weightName } from '../weights/weight-file.js'

/** A digest that the manifest states, and the files of which one has to have it. */
export interface StatedDigest {
  readonly name: string
  /** `sha256:…`, lower case. */
  readonly digest: string
  readonly paths: readonly string[]
  readonly location: Location
  /** List of checksums that states it, instead of the manifest. */
  readonly list?: string
}

const TOKENIZER =
  /(^|\/)(?:tokenizer\.json|tokenizer\.model(?:\.v\d+)?|spiece\.model|sentencepiece(?:\.bpe)?\.model|spm\.model|vocab\.(?:json|txt|model)|[\w.-]+\.tiktoken|tekken\.json)$/i
export function isTokenizerFile(path: string): boolean {
  return TOKENIZER.test(path)
}

/** Of other kinds the digest is that of a package or an image, which the named files only ask for. */
const HELD_KINDS: ReadonlySet<string> = new Set(['model', 'dataset', 'tokenizer', 'code'])

/**
 * Digests whose file is named and here. A part that is more than one file has no one digest that every tool would make
 * alike, so a part counts only when its paths lead to one file; of a model, to one file of weights.
 */
export function statedDigests(manifest: Manifest, entries: readonly Entry[]): readonly StatedDigest[] {
  const files = new Map(
    entries.filter(({ type }) => type !== 'submodule').map((entry) => [entry.path, entry]),
  )
  const out: StatedDigest[] = []
  for (const { id, path, digest, location } of manifest.evidence) {
    if (path !== null && digest !== null && files.has(path)) {
      out.push({ name: id ?? path, digest, paths: [path], location })
    }
  }
  for (const { name, kind, digest, paths, at, location } of manifest.components) {
    if (digest === null || !HELD_KINDS.has(kind) || !paths.every((path) => files.has(path))) continue
    const held = kind === 'model' ? paths.filter((path) => weightName(path, () => false) !== null) : paths
    if (held.length === 1) out.push({ name, digest, paths: held, location: at['digest'] ?? location })
  }
  const tokenizer = manifest.tokenizer
  if (tokenizer !== null && tokenizer.digest !== null) {
    const held = [...files.keys()].filter((path) => TOKENIZER.test(path) && !/(^|\/)tests?\//i.test(path))
    if (held.length > 0) {
      out.push({ name: 'tokenizer', digest: tokenizer.digest, paths: held, location: tokenizer.location })
    }
  }
  return out
}
