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
  /** An event with nothing of its own to compare or to comment on: the working tree is judged as it stands. */
  | { readonly kind: 'other'; readonly event: string }

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
const NAME = /^[\w.-]+$/

/**
 * Reads the activity from the payload of an event. Pure. Never throws: a payload that lacks what its event promises is
 * `other`.
 */
export function activityOf(event: string, payload: unknown, repository: string | undefined): Activity {
  const other: Activity = { kind: 'other', event }
  switch (event) {
    case 'pull_request':
      return pullRequest(payload, repository) ?? other
    case 'merge_group': {
      const baseSha = sha(at(payload, 'merge_group', 'base_sha'))
      const headSha = sha(at(payload, 'merge_group', 'head_sha'))
      return baseSha === null || headSha === null ? other : { kind: 'merge-group', baseSha, headSha }
    }
    case 'push': {
      const ref = at(payload, 'ref')
      const deleted = at(payload, 'deleted') === true
      return {
        kind: 'push',
        ref: typeof ref === 'string' ? ref : '',
        headSha: deleted ? null : sha(at(payload, 'after')),
      }
    }
    case 'schedule':
      return { kind: 'schedule' }
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { kind: 'dispatch' }
    default:
      return other
  }
}

function pullRequest(payload: unknown, repository: string | undefined): Activity | null {
  const full = repository ?? at(payload, 'repository', 'full_name')
  const [owner, repo, ...rest] = typeof full === 'string' ? full.split('/') : []
  if (owner === undefined || repo === undefined || rest.length > 0) return null
  if (!NAME.test(owner) || !NAME.test(repo)) return null
  const number = at(payload, 'pull_request', 'number') ?? at(payload, 'number')
  const baseSha = sha(at(payload, 'pull_request', 'base', 'sha'))
  const headSha = sha(at(payload, 'pull_request', 'head', 'sha'))
  if (!Number.isSafeInteger(number) || baseSha === null || headSha === null) return null
  const headRepository = at(payload, 'pull_request', 'head', 'repo', 'full_name')
  const baseRepository = at(payload, 'pull_request', 'base', 'repo', 'full_name') ?? full
  const fork =
    typeof headRepository !== 'string' ||
    headRepository.toLowerCase() !== String(baseRepository).toLowerCase()
  return { kind: 'pull-request', owner, repo, number: number as number, baseSha, headSha, fork }
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
