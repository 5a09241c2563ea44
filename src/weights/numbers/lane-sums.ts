/** Sums of one kind that run side by side: numbers 0 and 1 of a group go to the first, 2 and 3 to the second. */
export const LANES = 4
/** Numbers that the lanes take in one step, two each. */
export const GROUP = 2 * LANES
/** Numbers that are added up in 32 bits before the sums go on in 64. */
export const RUN = 128 * GROUP
/** x, y, xx, yy, xy. */
export const SUMS = 5

/**
 * Adds one run of at most `RUN` pairs, `start` to `end`, to the totals: `LANES` for each of the five sums. Within a run each
 * lane adds in 32 bits; this is the order of additions that every kernel keeps to. `false`, and nothing added, when a sum
 * is not finite.
 */
export function addRun(
  a: Float32Array,
  b: Float32Array,
  start: number,
  end: number,
  totals: Float64Array,
): boolean {
  const { fround } = Math
  const sums = new Float64Array(LANES * SUMS)
  let check = 0
  for (let lane = 0; lane < LANES; lane += 1) {
    let x = 0
    let y = 0
    let xx = 0
    let yy = 0
    let xy = 0
    for (let first = start + 2 * lane; first < end; first += GROUP) {
      for (let at = first; at < end && at < first + 2; at += 1) {
        const one = a[at]!
        const two = b[at]!
        x = fround(x + one)
        y = fround(y + two)
        xx = fround(xx + fround(one * one))
        yy = fround(yy + fround(two * two))
        xy = fround(xy + fround(one * two))
      }
    }
    check += xx + yy
    sums[lane] = x
    sums[LANES + lane] = y
    sums[2 * LANES + lane] = xx
    sums[3 * LANES + lane] = yy
    sums[4 * LANES + lane] = xy
  }
  if (check - check !== 0) return false
  for (let at = 0; at < sums.length; at += 1) totals[at]! += sums[at]!
  return true
}

/** The same for a run with numbers that are not finite, or too large for 32 bits: pairs with one that is not are left out. */
export function addWildRun(
  a: Float32Array,
  b: Float32Array,
  start: number,
  end: number,
  totals: Float64Array,
): number {
  let left = 0
  for (let at = start; at < end; at += 1) {
    const one = a[at]!
    const two = b[at]!
    if (one - one !== 0 || two - two !== 0) {
      left += 1
      continue
    }
    const lane = ((at - start) % GROUP) >> 1
    totals[lane]! += one
    totals[LANES + lane]! += two
    totals[2 * LANES + lane]! += one * one
    totals[3 * LANES + lane]! += two * two
    totals[4 * LANES + lane]! += one * two
  }
  return left
}

/** One of the five sums from its lanes. */
export function total(totals: Float64Array, sum: number): number {
  const at = sum * LANES
  return totals[at]! + totals[at + 1]! + (totals[at + 2]! + totals[at + 3]!)
}
