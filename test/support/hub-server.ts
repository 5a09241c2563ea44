import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface HubRepository {
  readonly section?: 'models' | 'datasets' | 'spaces'
  readonly id: string
  readonly commit: string
  /** Branches and tags beside `main`. */
  readonly refs?: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** Files that the hub keeps in large-file storage. */
  readonly large?: readonly string[]
  readonly gated?: boolean
  readonly private?: boolean
}

/** What the hub answers instead, once for each entry, before it behaves again. */
export interface Trouble {
  readonly path: RegExp
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
}

export interface HubServer {
  readonly url: string
  /** `METHOD path` of each request, in order; requests to the storage host carry `storage `. */
  readonly requests: readonly string[]
  /** Authorization header of each request. */
  readonly authorizations: readonly (string | null)[]
  close(): Promise<void>
}

const TOKEN = 'hf_opensesame'
const PAGE = 3

/**
 * A stand-in of the Hugging Face hub on loopback: repository information, the paged tree, and `resolve`, which sends
 * large files to a second host, as the hub does. Status codes and `x-error-code` are the hub's: a stranger gets 401
 * with `RepoNotFound` for what is missing or private.
 */
export async function startHub(
  repositories: readonly HubRepository[],
  troubles: Trouble[] = [],
): Promise<HubServer> {
  const requests: string[] = []
  const authorizations: (string | null)[] = []
  const storage = await listen((request, response) => {
    requests.push(`storage ${request.method} ${request.url}`)
    authorizations.push(request.headers.authorization ?? null)
    const [, id, digest] = /^\/(.+)\/([0-9a-f]{64})$/.exec(decodeURIComponent(request.url ?? ''))!
    const found = repositories.find((one) => one.id === id)!
    const content = Object.values(found.files)
      .map(bytes)
      .find((one) => sha256(one) === digest)!
    send(request, response, content, `"${digest}"`)
  })
  const hub = await listen((request, response) => {
    const url = new URL(request.url ?? '/', 'http://hub')
    requests.push(`${request.method} ${decodeURIComponent(url.pathname)}`)
    authorizations.push(request.headers.authorization ?? null)
    const trouble = troubles.findIndex(({ path }) => path.test(url.pathname))
    if (trouble !== -1) {
      const [{ status, headers }] = troubles.splice(trouble, 1) as [Trouble]
      refuse(response, status, '', headers)
      return
    }
    answer(url, request, response)
  })

  function answer(url: URL, request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(url.pathname)
    const api = /^\/api\/(models|datasets|spaces)\/([^/]+\/[^/]+)\/(revision|tree)\/([^/]+)$/.exec(path)
    const resolved = /^\/(?:(datasets|spaces)\/)?([^/]+\/[^/]+)\/resolve\/([^/]+)\/(.+)$/.exec(path)
    const section = api?.[1] ?? resolved?.[1] ?? 'models'
    const id = api?.[2] ?? resolved?.[2]
    const known = request.headers.authorization === `Bearer ${TOKEN}`
    const found = repositories.find((one) => one.id === id && (one.section ?? 'models') === section)
    if (found === undefined || (found.private === true && !known)) {
      refuse(response, known ? 404 : 401, 'RepoNotFound')
      return
    }
    const wanted = api?.[4] ?? resolved?.[3] ?? ''
    const commit = { main: found.commit, HEAD: found.commit, [found.commit]: found.commit, ...found.refs }[
      wanted
    ]
    if (commit === undefined) {
      refuse(response, 404, 'RevisionNotFound')
      return
    }
    if (api?.[3] === 'revision') {
      json(response, { _id: '65', id: found.id, sha: commit, gated: false })
      return
    }
    if (api?.[3] === 'tree') {
      tree(found, url, response)
      return
    }
    if (found.gated === true && !known) {
      refuse(response, 401, 'GatedRepo')
      return
    }
    const file = resolved![4]!
    const content = found.files[file]
    if (content === undefined) {
      refuse(response, 404, 'EntryNotFound')
      return
    }
    if (found.large?.includes(file) === true) {
      response.writeHead(302, { location: `${address(storage)}/${found.id}/${sha256(bytes(content))}` })
      response.end()
      return
    }
    send(request, response, bytes(content), `"${blobId(bytes(content))}"`)
  }

  function tree(found: HubRepository, url: URL, response: ServerResponse): void {
    const all = Object.entries(found.files).map(([path, content]) => {
      const data = bytes(content)
      const pointer = { oid: sha256(data), size: data.byteLength, pointerSize: 134 }
      return found.large?.includes(path) === true
        ? { type: 'file', oid: blobId(Buffer.from(pointer.oid)), size: data.byteLength, path, lfs: pointer }
        : { type: 'file', oid: blobId(data), size: data.byteLength, path }
    })
    const folders = new Set(Object.keys(found.files).flatMap((path) => path.split('/').slice(0, -1)))
    const entries = [...[...folders].map((path) => ({ type: 'directory', oid: '0', size: 0, path })), ...all]
    const from = Number(url.searchParams.get('cursor') ?? 0)
    const next = new URL(url)
    next.searchParams.set('cursor', String(from + PAGE))
    if (from + PAGE < entries.length) {
      response.setHeader('link', `<${address(hub)}${next.pathname}${next.search}>; rel="next"`)
    }
    json(response, entries.slice(from, from + PAGE))
  }

  return {
    url: address(hub),
    requests,
    authorizations,
    close: async () => {
      for (const server of [hub, storage]) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    },
  }
}

async function listen(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function address(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function json(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(value))
}

function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(code === '' ? {} : { 'x-error-code': code }),
    ...headers,
  })
  response.end(JSON.stringify({ error: code === 'RepoNotFound' ? 'Invalid username or password.' : code }))
}

function send(request: IncomingMessage, response: ServerResponse, content: Uint8Array, etag: string): void {
  response.setHeader('etag', etag)
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
  if (range === null) {
    response.end(content)
    return
  }
  const [start, end] = [Number(range[1]), Math.min(Number(range[2]), content.byteLength - 1)]
  response.writeHead(206, { 'content-range': `bytes ${start}-${end}/${content.byteLength}` })
  response.end(content.subarray(start, end + 1))
}

function bytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function blobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.byteLength}\0`).update(content).digest('hex')
}
