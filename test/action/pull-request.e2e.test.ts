import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { pullRequestEvent } from '../support/events.js'
import type { Actor } from '../support/github-resources.js'
import { FORK, GitHubServer, WORKFLOW } from '../support/github-server.js'
import { type ActionOptions, type ActionRun, cleanUp, runAction } from '../support/harness.js'
import { lineOf, makePullRequest, manifest, modelFiles } from '../support/model-repository.js'
import { makeRepository, type Repository } from '../support/repository.js'

const ANN: Actor = { login: 'ann', type: 'User', canWrite: true }
const tooHigh = manifest({ level: 'T4-2' })
const claimLine = lineOf(tooHigh, '"level"')

// Every test starts processes of its own, on machines that may be busy.
jest.setTimeout(120_000)

let server: GitHubServer
const repositories: Repository[] = []

beforeEach(async () => {
  server = await GitHubServer.start()
})
afterEach(async () => {
  cleanUp()
  for (const repository of repositories.splice(0)) repository.remove()
  await server.close()
})

function open(
  change = { 'sovereignty.json': tooHigh } as Parameters<typeof makePullRequest>[1],
  base = modelFiles,
) {
  const pull = makePullRequest(base, change)
  repositories.push(pull.repository)
  return pull
}

function act(
  pull: { workspace: string; baseSha: string; headSha: string },
  options: Partial<ActionOptions> & { headRepository?: string } = {},
): Promise<ActionRun> {
  const { headRepository, ...rest } = options
  return runAction({
    event: 'pull_request',
    eventPayload: pullRequestEvent({
      baseSha: pull.baseSha,
      headSha: pull.headSha,
      ...(headRepository === undefined ? {} : { headRepository }),
    }),
    workspace: pull.workspace,
    server,
    ...rest,
  })
}

function level(run: ActionRun, name: string) {
  return run.commands.filter((command) => command.name === name)
}

/** Why no comment was posted, in the words of the Action. */
function refusals(run: ActionRun): string[] {
  return level(run, 'notice')
    .filter(({ properties }) => properties['title'] === 'No comment posted')
    .map(({ message }) => message)
}

describe('a pull request that claims more than the evidence allows', () => {
  test('fails with one comment, annotations on the lines of the manifest, outputs and files', async () => {
    const pull = open()
    const run = await act(pull)
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ conclusion: 'contradicted', 'claimed-level': 'T4-2' })
    expect(run.outputs['comment-url']).toBe(
      `https://github.com/acme/model/pull/7#issuecomment-${server.comments[0]?.id}`,
    )
    expect(JSON.parse(run.file('verdict-path'))).toMatchObject({
      conclusion: 'contradicted',
      claim: { level: 'T4-2' },
    })
    expect(run.file('badge-path')).toMatch(/^<svg /)

    const placed = level(run, 'error').filter(({ properties }) => properties['file'] === 'sovereignty.json')
    expect(placed.map(({ properties }) => properties['line'])).toContain(String(claimLine))

    expect(server.comments).toHaveLength(1)
    const lines = server.comments[0]?.body.split('\n') ?? []
    expect(lines[0]).toBe(`<!-- sovereignty-check:v1 id=sovereignty.json head=${pull.headSha} run=5001.1 -->`)
    expect(lines[1]).toMatch(/T4-2 claimed, the evidence allows at most T/)
    expect(server.comments[0]?.body).toContain('Qwen2.5-7B')
    expect(run.summary).toMatch(/T4-2 claimed, the evidence allows at most T/)
    expect(run.stderr).toBe('')
  })

  test('has its comment edited by the next run and settled by the fix', async () => {
    const pull = open()
    await act(pull)
    const worse = pull.push({ 'sovereignty.json': manifest({ level: 'T6' }) })
    await act({ ...pull, headSha: worse }, { run: { id: 5002 } })
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toMatch(/T6 claimed/)

    const fixed = pull.push({ 'sovereignty.json': modelFiles['sovereignty.json'] as string })
    const run = await act({ ...pull, headSha: fixed }, { run: { id: 5003 } })
    expect(run.exitCode).toBe(0)
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toMatch(/^<!-- .*run=5003\.1 state=resolved -->\n/)
    expect(server.comments[0]?.body).toContain(fixed.slice(0, 7))
    expect(server.comments[0]?.body.trim().split('\n')).toHaveLength(2)
  })

  test('asks GitHub for nothing but comments and the head they are about', async () => {
    await act(open())
    expect(new Set(server.log.map(({ method, path }) => `${method} ${path}`))).toEqual(
      new Set([
        'GET /repos/acme/model/issues/7/comments',
        'GET /repos/acme/model/pulls/7',
        'POST /repos/acme/model/issues/7/comments',
      ]),
    )
  })

  test('never prints the token', async () => {
    const run = await act(open())
    expect(run.stdout + run.stderr + run.summary).not.toContain('ghs_workflow')
  })

  test('passes under fail-on never, and comments all the same', async () => {
    const run = await act(open(), { inputs: { 'fail-on': 'never' } })
    expect(run.exitCode).toBe(0)
    expect(server.comments).toHaveLength(1)
  })

  test('is told in Korean when asked', async () => {
    await act(open(), { inputs: { language: 'ko' } })
    expect(server.comments[0]?.body.split('\n')[1]).toMatch(/주권 등급: 주장 T4-2, 근거상 상한 T/)
  })

  test('writes verdict, badge and SARIF where the workflow wants them', async () => {
    const inputs = {
      'verdict-path': 'out/verdict.json',
      'badge-path': 'out/badge.svg',
      'sarif-path': 'out/findings.sarif',
    }
    const run = await act(open(), { inputs })
    expect(JSON.parse(run.file('sarif-path'))).toMatchObject({ version: '2.1.0' })
    expect(run.outputs['verdict-path']).toMatch(/out[\\/]verdict\.json$/)
    expect(run.outputs['badge-path']).toMatch(/out[\\/]badge\.svg$/)
  })
})

