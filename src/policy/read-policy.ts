import { createHash } from 'node:crypto'
import { UserError } from '../errors.js'
import validators from '../generated/validators.cjs'
import { parseJson, plainValue, schemaProblems } from '../manifest/index.js'
import { text } from '../messages/index.js'
import type { OrganisationPolicy } from '../types/policy.js'

/** What schemas/policy.schema.json lets stand in a file. */
interface PolicyFile {
  readonly failOn?: 'contradicted' | 'unverified'
  readonly minLevel?: string
  readonly requireManifest?: boolean
  readonly frameworks?: readonly string[]
  readonly forbiddenLicenseFacts?: readonly string[]
  readonly unwaivable?: readonly string[]
}

/**
 * Reads the policy of an organisation.
 * @param source where it was read, for people
 * @throws UserError with the place when it is no JSON or breaks the schema: a policy that cannot be read demands nothing,
 * and nobody would notice
 */
export function readPolicy(content: Uint8Array, source: string): OrganisationPolicy {
  const parsed = parseJson(new TextDecoder().decode(content), source)
  const value = parsed.value === null ? null : plainValue(parsed.value)
  const problems = parsed.ok
    ? validators.policy(value)
      ? []
      : schemaProblems(validators.policy.errors ?? [], parsed.value, parsed.file)
    : parsed.problems
  const [first] = problems
  if (first !== undefined) {
    const help = first.help === null ? '' : ` ${text(first.help.key, first.help.parameters, 'en')}`
    const said = text(first.message.key, first.message.parameters, 'en')
    throw new UserError(`${said}${help}`, { location: first.location })
  }
  const file = value as PolicyFile
  return {
    source,
    sha256: createHash('sha256').update(content).digest('hex'),
    failOn: file.failOn ?? null,
    minLevel: file.minLevel ?? null,
    requireManifest: file.requireManifest ?? false,
    frameworks: file.frameworks ?? [],
    forbiddenLicenseFacts: file.forbiddenLicenseFacts ?? [],
    unwaivable: file.unwaivable ?? [],
  }
}
