import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'

/** Who acts, learnt from the token of a request. */
export interface Actor {
  readonly login: string
  readonly type: 'User' | 'Bot'
  /** Slug of the GitHub App behind a bot. */
  readonly app?: string
  /** False for the read-only token of a run that a fork started. */
  readonly canWrite: boolean
  /** Permissions that the token lacks though it can write others. */
  readonly lacks?: readonly ('issues' | 'pulls' | 'checks' | 'actions' | 'contents')[]
}

export interface StoredComment {
  readonly id: number
  readonly issue: number
  readonly author: Actor
  body: string
  readonly createdAt: string
  updatedAt: string
}

export interface StoredCheckRun {
  readonly id: number
  readonly author: Actor
  /** What was asked for last, of each member. */
  request: Readonly<Record<string, unknown>>
  /** GitHub only ever adds to them. */
  readonly annotations: Readonly<Record<string, unknown>>[]
}

export interface StoredReviewComment {
  readonly id: number
  readonly pull: number
  readonly review: number
  readonly author: Actor
  readonly path: string
  readonly body: string
  readonly startLine: number | null
  /** GitHub gives none once the lines have changed. */
  line: number | null
  readonly commit: string
  readonly replyTo?: number
}

export interface StoredArtifact {
  readonly id: number
  readonly runId: number
  readonly name: string
  readonly zip: Uint8Array
  readonly expired?: boolean
  /** What the listing says where it lies. */
  readonly statedSize?: number
}

export interface PullFile {
  readonly filename: string
  readonly patch?: string
  readonly previous?: string
}

type Json = Record<string, unknown>

const webhooks = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly {
  name: string
  examples: readonly Json[]
}[]

const DATE = '2026-11-23T00:00:00Z'

/** A number that follows from a name, so that the same login has the same id in every answer. */
function idOf(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE(0)
}

export function user(api: string, login: string, type: 'User' | 'Bot' = 'User'): Json {
  const url = `${api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id: idOf(login),
    node_id: `U_${idOf(login)}`,
    avatar_url: 'https://avatars.githubusercontent.com/u/1',
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  }
}

function app(api: string, slug: string): Json {
  return {
    id: idOf(slug),
    slug,
    node_id: `A_${idOf(slug)}`,
    owner: user(api, 'github'),
    name: slug,
    description: '',
    external_url: 'https://example.com',
    html_url: `https://github.com/apps/${slug}`,
    created_at: DATE,
    updated_at: DATE,
    permissions: { metadata: 'read' },
    events: [],
  }
}

export function comment(api: string, repository: string, stored: StoredComment): Json {
  return {
    id: stored.id,
    node_id: `IC_${stored.id}`,
    url: `${api}/repos/${repository}/issues/comments/${stored.id}`,
    html_url: `https://github.com/${repository}/pull/${stored.issue}#issuecomment-${stored.id}`,
    issue_url: `${api}/repos/${repository}/issues/${stored.issue}`,
    body: stored.body,
    user: user(api, stored.author.login, stored.author.type),
    created_at: stored.createdAt,
    updated_at: stored.updatedAt,
    author_association: stored.author.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: stored.author.app === undefined ? null : app(api, stored.author.app),
  }
}

