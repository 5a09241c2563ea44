import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { commitsOf } from '../../src/action/commits.js'
import type { Activity } from '../../src/action/event.js'
import { manifestsBefore } from '../../src/action/manifests-before.js'
import { openGitTree } from '../../src/source/index.js'
import { makeRepository, type Repository } from '../support/repository.js'

let repository: Repository
beforeAll(() => {
  repository = makeRepository([
    { 'models/a/sovereignty.json': '{}', 'models/b/sovereignty.json': '{}', 'models/b/README.md': 'b' },
    { 'models/b/sovereignty.json': null },
  ])
})
afterAll(() => repository.remove())

const SCHEDULE: Activity = { kind: 'schedule' }
const ports = { commitsOf, openGitTree }

function listed(activity: Activity, folder = '.', base: string | null = null): Promise<readonly string[]> {
  const list = manifestsBefore({ base }, activity, ports)
  return list(join(repository.path, folder), 'sovereignty.json')
}

describe('the declarations of the base', () => {
  test('are listed from the root, those that the change removes among them', async () => {
    const baseSha = repository.commits[0] ?? ''
    const headSha = repository.commits[1] ?? ''
    expect([...(await listed({ kind: 'merge-group', baseSha, headSha }))].sort()).toEqual([
      'models/a/sovereignty.json',
      'models/b/sovereignty.json',
    ])
  })

  test('count from the folder that is examined', async () => {
    expect(await listed(SCHEDULE, 'models/b', repository.commits[0])).toEqual(['sovereignty.json'])
  })

  test('are none where the event has no base, and none where the clone does not have it', async () => {
    expect(await listed(SCHEDULE)).toEqual([])
    expect(await listed(SCHEDULE, '.', 'a'.repeat(40))).toEqual([])
  })
})
