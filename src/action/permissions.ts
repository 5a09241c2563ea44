import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml'
import { actionText } from '../messages/action.js'
import type { Environment } from './environment.js'
import type { Activity } from './event.js'
import type { Inputs } from './inputs.js'
import type { Ports } from './ports.js'

export interface Need {
  readonly scope: 'pull-requests' | 'checks' | 'actions' | 'contents'
  readonly level: 'read' | 'write'
  /** The input, or what of the run, that asks for it. */
  readonly for: string
}

/** A permission that the workflow's own file does not give. */
export interface Gap extends Need {
  readonly job: string
  /** The workflow's file from the root of the repository, and the line to change. */
  readonly file: string
  readonly line: number
}

/** Larger files are not workflows that people write. */
const MOST_BYTES = 256 * 1024

/** What a run asks of its token beyond reading the clone. */
export function needsOf(inputs: Inputs, activity: Activity): readonly Need[] {
  const posts =
    inputs.mode === 'publish' || (activity.kind === 'pull-request' && !handsOver(inputs, activity))
  const commits = posts || activity.kind === 'push' || activity.kind === 'merge-group'
  return [
    ...(posts && inputs.comment !== 'never'
      ? [{ scope: 'pull-requests', level: 'write', for: `comment: ${inputs.comment}` } as const]
      : []),
    ...(posts && inputs.review
      ? [{ scope: 'pull-requests', level: 'write', for: 'review: true' } as const]
      : []),
    ...(commits && inputs.checkRun
      ? [{ scope: 'checks', level: 'write', for: 'check-run: true' } as const]
      : []),
    ...(inputs.mode === 'publish'
      ? [{ scope: 'actions', level: 'read', for: 'mode: publish' } as const]
      : []),
  ]
}

/** Names each missing permission on the line of the workflow where it belongs, before anything is asked of GitHub. */
export function warnOfMissingPermissions(
  inputs: Inputs,
  environment: Environment,
  { workflow }: Pick<Ports, 'workflow'>,
): void {
  const needs = needsOf(inputs, environment.activity)
  for (const gap of missingPermissions(needs, environment.workspace, environment)) {
    const { job, scope, level, file, line } = gap
    workflow.warning(actionText('action.permission', inputs.language, { job, scope, level, for: gap.for }), {
      file,
      startLine: line,
    })
  }
}

/** Whether the verdict goes to a second workflow instead of being posted. */
export function handsOver({ handOver }: Pick<Inputs, 'handOver'>, activity: Activity): boolean {
  if (activity.kind !== 'pull-request' || handOver === 'never') return false
  return handOver === 'always' || activity.fork
}

/**
 * Looks the needs up in the workflow's own file, so that a missing line is named before anything fails. GitHub has no
 * way to ask what a token may do. Nothing is said where the file cannot tell: no `permissions` at all (the repository's
 * setting decides), a token of one's own, a workflow of another repository.
 * @param workflowRef GITHUB_WORKFLOW_REF, `owner/repo/.github/workflows/name.yml@ref`
 * @param job GITHUB_JOB
 */
export function missingPermissions(
  needs: readonly Need[],
  workspace: string,
  { workflowRef, job, repository }: Pick<Environment, 'workflowRef' | 'job' | 'repository'>,
): readonly Gap[] {
  const file = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[\w.-]+\.ya?ml)@/.exec(workflowRef)
  if (needs.length === 0 || file === null || file[1] !== repository || job === '') return []
  const text = readSmall(join(workspace, file[2] as string))
  if (text === null) return []
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  if (document.errors.length > 0 || !isMap(document.contents)) return []
  const own = mapIn(mapIn(document.contents, 'jobs'), job)
  if (own === null || ownToken(own)) return []
  const holder = own.has('permissions') ? own : document.contents
  if (!holder.has('permissions')) return []
  const granted = holder.get('permissions', true)
  const line = lineOf(holder, lines)
  const gaps = needs.filter((need) => !isGranted(granted, need))
  const distinct = new Map(gaps.map((gap) => [gap.scope, gap]))
  return [...distinct.values()].map((need) => ({ ...need, job, file: file[2] as string, line }))
}

function isGranted(granted: unknown, need: Need): boolean {
  if (isScalar(granted))
    return granted.value === 'write-all' || (granted.value === 'read-all' && need.level === 'read')
  // Anything but a map and a word is a mistake that GitHub itself refuses.
  if (!isMap(granted)) return true
  const level = granted.get(need.scope)
  // A comment may also be written with `issues: write`.
  const other = need.for.startsWith('comment') && granted.get('issues') === 'write'
  return level === 'write' || (level === 'read' && need.level === 'read') || other
}

/** A step that brings a token of its own; what that may do stands nowhere in the file. */
function ownToken(job: YAMLMap): boolean {
  const steps = job.toJSON()?.steps as unknown
  if (!Array.isArray(steps)) return true
  return steps.some((step: unknown) => {
    if (typeof step !== 'object' || step === null || !('with' in step) || !('uses' in step)) return false
    const { uses, with: given } = step
    if (typeof uses !== 'string' || uses.startsWith('actions/')) return false
    return typeof given === 'object' && given !== null && 'token' in given
  })
}

function lineOf(holder: YAMLMap, lines: LineCounter): number {
  const pair = holder.items.find(({ key }) => isScalar(key) && key.value === 'permissions')
  const offset = isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0
  return lines.linePos(offset).line
}

function mapIn(map: YAMLMap | null, key: string): YAMLMap | null {
  const inner = map?.get(key)
  return isMap(inner) ? inner : null
}

function readSmall(path: string): string | null {
  try {
    const stats = lstatSync(path)
    return stats.isFile() && stats.size <= MOST_BYTES ? readFileSync(path, 'utf8') : null
  } catch {
    return null
  }
}
