import type { BranchPlace } from './branch-files.js'
import type { Client } from './client.js'
import { GitHubError } from './errors.js'

export interface Change {
  /** Commit to build on, `null` for a branch that does not exist yet: it then holds these files alone. */
  readonly onto: string | null
  /** Whole contents by path. */
  readonly files: ReadonlyMap<string, string>
  readonly message: string
}

export type CommitResult =
  | { readonly kind: 'committed'; readonly commit: string; readonly url: string }
  /** Somebody else wrote to the branch in between: read again, then try again. */
  | { readonly kind: 'overtaken' }
  /** The branch takes no direct commits; the commit exists and waits for a branch. */
  | { readonly kind: 'protected'; readonly commit: string; readonly detail: string }

/**
 * Puts one commit on a branch without a clone. A branch that refuses the commit after GitHub took its content is
 * protected: without the permission to write, the content would have been refused before.
 * @throws GitHubError when GitHub does not take the content, or does not answer
 */
export async function commitFiles(client: Client, place: BranchPlace, change: Change): Promise<CommitResult> {
  const { owner, repo, branch } = place
  const { onto } = change
  const base =
    onto === null ? null : (await client.rest.git.getCommit({ owner, repo, commit_sha: onto })).data.tree.sha
  const tree = await client.rest.git.createTree({
    owner,
    repo,
    ...(base === null ? {} : { base_tree: base }),
    tree: [...change.files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content })),
  })
  const commit = await client.rest.git.createCommit({
    owner,
    repo,
    message: change.message,
    tree: tree.data.sha,
    parents: onto === null ? [] : [onto],
  })
  const { sha, html_url: url } = commit.data
  try {
    if (onto === null) await client.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha })
    else await client.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha, force: false })
    return { kind: 'committed', commit: sha, url }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    if (/fast.forward|already exists/i.test(error.message)) return { kind: 'overtaken' }
    if (error.status === 403 || error.status === 409 || error.status === 422) {
      if (error.failure === 'rate-limited') throw error
      return { kind: 'protected', commit: sha, detail: error.message }
    }
    throw error
  }
}

export interface Proposal {
  /** Branch of ours that carries the commit. */
  readonly from: string
  readonly title: string
  readonly body: string
}

/**
 * Proposes a commit for a branch: moves our branch to it and opens a pull request, unless one is open already.
 * @throws GitHubError
 */
export async function proposeCommit(
  client: Client,
  { owner, repo, branch }: BranchPlace,
  commit: string,
  proposal: Proposal,
): Promise<{ readonly number: number; readonly url: string; readonly opened: boolean }> {
  const ref = `heads/${proposal.from}`
  try {
    await client.rest.git.createRef({ owner, repo, ref: `refs/${ref}`, sha: commit })
  } catch (error) {
    if (!(error instanceof GitHubError && error.failure === 'invalid')) throw error
    await client.rest.git.updateRef({ owner, repo, ref, sha: commit, force: true })
  }
  const open = await client.rest.pulls.list({
    owner,
    repo,
    state: 'open',
    head: `${owner}:${proposal.from}`,
    base: branch,
    per_page: 1,
  })
  const [existing] = open.data
  if (existing !== undefined) return { number: existing.number, url: existing.html_url, opened: false }
  const created = await client.rest.pulls.create({
    owner,
    repo,
    head: proposal.from,
    base: branch,
    title: proposal.title,
    body: proposal.body,
  })
  return { number: created.data.number, url: created.data.html_url, opened: true }
}
