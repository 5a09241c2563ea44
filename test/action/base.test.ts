import { afterAll, describe, expect, test } from '@jest/globals'
import { findBase } from '../../src/action/base.js'
import { commitsOf } from '../../src/action/commits.js'
import type { Activity } from '../../src/action/event.js'
import { makeRepository, type Repository } from '../support/repository.js'

const repositories: Repository[] = []
afterAll(() => {
  for (const repository of repositories) repository.remove()
})

/** main: 1 – 2 (later work of others); feature leaves after 1; GitHub's merge commit of both is checked out. */
function forked() {
  const repository = makeRepository([{ 'a.txt': '1\n' }])
  repositories.push(repository)
  const [start] = repository.commits as [string]
  repository.git('checkout', '--quiet', '-b', 'feature')
  repository.write({ 'b.txt': 'feature\n' })
  repository.git('add', '--all')
  repository.git('commit', '--quiet', '--message', 'feature')
  const head = repository.git('rev-parse', 'HEAD')
  repository.git('checkout', '--quiet', 'main')
  repository.write({ 'c.txt': 'others\n' })
  repository.git('add', '--all')
  repository.git('commit', '--quiet', '--message', 'others')
  const main = repository.git('rev-parse', 'HEAD')
  return { repository, start, head, main, commits: commitsOf(repository.path) }
}

function pull(baseSha: string, headSha: string): Activity {
  return { kind: 'pull-request', owner: 'acme', repo: 'model', number: 7, baseSha, headSha, fork: false }
}

const ABSENT = 'd'.repeat(40)

describe('what a change is compared with', () => {
  test('the first parent of the merge commit, even when the event names an older base', async () => {
    const { repository, start, head, main, commits } = forked()
    repository.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'feature')
    expect(await findBase(pull(start, head), null, commits)).toEqual({ kind: 'found', commit: main })
  })

  test('the point where the branch left, when the head itself is checked out', async () => {
    const { repository, start, head, main, commits } = forked()
    repository.git('checkout', '--quiet', 'feature')
    expect(await findBase(pull(main, head), null, commits)).toEqual({ kind: 'found', commit: start })
  })

  test('the base of the event when the head is not in the clone', async () => {
    const { main, commits } = forked()
    expect(await findBase(pull(main, ABSENT), null, commits)).toEqual({ kind: 'found', commit: main })
  })

  test('nothing of a shallow clone: the missing revision is named', async () => {
    const { repository, head, main } = forked()
    repository.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'feature')
    const shallow = makeRepository([])
    repositories.push(shallow)
    shallow.git('fetch', '--quiet', '--depth=1', `file://${repository.path}`, 'main')
    shallow.git('checkout', '--quiet', 'FETCH_HEAD')
    expect(await findBase(pull(main, head), null, commitsOf(shallow.path))).toEqual({
      kind: 'missing',
      revision: main,
    })
  })

  test('both parents of the merge commit are enough: fetch-depth 2', async () => {
    const { repository, head, main } = forked()
    repository.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'feature')
    const shallow = makeRepository([])
    repositories.push(shallow)
    shallow.git('fetch', '--quiet', '--depth=2', `file://${repository.path}`, 'main')
    shallow.git('checkout', '--quiet', 'FETCH_HEAD')
    expect(await findBase(pull(main, head), null, commitsOf(shallow.path))).toEqual({
      kind: 'found',
      commit: main,
    })
  })

  test('the base of a merge group', async () => {
    const { main, head, commits } = forked()
    const activity: Activity = { kind: 'merge-group', baseSha: main, headSha: head }
    expect(await findBase(activity, null, commits)).toEqual({ kind: 'found', commit: main })
    expect(await findBase({ ...activity, baseSha: ABSENT }, null, commits)).toEqual({
      kind: 'missing',
      revision: ABSENT,
    })
  })

  test('the revision the workflow asks for, on any event', async () => {
    const { main, commits } = forked()
    expect(await findBase({ kind: 'schedule' }, 'main', commits)).toEqual({ kind: 'found', commit: main })
    expect(await findBase({ kind: 'schedule' }, 'v1', commits)).toEqual({ kind: 'missing', revision: 'v1' })
  })

  test('nothing on a push, a schedule or another event', async () => {
    const { commits } = forked()
    for (const activity of [
      { kind: 'push', ref: 'refs/heads/main', headSha: null },
      { kind: 'schedule' },
      { kind: 'other', event: 'issues' },
    ] as const) {
      expect(await findBase(activity, null, commits)).toEqual({ kind: 'none' })
    }
  })

  test('a folder that is no repository has no base', async () => {
    const { repository, main, head } = forked()
    expect(await findBase(pull(main, head), null, commitsOf(`${repository.path}/..`))).toEqual({
      kind: 'missing',
      revision: main,
    })
  })
})
