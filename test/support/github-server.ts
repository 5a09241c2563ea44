import { createHash } from 'node:crypto'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { GitHubCheckouts } from './github-checkouts.js'
import { GitHubDescription, type Match } from './github-description.js'
import { GitStore } from './github-git.js'
import {
  type Actor,
  artifact,
  checkRun,
  comment,
  comparison,
  contentFile,
  type PullFile,
  pullFile,
  review,
  reviewComment,
  type StoredArtifact,
  type StoredCheckRun,
  type StoredComment,
  type StoredReviewComment,
} from './github-resources.js'

export const WORKFLOW: Actor = {
  login: 'github-actions[bot]',
  type: 'Bot',
  app: 'github-actions',
  canWrite: true,
}
/** The token of a run that a fork's pull request started. */
export const FORK: Actor = { ...WORKFLOW, canWrite: false }
export const WORKFLOW_TOKEN = 'ghs_workflow'

export interface LoggedRequest {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly body: unknown
  readonly authorization: string | undefined
  readonly status: number
}

export interface Fault {
  readonly method: string
  readonly path: RegExp
  readonly status: number
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
  /** How often it strikes. */
  readonly times: number
  /** Do what was asked before answering with the fault, as a gateway that times out does. */
  readonly after?: boolean
}

interface Hook {
  readonly method: string
  readonly path: RegExp
  readonly run: () => void | Promise<void>
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  /** Instead of a body in JSON. */
  readonly bytes?: Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

const MAX_BODY = 65_536
const DOCUMENTATION = 'https://docs.github.com/rest'
const description = new GitHubDescription()

/**
 * A stateful stand-in of GitHub on the loopback. Every request and every response is checked against GitHub's own
 * description; `close()` fails when one was wrong.
 */
export class GitHubServer {
  readonly repository: string
  readonly comments: StoredComment[] = []
  readonly checkRuns: StoredCheckRun[] = []
  /** What the dependency graph exports; `null` when it is switched off. */
  sbom: Readonly<Record<string, unknown>> | null = null
  readonly pulls = new Map<number, Record<string, unknown>>()
  /** Files of a pull request, in GitHub's order. */
  readonly pullFiles = new Map<number, readonly PullFile[]>()
  readonly reviewComments: StoredReviewComment[] = []
  readonly reviews: { readonly id: number; readonly pull: number; readonly body: string }[] = []
  readonly artifacts: StoredArtifact[] = []
  /** Origin of the storage that holds artifacts; another one than the API's. */
  storage: string | null = null
  /** Files by `ref:path`. */
  readonly files = new Map<string, string>()
  /** Branches and commits behind the git data API. */
  readonly git: GitStore
  readonly actors = new Map<string, Actor>([[WORKFLOW_TOKEN, WORKFLOW]])
  /** Files of other repositories that everybody may read, by `owner/name:ref:path`. */
  readonly elsewhere = new Map<string, string>()
  /** Real git repositories, served as GitHub serves them to whoever may read them. */
  readonly checkouts = new GitHubCheckouts(() => this.url)
  readonly log: LoggedRequest[] = []
  readonly problems: string[] = []
  readonly #server: Server
  readonly #faults: (Fault & { left: number })[] = []
  readonly #before: Hook[] = []
  #nextId = 1000

  readonly #prefix: string

