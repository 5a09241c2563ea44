import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { InputName } from '../../src/action/inputs.js'
import { ArtifactService } from '../support/artifact-service.js'
import {
  mergeGroupEvent,
  type PullRequestOptions,
  pullRequestEvent,
  pushEvent,
  workflowRunEvent,
} from '../support/events.js'
import { type Actor, examples, pullRequest } from '../support/github-resources.js'
import { type Fault, FORK, GitHubServer, WORKFLOW } from '../support/github-server.js'
import { type ActionOptions, type ActionRun, cleanUp, runAction } from '../support/harness.js'
import { lineOf, makePullRequest, manifest, modelFiles } from '../support/model-repository.js'
import type { Files } from '../support/repository.js'
import { zipOf } from '../support/zip.js'

// Every test starts processes of its own, on machines that may be busy.
jest.setTimeout(180_000)

const ANN: Actor = { login: 'ann', type: 'User', canWrite: true }
const tooHigh = manifest({ level: 'T4-2' })
const silent = manifest({ level: 'T2', silent: true })
const FILE = 'sovereignty-hand-over.json'

type Pull = ReturnType<typeof makePullRequest>
/** Pull requests that every scenario may read and none changes. */
const pulls = {
  /** Raises the claim above the evidence. */
  bad: () => makePullRequest(modelFiles, { 'sovereignty.json': tooHigh }),
  /** Changes nothing that bears on the claim. */
  calm: () => makePullRequest(modelFiles, { 'docs/notes.md': '# Notes\n' }),
  /** Keeps what the base has: a claim above the evidence. */
  known: () =>
    makePullRequest({ ...modelFiles, 'sovereignty.json': tooHigh }, { 'docs/notes.md': '# Notes\n' }),
  /** Takes the base model out of the declaration, which has a prepared change. */
  silent: () => makePullRequest(modelFiles, { 'sovereignty.json': silent }),
  /** Two models in one repository, one of them with a claim that is raised too far. */
  mono: () => {
    const below = (folder: string, files: Files) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))
    return makePullRequest(
      { ...below('models/a', modelFiles), ...below('models/b', modelFiles) },
      { 'models/b/sovereignty.json': tooHigh },
    )
  },
  /** Declares hundreds of parts that the files do not show, at the largest comment's size. */
  long: () => {
    const declared = JSON.parse(tooHigh) as { components: unknown[] }
    const name = (index: number) => `Declared-Model-${'x'.repeat(120)}-${index}`
    const more = Array.from({ length: 400 }, (_, index) => ({
      id: `part-${index}`,
      name: name(index),
      type: 'model',
      role: 'backbone',
      relation: 'finetune',
      purl: `pkg:huggingface/org${index}/${name(index)}`,
      owner: 'third-party',
      license: { declared: 'Apache-2.0' },
    }))
    const components = [...declared.components, ...more]
    return makePullRequest(modelFiles, {
      'sovereignty.json': `${JSON.stringify({ ...declared, components }, null, 2)}\n`,
    })
  },
}
type PullName = keyof typeof pulls
const made = new Map<PullName, Pull>()

function pull(name: PullName): Pull {
  const known = made.get(name) ?? pulls[name]()
  made.set(name, known)
  return known
}

let server: GitHubServer
let storage: ArtifactService

beforeEach(async () => {
  server = await GitHubServer.start()
  storage = await ArtifactService.start(server)
})
afterEach(async () => {
  cleanUp()
  await storage.close()
  await server.close()
})
afterAll(() => {
  for (const { repository } of made.values()) repository.remove()
})

interface Scene {
  readonly of?: PullName
  readonly event?: string
  readonly payload?: unknown
  readonly action?: string
  readonly headRepository?: string | null
  readonly headSha?: string
  readonly inputs?: Partial<Record<InputName, string>>
  readonly run?: number
  readonly env?: Readonly<Record<string, string>>
  /** Pull requests of the API; the one of the event unless told otherwise. */
  readonly pulls?: readonly PullRequestOptions[]
}

function open(of: PullName, options: Partial<PullRequestOptions> = {}): PullRequestOptions {
  const { baseSha, headSha } = pull(of)
  return { baseSha, headSha, repository: 'acme/model', number: 7, ...options }
}

/** Plays one run of the built Action. */
function act(scene: Scene = {}): Promise<ActionRun> {
  const { of = 'bad', event = 'pull_request' } = scene
  const at = pull(of)
  const head = { ...(scene.headRepository === undefined ? {} : { headRepository: scene.headRepository }) }
  const about = open(of, { ...head, ...(scene.headSha === undefined ? {} : { headSha: scene.headSha }) })
  for (const one of scene.pulls ?? [open(of, head)]) {
    const number = one.number ?? 7
    server.pulls.set(number, {
      ...pullRequest({ repository: 'acme/model', ...one, number }),
      state: 'open',
    })
  }
  const options: ActionOptions = {
    event,
    eventPayload:
      scene.payload ??
      pullRequestEvent({ ...about, ...(scene.action === undefined ? {} : { action: scene.action }) }),
    workspace: at.workspace,
    server,
    run: { id: scene.run ?? 5001 },
    ...(scene.inputs === undefined ? {} : { inputs: scene.inputs }),
    env: { ...storage.environment(scene.run ?? 5001), ...scene.env },
  }
  return runAction(options)
}

