import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Activity } from '../../src/action/event.js'
import { type InputName, readInputs } from '../../src/action/inputs.js'
import type { Ports } from '../../src/action/ports.js'
import { run } from '../../src/action/run.js'
import { ToolError, UserError } from '../../src/errors.js'
import { createClient } from '../../src/github/client.js'
import { openMemory } from '../../src/source/memory.js'
import type { Verdict } from '../../src/types/verdict.js'
import { FORK, GitHubServer, WORKFLOW_TOKEN } from '../support/github-server.js'
import { verdict } from '../support/verdicts.js'

const COMMIT = 'b'.repeat(40)
const SVG = 'sovereignty-badge.svg'
const JSON_FILE = 'sovereignty-badge.json'
const README = '# Model\n\n<!-- sovereignty-badge:begin --><!-- sovereignty-badge:end -->\n\ntext\n'
const push: Activity = { kind: 'push', ref: 'refs/heads/main', headSha: COMMIT }

let server: GitHubServer
let workspace: string

beforeEach(async () => {
  server = await GitHubServer.start()
  server.git.push('main', { 'README.md': README })
  workspace = mkdtempSync(join(tmpdir(), 'sovereignty-badge-'))
})
afterEach(async () => {
  rmSync(workspace, { recursive: true, force: true })
  await server.close()
})

interface Scene {
  readonly verdict?: Verdict
  readonly day?: string
  readonly activity?: Activity
  readonly branch?: string | null
  readonly inputs?: Partial<Record<InputName, string>>
}

function judged(conclusion: Parameters<typeof verdict>[0], revision = COMMIT): Verdict {
  const one = verdict(conclusion)
  return { ...one, subject: { ...one.subject, revision } }
}

async function play(scene: Scene = {}) {
  const outputs: Record<string, string> = {}
  const log: string[] = []
  const ports: Ports = {
    workflow: {
      error() {},
      warning() {},
      notice() {},
      info: (message) => log.push(message),
      setOutput: (name, value) => {
        outputs[name] = value
      },
      summarise: async () => {},
      fail() {},
    },
    openDirectory: async () => openMemory({ head: '' }),
    openGitTree: async () => openMemory({ head: '' }),
    treeOf: async () => 'c'.repeat(40),
    async *readRegistry() {},
    entryOpener: () => async () => ({ why: 'no-place' }),
    commitsOf: () => ({ resolve: async () => null, mergeBase: async () => null }),
    check: async () => scene.verdict ?? judged('supported'),
    createClient: (options) => createClient({ ...options, sleep: async () => {} }),
    fetch: globalThis.fetch,
    uploadArtifact: async () => {},
    clock: () => new Date(`${scene.day ?? '2026-11-23'}T12:00:00Z`),
    toolVersion: '0.0.0-test',
  }
  const given: Partial<Record<InputName, string>> = { mode: 'badge', token: WORKFLOW_TOKEN, ...scene.inputs }
  await run(
    readInputs((name) => given[name] ?? ''),
    {
      activity: scene.activity ?? push,
      workspace,
      temporary: join(workspace, '.runner'),
      apiUrl: server.url,
      repository: 'acme/model',
      branch: scene.branch === undefined ? 'main' : scene.branch,
      repositoryUrl: 'https://github.com/acme/model',
      run: { id: 100, attempt: 1 },
      runUrl: null,
      workflowRef: '',
      job: '',
    },
    ports,
  )
  return { outputs, log }
}

function said(branch = 'main'): unknown {
  return JSON.parse(server.git.filesAt(branch).get(JSON_FILE) ?? 'null')
}

function commitsOn(branch: string): number {
  let count = 0
  for (let at = server.git.branches.get(branch); at !== undefined; count += 1)
    at = server.git.commits.get(at)?.parents[0]
  return count
}

