import { join } from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { FLAGS } from '../../src/cli/options.js'
import { runCli as runInside } from '../../src/cli/run.js'
import { TOOL_NAME, TOOL_VERSION } from '../../src/tool.js'
import { cleanUp, runCli } from '../support/harness.js'
import { example, folder, PATIENCE_MS, removeFolders } from './support.js'

jest.setTimeout(PATIENCE_MS)
afterEach(() => {
  removeFolders()
  cleanUp()
})

const COMMANDS = ['check', 'init', 'fix', 'explain', 'badge', 'report', 'export', 'catalog']

/** What a command line says on standard error, without a process of its own. */
async function complaintOf(args: readonly string[]): Promise<string> {
  let said = ''
  await runInside(args, {
    stdout: () => {},
    stderr: (text) => {
      said += text
    },
    clock: () => new Date(0),
    cwd: process.cwd(),
    environment: {},
    isTerminal: false,
    width: 100,
  })
  return said
}

describe('help', () => {
  test.each([['--version'], ['-V'], ['check', '--version']])('%s says name and version', async (...args) => {
    const { stdout, stderr, exitCode } = await runCli(args)
    expect([stdout, stderr, exitCode]).toEqual([`${TOOL_NAME} ${TOOL_VERSION}\n`, '', 0])
  })

  test('--help, -h and help name every command and every exit code', async () => {
    const [long, short, word] = await Promise.all([['--help'], ['-h'], ['help']].map((args) => runCli(args)))
    expect([short?.stdout, word?.stdout]).toEqual([long?.stdout, long?.stdout])
    for (const command of COMMANDS) expect(long?.stdout).toContain(`sovereignty ${command}`)
    expect(long?.stdout).toMatch(/0 {2}the claim holds[\s\S]*1 {2}findings[\s\S]*3 {2}the tool/)
    expect([long?.exitCode, long?.stderr]).toEqual([0, ''])
  })

  test('without a command the usage goes to standard error, and the exit code is 2', async () => {
    const { stdout, stderr, exitCode } = await runCli([])
    expect([stdout, exitCode]).toEqual(['', 2])
    expect(stderr).toContain('Usage')
  })

  test.each(COMMANDS)('%s --help lists exactly the flags that it takes', async (command) => {
    const { stdout } = await runCli([command, '--help'])
    expect((await runCli(['help', command])).stdout).toBe(stdout)
    const listed = [...stdout.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map((match) => match[1]!).sort()
    const values: Readonly<Record<string, string>> = {
      lang: 'en',
      format: 'json',
      'fail-on': 'never',
      output: '-',
    }
    const taken: string[] = []
    for (const [flag, { type }] of Object.entries(FLAGS)) {
      if (flag === 'help' || flag === 'version') continue
      // Refused before anything is read: the folder that is not there is only reached by a flag that is taken.
      const args = [command, ...(command === 'export' ? ['sarif'] : []), '/no/such/folder', `--${flag}`]
      const stderr = await complaintOf(type === 'string' ? [...args, values[flag] ?? 'x'] : args)
      if (!stderr.includes(`does not take --${flag}`)) taken.push(flag)
    }
    expect(listed).toEqual(taken.sort())
  })
})

describe('bad usage ends with 2, one line on standard error and nothing on standard output', () => {
  test.each<[readonly string[], RegExp]>([
    [['chekc', '.'], /unknown command "chekc"\. Did you mean "check"\?/],
    [['constructor'], /unknown command "constructor"\. See sovereignty --help/],
    [['check', '--formt', 'json'], /Unknown option --formt\. Did you mean --format\?/],
    [['check', '--toString'], /Unknown option --toString\. See/],
    [['check', '-x'], /Unknown option '-x'\. See sovereignty --help/],
    [['check', '--lang'], /'--lang <value>' argument missing/],
    [['check', '--format', 'jsn'], /--format jsn is not known; it takes text, .*Did you mean json\?/],
    [['check', '--fail-on', 'unverifed'], /Did you mean unverified\?/],
    [['check', '--lang', 'fr'], /--lang fr is not known; it takes en, ko\./],
    [
      ['check', '--framework', 't-class-3'],
      /neither a framework that ships with the tool \(t-class-2\.0, msit-2026\) nor/,
    ],
    [['check', '--verbose=yes'], /does not take an argument/],
    [
      ['badge', '--format', 'json'],
      /sovereignty badge does not take --format\. See sovereignty badge --help/,
    ],
    [['check', 'one', 'two'], /takes one argument, found: one two/],
    [['export'], /takes sarif or cyclonedx, found: nothing/],
    [['export', 'spdx'], /takes sarif or cyclonedx, found: spdx/],
    [['explain'], /takes a rule .*, a requirement .* or a level/],
    [['check', '/no/such/folder'], /\/no\/such\/folder does not exist\. Give the folder of a repository/],
    [['check', ''], /The target is empty/],
    [['check', 'https://github.com/Qwen'], /is not an address this tool reads/],
    [
      ['check', 'https://github.com/Qwen/Qwen/issues/1'],
      /a page inside of a repository. Give https:\/\/github\.com\/Qwen\/Qwen/,
    ],
    [['check', 'ftp://example.org/model'], /is not an address this tool reads/],
  ])('%j', async (args, message) => {
    const { stdout, stderr, exitCode } = await runCli(args)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr.startsWith(`${TOOL_NAME}: `)).toBe(true)
  })

  test('a file as path', async () => {
    const path = join(example('from-scratch'), 'config.json')
    const { stderr, exitCode } = await runCli(['check', path])
    expect([exitCode, stderr]).toEqual([
      2,
      `${TOOL_NAME}: ${path} is a file. Give the folder that holds it\n`,
    ])
  })
})

test('flags may stand before the command, and PATH defaults to the working folder', async () => {
  const cwd = example('from-scratch')
  const [before, after] = await Promise.all([
    runCli(['--format=markdown', 'check'], { cwd }),
    runCli(['check', '.', '-f', 'markdown'], { cwd }),
  ])
  const settled = (text: string) => text.replace(/[\d.]+ s</, '')
  expect(settled(before.stdout)).toBe(settled(after.stdout))
  expect(before.stdout).toMatch(/^### Sovereignty: T4-2 claimed, supported/)
})

test('--online asks nobody when the repository has no address on GitHub, and says so', async () => {
  const { stderr, exitCode } = await runCli(['check', folder({ 'a.txt': 'a\n' }), '--online'])
  expect(stderr).toContain('was not asked')
  expect(exitCode).toBe(0)
})

test.each([
  ['without --online', ['--repo', 'acme/model']],
  ['that is no owner and name', ['--online', '--repo', 'https://example.com/x']],
])('--repo %s is a usage error', async (_, flags) => {
  const { stderr, exitCode } = await runCli(['check', folder({ 'a.txt': 'a\n' }), ...flags])
  expect(stderr).toContain('--repo')
  expect(exitCode).toBe(2)
})
