import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { GitHubDescription } from './github-description.js'
import { pullRequest } from './github-resources.js'
import { FORK, GitHubServer, WORKFLOW, WORKFLOW_TOKEN } from './github-server.js'

const SHA = 'a'.repeat(40)
let server: GitHubServer

beforeEach(async () => {
  server = await GitHubServer.start()
})
afterEach(() => server.close())

function ask(method: string, path: string, body?: unknown, token = WORKFLOW_TOKEN): Promise<Response> {
  return fetch(`${server.url}/repos/acme/model${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

describe('the stand-in of GitHub', () => {
  test('keeps comments, pages through them and signs them with the author of the token', async () => {
    for (let index = 0; index < 4; index += 1)
      server.addComment(7, { ...WORKFLOW, login: 'ann', type: 'User' }, `no ${index}`)
    const created = (await (await ask('POST', '/issues/7/comments', { body: 'hello' })).json()) as {
      user: { login: string }
    }
    expect(created.user.login).toBe('github-actions[bot]')
    const page = await ask('GET', '/issues/7/comments?per_page=2&page=2')
    expect(page.headers.get('link')).toMatch(/page=3>; rel="next".*page=3>; rel="last"/)
    expect(((await page.json()) as unknown[]).length).toBe(2)
    expect((await ask('GET', '/issues/7/comments?per_page=2&page=3')).headers.get('link')).toBeNull()
  })

  test('refuses as GitHub refuses: bad token, read-only token, absent comment, a body too long', async () => {
    server.actors.set('ghs_fork', FORK)
    expect((await ask('GET', '/issues/7/comments', undefined, 'nobody')).status).toBe(401)
    expect((await ask('POST', '/issues/7/comments', { body: 'x' }, 'ghs_fork')).status).toBe(403)
    expect((await ask('GET', '/issues/comments/1')).status).toBe(404)
    expect((await ask('POST', '/issues/7/comments', { body: 'x'.repeat(65_537) })).status).toBe(422)
    expect((await ask('POST', '/issues/7/comments', { body: 'x'.repeat(65_536) })).status).toBe(201)
  })

  test('serves pulls, check runs, contents and comparisons in the form GitHub describes', async () => {
    server.pulls.set(7, pullRequest({ repository: 'acme/model', number: 7, baseSha: SHA, headSha: SHA }))
    server.files.set('main:docs/card.md', '# Card\n')
    expect((await ask('GET', '/pulls/7')).status).toBe(200)
    expect(
      (await ask('POST', '/check-runs', { name: 'sovereignty', head_sha: SHA, conclusion: 'neutral' }))
        .status,
    ).toBe(201)
    expect((await ask('GET', '/contents/docs/card.md?ref=main')).status).toBe(200)
    expect((await ask('GET', `/compare/${SHA}...${'b'.repeat(40)}`)).status).toBe(200)
  })

  test('strikes with a fault as often as told, before or after doing what was asked', async () => {
    server.fault({
      method: 'POST',
      path: /comments$/,
      status: 502,
      message: 'Bad Gateway',
      times: 1,
      after: true,
    })
    expect((await ask('POST', '/issues/7/comments', { body: 'x' })).status).toBe(502)
    expect(server.comments).toHaveLength(1)
    expect((await ask('POST', '/issues/7/comments', { body: 'x' })).status).toBe(201)
  })

  test('fails on closing when a request was not as GitHub describes it', async () => {
    const other = await GitHubServer.start()
    await fetch(`${other.url}/repos/acme/model/issues/7/comments`, {
      method: 'POST',
      headers: { authorization: `token ${WORKFLOW_TOKEN}` },
      body: JSON.stringify({ text: 'x' }),
    })
    await expect(other.close()).rejects.toThrow(/required property 'body'/)
  })

  test('would notice an answer of its own that GitHub could not give', () => {
    expect(new GitHubDescription().schemaProblems('issue-comment', { id: 'seven' })).toContain(
      'issue-comment/id: must be integer',
    )
  })
})
