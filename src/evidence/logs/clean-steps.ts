/**
 * A coarse loss (three decimals and fewer) hides noise below its last digit, except where the curve passes from one printed
 * value to the next: there any noise makes the log waver (2.413, 2.412, 2.413, 2.412) for as many records as the curve is
 * within the noise of the border. A curve without noise steps once. For noise of a given size and the slope at a step, the
 * chance of a single clean step is known; the chance that all of a log's steps are clean is their product.
 */
export interface CleanSteps {
  /** Steps from one printed value to the next, all of them clean. */
  readonly steps: number
  /** Upper bound of the chance that a run with at least this much noise leaves such a log. */
  readonly chance: number
}

/** A step is judged by the steeper of the slopes beside it, and by this much more, because the slope is itself read off the log. */
const STEEPER = 1.5
/** Flatter than this, in units of the noise a record, is counted as this: the chance only falls. */
const FLATTEST = 0.1
/** Steeper than this no noise is seen at a step. */
const STEEPEST = 8

/**
 * Whether a row of printed losses steps from value to value without ever wavering, and how likely that is where the noise
 * of one record is `noise` or more, independent from record to record. `null` when it wavers once.
 */
export function cleanSteps(losses: readonly number[], quantum: number, noise: number): CleanSteps | null {
  const plateaus: { readonly level: number; length: number }[] = []
  for (const loss of losses) {
    const level = Math.round(loss / quantum)
    const last = plateaus.at(-1)
    if (last !== undefined && last.level === level) last.length += 1
    else plateaus.push({ level, length: 1 })
  }
  let direction = 0
  let steps = 0
  let logChance = 0
  for (let at = 1; at < plateaus.length; at += 1) {
    const before = plateaus[at - 1]!
    const after = plateaus[at]!
    const change = after.level - before.level
    if (direction !== 0 && Math.sign(change) !== direction) return null
    direction = Math.sign(change)
    if (Math.abs(change) !== 1) continue
    // The first and the last plateau are cut off, and the slope beside them is not known.
    const lengths = [at > 1 ? before.length : 0, at + 1 < plateaus.length ? after.length : 0]
    const shorter = Math.min(...lengths)
    if (shorter === 0) continue
    const slope = (quantum / shorter) * STEEPER
    const chance = chanceOfCleanStep(slope / noise)
    if (chance >= 1) continue
    steps += 1
    logChance += Math.log(chance)
  }
  return { steps, chance: Math.exp(logChance) }
}

const known = new Map<number, number>()

/**
 * Chance that a straight curve of this slope (units of the noise a record) crosses a border once: every record before is
 * above it, every record after below. Averaged over where the records lie beside the border.
 */
export function chanceOfCleanStep(slope: number): number {
  if (slope >= STEEPEST) return 1
  // Rounded up on a grid of two per cent: a larger chance only makes the test more careful.
  const grid = Math.ceil(Math.log(Math.max(slope, FLATTEST) / FLATTEST) / Math.log(1.02))
  const hit = known.get(grid)
  if (hit !== undefined) return hit
  const chance = Math.min(1, averageOverOffsets(FLATTEST * 1.02 ** grid))
  known.set(grid, chance)
  return chance
}

const OFFSETS = 16

function averageOverOffsets(slope: number): number {
  const reach = Math.ceil(6 / slope)
  let sum = 0
  for (let one = 0; one < OFFSETS; one += 1) {
    const offset = (one + 0.5) / OFFSETS
    // Chance of being below the border at each record, the curve falling through it between -1 and 0.
    const below: number[] = []
    for (let at = -reach; at <= reach; at += 1) below.push(normalCdf((at + offset) * slope))
    // Product of all records from here on, from the far end, where factors are near one.
    const behind = new Array<number>(below.length + 1).fill(1)
    for (let at = below.length - 1; at >= 0; at -= 1) behind[at] = behind[at + 1]! * below[at]!
    let ahead = 1
    let clean = behind[0]!
    for (const [at, chance] of below.entries()) {
      ahead *= 1 - chance
      clean += ahead * behind[at + 1]!
    }
    sum += clean
  }
  return sum / OFFSETS
}

/** Abramowitz and Stegun 26.2.17, to 7.5e-8. */
function normalCdf(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x))
  const tail =
    Math.exp((-x * x) / 2) *
    0.3989422804014327 *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return x >= 0 ? 1 - tail : tail
}
