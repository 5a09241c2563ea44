import type { Client } from './client.js'

export interface RunHead {
  readonly owner: string
  readonly repo: string
  /** Head of the run, as GitHub's event tells it. */
  readonly headSha: string
  readonly headBranch: string
  readonly headRepository: string
}

export type FoundPull =
  | { readonly kind: 'found'; readonly numbers: readonly number[] }
  /** There is one, and its head has moved on. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'none' }

/**
 * The open pull requests a run belongs to, looked up by the repository and branch of its head: for forks the event itself
 * names none. One branch may be offered to several bases.
 * @throws GitHubError
 */
export async function findPullRequest(client: Client, head: RunHead): Promise<FoundPull> {
  const { owner, repo, headRepository, headBranch, headSha } = head
  const { data } = await client.rest.pulls.list({
    owner,
    repo,
    state: 'open',
    head: `${headRepository.slice(0, headRepository.indexOf('/'))}:${headBranch}`,
    per_page: 100,
  })
  const ofBranch = data.filter(
    (pull) =>
      pull.head.ref === headBranch &&
      pull.head.repo?.full_name.toLowerCase() === headRepository.toLowerCase(),
  )
  if (ofBranch.length === 0) return { kind: 'none' }
  const current = ofBranch.filter((pull) => pull.head.sha === headSha)
  if (current.length === 0) return { kind: 'stale' }
  return { kind: 'found', numbers: current.map(({ number }) => number) }
}

/**
 * Whether a pull request changes anything under `.github/`: the workflow that judged it may then be the author's own.
 * GitHub lists files in the order of their paths, so that the first page nearly always decides.
 * @throws GitHubError
 */
export async function changesWorkflows(
  client: Client,
  { owner, repo, number }: { owner: string; repo: string; number: number },
): Promise<boolean> {
  const pages = client.paginate.iterator(client.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  })
  for await (const page of pages) {
    for (const { filename, previous_filename: before } of page.data)
      if (filename.startsWith('.github/') || before?.startsWith('.github/') === true) return true
    const last = page.data.at(-1)?.filename ?? ''
    if (last > '.github0') return false
  }
  return false
}
