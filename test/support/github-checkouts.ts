import { execFileSync } from 'node:child_process'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Match } from './github-description.js'
import { commit, comparison } from './github-resources.js'
import type { Answer } from './github-server.js'

/** A real git repository that the stand-in serves. */
export interface Checkout {
  /** A work tree or a bare repository. */
  readonly path: string
  /** Without one of these tokens there is no such repository. */
  readonly tokens?: readonly string[]
  /** Names that it had before. */
  readonly formerly?: readonly string[]
  /** Entries after which GitHub gives up listing a tree. */
  readonly treeEntries?: number
  /** What `git archive` would give is replaced by these bytes. */
  readonly archive?: Uint8Array
}

const DOCUMENTATION = 'https://docs.github.com/rest'
const OUTPUT = 1 << 30

/**
 * The operations of GitHub's API that read a repository, over real ones: commits, references, trees, contents, and archives,
 * which a second host sends under an address that works once, as codeload.github.com does.
 */
export class GitHubCheckouts {
  readonly #byName = new Map<string, Checkout>()
  readonly #api: () => string
  readonly #archives = new Map<
    string,
    { readonly checkout: Checkout; readonly name: string; readonly sha: string }
  >()
  /** Authorization headers that the second host was given. */
  readonly leaked: string[] = []
  /** Bytes after which the connection of the next downloads breaks. */
  readonly breaks: number[] = []
  #codeload: Server | null = null

  constructor(api: () => string) {
    this.#api = api
  }

  /** @param name `owner/name` as it is called today */
  async serve(name: string, checkout: Checkout): Promise<void> {
    this.#byName.set(name, checkout)
    if (this.#codeload !== null) return
    this.#codeload = createServer((request, response) => {
      if (request.headers.authorization !== undefined) this.leaked.push(request.headers.authorization)
      this.#send(request.url ?? '', response)
    })
    await new Promise<void>((resolve) => this.#codeload?.listen(0, '127.0.0.1', resolve))
  }

  async close(): Promise<void> {
    this.#codeload?.closeAllConnections()
    await new Promise<void>((resolve) =>
      this.#codeload === null ? resolve() : this.#codeload.close(() => resolve()),
    )
  }

  /** GitHub sends whoever uses a former name to an address by number. */
  movedTo({ pathname, search }: URL): Answer | null {
    const [, asked, rest] = /^\/repos\/([^/]+\/[^/]+)\/(.*)$/.exec(pathname) ?? []
    const at = [...this.#byName.values()].findIndex(
      ({ formerly }) => formerly?.includes(asked ?? '') === true,
    )
    if (at === -1) return null
    const location = `${this.#api()}/repositories/${at}/${rest}${search}`
    const body = { message: 'Moved Permanently', url: location, documentation_url: DOCUMENTATION }
    return { status: 301, headers: { location }, body }
  }

  /** A path with the repository's name in the place of its number. */
  named(pathname: string): string {
    return pathname.replace(/^\/repositories\/(\d+)\//, (all, number: string) => {
      const name = [...this.#byName.keys()][Number(number)]
      return name === undefined ? all : `/repos/${name}/`
    })
  }

