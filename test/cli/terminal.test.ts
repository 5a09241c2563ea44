import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { cleanUp, runCli } from '../support/harness.js'
import { example, folder, PATIENCE_MS, ROOT, removeFolders } from './support.js'

jest.setTimeout(PATIENCE_MS)
afterEach(() => {
  removeFolders()
  cleanUp()
})

const CLI = join(process.env['SOVEREIGNTY_DIST'] ?? join(ROOT, 'dist'), 'cli.js')
const ESCAPE = '\u001b['

describe('colour', () => {
  test.each<[string, Record<string, string>, boolean]>([
    ['none into a pipe', {}, false],
    ['with FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['not with FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['not with NO_COLOR, whatever else is set', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['with an empty NO_COLOR, which counts as unset', { NO_COLOR: '', FORCE_COLOR: '1' }, true],
  ])('%s', async (_, env, coloured) => {
    const { stdout } = await runCli(['check', example('borrowed-encoder')], { env })
    expect(stdout.includes(ESCAPE)).toBe(coloured)
  })

  test('never in a file, nor in a verdict document', async () => {
    const path = example('borrowed-encoder')
    const env = { FORCE_COLOR: '1' }
    const output = join(folder(), 'report.txt')
    await runCli(['check', path, '--output', output], { env })
    expect(readFileSync(output, 'utf8')).not.toContain(ESCAPE)
    expect((await runCli(['check', path, '--format', 'json'], { env })).stdout).not.toContain(ESCAPE)
  })
})

describe('--output', () => {
  test('writes the whole report into a file, makes its folder, and says nothing', async () => {
    const path = example('borrowed-encoder')
    const at = folder()
    const run = await runCli(['check', path, '--output', 'reports/today/verdict.json', '-f', 'json'], {
      cwd: at,
    })
    expect([run.stdout, run.stderr, run.exitCode]).toEqual(['', '', 1])
    expect(JSON.parse(readFileSync(join(at, 'reports', 'today', 'verdict.json'), 'utf8'))).toMatchObject({
      conclusion: 'contradicted',
    })
    expect(readdirSync(join(at, 'reports', 'today'))).toEqual(['verdict.json'])
  })

  test('- is standard output', async () => {
    const { stdout } = await runCli(['check', example('from-scratch'), '-o', '-'])
    expect(stdout).toContain('SUPPORTED')
  })
})

test.each(['json', 'text'])('a reader that stops early is no error (%s)', async (format) => {
  const files = Object.fromEntries(
    Array.from({ length: 600 }, (_, index) => [
      `service-${index}/requirements.txt`,
      `package-${index}==1.${index}\n`,
    ]),
  )
  const args = [CLI, 'check', folder(files), '--format', format, '--verbose']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect([code, stderr]).toEqual([0, ''])
})
