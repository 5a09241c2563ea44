import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runCli } from '../../src/cli/run.js'
import { GitHubServer } from '../support/github-server.js'
import { makeRepository, type Repository } from '../support/repository.js'

let server: GitHubServer
let repository: Repository
let cwd: string

beforeEach(async () => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'sovereignty-cwd-')))
  repository = makeRepository([
    { 'README.md': '---\nlicense: apache-2.0\n---\n# Haneul 7B\n' },
    {
      'README.md': '---\nlicense: apache-2.0\nbase_model: Qwen/Qwen2.5-7B\n---\n# Haneul 7B\n',
      'config.json': '{"model_type": "qwen2", "architectures": ["Qwen2ForCausalLM"]}',
    },
  ])
  repository.git('tag', 'v0.9', 'HEAD~1')
  server = await GitHubServer.start()
  await server.checkouts.serve('acme/haneul', { path: repository.path })
})
afterEach(async () => {
  repository.remove()
  rmSync(cwd, { recursive: true, force: true })
  await server.close()
})

async function run(...argv: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const out = { stdout: '', stderr: '' }
  const code = await runCli(argv, {
    stdout: (text) => {
      out.stdout += text
    },
    stderr: (text) => {
      out.stderr += text
    },
    clock: () => new Date('2026-11-23T00:00:00Z'),
    cwd,
    environment: {
      GITHUB_API_URL: server.url,
      GITHUB_SERVER_URL: 'https://github.com',
      SOVEREIGNTY_CACHE: join(cwd, 'cache'),
    },
    isTerminal: false,
    width: 100,
  })
  return { code, ...out }
}

describe('a repository on GitHub on the command line', () => {
  test('is checked without a clone; the verdict names owner, repository and commit', async () => {
    const { code, stdout, stderr } = await run('check', 'acme/haneul@main', '--format', 'json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      subject: {
        name: 'acme/haneul@main',
        repository: 'https://github.com/acme/haneul',
        revision: repository.commits[1],
        supplier: 'acme',
      },
      level: { ceiling: 'T2' },
    })
  })

  test('places in a report lead to the files of that commit', async () => {
    const { stdout } = await run('check', 'acme/haneul', '--format', 'markdown')
    expect(stdout).toContain(`https://github.com/acme/haneul/blob/${repository.commits[1]}/README.md`)
  })

  test('two revisions of it are compared', async () => {
    const { code, stdout } = await run('check', 'acme/haneul@main', '--base', 'v0.9', '--format', 'markdown')
    expect(code).toBe(0)
    expect(stdout).toContain('Qwen')
    expect(server.requests('GET', /\/tarball\//)).toHaveLength(2)
  })

  test('reports, badges, exports and drafts of it go to the working folder', async () => {
    expect((await run('init', 'acme/haneul')).stdout).toBe(`${join(cwd, 'sovereignty.json')}\n`)
    expect((await run('badge', 'acme/haneul')).code).toBe(0)
    expect((await run('report', 'github:acme/haneul')).code).toBe(0)
    const exported = await run('export', 'cyclonedx', 'https://github.com/acme/haneul/tree/main')
    expect(JSON.parse(exported.stdout)).toMatchObject({ bomFormat: 'CycloneDX' })
    for (const name of ['sovereignty.json', 'sovereignty-badge.svg', 'sovereignty-report.html'])
      expect(existsSync(join(cwd, name))).toBe(true)
    expect(existsSync(join(cwd, 'acme'))).toBe(false)
  })

  test('a folder of that name comes first, and it is said; github: asks for the repository', async () => {
    mkdirSync(join(cwd, 'acme', 'haneul'), { recursive: true })
    const folder = await run('check', 'acme/haneul', '--format', 'json')
    expect(folder.stderr).toBe(
      'acme/haneul is a folder here and is checked as such. For the repository on GitHub write github:acme/haneul\n',
    )
    expect(JSON.parse(folder.stdout)).toMatchObject({ subject: { repository: null } })
    expect(server.log).toEqual([])
    const korean = await run('check', 'acme/haneul', '--lang', 'ko')
    expect(korean.stderr).toBe(
      'acme/haneul은(는) 이 컴퓨터의 폴더이며, 폴더로 검사합니다. GitHub의 저장소는 github:acme/haneul(으)로 지정하십시오\n',
    )
    const remote = await run('check', 'github:acme/haneul', '--format', 'json')
    expect(remote.stderr).toBe('')
    expect(JSON.parse(remote.stdout)).toMatchObject({ subject: { revision: repository.commits[1] } })
    const tagged = await run('check', 'acme/haneul@v0.9', '--format', 'json')
    expect(tagged.stderr).toBe(
      'acme/haneul@v0.9 is read from GitHub. For the folder acme/haneul here use --revision\n',
    )
    expect(JSON.parse(tagged.stdout)).toMatchObject({ subject: { revision: repository.commits[0] } })
  })

  test('a folder of the work tree that the user stands in is meant, and nothing is said', async () => {
    mkdirSync(join(cwd, '.git'))
    mkdirSync(join(cwd, 'acme', 'haneul'), { recursive: true })
    expect((await run('check', 'acme/haneul')).stderr).toBe('')
    mkdirSync(join(cwd, 'acme', 'haneul', '.git'))
    expect((await run('check', 'acme/haneul')).stderr).toContain('is a folder here')
  })

  test.each([
    [
      ['check', 'acme/haneul@v9'],
      2,
      /^sovereignty-check: acme\/haneul@v9: the repository has no branch, tag or commit v9\. .*\n$/,
    ],
    [
      ['check', 'acme/haneul@v9', '--lang', 'ko'],
      2,
      /^sovereignty-check: acme\/haneul@v9: 저장소에 v9\(이\)라는 브랜치, 태그, 커밋이 없습니다\. .*\n$/,
    ],
    [['init', 'acme/haneul@v9', '--lang', 'ko'], 2, /저장소에 v9\(이\)라는/],
    [
      ['fix', 'acme/haneul'],
      2,
      /^sovereignty-check: sovereignty fix writes into a folder, and acme\/haneul lies elsewhere\. .*\n$/,
    ],
    [['check', 'acme/haneul', '--manifest', 'model.json'], 2, /There is no model\.json in acme\/haneul/],
  ])('%j ends with exit code %i', async (argv, code, message) => {
    const ended = await run(...argv)
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: '' })
    expect(ended.stderr).toMatch(message)
  })

  test('what GitHub says cannot act on the terminal', async () => {
    const message = 'no\u001b[2J\u202e entry'
    server.fault({ method: 'GET', path: /\/commits\//, status: 403, message, times: 1 })
    const { code, stderr } = await run('check', 'acme/haneul@a\u001b[31m')
    const refused = await run('check', 'acme/haneul')
    expect({ code, refused: refused.code }).toEqual({ code: 2, refused: 2 })
    expect(stderr).toContain('acme/haneul@a\\u001B[31m')
    expect(refused.stderr).toContain('GitHub refuses (403: no [2J  entry).')
  })

  test('a GitHub that fails ends with exit code 3, without half a verdict', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' }
    const message = 'API rate limit exceeded'
    server.fault({ method: 'GET', path: /\/tarball\//, status: 403, message, headers, times: 1 })
    const { code, stdout, stderr } = await run('check', 'acme/haneul')
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(
      /^sovereignty-check: GitHub's rate limit for requests without a token is used up; .*\n$/,
    )
  })
})
