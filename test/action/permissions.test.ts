import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Activity } from '../../src/action/event.js'
import { type InputName, readInputs } from '../../src/action/inputs.js'
import { missingPermissions, needsOf } from '../../src/action/permissions.js'
import { writeFiles } from '../support/repository.js'

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'sovereignty-workflow-'))
})
afterEach(() => rmSync(workspace, { recursive: true, force: true }))

const pull: Activity = {
  kind: 'pull-request',
  owner: 'acme',
  repo: 'model',
  number: 7,
  baseSha: 'a'.repeat(40),
  headSha: 'b'.repeat(40),
  fork: false,
}
const push: Activity = { kind: 'push', ref: 'refs/heads/main', headSha: 'b'.repeat(40) }
const inputs = (given: Partial<Record<InputName, string>> = {}) => readInputs((name) => given[name] ?? '')
const scopes = (given: Partial<Record<InputName, string>>, activity: Activity = pull) =>
  needsOf(inputs(given), activity).map(({ scope, level }) => `${scope}: ${level}`)

describe('what a run needs of its token', () => {
  test.each<[string, Partial<Record<InputName, string>>, Activity, readonly string[]]>([
    ['a comment', {}, pull, ['pull-requests: write']],
    ['no comment', { comment: 'never' }, pull, []],
    [
      'everything',
      { review: 'true', 'check-run': 'true' },
      pull,
      ['pull-requests: write', 'pull-requests: write', 'checks: write'],
    ],
    ['a fork', { 'check-run': 'true' }, { ...pull, fork: true }, []],
    ['a push', {}, push, []],
    ['a push with a check run', { 'check-run': 'true' }, push, ['checks: write']],
    ['a schedule', { 'check-run': 'true' }, { kind: 'schedule' }, []],
    ['publishing', { mode: 'publish' }, { kind: 'schedule' }, ['pull-requests: write', 'actions: read']],
  ])('%s', (_, given, activity, expected) => {
    expect(scopes(given, activity)).toEqual(expected)
  })
})

describe('the workflow that started the run', () => {
  const step = '    steps:\n      - uses: acme/sovereignty-check@v1\n'
  const gaps = (
    text: string,
    ref = 'acme/model/.github/workflows/check.yml@refs/heads/main',
    job = 'check',
  ) => {
    writeFiles(workspace, { '.github/workflows/check.yml': text })
    const environment = { workflowRef: ref, job, repository: 'acme/model' }
    return missingPermissions(needsOf(inputs({ 'check-run': 'true' }), pull), workspace, environment).map(
      ({ scope, line, file }) => `${file}:${line} ${scope}`,
    )
  }
  const file = '.github/workflows/check.yml'

  test.each<[string, string, readonly string[]]>([
    [
      'grants nothing',
      `permissions: {}\njobs:\n  check:\n${step}`,
      [`${file}:1 pull-requests`, `${file}:1 checks`],
    ],
    [
      'grants one of two in the job',
      `permissions: {}\njobs:\n  check:\n    permissions:\n      checks: write\n${step}`,
      [`${file}:4 pull-requests`],
    ],
    ['grants all', `permissions: write-all\njobs:\n  check:\n${step}`, []],
    [
      'grants reading of all',
      `permissions: read-all\njobs:\n  check:\n${step}`,
      [`${file}:1 pull-requests`, `${file}:1 checks`],
    ],
    [
      'grants issues, with which a comment can be written too',
      `permissions: {issues: write, checks: write}\njobs:\n  check:\n${step}`,
      [],
    ],
    ['says nothing, so that a setting decides', `jobs:\n  check:\n${step}`, []],
    [
      'brings a token of its own',
      `permissions: {}\njobs:\n  check:\n${step}        with:\n          token: x\n`,
      [],
    ],
    ['calls another workflow', 'permissions: {}\njobs:\n  check:\n    uses: ./x.yml\n', []],
    ['is no YAML', 'jobs: [', []],
  ])('that %s', (_, text, expected) => {
    expect(gaps(text)).toEqual(expected)
  })

  test('in another repository, of another job, or not here, is left alone', () => {
    const text = `permissions: {}\njobs:\n  check:\n${step}`
    expect(gaps(text, 'other/repo/.github/workflows/check.yml@main')).toEqual([])
    expect(gaps(text, 'acme/model/.github/workflows/../../x.yml@main')).toEqual([])
    expect(gaps(text, 'acme/model/.github/workflows/none.yml@main')).toEqual([])
    expect(gaps(text, undefined, 'build')).toEqual([])
  })
})
