import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How a server of files misbehaves. */
export type Misbehaviour =
  | 'none'
  /** Sends the whole file with 200. */
  | 'ignores-ranges'
  /** States another range than it was asked for. */
  | 'other-range'
  /** States no range. */
  | 'no-content-range'
  /** States another size from the second answer on. */
  | 'grows'
  /** States another entity tag from the second answer on. */
  | 'changes'
  /** Ends the connection in the middle of each body. */
  | 'truncates'
  /** Ends the connection in the middle of the first body only. */
  | 'truncates-once'
  /** States the range, and sends fewer bytes as a complete answer. */
  | 'short'
  | 'packs'

export interface RangeServer {
  readonly url: string
  /** `METHOD path range` of each request. */
  readonly requests: readonly string[]
  /** Bytes of bodies that were handed to the network. */
  sent(): number
  /** Answers so many requests with this status first. */
  refuse(times: number, status: number, headers?: Readonly<Record<string, string>>): void
  /** Redirects every request there. */
  redirect(to: string): void
  readonly authorizations: readonly (string | null)[]
  close(): Promise<void>
}

/** A server of files on loopback that answers ranges, well or badly. */
export async function startRangeServer(
  files: Readonly<Record<string, Uint8Array>>,
  misbehaviour: Misbehaviour = 'none',
): Promise<RangeServer> {
  const requests: string[] = []
  const authorizations: (string | null)[] = []
  let sent = 0
  let answers = 0
  let refusal: { times: number; status: number; headers: Readonly<Record<string, string>> } | null = null
  let target: string | null = null
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    requests.push(`${request.method} ${path} ${request.headers.range ?? ''}`.trim())
    authorizations.push(request.headers.authorization ?? null)
    if (target !== null) {
      response.writeHead(302, { location: `${target}${request.url}` }).end()
      return
    }
    if (refusal !== null && refusal.times > 0) {
      refusal.times -= 1
      response.writeHead(refusal.status, refusal.headers).end()
      return
    }
    const content = files[path.slice(1)]
    if (content === undefined) {
      response.writeHead(404).end()
      return
    }
    answers += 1
    answer(request, response, content)
  })

  function answer(request: IncomingMessage, response: ServerResponse, content: Uint8Array): void {
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
    if (range === null || misbehaviour === 'ignores-ranges') {
      response.writeHead(200, { 'content-length': content.length })
      write(response, content)
      return
    }
    const start = Number(range[1])
    if (start >= content.length) {
      response.writeHead(416, { 'content-range': `bytes */${content.length}` }).end()
      return
    }
    const end = Math.min(Number(range[2]) + 1, content.length)
    const part = content.subarray(start, end)
    const size = misbehaviour === 'grows' && answers > 1 ? content.length + 1 : content.length
    const shift = misbehaviour === 'other-range' ? 1 : 0
    response.writeHead(206, {
      ...(misbehaviour === 'no-content-range'
        ? {}
        : { 'content-range': `bytes ${start + shift}-${end - 1 + shift}/${size}` }),
      ...(misbehaviour === 'packs' ? { 'content-encoding': 'gzip' } : {}),
      ...(misbehaviour === 'short' ? {} : { 'content-length': part.length }),
      etag: misbehaviour === 'changes' && answers > 1 ? '"two"' : '"one"',
    })
    if (misbehaviour === 'truncates' || (misbehaviour === 'truncates-once' && answers === 1)) {
      response.write(part.subarray(0, part.length >> 1), () => response.destroy())
      return
    }
    write(response, misbehaviour === 'short' ? part.subarray(0, part.length - 1) : part)
  }

  function write(response: ServerResponse, content: Uint8Array): void {
    // Small pieces, so that a reader that leaves early stops the rest.
    let at = 0
    const next = (): void => {
      if (response.destroyed) return
      if (at >= content.length) {
        response.end()
        return
      }
      const piece = content.subarray(at, at + 65_536)
      at += piece.length
      sent += piece.length
      if (response.write(piece)) setImmediate(next)
      else response.once('drain', next)
    }
    next()
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    authorizations,
    sent: () => sent,
    refuse(times, status, headers = {}) {
      refusal = { times, status, headers }
    },
    redirect(to) {
      target = to
    },
    close: () => closed(server),
  }
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