function notices(run: ActionRun, level = 'notice'): readonly string[] {
  return run.commands.filter(({ name }) => name === level).map(({ message }) => message)
}

function marker(of: PullName, run: number, rest = ''): string {
  return `<!-- sovereignty-check:v1 id=sovereignty.json head=${pull(of).headSha} run=${run}.1${rest} -->`
}

describe('a pull request', () => {
  test.each(['opened', 'synchronize', 'reopened', 'edited', 'labeled', 'unlabeled', 'ready_for_review'])(
    '%s: is judged, fails and has one comment',
    async (action) => {
      const run = await act({ action })
      expect(run.exitCode).toBe(1)
      expect(server.comments).toHaveLength(1)
    },
  )

  test('closed: nothing is judged, nothing fails, nobody is asked', async () => {
    const run = await act({ action: 'closed' })
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toEqual({})
    expect(server.log).toEqual([])
    expect(run.stdout).toContain('leaves nothing to judge')
  })

  test.each<[PullName, string, number, number]>([
    ['bad', 'on-findings', 1, 1],
    ['bad', 'always', 1, 1],
    ['bad', 'never', 1, 0],
    ['calm', 'on-findings', 0, 0],
    ['calm', 'always', 0, 1],
    ['calm', 'never', 0, 0],
    ['known', 'on-findings', 0, 0],
    ['known', 'always', 0, 1],
  ])('%s, comment: %s ends with %d and %d comments', async (of, comment, exitCode, count) => {
    const run = await act({ of, inputs: { comment } })
    expect(run.exitCode).toBe(exitCode)
    expect(server.comments).toHaveLength(count)
  })

  test('speaks by its findings and not by its exit status', async () => {
    const run = await act({ inputs: { 'fail-on': 'never' } })
    expect(run.exitCode).toBe(0)
    expect(server.comments).toHaveLength(1)
  })

  test('links no issue and mentions nobody, whatever the manifest says', async () => {
    await act()
    const body = server.comments[0]?.body ?? ''
    expect(body).not.toMatch(/github\.com\/[^)\s]*\/(?:issues|pull)\//)
    expect(body).not.toMatch(/(?:^|\s)@\w/)
  })
})

describe('the comment', () => {
  test('is edited by the next run, keeps its words when resolved twice, and opens again', async () => {
    await act()
    await act({ run: 5002 })
    expect(server.requests('POST', /comments$/)).toHaveLength(1)
    await act({ of: 'calm', run: 5003 })
    const resolved = server.comments[0]?.body ?? ''
    expect(resolved).toMatch(/run=5003\.1 state=resolved/)
    expect(resolved).toContain(pull('calm').headSha.slice(0, 7))
    await act({ of: 'calm', run: 5004 })
    expect(server.comments[0]?.body.split('\n')[1]).toBe(resolved.split('\n')[1])
    await act({ run: 5005 })
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toContain('T4-2 claimed')
  })

  test('of a newer run is not written over by an older one', async () => {
    server.addComment(7, WORKFLOW, `${marker('bad', 9000)}\nnewer`)
    const run = await act()
    expect(server.comments.map(({ body }) => body.split('\n')[1])).toEqual(['newer'])
    expect(notices(run).join()).toMatch(/newer run has commented/)
  })

  test('of a run whose head is no longer the head is not posted at all', async () => {
    const run = await act({ pulls: [open('bad', { headSha: 'c'.repeat(40) })] })
    expect(server.comments).toEqual([])
    expect(run.exitCode).toBe(1)
    expect(notices(run).join()).toMatch(/has moved on/)
  })

  test('appears while ours is on its way: the oldest wins with the newest words', async () => {
    server.before('POST', /comments$/, () => {
      server.addComment(7, WORKFLOW, `${marker('bad', 4000)}\nolder run`)
    })
    await act()
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toContain('run=5001.1')
  })

  test('appears with a newer run while ours is on its way: the newer words stand', async () => {
    server.before('POST', /comments$/, () => {
      server.addComment(7, WORKFLOW, `${marker('bad', 9000)}\nnewer run`)
    })
    await act()
    expect(server.comments.map(({ body }) => body.split('\n')[1])).toEqual(['newer run'])
  })

  test('is changed by a newer run between listing and editing: it stays', async () => {
    const comment = server.addComment(7, WORKFLOW, `${marker('bad', 4000)}\nold`)
    server.before('GET', /issues\/comments\/\d+$/, () => {
      comment.body = `${marker('bad', 9000)}\nnewer`
    })
    await act()
    expect(server.comments[0]?.body).toContain('newer')
    expect(server.requests('PATCH')).toEqual([])
  })

  test('left three times by earlier races is folded into the oldest', async () => {
    for (const run of [4000, 4002, 4001]) server.addComment(7, WORKFLOW, `${marker('bad', run)}\n${run}`)
    const first = server.comments[0]?.id
    await act()
    expect(server.comments.map(({ id }) => id)).toEqual([first])
  })

  test.each<[string, Actor, string]>([
    ['by another person', ANN, ''],
    ['by a person whose account has the name of the bot', { ...WORKFLOW, type: 'User' }, ''],
    ['by another bot', { ...WORKFLOW, login: 'other[bot]' }, ''],
    ['quoted below other text', WORKFLOW, 'Look at this:\n'],
  ])('forged %s is left alone', async (_, author, before) => {
    const forged = server.addComment(7, author, `${before}${marker('bad', 9000)}\nAll is well.`)
    const run = await act()
    expect(run.exitCode).toBe(1)
    expect(server.comments).toHaveLength(2)
    expect(forged.body).toContain('All is well.')
  })

  test.each([
    ['on the third page of 250', 249, 'PATCH'],
    ['on the first page of 250', 3, 'PATCH'],
    ['nowhere among 250', -1, 'POST'],
  ])('%s is found or made once', async (_, at, method) => {
    for (let index = 0; index < 250; index += 1) {
      if (index === at) server.addComment(7, WORKFLOW, `${marker('bad', 4000)}\nold`)
      else server.addComment(7, ANN, `remark ${index}`)
    }
    await act()
    expect(server.requests(method)).toHaveLength(1)
    expect(server.comments.filter(({ author }) => author === WORKFLOW)).toHaveLength(1)
  })

  test.each(['en', 'ko'])(
    'at the size limit stays below it in %s and says what it left out',
    async (language) => {
      const run = await act({ of: 'long', inputs: { language } })
      const body = server.comments[0]?.body ?? ''
      expect(body.length).toBeGreaterThan(20_000)
      expect(body.length).toBeLessThanOrEqual(65_536)
      expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(1024 * 1024)
      expect(server.requests('POST')).toHaveLength(1)
    },
  )
})

