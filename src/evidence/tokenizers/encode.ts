/** One text cut into tokens by the model alone: its pre-tokenizer has run, its symbols are in the vocabulary's spelling. */

/** Rank of joining two symbols; `undefined` when they are never joined. Lower ranks join first. */
export type PairRank = (left: string, right: string) => number | undefined

/** Byte-pair encoding: joins the pair of the lowest rank, the leftmost of equals, until none is left. */
export function mergeSymbols(symbols: readonly string[], rankOf: PairRank): readonly string[] {
  const parts = [...symbols]
  const ranks: number[] = []
  for (let at = 0; at + 1 < parts.length; at += 1) ranks.push(rankOf(parts[at]!, parts[at + 1]!) ?? Infinity)
  for (;;) {
    let best = 0
    let lowest = Infinity
    for (let at = 0; at < ranks.length; at += 1)
      if (ranks[at]! < lowest) {
        lowest = ranks[at]!
        best = at
      }
    if (lowest === Infinity) return parts
    parts.splice(best, 2, parts[best]! + parts[best + 1]!)
    ranks.splice(best, 1)
    if (best > 0) ranks[best - 1] = rankOf(parts[best - 1]!, parts[best]!) ?? Infinity
    if (best < ranks.length) ranks[best] = rankOf(parts[best]!, parts[best + 1]!) ?? Infinity
  }
}

/**
 * Unigram: the split with the highest sum of scores (Viterbi). A character that no token covers costs `unknownScore` and
 * comes out as `null`.
 */
export function bestSplit(
  symbols: readonly string[],
  scores: ReadonlyMap<string, number>,
  unknownScore: number,
  longest: number,
): readonly (string | null)[] {
  const best = new Float64Array(symbols.length + 1).fill(-Infinity)
  const from = new Int32Array(symbols.length + 1)
  const known = new Uint8Array(symbols.length + 1)
  best[0] = 0
  for (let start = 0; start < symbols.length; start += 1) {
    let token = ''
    let single = false
    for (let end = start + 1; end <= Math.min(symbols.length, start + longest); end += 1) {
      token += symbols[end - 1]!
      const score = scores.get(token)
      if (score === undefined) continue
      if (end === start + 1) single = true
      if (best[start]! + score > best[end]!) {
        best[end] = best[start]! + score
        from[end] = start
        known[end] = 1
      }
    }
    if (!single && best[start]! + unknownScore > best[start + 1]!) {
      best[start + 1] = best[start]! + unknownScore
      from[start + 1] = start
      known[start + 1] = 0
    }
  }
  const out: (string | null)[] = []
  for (let end = symbols.length; end > 0; end = from[end]!)
    out.push(known[end] === 1 ? symbols.slice(from[end], end).join('') : null)
  return out.reverse()
}
