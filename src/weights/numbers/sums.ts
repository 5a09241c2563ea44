/** What two tensors, or parts of them, look like number by number. Sums add up in the order of the parts. */
export interface Sums {
  /** Pairs in which both numbers are finite: the sums are over these. */
  readonly n: number
  /** Pairs whose numbers are the same, bit for bit, once they are 32-bit floats. */
  readonly equal: number
  readonly x: number
  readonly y: number
  readonly xx: number
  readonly yy: number
  readonly xy: number
}

export const NO_SUMS: Sums = { n: 0, equal: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 }

export function addSums(one: Sums, two: Sums): Sums {
  return {
    n: one.n + two.n,
    equal: one.equal + two.equal,
    x: one.x + two.x,
    y: one.y + two.y,
    xx: one.xx + two.xx,
    yy: one.yy + two.yy,
    xy: one.xy + two.xy,
  }
}

/** Sums of squares and products about the means. */
export interface Scatter {
  readonly xx: number
  readonly yy: number
  readonly xy: number
}

export function scatterOf({ n, x, y, xx, yy, xy }: Sums): Scatter {
  if (n === 0) return { xx: 0, yy: 0, xy: 0 }
  return { xx: xx - (x * x) / n, yy: yy - (y * y) / n, xy: xy - (x * y) / n }
}

/** Rounding leaves this share of a sum of squares where the numbers are all the same. */
const ROUNDING = 1e-6

/**
 * Pearson's r of tensors put together, each about its own mean: different means would correlate by themselves. `null`
 * when either side does not vary.
 */
export function pooledCorrelation(parts: readonly Sums[]): number | null {
  let xx = 0
  let yy = 0
  let xy = 0
  let rawX = 0
  let rawY = 0
  for (const part of parts) {
    const scatter = scatterOf(part)
    xx += scatter.xx
    yy += scatter.yy
    xy += scatter.xy
    rawX += part.xx
    rawY += part.yy
  }
  if (!(xx > rawX * ROUNDING) || !(yy > rawY * ROUNDING)) return null
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
}
