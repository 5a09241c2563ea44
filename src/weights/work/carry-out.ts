import { compareNorms } from '../compare-norms.js'
import { comparePair } from '../compare-pair.js'
import { Exclusions } from '../exclusions.js'
import type { RangeFigures, RangeJob } from '../numbers/measure.js'
import { measureElsewhere, type RowUnit, rowsOf } from './measure-elsewhere.js'
import type { Unit } from './plan.js'
import type { Prepared } from './prepare.js'
import type { UnitResult } from './results.js'

/** Who reads rows that lie on this machine: threads, or this one. */
export interface Readers {
  /** Jobs that can be under way at the same time. */
  readonly width: number
  read(job: RangeJob): Promise<RangeFigures>
}

export type Finished = (unit: Unit, result: UnitResult) => void

/**
 * Does units in any order, those of local files side by side, and reports each. What is reported depends on the models only.
 * Without `readers` everything goes through the sources of the models.
 * @throws ToolError of the first unit that fails, or when a file was changed meanwhile.
 */
export async function carryOut(
  prepared: Prepared,
  units: readonly Unit[],
  readers: Readers | null,
  finished: Finished,
): Promise<void> {
  const local: (() => Promise<void>)[] = []
  const own: (() => Promise<void>)[] = []
  for (const unit of units) {
    if (unit.kind === 'tests' || unit.kind === 'norms') {
      own.push(async () => finished(unit, plain(await testUnits(prepared, unit))))
      continue
    }
    const job = readers === null ? null : localJob(prepared, unit)
    if (job === null || readers === null) {
      own.push(async () => finished(unit, rowResult(unit, await measureElsewhere(prepared, unit))))
    } else local.push(async () => finished(unit, rowResult(unit, await readers.read(job))))
  }
  // Taken from the end, which costs nothing; the longest work comes first in a plan.
  own.reverse()
  local.reverse()
  let failed = false
  const lane = async (queue: (() => Promise<void>)[]): Promise<void> => {
    for (let task = queue.pop(); task !== undefined && !failed; task = queue.pop()) {
      try {
        await task()
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  const ended = await Promise.allSettled([
    lane(own),
    ...Array.from({ length: readers?.width ?? 0 }, () => lane(local)),
  ])
  const broken = ended.find((one) => one.status === 'rejected')
  if (broken !== undefined) throw broken.reason
  prepared.a.assertUnchanged()
  prepared.b.assertUnchanged()
}

/** As it will come back from a file, so that it makes no difference whether it went through one. */
function plain(result: UnitResult): UnitResult {
  return JSON.parse(JSON.stringify(result)) as UnitResult
}

async function testUnits(
  { plan, a, b, pairs, norms }: Prepared,
  unit: Extract<Unit, { kind: 'tests' | 'norms' }>,
): Promise<UnitResult> {
  const before = a.bytesRead() + b.bytesRead()
  const spent = (): number => a.bytesRead() + b.bytesRead() - before
  if (unit.kind === 'norms') {
    const [one, two] = norms.find(([x, y]) => x.stem === unit.a && y.stem === unit.b)!
    const figures = await compareNorms({ component: one, source: a }, { component: two, source: b })
    return { kind: 'norms', norms: figures, bytesRead: spent() }
  }
  const index = pairs.findIndex((pair) => pair.a.stem === unit.a && pair.b.stem === unit.b)
  const exclusions = new Exclusions()
  const outcome = await comparePair(
    pairs[index]!,
    { source: a, exclusions, letter: 'a' },
    { source: b, exclusions, letter: 'b' },
    // What T1 finds is laid over the outcome once all units are together.
    0,
    plan.hypotheses,
    index,
  )
  return { kind: 'tests', outcome, excluded: exclusions.toArray(), bytesRead: spent() }
}

function localJob({ a, b }: Prepared, unit: RowUnit): RangeJob | null {
  const one = a.extent(unit.a)
  const two = b.extent(unit.b)
  if (one === null || two === null) return null
  const info = a.info(unit.a)
  return {
    kind: unit.kind,
    a: { extent: one, dtype: info.dtype },
    b: { extent: two, dtype: b.info(unit.b).dtype },
    rows: rowsOf(info, unit),
  }
}

function rowResult(unit: RowUnit, { same, sums, fixed, bytesRead }: RangeFigures): UnitResult {
  return unit.kind === 'bytes'
    ? { kind: 'bytes', same, fixed, bytesRead }
    : { kind: 'numbers', same, sums, fixed, bytesRead }
}
