import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { cleanUp, runCli } from '../support/harness.js'
import { manifest, modelFiles } from '../support/model-repository.js'
import { makeRepository, type Repository } from '../support/repository.js'
import { folder, PATIENCE_MS, removeFolders, verdictOf } from './support.js'

jest.setTimeout(PATIENCE_MS)

const repositories: Repository[] = []
afterEach(() => {
  for (const one of repositories.splice(0)) one.remove()
  removeFolders()
  cleanUp()
})

const unix = process.platform === 'win32' ? test.skip : test

describe('folders as they come', () => {
  test('an empty one: nothing claimed, nothing found', async () => {
    const { verdict, run } = await verdictOf(folder())
    expect([verdict.conclusion, verdict.components, verdict.findings, run.exitCode]).toEqual([
      'undeclared',
      [],
      [],
      0,
    ])
    expect(verdict.level.supported).toBe('T0')
  })

  test.each([
    'with spaces',
    '한국어 모델',
    'quote\'and"more',
    ...(process.platform === 'win32' ? [] : ['line\nbreak', 'tab\there']),
  ])('below a name like %j', async (name) => {
    const path = join(folder(), name)
    mkdirSync(join(path, name), { recursive: true })
    writeFileSync(join(path, name, 'requirements.txt'), 'torch==2.9.0\n')
    const { verdict } = await verdictOf(path)
    expect(verdict.components[0]?.locations[0]?.path).toBe(`${name}/requirements.txt`)
    const { stdout, exitCode } = await runCli(['check', path, '--verbose'])
    expect(exitCode).toBe(0)
    // A name with a line break must not write lines of its own into the report.
    expect(stdout).not.toMatch(/^(break|here)/m)
  })

  test('a git repository with such names, at a revision', async () => {
    const repo = makeRepository([{ '모델 하나/requirements.txt': 'torch==2.9.0\n' }])
    repositories.push(repo)
    const { verdict } = await verdictOf(repo.path, '--revision', 'HEAD')
    expect(verdict.components[0]?.locations[0]?.path).toBe('모델 하나/requirements.txt')
  })

  test('5,000 files', async () => {
    const path = folder()
    for (let group = 0; group < 50; group += 1) {
      mkdirSync(join(path, `part-${group}`))
      for (let file = 0; file < 100; file += 1)
        writeFileSync(join(path, `part-${group}`, `module_${file}.py`), `import torch\n\nVALUE = ${file}\n`)
    }
    const { verdict, run } = await verdictOf(path)
    expect([verdict.coverage.filesListed, run.exitCode]).toEqual([5000, 0])
  })

  unix('links that loop, lead nowhere or lead out are not followed', async () => {
    const secret = folder({ 'requirements.txt': 'anthropic==1.0\n' })
    const path = folder({ 'model/requirements.txt': 'torch==2.9.0\n' })
    symlinkSync(path, join(path, 'model', 'loop'))
    symlinkSync('missing.txt', join(path, 'requirements-broken.txt'))
    symlinkSync('self.txt', join(path, 'self.txt'))
    symlinkSync(secret, join(path, 'outside'))
    symlinkSync(join(secret, 'requirements.txt'), join(path, 'requirements.txt'))
    const { verdict, run } = await verdictOf(path)
    expect(run.exitCode).toBe(0)
    expect(verdict.components.map(({ name }) => name)).toEqual(['torch'])
    expect(JSON.stringify(verdict)).not.toContain('anthropic')
  })

  unix('a manifest that is a link out of the folder is not read', async () => {
    const secret = folder({ 'claim.json': manifest({ level: 'T2' }) })
    const path = folder({ 'a.txt': 'a\n' })
    symlinkSync(join(secret, 'claim.json'), join(path, 'sovereignty.json'))
    const { stdout, stderr, exitCode } = await runCli(['check', path])
    expect(stdout).not.toContain('Haneul')
    expect(stderr).toBe('sovereignty-check: sovereignty.json is a link that does not lead to a listed file\n')
    expect(exitCode).toBe(2)
  })

  unix('a FIFO is left out, not waited for', async () => {
    const path = folder({ 'requirements.txt': 'torch\n' })
    execFileSync('mkfifo', [join(path, 'config.json'), join(path, 'sovereignty.json')])
    const { verdict } = await verdictOf(path)
    expect(verdict.coverage.skipped).toEqual(
      expect.arrayContaining([
        { path: 'config.json', reason: 'not a regular file (FIFO, socket or device)' },
      ]),
    )
    expect(verdict.conclusion).toBe('undeclared')
  })

  test('a bare repository asks for a revision', async () => {
    const path = join(folder(), 'model.git')
    execFileSync('git', ['init', '--quiet', '--bare', path])
    const { stderr, exitCode } = await runCli(['check', path])
    expect([exitCode, stderr]).toEqual([
      2,
      `sovereignty-check: ${path} is a bare git repository. Name a revision to read, for example HEAD\n`,
    ])
  })

  test('a repository without a commit', async () => {
    const repo = makeRepository([])
    repositories.push(repo)
    repo.write(modelFiles)
    expect((await verdictOf(repo.path)).verdict.claim?.level).toBe('T2')
    expect((await runCli(['check', repo.path, '--revision', 'HEAD'])).exitCode).toBe(2)
  })
})