  private constructor(repository: string, prefix: string) {
    this.repository = repository
    this.git = new GitStore(repository, () => this.url)
    this.#prefix = prefix
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.problems.push(`the stand-in failed: ${error instanceof Error ? error.stack : String(error)}`)
        response.destroy()
      })
    })
  }

  /** @param prefix path of the API, `/api/v3` on GitHub Enterprise Server */
  static async start(repository = 'acme/model', prefix = ''): Promise<GitHubServer> {
    const server = new GitHubServer(repository, prefix)
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#prefix}`
  }

  /** @throws Error listing every request and response that GitHub's description does not allow. */
  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
    await this.checkouts.close()
    if (this.problems.length > 0) throw new Error(`not as GitHub describes it:\n${this.problems.join('\n')}`)
  }

  addComment(issue: number, author: Actor, body: string): StoredComment {
    const now = new Date().toISOString().replace(/\.\d+/, '')
    const stored = { id: this.#nextId++, issue, author, body, createdAt: now, updatedAt: now }
    this.comments.push(stored)
    return stored
  }

  fault(fault: Fault): void {
    this.#faults.push({ ...fault, left: fault.times })
  }

  /** Runs once, right before the next request of that method and path is served: the place for a race. */
  before(method: string, path: RegExp, run: () => void | Promise<void>): void {
    this.#before.push({ method, path, run })
  }

  /** Requests of a method whose path matches. */
  requests(method: string, path: RegExp = /./): readonly LoggedRequest[] {
    return this.log.filter((entry) => entry.method === method && path.test(entry.path))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET'
    const url = new URL(request.url ?? '/', this.url)
    if (!url.pathname.startsWith(this.#prefix)) this.problems.push(`${url.pathname} is outside of the API`)
    url.pathname = url.pathname.slice(this.#prefix.length)
    const body = await readBody(request)
    const hook = this.#before.findIndex((entry) => entry.method === method && entry.path.test(url.pathname))
    if (hook !== -1) await this.#before.splice(hook, 1)[0]?.run()

    const answer = tagged(this.#answer(method, url, body, request), request)
    const { authorization } = request.headers
    this.log.push({
      method,
      path: url.pathname,
      query: url.search,
      body,
      authorization,
      status: answer.status,
    })
    response.writeHead(answer.status, {
      'content-type': 'application/json; charset=utf-8',
      ...answer.headers,
    })
    response.end(answer.bytes ?? (answer.body === undefined ? undefined : JSON.stringify(answer.body)))
  }

  #answer(method: string, url: URL, body: unknown, request: IncomingMessage): Answer {
    const moved = this.checkouts.movedTo(url)
    if (moved !== null) return moved
    url.pathname = this.checkouts.named(url.pathname)
    const match = description.match(method, url.pathname)
    const where = `${method} ${url.pathname}${url.search}`
    if (match === null) {
      this.problems.push(`${where}: no such operation`)
      return refuse(404, 'Not Found')
    }
    const report = (problem: string) => this.problems.push(`${where}: ${problem}`)
    description.requestProblems(match, url.searchParams, body).forEach(report)
    if (request.headers['user-agent'] === undefined) report('no user agent')

    const fault = this.#faults.find(
      ({ left, ...entry }) => left > 0 && entry.method === method && entry.path.test(url.pathname),
    )
    let answer: Answer
    if (fault === undefined) answer = this.#handle(match, url, body, request.headers)
    else {
      fault.left -= 1
      if (fault.after === true) this.#handle(match, url, body, request.headers)
      answer = {
        ...refuse(fault.status, fault.message),
        ...(fault.headers === undefined ? {} : { headers: fault.headers }),
      }
    }
    if (answer.bytes === undefined)
      description.responseProblems(match, answer.status, answer.body).forEach(report)
    return answer
  }

  #handle(match: Match, url: URL, body: unknown, { authorization, accept }: IncomingHttpHeaders): Answer {
    const served = this.checkouts.answer(match, authorization, accept)
    if (served !== null) return served
    const actor = this.actors.get((authorization ?? '').replace(/^(token|bearer) /i, ''))
    if (actor === undefined) return refuse(401, 'Bad credentials')
    const { path } = match
    const other = `${path['owner']}/${path['repo']}`
    const ref = url.searchParams.get('ref') ?? 'main'
    const theirs = this.elsewhere.get(`${other}:${ref}:${path['path']}`)
    if (theirs !== undefined)
      return { status: 200, body: contentFile(this.url, other, ref, path['path'] as string, theirs) }
    if (path['owner'] !== undefined && `${path['owner']}/${path['repo']}` !== this.repository)
      return refuse(404, 'Not Found')
    if (match.method !== 'GET' && !actor.canWrite)
      return refuse(403, 'Resource not accessible by integration')
    if (actor.lacks?.includes(permissionOf(match.template)) === true)
      return refuse(403, 'Resource not accessible by integration')
    const given = (body ?? {}) as Readonly<Record<string, unknown>>
    const kept = this.git.answer(match, url, given)
    if (kept !== null) return kept
    switch (`${match.method} ${match.template.replace('/repos/{owner}/{repo}', '')}`) {
      case 'GET /issues/{issue_number}/comments':
        return this.#listComments(Number(path['issue_number']), url)
      case 'POST /issues/{issue_number}/comments': {
        const text = String(given['body'])
        if (text.length > MAX_BODY) return tooLong()
        return {
          status: 201,
          body: this.#comment(this.addComment(Number(path['issue_number']), actor, text)),
        }
      }
      case 'GET /issues/comments/{comment_id}':
        return this.#withComment(path['comment_id'], (stored) => ({
          status: 200,
          body: this.#comment(stored),
        }))
      case 'PATCH /issues/comments/{comment_id}':
        return this.#withComment(path['comment_id'], (stored) => {
          const text = String(given['body'])
          if (text.length > MAX_BODY) return tooLong()
          stored.body = text
          stored.updatedAt = new Date().toISOString().replace(/\.\d+/, '')
          return { status: 200, body: this.#comment(stored) }
        })
      case 'DELETE /issues/comments/{comment_id}':
        return this.#withComment(path['comment_id'], (stored) => {
          this.comments.splice(this.comments.indexOf(stored), 1)
          return { status: 204 }
        })
      case 'GET /pulls/{pull_number}': {
        const pull = this.pulls.get(Number(path['pull_number']))
        return pull === undefined ? refuse(404, 'Not Found') : { status: 200, body: pull }
      }
      case 'GET /pulls': {
        const head = url.searchParams.get('head')
        const open = [...this.pulls.values()].filter((pull) => {
          const { label } = pull['head'] as { label: string }
          return pull['state'] === 'open' && (head === null || head === label)
        })
        return { status: 200, body: open }
      }
      case 'GET /pulls/{pull_number}/files': {
        const files = this.pullFiles.get(Number(path['pull_number'])) ?? []
        return this.#page(files, url, (file) => pullFile(this.url, this.repository, 'head', file))
      }
      case 'GET /pulls/{pull_number}/comments': {
        const all = this.reviewComments.filter(({ pull }) => pull === Number(path['pull_number']))
        return this.#page(all, url, (stored) => reviewComment(this.url, this.repository, stored))
      }
      case 'POST /pulls/{pull_number}/reviews':
        return this.#createReview(Number(path['pull_number']), actor, given)
      case 'DELETE /pulls/comments/{comment_id}': {
        const at = this.reviewComments.findIndex(({ id }) => id === Number(path['comment_id']))
        if (at === -1) return refuse(404, 'Not Found')
        this.reviewComments.splice(at, 1)
        return { status: 204 }
      }
      case 'POST /check-runs': {
        const stored = { id: this.#nextId++, author: actor, request: {}, annotations: [] }
        return this.#writeCheckRun(stored, given, 201, () => this.checkRuns.push(stored))
      }
      case 'PATCH /check-runs/{check_run_id}': {
        const stored = this.checkRuns.find(({ id }) => id === Number(path['check_run_id']))
        if (stored === undefined) return refuse(404, 'Not Found')
        return this.#writeCheckRun(stored, given, 200, () => {})
      }
      case 'GET /commits/{ref}/check-runs': {
        const name = url.searchParams.get('check_name')
        const ofCommit = this.checkRuns.filter(
          ({ request }) => request['head_sha'] === path['ref'] && (name === null || request['name'] === name),
        )
        // `filter=latest`: one of each name.
        const latest = [...new Map(ofCommit.map((run) => [run.request['name'], run])).values()]
        return {
          status: 200,
          body: {
            total_count: latest.length,
            check_runs: latest.map((run) => checkRun(this.url, this.repository, run)),
          },
        }
      }
      case 'GET /actions/runs/{run_id}/artifacts': {
        const name = url.searchParams.get('name')
        const ofRun = this.artifacts.filter(
          (one) => one.runId === Number(path['run_id']) && (name === null || one.name === name),
        )
        return {
          status: 200,
          body: {
            total_count: ofRun.length,
            artifacts: ofRun.map((one) => artifact(this.url, this.repository, one)),
          },
        }
      }
      case 'GET /actions/artifacts/{artifact_id}/{archive_format}': {
        const stored = this.artifacts.find(({ id }) => id === Number(path['artifact_id']))
        if (stored === undefined) return refuse(404, 'Not Found')
        return { status: 302, headers: { location: `${this.storage}/artifacts/${stored.id}?sig=secret` } }
      }
      case 'GET /contents/{path}': {
        const ref = url.searchParams.get('ref') ?? 'main'
        const content = this.files.get(`${ref}:${path['path']}`)
        if (content === undefined) return refuse(404, 'Not Found')
        return {
          status: 200,
          body: contentFile(this.url, this.repository, ref, path['path'] as string, content),
        }
      }
      case 'GET /dependency-graph/sbom':
        return this.sbom === null ? refuse(404, 'Not Found') : { status: 200, body: { sbom: this.sbom } }
      case 'GET /compare/{basehead}': {
        const [base, head] = (path['basehead'] as string).split('...')
        if (base === undefined || head === undefined) return refuse(404, 'Not Found')
        return { status: 200, body: comparison(this.url, this.repository, base, head) }
      }
      default:
        throw new Error(`the stand-in does not serve ${match.method} ${match.template}`)
    }
  }

  #comment(stored: StoredComment): Record<string, unknown> {
    return comment(this.url, this.repository, stored)
  }

  #withComment(id: string | undefined, use: (stored: StoredComment) => Answer): Answer {
    const stored = this.comments.find((entry) => entry.id === Number(id))
    return stored === undefined ? refuse(404, 'Not Found') : use(stored)
  }

  /** GitHub takes a whole review or nothing of it. */
  #createReview(pull: number, author: Actor, given: Readonly<Record<string, unknown>>): Answer {
    const comments = (given['comments'] ?? []) as Readonly<Record<string, unknown>>[]
    const files = this.pullFiles.get(pull) ?? []
    for (const one of comments) {
      const shown = shownLines(files.find(({ filename }) => filename === one['path'])?.patch ?? '')
      const first = Number(one['start_line'] ?? one['line'])
      const hunk = shown.get(first)
      for (let line = first; line <= Number(one['line']); line += 1) {
        if (one['side'] === 'RIGHT' && hunk !== undefined && shown.get(line) === hunk) continue
        const message = 'Unprocessable Entity'
        const errors = ['Pull request review thread line must be part of the diff']
        return { status: 422, body: { message, errors, documentation_url: DOCUMENTATION } }
      }
    }
    const id = this.#nextId++
    const commit = String(given['commit_id'])
    this.reviews.push({ id, pull, body: String(given['body']) })
    for (const one of comments) {
      this.reviewComments.push({
        id: this.#nextId++,
        pull,
        review: id,
        author,
        path: String(one['path']),
        body: String(one['body']),
        startLine: one['start_line'] === undefined ? null : Number(one['start_line']),
        line: Number(one['line']),
        commit,
      })
    }
    const body = review(this.url, this.repository, { id, pull, author, body: String(given['body']), commit })
    return { status: 200, body }
  }

  #writeCheckRun(
    stored: StoredCheckRun,
    given: Readonly<Record<string, unknown>>,
    status: number,
    keep: () => void,
  ): Answer {
    // Only an app may write check runs.
    if (stored.author.type !== 'Bot') return refuse(403, 'You must authenticate via a GitHub App.')
    const output = (given['output'] ?? {}) as Readonly<Record<string, unknown>>
    const annotations = (output['annotations'] ?? []) as Readonly<Record<string, unknown>>[]
    if (annotations.length > 50) return refuse(422, 'Invalid request. No more than 50 items are allowed')
    if (String(output['summary'] ?? '').length > 65_535) return refuse(422, 'summary is too long')
    stored.request = { ...stored.request, ...given }
    stored.annotations.push(...annotations)
    keep()
    return { status, body: checkRun(this.url, this.repository, stored) }
  }

  #listComments(issue: number, url: URL): Answer {
    const since = url.searchParams.get('since')
    const all = this.comments.filter(
      (stored) =>
        stored.issue === issue && (since === null || stored.updatedAt >= since.replace(/\.\d+/, '')),
    )
    return this.#page(all, url, (stored) => this.#comment(stored))
  }

  #page<T>(all: readonly T[], url: URL, show: (one: T) => Record<string, unknown>): Answer {
    const size = Math.min(100, Math.max(1, Number(url.searchParams.get('per_page') ?? 30)))
    const page = Math.max(1, Number(url.searchParams.get('page') ?? 1))
    const last = Math.max(1, Math.ceil(all.length / size))
    const link = (number: number, relation: string) => {
      const target = new URL(url)
      target.pathname = this.#prefix + url.pathname
      target.searchParams.set('page', String(number))
      return `<${target.href}>; rel="${relation}"`
    }
    const links = page < last ? [link(page + 1, 'next'), link(last, 'last')] : []
    return {
      status: 200,
      body: all.slice((page - 1) * size, page * size).map(show),
      ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
    }
  }
}