  /** `null` for a repository that is none of these. */
  answer(
    { method, template, path }: Match,
    authorization: string | undefined,
    accept: string | undefined,
  ): Answer | null {
    const name = [...this.#byName.keys()].find(
      (one) => one.toLowerCase() === `${path['owner']}/${path['repo']}`.toLowerCase(),
    )
    if (name === undefined) {
      // To a stranger nothing else exists.
      return this.#byName.size > 0 && authorization === undefined ? refuse(404, 'Not Found') : null
    }
    const checkout = this.#byName.get(name)!
    const token = (authorization ?? '').replace(/^(token|bearer) /i, '')
    if (checkout.tokens !== undefined && !checkout.tokens.includes(token)) return refuse(404, 'Not Found')
    const git = (...args: readonly string[]): Buffer =>
      execFileSync('git', args, {
        cwd: checkout.path,
        maxBuffer: OUTPUT,
        stdio: ['ignore', 'pipe', 'ignore'],
      })
    const idOf = (revision: string): string | null => {
      try {
        return git('rev-parse', '--verify', '--quiet', '--end-of-options', revision).toString().trim()
      } catch {
        return null
      }
    }
    switch (`${method} ${template.replace('/repos/{owner}/{repo}', '')}`) {
      case 'GET /commits/{ref}': {
        if (git('rev-list', '--all', '--max-count=1').length === 0)
          return refuse(409, 'Git Repository is empty.')
        const sha = idOf(`${path['ref']}^{commit}`)
        if (sha === null) return refuse(422, `No commit found for SHA: ${path['ref']}`)
        return { status: 200, body: commit(this.#api(), name, sha, idOf(`${sha}^{tree}`)!) }
      }
      case 'GET /compare/{basehead}': {
        const [base, head] = (path['basehead'] ?? '').split('...').map((one) => idOf(`${one}^{commit}`))
        if (base == null || head == null) return refuse(404, 'Not Found')
        const fork = git('merge-base', base, head).toString().trim()
        const status =
          base === head ? 'identical' : fork === head ? 'behind' : fork === base ? 'ahead' : 'diverged'
        return { status: 200, body: { ...comparison(this.#api(), name, base, head), status } }
      }
      case 'GET /git/ref/{ref}': {
        const sha = idOf(`refs/${path['ref']}`)
        if (sha === null) return refuse(404, 'Not Found')
        const url = `${this.#api()}/repos/${name}/git/refs/${path['ref']}`
        const object = { type: 'commit', sha, url: `${this.#api()}/repos/${name}/git/commits/${sha}` }
        return { status: 200, body: { ref: `refs/${path['ref']}`, node_id: 'REF_1', url, object } }
      }
      case 'GET /git/trees/{tree_sha}':
        return { status: 200, body: this.#tree(git, name, path['tree_sha']!, checkout.treeEntries) }
      case 'GET /git/blobs/{file_sha}': {
        if (accept !== 'application/vnd.github.raw+json')
          return refuse(422, 'the stand-in sends raw contents only')
        return { status: 200, bytes: git('cat-file', 'blob', path['file_sha']!) }
      }
      case 'GET /tarball/{ref}': {
        const sha = idOf(`${path['ref']}^{commit}`)
        if (sha === null) return refuse(404, 'Not Found')
        const key = `/${name}/legacy.tar.gz/${sha}?token=${this.#archives.size}`
        this.#archives.set(key, { checkout, name, sha })
        const { port } = (this.#codeload as Server).address() as AddressInfo
        return { status: 302, headers: { location: `http://127.0.0.1:${port}${key}` } }
      }
      default:
        return null
    }
  }

  #tree(
    git: (...args: readonly string[]) => Buffer,
    name: string,
    sha: string,
    most = Number.POSITIVE_INFINITY,
  ): Record<string, unknown> {
    const records = git('ls-tree', '-r', '-t', '-z', '-l', sha).toString('utf8').split('\0').slice(0, -1)
    const tree = records.slice(0, most).map((record) => {
      const [fields, path] = record.split('\t') as [string, string]
      const [mode, type, id, size] = fields.split(/ +/) as [string, string, string, string]
      const url = `${this.#api()}/repos/${name}/git/${type}s/${id}`
      return { path, mode, type, sha: id, ...(type === 'blob' ? { size: Number(size), url } : {}) }
    })
    const url = `${this.#api()}/repos/${name}/git/trees/${sha}`
    return { sha, url, tree, truncated: records.length > most }
  }

  #send(address: string, response: ServerResponse): void {
    const wanted = this.#archives.get(address)
    this.#archives.delete(address)
    if (wanted === undefined) {
      response.writeHead(404)
      response.end('404: Not Found')
      return
    }
    const { checkout, name, sha } = wanted
    const packed = checkout.archive ?? archiveOf(checkout.path, name, sha)
    response.writeHead(200, { 'content-type': 'application/x-gzip', etag: `"${sha}"` })
    const broken = this.breaks.shift()
    if (broken === undefined) response.end(packed)
    else response.write(packed.subarray(0, broken), () => response.destroy())
  }
}

function archiveOf(path: string, name: string, sha: string): Buffer {
  const prefix = `${name.replace('/', '-')}-${sha.slice(0, 7)}/`
  const args = ['archive', '--format=tar', `--prefix=${prefix}`, sha]
  return gzipSync(
    execFileSync('git', args, { cwd: path, maxBuffer: OUTPUT, stdio: ['ignore', 'pipe', 'ignore'] }),
  )
}

function refuse(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: DOCUMENTATION, status: String(status) } }
}
