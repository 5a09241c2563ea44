import type { Client } from './client.js'
import { GitHubError } from './errors.js'

/**
 * Text of a file at a commit, from GitHub. `null` when there is none, when it is no file, or when it is too large for the
 * contents API to hand out.
 * @throws GitHubError
 */
export async function fileAt(
  client: Client,
  { owner, repo, path, ref }: { owner: string; repo: string; path: string; ref: string },
): Promise<string | null> {
  try {
    const { data } = await client.rest.repos.getContent({ owner, repo, path, ref })
    if (Array.isArray(data) || data.type !== 'file' || data.encoding !== 'base64') return null
    return Buffer.from(data.content, 'base64').toString('utf8')
  } catch (error) {
    if (error instanceof GitHubError && error.failure === 'not-found') return null
    throw error
  }
}
