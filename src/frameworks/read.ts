import { UserError } from '../errors.js'
import validators from '../generated/validators.cjs'
import { parseJson } from '../manifest/json.js'
import { plainValue } from '../manifest/json-node.js'
import type { Framework } from '../types/framework.js'
import { predicates } from './predicates/index.js'

/**
 * Reads a framework file of the user's own.
 * @throws UserError with the place when it is no JSON, breaks the schema, names an unknown predicate or requirement.
 */
export function readFramework(text: string, path: string): Framework {
  const parsed = parseJson(text, path)
  if (!parsed.ok || parsed.value === null) {
    const problem = parsed.ok ? null : parsed.problems[0]
    throw new UserError(
      `${path} is not JSON`,
      problem === null || problem === undefined ? {} : { location: problem.location },
    )
  }
  const value: unknown = plainValue(parsed.value)
  if (!validators.framework(value)) {
    const first = validators.framework.errors?.[0]
    throw new UserError(
      `${path}${first?.instancePath ?? ''}: ${first === undefined ? 'is not a framework' : `breaks "${first.keyword}"`}. The format is in schemas/framework.schema.json`,
    )
  }
  const framework = value as Framework
  const known = new Set(framework.requirements.map((requirement) => requirement.id))
  for (const level of framework.levels) {
    for (const id of level.requirements) {
      if (!known.has(id))
        throw new UserError(`${path}: level ${level.id} needs ${id}, which requirements does not define`)
    }
  }
  for (const requirement of framework.requirements) {
    for (const name of [
      ...requirement.supports,
      ...requirement.contradicts,
      ...(requirement.appliesWhen ?? []),
    ]) {
      if (predicates[name] === undefined) {
        throw new UserError(
          `${path}: requirement ${requirement.id} names the unknown predicate ${name}. Known: ${Object.keys(predicates).join(', ')}`,
        )
      }
    }
  }
  if (framework.levels.length === 0) throw new UserError(`${path}: a framework needs at least one level`)
  return framework
}
