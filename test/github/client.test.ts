import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createClient } from '../../src/github/client.js'
import { classify } from '../../src/github/errors.js'
import { askedWait, waitBefore } from '../../src/github/retry.js'
import { GitHubServer, WORKFLOW_TOKEN } from '../support/github-server.js'

const LIST = { owner: 'acme', repo: 'model', issue_number: 7 }
const COMMENTS = /comments$/
let server: GitHubServer
let waits: number[]

beforeEach(async () => {
  server = await GitHubServer.start()
  waits = []
})
afterEach(() => server.close())

function client(options: { token?: string; fetch?: typeof fetch; baseUrl?: string } = {}) {
  return createClient({
    baseUrl: options.baseUrl ?? server.url,
    token: options.token ?? WORKFLOW_TOKEN,
    userAgent: 'sovereignty-check/test',
    random: () => 0,
    now: () => 1_000_000,
    sleep: async (ms) => {
      waits.push(ms)
    },
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
  })
}

describe('kinds of refusal', () => {
  test.each([
    [401, {}, 'Bad credentials', 'unauthorized'],
    [403, {}, 'Resource not accessible by integration', 'forbidden'],
    [403, { 'x-ratelimit-remaining': '4999' }, 'Forbidden', 'forbidden'],
    [403, { 'x-ratelimit-remaining': '0' }, 'API rate limit exceeded', 'rate-limited'],
    [403, { 'retry-after': '60' }, 'Forbidden', 'secondary-limit'],
    [403, {}, 'You have exceeded a secondary rate limit', 'secondary-limit'],
    [429, {}, 'You have exceeded a secondary rate limit', 'secondary-limit'],
    [429, {}, 'Too Many Requests', 'rate-limited'],
    [404, {}, 'Not Found', 'not-found'],
    [410, {}, 'Gone', 'not-found'],
    [422, {}, 'Validation Failed', 'invalid'],
    [500, {}, 'Server Error', 'unavailable'],
    [503, {}, 'Service Unavailable', 'unavailable'],
  ] as const)('%i %j "%s" is %s', (status, headers, message, expected) => {
    expect(classify(status, headers, message)).toBe(expected)
  })
})

describe('waiting', () => {
  test('takes the seconds or the date of retry-after, else the reset of an exhausted quota', () => {
    expect(askedWait({ 'retry-after': '7' }, 0)).toBe(7)
    expect(askedWait({ 'retry-after': 'Thu, 01 Jan 1970 00:00:09 GMT' }, 4000)).toBe(5)
    expect(askedWait({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '30' }, 10_000)).toBe(20)
    expect(askedWait({ 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': '30' }, 10_000)).toBeNull()
  })

  test('grows, jitters within half of the step, and ends', () => {
    const refusal = { status: 502, headers: {}, message: '' }
    expect([1, 2, 3, 4].map((attempt) => waitBefore(attempt, refusal, () => 0, 0))).toEqual([0.5, 1, 2, null])
    expect(waitBefore(1, refusal, () => 1, 0)).toBe(1)
  })

  test('gives up at once when GitHub asks for longer than a runner should wait', () => {
    expect(
      waitBefore(1, { status: 429, headers: { 'retry-after': '3600' }, message: '' }, () => 0, 0),
    ).toBeNull()
  })
})

describe('the client', () => {
  test('waits as long as a 429 asks, then succeeds', async () => {
    server.fault({
      method: 'GET',
      path: COMMENTS,
      status: 429,
      message: 'Too Many Requests',
      headers: { 'retry-after': '3' },
      times: 2,
    })
    await client().rest.issues.listComments(LIST)
    expect(waits).toEqual([3000, 3000])
  })

  test('tries a 5xx again and gives up after four requests', async () => {
    server.fault({ method: 'GET', path: COMMENTS, status: 503, message: 'Service Unavailable', times: 9 })
    await expect(client().rest.issues.listComments(LIST)).rejects.toMatchObject({
      failure: 'unavailable',
      status: 503,
    })
    expect(server.log).toHaveLength(4)
  })

  test.each([403, 404, 422, 401])('does not repeat a %i', async (status) => {
    server.fault({ method: 'GET', path: COMMENTS, status, message: 'No', times: 9 })
    await expect(client().rest.issues.listComments(LIST)).rejects.toMatchObject({ status })
    expect(server.log).toHaveLength(1)
    server.problems.length = 0 // GitHub lists no 422 for this path; the refusal itself is what is looked at
  })

  test('says when nobody answers', async () => {
    const nobody = client({ baseUrl: 'http://127.0.0.1:1' })
    await expect(nobody.rest.issues.listComments(LIST)).rejects.toMatchObject({
      failure: 'unreachable',
      status: null,
    })
    expect(waits).toHaveLength(3)
  })

  test.each([
    [
      'a Link header',
      new Response('[]', {
        headers: { 'content-type': 'application/json', link: '<https://evil.example/x>; rel="next"' },
      }),
    ],
    ['a redirect', new Response(null, { status: 307, headers: { location: 'https://evil.example/x' } })],
  ])('does not follow %s to another host', async (_, answer) => {
    const asked: string[] = []
    const spy: typeof fetch = async (input) => {
      asked.push(String(input))
      return answer.clone()
    }
    const guarded = client({ baseUrl: 'https://api.github.example', fetch: spy })
    await expect(guarded.paginate(guarded.rest.issues.listComments, LIST)).rejects.toMatchObject({
      failure: 'other-host',
    })
    expect(asked).toEqual(['https://api.github.example/repos/acme/model/issues/7/comments'])
    expect(waits).toEqual([])
  })

  test('follows a redirect on the same host with the same method and body', async () => {
    const asked: [string, string | undefined, unknown][] = []
    const spy: typeof fetch = async (input, init) => {
      asked.push([String(input), init?.method, init?.body])
      return asked.length === 1
        ? new Response(null, { status: 307, headers: { location: '/repositories/1/issues/7/comments' } })
        : new Response('{"id":1}', { status: 201, headers: { 'content-type': 'application/json' } })
    }
    await client({ baseUrl: 'https://api.github.example', fetch: spy }).rest.issues.createComment({
      ...LIST,
      body: 'x',
    })
    expect(asked[1]).toEqual([
      'https://api.github.example/repositories/1/issues/7/comments',
      'POST',
      '{"body":"x"}',
    ])
  })

  test('works below a path, as on a server of its own', async () => {
    const asked: string[] = []
    const spy: typeof fetch = async (input) => {
      asked.push(String(input))
      return new Response('[]', { headers: { 'content-type': 'application/json' } })
    }
    await client({ baseUrl: 'https://ghes.example/api/v3/', fetch: spy }).rest.issues.listComments(LIST)
    expect(asked).toEqual(['https://ghes.example/api/v3/repos/acme/model/issues/7/comments'])
  })
})
