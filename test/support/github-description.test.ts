import { describe, expect, test } from '@jest/globals'
import { GitHubDescription } from './github-description.js'

const description = new GitHubDescription()
const comments = '/repos/acme/model/issues/7/comments'

describe('the description of GitHub as a judge', () => {
  test.each([
    [
      'a body member GitHub does not know',
      'POST',
      comments,
      '',
      { body: 'x', sticky: true },
      /unknown body member sticky/,
    ],
    ['a body of the wrong type', 'POST', comments, '', { body: 7 }, /body\/body: must be string/],
    ['a missing body', 'POST', comments, '', undefined, /body is missing/],
    [
      'a query parameter GitHub does not know',
      'GET',
      comments,
      'perpage=100',
      undefined,
      /unknown query parameter perpage/,
    ],
    ['a query parameter of the wrong type', 'GET', comments, 'page=two', undefined, /page/],
    [
      'a number that is a word',
      'GET',
      '/repos/acme/model/issues/seven/comments',
      '',
      undefined,
      /issue_number/,
    ],
    ['a body on a GET', 'GET', comments, '', { body: 'x' }, /where none is described/],
  ])('finds %s', (_, method, path, query, body, problem) => {
    const match = description.match(method, path)
    expect(match).not.toBeNull()
    const problems = description.requestProblems(match!, new URLSearchParams(query), body)
    expect(problems.join('\n')).toMatch(problem)
  })

  test('accepts a right request', () => {
    const match = description.match('POST', comments)
    expect(description.requestProblems(match!, new URLSearchParams(), { body: 'x' })).toEqual([])
  })

  test('finds a comment that lacks its author and a status nobody described', () => {
    const match = description.match('POST', comments)
    expect(description.responseProblems(match!, 201, { id: 1 }).join('\n')).toMatch(
      /required property 'user'/,
    )
    expect(description.responseProblems(match!, 418, {})).toEqual(['status 418 is not described'])
  })

  test('prefers the literal path over the one with a variable', () => {
    expect(description.match('GET', '/repos/acme/model/issues/comments/9')?.template).toBe(
      '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    )
    expect(description.match('GET', '/repos/acme/model/wiki')).toBeNull()
  })
})
