import { limits } from '../limits.js'
import type { Client } from './client.js'
import { GitHubError } from './errors.js'
import { compareRuns, formatMarker, type Marker, parseMarker, type Run, withoutMarker } from './marker.js'

/** Login under which the token of a workflow posts. */
export const WORKFLOW_AUTHOR = 'github-actions[bot]'

export interface CommentPlace {
  readonly owner: string
  readonly repo: string
  /** Number of the pull request. */
  readonly number: number
  /** Names the comment among those of this tool: the manifest's path from the root of the repository. */
  readonly id: string
  readonly head: string
  readonly run: Run
  /** The caller has just seen that `head` is the pull request's head. */
  readonly current?: boolean
  /** Login the token posts under. Only needs to be right for tokens other than the workflow's own. */
  readonly author?: string
}

export interface CommentText {
  /** Gives the text in at most so many characters (UTF-16 units). */
  readonly render: (maxCharacters: number) => string
  /** Posted when GitHub does not take the rendered text. */
  readonly short: string
}

export type CommentResult =
  | {
      readonly outcome: 'created' | 'updated' | 'resolved'
      readonly url: string
      readonly author: string | null
    }
  /** A newer run has spoken already. */
  | { readonly outcome: 'superseded'; readonly url: string; readonly author: string | null }
  /** The pull request has a newer head, whose run speaks. */
  | { readonly outcome: 'stale'; readonly url: null; readonly author: null }
  | { readonly outcome: 'none'; readonly url: null; readonly author: null }

interface Own {
  readonly id: number
  readonly url: string
  readonly body: string
  readonly author: string | null
  readonly marker: Marker
}

interface Listing {
  readonly own: readonly Own[]
  /** GitHub's clock when the listing began, `null` when it did not say. */
  readonly began: number | null
}

/** What clocks of GitHub's servers may be apart, and what a request may take. */
const SLACK_MS = 60_000

const NOTHING: CommentResult = { outcome: 'none', url: null, author: null }

/**
 * Says `text` in the one comment of this manifest: edits it in place, or creates it. Racing runs converge on the oldest
 * comment with the newest run's text, without locks: every run that creates looks again and folds what it finds.
 * @throws GitHubError
 */
export async function sayInComment(
  client: Client,
  place: CommentPlace,
  text: CommentText,
): Promise<CommentResult> {
  const author = place.author ?? WORKFLOW_AUTHOR
  const before = await listOwn(client, place, author)
  const existing = await fold(client, place, before.own)
  if (existing !== null) return edit(client, place, existing, 'open', text, 'updated')
  // A re-run of an old run would otherwise speak where the newer head gave nothing to say.
  if (!(await isCurrent(client, place))) return { outcome: 'stale', url: null, author: null }

  const created = await withShorterText(place, 'open', text, (body) =>
    client.rest.issues.createComment({
      owner: place.owner,
      repo: place.repo,
      issue_number: place.number,
      body,
    }),
  )
  const login = created.data.user?.login ?? author
  // Only what came since can race with us: one short page instead of all of them again.
  const since = before.began === null ? null : new Date(before.began - SLACK_MS)
  const after = await listOwn(client, place, login, since)
  const survivor = await fold(client, place, after.own)
  const url = survivor?.url ?? created.data.html_url
  if (survivor !== null && compareRuns(survivor.marker.run, place.run) > 0) {
    return { outcome: 'superseded', url, author: login }
  }
  const outcome = survivor === null || survivor.id === created.data.id ? 'created' : 'updated'
  return { outcome, url, author: login }
}

/**
 * Nothing is left to say: an existing comment shrinks to `resolved`; where there is none, none is made. A comment that
 * is already resolved keeps its words and only learns of this run, so that an older run cannot reopen it.
 * @throws GitHubError
 */
export async function settleComment(
  client: Client,
  place: CommentPlace,
  resolved: string,
): Promise<CommentResult> {
  const { own } = await listOwn(client, place, place.author ?? WORKFLOW_AUTHOR)
  const existing = await fold(client, place, own)
  if (existing === null) return NOTHING
  const words = existing.marker.state === 'resolved' ? withoutMarker(existing.body) : resolved
  return edit(client, place, existing, 'resolved', { render: () => words, short: words }, 'resolved')
}

