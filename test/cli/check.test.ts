import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import validators from '../../src/generated/validators.cjs'
import type { Verdict } from '../../src/types/verdict.js'
import { cleanUp, runCli } from '../support/harness.js'
import { manifest, modelFiles } from '../support/model-repository.js'
import { makeRepository, type Repository } from '../support/repository.js'
import { type Example, example, folder, PATIENCE_MS, ROOT, removeFolders, verdictOf } from './support.js'

jest.setTimeout(PATIENCE_MS)

const repositories: Repository[] = []
function repository(...commits: Parameters<typeof makeRepository>[0]): Repository {
  const made = makeRepository(commits)
  repositories.push(made)
  return made
}
afterEach(() => {
  for (const one of repositories.splice(0)) one.remove()
  removeFolders()
  cleanUp()
})

const CLAIMS = {
  supported: () => example('from-scratch'),
  unverified: () => folder({ 'sovereignty.json': manifest({ level: 'T4-2', silent: true }) }),
  contradicted: () => example('borrowed-encoder'),
  undeclared: () => folder({ 'requirements.txt': 'torch==2.9.0\n' }),
  invalid: () => example('invalid-manifest'),
}

describe('formats', () => {
  test('json is the verdict document, and nothing else is said', async () => {
    const { verdict, run } = await verdictOf(example('borrowed-encoder'))
    expect(validators.verdict(verdict)).toBe(true)
    expect(run.stderr).toBe('')
    expect(run.stdout.endsWith('}\n')).toBe(true)
    expect(Object.keys(verdict)).toEqual([
      'schemaVersion',
      'tool',
      'subject',
      'framework',
      'claim',
      'level',
      'conclusion',
      'requirements',
      'components',
      'levels',
      'findings',
      'licenses',
      'coverage',
      'elapsedMs',
    ])
  })

  test.each([
    ['text', /^sovereignty-check \d+\.\d+\.\d+ · T-Class 2\.0 · Miru-VL\n/, /CONTRADICTED/],
    ['markdown', /^### Sovereignty: T5 claimed, the evidence allows at most T2\n/, /\| Component \|/],
    ['sarif', /^\{\n {2}"\$schema": "https:\/\/.*sarif.*2\.1\.0/, /"ruleId": "claim\/contradicted"/],
    ['html', /^<!doctype html>/i, /<\/html>\s*$/],
  ])('%s', async (format, start, part) => {
    const { stdout, stderr, exitCode } = await runCli(['check', example('borrowed-encoder'), '-f', format])
    expect(stdout).toMatch(start)
    expect(stdout).toMatch(part)
    expect([stderr, exitCode]).toEqual(['', 1])
  })

  test('--verbose shows every requirement and every part', async () => {
    const path = example('from-scratch')
    const { stdout } = await runCli(['check', path, '--verbose'])
    const { verdict } = await verdictOf(path)
    for (const { id } of verdict.requirements) expect(stdout).toContain(id)
    for (const { name } of verdict.components) expect(stdout).toContain(name)
  })

  test('--lang ko says it in Korean, and the verdict document stays the same', async () => {
    const path = example('borrowed-encoder')
    const { stdout, exitCode } = await runCli(['check', path, '--lang', 'ko'])
    expect(stdout).toMatch(/반증/)
    expect(stdout).toMatch(/백본 .*91\.5%/)
    expect(exitCode).toBe(1)
    const [english, korean] = await Promise.all([verdictOf(path), verdictOf(path, '--lang', 'ko')])
    expect({ ...korean.verdict, elapsedMs: 0 }).toEqual({ ...english.verdict, elapsedMs: 0 })
  })
})

describe('exit codes', () => {
  test.each<[keyof typeof CLAIMS, readonly [number, number, number]]>([
    ['supported', [0, 0, 0]],
    ['unverified', [0, 1, 0]],
    ['contradicted', [1, 1, 0]],
    ['undeclared', [0, 0, 0]],
    ['invalid', [2, 2, 2]],
  ])('%s: --fail-on contradicted, unverified and never end with %j', async (conclusion, codes) => {
    const path = CLAIMS[conclusion]()
    const runs = await Promise.all(
      ['contradicted', 'unverified', 'never'].map((when) => verdictOf(path, '--fail-on', when)),
    )
    expect(runs.map(({ verdict }) => verdict.conclusion)).toEqual([conclusion, conclusion, conclusion])
    expect(runs.map(({ run }) => run.exitCode)).toEqual(codes)
  })

  test('3: the report cannot be written', async () => {
    const path = folder({ taken: 'a file\n' })
    const run = await runCli(['check', path, '--output', join(path, 'taken', 'report.txt')])
    expect(run.exitCode).toBe(3)
    expect(run.stdout).toBe('')
    expect(run.stderr).toMatch(/^sovereignty-check: Cannot write .*report\.txt: /)
  })

  test('3: git is needed and not there', async () => {
    const { path } = repository(modelFiles)
    const run = await runCli(['check', path, '--revision', 'HEAD'], { env: { PATH: folder() } })
    expect(run.exitCode).toBe(3)
    expect(run.stderr).toBe(
      'sovereignty-check: git is not installed or not on PATH. Install git, or check a folder without --base\n',
    )
  })

  test('without git a folder is judged all the same', async () => {
    const { path } = repository(modelFiles)
    const run = await runCli(['check', path, '--format', 'json'], { env: { PATH: folder() } })
    const verdict = JSON.parse(run.stdout) as Verdict
    expect(verdict.claim?.level).toBe('T2')
    expect(verdict.coverage.skipped[0]?.reason).toMatch(
      /^files that \.gitignore names were not left out: git is not/,
    )
  })
})

describe('--revision and --base', () => {
  const raised = { 'sovereignty.json': manifest({ level: 'T4-2' }) }

  test('--revision judges a commit without touching the work tree', async () => {
    const { path, commits, git } = repository(modelFiles, raised)
    const before = git('status', '--porcelain')
    const [old, now] = await Promise.all([
      verdictOf(path, '--revision', 'HEAD~1'),
      verdictOf(path, '--revision', 'main'),
    ])
    expect([old.verdict.claim?.level, now.verdict.claim?.level]).toEqual(['T2', 'T4-2'])
    expect([old.verdict.subject.revision, now.verdict.subject.revision]).toEqual(commits)
    expect([old.run.exitCode, now.run.exitCode]).toEqual([0, 1])
    expect([git('status', '--porcelain'), git('rev-parse', 'HEAD')]).toEqual([before, commits[1]])
  })

  test('the work tree counts without --revision: untracked files do, ignored ones do not', async () => {
    const repo = repository({ ...modelFiles, '.gitignore': 'scratch/\n' })
    repo.write({ 'scratch/requirements.txt': 'anthropic\n', 'more/requirements.txt': 'vllm\n' })
    const { verdict } = await verdictOf(repo.path)
    const names = verdict.components.map(({ name }) => name)
    expect(names).toContain('vllm')
    expect(names).not.toContain('anthropic')
  })

  test('--base: what the base had too does not fail, what was added does', async () => {
    const { path, commits, write, git } = repository(
      { ...modelFiles, ...raised },
      { 'notes.md': 'Nothing new.\n' },
    )
    const inherited = await verdictOf(path, '--base', commits[0]!)
    expect([inherited.verdict.conclusion, inherited.run.exitCode]).toEqual(['contradicted', 0])
    write({
      'train/second.py':
        "from transformers import AutoModel\nm = AutoModel.from_pretrained('google/siglip-so400m-patch14-384')\nm.train()\n",
    })
    git('add', '--all')
    git('commit', '--quiet', '--message', 'tower')
    const added = await runCli(['check', path, '--base', commits[1]!, '--fail-on', 'unverified'])
    expect(added.stdout).toContain('google/siglip-so400m-patch14-384')
    expect(added.exitCode).toBe(1)
    expect((await runCli(['check', path, '--base', commits[1]!, '--fail-on', 'never'])).exitCode).toBe(0)
  })

  test('--base: raising the claim beyond the ceiling fails', async () => {
    const { path } = repository(modelFiles, raised)
    expect((await runCli(['check', path, '--base', 'HEAD~1'])).exitCode).toBe(1)
    expect((await runCli(['check', path, '--base', 'HEAD'])).exitCode).toBe(0)
  })

  test('a manifest that breaks ends with 2 also beside a base', async () => {
    const { path } = repository(modelFiles, { 'sovereignty.json': '{' })
    expect((await runCli(['check', path, '--base', 'HEAD~1'])).exitCode).toBe(2)
  })

  test.each(['--revision', '--base'])('%s that names nothing says what to do', async (flag) => {
    const { path } = repository(modelFiles)
    for (const name of ['no-such-branch', '--output=x', '']) {
      const run = await runCli(['check', path, `${flag}=${name}`])
      expect([run.exitCode, run.stdout]).toEqual([2, ''])
      expect(run.stderr).toMatch(/names no commit in .*fetch it first|is not a revision/)
    }
  })

  test('--revision outside a repository says so', async () => {
    const run = await runCli(['check', folder({ 'a.txt': 'a\n' }), '--revision', 'HEAD'])
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toMatch(/is not in a git repository\n$/)
  })

  test('a shallow clone names the way to the missing commit', async () => {
    const { path, commits } = repository(modelFiles, raised)
    const clone = join(folder(), 'clone')
    repositories[0]!.git('clone', '--quiet', '--depth', '1', `file://${path}`, clone)
    const run = await runCli(['check', clone, '--base', commits[0]!])
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toContain('fetch-depth: 0')
  })
})

describe('--framework', () => {
  const house = (path = 'scale.json') => readFileSync(join(ROOT, 'test', 'cli', 'fixtures', path), 'utf8')

  test('msit-2026 judges by its own levels and requirements', async () => {
    const { verdict, run } = await verdictOf(example('borrowed-encoder'), '--framework', 'msit-2026')
    expect(verdict.framework.id).toBe('msit-2026')
    expect(verdict.requirements.map(({ id }) => id)).toContain('POL-LIC')
    expect([verdict.conclusion, run.exitCode]).toEqual(['contradicted', 1])
    expect(verdict.findings.find(({ rule }) => rule === 'claim/contradicted')?.locations[0]?.path).toBe(
      'sovereignty.json',
    )
  })

  test('a file of the user’s own, relative to the working folder', async () => {
    const at = folder({ 'policy/scale.json': house() })
    const { stdout, exitCode, stderr } = await runCli(
      ['check', example('from-scratch'), '--framework', 'policy/scale.json', '--format', 'json'],
      { cwd: at },
    )
    expect(stderr).toBe('')
    const verdict = JSON.parse(stdout) as Verdict
    expect(verdict.framework).toMatchObject({ id: 'house', levels: [{ id: 'bronze' }, { id: 'silver' }] })
    // T4-2 stands for silver here.
    expect([verdict.claim?.level, verdict.level.supported, verdict.conclusion, exitCode]).toEqual([
      'silver',
      'silver',
      'supported',
      0,
    ])
  })

  test('a claim that stands for no level of that scale is named, not called missing', async () => {
    const at = folder({ 'scale.json': house() })
    const run = await runCli(['check', example('api-wrapper'), '--framework', join(at, 'scale.json')])
    expect(run.stdout).toContain('The claim `T2` stands for no level of House scale, so it is not judged.')
    expect(run.stdout).not.toContain('No `sovereignty.json` was found')
    expect(run.exitCode).toBe(0)
  })

  test.each<[string, (text: string) => string, RegExp]>([
    ['is no JSON', (text) => text.slice(0, -3), /^sovereignty-check: scale\.json:\d+:\d+: /],
    [
      'lacks a field',
      (text) => text.replace('"version": "1",', ''),
      /scale\.json:1:1: .*lacks the field `version`/,
    ],
    [
      'names an unknown predicate',
      (text) => text.replace('weights-held', 'weights-holded'),
      /unknown predicate weights-holded/,
    ],
    [
      'names an unknown requirement',
      (text) => text.replace('["H-1", "H-2"]', '["H-1", "H-3"]'),
      /level silver needs H-3/,
    ],
    [
      'has an unknown field',
      (text) => text.replace('"uri"', '"url"'),
      /scale\.json:\d+:\d+: `url` is not a field/,
    ],
  ])('a file that %s ends with 2 and the place', async (_, broken, message) => {
    const at = folder({ 'scale.json': broken(house()) })
    const run = await runCli(['check', example('from-scratch'), '--framework', 'scale.json'], { cwd: at })
    expect([run.exitCode, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(message)
  })
})

describe('--manifest and --owner', () => {
  test('--manifest names another file of the repository', async () => {
    const path = folder({
      ...modelFiles,
      'sovereignty.json': null,
      'legal/claim.json': manifest({ level: 'T2' }),
    })
    expect((await verdictOf(path)).verdict.conclusion).toBe('undeclared')
    const { verdict } = await verdictOf(path, '--manifest', 'legal/claim.json')
    expect([verdict.subject.manifest, verdict.claim?.level]).toEqual(['legal/claim.json', 'T2'])
    expect(verdict.claim?.location?.path).toBe('legal/claim.json')
  })

  test('--manifest that is not there ends with 2', async () => {
    const run = await runCli(['check', folder(modelFiles), '--manifest', 'claim.json'])
    expect([run.exitCode, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(/^sovereignty-check: There is no claim\.json in /)
  })

  test('--owner says whose weights the repository’s own are', async () => {
    const path = folder({
      'train.py':
        "from transformers import AutoModelForCausalLM\n\nmodel = AutoModelForCausalLM.from_pretrained('Qwen/Qwen2.5-7B')\nmodel.train()\n",
    })
    const [other, own] = await Promise.all([
      verdictOf(path, '--owner', 'Acme'),
      verdictOf(path, '--owner', 'Alibaba'),
    ])
    const owner = (verdict: Verdict) =>
      verdict.components.find(({ name }) => name.includes('Qwen2.5-7B'))?.owner
    expect([owner(other.verdict), owner(own.verdict)]).toEqual(['third-party', 'self'])
    expect([other.verdict.subject.supplier, own.verdict.subject.supplier]).toEqual(['Acme', 'Alibaba'])
  })
})

test('two checks of the same files say the same', async () => {
  const names: readonly Example[] = ['api-wrapper', 'continual-pretraining']
  for (const name of names) {
    const path = example(name)
    const [one, two] = await Promise.all([verdictOf(path), verdictOf(path)])
    expect({ ...two.verdict, elapsedMs: 0 }).toEqual({ ...one.verdict, elapsedMs: 0 })
  }
})

test('nothing is written below the folder that is judged', async () => {
  const repo = repository(modelFiles)
  const listing = () => repo.git('status', '--porcelain', '--ignored', '--untracked-files=all')
  rmSync(join(repo.path, '.git', 'index.lock'), { force: true })
  const before = [listing(), readFileSync(join(repo.path, '.git', 'config'), 'utf8')]
  await runCli(['check', repo.path])
  expect([listing(), readFileSync(join(repo.path, '.git', 'config'), 'utf8')]).toEqual(before)
})