describe('GitHub refuses the comment', () => {
  const listing = { method: 'GET', path: /comments$/ }
  const creating = { method: 'POST', path: /comments$/ }
  test.each<[string, Omit<Fault, 'times'>, RegExp]>([
    [
      '403',
      { ...creating, status: 403, message: 'Resource not accessible by integration' },
      /pull-requests: write/,
    ],
    [
      '403 by the quota',
      {
        ...creating,
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' },
      },
      /rate limit is used up/,
    ],
    [
      '403 by the secondary limit',
      {
        ...creating,
        status: 403,
        message: 'You have exceeded a secondary rate limit',
        headers: { 'retry-after': '7200' },
      },
      /secondary limit/,
    ],
    ['404', { ...creating, status: 404, message: 'Not Found' }, /does not find pull request 7/],
    ['401', { ...listing, status: 401, message: 'Bad credentials' }, /does not accept the token/],
    [
      '429',
      { ...creating, status: 429, message: 'Too Many Requests', headers: { 'retry-after': '7200' } },
      /rate limit is used up/,
    ],
    ['422', { ...creating, status: 422, message: 'Validation Failed' }, /did not accept the comment/],
    [
      '503',
      { ...listing, status: 503, message: 'Service Unavailable', headers: { 'retry-after': '0' } },
      /with an error several times/,
    ],
  ])('%s: is named for what it is and fails nothing by itself', async (_, fault, words) => {
    server.fault({ ...fault, times: 9 })
    const run = await act({ inputs: { 'fail-on': 'never' } })
    expect(run.exitCode).toBe(0)
    expect(notices(run).join()).toMatch(words)
    expect(run.outputs['comment-url']).toBe('')
    expect(run.summary).toContain('T4-2 claimed')
  })

  test.each<[string, Omit<Fault, 'times'>, number]>([
    ['429 once', { ...creating, status: 429, message: 'slow down', headers: { 'retry-after': '0' } }, 2],
    ['500 once', { ...creating, status: 500, message: 'oops', headers: { 'retry-after': '0' } }, 2],
    [
      '502 after the comment was made',
      { ...creating, status: 502, message: 'gateway', after: true, headers: { 'retry-after': '0' } },
      2,
    ],
  ])('%s: is tried again and ends in one comment', async (_, fault, requests) => {
    server.fault({ ...fault, times: 1 })
    await act()
    expect(server.requests('POST')).toHaveLength(requests)
    expect(server.comments).toHaveLength(1)
  })

  test('422 once: the short text is posted', async () => {
    server.fault({ ...creating, status: 422, message: 'Validation Failed', times: 1 })
    await act()
    expect(server.comments[0]?.body).toContain('https://github.com/acme/model/actions/runs/5001')
  })
})

describe('other events', () => {
  const bad = () => pull('bad')
  const group = (of: PullName) => {
    const { baseSha, headSha } = pull(of)
    return mergeGroupEvent({ baseSha, headSha })
  }
  test.each<[string, string, () => unknown, PullName, number]>([
    ['a merge group that adds a contradiction', 'merge_group', () => group('bad'), 'bad', 1],
    ['a merge group that carries what the base has', 'merge_group', () => group('known'), 'known', 0],
    ['a destroyed merge group', 'merge_group', () => ({ ...group('bad'), action: 'destroyed' }), 'bad', 0],
    ['a push', 'push', () => pushEvent({ before: bad().baseSha, after: bad().headSha }), 'bad', 1],
    [
      'a push whose claim holds',
      'push',
      () => pushEvent({ before: bad().baseSha, after: bad().headSha }),
      'calm',
      0,
    ],
    [
      'a branch that was deleted',
      'push',
      () => examples('push').find((one) => one['deleted'] === true),
      'bad',
      0,
    ],
    ['a schedule', 'schedule', () => ({ schedule: '0 3 * * 1' }), 'bad', 1],
    ['a dispatch', 'workflow_dispatch', () => examples('workflow_dispatch')[0], 'bad', 1],
    ['a dispatch from outside', 'repository_dispatch', () => examples('repository_dispatch')[0], 'bad', 1],
    [
      'a release',
      'release',
      () => examples('release').find((one) => one['action'] === 'published'),
      'bad',
      1,
    ],
    [
      'a deleted release',
      'release',
      () => examples('release').find((one) => one['action'] === 'deleted'),
      'bad',
      0,
    ],
    [
      'a workflow run',
      'workflow_run',
      () => workflowRunEvent({ runId: 1, headSha: bad().headSha }),
      'bad',
      1,
    ],
    ['pull_request_target', 'pull_request_target', () => pullRequestEvent(open('bad')), 'bad', 1],
  ])('%s: judged for what it is, nothing posted', async (_, event, payload, of, exitCode) => {
    const run = await act({ event, payload: payload(), of })
    expect(run.exitCode).toBe(exitCode)
    expect(server.log).toEqual([])
  })
})

