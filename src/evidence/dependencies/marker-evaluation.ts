/** Whether an environment marker holds, decided as pypa/packaging decides it. */
import { parseVersion } from '../../versions/pep440.js'
import { admits, parseSpecifiers } from '../../versions/specifiers.js'
import type { Marker, MarkerOperand, MarkerOperator } from './markers.js'
import { normaliseName } from './pep503.js'

/** Values by variable; `extras` and `dependency_groups` are sets. */
export type MarkerEnvironment = Readonly<Record<string, string | ReadonlySet<string>>>

/** `undefined-comparison` where the reference raises: an unknown variable, or an operator the values do not know. */
export type MarkerOutcome = boolean | 'undefined-comparison'

/** Variables compared as versions as long as the other side is one. */
const VERSIONS: ReadonlySet<string> = new Set([
  'implementation_version',
  'platform_release',
  'python_full_version',
  'python_version',
])

/** Evaluates a marker. Every comparison is made, so that one that cannot be made is never hidden by the others. */
export function evaluateMarker(marker: Marker, environment: MarkerEnvironment): MarkerOutcome {
  if (marker.kind === 'comparison') return compare(marker, environment)
  let any = false
  for (const together of marker.alternatives) {
    let all = true
    for (const part of together) {
      const outcome = evaluateMarker(part, environment)
      if (outcome === 'undefined-comparison') return outcome
      all &&= outcome
    }
    any ||= all
  }
  return any
}

function compare(
  { left, operator, right }: Extract<Marker, { kind: 'comparison' }>,
  environment: MarkerEnvironment,
): MarkerOutcome {
  // A right side is looked up when the left is no variable; beside a variable it counts by its text, even its name.
  const key = textOf(left.kind === 'variable' ? left : right)
  const known = environmentValue(environment, key)
  if (known === null) return 'undefined-comparison'
  if (left.kind !== 'variable') return decide(left.text, operator, known, key)
  return typeof known === 'string' ? decide(known, operator, textOf(right), key) : 'undefined-comparison'
}

function textOf(operand: MarkerOperand): string {
  return operand.kind === 'variable' ? operand.name : operand.text
}

function environmentValue(environment: MarkerEnvironment, key: string): string | ReadonlySet<string> | null {
  if (!Object.hasOwn(environment, key)) return null
  const value = environment[key] as string | ReadonlySet<string>
  if (typeof value !== 'string') return new Set([...value].map(normaliseName))
  if (key === 'extra' || key === 'extras' || key === 'dependency_groups') return normaliseName(value)
  // Builds between two tags call themselves `3.13.0a2+`, which is no version.
  return key === 'python_full_version' && value.endsWith('+') ? `${value}local` : value
}

function decide(
  left: string,
  operator: MarkerOperator,
  right: string | ReadonlySet<string>,
  key: string,
): MarkerOutcome {
  if (typeof right !== 'string') {
    const has = right.has(normaliseName(left))
    switch (operator) {
      case 'in':
        return has
      case 'not in':
        return !has
      case '!=':
        return true
      case '===':
      case '~=':
        return 'undefined-comparison'
      default:
        return false
    }
  }
  if (VERSIONS.has(key)) {
    const asVersion = versionOutcome(left, operator, right)
    if (asVersion !== null) return asVersion
  }
  switch (operator) {
    case 'in':
      return right.includes(left)
    case 'not in':
      return !right.includes(left)
    case '==':
    case '<=':
    case '>=':
      return left === right
    case '!=':
      return left !== right
    // Text has no order: the reference lets neither hold.
    case '<':
    case '>':
      return false
    default:
      return 'undefined-comparison'
  }
}

/** `null` when the right side with its operator is no version specifier. */
function versionOutcome(left: string, operator: MarkerOperator, right: string): boolean | null {
  if (operator === 'in' || operator === 'not in' || right.includes(',')) return null
  const clauses = parseSpecifiers(`${operator}${right}`)
  if (clauses === null || clauses.length !== 1) return null
  if (operator === '===') return left.trim().toLowerCase() === right.trim().toLowerCase()
  const version = parseVersion(left)
  return version !== null && admits(clauses, version, left)
}
