import { type CheckRunReport, writeCheckRun } from '../github/check-run.js'
import type { Client } from '../github/client.js'
import { GitHubError } from '../github/errors.js'
import type { Run } from '../github/marker.js'
import { type LineComment, suggestInReview } from '../github/review.js'
import { limits } from '../limits.js'
import { type ActionKey, actionText } from '../messages/action.js'
import { headlineOf, renderReport } from '../report/markdown-many.js'
import { plainMarkup } from '../report/sentence.js'
import { Words } from '../report/words.js'
import type { Inputs } from './inputs.js'
import type { Ports } from './ports.js'
import { bringComment } from './pull-request-comment.js'
import { suggestionComment, suggestionsFor } from './suggestions.js'
import { annotationsOfAll } from './tell.js'
import { judgeAll, partsOf, type Told } from './told.js'

/** Where the verdict is posted. */
export interface Target {
  readonly owner: string
  readonly repo: string
  /** The pull request, `null` for a bare commit, which can carry a check run only. */
  readonly number: number | null
  readonly headSha: string
  /** The run that judged. */
  readonly run: Run
  readonly runUrl: string | null
  readonly repositoryUrl: string | null
  /** Names what this step posts among what others post. */
  readonly id: string
  readonly fork: boolean
  /** The head was seen to be the pull request's a moment ago. */
  readonly current: boolean
  /** Why the verdict may not be what it says: `null` when it was made by this very workflow. */
  readonly doubt: string | null
  /** Text of a declaration at the head, `null` when it cannot be had or is not what was judged. */
  readonly textOf: (path: string) => Promise<string | null>
}

/** Addresses of what was posted, `null` for what was not. */
export interface Posted {
  readonly comment: string | null
  readonly checkRun: string | null
  readonly review: string | null
}

export const NOTHING_POSTED: Posted = { comment: null, checkRun: null, review: null }

/**
 * Comment, check run and review, as the inputs ask. None of them decides over the step: what cannot be posted is a
 * notice, and the verdict stands in the summary.
 * @param client `null` without a token
 */
export async function post(
  told: readonly Told[],
  target: Target,
  inputs: Inputs,
  client: Client | null,
  ports: Ports,
): Promise<Posted> {
  const { number } = target
  const pull = number === null ? null : { ...target, number }
  return {
    comment: pull === null ? null : await comment(told, pull, inputs, client, ports),
    checkRun: client !== null && inputs.checkRun ? await checkRun(told, target, inputs, client, ports) : null,
    review:
      client !== null && inputs.review && pull !== null
        ? await review(told, pull, inputs, client, ports)
        : null,
  }
}

type PullTarget = Target & { readonly number: number }

async function comment(
  told: readonly Told[],
  target: PullTarget,
  inputs: Inputs,
  client: Client | null,
  { workflow }: Ports,
): Promise<string | null> {
  const { language } = inputs
  if (inputs.comment === 'never') return null
  const speak = judgeAll(told, inputs.failOn).noteworthy || inputs.comment === 'always'
  const tell = (notice: string) =>
    workflow.notice(notice, { title: actionText('action.noCommentTitle', language) })
  if (client === null) {
    if (speak) tell(actionText('action.noComment.noToken', language))
    return null
  }
  const { url, refusal, remark } = await bringComment(client, {
    place: {
      owner: target.owner,
      repo: target.repo,
      number: target.number,
      id: target.id,
      head: target.headSha,
      run: target.run,
      current: target.current,
      author: inputs.commentAuthor,
    },
    fork: target.fork,
    speak,
    told,
    language,
    repositoryUrl: target.repositoryUrl,
    runUrl: target.runUrl,
    note: target.doubt,
  })
  if (refusal !== null) tell(refusal)
  if (remark !== null) workflow.notice(remark)
  return url
}

