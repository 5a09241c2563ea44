import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface HubRepository {
  readonly section?: 'models' | 'datasets' | 'spaces'
  /** `org/name`, or a bare name of the hub's early days. */
  readonly id: string
  readonly commit: string
  /** Branches, tags and `refs/pr/1` beside `main`. */
  readonly refs?: Readonly<Record<string, string>>
  /** Names it had before; the hub answers for them by a redirect. */
  readonly formerly?: readonly string[]
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** Files that the hub keeps in large-file storage. */
  readonly large?: readonly string[]
  readonly gated?: boolean
  /** Files that a gate leaves open. */
  readonly open?: readonly string[]
  readonly private?: boolean
  readonly disabled?: boolean
  /** Small files are answered by a redirect into the hub's own cache. */
  readonly resolveCache?: boolean
}

/** What the hub answers instead, once for each entry, before it behaves again. */
export interface Trouble {
  readonly path: RegExp
  /** `cut`: the answer begins and its connection breaks. */
  readonly status: number | 'cut'
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

export interface HubServerOptions {
  /** Entries on a page of the tree; the hub's own are of 1,000. */
  readonly page?: number
  /** Address that the hub calls itself by, where it is asked through a mirror. */
  readonly calls?: string
}

/** Opens everything. */
const TOKEN = 'hf_opensesame'
/** A good token of somebody whom nobody let in. */
const STRANGER = 'hf_stranger'

interface Question {
  readonly section: string
  readonly id: string
  readonly what: 'revision' | 'tree' | 'resolve' | 'cached'
  readonly revision: string
  readonly file: string
}

/**
 * A stand-in of the Hugging Face hub on loopback: repository information, the paged tree with its `Link`, and `resolve`, which
 * sends large files to a second host and small ones to `/api/resolve-cache/`, as the hub does. Status codes, `x-error-code`,
 * `x-error-message` and the headers of `resolve` are those that huggingface_hub reads (`hf_raise_for_status`,
 * `get_hf_file_metadata`): a stranger gets 401 with `RepoNotFound` for what is missing or private, a wrong token 401
 * everywhere, a token without access 403 at a gate.
 */
export async function startHub(
  repositories: readonly HubRepository[],
  troubles: Trouble[] = [],
  { page = 3, calls }: HubServerOptions = {},
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
    const trouble = troubleAt(`/storage/${id}`)
    if (trouble !== null && trouble.status !== 'cut')
      refuse(response, trouble.status, '', '', trouble.headers)
    else send(request, response, content, `"${digest}"`, trouble)
  })
  const hub = await listen((request, response) => {
    const url = new URL(request.url ?? '/', 'http://hub')
    requests.push(`${request.method} ${decodeURIComponent(url.pathname)}`)
    authorizations.push(request.headers.authorization ?? null)
    response.setHeader('ratelimit', '"api";r=499;t=291')
    response.setHeader('ratelimit-policy', '"fixed window";"api";q=500;w=300')
    const trouble = troubleAt(url.pathname)
    if (trouble !== null && trouble.status !== 'cut') {
      refuse(response, trouble.status, '', '', trouble.headers)
      return
    }
    answer(url, request, response, trouble)
  })

  function troubleAt(path: string): Trouble | null {
    const at = troubles.findIndex((one) => one.path.test(path))
    return at === -1 ? null : troubles.splice(at, 1)[0]!
  }

  /** The id may have one segment or two: it ends where the word behind it says what is asked. */
  function questionOf(pathname: string): Question | null {
    const parts = pathname.slice(1).split('/')
    const isApi = parts[0] === 'api'
    if (isApi) parts.shift()
    const isCached = isApi && parts[0] === 'resolve-cache'
    if (isCached) parts.shift()
    const section = isApi || parts[0] === 'datasets' || parts[0] === 'spaces' ? parts.shift()! : 'models'
    if (isCached) {
      const [org, name, revision, file] = parts as [string, string, string, string]
      return { section, id: `${org}/${name}`, what: 'cached', revision, file: decodeURIComponent(file) }
    }
    const at = parts.findIndex((part) => part === 'revision' || part === 'tree' || part === 'resolve')
    if (at < 1 || at > 2) return null
    return {
      section,
      id: parts.slice(0, at).join('/'),
      what: parts[at] as Question['what'],
      // One segment: a slash of a branch comes as %2F.
      revision: decodeURIComponent(parts[at + 1] ?? ''),
      file: parts
        .slice(at + 2)
        .map(decodeURIComponent)
        .join('/'),
    }
  }

  function answer(
    url: URL,
    request: IncomingMessage,
    response: ServerResponse,
    trouble: Trouble | null,
  ): void {
    const asked = questionOf(url.pathname)
    const token = /^Bearer (.*)$/.exec(request.headers.authorization ?? '')?.[1] ?? null
    if (token !== null && token !== TOKEN && token !== STRANGER) {
      refuse(response, 401, '', 'Invalid credentials in Authorization header')
      return
    }
    const known = token === TOKEN
    if (asked === null) {
      refuse(response, 404, '', "Sorry, we can't find the page you are looking for.")
      return
    }
    const { section, id, what, file } = asked
    const all = repositories.filter((one) => (one.section ?? 'models') === section)
    const renamed = all.find(({ formerly }) => formerly?.includes(id) === true)
    if (renamed !== undefined) {
      response.writeHead(307, { location: `${url.pathname.replace(id, renamed.id)}${url.search}` })
      response.end()
      return
    }
    const found = all.find((one) => one.id === id)
    if (found === undefined || (found.private === true && !known)) {
      if (token === null) refuse(response, 401, 'RepoNotFound', 'Invalid username or password.')
      else refuse(response, 404, 'RepoNotFound', 'Repository not found')
      return
    }
    if (found.disabled === true) {
      refuse(response, 403, '', 'Access to this resource is disabled.')
      return
    }
    const refs: Readonly<Record<string, string>> = { main: found.commit, HEAD: found.commit, ...found.refs }
    const commits = new Set(Object.values(refs))
    const commit = commits.has(asked.revision) ? asked.revision : refs[asked.revision]
    if (commit === undefined) {
      refuse(response, 404, 'RevisionNotFound', `Invalid rev id: ${asked.revision}`)
      return
    }
    if (what === 'revision') {
      json(
        response,
        {
          _id: '65',
          id: found.id,
          private: found.private === true,
          disabled: false,
          sha: commit,
          gated: found.gated === true ? 'manual' : false,
        },
        trouble,
      )
      return
    }
    if (what === 'tree') {
      tree(found, url, response, trouble)
      return
    }
    response.setHeader('x-repo-commit', commit)
    response.setHeader('accept-ranges', 'bytes')
    if (found.gated === true && !known && found.open?.includes(file) !== true) {
      if (token === null)
        refuse(
          response,
          401,
          'GatedRepo',
          `Access to model ${id} is restricted. You must have access to it and be authenticated to access it. Please log in.`,
        )
      else
        refuse(
          response,
          403,
          'GatedRepo',
          `Access to model ${id} is restricted and you are not in the authorized list.`,
        )
      return
    }
    const content = found.files[file]
    if (content === undefined) {
      refuse(response, 404, 'EntryNotFound', 'Entry not found')
      return
    }
    const data = bytes(content)
    if (found.large?.includes(file) === true) {
      const digest = sha256(data)
      response.writeHead(302, {
        location: `${address(storage)}/${found.id}/${digest}`,
        'x-linked-size': String(data.byteLength),
        'x-linked-etag': `"${digest}"`,
        'x-xet-hash': digest.split('').reverse().join(''),
        etag: `"${blobId(data)}"`,
      })
      response.end()
      return
    }
    if (found.resolveCache === true && what === 'resolve') {
      const location = `/api/resolve-cache/${section}/${id}/${commit}/${encodeURIComponent(file)}?${encodeURIComponent(url.pathname)}=&etag=%22${blobId(data)}%22`
      response.writeHead(307, { location })
      response.end()
      return
    }
    send(request, response, data, `"${blobId(data)}"`, trouble)
  }

  function tree(found: HubRepository, url: URL, response: ServerResponse, trouble: Trouble | null): void {
    const all = Object.entries(found.files).map(([path, content]) => {
      const data = bytes(content)
      const pointer = { oid: sha256(data), size: data.byteLength, pointerSize: 134 }
      return found.large?.includes(path) === true
        ? {
            type: 'file',
            oid: blobId(Buffer.from(pointer.oid)),
            size: data.byteLength,
            path,
            lfs: pointer,
            xetHash: pointer.oid.split('').reverse().join(''),
          }
        : { type: 'file', oid: blobId(data), size: data.byteLength, path }
    })
    const folders = new Set(Object.keys(found.files).flatMap((path) => path.split('/').slice(0, -1)))
    const entries = [...[...folders].map((path) => ({ type: 'directory', oid: '0', size: 0, path })), ...all]
    const cursor = Buffer.from(url.searchParams.get('cursor') ?? '', 'base64').toString()
    const from = cursor === '' ? 0 : (JSON.parse(cursor) as { from: number }).from
    if (from + page < entries.length) {
      const next = new URL(url)
      next.searchParams.set('limit', String(page))
      next.searchParams.set('cursor', Buffer.from(JSON.stringify({ from: from + page })).toString('base64'))
      response.setHeader('link', `<${calls ?? address(hub)}${next.pathname}${next.search}>; rel="next"`)
    }
    json(response, entries.slice(from, from + page), trouble)
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

function json(response: ServerResponse, value: unknown, trouble: Trouble | null): void {
  response.setHeader('content-type', 'application/json; charset=utf-8')
  whole(response, Buffer.from(JSON.stringify(value)), trouble)
}

function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ...(code === '' ? {} : { 'x-error-code': code }),
    ...(message === '' ? {} : { 'x-error-message': message }),
    ...headers,
  })
  response.end(JSON.stringify({ error: message }))
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  content: Uint8Array,
  etag: string,
  trouble: Trouble | null,
): void {
  response.setHeader('etag', etag)
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
  if (range === null) {
    whole(response, content, trouble)
    return
  }
  const [start, end] = [Number(range[1]), Math.min(Number(range[2]), content.byteLength - 1)]
  response.statusCode = 206
  response.setHeader('content-range', `bytes ${start}-${end}/${content.byteLength}`)
  whole(response, content.subarray(start, end + 1), trouble)
}

/** The body, or half of it before the connection breaks. */
function whole(response: ServerResponse, content: Uint8Array, trouble: Trouble | null): void {
  response.setHeader('content-length', content.byteLength)
  if (trouble?.status !== 'cut') {
    response.end(content)
    return
  }
  response.write(content.subarray(0, content.byteLength >> 1), () => response.destroy())
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
