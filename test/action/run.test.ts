import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Commits } from '../../src/action/base.js'
import type { Environment } from '../../src/action/environment.js'
import { type Activity, activityOf } from '../../src/action/event.js'
import { type InputName, readInputs } from '../../src/action/inputs.js'
import type { Ports } from '../../src/action/ports.js'
import { run } from '../../src/action/run.js'
import { UserError } from '../../src/errors.js'
import { createClient } from '../../src/github/client.js'
import { openMemory } from '../../src/source/memory.js'
import type { Verdict } from '../../src/types/verdict.js'
import { type Actor, eventNames, examples } from '../support/github-resources.js'
import { FORK, GitHubServer, WORKFLOW, WORKFLOW_TOKEN } from '../support/github-server.js'
import {
  contradiction,
  finding,
  manifestProblem,
  openClaim,
  place,
  undeclaredModel,
  verdict,
} from '../support/verdicts.js'

const BASE = 'a'.repeat(40)
const HEAD = 'b'.repeat(40)
const ANN: Actor = { login: 'ann', type: 'User', canWrite: true }

const good = verdict('supported')
const bad = verdict('contradicted', { claim: 'T5', findings: [contradiction] })

let server: GitHubServer
let workspace: string

beforeEach(async () => {
  server = await GitHubServer.start()
  workspace = mkdtempSync(join(tmpdir(), 'sovereignty-workspace-'))
})
afterEach(async () => {
  rmSync(workspace, { recursive: true, force: true })
  await server.close()
})

const pullRequest: Activity = {
  kind: 'pull-request',
  owner: 'acme',
  repo: 'model',
  number: 7,
  baseSha: BASE,
  headSha: HEAD,
  fork: false,
}

interface Scene {
  readonly head: Verdict
  /** `null`: the clone does not have the base. */
  readonly base?: Verdict | Error | null
  readonly activity?: Activity
  readonly inputs?: Partial<Record<InputName, string>>
  readonly runId?: number
}

interface Told {
  readonly failed: string | null
  readonly outputs: Readonly<Record<string, string>>
  readonly annotations: readonly {
    level: string
    message: string
    file?: string | undefined
    line?: number | undefined
  }[]
  readonly log: readonly string[]
  readonly summary: string
}

async function play(scene: Scene): Promise<Told> {
  const told = {
    failed: null as string | null,
    outputs: {} as Record<string, string>,
    annotations: [] as {
      level: string
      message: string
      file?: string | undefined
      line?: number | undefined
    }[],
    log: [] as string[],
    summary: '',
  }
  const base = scene.base === undefined ? good : scene.base
  const known = new Set(base === null ? [HEAD] : [HEAD, BASE, 'main'])
  const commits: Commits = {
    resolve: async (revision) => (known.has(revision) ? (revision === 'main' ? BASE : revision) : null),
    mergeBase: async () => BASE,
  }
  const annotate =
    (level: string): Ports['workflow']['error'] =>
    (message, properties) => {
      told.annotations.push({ level, message, file: properties?.file, line: properties?.startLine })
    }
  const ports: Ports = {
    workflow: {
      error: annotate('error'),
      warning: annotate('warning'),
      notice: annotate('notice'),
      info: (message) => told.log.push(message),
      setOutput: (name, value) => {
        told.outputs[name] = value
      },
      summarise: async (markdown) => {
        told.summary += markdown
      },
      fail: (message) => {
        told.failed = message
      },
    },
    openDirectory: async () => openMemory({ head: '' }),
    openGitTree: async () => openMemory({ base: '' }),
    treeOf: async () => 'c'.repeat(40),
    async *readRegistry() {},
    entryOpener: () => async () => ({ why: 'no-place' }),
    commitsOf: () => commits,
    check: async (source) => {
      const entries = await source.list()
      if (entries[0]?.path === 'head') return scene.head
      if (base instanceof Error) throw base
      return base as Verdict
    },
    createClient: (options) => createClient({ ...options, sleep: async () => {} }),
    fetch: globalThis.fetch,
    uploadArtifact: async () => {},
    clock: () => new Date('2026-11-23T12:00:00Z'),
    toolVersion: '0.0.0-test',
  }
  const environment: Environment = {
    activity: scene.activity ?? pullRequest,
    workspace,
    temporary: join(workspace, '.runner'),
    apiUrl: server.url,
    repository: 'acme/model',
    branch: null,
    repositoryUrl: 'https://github.com/acme/model',
    run: { id: scene.runId ?? 100, attempt: 1 },
    runUrl: 'https://github.com/acme/model/actions/runs/100',
    workflowRef: '',
    job: '',
  }
  const inputs = readInputs((name) =>
    name === 'token' ? (scene.inputs?.token ?? WORKFLOW_TOKEN) : (scene.inputs?.[name] ?? ''),
  )
  await run(inputs, environment, ports)
  return told
}

