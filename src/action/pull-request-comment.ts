import type { Client } from '../github/client.js'
import { type CommentPlace, type CommentResult, sayInComment, settleComment } from '../github/comment.js'
import { GitHubError } from '../github/errors.js'
import { type ActionKey, actionText } from '../messages/action.js'
import { headlineOf, renderReport, renderReportResolved } from '../report/markdown-many.js'
import { markdownMarkup } from '../report/markdown-markup.js'
import { Words } from '../report/words.js'
import type { Language } from '../types/vocabulary.js'
import { partsOf, type Told } from './told.js'

export interface CommentRequest {
  readonly place: CommentPlace
  /** A fork's run has a read-only token: a refusal is then expected and named as such. */
  readonly fork: boolean
  /** There is something to say; otherwise an earlier comment is settled. */
  readonly speak: boolean
  readonly told: readonly Told[]
  readonly language: Language
  readonly repositoryUrl: string | null
  readonly runUrl: string | null
  /** Stands below the report. Markdown of our own. */
  readonly note?: string | null
}

/** The comment's address, and what the reader of the log should know when not all went as asked. */
export interface CommentReport {
  readonly url: string | null
  /** Why there is no comment, though one was due. */
  readonly refusal: string | null
  /** What went otherwise than expected, though the comment is as it should be. */
  readonly remark: string | null
}

/**
 * Brings the one comment in line with the verdict. A comment that cannot be posted is a notice, never a failure: the
 * verdict stands in the summary and the annotations.
 */
export async function bringComment(client: Client, request: CommentRequest): Promise<CommentReport> {
  const { language } = request
  try {
    const result = await write(client, request)
    return { url: result.url, refusal: null, remark: remark(result, request) }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const refusal = actionText(refusalKey(error, request), language, refusalDetail(error, request))
    return { url: null, refusal, remark: null }
  }
}

function write(client: Client, request: CommentRequest): Promise<CommentResult> {
  const { language, repositoryUrl, place } = request
  const parts = partsOf(request.told)
  const viewer = { language, headSha: place.head, ...(repositoryUrl === null ? {} : { repositoryUrl }) }
  if (!request.speak) return settleComment(client, place, renderReportResolved(parts, viewer))
  const note = request.note === undefined || request.note === null ? '' : `\n<sub>${request.note}</sub>\n`
  return sayInComment(client, place, {
    render: (maxCharacters) =>
      renderReport(parts, { ...viewer, maxCharacters: maxCharacters - note.length }) + note,
    short: actionText('action.shortComment', language, {
      headline: headlineOf(parts, new Words(language, markdownMarkup)),
      url: request.runUrl ?? repositoryUrl ?? '',
    }),
  })
}

function remark(result: CommentResult, { place, language }: CommentRequest): string | null {
  if (result.outcome === 'superseded') return actionText('action.superseded', language)
  if (result.outcome === 'stale')
    return actionText('action.stale', language, { head: place.head.slice(0, 7) })
  // Only an edit after a create shows that the author was not known beforehand.
  if (result.author === null || result.author === place.author) return null
  return actionText('action.commentAuthor', language, { author: result.author })
}

function refusalKey(error: GitHubError, { fork }: CommentRequest): ActionKey {
  if (fork && (error.failure === 'forbidden' || error.failure === 'not-found')) return 'action.noComment.fork'
  return `action.noComment.${error.failure}`
}

function refusalDetail(
  error: GitHubError,
  { place }: CommentRequest,
): Readonly<Record<string, string | number>> {
  return { detail: error.message, number: place.number, repository: `${place.owner}/${place.repo}` }
}
