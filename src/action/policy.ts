import { ToolError, UserError } from '../errors.js'
import { GitHubError } from '../github/errors.js'
import { limits } from '../limits.js'
import { readPolicy } from '../policy/read-policy.js'
import type { Source } from '../source/source.js'
import type { OrganisationPolicy } from '../types/policy.js'
import type { Environment } from './environment.js'
import type { Inputs } from './inputs.js'
import type { Ports } from './ports.js'

/** `OWNER/REPOSITORY/PATH@REF` */
const REMOTE = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@]+)$/

/**
 * The policy of another repository, `null` where the input names none. One request; nothing of it is kept.
 * @throws UserError for a file that is no policy, ToolError when it cannot be read: a policy that is skipped when GitHub
 * does not answer protects nobody
 */
export async function remotePolicy(
  { policy, token }: Inputs,
  { apiUrl }: Environment,
  { createClient, toolVersion }: Ports,
): Promise<OrganisationPolicy | null> {
  const [, owner, repo, path, ref] = REMOTE.exec(policy ?? '') ?? []
  if (owner === undefined || repo === undefined || path === undefined || ref === undefined) return null
  const source = `${owner}/${repo}/${path}@${ref}`
  if (token === null) throw new UserError(`Input policy is ${source}; reading it needs the input token`)
  const client = createClient({ baseUrl: apiUrl, token, userAgent: `sovereignty-check/${toolVersion}` })
  try {
    const { data } = await client.rest.repos.getContent({ owner, repo, path, ref })
    if (Array.isArray(data) || !('content' in data) || data.content === '')
      throw new UserError(`Input policy ${source} is not a file of at most 1 MB`)
    return readPolicy(Buffer.from(data.content, 'base64'), source)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const why =
      error.failure === 'not-found' || error.failure === 'forbidden'
        ? `it is not there, or the token may not read ${owner}/${repo}: the workflow's own token reads its own repository and public ones only`
        : 'GitHub did not hand it out'
    throw new ToolError(`The policy ${source} could not be read, ${why} (GitHub: ${error.message})`, {
      cause: error,
    })
  }
}

/**
 * The policy of a file in the judged folder, taken from the base where the base has it, so that a change cannot loosen
 * what it is held against. `null` where the input names none, or one of another repository.
 * @throws UserError when the file is not there or no policy
 */
export async function localPolicy(
  { policy }: Inputs,
  base: Source | null,
  head: Source,
): Promise<OrganisationPolicy | null> {
  if (policy === null || REMOTE.test(policy)) return null
  for (const source of base === null ? [head] : [base, head]) {
    const entries = await source.list()
    if (!entries.some(({ path }) => path === policy)) continue
    return readPolicy(await source.read(policy, { start: 0, end: limits.manifestBytes }), policy)
  }
  throw new UserError(
    `Input policy ${JSON.stringify(policy)} is neither a file of the judged folder nor OWNER/REPOSITORY/PATH@REF`,
  )
}
