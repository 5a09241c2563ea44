import { ToolError } from '../../errors.js'
import validators from '../../generated/validators.cjs'
import { TOOL_VERSION } from '../../tool.js'
import type { Comparison } from '../comparison.js'
import type { Part } from './part.js'
import { type Plan, planId, withId } from './plan.js'

/**
 * Reads a plan. It may come from anywhere: only its form and its hashes are checked here, `assertFits` holds it against the
 * files.
 * @throws ToolError when it is no plan of this version, or was changed.
 */
export function readPlan(name: string, text: string): Plan {
  const plan = parse(name, text, 'weights-plan', 'plan') as Plan
  if (plan.tool.version !== TOOL_VERSION) {
    throw new ToolError(`${name} was made by version ${plan.tool.version}; this is version ${TOOL_VERSION}`)
  }
  if (planId(plan) !== plan.id)
    throw new ToolError(`${name} was changed: its id is not the hash of what it says`)
  const ids = new Set<string>()
  for (const { id, ...unit } of plan.units) {
    if (withId(unit).id !== id) throw new ToolError(`${name} was changed: unit ${id} has another hash`)
    if (ids.has(id)) throw new ToolError(`${name}: unit ${id} is there twice`)
    ids.add(id)
  }
  return plan
}

/** @throws ToolError when it is no part of this version. Whether it fits a plan is for `unite` to say. */
export function readPart(name: string, text: string): Part {
  const part = parse(name, text, 'weights-part', 'part') as Part
  const ids = new Set<string>()
  for (const { id } of part.units) {
    if (ids.has(id)) throw new ToolError(`${name}: unit ${id} is there twice`)
    ids.add(id)
  }
  return part
}

/** @throws ToolError when a document put together from parts is none: what they say of tests was not looked at before. */
export function assertComparison(comparison: Comparison): void {
  const validate = validators['weights-comparison']
  if (validate(comparison)) return
  const [error] = validate.errors ?? []
  throw new ToolError(`The parts give no comparison: ${error?.instancePath ?? ''} ${error?.keyword ?? ''}`)
}

/** @throws ToolError when the plan is not the one that the models themselves give. */
export function assertFits(name: string, given: Plan, derived: Plan): void {
  if (given.id === derived.id) return
  for (const side of ['a', 'b'] as const) {
    const [one, two] = [given[side], derived[side]]
    if (one.tensorsSha256 !== two.tensorsSha256 || one.bytes !== two.bytes)
      throw new ToolError(`${two.name} is not what it was when ${name} was made: its tensors are others`)
    if (one.probesSha256 !== two.probesSha256)
      throw new ToolError(`${two.name} is not what it was when ${name} was made: its numbers are others`)
  }
  throw new ToolError(`${name} is not the plan that these two models give`)
}

function parse(name: string, text: string, schema: 'weights-plan' | 'weights-part', what: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new ToolError(`${name} is not JSON`, { cause })
  }
  const validate = validators[schema]
  if (validate(value)) return value
  const [error] = validate.errors ?? []
  throw new ToolError(
    `${name} is no ${what} of this version: ${error?.instancePath || '/'} ${error?.keyword ?? ''}`,
  )
}
