import { describe, expect, test } from '@jest/globals'
import { UserError } from '../../src/errors.js'
import { openSource } from '../../src/source/index.js'
import { parseTarget } from '../../src/source/target.js'
import { Scratch } from './repository.js'

const nothing = () => false

describe('parseTarget', () => {
  test.each([
    ['.', { kind: 'directory', path: '.' }],
    ['./owner/repo', { kind: 'directory', path: './owner/repo' }],
    ['/srv/model', { kind: 'directory', path: '/srv/model' }],
    ['model', { kind: 'directory', path: 'model' }],
    ['a/b/c', { kind: 'directory', path: 'a/b/c' }],
    [
      'upstage/solar',
      { kind: 'github', server: null, owner: 'upstage', repository: 'solar', revision: null },
    ],
    [
      'upstage/solar@v1.0',
      { kind: 'github', server: null, owner: 'upstage', repository: 'solar', revision: 'v1.0' },
    ],
    [
      'upstage/solar@feature/x',
      { kind: 'github', server: null, owner: 'upstage', repository: 'solar', revision: 'feature/x' },
    ],
    [
      'https://github.com/upstage/solar.git',
      { kind: 'github', server: 'https://github.com', owner: 'upstage', repository: 'solar', revision: null },
    ],
    [
      'https://github.com/upstage/solar/tree/main',
      {
        kind: 'github',
        server: 'https://github.com',
        owner: 'upstage',
        repository: 'solar',
        revision: 'main',
      },
    ],
    [
      'github:upstage/.github',
      { kind: 'github', server: null, owner: 'upstage', repository: '.github', revision: null },
    ],
    [
      'github:upstage/solar.git@v1',
      { kind: 'github', server: null, owner: 'upstage', repository: 'solar', revision: 'v1' },
    ],
    ['upstage/..', { kind: 'directory', path: 'upstage/..' }],
    ['hf:skt/A.X-4.0', { kind: 'huggingface', section: 'model', id: 'skt/A.X-4.0', revision: null }],
    ['hf:gpt2@main', { kind: 'huggingface', section: 'model', id: 'gpt2', revision: 'main' }],
    ['hf:datasets/skt/corpus', { kind: 'huggingface', section: 'dataset', id: 'skt/corpus', revision: null }],
    [
      'https://huggingface.co/skt/A.X-4.0/tree/dev',
      { kind: 'huggingface', section: 'model', id: 'skt/A.X-4.0', revision: 'dev' },
    ],
  ])('%s', (target, expected) => {
    expect(parseTarget(target, { exists: nothing })).toEqual(expected)
  })

  test('a path that exists wins over owner/repo', () => {
    const exists = (path: string) => path === 'models/ko'
    expect(parseTarget('models/ko', { exists })).toEqual({ kind: 'directory', path: 'models/ko' })
  })

  test('github: asks for the repository also where a folder has its name', () => {
    expect(parseTarget('github:models/ko', { exists: () => true })).toMatchObject({ kind: 'github' })
  })

  test.each([
    ['https://github.com/upstage/solar/', null],
    ['https://www.github.com/upstage/solar/commit/8f3c1d2', '8f3c1d2'],
    ['https://github.com/upstage/solar/commits/main/', 'main'],
    ['https://github.com/upstage/solar/tree/release%231', 'release#1'],
    ['https://github.com/upstage/solar/tree/100%', '100%'],
    ['https://github.com/upstage/solar/releases/tag/v1.0', 'v1.0'],
    ['https://github.com/upstage/solar/pull/7', 'refs/pull/7/head'],
    ['https://github.com/upstage/solar/pull/7/commits/8f3c1d2#diff', 'refs/pull/7/head'],
    ['https://github.com/upstage/solar?tab=readme-ov-file', null],
  ])('%s means %p', (target, revision) => {
    const server = 'https://github.com'
    expect(parseTarget(target, { exists: nothing })).toEqual({
      kind: 'github',
      server,
      owner: 'upstage',
      repository: 'solar',
      revision,
    })
  })

  test('pages of the Enterprise server that the environment names are understood, of others not', () => {
    const target = 'https://git.acme.example/ai/solar/tree/main'
    expect(parseTarget(target, { exists: nothing, githubServer: 'https://git.acme.example/' })).toEqual({
      kind: 'github',
      server: 'https://git.acme.example',
      owner: 'ai',
      repository: 'solar',
      revision: 'main',
    })
    expect(() => parseTarget(target, { exists: nothing })).toThrow(UserError)
  })

  test('a revision makes a path a git tree and pins a remote', () => {
    expect(parseTarget('.', { revision: 'main', exists: nothing })).toEqual({
      kind: 'git',
      path: '.',
      revision: 'main',
    })
    expect(parseTarget('hf:skt/x', { revision: 'v2', exists: nothing })).toMatchObject({ revision: 'v2' })
  })

  test.each([
    ['', undefined],
    ['upstage/solar@v1', 'v2'],
    ['ftp://example.org/model', undefined],
    ['https://example.org/model', undefined],
    ['hf:', undefined],
    ['github:solar', undefined],
    ['https://github.com/upstage', undefined],
    ['https://github.com/upstage/solar/blob/main/README.md', undefined],
    ['https://github.com.evil.example/upstage/solar', undefined],
    ['http://github.com/upstage/solar', undefined],
  ])('%j with revision %j is refused', (target, revision) => {
    expect(() => parseTarget(target, { revision, exists: nothing })).toThrow(UserError)
  })
})

describe('openSource', () => {
  test('opens a folder, or its tree at a revision', async () => {
    const scratch = new Scratch()
    try {
      scratch.write({ 'a.py': '1' })
      scratch.commit()
      scratch.write({ 'b.py': '2' })
      const folder = await openSource(scratch.root)
      expect(await folder.list()).toHaveLength(2)
      const tree = await openSource(scratch.root, { revision: 'HEAD' })
      expect(await tree.list()).toHaveLength(1)
      await tree.close()
    } finally {
      scratch.remove()
    }
  })
})
