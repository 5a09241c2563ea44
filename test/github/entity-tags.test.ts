import { describe, expect, test } from '@jest/globals'
import { createClient } from '../../src/github/client.js'

/** A server of one resource with an entity tag; counts what it was asked and how. */
function serving(body: () => unknown) {
  const asked: (string | null)[] = []
  const fetch: typeof globalThis.fetch = async (_, init) => {
    const known = new Headers(init?.headers).get('if-none-match')
    asked.push(known)
    const text = JSON.stringify(body())
    const etag = `"${text.length}"`
    const headers = { etag, 'content-type': 'application/json' }
    return known === etag
      ? new Response(null, { status: 304, headers })
      : new Response(text, { status: 200, headers })
  }
  const client = createClient({ baseUrl: 'https://api.example', token: 't', userAgent: 'test', fetch })
  return { client, asked }
}

const issue = { owner: 'acme', repo: 'model', issue_number: 7 }

describe('asking again', () => {
  test('for what has not changed gives the answer known already', async () => {
    const { client, asked } = serving(() => ({ title: 'one' }))
    const first = await client.rest.issues.get(issue)
    const second = await client.rest.issues.get(issue)
    expect(second.data).toEqual(first.data)
    expect(asked).toEqual([null, '"15"'])
  })

  test('for what has changed gives the new answer', async () => {
    let title = 'one'
    const { client } = serving(() => ({ title }))
    await client.rest.issues.get(issue)
    title = 'another'
    expect((await client.rest.issues.get(issue)).data).toEqual({ title: 'another' })
  })

  test('is not done for writing', async () => {
    const { client, asked } = serving(() => ({ id: 1 }))
    await client.rest.issues.createComment({ ...issue, body: 'x' })
    await client.rest.issues.createComment({ ...issue, body: 'x' })
    expect(asked).toEqual([null, null])
  })
})
