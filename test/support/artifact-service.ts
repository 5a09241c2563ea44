import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { GitHubServer } from './github-server.js'

/** What the toolkit reads the ids of its run from; nobody checks the signature. */
export function runtimeToken(runId: number): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:run-${runId}:job-1` })}.x`
}

/**
 * A stand-in of the service that @actions/artifact speaks to, as far as the toolkit uses it: CreateArtifact and
 * FinalizeArtifact of `github.actions.results.api.v1.ArtifactService` (Twirp, JSON), and the block blobs of Azure's
 * storage behind it. What is finalised shows up in the artifacts of the GitHub stand-in, and is downloaded from here.
 */
export class ArtifactService {
  /** Refuses CreateArtifact with this status. */
  refuses: number | null = null
  /** Serves these bytes instead of what was uploaded. */
  forged: Uint8Array | null = null
  readonly requests: { readonly path: string; readonly authorization: string | undefined }[] = []
  readonly problems: string[] = []
  readonly #server: Server
  readonly #github: GitHubServer
  readonly #blocks = new Map<string, Buffer>()
  readonly #blobs = new Map<string, Buffer>()
  #nextId = 70_000

  private constructor(github: GitHubServer) {
    this.#github = github
    this.#server = createServer((request, response) => {
      this.#answer(request)
        .then(({ status, body, headers }) => {
          response.writeHead(status, headers ?? {})
          response.end(body)
        })
        .catch((error: unknown) => {
          this.problems.push(String(error))
          response.destroy()
        })
    })
  }

  static async start(github: GitHubServer): Promise<ArtifactService> {
    const service = new ArtifactService(github)
    await new Promise<void>((resolve) => service.#server.listen(0, '127.0.0.1', resolve))
    github.storage = service.url
    return service
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** What a runner gives an Action for the service. */
  environment(runId: number): Readonly<Record<string, string>> {
    return { ACTIONS_RESULTS_URL: `${this.url}/`, ACTIONS_RUNTIME_TOKEN: runtimeToken(runId) }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
    if (this.problems.length > 0) throw new Error(this.problems.join('\n'))
  }

  async #answer(
    request: IncomingMessage,
  ): Promise<{ status: number; body?: string | Uint8Array; headers?: Record<string, string> }> {
    const url = new URL(request.url ?? '/', this.url)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    this.requests.push({ path: url.pathname, authorization: request.headers.authorization })
    const json = (value: unknown, status = 200) => ({
      status,
      body: JSON.stringify(value),
      headers: { 'content-type': 'application/json' },
    })
    switch (url.pathname) {
      case '/twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact': {
        if (this.refuses !== null) return json({ code: 'x', msg: 'refused by the stand-in' }, this.refuses)
        const { name, workflow_run_backend_id: run } = JSON.parse(body.toString()) as Record<string, string>
        const signed = `${this.url}/blobs/${run}-${name}?sig=secret`
        return json({ ok: true, signed_upload_url: signed })
      }
      case '/twirp/github.actions.results.api.v1.ArtifactService/FinalizeArtifact': {
        const { name, workflow_run_backend_id: run } = JSON.parse(body.toString()) as Record<string, string>
        const zip = this.#blobs.get(`/blobs/${run}-${name}`)
        if (zip === undefined) return json({ msg: 'no such blob' }, 404)
        const id = this.#nextId++
        this.#github.artifacts.push({ id, runId: Number(run?.slice(4)), name: String(name), zip })
        return json({ ok: true, artifact_id: String(id) })
      }
      default:
        return url.pathname.startsWith('/artifacts/')
          ? this.#download(url.pathname)
          : this.#blob(request.method ?? '', url, body)
    }
  }

  #download(path: string): { status: number; body?: Uint8Array } {
    const stored = this.#github.artifacts.find(({ id }) => path === `/artifacts/${id}`)
    return stored === undefined ? { status: 404 } : { status: 200, body: this.forged ?? stored.zip }
  }

  /** Put Blob, Put Block and Put Block List of Azure's storage. */
  #blob(method: string, url: URL, body: Buffer): { status: number; headers?: Record<string, string> } {
    if (method !== 'PUT' || !url.pathname.startsWith('/blobs/')) {
      this.problems.push(`${method} ${url.pathname} is not served`)
      return { status: 404 }
    }
    const comp = url.searchParams.get('comp')
    if (comp === 'block') this.#blocks.set(`${url.pathname} ${url.searchParams.get('blockid')}`, body)
    else if (comp === 'blocklist') {
      const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) => id)
      const parts = ids.map((id) => this.#blocks.get(`${url.pathname} ${id}`) ?? Buffer.alloc(0))
      this.#blobs.set(url.pathname, Buffer.concat(parts))
    } else this.#blobs.set(url.pathname, body)
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`
    return { status: 201, headers: { etag, 'x-ms-request-server-encrypted': 'true' } }
  }
}