describe('the dependency graph of GitHub', () => {
  const graph = {
    SPDXID: 'SPDXRef-DOCUMENT',
    spdxVersion: 'SPDX-2.3',
    creationInfo: { created: '2026-11-01T00:00:00Z', creators: ['Tool: GitHub.com-Dependency-Graph'] },
    name: 'com.github.acme/model',
    dataLicense: 'CC0-1.0',
    documentNamespace: 'https://spdx.org/spdxdocs/protobom/1',
    packages: ['flash-attn', '<img src=x>'].map((name) => ({
      SPDXID: `SPDXRef-${name.length}`,
      name,
      versionInfo: '2.7.0',
      downloadLocation: 'NOASSERTION',
      filesAnalyzed: false,
      externalRefs: [
        {
          referenceCategory: 'PACKAGE-MANAGER',
          referenceType: 'purl',
          referenceLocator: `pkg:pypi/${encodeURIComponent(name)}`,
        },
      ],
    })),
    relationships: [],
  }

  test('is not asked unless the workflow says so', async () => {
    server.sbom = graph
    const { summary } = await play({ head: good })
    expect(server.requests('GET', /sbom$/)).toEqual([])
    expect(summary).not.toContain('flash-attn')
  })

  test('is a hint at the end of the summary and nothing else', async () => {
    server.sbom = graph
    const { summary, failed, annotations } = await play({ head: good, inputs: { online: 'true' } })
    expect(summary.trimEnd().split('\n').at(-1)).toMatch(/^> Hint, not judged: .*flash-attn 2\.7\.0/)
    expect(summary).not.toContain('<img')
    expect(failed).toBeNull()
    expect(annotations).toEqual([])
  })

  test.each([403, 404, 500])('that answers with %d fails nothing', async (status) => {
    server.fault({ method: 'GET', path: /sbom$/, status, message: 'no', times: 9 })
    const { summary, failed } = await play({ head: good, inputs: { online: 'true' } })
    expect(summary).toContain('could not be read')
    expect(failed).toBeNull()
  })

  test('is asked with true or false and with no other word', async () => {
    await expect(play({ head: good, inputs: { online: 'yes' } })).rejects.toThrow(UserError)
  })
})

