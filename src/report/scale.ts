import { builtInFramework } from '../frameworks/load.js'
import type { Verdict } from '../types/verdict.js'

/** The verdict's three marks as positions on the framework's scale; −1 where a level is not on it or not stated. */
export interface Scale {
  readonly levels: readonly string[]
  readonly supported: number
  readonly ceiling: number
  readonly claim: number
}

/** More levels than any scale has: a verdict from a fork's artifact may hold any list. */
const MOST_LEVELS = 16

export function scaleOf(verdict: Verdict): Scale {
  const levels = verdict.framework.levels.slice(0, MOST_LEVELS).map((level) => level.id)
  return {
    levels,
    supported: levels.indexOf(verdict.level.supported),
    ceiling: levels.indexOf(verdict.level.ceiling),
    claim: verdict.claim === null ? -1 : positionOf(verdict.claim.level, levels, verdict.framework.id),
  }
}

/** A claim on the T-Class scale may stand for a level of another scale. */
function positionOf(claim: string, levels: readonly string[], framework: string): number {
  const direct = levels.indexOf(claim)
  if (direct !== -1) return direct
  const known = builtInFramework(framework)?.levels.find((level) => level.equivalent?.includes(claim))
  return known === undefined ? -1 : levels.indexOf(known.id)
}

/**
 * The lowest level a requirement id belongs to, read from its name (`T5-TOK` → T5, `T4-2-DELTA` → T4-2, `T4-INIT` → the
 * first of T4-1 and T4-2), or −1 for a requirement that stands beside the scale (`POL-LIC`).
 */
export function levelOfRequirement(id: string, levels: readonly string[]): number {
  let best = -1
  let length = 0
  levels.forEach((level, index) => {
    if (id.startsWith(`${level}-`) && level.length > length) {
      best = index
      length = level.length
    }
  })
  if (best !== -1) return best
  const family = id.slice(0, id.indexOf('-'))
  return family === '' ? -1 : levels.findIndex((level) => level.startsWith(`${family}-`))
}
