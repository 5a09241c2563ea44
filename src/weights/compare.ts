import type { Comparison } from './comparison.js'
import type { TensorSource } from './tensor-source.js'
import { assemble } from './work/assemble.js'
import { carryOut, type Readers } from './work/carry-out.js'
import type { ReadingDepth, Unit } from './work/plan.js'
import { prepare } from './work/prepare.js'
import type { UnitResult } from './work/results.js'

export interface CompareOptions {
  readonly sameVocabulary?: boolean
  /** By default all numbers of models on this machine, and of others what the tests need. */
  readonly read?: ReadingDepth | null
  /** Who reads rows on this machine. Without anybody the sources do, which is slower. */
  readonly readers?: Readers | null
  /** Called before anything is read and after each unit, with the bytes of all units and of those that are done. */
  readonly progress?: (done: number, all: number) => void
}

/**
 * `weights compare`: plans the comparison, does all its units and puts them together, as `weights plan`, `run` and `merge`
 * do one by one. `elapsed` gives the milliseconds since the start.
 * @throws ToolError when a file breaks its format, cannot be read, or changes meanwhile.
 */
export async function compareWeights(
  sourceA: TensorSource,
  sourceB: TensorSource,
  elapsed: () => number,
  { sameVocabulary = false, read = null, readers = null, progress = () => undefined }: CompareOptions = {},
): Promise<Comparison> {
  const prepared = await prepare(sourceA, sourceB, { sameVocabulary, read, parts: 1 })
  const { units } = prepared.plan
  const results = new Map<string, UnitResult>()
  const all = bytesOf(units)
  let done = 0
  progress(0, all)
  await carryOut(prepared, units, readers, (unit, result) => {
    results.set(unit.id, result)
    done += unit.bytes
    progress(done, all)
  })
  return assemble(prepared.plan, results, elapsed())
}

export function bytesOf(units: readonly Unit[]): number {
  return units.reduce((sum, { bytes }) => sum + bytes, 0)
}
