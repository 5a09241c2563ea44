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
