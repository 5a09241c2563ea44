import { UserError } from '../errors.js'
import validators from '../generated/validators.cjs'
import { parseJson } from '../manifest/json.js'
import { plainValue } from '../manifest/json-node.js'
import { schemaProblems } from '../manifest/schema-problems.js'
import { text } from '../messages/index.js'
import type { Framework } from '../types/framework.js'
import type { ManifestProblem } from '../types/manifest.js'
import { predicates } from './predicates/index.js'

/**
 * Reads a framework file of the user's own.
 * @throws UserError with the place when it is no JSON, breaks the schema, names an unknown predicate or requirement.
 */
export function readFramework(content: string, path: string): Framework {
  const parsed = parseJson(content, path)
  if (!parsed.ok) throw unreadable(parsed.problems, 'is not JSON')
  const value: unknown = plainValue(parsed.value)
  if (!validators.framework(value)) {
    const problems = schemaProblems(validators.framework.errors ?? [], parsed.value, parsed.file)
    throw unreadable(problems, 'is not a framework as schemas/framework.schema.json describes it')
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
      if (!Object.hasOwn(predicates, name)) {
        throw new UserError(
          `${path}: requirement ${requirement.id} names the unknown predicate ${name}. Known: ${Object.keys(predicates).join(', ')}`,
        )
      }
    }
  }
  if (framework.levels.length === 0) throw new UserError(`${path}: a framework needs at least one level`)
  return framework
}

/** The first problem, at its place; the rest is counted. */
function unreadable(problems: readonly ManifestProblem[], fallback: string): UserError {
  const [first] = problems
  if (first === undefined) return new UserError(fallback)
  const help = first.help === null ? '' : ` ${text(first.help.key, first.help.parameters, 'en')}`
  const more = problems.length > 1 ? ` (1 of ${problems.length} problems)` : ''
  const said = text(first.message.key, first.message.parameters, 'en')
  return new UserError(`${said}${help}${more}`, { location: first.location })
}
