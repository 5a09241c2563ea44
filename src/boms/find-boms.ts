import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Manifest } from '../types/manifest.js'

/** Names that bills of materials go by; the content decides. */
const LIKELY =
  /bom[^/]*\.(?:json|xml)$|\.(?:cdx|cyclonedx|spdx|spdx3)\.(?:json|xml)$|\.spdx(?:\.(?:ya?ml|rdf|rdf\.xml|tag))?$|\.jsonld$/i
/** Names that are given to nothing else. */
const CERTAIN =
  /(?:^|\/)(?:s?bom|aibom|mlbom|ml-bom|ai-bom)\.(?:json|xml)$|\.(?:cdx|cyclonedx|spdx|spdx3)\.(?:json|xml)$|\.spdx$/i

export interface Candidate {
  readonly entry: Entry
  /** It should be a bill of materials; if it is none, somebody wants to know. */
  readonly expected: boolean
}

/**
 * Files that may be bills of materials of the repository: those the manifest names (`evidence` of kind `bom`,
 * `coveredBy`), and those that by their names may be one at the root or beside the manifest. A document in a folder of
 * tests, examples or somebody else's code describes something else.
 */
export function findBoms(
  entries: readonly Entry[],
  manifest: Manifest | null,
  manifestPath: string,
): readonly Candidate[] {
  const folder = manifestPath.slice(0, manifestPath.lastIndexOf('/') + 1)
  const evidence = new Set(
    (manifest?.evidence ?? []).flatMap((one) => (one.kind === 'bom' ? (one.path ?? []) : [])),
  )
  const covering = new Set((manifest?.components ?? []).flatMap((one) => one.coveredBy ?? []))
  return entries.flatMap((entry): Candidate[] => {
    const { path, type, size } = entry
    if (type !== 'file' || path === manifestPath || size > 2 * limits.lockFileBytes) return []
    if (evidence.has(path)) return [{ entry, expected: true }]
    const beside = path.lastIndexOf('/') === -1 || path.slice(0, path.lastIndexOf('/') + 1) === folder
    if (!LIKELY.test(path) || (!beside && !covering.has(path))) return []
    return [{ entry, expected: CERTAIN.test(path) }]
  })
}