describe('a pull request that introduces a contradiction', () => {
  test('fails, comments once, and annotates the line of the manifest', async () => {
    const told = await play({ head: bad })
    expect(told.failed).toBe(
      'Sovereignty: T5 claimed, the evidence allows at most T2 (fail-on: contradicted)',
    )
    expect(told.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringContaining('config.json:41'),
        file: 'sovereignty.json',
        line: 12,
      },
    ])
    expect(server.comments.map(({ body }) => body.split('\n').slice(0, 2))).toEqual([
      [
        `<!-- sovereignty-check:v1 id=sovereignty.json head=${HEAD} run=100.1 -->`,
        '### Sovereignty: T5 claimed, the evidence allows at most T2',
      ],
    ])
    expect(told.summary).toContain('### Sovereignty: T5 claimed')
  })

  test('gives every output and writes the verdict and the badge', async () => {
    const { outputs } = await play({ head: bad })
    expect(outputs).toEqual({
      conclusion: 'contradicted',
      'claimed-level': 'T5',
      'supported-level': 'T2',
      ceiling: 'T2',
      'verdict-path': join(workspace, '.runner', 'sovereignty-verdict.json'),
      'badge-path': join(workspace, '.runner', 'sovereignty-badge.svg'),
      'sarif-path': '',
      'comment-url': 'https://github.com/acme/model/pull/7#issuecomment-1000',
      'check-run-url': '',
      'review-url': '',
      manifests: JSON.stringify([
        {
          path: 'sovereignty.json',
          conclusion: 'contradicted',
          claimedLevel: 'T5',
          supportedLevel: 'T2',
          ceiling: 'T2',
          failed: true,
          verdictPath: join(workspace, '.runner', 'sovereignty-verdict.json'),
        },
      ]),
    })
    expect(JSON.parse(readFileSync(outputs['verdict-path'] as string, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(bad)),
    )
    expect(readFileSync(outputs['badge-path'] as string, 'utf8')).toMatch(/^<svg /)
    const endpoint = JSON.parse(readFileSync(join(workspace, '.runner', 'sovereignty-badge.json'), 'utf8'))
    expect(endpoint).toMatchObject({ schemaVersion: 1, message: expect.stringContaining('2026-11-23') })
  })

  test('edits its comment on the next push, and settles it when the contradiction is gone', async () => {
    await play({ head: bad, runId: 100 })
    await play({ head: verdict('contradicted', { claim: 'T6', findings: [contradiction] }), runId: 101 })
    expect(server.comments[0]?.body).toContain('T6 claimed')
    const told = await play({ head: good, runId: 102 })
    expect(told.failed).toBeNull()
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toMatch(/state=resolved -->\n.*bbbbbbb/)
    expect(server.comments[0]?.body.split('\n').filter((line) => line !== '')).toHaveLength(2)
  })

  test('says so in Korean when asked', async () => {
    const told = await play({ head: bad, inputs: { language: 'ko' } })
    expect(told.failed).toBe('주권 등급: 주장 T5, 근거상 상한 T2 (fail-on: contradicted)')
    expect(server.comments[0]?.body).toContain('### 주권 등급: 주장 T5, 근거상 상한 T2')
  })
})

describe('what the base had too', () => {
  test('is shown as a notice and in the summary, neither fails nor comments', async () => {
    const told = await play({ head: bad, base: bad })
    expect(told.failed).toBeNull()
    expect(server.comments).toEqual([])
    expect(told.annotations).toEqual([
      {
        level: 'notice',
        message: expect.stringMatching(/^Already so on the base/),
        file: 'sovereignty.json',
        line: 12,
      },
    ])
    expect(told.summary).toContain('T5 claimed')
  })

  test('is not repeated as an annotation when it is less than an error', async () => {
    const open = verdict('unverified', { findings: [openClaim] })
    expect((await play({ head: open, base: open })).annotations).toEqual([])
  })

  test('is told apart from what is new beside it', async () => {
    const told = await play({
      head: verdict('contradicted', { claim: 'T5', findings: [contradiction, undeclaredModel] }),
      base: bad,
    })
    expect(told.failed).not.toBeNull()
    expect(told.annotations.map(({ level, file }) => `${level} ${file}`)).toEqual([
      'error model/vision.py',
      'notice sovereignty.json',
    ])
    expect(server.comments).toHaveLength(1)
  })
})

describe('a base that cannot be compared with', () => {
  test('missing in a shallow clone: the head alone is judged, and the way out is named', async () => {
    const told = await play({ head: bad, base: null })
    expect(told.failed).not.toBeNull()
    expect(told.annotations[0]).toMatchObject({
      level: 'notice',
      message: expect.stringMatching(/fetch-depth: 0/),
    })
  })

  test('unreadable: the reason is named and the head still judged', async () => {
    const told = await play({
      head: good,
      base: new UserError('config.json cannot be read: the object is not in this clone'),
    })
    expect(told.outputs['conclusion']).toBe('supported')
    expect(told.annotations[0]?.message).toMatch(/the object is not in this clone/)
  })
})

