import { ToolError } from '../../errors.js'
import type { PairOutcome } from '../compare-pair.js'
import { canonical, type Plan, partOf, type Unit } from './plan.js'
import type { Results, UnitResult } from './results.js'

/** schemas/weights-part.schema.json: results of some units of a plan. Several parts put together are a part again. */
export interface Part {
  readonly schemaVersion: '1'
  /** Id of the plan. */
  readonly plan: string
  /** By the id of the unit, in their order. */
  readonly units: readonly { readonly id: string; readonly result: UnitResult }[]
}

/** Units of a plan that part `part` of `parts`, counted from 1, does. */
export function unitsOfPart(plan: Plan, part: number, parts: number): readonly Unit[] {
  return plan.units.filter(({ id }) => partOf(id, parts) === part)
}

export function newPart(plan: Plan, results: Results): Part {
  const ids = [...results.keys()].sort()
  return {
    schemaVersion: '1',
    plan: plan.id,
    units: ids.map((id) => ({ id, result: results.get(id)! })),
  }
}

/**
 * Union of the results of parts, in whatever order they come.
 * @throws ToolError when a part belongs to another plan, holds a unit that the plan does not have or of another kind, or when
 * two parts disagree.
 */
export function unite(
  plan: Plan,
  parts: readonly { readonly name: string; readonly part: Part }[],
): Map<string, UnitResult> {
  const units = new Map(plan.units.map((unit) => [unit.id, unit]))
  const results = new Map<string, UnitResult>()
  for (const { name, part } of parts) {
    if (part.plan !== plan.id) {
      throw new ToolError(`${name} belongs to plan ${part.plan.slice(0, 12)}, not to ${plan.id.slice(0, 12)}`)
    }
    for (const { id, result } of part.units) {
      const unit = units.get(id)
      if (unit === undefined) throw new ToolError(`${name}: unit ${id} is not in the plan`)
      checkResult(name, unit, result)
      const before = results.get(id)
      if (before !== undefined && canonical(before) !== canonical(result)) {
        throw new ToolError(`${name}: unit ${id} (${titleOf(unit)}) has other results than in another part`)
      }
      results.set(id, result)
    }
  }
  return results
}

/** @throws ToolError when a unit of the plan has no result: half a comparison is none. */
export function assertComplete(plan: Plan, results: Results): void {
  const missing = plan.units.filter(({ id }) => !results.has(id))
  const [first] = missing
  if (first === undefined) return
  throw new ToolError(
    `${missing.length} of ${plan.units.length} units are missing, the first is ${first.id} (${titleOf(first)}); give all parts`,
  )
}

/** What no honest run of this unit can give. */
function checkResult(name: string, unit: Unit, result: UnitResult): void {
  const fail = (what: string): never => {
    throw new ToolError(`${name}: unit ${unit.id} (${titleOf(unit)}) ${what}`)
  }
  if (unit.kind !== result.kind) fail(`is of kind ${unit.kind}, its result of kind ${result.kind}`)
  if (result.kind === 'numbers' && unit.kind === 'numbers') {
    const elements = unit.shapes[0].slice(1).reduce((product, size) => product * size, unit.count)
    if (result.sums.equal > elements || result.sums.n > elements) fail(`counts more than ${elements} numbers`)
    if (result.same && result.sums.equal !== elements) fail('has equal bytes and unequal numbers')
  }
  if (result.kind === 'tests' && unit.kind === 'tests') {
    const { component, tests, layers } = result.outcome as { [K in keyof PairOutcome]: unknown }
    const { a, b } = Object(component) as { a?: unknown; b?: unknown }
    if (a !== unit.a || b !== unit.b) fail('tells of other components')
    if (!Array.isArray(tests) || !Array.isArray(layers)) fail('has no lists of tests and layers')
  }
}

export function titleOf(unit: Unit): string {
  const quote = (name: string): string => JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name)
  if (unit.kind === 'tests' || unit.kind === 'norms')
    return `${unit.kind} of ${quote(unit.a)} and ${quote(unit.b)}`
  return `rows ${unit.start} to ${unit.start + unit.count} of ${quote(unit.a)}`
}
