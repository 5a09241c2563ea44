import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { check } from '../../../src/check.js'
import { AccessError, NetworkError, UserError } from '../../../src/errors.js'
import type { GitHubOptions } from '../../../src/source/github/github.js'
import { noticesOf, openGitTree, openSource, type Source } from '../../../src/source/index.js'
import { GitHubServer } from '../../support/github-server.js'
import { modelFiles } from '../../support/model-repository.js'
import { makeRepository, type Repository } from '../../support/repository.js'

const TOKEN = 'ghp_reader'
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 4976698672\n`

let server: GitHubServer
let cache: string
let repository: Repository
const waits: number[] = []
const told: string[] = []

beforeEach(async () => {
  cache = mkdtempSync(join(tmpdir(), 'sovereignty-github-'))
  repository = makeRepository([
    { 'README.md': '# Haneul\n', LICENSE: 'Apache License\n' },
    {
      'README.md': '# Haneul 7B\n\nFine-tuned from [Qwen2.5-7B](https://huggingface.co/Qwen/Qwen2.5-7B).\n',
      'requirements.txt': 'torch==2.4.0\ntransformers>=4.40\n',
      'src/학습/train.py':
        'from transformers import AutoModelForCausalLM\nmodel = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B")\n',
      'src/a-b.py': 'import torch\n',
      'src/a/b.py': 'import torch\n',
      'weights/model.safetensors': POINTER,
      'run.sh': 'python src/학습/train.py\n',
      [`deep/${'folder/'.repeat(30)}name.txt`]: 'a path longer than a header of tar holds\n',
    },
  ])
  symlinkSync('../LICENSE', join(repository.path, 'src/LICENSE'))
  repository.git('update-index', '--chmod=+x', 'run.sh')
  repository.git('add', '--all', '--', 'src')
  repository.git('commit', '--quiet', '--message', 'a link and a program')
  repository.git('tag', 'v1.0')
  repository.git('branch', 'feature/ko')
  server = await GitHubServer.start()
  await server.checkouts.serve('acme/haneul', {
    path: repository.path,
    formerly: ['acme/model', 'Other/haneul'],
  })
})
afterEach(async () => {
  waits.splice(0)
  told.splice(0)
  repository.remove()
  rmSync(cache, { recursive: true, force: true })
  await server.close()
})

const options = (more: GitHubOptions = {}): { github: GitHubOptions } => ({
  github: {
    apiUrl: server.url,
    serverUrl: 'https://github.com',
    random: () => 0,
    sleep: async (ms) => {
      waits.push(ms)
    },
    tell: (line) => told.push(line),
    ...more,
  },
})

const asked = (): readonly string[] => server.log.map(({ method, path }) => `${method} ${path}`)

async function contents(source: Source): Promise<Record<string, string>> {
  const out: Record<string, string> = {}
  for (const { path, type } of await source.list())
    if (type !== 'submodule') out[path] = Buffer.from(await source.read(path)).toString()
  return out
}

/** A listing as any source of git gives it. */
async function listing(source: Source): Promise<readonly object[]> {
  return (await source.list()).map(({ path, size, type, executable, target }) => ({
    path,
    size,
    type,
    executable,
    target,
  }))
}

describe('a repository on GitHub', () => {
  test('is listed and read as its tree is, in two requests', async () => {
    const source = await openSource('acme/haneul@v1.0', options())
    const tree = await openGitTree(repository.path, 'v1.0')
    expect(await listing(source)).toEqual(await listing(tree))
    expect(await contents(source)).toEqual(await contents(tree))
    expect(await noticesOf(source)).toEqual([])
    const commit = repository.git('rev-parse', 'v1.0')
    expect(asked()).toEqual([
      'GET /repos/acme/haneul/commits/v1.0',
      `GET /repos/acme/haneul/tarball/${commit}`,
    ])
    expect(await source.describe()).toEqual({
      name: 'acme/haneul@v1.0',
      kind: 'github',
      revision: commit,
      remote: 'https://github.com/acme/haneul',
    })
    const range = await source.read('weights/model.safetensors', { start: 8, end: 13 })
    expect(Buffer.from(range).toString()).toBe('https')
    await expect(source.read('gone.txt')).rejects.toThrow('gone.txt is not in acme/haneul@v1.0')
    await Promise.all([source.close(), tree.close()])
  })

  test.each([
    ['acme/haneul', 'HEAD'],
    ['github:acme/haneul@feature/ko', 'feature/ko'],
    ['acme/haneul@refs/heads/main', 'main'],
    ['acme/haneul@refs/tags/v1.0', 'v1.0'],
    ['https://github.com/acme/haneul/tree/feature%2Fko', 'feature/ko'],
    ['https://github.com/acme/haneul/tree/feature/ko?tab=readme-ov-file#usage', 'feature/ko'],
    ['https://github.com/acme/haneul/releases/tag/v1.0', 'v1.0'],
    ['https://github.com/acme/haneul.git', 'HEAD'],
  ])('%s is the commit of %s', async (target, revision) => {
    const source = await openSource(target, options())
    expect((await source.describe()).revision).toBe(repository.git('rev-parse', revision))
    await source.close()
  })

  test('the head of a pull request is found by its reference or its page', async () => {
    repository.write({ 'NOTICE.md': 'from a fork\n' })
    repository.git('checkout', '--quiet', '-b', 'theirs')
    repository.git('add', '--all')
    repository.git('commit', '--quiet', '--message', 'a proposal')
    const head = repository.git('rev-parse', 'HEAD')
    repository.git('update-ref', 'refs/pull/7/head', head)
    for (const target of ['acme/haneul@refs/pull/7/head', 'https://github.com/acme/haneul/pull/7/files']) {
      const source = await openSource(target, options())
      expect((await source.describe()).revision).toBe(head)
      expect(await contents(source)).toHaveProperty(['NOTICE.md'])
      await source.close()
    }
    await expect(openSource('acme/haneul@refs/pull/8/head', options())).rejects.toThrow(
      'acme/haneul@refs/pull/8/head: the repository has no branch, tag or commit refs/pull/8/head',
    )
    await expect(
      openSource('acme/gone@refs/pull/7/head', options({ token: 'ghs_workflow' })),
    ).rejects.toThrow('GitHub shows no such repository')
  })

  test('a commit that no branch need lead to is read, and it is said that it may be of a fork', async () => {
    repository.git('checkout', '--quiet', '-b', 'theirs')
    repository.write({ 'README.md': '# Somebody else wrote this\n' })
    repository.git('commit', '--quiet', '--all', '--message', 'of a fork')
    const foreign = repository.git('rev-parse', 'HEAD')
    const own = repository.git('rev-parse', 'main~1')
    repository.git('checkout', '--quiet', 'main')
    const reasons = async (target: string): Promise<readonly string[]> => {
      const source = await openSource(target, options({ cacheFolder: cache }))
      const notices = await noticesOf(source)
      await source.close()
      return notices.map(({ reason }) => reason)
    }
    const doubt = [expect.stringMatching(/^the default branch does not lead to this commit; .* forks/)]
    expect(await reasons(`acme/haneul@${own}`)).toEqual([])
    expect(await reasons(`acme/haneul@${foreign}`)).toEqual(doubt)
    expect(await reasons(`acme/haneul@${foreign.slice(0, 10)}`)).toEqual(doubt)
    expect(server.requests('GET', /\/compare\//)).toHaveLength(2)
    repository.git('update-ref', 'refs/pull/9/head', foreign)
    expect(await reasons('acme/haneul@refs/pull/9/head')).toEqual(doubt)
  })

  test('under a former name it is read, and its present name is told', async () => {
    const source = await openSource('Other/haneul@v1.0', options({ token: TOKEN }))
    expect(await source.describe()).toMatchObject({
      name: 'acme/haneul@v1.0',
      remote: 'https://github.com/acme/haneul',
    })
    expect(told).toEqual(['Other/haneul is called acme/haneul today; it is read under this name'])
    await source.close()
  })

  test('a name in other letters is the same repository', async () => {
    const source = await openSource('ACME/Haneul', options())
    expect((await source.describe()).remote).toBe('https://github.com/acme/haneul')
    expect(told).toEqual([])
    await source.close()
  })

  test('the archive is fetched without the token, which opens private repositories', async () => {
    await server.checkouts.serve('acme/secret', { path: repository.path, tokens: [TOKEN] })
    const source = await openSource('acme/secret', options({ token: TOKEN }))
    expect(await source.list()).toHaveLength(10)
    expect(server.log.every(({ authorization }) => authorization === `Bearer ${TOKEN}`)).toBe(true)
    expect(server.checkouts.leaked).toEqual([])
    await source.close()
    await expect(openSource('acme/secret', options())).rejects.toThrow(
      'acme/secret: GitHub shows no such repository (https://github.com/acme/secret). Check the name; if it is private, set GITHUB_TOKEN',
    )
  })

  test('says that it has no history', async () => {
    const source = await openSource('acme/haneul', options())
    const verdict = await check(source, { clock: () => new Date('2026-11-23T00:00:00Z'), toolVersion: '0' })
    expect(verdict.coverage.skipped).toContainEqual({
      path: '.',
      reason: expect.stringMatching(/^history not read: the archive that GitHub sends holds none\./),
    })
    await source.close()
  })
})

describe('what attributes do to an archive', () => {
  const attributes = [
    '.gitattributes export-ignore',
    'hidden/** export-ignore',
    'version.py export-subst',
    '*.bat eol=crlf',
  ].join('\n')

  beforeEach(() => {
    repository.write({
      '.gitattributes': `${attributes}\n`,
      'hidden/train.py': 'AutoModel.from_pretrained("Qwen/Qwen2.5-7B")\n',
      'version.py': 'commit = "$Format:%H$"\n',
      'run.bat': 'python train.py\n',
    })
    repository.git('add', '--all')
    repository.git('commit', '--quiet', '--message', 'attributes')
  })

  test('hides nothing: the tree is asked for, and what the archive lacks comes file by file', async () => {
    const source = await openSource('acme/haneul', options())
    const tree = await openGitTree(repository.path, 'HEAD')
    expect(await listing(source)).toEqual(await listing(tree))
    expect(asked().filter((one) => one.includes('/git/'))).toHaveLength(1)
    expect(await contents(source)).toEqual(await contents(tree))
    // `.gitattributes`, `hidden/train.py` and `version.py`; line ends need no request.
    expect(asked().filter((one) => one.includes('/git/blobs/'))).toHaveLength(3)
    await Promise.all([source.close(), tree.close()])
  })

  test('a tree that GitHub does not list whole is said to be so', async () => {
    await server.checkouts.serve('acme/haneul', { path: repository.path, treeEntries: 4 })
    const source = await openSource('acme/haneul', options())
    const paths = (await source.list()).map(({ path }) => path)
    expect(paths).toContain('src/학습/train.py')
    expect(paths).not.toContain('hidden/train.py')
    expect(await noticesOf(source)).toEqual([
      { path: '.', reason: expect.stringMatching(/^GitHub lists only a part of this tree; .*export-ignore/) },
    ])
    await source.close()
  })

  test('no more than twenty files below the root are fetched one by one; the others are told as not read', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 25 }, (_, n) => [`hidden/part${n}.py`, `n = ${n}\n`]),
    )
    repository.write(many)
    repository.git('add', '--all')
    repository.git('commit', '--quiet', '--message', 'many')
    const source = await openSource('acme/haneul', options())
    const verdict = await check(source, { clock: () => new Date('2026-11-23T00:00:00Z'), toolVersion: '0' })
    // With `version.py` at the root.
    expect(asked().filter((one) => one.includes('/git/blobs/'))).toHaveLength(21)
    const hidden = verdict.coverage.skipped.filter(({ path }) => path.startsWith('hidden/'))
    expect(hidden.length).toBeGreaterThan(4)
    expect(hidden[0]?.reason).toMatch(/GitHub's archive does not hold it as it is .* Clone the repository/)
    await source.close()
  })

  test('files at the root are fetched whatever lies below it: a declaration cannot be crowded out', async () => {
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`a/part${n}.py`, `n = ${n}\n`]))
    repository.write({ ...many, ...modelFiles, '.gitattributes': '* export-ignore\n' })
    repository.git('add', '--all')
    repository.git('commit', '--quiet', '--message', 'nothing is in the archive')
    const source = await openSource('acme/haneul', options())
    const verdict = await check(source, { clock: () => new Date('2026-11-23T00:00:00Z'), toolVersion: '0' })
    expect(verdict.subject.manifest).toBe('sovereignty.json')
    expect(verdict.coverage.skipped.map(({ path }) => path)).toContain('a/part9.py')
    await source.close()
  })

  test('a submodule is one entry, as in a checkout', async () => {
    const id = repository.commits[0]!
    repository.git('update-index', '--add', '--cacheinfo', `160000,${id},vendor/base`)
    repository.git('commit', '--quiet', '--message', 'a submodule')
    const source = await openSource('acme/haneul', options())
    const tree = await openGitTree(repository.path, 'HEAD')
    expect(await listing(source)).toEqual(await listing(tree))
    await expect(source.read('vendor/base')).rejects.toThrow('vendor/base is a submodule')
    await Promise.all([source.close(), tree.close()])
  })
})

describe('what was read of GitHub', () => {
  test('is kept by commit: a second reading asks for the commit only, one of a commit for nothing', async () => {
    const first = await openSource('acme/haneul', options({ cacheFolder: cache }))
    const all = await contents(first)
    await first.close()
    server.log.splice(0)
    const second = await openSource('acme/haneul@main', options({ cacheFolder: cache }))
    expect(await contents(second)).toEqual(all)
    expect(asked()).toEqual(['GET /repos/acme/haneul/commits/main'])
    const commit = repository.git('rev-parse', 'HEAD')
    const third = await openSource(`acme/haneul@${commit}`, options({ cacheFolder: cache }))
    expect(await contents(third)).toEqual(all)
    expect(asked()).toHaveLength(1)
    await Promise.all([second.close(), third.close()])
  })

  test('leaves nothing behind when nothing shall be kept', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('sovereignty-pack-'))
    const source = await openSource('acme/haneul', options({ cacheFolder: null }))
    await contents(source)
    await source.close()
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('sovereignty-pack-'))).toEqual(before)
  })

  test('is asked for again when the copy was changed on the disk', async () => {
    const open = () => openSource('acme/haneul', options({ cacheFolder: cache }))
    await (await open()).close()
    const pack = packsIn(cache)[0]!
    const bytes = readFileSync(pack)
    writeFileSync(pack, Buffer.concat([Buffer.from('#'), bytes.subarray(1)]))
    const damaged = await open()
    const failures = (
      await Promise.allSettled((await damaged.list()).map(({ path }) => damaged.read(path)))
    ).filter(({ status }) => status === 'rejected')
    expect(failures).not.toEqual([])
    expect((await contents(await open()))['requirements.txt']).toContain('torch')
    writeFileSync(packsIn(cache)[0]!, bytes.subarray(10))
    server.log.splice(0)
    await contents(await open())
    expect(asked().some((one) => one.includes('/tarball/'))).toBe(true)
  })
})

function packsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.large'))
    .map((name) => join(folder, name))
}

describe('what GitHub refuses', () => {
  test.each([
    [
      'acme/haneul@v9',
      UserError,
      'the repository has no branch, tag or commit v9. See https://github.com/acme/haneul/branches',
    ],
    [
      'https://github.com/acme/haneul/tree/main/src',
      UserError,
      'Where it is a branch with a folder behind it, leave the folder out',
    ],
    ['acme/haneul@..', UserError, 'the repository has no branch, tag or commit ..'],
    ['acme/haneul@a\u0007b', UserError, 'no branch, tag or commit'],
    ['acme/haneul@\ud800', UserError, 'no branch, tag or commit'],
    ['acme/void', UserError, 'acme/void: the repository has no commit yet'],
  ])('%s: %p', async (target, kind, message) => {
    const empty = makeRepository([])
    await server.checkouts.serve('acme/void', { path: empty.path })
    const failure = await openSource(target, options()).catch((error: unknown) => error)
    empty.remove()
    expect(failure).toBeInstanceOf(kind)
    expect((failure as Error).message).toContain(message)
  })

  test.each([
    [401, 'Bad credentials', {}, AccessError, 'does not accept the token'],
    [
      403,
      'Resource protected by organization SAML enforcement.',
      { 'x-github-sso': 'required; url=x' },
      AccessError,
      'single sign-on',
    ],
    [
      403,
      'Resource not accessible by personal access token',
      {},
      AccessError,
      'GitHub refuses (403: Resource not accessible',
    ],
    [403, 'Repository access blocked', {}, AccessError, 'GitHub has blocked this repository'],
    [
      403,
      'API rate limit exceeded for 203.0.113.7.',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1763856000' },
      NetworkError,
      'it is free again in 40 min. Set GITHUB_TOKEN',
    ],
    [
      429,
      'You have exceeded a secondary rate limit',
      { 'retry-after': '180' },
      NetworkError,
      'Wait 3 min and try again',
    ],
    [403, 'You have exceeded a secondary rate limit', {}, NetworkError, 'Wait 1 min and try again'],
    [502, 'Server Error', {}, NetworkError, 'GitHub answered 502'],
  ])('%i %s', async (status, message, headers, kind, said) => {
    server.fault({ method: 'GET', path: /\/commits\//, status, message, headers, times: 9 })
    const now = () => (1_763_856_000 - 40 * 60) * 1000
    const failure = await openSource('acme/haneul', options({ now })).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(kind)
    expect((failure as Error).message).toContain(said)
  })

  test('a revision that is answered as missing is told from a repository that is', async () => {
    server.fault({ method: 'GET', path: /\/commits\/v9/, status: 404, message: 'Not Found', times: 1 })
    await expect(openSource('acme/haneul@v9', options())).rejects.toThrow('no branch, tag or commit v9')
    await expect(openSource('acme/gone@v9', options())).rejects.toThrow('GitHub shows no such repository')
  })

  test('short waits are sat out: a rate limit that ends soon, a request to wait, a failure of the server', async () => {
    const soon = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1020' }
    server.fault({
      method: 'GET',
      path: /\/commits\//,
      status: 403,
      message: 'API rate limit exceeded',
      headers: soon,
      times: 1,
    })
    server.fault({
      method: 'GET',
      path: /\/commits\//,
      status: 403,
      message: 'secondary rate limit',
      headers: { 'retry-after': '7' },
      times: 1,
    })
    server.fault({
      method: 'GET',
      path: /\/tarball\//,
      status: 503,
      message: 'Service unavailable',
      times: 1,
    })
    const source = await openSource('acme/haneul', options({ now: () => 1_000_000 }))
    expect(waits).toEqual([20_000, 7_000, 500])
    expect(await source.list()).toHaveLength(10)
    await source.close()
  })

  test('it is said in Korean too', async () => {
    await expect(openSource('acme/haneul@v9', options({ language: 'ko' }))).rejects.toThrow(
      'acme/haneul@v9: 저장소에 v9(이)라는 브랜치, 태그, 커밋이 없습니다.',
    )
  })

  test('a download that breaks off is begun again, and after three times it is told', async () => {
    server.checkouts.breaks.push(300, 700)
    const source = await openSource('acme/haneul', options({ cacheFolder: cache }))
    expect(await source.list()).toHaveLength(10)
    await source.close()
    rmSync(cache, { recursive: true })
    server.checkouts.breaks.push(300, 300, 300)
    const failure = await openSource('acme/haneul', options({ cacheFolder: cache })).catch(
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(NetworkError)
    expect((failure as Error).message).toMatch(/^acme\/haneul: the download broke off \(.+\)\. Try again/)
    expect(
      readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.')),
    ).toEqual([])
  })

  test('a server that is no GitHub, and none at all', async () => {
    const fetch = async (): Promise<Response> => new Response('<html>Sign in</html>', { status: 200 })
    await expect(openSource('acme/haneul', options({ fetch }))).rejects.toThrow(
      /answers as no GitHub does \(no JSON\)/,
    )
    const gone = options({ apiUrl: 'http://127.0.0.1:9' })
    await expect(openSource('acme/haneul', gone)).rejects.toThrow(
      /^http:\/\/127\.0\.0\.1:9 does not answer \(.+\)/,
    )
    await expect(openSource('acme/haneul', options({ apiUrl: 'ghe' }))).rejects.toThrow(
      'GITHUB_API_URL ghe is not a web address',
    )
  })
})
