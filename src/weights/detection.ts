import { hitsNeeded } from './twins.js'

/** What the limit depends on, for one group of units. */
export interface Sensitivity {
  readonly rows: number
  readonly noise: number
}

const STEPS = 120
const REACH = 6
/** Standard deviations of the hit count that a detection keeps in hand: missed once in 44 at the limit. */
const MARGIN = 2

/**
 * Smallest correlation of matching units that the twin test would have told at this level (natural logarithm); `null`
 * when even equal units would not do. Products of units are taken as normal with the measured noise.
 */
export function limitOfDetection(groups: readonly Sensitivity[], logLevel: number): number | null {
  const needed = hitsNeeded(groups.length, logLevel)
  if (!enough(groups, 1, needed)) return null
  let low = 0
  let high = 1
  for (let step = 0; step < 20; step += 1) {
    const middle = (low + high) / 2
    if (enough(groups, middle, needed)) high = middle
    else low = middle
  }
  return high
}

function enough(groups: readonly Sensitivity[], r: number, needed: number): boolean {
  let expected = 0
  let variance = 0
  for (const { rows, noise } of groups) {
    const share = hitProbability(r, noise, rows)
    expected += rows * share
    variance += rows * share * (1 - share)
  }
  return expected - MARGIN * Math.sqrt(variance) >= needed
}

/** Chance that a unit correlated by `r` with its namesake finds it nearest of `rows`. */
export function hitProbability(r: number, noise: number, rows: number): number {
  if (noise <= 0) return r > 0 ? 1 : 0
  let sum = 0
  let weights = 0
  for (let step = 0; step <= STEPS; step += 1) {
    const normal = -REACH + (2 * REACH * step) / STEPS
    const weight = Math.exp((-normal * normal) / 2)
    weights += weight
    sum += weight * insideNormal(Math.abs(r / noise + normal)) ** (rows - 1)
  }
  return sum / weights
}

/** P(|N| <= x), by formula 7.1.26 of Abramowitz and Stegun (error below 1.5e-7). */
function insideNormal(x: number): number {
  const scaled = x / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * scaled)
  const polynomial =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return 1 - polynomial * Math.exp(-scaled * scaled)
}