describe('mode: badge on a branch that takes commits', () => {
  test('commits SVG and endpoint file, with result, day and commit, and keeps the rest', async () => {
    const { outputs } = await play()
    expect(said()).toMatchObject({ message: 'T4-2 supported · 2026-11-23 · bbbbbbb' })
    expect(server.git.filesAt('main').get(SVG)).toContain('T4-2 supported · 2026-11-23 · bbbbbbb')
    expect(server.git.filesAt('main').get('README.md')).toBe(README)
    const head = server.git.branches.get('main') ?? ''
    expect(outputs['badge-url']).toBe(`https://github.com/acme/model/commit/${head}`)
    expect(server.git.commits.get(head)?.message).toMatch(/^Update the sovereignty badge: T4-2 supported/)
  })

  test('writes nothing while the result stays and the badge is young, whatever the commit', async () => {
    await play()
    const before = server.log.length
    const again = await play({ verdict: judged('supported', 'd'.repeat(40)), day: '2026-11-29' })
    expect(commitsOn('main')).toBe(2)
    expect(again.outputs['badge-url']).toBe('')
    expect(server.log.slice(before).every(({ method }) => method === 'GET')).toBe(true)
    expect(server.log.length - before).toBe(3)
  })

  test.each<[string, Scene]>([
    ['the result changes', { verdict: judged('contradicted') }],
    ['the badge is a week old', { day: '2026-11-30' }],
    ['the language changes', { inputs: { language: 'ko' } }],
    ['every day is asked for', { day: '2026-11-24', inputs: { 'badge-days': '0' } }],
  ])('writes again when %s', async (_, scene) => {
    await play()
    await play(scene)
    expect(commitsOn('main')).toBe(3)
  })

  test.each([
    ['lost its picture', { [SVG]: null }],
    ['was damaged by hand', { [JSON_FILE]: '{' }],
    [
      'carries a day of the future',
      { [JSON_FILE]: '{"label":"sovereignty","message":"T4-2 supported · 2027-01-01"}' },
    ],
  ])('writes again when the badge %s', async (_, files) => {
    await play()
    const kept = Object.fromEntries(server.git.filesAt('main'))
    server.git.branches.delete('main')
    const changed = Object.entries({ ...kept, ...files }).filter(([, content]) => content !== null)
    server.git.push('main', Object.fromEntries(changed) as Record<string, string>)
    const { outputs } = await play()
    expect(outputs['badge-url']).not.toBe('')
    expect(said()).toMatchObject({ message: 'T4-2 supported · 2026-11-23 · bbbbbbb' })
  })

  test('starts anew when another push comes in between, and loses neither', async () => {
    server.before('PATCH', /git\/refs/, () => {
      server.git.push('main', { 'other.txt': 'theirs' })
    })
    await play()
    expect(server.git.filesAt('main').get('other.txt')).toBe('theirs')
    expect(said()).toMatchObject({ message: expect.stringContaining('supported') })
    expect(commitsOn('main')).toBe(3)
  })

  test('two runs at once end with one badge', async () => {
    await Promise.all([play(), play()])
    expect(commitsOn('main')).toBe(2)
  })

  test('fails when others never stop pushing', async () => {
    for (let time = 0; time < 4; time += 1)
      server.before('PATCH', /git\/refs/, () => {
        server.git.push('main', { 'other.txt': String(time) })
      })
    await expect(play()).rejects.toThrow(/other commits kept coming to main/)
  })
})

describe('the document that shows the badge', () => {
  const inputs = { 'badge-readme': 'README.md', 'badge-path': 'docs/badge.svg' }

  test('has its block rewritten with the badge, and nothing else', async () => {
    await play({ inputs })
    expect(server.git.filesAt('main').get('README.md')).toBe(
      '# Model\n\n<!-- sovereignty-badge:begin -->![sovereignty: T4-2 supported · 2026-11-23 · bbb&#8203;bbbb](docs/badge.svg)<!-- sovereignty-badge:end -->\n\ntext\n',
    )
    await play({ inputs, day: '2026-11-24' })
    expect(commitsOn('main')).toBe(2)
  })

  test('is brought back in line alone when only it was changed', async () => {
    await play({ inputs })
    server.git.push('main', { 'README.md': README })
    await play({ inputs, day: '2026-11-24' })
    expect(server.git.filesAt('main').get('README.md')).toContain('2026-11-23')
    expect(commitsOn('main')).toBe(4)
  })

  test.each([
    ['is not there', { 'badge-readme': 'docs/README.md' }, /which is not on the branch main/],
    [
      'has no marks',
      { 'badge-readme': 'PLAIN.md' },
      /add <!-- sovereignty-badge:begin --><!-- sovereignty-badge:end --> where/,
    ],
  ])('that %s is told, and nothing is written', async (_, given, message) => {
    server.git.push('main', { 'PLAIN.md': '# Plain\n' })
    await expect(play({ inputs: given })).rejects.toThrow(message)
    expect(server.log.every(({ method }) => method === 'GET')).toBe(true)
  })
})

