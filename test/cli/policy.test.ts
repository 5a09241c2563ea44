import { afterAll, expect, test } from '@jest/globals'
import { runCli } from '../../src/cli/run.js'
import { folder, removeFolders } from './support.js'

afterAll(removeFolders)

async function check(cwd: string, ...words: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const exitCode = await runCli(['check', '.', ...words], {
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
    clock: () => new Date('2026-11-23T09:00:00Z'),
    cwd,
    environment: {},
    isTerminal: false,
    width: 120,
  })
  return { exitCode, stdout: out.join(''), stderr: err.join('') }
}

test('check --policy holds the repository against the file, and says so', async () => {
  const cwd = folder({
    'README.md': '# Model\n',
    'policy.json': '{ "schemaVersion": "1.0.0", "requireManifest": true }',
    'broken.json': '{ "schemaVersion": "1.0.0", "requireManifests": true }',
  })
  const path = process.cwd()
  process.chdir(cwd)
  try {
    expect((await check(cwd)).exitCode).toBe(0)
    const run = await check(cwd, '--policy', 'policy.json')
    expect(run).toMatchObject({ exitCode: 1, stderr: '' })
    expect(run.stdout).toMatch(/policy\/manifest/)
    expect(run.stdout).toMatch(/A declaration must be there · `policy\.json`/)
    const broken = await check(cwd, '--policy', 'broken.json')
    expect(broken).toMatchObject({ exitCode: 2, stdout: '' })
    expect(broken.stderr).toMatch(/broken\.json:1:\d+: .*requireManifests/)
    expect((await check(cwd, '--policy', 'nothing.json')).exitCode).toBe(2)
  } finally {
    process.chdir(path)
  }
})
