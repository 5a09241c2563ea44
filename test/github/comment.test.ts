import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Client, createClient } from '../../src/github/client.js'
import { type CommentPlace, type CommentText, sayInComment, settleComment } from '../../src/github/comment.js'
import { formatMarker, type Run } from '../../src/github/marker.js'
import type { Actor } from '../support/github-resources.js'
import { FORK, GitHubServer, WORKFLOW, WORKFLOW_TOKEN } from '../support/github-server.js'

const ANN: Actor = { login: 'ann', type: 'User', canWrite: true }
const COMMENTS = /\/issues\/7\/comments$/
const ONE = /\/issues\/comments\/\d+$/
let server: GitHubServer

beforeEach(async () => {
  server = await GitHubServer.start()
})
afterEach(() => server.close())

function client(token = WORKFLOW_TOKEN): Client {
  return createClient({ baseUrl: server.url, token, userAgent: 'test', sleep: async () => {} })
}

function place(run: Run = { id: 10, attempt: 1 }, overrides: Partial<CommentPlace> = {}): CommentPlace {
  const head = String(run.id % 10).repeat(40)
  return { owner: 'acme', repo: 'model', number: 7, id: 'sovereignty.json', head, run, ...overrides }
}

function text(full: string, short = 'short'): CommentText {
  return { render: () => full, short }
}

function marked(run: Run, words: string, id = 'sovereignty.json'): string {
  return `${formatMarker({ id, head: 'f'.repeat(40), run, state: 'open' })}\n${words}`
}

describe('the one comment', () => {
  test('is created, then edited in place by the next run', async () => {
    const first = await sayInComment(client(), place(), text('first'))
    const second = await sayInComment(client(), place({ id: 11, attempt: 1 }), text('second'))
    expect([first.outcome, second.outcome]).toEqual(['created', 'updated'])
    expect(second.url).toBe(first.url)
    expect(server.comments.map(({ body }) => body)).toEqual([
      `<!-- sovereignty-check:v1 id=sovereignty.json head=${'1'.repeat(40)} run=11.1 -->\nsecond`,
    ])
  })

  test('is found behind 250 others, asking for 100 at a time', async () => {
    for (let index = 0; index < 250; index += 1) server.addComment(7, ANN, `remark ${index}`)
    const own = server.addComment(7, WORKFLOW, marked({ id: 9, attempt: 1 }, 'old'))
    const result = await sayInComment(client(), place(), text('new'))
    expect(result.outcome).toBe('updated')
    expect(own.body).toMatch(/new$/)
    expect(server.requests('GET', COMMENTS).map(({ query }) => query)).toEqual([
      '?per_page=100',
      '?per_page=100&page=2',
      '?per_page=100&page=3',
    ])
  })

  test.each<[string, Actor, string]>([
    ['a person', ANN, marked({ id: 99, attempt: 1 }, 'forged')],
    [
      'another bot',
      { login: 'echo[bot]', type: 'Bot', app: 'echo', canWrite: true },
      marked({ id: 99, attempt: 1 }, 'forged'),
    ],
    [
      'a person who took the name of the bot',
      { ...ANN, login: 'github-actions[bot]' },
      marked({ id: 99, attempt: 1 }, 'forged'),
    ],
    [
      'the bot itself quoting the marker further down',
      WORKFLOW,
      `> ${marked({ id: 99, attempt: 1 }, 'quoted')}`,
    ],
  ])('leaves a comment with its marker alone when it was written by %s', async (_, author, body) => {
    const forged = server.addComment(7, author, body)
    const result = await sayInComment(client(), place(), text('ours'))
    expect(result.outcome).toBe('created')
    expect(forged.body).toBe(body)
    expect(server.comments).toHaveLength(2)
  })

  test('is one a manifest', async () => {
    await sayInComment(
      client(),
      place({ id: 10, attempt: 1 }, { id: 'models/a b/sovereignty.json' }),
      text('a'),
    )
    await sayInComment(
      client(),
      place({ id: 10, attempt: 1 }, { id: 'models/-->/sovereignty.json' }),
      text('b'),
    )
    const again = await sayInComment(
      client(),
      place({ id: 11, attempt: 1 }, { id: 'models/-->/sovereignty.json' }),
      text('c'),
    )
    expect(again.outcome).toBe('updated')
    expect(server.comments.map(({ body }) => body.split('\n')[1])).toEqual(['a', 'c'])
  })

  test('learns the author of a custom token from its own post, and folds the two', async () => {
    server.actors.set('ghp_carol', { login: 'carol', type: 'User', canWrite: true })
    const first = await sayInComment(client('ghp_carol'), place(), text('first'))
    const second = await sayInComment(client('ghp_carol'), place({ id: 11, attempt: 1 }), text('second'))
    expect(second).toEqual({ outcome: 'updated', url: first.url, author: 'carol' })
    expect(server.comments.map(({ body }) => body.split('\n')[1])).toEqual(['second'])
  })

  test('needs no second comment once the author of a custom token is named', async () => {
    server.actors.set('ghp_carol', { login: 'carol', type: 'User', canWrite: true })
    await sayInComment(client('ghp_carol'), place(), text('first'))
    await sayInComment(
      client('ghp_carol'),
      place({ id: 11, attempt: 1 }, { author: 'carol' }),
      text('second'),
    )
    expect(server.requests('POST')).toHaveLength(1)
  })

  test('never asks GitHub who the token is', async () => {
    await sayInComment(client(), place(), text('x'))
    expect(server.requests('GET', /^\/user$/)).toHaveLength(0)
  })
})

