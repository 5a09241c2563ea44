/**
 * T2, twin units: how many rows find their own namesake nearest, of all rows of the other model, by absolute cosine.
 * `products` is the square cross-Gram; a tie loses.
 */
export function twinHits(products: Float64Array, rows: number): number {
  let hits = 0
  for (let row = 0; row < rows; row += 1) {
    const own = size(products[row * rows + row]!)
    let best = true
    for (let other = 0; other < rows && best; other += 1) {
      if (other !== row && !(own > size(products[row * rows + other]!))) best = false
    }
    if (best && own > 0) hits += 1
  }
  return hits
}

function size(value: number): number {
  return value < 0 ? -value : value
}

/**
 * Natural logarithm of the bound P(K >= k | H0) <= T^k / k!, at most 0. H0: the units of each of the `groups` could be
 * relabelled, independently, without changing how likely the model is. No model of the numbers is used. Proof: one group
 * hits at all rows of a set S with probability at most (m - |S|)! / m!, so E[binomial(hits, k)] <= 1/k!; independent
 * groups multiply and the multinomial theorem sums them to T^k / k!, which bounds E[binomial(K, k)] >= P(K >= k).
 */
export function logTwinBound(hits: number, groups: number): number {
  if (hits === 0 || groups === 0) return 0
  let log = hits * Math.log(groups)
  for (let factor = 2; factor <= hits; factor += 1) log -= Math.log(factor)
  return Math.min(0, log)
}

/** Fewest hits whose bound is at most e^`logLevel`. */
export function hitsNeeded(groups: number, logLevel: number): number {
  if (groups === 0) return Number.POSITIVE_INFINITY
  let hits = 0
  let log = 0
  while (log > logLevel || hits <= groups) {
    hits += 1
    log += Math.log(groups) - Math.log(hits)
  }
  return hits
}
