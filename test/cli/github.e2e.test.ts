import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Verdict } from '../../src/types/verdict.js'
import { GitHubServer } from '../support/github-server.js'
import { cleanUp, type Finished, runCli } from '../support/harness.js'
import { lineOf, modelFiles } from '../support/model-repository.js'
import { makeRepository, type Repository } from '../support/repository.js'

const PATIENCE_MS = 60_000
const NAME = 'acme/haneul-7b'

let server: GitHubServer
let repository: Repository
let folder: string

/** Two bf16 tensors as a real writer lays them out. */
function safetensors(): Uint8Array {
  const header = JSON.stringify({
    'model.embed_tokens.weight': { dtype: 'BF16', shape: [64, 8], data_offsets: [0, 1024] },
    'model.layers.0.mlp.up_proj.weight': { dtype: 'BF16', shape: [16, 8], data_offsets: [1024, 1280] },
  }).padEnd(240)
  const out = Buffer.alloc(8 + header.length + 1280, 7)
  out.writeBigUInt64LE(BigInt(header.length))
  out.write(header, 8)
  return out
}

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sovereignty-e2e-')))
  repository = makeRepository([
    { 'README.md': '# Haneul\n' },
    {
      ...modelFiles,
      'config.json': '{"model_type": "qwen2", "architectures": ["Qwen2ForCausalLM"], "vocab_size": 64}\n',
      'model.safetensors': safetensors(),
      'large/model-00001-of-00002.safetensors': `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 4976698672\n`,
      'scripts/학습.sh': 'python train/finetune.py --model_name_or_path Qwen/Qwen2.5-7B\n',
      'scripts/run.bat': 'python train\\finetune.py\n',
      'notebooks/tune.ipynb': JSON.stringify({
        cells: [{ cell_type: 'code', source: ['!pip install peft==0.13.0\n'], metadata: {}, outputs: [] }],
        metadata: {},
        nbformat: 4,
        nbformat_minor: 5,
      }),
      'third_party/llava/LICENSE': 'Apache License\nVersion 2.0, January 2004\n',
      '.gitmodules': '[submodule "base"]\n\tpath = base\n\turl = https://github.com/QwenLM/Qwen2.5\n',
      '.github/workflows/ci.yml':
        'jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n',
      '.gitattributes': '.git* export-ignore\n.github export-ignore\ntrain export-ignore\n*.bat eol=crlf\n',
    },
  ])
  symlinkSync('../README.md', join(repository.path, 'scripts/README.md'))
  repository.git('add', '--all')
  repository.git('update-index', '--chmod=+x', 'scripts/학습.sh')
  repository.git('update-index', '--add', '--cacheinfo', `160000,${repository.commits[0]},base`)
  repository.git('commit', '--quiet', '--message', 'a link, a program, a submodule')
  server = await GitHubServer.start()
  await server.checkouts.serve(NAME, { path: repository.path })
})
afterEach(async () => {
  repository.remove()
  rmSync(folder, { recursive: true, force: true })
  cleanUp()
  await server.close()
})

function run(...args: readonly string[]): Promise<Finished> {
  return runCli(args, {
    cwd: folder,
    env: {
      GITHUB_API_URL: server.url,
      GITHUB_SERVER_URL: 'https://github.com',
      SOVEREIGNTY_CACHE: join(folder, 'cache'),
    },
  })
}

/** A verdict without what must differ: how it was named, how long it took, and the gap of history. */
function essence(output: string): unknown {
  const { subject, elapsedMs: _, coverage, ...rest } = JSON.parse(output) as Verdict
  const skipped = coverage.skipped.filter(
    ({ path, reason }) => path !== '.' || !/^(?:history not read|shallow clone):?/.test(reason),
  )
  return { ...rest, subject: { ...subject, name: null }, coverage: { ...coverage, skipped } }
}

describe('the built command line on a repository on GitHub', () => {
  test(
    'judges as a checkout of the same commit is judged, also what an archive hides',
    async () => {
      const remote = await run('check', NAME, '--format', 'json')
      expect(remote.stderr).toBe('')
      const checkout = join(folder, 'checkout')
      execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(repository.path).href, checkout])
      execFileSync('git', ['remote', 'set-url', 'origin', `https://github.com/${NAME}`], { cwd: checkout })
      const local = await run('check', checkout, '--format', 'json')
      expect(essence(remote.stdout)).toEqual(essence(local.stdout))
      expect(remote.exitCode).toBe(local.exitCode)
      const verdict = JSON.parse(remote.stdout) as Verdict
      expect(verdict.subject).toMatchObject({
        repository: `https://github.com/${NAME}`,
        revision: repository.git('rev-parse', 'HEAD'),
      })
      const line = lineOf(String(modelFiles['train/finetune.py']), 'BASE =')
      expect(verdict.components.flatMap(({ locations }) => locations)).toContainEqual(
        expect.objectContaining({ path: 'train/finetune.py', startLine: line }),
      )
      expect(verdict.coverage.skipped).toContainEqual({
        path: '.',
        reason: expect.stringMatching(/^history not read: /),
      })
    },
    PATIENCE_MS,
  )

  test(
    'keeps what it read, whole or not at all',
    async () => {
      server.checkouts.breaks.push(200, 200, 200)
      const broken = await run('check', NAME)
      expect({ code: broken.exitCode, stdout: broken.stdout }).toEqual({ code: 3, stdout: '' })
      expect(broken.stderr).toMatch(
        /^sovereignty-check: acme\/haneul-7b: the download broke off \(.+\)\. Try again/,
      )
      expect(filesBelow(join(folder, 'cache', 'github'))).toEqual([])
      const first = await run('check', NAME, '--format', 'json')
      server.log.splice(0)
      const second = await run('check', NAME, '--format', 'json')
      expect(essence(second.stdout)).toEqual(essence(first.stdout))
      expect(server.log.map(({ path }) => path)).toEqual([`/repos/${NAME}/commits/HEAD`])
    },
    PATIENCE_MS,
  )

  test(
    'says in one line, in either language, what keeps it from reading',
    async () => {
      const missing = await run('check', 'acme/none@v1', '--lang', 'ko')
      expect({ code: missing.exitCode, stdout: missing.stdout }).toEqual({ code: 2, stdout: '' })
      expect(missing.stderr).toMatch(
        /^sovereignty-check: acme\/none@v1: GitHub에서 이런 저장소를 찾을 수 없습니다\(.*\n$/,
      )
      const unknown = await run('check', `github:${NAME}@v9`)
      expect(unknown.exitCode).toBe(2)
      expect(unknown.stderr).toMatch(/no branch, tag or commit v9\..*\n$/)
    },
    PATIENCE_MS,
  )
})

function filesBelow(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
}
