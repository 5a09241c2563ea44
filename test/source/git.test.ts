import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ToolError, UserError } from '../../src/errors.js'
import { changedPaths, git, mergeBase, remoteUrl, resolveRevision } from '../../src/source/git.js'
import { Scratch } from './repository.js'

let scratch: Scratch
beforeEach(() => {
  scratch = new Scratch()
})
afterEach(() => scratch.remove())

describe('resolveRevision', () => {
  test('finds branches, tags, abbreviations, and branches that only origin has', async () => {
    scratch.write({ 'origin/a.py': '1' })
    const id = scratch.commit('first', 'origin')
    scratch.git(['tag', '-a', 'v1', '-m', 'v1'], 'origin')
    scratch.git(['branch', 'release'], 'origin')
    scratch.git(['clone', '-q', 'origin', 'clone'])
    for (const revision of ['HEAD', 'main', 'v1', id.slice(0, 8), id, 'release']) {
      expect(await resolveRevision(scratch.path('clone'), revision)).toBe(id)
    }
  })

  test('in a shallow clone the parent does not resolve', async () => {
    scratch.write({ 'origin/a.py': '1' })
    scratch.commit('first', 'origin')
    scratch.write({ 'origin/a.py': '2' })
    scratch.commit('second', 'origin')
    scratch.git(['clone', '-q', '--depth=1', `file://${scratch.path('origin')}`, 'clone'])
    await expect(resolveRevision(scratch.path('clone'), 'HEAD~1')).rejects.toThrow(/"HEAD~1".*fetch-depth: 0/)
  })
})

describe('two revisions', () => {
  test('have a merge base and changed paths; a rename is two', async () => {
    scratch.write({ 'a.py': 'a'.repeat(100), 'models/b.py': '1', 'same.py': '' })
    const fork = scratch.commit()
    scratch.git(['checkout', '-q', '-b', 'topic'])
    scratch.git(['mv', 'a.py', 'moved.py'])
    scratch.write({ 'models/b.py': '2', 'models/모델.json': '{}' })
    scratch.commit('topic')
    scratch.git(['checkout', '-q', 'main'])
    scratch.write({ 'main.py': '' })
    scratch.commit('main')
    expect(await mergeBase(scratch.root, 'main', 'topic')).toBe(fork)
    expect(await changedPaths(scratch.root, fork, 'topic')).toEqual([
      'a.py',
      'models/b.py',
      'models/모델.json',
      'moved.py',
    ])
    expect(await changedPaths(scratch.path('models'), fork, 'topic')).toEqual(['b.py', '모델.json'])
    scratch.git(['clone', '-q', '--bare', '.', 'bare.git'])
    expect(await changedPaths(scratch.path('bare.git'), fork, 'topic')).toHaveLength(4)
  })

  test('without common history have no merge base', async () => {
    scratch.write({ 'a.py': '1' })
    scratch.commit()
    scratch.git(['checkout', '-q', '--orphan', 'other'])
    scratch.commit('other')
    expect(await mergeBase(scratch.root, 'main', 'other')).toBeNull()
    await expect(mergeBase(scratch.root, 'main', 'nowhere')).rejects.toThrow(UserError)
  })
})

test('remoteUrl reads origin, and is null without one or outside a repository', async () => {
  expect(await remoteUrl(scratch.root)).toBeNull()
  scratch.write({ 'a.py': '1' })
  scratch.commit()
  expect(await remoteUrl(scratch.root)).toBeNull()
  scratch.git(['remote', 'add', 'origin', 'git@github.com:naver/model.git'])
  expect(await remoteUrl(scratch.root)).toBe('https://github.com/naver/model')
})

test('a failing command is a ToolError with the words of git', async () => {
  scratch.write({ 'a.py': '1' })
  scratch.commit()
  await expect(git(['ls-tree', 'nowhere'], { cwd: scratch.root })).rejects.toThrow(ToolError)
  await expect(git(['ls-tree', 'nowhere'], { cwd: scratch.root })).rejects.toThrow(/ls-tree failed.*nowhere/)
})