/** Entity tags as GitHub gives them: the same answer again is 304 without a body. */
function tagged(answer: Answer, request: IncomingMessage): Answer {
  if (request.method !== 'GET' || answer.status !== 200 || answer.bytes !== undefined) return answer
  const hash = createHash('sha1').update(JSON.stringify(answer.body)).digest('hex')
  const etag = `W/"${hash}"`
  const headers = { ...answer.headers, etag }
  return request.headers['if-none-match'] === etag ? { status: 304, headers } : { ...answer, headers }
}

/** The permission of a token that a path asks for. */
function permissionOf(template: string): 'issues' | 'pulls' | 'checks' | 'actions' | 'contents' {
  if (template.includes('/check-runs')) return 'checks'
  if (template.includes('/actions/')) return 'actions'
  if (template.includes('/contents/')) return 'contents'
  return template.includes('/pulls') ? 'pulls' : 'issues'
}

/** Lines of the new file in a patch, each with the number of its hunk. */
function shownLines(patch: string): Map<number, number> {
  const shown = new Map<number, number>()
  const hunks = patch.split(/^(?=@@ )/m)
  hunks.forEach((hunk, number) => {
    let line = Number(/\+(\d+)/.exec(hunk)?.[1] ?? 0)
    for (const text of hunk.split('\n').slice(1)) {
      if (text.startsWith('-') || text.startsWith('\\') || text === '') continue
      shown.set(line, number)
      line += 1
    }
  })
  return shown
}

function refuse(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: DOCUMENTATION, status: String(status) } }
}

/** GitHub's answer to a comment of more than 65,536 characters. */
function tooLong(): Answer {
  const message = `Body is too long (maximum is ${MAX_BODY} characters)`
  const error = { resource: 'IssueComment', code: 'unprocessable', field: 'data', message }
  return {
    status: 422,
    body: { message: 'Validation Failed', errors: [error], documentation_url: DOCUMENTATION },
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : (JSON.parse(text) as unknown)
}