unix('a repository whose own settings name programs starts none of them', async () => {
  const repo = makeRepository([modelFiles, { 'sovereignty.json': manifest({ level: 'T4-2' }) }])
  repositories.push(repo)
  const traces = folder()
  const program = (name: string): string => {
    const path = join(traces, `${name}.sh`)
    writeFileSync(path, `#!/bin/sh\ntouch '${traces}/ran-${name}'\ncat\n`, { mode: 0o755 })
    return path
  }
  for (const key of [
    'core.fsmonitor',
    'core.pager',
    'core.sshCommand',
    'core.editor',
    'core.askPass',
    'diff.external',
    'diff.evil.textconv',
    'diff.evil.command',
    'filter.evil.clean',
    'filter.evil.smudge',
    'filter.evil.process',
    'credential.helper',
    'uploadpack.packObjectsHook',
    'gpg.program',
    'interactive.diffFilter',
  ])
    repo.git('config', key, program(key))
  repo.git('config', 'alias.ls-files', `!${program('alias')}`)
  repo.git('config', 'core.hooksPath', join(traces, 'hooks'))
  repo.git('config', 'core.attributesFile', join(traces, 'attributes'))
  repo.git('config', 'filter.evil.required', 'true')
  mkdirSync(join(traces, 'hooks'))
  for (const hook of ['post-checkout', 'post-index-change', 'fsmonitor-watchman', 'reference-transaction'])
    writeFileSync(join(traces, 'hooks', hook), `#!/bin/sh\ntouch '${traces}/ran-hook-${hook}'\n`, {
      mode: 0o755,
    })
  writeFileSync(join(traces, 'attributes'), '* filter=evil diff=evil\n')
  writeFileSync(join(repo.path, '.gitattributes'), '* filter=evil diff=evil\n')
  const started = () => readdirSync(traces).filter((name) => name.startsWith('ran-'))
  // The setting up itself may have run some.
  const before = started()
  const runs = await Promise.all([
    runCli(['check', repo.path, '--fail-on', 'never']),
    runCli(['check', repo.path, '--fail-on', 'never', '--revision', 'HEAD~1']),
    runCli(['check', repo.path, '--fail-on', 'never', '--base', 'HEAD~1']),
    runCli(['init', repo.path, '--output', '-']),
  ])
  expect(runs.map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual(runs.map(() => [0, '']))
  expect(started()).toEqual(before)
  // The trap works: git itself, unprotected, starts one.
  spawnSync('git', ['-C', repo.path, 'diff', 'HEAD~1'], { stdio: 'ignore' })
  expect(started().length).toBeGreaterThan(before.length)
})

unix('code and settings of the files themselves are read, never run', async () => {
  const trace = join(folder(), 'ran')
  const touch = `__import__('os').system("touch '${trace}'")`
  const path = folder({
    'setup.py': `from setuptools import setup\n${touch}\nsetup(name='x', install_requires=[${touch}, 'torch'])\n`,
    'sitecustomize.py': `${touch}\n`,
    'config.yaml': `model: !!python/object/apply:os.system ["touch '${trace}'"]\n`,
    'package.json': `{ "name": "x", "scripts": { "preinstall": "touch '${trace}'" }, "main": "index.js" }`,
    'index.js': `require('fs').writeFileSync('${trace}', '')\n`,
    '.env': `NODE_OPTIONS=--require=${trace}.js\n`,
    Makefile: `all:\n\ttouch '${trace}'\n`,
  })
  const run = await runCli(['check', path], { cwd: path })
  expect([run.exitCode, run.stderr]).toEqual([0, ''])
  expect(existsSync(trace)).toBe(false)
})

describe('manifests nobody should write', () => {
  const base = manifest({ level: 'T2' })
  const deep = (depth: number) => `{"x-deep":${'['.repeat(depth)}${']'.repeat(depth)}}`
  test.each<[string, string | Uint8Array, RegExp, string | null]>([
    ['of 10 MB', `{"x-blob":"${'a'.repeat(10 * 1024 * 1024)}"}`, /10485773|bytes/, '1:1'],
    ['of depth 10,000', deep(10_000), /64/, null],
    ['of 100,000 values', `{"x-list":[${'0,'.repeat(100_000)}0]}`, /50000|50,000/, null],
    ['with a byte-order mark', `\ufeff${base}`, /byte-order mark/, '1:1'],
    [
      'with a key given twice',
      base.replace('"claim"', '"subject": {"name": "other"},\n  "claim"'),
      /`subject` already stands on line 3/,
      null,
    ],
    ['with a comment', base.replace('{', '{ // ours\n'), /comment/, '1:3'],
    ['with a trailing comma', base.replace(/\n\}\n$/, ',\n}\n'), /comma/, null],
    ['that is empty', '', /empty/, '1:1'],
    ['that is a list', '[]', /object/, '1:1'],
    ['that is not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), /UTF-8/, null],
    ['in UTF-16', new Uint8Array(Buffer.from(`\ufeff${base}`, 'utf16le')), /UTF-16/, null],
    ['that ends too early', base.slice(0, base.indexOf('"components"')), /never closed/, null],
    ['of zero bytes in a row', '\0'.repeat(100), /./, '1:1'],
  ])('%s: clear words, a place, exit code 2', async (_, content, message, place) => {
    const path = folder({ 'requirements.txt': 'torch\n' })
    writeFileSync(join(path, 'sovereignty.json'), content)
    const { verdict, run } = await verdictOf(path)
    expect([run.exitCode, run.stderr, verdict.conclusion]).toEqual([2, '', 'invalid'])
    const [first] = verdict.findings
    expect(first?.message).toMatch(message)
    expect(first?.locations[0]?.path).toBe('sovereignty.json')
    if (place !== null)
      expect(`${first?.locations[0]?.startLine}:${first?.locations[0]?.startColumn}`).toBe(place)
    for (const finding of verdict.findings)
      for (const { quote } of finding.locations) expect(quote.length).toBeLessThanOrEqual(200)
  })

  test('an unreadable one: a folder of that name is no manifest', async () => {
    const path = folder({ 'sovereignty.json/readme.txt': 'x\n' })
    expect((await verdictOf(path)).verdict.conclusion).toBe('undeclared')
  })

  test('x- fields are nobody’s business', async () => {
    const path = folder({
      ...modelFiles,
      'sovereignty.json': base.replace('{', '{ "x-ours": {"any": [1, null]},'),
    })
    expect((await verdictOf(path)).run.exitCode).toBe(0)
  })
})
