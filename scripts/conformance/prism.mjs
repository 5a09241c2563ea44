// Stoplight's Prism as a second, independent judge of what the Action and the stand-in say to each other: the bundled Action
// runs against Prism, Prism passes on to the stand-in, and holds requests and responses against GitHub's description.
//
//   npm run conformance -- prism      (after npm run build, on Node 24)
//
// Brings @stoplight/prism-cli from npm (74 MB); nothing of it becomes a dependency. SOVEREIGNTY_DIST names another bundle.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bring } from './bring.mjs'
import './typescript.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const support = join(ROOT, 'test', 'support')
const { GitHubServer, FORK, WORKFLOW_TOKEN } = await import(join(support, 'github-server.ts'))
const { cleanUp, runAction } = await import(join(support, 'harness.ts'))
const { pullRequestEvent, pushEvent } = await import(join(support, 'events.ts'))
const { makePullRequest, manifest, modelFiles } = await import(join(support, 'model-repository.ts'))

const PORT = 4010
const prism = join(bring('@stoplight/prism-cli@5.16.0'), 'node_modules/@stoplight/prism-cli/dist/index.js')
const work = mkdtempSync(join(tmpdir(), 'sovereignty-prism-'))
const description = join(work, 'github.json')
// GitHub describes its own address; Prism would ask there.
const document = JSON.parse(readFileSync(join(ROOT, 'test/fixtures/github/openapi-extract.json'), 'utf8'))
writeFileSync(description, JSON.stringify({ ...document, servers: [{ url: `http://127.0.0.1:${PORT}` }] }))

const server = await GitHubServer.start()
const proxy = spawn(
  process.execPath,
  [
    prism,
    'proxy',
    description,
    server.url,
    '--port',
    String(PORT),
    '--host',
    '127.0.0.1',
    '--verboseLevel',
    'info',
  ],
  { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } },
)
let log = ''
for (const stream of [proxy.stdout, proxy.stderr])
  stream.setEncoding('utf8').on('data', (text) => {
    log += text
  })

const scenarios = []
try {
  await listening()
  // Prism sees a request that the description does not allow, before it is asked to believe a silence.
  await fetch(`http://127.0.0.1:${PORT}/repos/acme/model/issues/7/comments`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `token ${WORKFLOW_TOKEN}`,
      'user-agent': 'control',
    },
    body: JSON.stringify({ body: 7 }),
  })
  await settle()
  const control = violations(log)
  if (control.length === 0)
    throw new Error(`Prism does not see a request that breaks the description\n${log}`)
  server.problems.length = 0
  server.log.length = 0
  server.comments.length = 0
  log = ''

  const wrong = { 'sovereignty.json': manifest({ level: 'T4-2' }) }
  const pull = makePullRequest(modelFiles, wrong)
  const event = (headSha) => pullRequestEvent({ baseSha: pull.baseSha, headSha })
  const act = async (name, options) => {
    const { exitCode } = await runAction({
      event: 'pull_request',
      eventPayload: event(pull.headSha),
      workspace: pull.workspace,
      server,
      ...options,
      env: { GITHUB_API_URL: `http://127.0.0.1:${PORT}`, ...options.env },
    })
    scenarios.push(`${name} (${exitCode})`)
  }
  await act('comment created', {})
  await act('comment edited', { run: { id: 5002 } })
  for (let number = 0; number < 120; number += 1)
    server.addComment(7, { login: 'ann', type: 'User', canWrite: true }, 'hello')
  await act('among 120 comments', { run: { id: 5003 } })
  server.actors.set(WORKFLOW_TOKEN, FORK)
  await act('read-only token', { run: { id: 5004 } })
  server.actors.delete(WORKFLOW_TOKEN)
  await act('bad token', { run: { id: 5005 } })
  server.actors.set(WORKFLOW_TOKEN, { ...FORK, canWrite: true })
  await act('dependency graph', { run: { id: 5006 }, inputs: { online: 'true' } })
  server.elsewhere.set('acme/.sovereignty:main:policy.json', '{"schemaVersion":"1.0.0","minLevel":"T2"}')
  await act('policy of the organisation', {
    run: { id: 5007 },
    inputs: { policy: 'acme/.sovereignty/policy.json@main' },
  })
  await act('check run and review', { run: { id: 5008 }, inputs: { 'check-run': 'true', review: 'true' } })
  server.git.push('main', { 'README.md': '# Model\n' })
  const onPush = {
    event: 'push',
    eventPayload: pushEvent({ before: pull.baseSha, after: pull.headSha }),
    env: { GITHUB_REF: 'refs/heads/main' },
    inputs: { mode: 'badge', 'fail-on': 'never' },
  }
  await act('badge committed', onPush)
  await act('badge unchanged', onPush)
  await act('badge on a data branch', { ...onPush, inputs: { ...onPush.inputs, 'badge-branch': 'badges' } })
  server.git.branches.delete('main')
  server.git.push('main', { 'README.md': '# Model\n' })
  server.git.protected.set('main', { status: 422, message: 'Repository rule violations found' })
  await act('badge as a pull request', onPush)
  await act('the same pull request again', onPush)
  pull.repository.remove()
  await settle()

  // GitHub answers 401 on every path and lists it on few.
  const seen = violations(log)
  const found = seen.filter((line) => !/Unable to match the returned status code/.test(line))
  const unlisted = seen.length - found.length
  for (const line of [...new Set(found)]) console.log(line)
  console.log(`${scenarios.length} runs of the Action: ${scenarios.join(', ')}`)
  console.log(
    `${server.log.length} requests through Prism, ${found.length} violations, ${unlisted} statuses that the description does not list; the control gave ${control.length}`,
  )
  if (server.problems.length > 0) console.log(`by ajv: ${server.problems.join('\n')}`)
  if (found.length > 0 || server.log.length === 0) process.exitCode = 1
} finally {
  proxy.kill()
  cleanUp()
  await server.close().catch((error) => console.log(error.message))
  rmSync(work, { recursive: true, force: true })
}

function violations(text) {
  return text
    .split('\n')
    .filter((line) => /violation/i.test(line))
    .map((line) => line.replace(/^.*?›\s*/, ''))
}

async function listening() {
  for (let attempt = 0; attempt < 240; attempt += 1) {
    if (/Prism is listening/.test(log)) return
    if (proxy.exitCode !== null) break
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`Prism does not start:\n${log}`)
}

/** Prism writes its log after it has answered. */
function settle() {
  return new Promise((resolve) => setTimeout(resolve, 1500))
}
