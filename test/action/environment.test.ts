import { describe, expect, test } from '@jest/globals'
import { readEnvironment } from '../../src/action/environment.js'
import { ToolError } from '../../src/errors.js'
import { mergeGroupEvent } from '../support/events.js'

const merge = JSON.stringify(mergeGroupEvent({ baseSha: 'a'.repeat(40), headSha: 'b'.repeat(40) }))

describe('the environment of a run', () => {
  test('is read from the runner variables', () => {
    const environment = readEnvironment(
      {
        GITHUB_WORKSPACE: '/work',
        GITHUB_REPOSITORY: 'acme/model',
        GITHUB_SERVER_URL: 'https://ghes.example/',
        GITHUB_API_URL: 'https://ghes.example/api/v3',
        GITHUB_EVENT_NAME: 'merge_group',
        GITHUB_EVENT_PATH: '/event.json',
        GITHUB_RUN_ID: '17000000001',
        GITHUB_RUN_ATTEMPT: '3',
        RUNNER_TEMP: '/temp',
      },
      () => merge,
    )
    expect(environment).toEqual({
      activity: { kind: 'merge-group', baseSha: 'a'.repeat(40), headSha: 'b'.repeat(40) },
      workspace: '/work',
      temporary: '/temp',
      apiUrl: 'https://ghes.example/api/v3',
      repository: 'acme/model',
      repositoryUrl: 'https://ghes.example/acme/model',
      run: { id: 17_000_000_001, attempt: 3 },
      runUrl: 'https://ghes.example/acme/model/actions/runs/17000000001',
      workflowRef: '',
      branch: null,
      job: '',
    })
  })

  test('outside a runner is the working folder and an event of no kind', () => {
    const environment = readEnvironment({})
    expect(environment).toMatchObject({
      activity: { kind: 'other', event: '' },
      workspace: process.cwd(),
      apiUrl: 'https://api.github.com',
      repositoryUrl: null,
      run: { id: 0, attempt: 1 },
      runUrl: null,
    })
  })

  test('a payload that is no JSON is an error of the tool that names the file', () => {
    const read = () =>
      readEnvironment({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/event.json' }, () => '{')
    expect(read).toThrow(ToolError)
    expect(read).toThrow("The event's payload /event.json cannot be read")
  })
})