describe('the comment among others', () => {
  test('is found behind 250 others', async () => {
    const pull = open()
    for (let index = 0; index < 250; index += 1) server.addComment(7, ANN, `remark ${index}`)
    await act(pull)
    await act(pull, { run: { id: 5002 } })
    expect(server.comments).toHaveLength(251)
    expect(server.requests('POST')).toHaveLength(1)
    expect(server.requests('PATCH')).toHaveLength(1)
  })

  test('is not the one somebody forged', async () => {
    const pull = open()
    const forged = `<!-- sovereignty-check:v1 id=sovereignty.json head=${pull.headSha} run=9999.1 -->\nAll is well.`
    server.addComment(7, ANN, forged)
    const run = await act(pull)
    expect(run.exitCode).toBe(1)
    expect(server.comments.map(({ author }) => author.login)).toEqual(['ann', 'github-actions[bot]'])
    expect(server.comments[0]?.body).toBe(forged)
  })

  test('of a newer run is left alone', async () => {
    const pull = open()
    const newer = `<!-- sovereignty-check:v1 id=sovereignty.json head=${pull.headSha} run=9999.1 -->\nnewer`
    server.addComment(7, WORKFLOW, newer)
    const run = await act(pull)
    expect(run.exitCode).toBe(1)
    expect(server.comments.map(({ body }) => body)).toEqual([newer])
  })

  test('is one, when two runs race', async () => {
    const pull = open()
    await Promise.all([act(pull, { run: { id: 5001 } }), act(pull, { run: { id: 5002 } })])
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toContain('run=5002.1')
  })
})

