import type { Client } from './client.js'
import { isAuthor } from './comment.js'
import { type DiffLines, diffLines, isInDiff } from './diff-lines.js'
import { GitHubError } from './errors.js'

export interface ReviewPlace {
  readonly owner: string
  readonly repo: string
  /** Number of the pull request. */
  readonly number: number
  readonly head: string
  /** Tells the comments of this step from those of others. */
  readonly id: string
  readonly author: string
}

/** One change of lines of the head's file, as a comment on them. */
export interface LineComment {
  readonly path: string
  /** First and last line that the suggestion replaces, 1-based. */
  readonly startLine: number
  readonly endLine: number
  /** Names what it is about across revisions, 16 hexadecimal digits. */
  readonly fingerprint: string
  /** Names what it suggests, 16 hexadecimal digits. */
  readonly change: string
  /** Markdown, with the suggestion. */
  readonly body: string
}

export interface ReviewResult {
  readonly url: string | null
  readonly posted: number
  /** Still there from an earlier run. */
  readonly kept: number
  /** On lines that the pull request does not show: they cannot be posted. */
  readonly outside: readonly LineComment[]
}

interface Own {
  readonly id: number
  readonly fingerprint: string
  readonly change: string
  /** GitHub gives no line once the lines have changed. */
  readonly outdated: boolean
}

const MARKER =
  /<!-- sovereignty-check:v1 suggestion id=(\S{1,2000}) for=([0-9a-f]{16}) change=([0-9a-f]{16}) -->\s*$/

/**
 * Brings the line comments of a pull request in line with what is suggested now: one review with those that are not there
 * yet; those that stand (also those a person resolved) are left alone; those that no longer apply are removed unless
 * somebody answered them. A line outside of the diff cannot carry a comment and is handed back.
 * @throws GitHubError
 */
export async function suggestInReview(
  client: Client,
  place: ReviewPlace,
  comments: readonly LineComment[],
  body: string,
): Promise<ReviewResult> {
  const { own, answered } = await listOwn(client, place)
  const stands = (comment: LineComment): boolean =>
    own.some(
      (one) => one.fingerprint === comment.fingerprint && one.change === comment.change && !one.outdated,
    )
  const fresh = comments.filter((comment) => !stands(comment))
  const inDiff = fresh.length === 0 ? [] : await onLinesOfDiff(client, place, fresh)
  const sent = inDiff.length === 0 ? null : await post(client, place, inDiff, body)
  const placed = sent === null ? [] : inDiff

  for (const one of own) {
    const wanted = comments.some(
      (comment) => comment.fingerprint === one.fingerprint && comment.change === one.change,
    )
    const replaced = placed.some((comment) => comment.fingerprint === one.fingerprint)
    if ((wanted && !one.outdated) || answered.has(one.id)) continue
    if (wanted && one.outdated && !replaced) continue
    await remove(client, place, one.id)
  }
  return {
    url: sent,
    posted: placed.length,
    kept: comments.length - fresh.length,
    outside: fresh.filter((comment) => !placed.includes(comment)),
  }
}

/** All in one review. `null` when GitHub takes none of them after all (422): the diff has moved on. */
async function post(
  client: Client,
  place: ReviewPlace,
  comments: readonly LineComment[],
  body: string,
): Promise<string | null> {
  const { owner, repo, number } = place
  try {
    const { data } = await client.rest.pulls.createReview({
      owner,
      repo,
      pull_number: number,
      commit_id: place.head,
      event: 'COMMENT',
      body,
      comments: comments.map((comment) => ({
        path: comment.path,
        body: `${comment.body}\n\n${marker(place.id, comment)}`,
        line: comment.endLine,
        side: 'RIGHT',
        ...(comment.startLine < comment.endLine
          ? { start_line: comment.startLine, start_side: 'RIGHT' }
          : {}),
      })),
    })
    return data.html_url
  } catch (error) {
    if (error instanceof GitHubError && error.failure === 'invalid') return null
    throw error
  }
}

function marker(id: string, { fingerprint, change }: LineComment): string {
  const name = encodeURIComponent(id).replaceAll('%2F', '/')
  return `<!-- sovereignty-check:v1 suggestion id=${name} for=${fingerprint} change=${change} -->`
}

async function listOwn(
  client: Client,
  place: ReviewPlace,
): Promise<{ own: readonly Own[]; answered: ReadonlySet<number> }> {
  const own: Own[] = []
  const answered = new Set<number>()
  const name = encodeURIComponent(place.id).replaceAll('%2F', '/')
  const pages = client.paginate.iterator(client.rest.pulls.listReviewComments, {
    owner: place.owner,
    repo: place.repo,
    pull_number: place.number,
    per_page: 100,
  })
  for await (const page of pages) {
    for (const comment of page.data) {
      if (comment.in_reply_to_id !== undefined) answered.add(comment.in_reply_to_id)
      const mark = MARKER.exec(comment.body)
      if (mark === null || mark[1] !== name || !isAuthor(comment.user, place.author)) continue
      own.push({
        id: comment.id,
        fingerprint: mark[2] as string,
        change: mark[3] as string,
        outdated: comment.line === null || comment.line === undefined,
      })
    }
  }
  return { own, answered }
}

/** Reads the files of the pull request, page by page, only until all that are asked for are seen. */
async function onLinesOfDiff(
  client: Client,
  place: ReviewPlace,
  comments: readonly LineComment[],
): Promise<readonly LineComment[]> {
  const missing = new Set(comments.map(({ path }) => path))
  const lines = new Map<string, DiffLines>()
  const pages = client.paginate.iterator(client.rest.pulls.listFiles, {
    owner: place.owner,
    repo: place.repo,
    pull_number: place.number,
    per_page: 100,
  })
  for await (const page of pages) {
    for (const file of page.data) {
      if (!missing.delete(file.filename)) continue
      // GitHub leaves the patch out of binary files and of very long ones.
      lines.set(file.filename, diffLines(file.patch ?? ''))
    }
    if (missing.size === 0) break
  }
  return comments.filter(({ path, startLine, endLine }) => {
    const shown = lines.get(path)
    return shown !== undefined && isInDiff(shown, startLine, endLine)
  })
}

async function remove(client: Client, { owner, repo }: ReviewPlace, id: number): Promise<void> {
  try {
    await client.rest.pulls.deleteReviewComment({ owner, repo, comment_id: id })
  } catch (error) {
    if (!(error instanceof GitHubError && error.failure === 'not-found')) throw error
  }
}
