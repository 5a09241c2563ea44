import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { GitHubDescription, type Match } from './github-description.js'
import { GitStore } from './github-git.js'
import {
  type Actor,
  checkRun,
  comment,
  comparison,
  contentFile,
  type StoredCheckRun,
  type StoredComment,
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

interface Answer {
  readonly status: number
  readonly body?: unknown
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
  /** Files by `ref:path`. */
  readonly files = new Map<string, string>()
  /** Branches and commits behind the git data API. */
  readonly git: GitStore
  readonly actors = new Map<string, Actor>([[WORKFLOW_TOKEN, WORKFLOW]])
  /** Files of other repositories that everybody may read, by `owner/name:ref:path`. */
  readonly elsewhere = new Map<string, string>()
  readonly log: LoggedRequest[] = []
  readonly problems: string[] = []
  readonly #server: Server
  readonly #faults: (Fault & { left: number })[] = []
  readonly #before: Hook[] = []
  #nextId = 1000

  private constructor(repository: string) {
    this.repository = repository
    this.git = new GitStore(repository, () => this.url)
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.problems.push(`the stand-in failed: ${error instanceof Error ? error.stack : String(error)}`)
        response.destroy()
      })
    })
  }

  static async start(repository = 'acme/model'): Promise<GitHubServer> {
    const server = new GitHubServer(repository)
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** @throws Error listing every request and response that GitHub's description does not allow. */
  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
    if (this.problems.length > 0) throw new Error(`not as GitHub describes it:\n${this.problems.join('\n')}`)
  }

  addComment(issue: number, author: Actor, body: string): StoredComment {
    const now = new Date(Date.UTC(2026, 10, 23) + this.#nextId * 1000).toISOString().replace('.000', '')
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
    const body = await readBody(request)
    const hook = this.#before.findIndex((entry) => entry.method === method && entry.path.test(url.pathname))
    if (hook !== -1) await this.#before.splice(hook, 1)[0]?.run()

    const answer = this.#answer(method, url, body, request)
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
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body))
  }

  #answer(method: string, url: URL, body: unknown, request: IncomingMessage): Answer {
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
    if (fault === undefined) answer = this.#handle(match, url, body, request.headers.authorization)
    else {
      fault.left -= 1
      if (fault.after === true) this.#handle(match, url, body, request.headers.authorization)
      answer = {
        ...refuse(fault.status, fault.message),
        ...(fault.headers === undefined ? {} : { headers: fault.headers }),
      }
    }
    description.responseProblems(match, answer.status, answer.body).forEach(report)
    return answer
  }

  #handle(match: Match, url: URL, body: unknown, authorization: string | undefined): Answer {
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
      case 'POST /check-runs': {
        const stored = { id: this.#nextId++, author: actor, request: given }
        this.checkRuns.push(stored)
        return { status: 201, body: checkRun(this.url, this.repository, stored) }
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

  #listComments(issue: number, url: URL): Answer {
    const size = Math.min(100, Math.max(1, Number(url.searchParams.get('per_page') ?? 30)))
    const page = Math.max(1, Number(url.searchParams.get('page') ?? 1))
    const all = this.comments.filter((stored) => stored.issue === issue)
    const last = Math.max(1, Math.ceil(all.length / size))
    const link = (number: number, relation: string) => {
      const target = new URL(url)
      target.searchParams.set('page', String(number))
      return `<${target.href}>; rel="${relation}"`
    }
    const links = page < last ? [link(page + 1, 'next'), link(last, 'last')] : []
    return {
      status: 200,
      body: all.slice((page - 1) * size, page * size).map((stored) => this.#comment(stored)),
      ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
    }
  }
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
