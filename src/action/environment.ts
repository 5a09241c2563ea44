import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ToolError } from '../errors.js'
import type { Run } from '../github/marker.js'
import { type Activity, activityOf } from './event.js'

/** What the runner says about this run, from its environment variables. */
export interface Environment {
  readonly activity: Activity
  readonly workspace: string
  /** The runner's folder for things that outlive the step but not the job. */
  readonly temporary: string
  readonly apiUrl: string
  /** e.g. `https://github.com/acme/model`, `null` when the repository is unknown. */
  readonly repositoryUrl: string | null
  readonly repository: string | null
  /** Branch that started the run, `null` for tags and pull requests. */
  readonly branch: string | null
  readonly run: Run
  /** Page of the run, where the job summary is shown. */
  readonly runUrl: string | null
  /** `owner/repo/.github/workflows/name.yml@ref`, `''` when unknown. */
  readonly workflowRef: string
  /** Id of the job in that workflow. */
  readonly job: string
}

type Variables = Readonly<Record<string, string | undefined>>

/**
 * @throws ToolError when the event's payload cannot be read
 */
export function readEnvironment(
  variables: Variables,
  read: (path: string) => string = readText,
): Environment {
  const workspace = resolve(variables['GITHUB_WORKSPACE'] || '.')
  const repository = variables['GITHUB_REPOSITORY'] || null
  const server = (variables['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '')
  const repositoryUrl = repository === null ? null : `${server}/${repository}`
  const id = count(variables['GITHUB_RUN_ID'])
  const event = variables['GITHUB_EVENT_NAME'] ?? ''
  return {
    activity: activityOf(event, payload(variables['GITHUB_EVENT_PATH'], read), repository ?? undefined),
    workspace,
    temporary: resolve(variables['RUNNER_TEMP'] || workspace),
    apiUrl: variables['GITHUB_API_URL'] || 'https://api.github.com',
    repositoryUrl,
    repository,
    branch: /^refs\/heads\/(.+)$/s.exec(variables['GITHUB_REF'] ?? '')?.[1] ?? null,
    run: { id, attempt: count(variables['GITHUB_RUN_ATTEMPT']) || 1 },
    runUrl: repositoryUrl === null || id === 0 ? null : `${repositoryUrl}/actions/runs/${id}`,
    workflowRef: variables['GITHUB_WORKFLOW_REF'] ?? '',
    job: variables['GITHUB_JOB'] ?? '',
  }
}

function payload(path: string | undefined, read: (path: string) => string): unknown {
  if (path === undefined || path === '') return null
  try {
    return JSON.parse(read(path)) as unknown
  } catch (cause) {
    throw new ToolError(`The event's payload ${path} cannot be read`, { cause })
  }
}

function readText(path: string): string {
  return readFileSync(path, 'utf8')
}

function count(text: string | undefined): number {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : 0
}