describe('when nothing is to be said', () => {
  test.each<[string, Verdict]>([
    ['a claim that holds', good],
    [
      'a claim that holds, with a warning',
      verdict('supported', { findings: [finding({ rule: 'license/unknown', severity: 'warning' })] }),
    ],
    ['no manifest', verdict('undeclared')],
  ])('%s: no comment, no failure, a summary', async (_, head) => {
    const told = await play({ head })
    expect(told.failed).toBeNull()
    expect(server.comments).toEqual([])
    expect(server.requests('POST')).toEqual([])
    expect(told.summary).not.toBe('')
    expect(told.outputs['comment-url']).toBe('')
  })

  test('comment: always comments all the same', async () => {
    await play({ head: good, inputs: { comment: 'always' } })
    expect(server.comments).toHaveLength(1)
  })

  test('comment: never asks GitHub nothing', async () => {
    const told = await play({ head: bad, inputs: { comment: 'never' } })
    expect(told.failed).not.toBeNull()
    expect(server.log).toEqual([])
  })

  test('fail-on: never still comments', async () => {
    const told = await play({ head: bad, inputs: { 'fail-on': 'never' } })
    expect(told.failed).toBeNull()
    expect(server.comments).toHaveLength(1)
  })
})

describe('other conclusions', () => {
  test('an open claim comments and passes; under fail-on unverified it fails', async () => {
    const open = verdict('unverified', { findings: [openClaim] })
    expect((await play({ head: open })).failed).toBeNull()
    expect(server.comments).toHaveLength(1)
    expect(
      (await play({ head: open, inputs: { 'fail-on': 'unverified' }, runId: 101 })).failed,
    ).not.toBeNull()
    expect(server.comments).toHaveLength(1)
  })

  test('an invalid manifest fails on its own line', async () => {
    const told = await play({ head: verdict('invalid', { findings: [manifestProblem] }) })
    expect(told.failed).toMatch(/`sovereignty\.json` has 1 problem/)
    expect(told.annotations).toEqual([
      { level: 'error', message: expect.stringContaining('"T9"'), file: 'sovereignty.json', line: 12 },
    ])
    expect(told.outputs['claimed-level']).toBe('')
  })
})

describe('when the comment cannot be posted', () => {
  test('a fork that may write nonetheless: one notice, the verdict decides the fate of the step', async () => {
    server.actors.set('ghs_fork', FORK)
    const fork: Activity = { ...pullRequest, fork: true }
    const inputs = { token: 'ghs_fork', 'hand-over': 'never' }
    const told = await play({ head: bad, activity: fork, inputs })
    expect(told.failed).not.toBeNull()
    expect(told.annotations.filter(({ level }) => level === 'notice').map(({ message }) => message)).toEqual([
      expect.stringMatching(/fork runs with a read-only token/),
    ])
    const calm = await play({ head: good, activity: fork, inputs })
    expect(calm.annotations).toEqual([])
  })

  test.each([
    [403, {}, 'Resource not accessible by integration', /pull-requests: write/],
    [
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' },
      'API rate limit exceeded',
      /rate limit is used up/,
    ],
    [429, { 'retry-after': '7200' }, 'Too Many Requests', /rate limit is used up/],
    [404, {}, 'Not Found', /does not find pull request 7 of acme\/model/],
    [503, {}, 'Service Unavailable', /answered with an error several times/],
  ])('%i %j %s: named for what it is, never a failure', async (status, headers, message, words) => {
    server.fault({
      method: 'POST',
      path: /comments$/,
      status,
      headers: headers as Record<string, string>,
      message,
      times: 9,
    })
    const told = await play({ head: bad, inputs: { 'fail-on': 'never' } })
    expect(told.failed).toBeNull()
    expect(told.annotations.filter(({ level }) => level === 'notice').map((entry) => entry.message)).toEqual([
      expect.stringMatching(words),
    ])
  })

  test('an empty token: one notice, GitHub is not asked', async () => {
    const told = await play({ head: bad, inputs: { token: '' } })
    expect(told.annotations.filter(({ level }) => level === 'notice').map((entry) => entry.message)).toEqual([
      expect.stringMatching(/`token` is empty/),
    ])
    expect(server.log).toEqual([])
  })

  test('a newer run has spoken: its comment stands', async () => {
    server.addComment(
      7,
      WORKFLOW,
      `<!-- sovereignty-check:v1 id=sovereignty.json head=${BASE} run=200.1 -->\nnewer`,
    )
    const told = await play({ head: bad, runId: 100 })
    expect(server.comments[0]?.body).toMatch(/newer$/)
    expect(told.annotations.some(({ message }) => /newer run has commented/.test(message))).toBe(true)
  })

  test('a custom token: its author is named once learnt', async () => {
    server.actors.set('ghp_ann', ANN)
    const told = await play({ head: bad, inputs: { token: 'ghp_ann' } })
    expect(told.annotations.some(({ message }) => /comment-author: ann/.test(message))).toBe(true)
  })
})

