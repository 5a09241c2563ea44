import { createHash } from 'node:crypto'
import { SovereigntyError } from '../../errors.js'
import { limits } from '../../limits.js'
import type { Entry, Source } from '../../source/source.js'
import type { DigestCheck, DigestMismatch } from '../../types/digest.js'
import type { Fact } from '../../types/fact.js'
import type { Manifest } from '../../types/manifest.js'
import { endsRun } from '../ends-run.js'
import { parseLfsPointer } from '../weights/lfs-pointer.js'
import { listedDigests } from './listed-digests.js'
import { statedDigests } from './stated-digests.js'

/** What is known of one file's digest. */
interface FileDigest {
  readonly path: string
  /** Every digest the file may rightly be given; the first is shown. */
  readonly digests: readonly string[]
  readonly from: DigestMismatch['from']
}

/**
 * Holds the digests of the manifest, and those of lists of checksums, against the files they are about. A Git LFS pointer speaks for its file, and a text
 * is also taken with the line ends git stores. A file too large to hash, or one whose pointer states another kind of
 * digest, is skipped with the reason.
 */
export async function compareDigests(
  source: Source,
  entries: readonly Entry[],
  manifest: Manifest | null,
  facts: readonly Fact[],
): Promise<DigestCheck> {
  const stated = [
    ...(manifest === null ? [] : statedDigests(manifest, entries)),
    ...(await listedDigests(source, entries)),
  ]
  if (stated.length === 0) return { mismatches: [], skipped: [] }
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  // A tokenizer's digest may also be the one over its vocabulary, as the catalogue of tokenizers has it.
  const vocabularies = facts.flatMap((fact) =>
    fact.kind === 'tokenizer' && fact.vocabularyDigest !== null ? [`sha256:${fact.vocabularyDigest}`] : [],
  )
  const mismatches: DigestMismatch[] = []
  const skipped: { path: string; reason: string }[] = []
  let room: number = limits.digestedBytes
  for (const { name, digest, paths, location, list } of stated) {
    if (name === 'tokenizer' && vocabularies.includes(digest)) continue
    const algorithm = digest.slice(0, digest.indexOf(':'))
    const found: FileDigest[] = []
    let equal = false
    for (const path of paths) {
      const entry = byPath.get(path)!
      if (
        entry.size > Math.min(room, limits.largeFileBytes) &&
        !(entry.sha256 !== undefined && algorithm === 'sha256')
      ) {
        if (list === undefined || !skipped.some((one) => one.path === list))
          skipped.push({ path: list ?? path, reason: tooLarge(list) })
        break
      }
      room -= entry.sha256 === undefined ? entry.size : 0
      const file = await digestOf(source, entry, algorithm)
      if (typeof file === 'string') {
        skipped.push({ path, reason: file })
        break
      }
      equal = file.digests.includes(digest)
      if (equal) break
      found.push(file)
    }
    // Only when every file was looked at, none fits.
    if (equal || found.length < paths.length) continue
    const [first] = found
    mismatches.push({
      name,
      paths,
      declared: digest,
      found: first!.digests[0]!,
      from: first!.from,
      location,
      ...(list === undefined ? {} : { list }),
    })
  }
  return { mismatches, skipped }
}

function tooLarge(list: string | undefined): string {
  return list === undefined
    ? 'too large to be held against its stated digest'
    : 'names files that are too large to be held against their digests here'
}

/** Digest of one file, or why there is none. */
async function digestOf(source: Source, entry: Entry, algorithm: string): Promise<FileDigest | string> {
  const { path } = entry
  if (algorithm === 'sha256' && entry.sha256 !== undefined) {
    return { path, digests: [`sha256:${entry.sha256.toLowerCase()}`], from: 'listing' }
  }
  let bytes: Uint8Array
  try {
    bytes = await source.read(path)
  } catch (error) {
    if (endsRun(error) || !(error instanceof SovereigntyError)) throw error
    return `not held against its stated digest: ${error.message}`
  }
  const hashed = (content: Uint8Array | string): string =>
    `${algorithm}:${createHash(algorithm).update(content).digest('hex')}`
  const pointer = parseLfsPointer(bytes)
  if (pointer !== null) {
    if (algorithm !== 'sha256') return `the Git LFS pointer states no ${algorithm}`
    return { path, digests: [`sha256:${pointer.sha256}`, hashed(bytes)], from: 'pointer' }
  }
  const digests = [hashed(bytes)]
  if (bytes.includes(13) && !bytes.subarray(0, 4096).includes(0)) {
    const stored = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n')
    digests.push(hashed(Buffer.from(stored, 'latin1')))
  }
  return { path, digests, from: 'content' }
}
