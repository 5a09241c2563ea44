import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { pullRequestEvent } from '../support/events.js'
import { GitHubServer } from '../support/github-server.js'
import { cleanUp, runAction } from '../support/harness.js'
import { makePullRequest, manifest, modelFiles } from '../support/model-repository.js'

jest.setTimeout(120_000)

let server: GitHubServer
let proxy: Server
const asked: string[] = []

/** A proxy that leads every host to the stand-in of GitHub, by tunnel or by absolute address. */
beforeEach(async () => {
  server = await GitHubServer.start()
  const port = Number(new URL(server.url).port)
  proxy = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '')
    asked.push(url.host)
    const { method, headers } = incoming
    const onward = request({ port, path: `${url.pathname}${url.search}`, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(onward)
  })
  proxy.on('connect', (incoming: IncomingMessage, client: Socket) => {
    asked.push(incoming.url ?? '')
    const onward = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.pipe(client)
      client.pipe(onward)
    })
    for (const socket of [onward, client]) socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
})

afterEach(async () => {
  asked.length = 0
  cleanUp()
  proxy.closeAllConnections()
  await new Promise((resolve) => proxy.close(resolve))
  await server.close()
})

test('comments through the proxy that a self-hosted runner stands behind', async () => {
  const pull = makePullRequest(modelFiles, { 'sovereignty.json': manifest({ level: 'T4-2' }) })
  try {
    const run = await runAction({
      event: 'pull_request',
      eventPayload: pullRequestEvent({ baseSha: pull.baseSha, headSha: pull.headSha }),
      workspace: pull.workspace,
      server,
      env: {
        GITHUB_API_URL: 'http://github.company.example',
        http_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      },
    })
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 1, stderr: '' })
    expect(server.comments).toHaveLength(1)
    expect(new Set(asked)).toEqual(new Set(['github.company.example:80']))
  } finally {
    pull.repository.remove()
  }
})
