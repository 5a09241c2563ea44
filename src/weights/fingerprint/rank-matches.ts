import type { ScanMatch } from './scan-document.js'

/** Standard errors that the likeness of the layers must keep above a threshold: once in 1,000 by chance. */
export const SURE = 3.09

/** Likeness ranks matches and is never shown: sketches carry too much noise to be read as a correlation. */
export interface RankedMatch extends ScanMatch {
  readonly likeness: number
  /** Of each layer of the model. */
  readonly layers: ReadonlyMap<number, number>
}

/** Nearest first, each component counted for itself. */
export function ranked(matches: readonly RankedMatch[]): readonly RankedMatch[] {
  const first = new Map<string | null, RankedMatch>()
  return [...matches].sort(order).map((match) => {
    const nearer = first.get(match.component)
    const rank = nearer === undefined ? 1 : nearer.rank + (isAsNear(match, nearer) ? 0 : 1)
    const made = { ...match, rank }
    if (nearer === undefined || rank > nearer.rank) first.set(match.component, made)
    return made
  })
}

/**
 * Whether two matches of a component are equally near as far as can be told: an encoder that many models keep frozen is the
 * same in all of them. The layers are told apart one by one, because what makes sketches of the model inexact is common
 * to both.
 */
function isAsNear(match: RankedMatch, nearer: RankedMatch): boolean {
  if (match.basis === 'bytes' || nearer.basis === 'bytes') {
    return (
      match.identicalTensors === nearer.identicalTensors && match.identicalFiles === nearer.identicalFiles
    )
  }
  const [one, two] = [match.confirmed?.interval, nearer.confirmed?.interval]
  if (one != null && two != null) return one[1] >= two[0]
  const gaps = [...match.layers].flatMap(([layer, likeness]) => {
    const other = nearer.layers.get(layer)
    return other === undefined ? [] : [other - likeness]
  })
  if (gaps.length < 2) return match.likeness >= nearer.likeness
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  const squares = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0)
  return mean <= SURE * Math.sqrt(squares / (gaps.length * (gaps.length - 1)))
}

export function order(a: RankedMatch, b: RankedMatch): number {
  const bytes = (one: RankedMatch): number => one.identicalFiles + one.identicalTensors
  return bytes(b) - bytes(a) || b.likeness - a.likeness || (a.entry.id < b.entry.id ? -1 : 1)
}