describe('other events', () => {
  test.each<[string, Activity, Verdict | null, boolean]>([
    [
      'a merge group with a contradiction of its own',
      { kind: 'merge-group', baseSha: BASE, headSha: HEAD },
      good,
      true,
    ],
    [
      'a merge group that only carries what the base has',
      { kind: 'merge-group', baseSha: BASE, headSha: HEAD },
      bad,
      false,
    ],
    ['a push', { kind: 'push', ref: 'refs/heads/main', headSha: HEAD }, bad, true],
    ['a schedule', { kind: 'schedule' }, bad, true],
    ['a dispatch', { kind: 'dispatch' }, bad, true],
    ['an event of another kind', { kind: 'other', event: 'issue_comment' }, bad, true],
  ])('%s: no comment, the step fails: %#', async (_, activity, base, fails) => {
    const told = await play({ head: bad, base, activity })
    expect(told.failed !== null).toBe(fails)
    expect(server.log).toEqual([])
    expect(told.summary).toContain('T5 claimed')
  })

  test('a push compared with a named base fails only on what it adds', async () => {
    const activity: Activity = { kind: 'push', ref: 'refs/heads/main', headSha: HEAD }
    expect((await play({ head: bad, base: bad, activity, inputs: { base: 'main' } })).failed).toBeNull()
    const absent = await play({ head: bad, base: bad, activity, inputs: { base: 'nowhere' } })
    expect(absent.annotations[0]?.message).toMatch(/nowhere/)
  })

  test('pull_request_target says that the workspace holds the base', async () => {
    const told = await play({ head: good, activity: { kind: 'other', event: 'pull_request_target' } })
    expect(told.annotations[0]?.message).toMatch(/workspace holds the base/)
  })
})

describe('every example payload of every event', () => {
  test('is judged or passed over, and ends in no error', async () => {
    for (const event of eventNames()) {
      for (const payload of examples(event)) {
        const activity = activityOf(event, payload, 'acme/model')
        const told = await play({ head: good, activity, inputs: { token: '' } })
        expect(told.failed).toBeNull()
        expect(told.outputs['conclusion']).toBe(activity.kind === 'over' ? undefined : 'supported')
      }
    }
    expect(server.log).toEqual([])
  })
})

describe('a model in a folder of the repository', () => {
  test('annotates, links and marks with paths from the root of the repository', async () => {
    const told = await play({ head: bad, inputs: { path: 'models/a' } })
    expect(told.annotations[0]?.file).toBe('models/a/sovereignty.json')
    expect(server.comments[0]?.body).toMatch(/^<!-- sovereignty-check:v1 id=models\/a\/sovereignty\.json /)
    expect(server.comments[0]?.body).toContain(`/blob/${HEAD}/models/a/config.json#L41`)
  })

  test('knows its findings again on the base', async () => {
    expect((await play({ head: bad, base: bad, inputs: { path: 'models/a' } })).failed).toBeNull()
  })

  test('outside the workspace is refused', async () => {
    await expect(play({ head: bad, inputs: { path: '../elsewhere' } })).rejects.toThrow(
      /leads out of the workspace/,
    )
  })
})

describe('size', () => {
  test('a verdict with 20,000 findings in Korean stays within comment, summary and annotations', async () => {
    const findings = Array.from({ length: 20_000 }, (_, index) =>
      finding({
        rule: 'component/undeclared',
        severity: 'error',
        message: `undeclared ${'긴 문장 '.repeat(20)}${index}`,
        locations: [place(`모델/층_${index}.py`, index + 1, `load("org/${'x'.repeat(80)}-${index}")`)],
      }),
    )
    const told = await play({
      head: verdict('contradicted', { claim: 'T5', findings }),
      inputs: { language: 'ko' },
    })
    expect(server.comments[0]?.body.length).toBeLessThanOrEqual(65_536)
    expect(Buffer.byteLength(told.summary)).toBeLessThanOrEqual(1024 * 1024)
    expect(told.annotations).toHaveLength(10)
    expect(told.log[0]).toMatch(/19990/)
  })
})