describe('the check run', () => {
  const inputs = { 'check-run': 'true', comment: 'never' }

  test('stands on the head with the conclusion of the policy and its findings on their lines', async () => {
    const run = await act({ inputs })
    expect(server.checkRuns).toHaveLength(1)
    const [check] = server.checkRuns
    expect(check?.request).toMatchObject({
      name: 'sovereignty',
      head_sha: pull('bad').headSha,
      status: 'completed',
      conclusion: 'failure',
      details_url: 'https://github.com/acme/model/actions/runs/5001',
    })
    expect(check?.annotations).toContainEqual(
      expect.objectContaining({
        path: 'sovereignty.json',
        annotation_level: 'failure',
        start_line: lineOf(tooHigh, '"level"'),
      }),
    )
    expect(run.outputs['check-run-url']).toBe(`https://github.com/acme/model/runs/${check?.id}`)
  })

  test.each<[PullName, Partial<Record<InputName, string>>, string]>([
    ['calm', {}, 'success'],
    ['bad', { 'fail-on': 'never' }, 'neutral'],
    ['known', {}, 'success'],
  ])('of %s with %j concludes %s', async (of, more, conclusion) => {
    await act({ of, inputs: { ...inputs, ...more } })
    expect(server.checkRuns[0]?.request).toMatchObject({ conclusion })
  })

  test('is updated by a re-run, and no annotation is doubled', async () => {
    await act({ inputs })
    const before = server.checkRuns[0]?.annotations.length
    await act({ inputs, run: 5002 })
    expect(server.checkRuns).toHaveLength(1)
    expect(server.checkRuns[0]?.annotations).toHaveLength(before as number)
    expect(server.checkRuns[0]?.request['external_id']).toContain('run=5002.1')
  })

  test('of a newer run stands', async () => {
    await act({ inputs, run: 9000 })
    await act({ inputs })
    expect(server.checkRuns[0]?.request['external_id']).toContain('run=9000.1')
  })

  test('with hundreds of findings sends them in batches of fifty', async () => {
    await act({ of: 'long', inputs })
    expect(server.checkRuns).toHaveLength(1)
    const sent = server.log
      .filter(({ path, method }) => path.includes('/check-runs') && method !== 'GET')
      .map(({ body }) => (body as { output: { annotations: unknown[] } }).output.annotations.length)
    expect(Math.max(...sent)).toBeLessThanOrEqual(50)
    expect(sent.length).toBeGreaterThan(2)
    expect(server.checkRuns[0]?.annotations).toHaveLength(sent.reduce((sum, count) => sum + count, 0))
  })

  test('stands on the commit of a push and of a merge group', async () => {
    const { baseSha, headSha } = pull('bad')
    await act({ inputs, event: 'push', payload: pushEvent({ before: baseSha, after: headSha }) })
    await act({ inputs, event: 'merge_group', payload: mergeGroupEvent({ baseSha, headSha }), run: 5002 })
    expect(new Set(server.checkRuns.map(({ request }) => request['head_sha']))).toEqual(new Set([headSha]))
  })

  test.each<[string, Actor, RegExp]>([
    ['lacks the permission', { ...WORKFLOW, lacks: ['checks'] }, /checks: write/],
    ['belongs to a person', ANN, /checks: write/],
  ])('is refused to a token that %s, with the line to add', async (_, actor, words) => {
    server.actors.set('ghs_other', actor)
    const run = await act({ inputs: { ...inputs, token: 'ghs_other', 'fail-on': 'never' } })
    expect(run.exitCode).toBe(0)
    expect(notices(run).join()).toMatch(words)
  })
})

