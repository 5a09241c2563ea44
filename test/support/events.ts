import { examples, pullRequest, renamed } from './github-resources.js'

type Payload = Record<string, unknown>

export interface PullRequestOptions {
  readonly repository?: string
  readonly number?: number
  readonly baseSha: string
  readonly headSha: string
  /** Home of the head; `null` when the fork was deleted. */
  readonly headRepository?: string | null
  readonly action?: string
}

/** GitHub's example of a `pull_request` event with our repository and commits. */
export function pullRequestEvent(options: PullRequestOptions): Payload {
  const repository = options.repository ?? 'acme/model'
  const number = options.number ?? 7
  const example = structuredClone(
    examples('pull_request').find((payload) => payload['action'] === 'synchronize'),
  )
  if (example === undefined) throw new Error('no example of pull_request synchronize')
  return {
    ...example,
    action: options.action ?? 'synchronize',
    number,
    repository: renamed(example['repository'] as Payload, repository),
    pull_request: pullRequest({ ...options, repository, number }),
  }
}

/** GitHub's example of a `merge_group` event with our commits. */
export function mergeGroupEvent(options: { baseSha: string; headSha: string }): Payload {
  const example = structuredClone(examples('merge_group')[0] as Payload)
  const group = example['merge_group'] as Payload
  return { ...example, merge_group: { ...group, base_sha: options.baseSha, head_sha: options.headSha } }
}

/** GitHub's example of a `push` event with our commits. */
export function pushEvent(options: { before: string; after: string; ref?: string }): Payload {
  const example = structuredClone(examples('push').find((payload) => payload['deleted'] === false) as Payload)
  return { ...example, ref: options.ref ?? 'refs/heads/main', before: options.before, after: options.after }
}

export interface WorkflowRunOptions {
  readonly runId: number
  readonly attempt?: number
  readonly event?: string
  readonly headSha: string
  readonly headBranch?: string
  readonly headRepository?: string | null
}

/** GitHub's example of a `workflow_run` event about a run of ours. As for forks, it names no pull request. */
export function workflowRunEvent(options: WorkflowRunOptions): Payload {
  const example = structuredClone(
    examples('workflow_run').find((payload) => payload['action'] === 'completed') as Payload,
  )
  const run = example['workflow_run'] as Payload
  const home = options.headRepository === undefined ? 'stranger/model' : options.headRepository
  return {
    ...example,
    workflow_run: {
      ...run,
      id: options.runId,
      run_attempt: options.attempt ?? 1,
      event: options.event ?? 'pull_request',
      head_sha: options.headSha,
      head_branch: options.headBranch ?? 'feature',
      head_repository: home === null ? null : renamed(run['head_repository'] as Payload, home),
      pull_requests: [],
    },
  }
}