describe('a data branch', () => {
  test('is made without history where there is none, and holds the badge alone', async () => {
    await play({ inputs: { 'badge-branch': 'badges/sovereignty' } })
    expect([...server.git.filesAt('badges/sovereignty').keys()].sort()).toEqual([JSON_FILE, SVG])
    expect(commitsOn('badges/sovereignty')).toBe(1)
    expect(server.git.filesAt('main').has(SVG)).toBe(false)
    await play({ inputs: { 'badge-branch': 'badges/sovereignty' }, verdict: judged('contradicted') })
    expect(commitsOn('badges/sovereignty')).toBe(2)
  })

  test('lets a tag or a release write a badge, which has no branch of its own', async () => {
    const activity: Activity = { kind: 'push', ref: 'refs/tags/v1', headSha: COMMIT }
    await expect(play({ activity, branch: null })).rejects.toThrow(/needs the input badge-branch/)
    await play({ activity, branch: null, inputs: { 'badge-branch': 'badges' } })
    expect(said('badges')).toMatchObject({ message: expect.stringContaining('supported') })
  })
})

describe('a protected branch', () => {
  test.each([
    [422, 'Repository rule violations found\n\nChanges must be made through a pull request.'],
    [409, 'Repository rule violations found'],
    [403, 'Protected branch update failed for refs/heads/main.'],
  ])('that answers with %d gets one pull request', async (status, message) => {
    server.git.protected.set('main', { status, message })
    const { outputs } = await play()
    expect(outputs['badge-url']).toBe('https://github.com/acme/model/pull/40')
    expect(server.git.openPulls).toMatchObject([
      {
        head: 'sovereignty-badge/main',
        base: 'main',
        title: expect.stringMatching(/^Update the sovereignty badge/),
      },
    ])
    expect(said('sovereignty-badge/main')).toMatchObject({ message: expect.stringContaining('supported') })
    expect(server.git.filesAt('main').has(SVG)).toBe(false)
  })

  test('keeps that pull request, and brings it up to date with the newest result', async () => {
    server.git.protected.set('main', { status: 409, message: 'Repository rule violations found' })
    await play()
    const first = server.git.branches.get('sovereignty-badge/main')
    await play({ day: '2026-11-24' })
    expect(server.git.branches.get('sovereignty-badge/main')).toBe(first)
    await play({ verdict: judged('contradicted') })
    expect(said('sovereignty-badge/main')).toMatchObject({ message: expect.stringContaining('contradicted') })
    expect(server.git.openPulls).toHaveLength(1)
  })

  test('where pull requests by workflows are forbidden is told with the ways out', async () => {
    server.git.protected.set('main', { status: 409, message: 'Repository rule violations found' })
    const message = 'GitHub Actions is not permitted to create or approve pull requests.'
    server.fault({ method: 'POST', path: /pulls$/, status: 403, message, times: 9 })
    await expect(play()).rejects.toThrow(/Allow it under Settings, Actions, General/)
  })
})

describe('a badge that cannot be written fails the step', () => {
  test('with a token that may only read', async () => {
    server.actors.set(WORKFLOW_TOKEN, FORK)
    const failed = play()
    await expect(failed).rejects.toThrow(/Give the job `permissions: contents: write`/)
    await expect(failed).rejects.toBeInstanceOf(ToolError)
  })

  test.each([
    [500, 'Server Error'],
    [429, 'API rate limit exceeded'],
  ])('when GitHub answers %d to all tries', async (status, message) => {
    server.fault({ method: 'POST', path: /git\/trees/, status, message, times: 9 })
    await expect(play()).rejects.toThrow(/The badge was not written to main of acme\/model/)
  })

  test.each<[string, Scene]>([
    [
      'a pull request',
      {
        activity: {
          kind: 'pull-request',
          owner: 'acme',
          repo: 'model',
          number: 7,
          baseSha: COMMIT,
          headSha: COMMIT,
          fork: false,
        },
      },
    ],
    ['no token', { inputs: { token: '' } }],
    ['a path out of the repository', { inputs: { 'badge-path': '../x.svg' } }],
    ['a branch name that is another ref', { inputs: { 'badge-branch': 'refs/tags/v1' } }],
    ['an age that is no number', { inputs: { 'badge-days': 'weekly' } }],
  ])('as bad usage under %s', async (_, scene) => {
    await expect(play(scene)).rejects.toBeInstanceOf(UserError)
    expect(server.log).toEqual([])
  })
})
