import { createHash } from 'node:crypto'
import type { Match } from './github-description.js'
import { contentFile, pullRequest } from './github-resources.js'

type Json = Record<string, unknown>
type Files = ReadonlyMap<string, string>

interface StoredCommit {
  readonly message: string
  readonly files: Files
  readonly parents: readonly string[]
}

export interface StoredPull {
  readonly number: number
  readonly head: string
  readonly base: string
  readonly title: string
  readonly body: string
}

interface Answer {
  readonly status: number
  readonly body?: unknown
}

const DOCUMENTATION = 'https://docs.github.com/rest'

/** Branches, commits and pull requests of the stand-in, behind GitHub's git data API. */
export class GitStore {
  /** Commit by branch. */
  readonly branches = new Map<string, string>()
  readonly commits = new Map<string, StoredCommit>()
  readonly openPulls: StoredPull[] = []
  /** Branches that take no direct commit, each with GitHub's answer. */
  readonly protected = new Map<string, { readonly status: number; readonly message: string }>()
  readonly #trees = new Map<string, Files>()
  readonly #repository: string
  readonly #api: () => string

  constructor(repository: string, api: () => string) {
    this.#repository = repository
    this.#api = api
  }

  /** Puts a commit on a branch, as a push would. */
  push(branch: string, files: Readonly<Record<string, string>>, message = 'a push'): string {
    const parent = this.branches.get(branch)
    const before = parent === undefined ? new Map<string, string>() : this.filesAt(parent)
    const sha = this.#commit({
      message,
      files: new Map([...before, ...Object.entries(files)]),
      parents: parent === undefined ? [] : [parent],
    })
    this.branches.set(branch, sha)
    return sha
  }

  /** Files of a branch or commit. */
  filesAt(revision: string): Files {
    const commit = this.commits.get(this.branches.get(revision) ?? revision)
    return commit?.files ?? new Map()
  }

  /** `null` for an operation that is none of the git data API. */
  answer(match: Match, url: URL, given: Json): Answer | null {
    const { path } = match
    switch (`${match.method} ${match.template.replace('/repos/{owner}/{repo}', '')}`) {
      case 'GET /git/ref/{ref}':
        return this.#readRef(path['ref'] ?? '')
      case 'POST /git/refs': {
        const branch = String(given['ref']).replace(/^refs\/heads\//, '')
        if (this.branches.has(branch)) return refuse(422, 'Reference already exists')
        return this.#moveRef(branch, String(given['sha']), 201)
      }
      case 'PATCH /git/refs/{ref}': {
        const branch = (path['ref'] ?? '').replace(/^heads\//, '')
        const sha = String(given['sha'])
        const at = this.branches.get(branch)
        if (at === undefined) return refuse(422, 'Reference does not exist')
        if (given['force'] !== true && at !== sha && !this.commits.get(sha)?.parents.includes(at))
          return refuse(422, 'Update is not a fast forward')
        return this.#moveRef(branch, sha, 200)
      }
      case 'GET /git/commits/{commit_sha}': {
        const sha = path['commit_sha'] ?? ''
        return this.commits.has(sha) ? { status: 200, body: this.#commitBody(sha) } : refuse(404, 'Not Found')
      }
      case 'POST /git/trees': {
        const base =
          given['base_tree'] === undefined ? new Map() : this.#trees.get(String(given['base_tree']))
        if (base === undefined) return refuse(404, 'Not Found')
        const entries = given['tree'] as readonly { path: string; content: string }[]
        const sha = this.#tree(new Map([...base, ...entries.map((one) => [one.path, one.content] as const)]))
        return { status: 201, body: { sha, url: this.#at(`git/trees/${sha}`), truncated: false, tree: [] } }
      }
      case 'POST /git/commits': {
        const files = this.#trees.get(String(given['tree']))
        if (files === undefined) return refuse(422, 'Tree SHA does not exist')
        const sha = this.#commit({
          message: String(given['message']),
          files,
          parents: given['parents'] as readonly string[],
        })
        return { status: 201, body: this.#commitBody(sha) }
      }
      case 'GET /contents/{path}': {
        const ref = url.searchParams.get('ref') ?? 'main'
        const name = path['path'] ?? ''
        const content = this.filesAt(ref).get(name)
        if (content === undefined) return null
        return { status: 200, body: contentFile(this.#api(), this.#repository, ref, name, content) }
      }
      case 'GET /pulls': {
        const head = (url.searchParams.get('head') ?? '').replace(/^[^:]*:/, '')
        const base = url.searchParams.get('base')
        // Without a base it is a look-up among the pull requests of others.
        if (base === null) return null
        const found = this.openPulls.filter((one) => one.head === head && one.base === base)
        return { status: 200, body: found.map((one) => this.#pullBody(one)) }
      }
      case 'POST /pulls': {
        const pull = {
          number: 40 + this.openPulls.length,
          head: String(given['head']),
          base: String(given['base']),
          title: String(given['title']),
          body: String(given['body']),
        }
        if (this.openPulls.some((one) => one.head === pull.head && one.base === pull.base))
          return refuse(422, 'Validation Failed')
        this.openPulls.push(pull)
        return { status: 201, body: this.#pullBody(pull) }
      }
      default:
        return null
    }
  }

  #readRef(ref: string): Answer {
    const branch = ref.replace(/^heads\//, '')
    return this.branches.has(branch) ? { status: 200, body: this.#refBody(branch) } : refuse(404, 'Not Found')
  }

  #moveRef(branch: string, sha: string, status: number): Answer {
    const guard = this.protected.get(branch)
    if (guard !== undefined) return refuse(guard.status, guard.message)
    if (!this.commits.has(sha)) return refuse(422, 'Object does not exist')
    this.branches.set(branch, sha)
    return { status, body: this.#refBody(branch) }
  }

  #tree(files: Files): string {
    const sha = hash(JSON.stringify([...files].sort()))
    this.#trees.set(sha, files)
    return sha
  }

  #commit(commit: StoredCommit): string {
    this.#tree(commit.files)
    const sha = hash(JSON.stringify([commit.message, commit.parents, [...commit.files], this.commits.size]))
    this.commits.set(sha, commit)
    return sha
  }

  #refBody(branch: string): Json {
    const sha = this.branches.get(branch) ?? ''
    return {
      ref: `refs/heads/${branch}`,
      node_id: 'REF_1',
      url: this.#at(`git/refs/heads/${branch}`),
      object: { type: 'commit', sha, url: this.#at(`git/commits/${sha}`) },
    }
  }

  #commitBody(sha: string): Json {
    const commit = this.commits.get(sha) as StoredCommit
    const tree = this.#tree(commit.files)
    const who = { name: 'github-actions[bot]', email: 'bot@example.com', date: '2026-11-23T00:00:00Z' }
    return {
      sha,
      node_id: `C_${sha}`,
      url: this.#at(`git/commits/${sha}`),
      html_url: `https://github.com/${this.#repository}/commit/${sha}`,
      author: who,
      committer: who,
      message: commit.message,
      tree: { sha: tree, url: this.#at(`git/trees/${tree}`) },
      parents: commit.parents.map((parent) => ({
        sha: parent,
        url: this.#at(`git/commits/${parent}`),
        html_url: `https://github.com/${this.#repository}/commit/${parent}`,
      })),
      verification: {
        verified: false,
        reason: 'unsigned',
        signature: null,
        payload: null,
        verified_at: null,
      },
    }
  }

  #pullBody(pull: StoredPull): Json {
    const body = pullRequest({
      repository: this.#repository,
      number: pull.number,
      baseSha: this.branches.get(pull.base) ?? '0'.repeat(40),
      headSha: this.branches.get(pull.head) ?? '0'.repeat(40),
    })
    return {
      ...body,
      title: pull.title,
      body: pull.body,
      html_url: `https://github.com/${this.#repository}/pull/${pull.number}`,
    }
  }

  #at(path: string): string {
    return `${this.#api()}/repos/${this.#repository}/${path}`
  }
}

function refuse(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: DOCUMENTATION, status: String(status) } }
}

function hash(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}
