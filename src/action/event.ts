/** What the workflow run is about, from the event that started it. */
export type Activity =
  | {
      readonly kind: 'pull-request'
      readonly owner: string
      readonly repo: string
      readonly number: number
      readonly baseSha: string
      readonly headSha: string
      /** The head lives in another repository (or in one that is gone): the token cannot write. */
      readonly fork: boolean
    }
  | { readonly kind: 'merge-group'; readonly baseSha: string; readonly headSha: string }
  | { readonly kind: 'push'; readonly ref: string; readonly headSha: string | null }
  | { readonly kind: 'schedule' }
  | { readonly kind: 'dispatch' }
  | { readonly kind: 'release'; readonly tag: string }
  /** Another workflow's run has ended; `mode: publish` posts what it handed over. */
  | {
      readonly kind: 'workflow-run'
      readonly owner: string
      readonly repo: string
      readonly runId: number
      readonly attempt: number
      /** Event that started that run. */
      readonly event: string
      readonly headSha: string
      readonly headBranch: string
      /** Home of the head, `null` when the fork is gone. */
      readonly headRepository: string | null
    }
  /** What the event was about is over: closed, deleted, destroyed. There is nothing to judge. */
  | { readonly kind: 'over'; readonly event: string; readonly action: string }
  /** An event with nothing of its own to compare or to comment on: the working tree is judged as it stands. */
  | { readonly kind: 'other'; readonly event: string }

/** Actions after which nothing is left to judge; `pull_request closed` would judge a merge that is done or dropped. */
const OVER: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['closed'],
  merge_group: ['destroyed'],
  release: ['deleted', 'unpublished'],
}

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
const NAME = /^[\w.-]+$/

/**
 * Reads the activity from the payload of an event. Pure. Never throws: a payload that lacks what its event promises is
 * `other`.
 */
export function activityOf(event: string, payload: unknown, repository: string | undefined): Activity {
  const other: Activity = { kind: 'other', event }
  const action = at(payload, 'action')
  if (typeof action === 'string' && OVER[event]?.includes(action) === true) {
    return { kind: 'over', event, action }
  }
  switch (event) {
    case 'pull_request':
      return pullRequest(payload, repository) ?? other
    case 'merge_group': {
      const baseSha = sha(at(payload, 'merge_group', 'base_sha'))
      const headSha = sha(at(payload, 'merge_group', 'head_sha'))
      return baseSha === null || headSha === null ? other : { kind: 'merge-group', baseSha, headSha }
    }
    case 'push': {
      if (at(payload, 'deleted') === true) return { kind: 'over', event, action: 'deleted' }
      return { kind: 'push', ref: words(at(payload, 'ref')), headSha: sha(at(payload, 'after')) }
    }
    case 'schedule':
      return { kind: 'schedule' }
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { kind: 'dispatch' }
    case 'release': {
      const tag = at(payload, 'release', 'tag_name')
      return typeof tag === 'string' ? { kind: 'release', tag } : other
    }
    case 'workflow_run':
      return workflowRun(payload, repository) ?? other
    default:
      return other
  }
}

function workflowRun(payload: unknown, repository: string | undefined): Activity | null {
  const home = homeOf(payload, repository)
  const run = at(payload, 'workflow_run')
  const runId = at(run, 'id')
  const attempt = at(run, 'run_attempt')
  const headSha = sha(at(run, 'head_sha'))
  if (home === null || !Number.isSafeInteger(runId) || headSha === null) return null
  const headRepository = at(run, 'head_repository', 'full_name')
  return {
    kind: 'workflow-run',
    ...home,
    runId: runId as number,
    attempt: Number.isSafeInteger(attempt) ? (attempt as number) : 1,
    event: words(at(run, 'event')),
    headSha,
    headBranch: words(at(run, 'head_branch')),
    headRepository: typeof headRepository === 'string' ? headRepository : null,
  }
}

/** Owner and name of the repository the workflow belongs to. */
function homeOf(payload: unknown, repository: string | undefined): { owner: string; repo: string } | null {
  const full = repository ?? at(payload, 'repository', 'full_name')
  const [owner, repo, ...rest] = typeof full === 'string' ? full.split('/') : []
  if (owner === undefined || repo === undefined || rest.length > 0) return null
  return NAME.test(owner) && NAME.test(repo) ? { owner, repo } : null
}

function pullRequest(payload: unknown, repository: string | undefined): Activity | null {
  const home = homeOf(payload, repository)
  if (home === null) return null
  const number = at(payload, 'pull_request', 'number') ?? at(payload, 'number')
  const baseSha = sha(at(payload, 'pull_request', 'base', 'sha'))
  const headSha = sha(at(payload, 'pull_request', 'head', 'sha'))
  if (!Number.isSafeInteger(number) || baseSha === null || headSha === null) return null
  const headRepository = at(payload, 'pull_request', 'head', 'repo', 'full_name')
  const baseRepository =
    at(payload, 'pull_request', 'base', 'repo', 'full_name') ?? `${home.owner}/${home.repo}`
  const fork =
    typeof headRepository !== 'string' ||
    headRepository.toLowerCase() !== String(baseRepository).toLowerCase()
  return { kind: 'pull-request', ...home, number: number as number, baseSha, headSha, fork }
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function sha(value: unknown): string | null {
  return typeof value === 'string' && SHA.test(value) ? value : null
}

/** The value at a path of keys, `undefined` where the path ends early. */
function at(value: unknown, ...keys: readonly string[]): unknown {
  let current = value
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined
    current = (current as Readonly<Record<string, unknown>>)[key]
  }
  return current
}
