import type { Stream } from './normalise.js'

/** Tokens of one gram (the noise threshold): agreement of fewer tokens is never seen. */
export const GRAM = 12

/**
 * Grams in a window. Winnowing (Schleimer, Wilkerson, Aiken: "Winnowing: local algorithms for document fingerprinting",
 * SIGMOD 2003) keeps the least hash of every window, so that two streams which agree in GRAM + WINDOW - 1 = 27 tokens
 * in a row always share a fingerprint, and a stream keeps about 2 / (WINDOW + 1) of its grams.
 */
export const WINDOW = 6

/** Fingerprints of one stream, in order, without repetition of a place. */
export function winnow(stream: Stream): number[] {
  const hashes = gramHashes(stream)
  const kept: number[] = []
  if (hashes.length === 0) return kept
  const window = Math.min(WINDOW, hashes.length)
  let least = -1
  for (let end = window - 1; end < hashes.length; end += 1) {
    const start = end - window + 1
    if (least >= start) {
      // The rightmost of equal hashes, as in the paper: it stays least for longer.
      if (hashes[end]! <= hashes[least]!) least = end
      else continue
    } else {
      least = start
      for (let at = start + 1; at <= end; at += 1) if (hashes[at]! <= hashes[least]!) least = at
    }
    kept.push(hashes[least]!)
  }
  return kept
}

/**
 * One 32-bit hash a gram. A name of the author's enters as the distance to its last place inside the gram, 0 when it
 * has none there: consistent renaming changes nothing, another flow of data does, and what stands before the gram
 * has no part in it (parameterised matching; B. S. Baker, STOC 1993).
 */
function gramHashes({ codes, back }: Stream): Uint32Array {
  const count = Math.max(0, codes.length - GRAM + 1)
  const hashes = new Uint32Array(count)
  for (let start = 0; start < count; start += 1) {
    let hash = 0x9747b28c
    for (let at = 0; at < GRAM; at += 1) {
      const code = codes[start + at]!
      const distance = back[start + at]!
      const value = code !== 0 ? code : distance <= at ? distance + 1 : 1
      hash = Math.imul(hash ^ value, 0x5bd1e995)
      hash ^= hash >>> 15
    }
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hashes[start] = (hash ^ (hash >>> 16)) >>> 0
  }
  return hashes
}
