import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { mergeGroupEvent, pushEvent } from '../support/events.js'
import { examples } from '../support/github-resources.js'
import { GitHubServer } from '../support/github-server.js'
import { cleanUp, runAction } from '../support/harness.js'
import { makePullRequest, manifest, modelFiles } from '../support/model-repository.js'
import type { Repository } from '../support/repository.js'

const tooHigh = { ...modelFiles, 'sovereignty.json': manifest({ level: 'T4-2' }) }

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

function open(base: typeof modelFiles, change: typeof modelFiles) {
  const pull = makePullRequest(base, change)
  repositories.push(pull.repository)
  return pull
}

describe('a merge group', () => {
  test('fails on what it adds, and posts nothing', async () => {
    const { workspace, baseSha, headSha } = open(modelFiles, tooHigh)
    const eventPayload = mergeGroupEvent({ baseSha, headSha })
    const run = await runAction({ event: 'merge_group', eventPayload, workspace, server })
    expect(run.exitCode).toBe(1)
    expect(run.outputs['conclusion']).toBe('contradicted')
    expect(server.log).toEqual([])
  })

  test('passes on what the base has', async () => {
    const { workspace, baseSha, headSha } = open(tooHigh, { 'docs/notes.md': '# Notes\n' })
    const eventPayload = mergeGroupEvent({ baseSha, headSha })
    const run = await runAction({ event: 'merge_group', eventPayload, workspace, server })
    expect(run.exitCode).toBe(0)
  })
})

describe('events without a base', () => {
  test.each([
    ['push', pushEvent({ before: '1'.repeat(40), after: '2'.repeat(40) })],
    ['schedule', { schedule: '0 3 * * 1' }],
    ['workflow_dispatch', examples('workflow_dispatch')[0]],
    ['repository_dispatch', examples('repository_dispatch')[0]],
    ['issue_comment', examples('issue_comment')[0]],
  ])(
    '%s judges the files as they stand: a contradiction fails, nothing is posted',
    async (event, eventPayload) => {
      const { workspace } = open(tooHigh, {})
      const run = await runAction({ event, eventPayload, workspace, server })
      expect(run.exitCode).toBe(1)
      expect(run.summary).toContain('T4-2 claimed')
      expect(server.log).toEqual([])
    },
  )

  test('a push whose claim holds passes', async () => {
    const { workspace } = open(modelFiles, {})
    const eventPayload = pushEvent({ before: '1'.repeat(40), after: '2'.repeat(40) })
    const run = await runAction({ event: 'push', eventPayload, workspace, server })
    expect(run.exitCode).toBe(0)
  })
})

describe('what a user can get wrong', () => {
  test.each([
    [
      'an input that takes other words',
      { 'fail-on': 'error' },
      /Input fail-on is "error"; it takes contradicted, unverified, never/,
    ],
    ['a folder that is not there', { path: 'models/none' }, /models[\\/]none does not exist/],
    ['a scale nobody knows', { framework: 't-class-9' }, /t-class-9/],
  ])('%s: a failed step with the way out, no stack', async (_, inputs, words) => {
    const { workspace } = open(modelFiles, {})
    const run = await runAction({ event: 'push', eventPayload: {}, workspace, server, inputs })
    expect(run.exitCode).toBe(1)
    expect(run.commands.filter(({ name }) => name === 'error').map(({ message }) => message)).toEqual([
      expect.stringMatching(words),
    ])
    expect(run.stdout).not.toMatch(/\n\s+at /)
  })
})