async function edit(
  client: Client,
  place: CommentPlace,
  existing: Own,
  state: Marker['state'],
  text: CommentText,
  outcome: 'updated' | 'resolved',
): Promise<CommentResult> {
  const { owner, repo } = place
  // Read again right before writing: between the listing and now a newer run may have written.
  const current = await client.rest.issues.getComment({ owner, repo, comment_id: existing.id })
  const marker = parseMarker(current.data.body ?? '') ?? existing.marker
  if (compareRuns(marker.run, place.run) > 0) {
    return { outcome: 'superseded', url: existing.url, author: existing.author }
  }
  await withShorterText(place, state, text, (body) =>
    client.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body }),
  )
  return { outcome, url: existing.url, author: existing.author }
}

/** All comments of ours for this manifest, oldest first. A marker in somebody else's comment is only text. */
async function listOwn(
  client: Client,
  place: CommentPlace,
  author: string,
  since: Date | null = null,
): Promise<Listing> {
  const own: Own[] = []
  let began: number | null = null
  const pages = client.paginate.iterator(client.rest.issues.listComments, {
    owner: place.owner,
    repo: place.repo,
    issue_number: place.number,
    per_page: 100,
    ...(since === null ? {} : { since: since.toISOString() }),
  })
  for await (const page of pages) {
    if (began === null) began = Date.parse(page.headers.date ?? '') || null
    for (const comment of page.data) {
      const body = comment.body ?? ''
      const marker = parseMarker(body)
      if (marker === null || marker.id !== place.id || !isAuthor(comment.user, author)) continue
      own.push({ id: comment.id, url: comment.html_url, body, author: comment.user?.login ?? null, marker })
    }
  }
  return { own: own.sort((left, right) => left.id - right.id), began }
}

/** Whether the judged commit is still the pull request's head. Who may not look is believed. */
async function isCurrent(client: Client, place: CommentPlace): Promise<boolean> {
  if (place.current === true) return true
  try {
    const { data } = await client.rest.pulls.get({
      owner: place.owner,
      repo: place.repo,
      pull_number: place.number,
    })
    return data.head.sha === place.head
  } catch (error) {
    if (error instanceof GitHubError && (error.failure === 'forbidden' || error.failure === 'not-found'))
      return true
    throw error
  }
}

/** A bot's name can be taken by a person's account; its type cannot. */
export function isAuthor(user: { login: string; type: string } | null | undefined, author: string): boolean {
  if (user === null || user === undefined || user.login !== author) return false
  return !author.endsWith('[bot]') || user.type === 'Bot'
}

/** Leaves one comment of several: the oldest stays and takes the newest run's words, the others go. */
async function fold(client: Client, place: CommentPlace, own: readonly Own[]): Promise<Own | null> {
  const [oldest, ...others] = own
  if (oldest === undefined) return null
  if (others.length === 0) return oldest
  const { owner, repo } = place
  let newest = oldest
  for (const other of others) if (compareRuns(other.marker.run, newest.marker.run) > 0) newest = other
  if (newest !== oldest) {
    await client.rest.issues.updateComment({ owner, repo, comment_id: oldest.id, body: newest.body })
  }
  for (const other of others) {
    try {
      await client.rest.issues.deleteComment({ owner, repo, comment_id: other.id })
    } catch (error) {
      // The run we race with may have folded it first.
      if (!(error instanceof GitHubError && error.failure === 'not-found')) throw error
    }
  }
  return { ...oldest, body: newest.body, marker: newest.marker }
}

async function withShorterText<T>(
  place: CommentPlace,
  state: Marker['state'],
  text: CommentText,
  send: (body: string) => Promise<T>,
): Promise<T> {
  const marker = `${formatMarker({ id: place.id, head: place.head, run: place.run, state })}\n`
  const room = limits.commentCharacters - marker.length
  const full = text.render(room)
  if (full.length > room) return send(marker + text.short)
  try {
    return await send(marker + full)
  } catch (error) {
    if (!(error instanceof GitHubError && error.failure === 'invalid') || full === text.short) throw error
    return send(marker + text.short)
  }
}