export function checkRun(api: string, repository: string, stored: StoredCheckRun): Json {
  const { request } = stored
  const output = (request['output'] ?? {}) as Json
  const url = `${api}/repos/${repository}/check-runs/${stored.id}`
  const completed = request['conclusion'] !== undefined
  return {
    id: stored.id,
    node_id: `CR_${stored.id}`,
    head_sha: request['head_sha'],
    external_id: request['external_id'] ?? null,
    url,
    html_url: `https://github.com/${repository}/runs/${stored.id}`,
    details_url: request['details_url'] ?? null,
    status: completed ? 'completed' : (request['status'] ?? 'queued'),
    conclusion: request['conclusion'] ?? null,
    started_at: request['started_at'] ?? DATE,
    completed_at: completed ? (request['completed_at'] ?? DATE) : null,
    output: {
      title: output['title'] ?? null,
      summary: output['summary'] ?? null,
      text: output['text'] ?? null,
      annotations_count: stored.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: request['name'],
    check_suite: { id: 1 },
    app: app(api, stored.author.app ?? 'github-actions'),
    pull_requests: [],
  }
}

export function reviewComment(api: string, repository: string, stored: StoredReviewComment): Json {
  const url = `${api}/repos/${repository}/pulls/comments/${stored.id}`
  const pull = `${api}/repos/${repository}/pulls/${stored.pull}`
  const html = `https://github.com/${repository}/pull/${stored.pull}#discussion_r${stored.id}`
  return {
    url,
    id: stored.id,
    node_id: `RC_${stored.id}`,
    pull_request_review_id: stored.review,
    diff_hunk: '@@ -1 +1 @@',
    path: stored.path,
    commit_id: stored.commit,
    original_commit_id: stored.commit,
    user: user(api, stored.author.login, stored.author.type),
    body: stored.body,
    created_at: DATE,
    updated_at: DATE,
    html_url: html,
    pull_request_url: pull,
    author_association: 'NONE',
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
    // GitHub says null once the lines have changed; its description knows integers only.
    ...(stored.line === null ? {} : { line: stored.line }),
    original_line: stored.line ?? 1,
    ...(stored.startLine === null ? {} : { start_line: stored.startLine }),
    side: 'RIGHT',
    ...(stored.replyTo === undefined ? {} : { in_reply_to_id: stored.replyTo }),
  }
}

export function review(
  api: string,
  repository: string,
  given: { id: number; pull: number; author: Actor; body: string; commit: string },
): Json {
  const pull = `${api}/repos/${repository}/pulls/${given.pull}`
  const html = `https://github.com/${repository}/pull/${given.pull}#pullrequestreview-${given.id}`
  return {
    id: given.id,
    node_id: `PRR_${given.id}`,
    user: user(api, given.author.login, given.author.type),
    body: given.body,
    state: 'COMMENTED',
    html_url: html,
    pull_request_url: pull,
    _links: { html: { href: html }, pull_request: { href: pull } },
    commit_id: given.commit,
    author_association: 'NONE',
    submitted_at: DATE,
  }
}

export function artifact(api: string, repository: string, stored: StoredArtifact): Json {
  const url = `${api}/repos/${repository}/actions/artifacts/${stored.id}`
  return {
    id: stored.id,
    node_id: `AR_${stored.id}`,
    name: stored.name,
    size_in_bytes: stored.statedSize ?? stored.zip.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: stored.expired ?? false,
    created_at: DATE,
    expires_at: DATE,
    updated_at: DATE,
    workflow_run: {
      id: stored.runId,
      repository_id: 1,
      head_repository_id: 1,
      head_branch: 'x',
      head_sha: 'x',
    },
  }
}

export function pullFile(api: string, repository: string, ref: string, file: PullFile): Json {
  const { filename } = file
  return {
    sha: createHash('sha1').update(filename).digest('hex'),
    filename,
    status: file.previous === undefined ? 'modified' : 'renamed',
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: `https://github.com/${repository}/blob/${ref}/${encodeURIComponent(filename)}`,
    raw_url: `https://github.com/${repository}/raw/${ref}/${encodeURIComponent(filename)}`,
    contents_url: `${api}/repos/${repository}/contents/${encodeURIComponent(filename)}?ref=${ref}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
  }
}

export function contentFile(
  api: string,
  repository: string,
  ref: string,
  path: string,
  content: string,
): Json {
  const bytes = Buffer.from(content)
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  const url = `${api}/repos/${repository}/contents/${path}?ref=${ref}`
  const git = `${api}/repos/${repository}/git/blobs/${sha}`
  const html = `https://github.com/${repository}/blob/${ref}/${path}`
  return {
    type: 'file',
    encoding: 'base64',
    size: bytes.length,
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    content: bytes.toString('base64').replace(/.{60}/g, '$&\n'),
    sha,
    url,
    git_url: git,
    html_url: html,
    download_url: `https://raw.githubusercontent.com/${repository}/${ref}/${path}`,
    _links: { self: url, git, html },
  }
}

export function commit(api: string, repository: string, sha: string, tree = sha): Json {
  const author = { name: 'Octo Cat', email: 'octocat@example.com', date: DATE }
  const url = `${api}/repos/${repository}/commits/${sha}`
  return {
    url,
    sha,
    node_id: `C_${sha}`,
    html_url: `https://github.com/${repository}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url,
      author,
      committer: author,
      message: 'A change',
      comment_count: 0,
      tree: { sha: tree, url: `${api}/repos/${repository}/git/trees/${tree}` },
    },
    author: user(api, 'octocat'),
    committer: user(api, 'octocat'),
    parents: [],
  }
}

export function comparison(api: string, repository: string, base: string, head: string): Json {
  const page = `https://github.com/${repository}/compare/${base}...${head}`
  const same = base === head
  return {
    url: `${api}/repos/${repository}/compare/${base}...${head}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commit(api, repository, base),
    merge_base_commit: commit(api, repository, base),
    status: same ? 'identical' : 'ahead',
    ahead_by: same ? 0 : 1,
    behind_by: 0,
    total_commits: same ? 0 : 1,
    commits: same ? [] : [commit(api, repository, head)],
    files: [],
  }
}

/** The pull request of GitHub's own webhook example, renumbered, with other commits and another home for its head. */
export function pullRequest(options: {
  repository: string
  number: number
  baseSha: string
  headSha: string
  headRepository?: string | null
  headBranch?: string
}): Json {
  const example = examples('pull_request').find((payload) => payload['action'] === 'opened')?.[
    'pull_request'
  ] as Json
  const copy = structuredClone(example)
  const base = copy['base'] as Json
  const head = copy['head'] as Json
  const headName = options.headRepository === undefined ? options.repository : options.headRepository
  base['sha'] = options.baseSha
  base['repo'] = renamed(base['repo'] as Json, options.repository)
  head['sha'] = options.headSha
  head['ref'] = options.headBranch ?? 'feature'
  head['label'] = `${(headName ?? 'gone/gone').split('/')[0]}:${head['ref']}`
  head['repo'] = headName === null ? null : renamed(head['repo'] as Json, headName)
  copy['number'] = options.number
  // Added to the API after the example was recorded.
  copy['auto_merge'] ??= null
  return copy
}

/** All example payloads of an event. */
export function examples(event: string): readonly Json[] {
  const found = webhooks.find(({ name }) => name === event)
  if (found === undefined) throw new Error(`no example of ${event}`)
  return found.examples
}

export function eventNames(): readonly string[] {
  return webhooks.map(({ name }) => name)
}

/** The repository object of an example under another name. */
export function renamed(repository: Json, fullName: string): Json {
  const [owner, name] = fullName.split('/') as [string, string]
  return {
    ...repository,
    name,
    full_name: fullName,
    owner: { ...(repository['owner'] as Json), login: owner },
  }
}