describe('when GitHub refuses', () => {
  test('a fork: annotations and summary stand, one notice, the verdict decides', async () => {
    server.actors.set('ghs_fork', FORK)
    const run = await act(open(), { headRepository: 'stranger/model', inputs: { token: 'ghs_fork' } })
    expect(run.exitCode).toBe(1)
    expect(refusals(run)).toEqual([expect.stringMatching(/read-only token/)])
    expect(run.summary).not.toBe('')
    expect(run.outputs['comment-url']).toBe('')
    expect(server.comments).toEqual([])
  })

  test('422: the short text is posted, with a link to the run', async () => {
    server.fault({ method: 'POST', path: /comments$/, status: 422, message: 'Validation Failed', times: 1 })
    await act(open())
    expect(server.comments[0]?.body).toContain('https://github.com/acme/model/actions/runs/5001')
  })

  test('429: waits as told, then posts', async () => {
    const headers = { 'retry-after': '1' }
    server.fault({
      method: 'GET',
      path: /comments$/,
      status: 429,
      message: 'Too Many Requests',
      headers,
      times: 1,
    })
    const run = await act(open())
    expect(refusals(run)).toEqual([])
    expect(server.comments).toHaveLength(1)
  })

  test('502 after the comment was made: the repeated post is folded into one', async () => {
    server.fault({
      method: 'POST',
      path: /comments$/,
      status: 502,
      message: 'Bad Gateway',
      times: 1,
      after: true,
    })
    await act(open())
    expect(server.requests('POST')).toHaveLength(2)
    expect(server.comments).toHaveLength(1)
  })

  test('a missing permission is named with what to add', async () => {
    server.actors.set('ghs_read', FORK)
    const run = await act(open(), { inputs: { token: 'ghs_read', 'fail-on': 'never' } })
    expect(run.exitCode).toBe(0)
    expect(refusals(run)).toEqual([expect.stringMatching(/pull-requests: write/)])
  })
})

describe('what a pull request does not change', () => {
  test('a contradiction of the base neither fails nor comments, and is shown', async () => {
    const run = await act(
      open({ 'docs/notes.md': '# Notes\n' }, { ...modelFiles, 'sovereignty.json': tooHigh }),
    )
    expect(run.exitCode).toBe(0)
    expect(run.outputs['conclusion']).toBe('contradicted')
    expect(server.comments).toEqual([])
    expect(level(run, 'error')).toEqual([])
    expect(level(run, 'notice').some(({ message }) => message.startsWith('Already so on the base'))).toBe(
      true,
    )
  })

  test('a repository without a manifest passes in silence', async () => {
    const base = { ...modelFiles, 'sovereignty.json': null }
    const run = await act(open({ 'docs/notes.md': '# Notes\n' }, base))
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({ conclusion: 'undeclared', 'claimed-level': '' })
    expect(server.requests('POST')).toEqual([])
  })
})

describe('a manifest that cannot be read', () => {
  test.each([
    ['an unknown level', tooHigh.replace('T4-2', 'T9'), 'T9'],
    ['an unknown key', tooHigh.replace('"statement"', '"statment"'), 'statment'],
    ['a comma too many', tooHigh.replace('"supplier": "Acme",', '"supplier": "Acme",,'), ',,'],
  ])('%s fails on its own line', async (_, text, part) => {
    const run = await act(open({ 'sovereignty.json': text }))
    expect(run.exitCode).toBe(1)
    expect(run.outputs['conclusion']).toBe('invalid')
    expect(level(run, 'error')[0]?.properties).toMatchObject({
      file: 'sovereignty.json',
      line: String(lineOf(text, part)),
    })
    expect(server.comments).toHaveLength(1)
  })
})

describe('checkouts', () => {
  test('of one commit are judged alone, and the way out is named', async () => {
    const pull = open()
    const shallow = makeRepository([])
    repositories.push(shallow)
    shallow.git('fetch', '--quiet', '--depth=1', `file://${pull.workspace}`, 'HEAD')
    shallow.git('checkout', '--quiet', 'FETCH_HEAD')
    const run = await act({ ...pull, workspace: shallow.path })
    expect(run.exitCode).toBe(1)
    expect(level(run, 'notice').map(({ message }) => message)).toEqual([
      expect.stringMatching(/fetch-depth: 0/),
    ])
  })

  test('with the model in a folder annotate from the root of the repository', async () => {
    const below = (files: typeof modelFiles) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`models/haneul/${path}`, text]))
    const pull = open(below({ 'sovereignty.json': tooHigh }), below(modelFiles))
    const run = await act(pull, { inputs: { path: 'models/haneul' } })
    expect(run.exitCode).toBe(1)
    expect(level(run, 'error').map(({ properties }) => properties['file'])).toContain(
      'models/haneul/sovereignty.json',
    )
    expect(server.comments[0]?.body).toContain('id=models/haneul/sovereignty.json')
  })
})

afterAll(cleanUp)