describe('the review', () => {
  const inputs = { review: 'true', comment: 'never' }
  /** The diff of the manifest as GitHub shows it: all of it changed, or three lines far from the change. */
  const shown = (patch = whole()) =>
    server.pullFiles.set(7, [
      { filename: 'README.md', patch: '@@ -1 +1 @@\n-a\n+b' },
      { filename: 'sovereignty.json', patch },
    ])
  const whole = () => {
    const lines = silent.trimEnd().split('\n')
    return `@@ -1,1 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`
  }
  const applied = () => {
    const [comment] = server.reviewComments
    const suggestion = /^(`{3,})suggestion\n([\s\S]*?)\n\1$/m.exec(comment?.body ?? '')?.[2] as string
    const lines = silent.split('\n')
    const first = comment?.startLine ?? comment?.line ?? 0
    lines.splice(first - 1, (comment?.line ?? 0) - first + 1, ...suggestion.split('\n'))
    return lines.join('\n')
  }

  test('suggests the missing part on its lines; a click gives a valid declaration that has it', async () => {
    shown()
    const run = await act({ of: 'silent', inputs })
    expect(server.reviews).toHaveLength(1)
    expect(server.reviewComments).toHaveLength(1)
    expect(run.outputs['review-url']).toMatch(/#pullrequestreview-\d+$/)
    const after = JSON.parse(applied()) as { components: { purl: string }[] }
    expect(after.components.map(({ purl }) => purl)).toEqual(['pkg:huggingface/Qwen/Qwen2.5-7B'])
    const sent = server.requests('POST', /reviews$/)[0]?.body as { comments: Record<string, unknown>[] }
    expect(sent.comments[0]).toMatchObject({ side: 'RIGHT', path: 'sovereignty.json' })
    expect(sent.comments[0]).not.toHaveProperty('position')
  })

  test('is not doubled by a re-run', async () => {
    shown()
    await act({ of: 'silent', inputs })
    await act({ of: 'silent', inputs, run: 5002 })
    expect(server.reviewComments).toHaveLength(1)
    expect(server.reviews).toHaveLength(1)
  })

  test('is posted anew where the lines have changed, and the old one goes', async () => {
    shown()
    await act({ of: 'silent', inputs })
    const [old] = server.reviewComments
    if (old !== undefined) old.line = null
    await act({ of: 'silent', inputs, run: 5002 })
    expect(server.reviewComments).toHaveLength(1)
    expect(server.reviewComments[0]?.id).not.toBe(old?.id)
  })

  test('that no longer applies is removed, unless somebody answered it', async () => {
    shown()
    await act({ of: 'silent', inputs })
    await act({ of: 'calm', inputs, run: 5002 })
    expect(server.reviewComments).toEqual([])
    await act({ of: 'silent', inputs, run: 5003 })
    const [ours] = server.reviewComments
    server.reviewComments.push({
      ...(ours as NonNullable<typeof ours>),
      id: 1,
      author: ANN,
      body: 'Why?',
      replyTo: ours?.id as number,
    })
    await act({ of: 'calm', inputs, run: 5004 })
    expect(server.reviewComments).toHaveLength(2)
  })

  test('by somebody else with our mark is left alone', async () => {
    shown()
    await act({ of: 'silent', inputs })
    const [ours] = server.reviewComments.splice(0)
    server.reviewComments.push({ ...(ours as NonNullable<typeof ours>), author: ANN })
    await act({ of: 'silent', inputs, run: 5002 })
    expect(server.reviewComments.map(({ author }) => author.login)).toEqual(['ann', 'github-actions[bot]'])
  })

  test('stays away from lines that the diff does not show; the report has the change', async () => {
    shown('@@ -1,2 +1,2 @@\n {\n-a\n+b')
    const run = await act({ of: 'silent', inputs: { ...inputs, comment: 'on-findings' } })
    expect(server.reviewComments).toEqual([])
    expect(run.stdout).toMatch(/stand on lines that the pull request does not touch/)
    expect(server.comments[0]?.body).toContain('pkg:huggingface/Qwen/Qwen2.5-7B')
  })

  test('that GitHub does not take (422) is left to the report', async () => {
    shown()
    server.fault({
      method: 'POST',
      path: /reviews$/,
      status: 422,
      message: 'line must be part of the diff',
      times: 1,
    })
    const run = await act({ of: 'silent', inputs })
    expect(server.reviewComments).toEqual([])
    expect(run.stdout).toMatch(/stand on lines/)
  })

  test('is refused to a token without the permission, with the line to add', async () => {
    server.actors.set('ghs_other', { ...WORKFLOW, lacks: ['pulls'] })
    const run = await act({ of: 'silent', inputs: { ...inputs, token: 'ghs_other', 'fail-on': 'never' } })
    expect(notices(run).join()).toMatch(/`review: true`.*pull-requests: write/)
  })
})

describe('several declarations', () => {
  const inputs = { paths: 'models/*', 'sarif-path': 'out.sarif' }

  test('have one comment with a part each, and the worst decides', async () => {
    const run = await act({ of: 'mono', inputs })
    expect(run.exitCode).toBe(1)
    expect(server.comments).toHaveLength(1)
    const body = server.comments[0]?.body ?? ''
    expect(body).toMatch(/^<!-- sovereignty-check:v1 id=models\/\* /)
    expect(body).toContain('### Sovereignty: 2 declarations')
    expect([...body.matchAll(/^#### `(models\/\w)\/sovereignty\.json`/gm)].map(([, path]) => path)).toEqual([
      'models/b',
      'models/a',
    ])
    expect(run.outputs['conclusion']).toBe('contradicted')
    const listed = JSON.parse(run.outputs['manifests'] ?? '') as { path: string; failed: boolean }[]
    expect(listed.map(({ path, failed }) => `${path} ${failed}`)).toEqual([
      'models/a/sovereignty.json false',
      'models/b/sovereignty.json true',
    ])
    const sarif = JSON.parse(run.file('sarif-path')) as { runs: { automationDetails: { id: string } }[] }
    expect(sarif.runs.map(({ automationDetails }) => automationDetails.id)).toEqual([
      'sovereignty-check/models-a-sovereignty.json',
      'sovereignty-check/models-b-sovereignty.json',
    ])
    // The last error is the step's own.
    const annotated = run.commands.filter(({ name }) => name === 'error').slice(0, -1)
    expect(new Set(annotated.map(({ properties }) => properties['file']))).toEqual(
      new Set(['models/b/sovereignty.json']),
    )
  })

  test('are found where the root has none', async () => {
    const run = await act({ of: 'mono' })
    expect(run.exitCode).toBe(1)
    expect(JSON.parse(run.outputs['manifests'] ?? '')).toHaveLength(2)
    expect(server.comments[0]?.body).toContain('id=sovereignty.json')
  })

  test('are edited and resolved as one', async () => {
    await act({ of: 'mono', inputs })
    await act({ of: 'mono', inputs: { ...inputs, paths: 'models/*\n!models/b' }, run: 5002 })
    await act({ of: 'mono', inputs, run: 5003 })
    expect(server.comments.map(({ body }) => /id=(\S+)/.exec(body)?.[1])).toEqual(['models/*'])
  })

  test('that nothing fits fail with the patterns', async () => {
    const run = await act({ of: 'mono', inputs: { paths: 'nets/*' } })
    expect(run.exitCode).toBe(1)
    expect(notices(run, 'error').join()).toMatch(/fits no declaration: nets\/\*/)
  })
})

describe('a fork', () => {
  const fork = { headRepository: 'stranger/model', inputs: { token: 'ghs_fork' } }
  beforeEach(() => {
    server.actors.set('ghs_fork', FORK)
  })

  test('hands its verdict over, asks GitHub nothing, and fails by its verdict', async () => {
    const run = await act(fork)
    expect(run.exitCode).toBe(1)
    expect(server.log).toEqual([])
    expect(server.artifacts.map(({ name, runId }) => `${name} ${runId}`)).toEqual([
      'sovereignty-hand-over 5001',
    ])
    expect(run.summary).toContain('T4-2 claimed')
    expect(run.commands.some(({ name }) => name === 'error')).toBe(true)
    expect(run.outputs['comment-url']).toBe('')
  })

  test('that is gone is one too', async () => {
    await act({ ...fork, headRepository: null, pulls: [] })
    expect(server.artifacts).toHaveLength(1)
  })

  test.each<[string, Readonly<Record<string, string>>, number | null]>([
    ['where there is no artifact service', { ACTIONS_RUNTIME_TOKEN: '', ACTIONS_RESULTS_URL: '' }, null],
    ['where the service refuses', {}, 403],
  ])('%s says so, and the verdict decides', async (_, env, refuses) => {
    storage.refuses = refuses
    const run = await act({ ...fork, of: 'calm', env })
    expect(run.exitCode).toBe(0)
    expect(notices(run).join()).toMatch(/could not be handed over/)
  })

  test('under hand-over: never tries to comment and names the refusal', async () => {
    const run = await act({ ...fork, inputs: { ...fork.inputs, 'hand-over': 'never' } })
    expect(server.artifacts).toEqual([])
    expect(notices(run).join()).toMatch(/fork runs with a read-only token/)
  })

  test('is not the only one that hands over: always does so for any pull request', async () => {
    await act({ inputs: { 'hand-over': 'always' } })
    expect(server.artifacts).toHaveLength(1)
    expect(server.log).toEqual([])
  })
})

describe('publish', () => {
  let handed: Record<string, unknown>
  let calm: Record<string, unknown>

  beforeAll(async () => {
    server = await GitHubServer.start()
    storage = await ArtifactService.start(server)
    for (const name of ['bad', 'calm'] as const) await act({ of: name, headRepository: 'stranger/model' })
    const { inflateRawSync } = await import('node:zlib')
    const [first, second] = server.artifacts.map(({ zip }) => {
      const bytes = Buffer.from(zip)
      const start = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28)
      return JSON.parse(inflateRawSync(bytes.subarray(start)).toString()) as Record<string, unknown>
    })
    handed = first as Record<string, unknown>
    calm = second as Record<string, unknown>
    await storage.close()
    await server.close()
  })

  interface Publishing {
    readonly of?: PullName
    readonly document?: unknown
    readonly zip?: Uint8Array
    readonly inputs?: Partial<Record<InputName, string>>
    readonly run?: number
    readonly event?: Partial<Parameters<typeof workflowRunEvent>[0]>
    readonly pulls?: readonly PullRequestOptions[]
    readonly artifact?: { readonly expired?: boolean; readonly name?: string; readonly statedSize?: number }
  }

  function publish(given: Publishing = {}): Promise<ActionRun> {
    const { of = 'bad', run = 5001 } = given
    const zip =
      given.zip ??
      zipOf([{ name: FILE, content: JSON.stringify(given.document ?? (of === 'bad' ? handed : calm)) }])
    server.artifacts.push({
      id: 60_000 + run,
      runId: run,
      name: 'sovereignty-hand-over',
      zip,
      ...given.artifact,
    })
    const payload = workflowRunEvent({ runId: run, headSha: pull(of).headSha, ...given.event })
    return act({
      of,
      event: 'workflow_run',
      payload,
      run: 8000,
      inputs: { mode: 'publish', ...given.inputs },
      pulls: given.pulls ?? [open(of, { headRepository: 'stranger/model' })],
    })
  }

  test('posts the comment of the fork with the run that judged', async () => {
    const run = await publish()
    expect(run.exitCode).toBe(0)
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body.split('\n')[0]).toBe(marker('bad', 5001))
    expect(server.comments[0]?.body).toContain('T4-2 claimed')
    expect(run.outputs['comment-url']).toContain('#issuecomment-')
    expect(storage.requests.map(({ authorization }) => authorization)).toEqual([undefined])
  })

  test('edits it for the next run, and resolves it once fixed', async () => {
    await publish()
    await publish({ run: 5002 })
    await publish({ of: 'calm', run: 5003 })
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toMatch(/run=5003\.1 state=resolved/)
  })

  test('takes the newest artifact of a run that was repeated', async () => {
    server.artifacts.push({ id: 1, runId: 5001, name: 'sovereignty-hand-over', zip: zipOf([]) })
    await publish()
    expect(server.comments).toHaveLength(1)
  })

  test('posts nothing for a head that has moved on', async () => {
    const run = await publish({
      pulls: [open('bad', { headRepository: 'stranger/model', headSha: 'c'.repeat(40) })],
    })
    expect(run.exitCode).toBe(0)
    expect(server.comments).toEqual([])
    expect(notices(run).join()).toMatch(/has moved on/)
  })

  test('chooses among two pull requests of one branch the one that was judged', async () => {
    const home = { headRepository: 'stranger/model' }
    await publish({ pulls: [open('bad', { ...home, number: 3 }), open('bad', home)] })
    expect(server.comments.map(({ issue }) => issue)).toEqual([7])
  })

  test.each<[string, Partial<Publishing>, RegExp]>([
    ['a run that no pull request started', { event: { event: 'push' } }, /not by a pull request/],
    ['a fork that is gone', { event: { headRepository: null } }, /No open pull request/],
    ['a branch without a pull request', { event: { headBranch: 'other' } }, /No open pull request/],
    [
      'another repository of the same owner and branch',
      { event: { headRepository: 'stranger/other' } },
      /No open pull request/,
    ],
    ['an artifact that has expired', { artifact: { expired: true } }, /left no artifact/],
    ['an artifact of another name', { artifact: { name: 'coverage' } }, /left no artifact/],
  ])('has nothing to do for %s', async (_, given, words) => {
    const run = await publish(given)
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toMatch(words)
    expect(server.comments).toEqual([])
  })

  const change = (part: Record<string, unknown>) => ({ ...handed, ...part })
  const about = (part: Record<string, unknown>) =>
    change({ pullRequest: { ...(handed['pullRequest'] as object), ...part } })
  const first = () => (handed['manifests'] as Record<string, unknown>[])[0] as Record<string, unknown>
  test.each<[string, () => Partial<Publishing>, RegExp]>([
    ['another pull request', () => ({ document: about({ number: 8 }) }), /another pull request or commit/],
    [
      'another commit',
      () => ({ document: about({ headSha: 'd'.repeat(40) }) }),
      /another pull request or commit/,
    ],
    ['no zip archive', () => ({ zip: Buffer.from('<html></html>') }), /no zip archive/],
    ['another file only', () => ({ zip: zipOf([{ name: `../${FILE}`, content: '{}' }]) }), /does not hold/],
    [
      'a bomb',
      () => ({ zip: zipOf([{ name: FILE, content: Buffer.alloc(64 * 1024 * 1024, ' ') }]) }),
      /would unpack to/,
    ],
    [
      'more bytes than it says',
      () => ({ zip: Buffer.alloc(17 * 1024 * 1024), artifact: { statedSize: 10 } }),
      /or more/,
    ],
    ['more bytes than are read', () => ({ artifact: { statedSize: 17 * 1024 * 1024 } }), /or more/],
    ['no JSON', () => ({ zip: zipOf([{ name: FILE, content: '{' }]) }), /no JSON/],
    ['no UTF-8', () => ({ zip: zipOf([{ name: FILE, content: Buffer.from([0xff, 0xfe]) }]) }), /not UTF-8/],
    [
      'a million brackets',
      () => ({ zip: zipOf([{ name: FILE, content: '['.repeat(1_000_000) }]) }),
      /nested deeper/,
    ],
    ['another shape', () => ({ document: change({ comment: '# Approved' }) }), /shape/],
    ['no verdict', () => ({ document: change({ manifests: [{ ...first(), head: {} }] }) }), /shape/],
    [
      'a path that leads out',
      () => ({ document: change({ manifests: [{ ...first(), path: '../../etc/passwd' }] }) }),
      /leads out of the repository/,
    ],
    ['a declaration twice', () => ({ document: change({ manifests: [first(), first()] }) }), /twice/],
  ])('warns about an artifact with %s, posts nothing and passes', async (_, given, words) => {
    const run = await publish(given())
    expect(run.exitCode).toBe(0)
    expect(notices(run, 'warning').join()).toMatch(words)
    expect(server.comments).toEqual([])
    expect(server.requests('POST')).toEqual([])
  })

  test('renders what a hostile verdict says as the text it is', async () => {
    const evil =
      '</details><img src=x> @acme/everyone [link](https://evil.example) #1 \u202e\u0430pple ![x](y)'
    const head = structuredClone(first()['head']) as {
      findings: { message: string; key: string; parameters: unknown }[]
      components: { name: string }[]
      subject: { name: string }
    }
    for (const finding of head.findings)
      Object.assign(finding, { message: evil, key: 'no.such.key', parameters: {} })
    for (const component of head.components) component.name = evil
    head.subject.name = evil
    await publish({ document: change({ manifests: [{ ...first(), head }] }) })
    const body = server.comments[0]?.body ?? ''
    expect(body).toContain('everyone')
    expect(body).not.toMatch(/<img|\]\(https:\/\/evil|@acme|\u202e|\u0430|!\[x\]/)
    expect(body).not.toMatch(/(?<!&)#1\b/)
  })

  test('tells of a pull request that changes workflows, and opens no gate for it', async () => {
    server.pullFiles.set(7, [{ filename: '.github/workflows/check.yml' }, { filename: 'README.md' }])
    await publish({ of: 'calm', inputs: { 'check-run': 'true', comment: 'always' } })
    expect(server.checkRuns[0]?.request).toMatchObject({ conclusion: 'action_required' })
    expect(server.comments[0]?.body).toMatch(/changes files under `\.github\/`/)
  })

  test('writes check run and review for the fork as for anybody', async () => {
    const { headSha } = pull('bad')
    server.files.set(`${headSha}:sovereignty.json`, tooHigh)
    const lines = tooHigh.trimEnd().split('\n')
    const patch = `@@ -1,1 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`
    server.pullFiles.set(7, [{ filename: 'sovereignty.json', patch }])
    await publish({ inputs: { 'check-run': 'true', review: 'true' } })
    expect(server.checkRuns[0]?.request).toMatchObject({ conclusion: 'failure', head_sha: headSha })
    expect(server.reviewComments.map(({ line }) => line)).toEqual([lineOf(tooHigh, '"level"')])
  })

  test.each<[string, Partial<Actor>, RegExp]>([
    ['read artifacts', { lacks: ['actions'] }, /actions: read/],
    ['see pull requests', { lacks: ['pulls'] }, /pull-requests: write/],
  ])('fails where the token may not %s, with the line to add', async (_, actor, words) => {
    server.actors.set('ghs_other', { ...WORKFLOW, ...actor })
    const run = await publish({ inputs: { token: 'ghs_other' } })
    expect(run.exitCode).toBe(1)
    expect(notices(run, 'error').join()).toMatch(words)
  })

  test('under another event says where it belongs', async () => {
    const run = await act({ inputs: { mode: 'publish' } })
    expect(run.exitCode).toBe(1)
    expect(notices(run, 'error').join()).toMatch(/works under the event workflow_run/)
  })
})

describe('an API elsewhere', () => {
  test('below a path, as GitHub Enterprise Server has it, is asked there on every page', async () => {
    await server.close()
    server = await GitHubServer.start('acme/model', '/api/v3')
    for (let index = 0; index < 120; index += 1) server.addComment(7, ANN, `remark ${index}`)
    const run = await act({
      env: { GITHUB_SERVER_URL: 'https://ghes.example' },
      inputs: { 'check-run': 'true' },
    })
    expect(server.comments).toHaveLength(121)
    expect(server.comments[120]?.body).toContain('https://ghes.example/acme/model/blob/')
    expect(run.stdout).not.toContain('ghs_workflow')
  })
})

describe('permissions', () => {
  test('that the workflow does not grant are named on its own line before GitHub is asked', async () => {
    const repository = makePullRequest(
      {
        ...modelFiles,
        '.github/workflows/check.yml':
          'on: pull_request\npermissions:\n  contents: read\njobs:\n  check:\n    steps:\n      - uses: acme/sovereignty-check@v1\n',
      },
      { 'docs/notes.md': '#\n' },
    )
    const { baseSha, headSha, workspace } = repository
    const run = await runAction({
      event: 'pull_request',
      eventPayload: pullRequestEvent({ baseSha, headSha }),
      workspace,
      server,
      env: {
        GITHUB_WORKFLOW_REF: 'acme/model/.github/workflows/check.yml@refs/pull/7/merge',
        GITHUB_JOB: 'check',
      },
    })
    repository.repository.remove()
    const warning = run.commands.find(({ name }) => name === 'warning')
    expect(warning?.properties).toMatchObject({ file: '.github/workflows/check.yml', line: '2' })
    expect(warning?.message).toMatch(/Add the line `pull-requests: write`/)
  })
})

describe('requests of a run on a pull request of 200 files', () => {
  const lines = silent.trimEnd().split('\n')
  const files = [
    ...Array.from({ length: 199 }, (_, index) => ({
      filename: `model/layer_${String(index).padStart(3, '0')}.py`,
    })),
    {
      filename: 'sovereignty.json',
      patch: `@@ -1,1 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`,
    },
  ]
  const everything = { review: 'true', 'check-run': 'true' }
  test.each<[number, string, Scene]>([
    [4, 'with a first comment', {}],
    [3, 'with an edited comment', { run: 5002 }],
    [10, 'with comment, check run and review', { of: 'silent', inputs: everything }],
    [1, 'with nothing to say', { of: 'calm' }],
    [0, 'without a comment', { inputs: { comment: 'never' } }],
    [0, 'from a fork', { headRepository: 'stranger/model' }],
  ])('%d %s', async (count, _, scene) => {
    server.pullFiles.set(7, files)
    if (scene.run === 5002) server.addComment(7, WORKFLOW, `${marker('bad', 4000)}\nold`)
    await act(scene)
    expect(server.log).toHaveLength(count)
  })
})
