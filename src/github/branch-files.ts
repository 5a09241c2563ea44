import type { Client } from './client.js'
import { GitHubError } from './errors.js'

/** A branch of a repository. */
export interface BranchPlace {
  readonly owner: string
  readonly repo: string
  /** Without `refs/heads/`. */
  readonly branch: string
}

/** What a branch holds of some files, at one commit. */
export interface BranchFiles {
  /** Commit the branch is at, `null` when there is no such branch. */
  readonly head: string | null
  /** Content by path, `null` for a file that is not there. */
  readonly files: ReadonlyMap<string, string | null>
}

/**
 * Reads files of a branch, all from the same commit. Files of more than 1 MB count as absent: GitHub does not hand out
 * their content here, and none of ours is that large.
 * @throws GitHubError
 */
export async function readBranch(
  client: Client,
  { owner, repo, branch }: BranchPlace,
  paths: readonly string[],
): Promise<BranchFiles> {
  const head = await orNull(client.rest.git.getRef({ owner, repo, ref: `heads/${branch}` }))
  if (head === null) return { head: null, files: new Map(paths.map((path) => [path, null])) }
  const { sha } = head.data.object
  const files = new Map<string, string | null>()
  for (const path of paths) {
    const found = await orNull(client.rest.repos.getContent({ owner, repo, path, ref: sha }))
    const content =
      found !== null && !Array.isArray(found.data) && 'content' in found.data ? found.data : null
    files.set(path, content === null ? null : Buffer.from(content.content, 'base64').toString('utf8'))
  }
  return { head: sha, files }
}

async function orNull<T>(request: Promise<T>): Promise<T | null> {
  try {
    return await request
  } catch (error) {
    if (error instanceof GitHubError && error.failure === 'not-found') return null
    throw error
  }
}
