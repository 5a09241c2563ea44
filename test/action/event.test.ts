import { describe, expect, test } from '@jest/globals'
import { activityOf } from '../../src/action/event.js'
import { mergeGroupEvent, pullRequestEvent, pushEvent } from '../support/events.js'
import { eventNames, examples } from '../support/github-resources.js'

const BASE = 'a'.repeat(40)
const HEAD = 'b'.repeat(40)

describe('the activity of an event', () => {
  test('a pull request of the repository itself', () => {
    const payload = pullRequestEvent({ baseSha: BASE, headSha: HEAD })
    expect(activityOf('pull_request', payload, 'acme/model')).toEqual({
      kind: 'pull-request',
      owner: 'acme',
      repo: 'model',
      number: 7,
      baseSha: BASE,
      headSha: HEAD,
      fork: false,
    })
  })

  test.each([
    ['another repository', 'stranger/model', true],
    ['a deleted repository', null, true],
    ['the same repository in another case', 'Acme/Model', false],
  ])('a pull request whose head lives in %s', (_, headRepository, fork) => {
    const payload = pullRequestEvent({ baseSha: BASE, headSha: HEAD, headRepository })
    expect(activityOf('pull_request', payload, 'acme/model')).toMatchObject({ kind: 'pull-request', fork })
  })

  test('a merge group carries both commits and no pull request', () => {
    const payload = mergeGroupEvent({ baseSha: BASE, headSha: HEAD })
    expect(activityOf('merge_group', payload, 'acme/model')).toEqual({
      kind: 'merge-group',
      baseSha: BASE,
      headSha: HEAD,
    })
  })

  test('a push carries its head, and is over when it deletes the branch', () => {
    const push = pushEvent({ before: BASE, after: HEAD })
    expect(activityOf('push', push, 'acme/model')).toEqual({
      kind: 'push',
      ref: 'refs/heads/main',
      headSha: HEAD,
    })
    const deletion = examples('push').find((payload) => payload['deleted'] === true)
    expect(activityOf('push', deletion, 'acme/model')).toEqual({
      kind: 'over',
      event: 'push',
      action: 'deleted',
    })
  })

  test.each([
    ['schedule', { schedule: '0 3 * * 1' }, { kind: 'schedule' }],
    ['workflow_dispatch', examples('workflow_dispatch')[0], { kind: 'dispatch' }],
    ['repository_dispatch', examples('repository_dispatch')[0], { kind: 'dispatch' }],
    ['release', { action: 'published', release: { tag_name: 'v1.0' } }, { kind: 'release', tag: 'v1.0' }],
    ['release', { action: 'deleted' }, { kind: 'over', event: 'release', action: 'deleted' }],
    ['pull_request', { action: 'closed' }, { kind: 'over', event: 'pull_request', action: 'closed' }],
    ['merge_group', { action: 'destroyed' }, { kind: 'over', event: 'merge_group', action: 'destroyed' }],
    [
      'pull_request_target',
      pullRequestEvent({ baseSha: BASE, headSha: HEAD }),
      { kind: 'other', event: 'pull_request_target' },
    ],
    ['', null, { kind: 'other', event: '' }],
  ])('%s is read as what it is about (%#)', (event, payload, expected) => {
    expect(activityOf(event, payload, 'acme/model')).toEqual(expected)
  })

  test('a workflow run names the run, its head and where that lives', () => {
    const payload = {
      repository: { full_name: 'acme/model' },
      workflow_run: {
        id: 42,
        event: 'pull_request',
        head_sha: HEAD,
        head_branch: 'feature',
        head_repository: { full_name: 'stranger/model' },
        pull_requests: [],
      },
    }
    expect(activityOf('workflow_run', payload, 'acme/model')).toEqual({
      kind: 'workflow-run',
      owner: 'acme',
      repo: 'model',
      runId: 42,
      attempt: 1,
      event: 'pull_request',
      headSha: HEAD,
      headBranch: 'feature',
      headRepository: 'stranger/model',
    })
    expect(activityOf('workflow_run', { workflow_run: { id: '42' } }, 'acme/model')).toMatchObject({
      kind: 'other',
    })
  })

  test.each([
    ['nothing', null],
    ['a word', 'pull'],
    ['a list', []],
    ['no pull request', { number: 7 }],
    ['a number that is none', { pull_request: { number: '7', base: { sha: BASE }, head: { sha: HEAD } } }],
    ['a commit that is none', { pull_request: { number: 7, base: { sha: 'main' }, head: { sha: HEAD } } }],
    [
      'a commit that is an option of git',
      { pull_request: { number: 7, base: { sha: '--output=x' }, head: { sha: HEAD } } },
    ],
  ])('a pull_request payload that is %s is another event, not a crash', (_, payload) => {
    expect(activityOf('pull_request', payload, 'acme/model')).toEqual({
      kind: 'other',
      event: 'pull_request',
    })
  })

  test('a repository name that could change the address of a request is not taken', () => {
    const payload = pullRequestEvent({ baseSha: BASE, headSha: HEAD })
    for (const repository of ['acme', 'acme/model/x', 'acme/../x', 'acme/mo del', 'acme/model?x']) {
      expect(activityOf('pull_request', payload, repository)).toEqual({
        kind: 'other',
        event: 'pull_request',
      })
    }
  })

  test('every example of every event GitHub documents is understood or politely other', () => {
    expect(eventNames()).toHaveLength(58)
    const kinds = new Map<string, Set<string>>()
    for (const event of eventNames()) {
      for (const payload of examples(event)) {
        const { kind } = activityOf(event, payload, undefined)
        kinds.set(event, (kinds.get(event) ?? new Set()).add(kind))
      }
    }
    const handled = [...kinds]
      .filter(([, seen]) => !seen.has('other'))
      .map(([event, seen]) => [event, [...seen]])
    expect(handled).toEqual([
      ['merge_group', ['merge-group']],
      ['pull_request', ['pull-request', 'over']],
      ['push', ['push', 'over']],
      ['release', ['release', 'over']],
      ['repository_dispatch', ['dispatch']],
      ['workflow_dispatch', ['dispatch']],
      ['workflow_run', ['workflow-run']],
    ])
  })
})