describe('runs that overlap', () => {
  test('an older run does not overwrite a newer one', async () => {
    server.addComment(7, WORKFLOW, marked({ id: 11, attempt: 1 }, 'newer'))
    const result = await sayInComment(client(), place({ id: 10, attempt: 3 }), text('older'))
    expect(result.outcome).toBe('superseded')
    expect(server.comments[0]?.body).toMatch(/newer$/)
    expect((await settleComment(client(), place({ id: 10, attempt: 3 }), 'resolved')).outcome).toBe(
      'superseded',
    )
    expect(server.comments[0]?.body).toMatch(/newer$/)
  })

  test('a re-run of the same run overwrites its first attempt', async () => {
    server.addComment(7, WORKFLOW, marked({ id: 10, attempt: 1 }, 'first attempt'))
    await sayInComment(client(), place({ id: 10, attempt: 2 }), text('second attempt'))
    expect(server.comments[0]?.body).toMatch(/second attempt$/)
  })

  test('an older run sees a newer one that wrote between its listing and its edit', async () => {
    const own = server.addComment(7, WORKFLOW, marked({ id: 9, attempt: 1 }, 'old'))
    server.before('GET', ONE, () => {
      own.body = marked({ id: 12, attempt: 1 }, 'newest')
    })
    expect((await sayInComment(client(), place(), text('late'))).outcome).toBe('superseded')
    expect(own.body).toMatch(/newest$/)
  })

  test('two runs that both create end with the oldest comment and the newest words', async () => {
    server.before('POST', COMMENTS, () => {
      server.addComment(7, WORKFLOW, marked({ id: 9, attempt: 1 }, 'from the older run'))
    })
    const result = await sayInComment(client(), place(), text('from the newer run'))
    expect(result.outcome).toBe('updated')
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.id).toBe(1000)
    expect(server.comments[0]?.body).toMatch(/run=10\.1 -->\nfrom the newer run$/)
  })

  test('the older of two creating runs keeps the newer words when it is the one to fold', async () => {
    server.before('POST', COMMENTS, () => {
      server.addComment(7, WORKFLOW, marked({ id: 12, attempt: 1 }, 'from the newer run'))
    })
    expect((await sayInComment(client(), place(), text('from the older run'))).outcome).toBe('superseded')
    expect(server.comments.map(({ body }) => body.split('\n')[1])).toEqual(['from the newer run'])
  })

  test('folding does not stumble over a comment the other run deleted first', async () => {
    server.addComment(7, WORKFLOW, marked({ id: 8, attempt: 1 }, 'one'))
    const second = server.addComment(7, WORKFLOW, marked({ id: 9, attempt: 1 }, 'two'))
    server.before('DELETE', ONE, () => {
      server.comments.splice(server.comments.indexOf(second), 1)
    })
    expect((await sayInComment(client(), place(), text('three'))).outcome).toBe('updated')
    expect(server.comments.map(({ body }) => body.split('\n')[1])).toEqual(['three'])
  })

  test.each([2, 3, 5])('%i runs started together leave one comment', async (count) => {
    const runs = Array.from({ length: count }, (_, index) => ({ id: 20 + index, attempt: 1 }))
    await Promise.all(runs.map((run) => sayInComment(client(), place(run), text(`run ${run.id}`))))
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toMatch(new RegExp(`run ${19 + count}$`))
  })
})

describe('a comment that has nothing left to say', () => {
  test('shrinks to the resolved line, and later runs keep that line', async () => {
    await sayInComment(client(), place(), text('trouble'))
    const settled = await settleComment(client(), place({ id: 11, attempt: 1 }), 'Resolved in 1111111.')
    await settleComment(client(), place({ id: 12, attempt: 1 }), 'Resolved in 2222222.')
    expect(settled.outcome).toBe('resolved')
    expect(server.comments[0]?.body).toMatch(/run=12\.1 state=resolved -->\nResolved in 1111111\.$/)
  })

  test('is not made where there was none', async () => {
    expect(await settleComment(client(), place(), 'Resolved.')).toEqual({
      outcome: 'none',
      url: null,
      author: null,
    })
    expect(server.log.map(({ method }) => method)).toEqual(['GET'])
  })

  test('speaks again when trouble returns', async () => {
    await sayInComment(client(), place(), text('trouble'))
    await settleComment(client(), place({ id: 11, attempt: 1 }), 'Resolved.')
    await sayInComment(client(), place({ id: 12, attempt: 1 }), text('trouble again'))
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toMatch(/run=12\.1 -->\ntrouble again$/)
  })
})

describe('the size of a comment', () => {
  test('counts the marker in: the renderer is told how much room is left', async () => {
    let room = 0
    await sayInComment(client(), place(), {
      render: (most) => {
        room = most
        return 'x'.repeat(most)
      },
      short: 'short',
    })
    expect(room).toBeGreaterThan(65_000)
    expect(server.comments[0]?.body).toHaveLength(65_536)
  })

  test('falls back to the short text when the renderer oversteps', async () => {
    await sayInComment(client(), place(), text('x'.repeat(70_000)))
    expect(server.comments[0]?.body).toMatch(/-->\nshort$/)
  })

  test('falls back to the short text when GitHub answers 422', async () => {
    server.fault({ method: 'POST', path: COMMENTS, status: 422, message: 'Validation Failed', times: 1 })
    await sayInComment(client(), place(), text('long'))
    expect(server.comments[0]?.body).toMatch(/-->\nshort$/)
  })
})

describe('a token that may not write', () => {
  test('ends as forbidden after one try', async () => {
    server.actors.set('ghs_fork', FORK)
    await expect(sayInComment(client('ghs_fork'), place(), text('x'))).rejects.toMatchObject({
      failure: 'forbidden',
      status: 403,
      message: 'Resource not accessible by integration',
    })
    expect(server.requests('POST')).toHaveLength(1)
  })
})