/** Named after the declaration where that is not the one at the root, so that two steps make two check runs. */
function checkRunName(id: string): string {
  return id === 'sovereignty.json' ? 'sovereignty' : `sovereignty (${id})`.slice(0, 100)
}

async function checkRun(
  told: readonly Told[],
  target: Target,
  inputs: Inputs,
  client: Client,
  { workflow }: Ports,
): Promise<string | null> {
  const { language, failOn } = inputs
  const parts = partsOf(told)
  const note = target.doubt === null ? '' : `> ${target.doubt}\n\n`
  const summary = renderReport(parts, {
    language,
    headSha: target.headSha,
    maxCharacters: limits.checkRunCharacters - note.length,
    ...(target.repositoryUrl === null ? {} : { repositoryUrl: target.repositoryUrl }),
  })
  const report: CheckRunReport = {
    name: checkRunName(target.id),
    conclusion: conclusionOf(told, failOn, target),
    title: headlineOf(parts, new Words(language, plainMarkup)),
    summary: note + summary,
    annotations: annotationsOfAll(told, language),
    fallbackPath: told[0]?.path ?? 'sovereignty.json',
    detailsUrl: target.runUrl,
  }
  try {
    const { outcome, url } = await writeCheckRun(client, target, report)
    if (outcome === 'superseded') workflow.notice(actionText('action.superseded', language))
    return url
  } catch (error) {
    refuse(error, 'check-run', inputs, workflow)
    return null
  }
}

function conclusionOf(
  told: readonly Told[],
  failOn: Inputs['failOn'],
  { doubt }: Target,
): CheckRunReport['conclusion'] {
  const { failed, noteworthy } = judgeAll(told, failOn)
  if (failed) return 'failure'
  // A verdict that its author could have written must not open a gate by itself.
  if (doubt !== null) return 'action_required'
  const undeclared = told.every(({ head }) => head.conclusion === 'undeclared')
  return noteworthy || undeclared ? 'neutral' : 'success'
}

async function review(
  told: readonly Told[],
  target: PullTarget,
  inputs: Inputs,
  client: Client,
  { workflow }: Ports,
): Promise<string | null> {
  const { language } = inputs
  try {
    const comments = await lineComments(told, target, inputs)
    const { url, outside } = await suggestInReview(
      client,
      {
        owner: target.owner,
        repo: target.repo,
        number: target.number,
        head: target.headSha,
        id: target.id,
        author: inputs.commentAuthor,
      },
      comments.slice(0, limits.suggestionsPerReview),
      actionText('action.reviewBody', language),
    )
    if (outside.length > 0)
      workflow.info(actionText('action.suggestionsOutside', language, { count: outside.length }))
    return url
  } catch (error) {
    refuse(error, 'review', inputs, workflow)
    return null
  }
}

async function lineComments(
  told: readonly Told[],
  target: PullTarget,
  { language }: Inputs,
): Promise<readonly LineComment[]> {
  const comments: LineComment[] = []
  for (const { path, added } of told) {
    if (!added.some(({ fix }) => fix?.path === path)) continue
    const text = await target.textOf(path)
    if (text === null) continue
    for (const suggestion of suggestionsFor(path, text, added)) {
      const { startLine, endLine } = suggestion
      comments.push({
        path,
        startLine,
        endLine,
        ...suggestionComment(path, suggestion, language),
      })
    }
  }
  return comments
}

const SCOPES = { 'check-run': 'checks', review: 'pull-requests' } as const

function refuse(
  error: unknown,
  what: 'check-run' | 'review',
  { language }: Inputs,
  workflow: Ports['workflow'],
): void {
  if (!(error instanceof GitHubError)) throw error
  const key: ActionKey = `action.notPosted.${error.failure}`
  workflow.notice(
    actionText(key, language, {
      input: `${what}: true`,
      permission: `${SCOPES[what]}: write`,
      detail: error.message,
    }),
    { title: actionText(`action.notPostedTitle.${what}`, language) },
  )
}
