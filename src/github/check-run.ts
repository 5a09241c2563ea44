import { createHash } from 'node:crypto'
import { limits } from '../limits.js'
import type { Annotation } from '../report/annotations.js'
import type { Client } from './client.js'
import { compareRuns, type Run } from './marker.js'

export interface CheckRunPlace {
  readonly owner: string
  readonly repo: string
  /** The commit the check run stands beside. */
  readonly headSha: string
  readonly run: Run
}

export interface CheckRunReport {
  /** Shown in the list of checks; the same name on the same commit is the same check run. */
  readonly name: string
  readonly conclusion: 'success' | 'neutral' | 'failure' | 'action_required'
  readonly title: string
  /** Markdown. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  /** Where an annotation without a place stands. */
  readonly fallbackPath: string
  readonly detailsUrl: string | null
}

export interface CheckRunResult {
  readonly outcome: 'created' | 'updated' | 'superseded'
  readonly url: string | null
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const
/** GitHub takes 64 KiB of message and 255 characters of title. */
const MESSAGE = 16_000
const TITLE = 255
const IDENTITY = /^sovereignty-check:v1 run=(\d{1,15})\.(\d{1,6}) annotations=([0-9a-f]{16})$/

/**
 * Brings the check run of this name on this commit in line with the report, annotations in batches. GitHub only ever adds
 * annotations to a check run: those already there are not sent again, and where they are others than ours now, a new
 * check run of the same name takes the old one's place in GitHub's view.
 * @throws GitHubError
 */
export async function writeCheckRun(
  client: Client,
  place: CheckRunPlace,
  report: CheckRunReport,
): Promise<CheckRunResult> {
  const { owner, repo } = place
  const annotations = [...report.annotations]
    .sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level))
    .slice(0, limits.annotationsPerCheckRun)
    .map((annotation) => written(annotation, report.fallbackPath))
  const digest = createHash('sha256').update(JSON.stringify(annotations)).digest('hex').slice(0, 16)
  const existing = await findOwn(client, place, report.name)
  if (existing !== null && compareRuns(existing.run, place.run) > 0)
    return { outcome: 'superseded', url: existing.url }

  const output = { title: report.title.slice(0, TITLE), summary: report.summary }
  const common = {
    owner,
    repo,
    name: report.name,
    status: 'completed' as const,
    conclusion: report.conclusion,
    external_id: `sovereignty-check:v1 run=${place.run.id}.${place.run.attempt} annotations=${digest}`,
    ...(report.detailsUrl === null ? {} : { details_url: report.detailsUrl }),
  }
  const same = existing !== null && (existing.digest === digest || existing.count === 0)
  const left = same ? annotations.slice(existing.count) : annotations
  const batches = batchesOf(left)
  const [first, ...others] = batches
  const sent = { ...output, annotations: first ?? [] }
  const { data } = same
    ? await client.rest.checks.update({ ...common, check_run_id: existing.id, output: sent })
    : await client.rest.checks.create({ ...common, head_sha: place.headSha, output: sent })
  for (const batch of others) {
    await client.rest.checks.update({
      owner,
      repo,
      check_run_id: data.id,
      output: { ...output, annotations: batch },
    })
  }
  return { outcome: existing === null ? 'created' : 'updated', url: data.html_url }
}

const ORDER: readonly Annotation['level'][] = ['error', 'warning', 'notice']

interface Own {
  readonly id: number
  readonly url: string | null
  readonly run: Run
  readonly digest: string
  readonly count: number
}

/** The newest check run of this name that carries our mark. */
async function findOwn(client: Client, place: CheckRunPlace, name: string): Promise<Own | null> {
  const { data } = await client.rest.checks.listForRef({
    owner: place.owner,
    repo: place.repo,
    ref: place.headSha,
    check_name: name,
    filter: 'latest',
    per_page: 100,
  })
  let newest: Own | null = null
  for (const one of data.check_runs) {
    const mark = IDENTITY.exec(one.external_id ?? '')
    if (mark === null || (newest !== null && newest.id > one.id)) continue
    newest = {
      id: one.id,
      url: one.html_url,
      run: { id: Number(mark[1]), attempt: Number(mark[2]) },
      digest: mark[3] as string,
      count: one.output.annotations_count,
    }
  }
  return newest
}

function batchesOf<T>(items: readonly T[]): T[][] {
  const batches: T[][] = []
  for (let at = 0; at < items.length; at += limits.annotationsPerRequest)
    batches.push(items.slice(at, at + limits.annotationsPerRequest))
  return batches
}

function written(annotation: Annotation, fallbackPath: string) {
  const { path, startLine = 1, endLine = startLine, startColumn, endColumn } = annotation
  const line = path === null ? 1 : startLine
  const sameLine = path === null || endLine === startLine
  return {
    path: path ?? fallbackPath,
    start_line: line,
    end_line: path === null ? 1 : endLine,
    // GitHub refuses columns of a remark that spans lines.
    ...(sameLine && path !== null && startColumn !== undefined && endColumn !== undefined
      ? { start_column: startColumn, end_column: Math.max(startColumn, endColumn) }
      : {}),
    annotation_level: LEVELS[annotation.level],
    title: annotation.title.slice(0, TITLE),
    message: annotation.message.slice(0, MESSAGE) || annotation.title,
  }
}
