import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Environment } from '../../src/action/environment.js'
import { type InputName, readInputs } from '../../src/action/inputs.js'
import { localPolicy, remotePolicy } from '../../src/action/policy.js'
import type { Ports } from '../../src/action/ports.js'
import { ToolError, UserError } from '../../src/errors.js'
import { createClient } from '../../src/github/client.js'
import { openMemory } from '../../src/source/memory.js'
import { GitHubServer, WORKFLOW_TOKEN } from '../support/github-server.js'

const NAME = 'acme/.sovereignty/policy.json@v1'
const strict = JSON.stringify({ schemaVersion: '1.0.0', failOn: 'unverified' })
const lax = JSON.stringify({ schemaVersion: '1.0.0' })

let server: GitHubServer
beforeEach(async () => {
  server = await GitHubServer.start()
})
afterEach(() => server.close())

function inputs(given: Partial<Record<InputName, string>>) {
  return readInputs((name) => ({ token: WORKFLOW_TOKEN, ...given })[name] ?? '')
}

function remote(given: Partial<Record<InputName, string>>) {
  const environment = { apiUrl: server.url } as Environment
  const ports = {
    createClient: (options: Parameters<Ports['createClient']>[0]) =>
      createClient({ ...options, sleep: async () => {} }),
    toolVersion: '0.0.0',
  } as Ports
  return remotePolicy(inputs(given), environment, ports)
}

describe('a policy of another repository', () => {
  test('is read in one request, at its ref', async () => {
    server.elsewhere.set('acme/.sovereignty:v1:policy.json', strict)
    expect(await remote({ policy: NAME })).toMatchObject({ source: NAME, failOn: 'unverified' })
    expect(server.log.map(({ method, path, query }) => `${method} ${path}${query}`)).toEqual([
      'GET /repos/acme/.sovereignty/contents/policy.json?ref=v1',
    ])
  })

  test.each([
    [404, 'Not Found', /it is not there, or the token may not read acme\/\.sovereignty/],
    [403, 'Resource not accessible by integration', /the token may not read/],
    [500, 'Server Error', /GitHub did not hand it out/],
  ])(
    'that GitHub answers with %d ends the run: nothing is judged without it',
    async (status, message, words) => {
      server.fault({ method: 'GET', path: /contents/, status, message, times: 9 })
      const reading = remote({ policy: NAME })
      await expect(reading).rejects.toThrow(words)
      await expect(reading).rejects.toBeInstanceOf(ToolError)
    },
  )

  test('that is no policy, or has no token to be read with, is bad usage', async () => {
    server.elsewhere.set('acme/.sovereignty:v1:policy.json', '{"schemaVersion":"1.0.0","failOn":"never"}')
    await expect(remote({ policy: NAME })).rejects.toBeInstanceOf(UserError)
    await expect(remote({ policy: NAME, token: '' })).rejects.toThrow(/needs the input token/)
  })

  test.each([[''], ['policy.json'], ['policies/strict.json']])('is not meant by %j', async (policy) => {
    expect(await remote({ policy })).toBeNull()
    expect(server.log).toEqual([])
  })
})

describe('a policy file of the judged folder', () => {
  const at = (policy: string, base: Record<string, string> | null, head: Record<string, string>) =>
    localPolicy(inputs({ policy }), base === null ? null : openMemory(base), openMemory(head))

  test('is taken from the base, so that a change cannot loosen it', async () => {
    const policy = await at('policy.json', { 'policy.json': strict }, { 'policy.json': lax })
    expect(policy?.failOn).toBe('unverified')
  })

  test('is taken from the head where there is no base, or the base has none yet', async () => {
    expect((await at('policy.json', null, { 'policy.json': strict }))?.failOn).toBe('unverified')
    expect((await at('policy.json', {}, { 'policy.json': strict }))?.failOn).toBe('unverified')
  })

  test('that is nowhere is bad usage; none is asked for without the input', async () => {
    await expect(at('policy.json', {}, {})).rejects.toThrow(/neither a file of the judged folder nor OWNER/)
    expect(await at('', {}, {})).toBeNull()
    expect(await at(NAME, {}, {})).toBeNull()
  })
})
