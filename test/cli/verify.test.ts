import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { verdictText } from '../../src/attestation/predicate.js'
import { runCli } from '../../src/cli/run.js'
import type { Terminal } from '../../src/cli/terminal.js'
import { attested, attestedVerdict, statementOf, TREE } from '../support/attestations.js'
import { IDENTITY, SigstoreWorld } from '../support/sigstore-world.js'
import { TufRepository } from '../support/tuf-repository.js'
import { folder, removeFolders } from './support.js'

const world = new SigstoreWorld()
const slsa = { predicateType: 'https://slsa.dev/provenance/v1' }
const files = {
  'bundle.json': JSON.stringify(world.sign(statementOf(attested()))),
  'slsa.json': JSON.stringify(world.sign(statementOf(attested(), slsa))),
  'mixed.jsonl': [slsa, {}]
    .map((change) => JSON.stringify(world.sign(statementOf(attested(), change))))
    .join('\n'),
  'root.json': JSON.stringify(world.trustedRoot()),
  'verdict.json': verdictText(attestedVerdict()),
  'other.json': verdictText(attestedVerdict('a'.repeat(40))),
  'broken.json': '{"mediaType":',
}
const cwd = folder(files)
afterAll(removeFolders)

async function verify(...words: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const terminal: Terminal = {
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
    clock: () => new Date('2026-11-23T09:00:00Z'),
    cwd,
    environment: { SOVEREIGNTY_CACHE: '' },
    isTerminal: false,
    width: 80,
  }
  const exitCode = await runCli(['verify', ...words], terminal)
  return { exitCode, stdout: out.join(''), stderr: err.join('') }
}

const ROOT = ['--trusted-root', 'root.json']

describe('sovereignty verify', () => {
  test('says in plain language who made the verdict over which commit', async () => {
    const run = await verify('bundle.json', ...ROOT)
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout).toMatch(/^Verified\.\n/)
    expect(run.stdout).toContain(
      `${IDENTITY.repository}, the whole repository, at commit ${IDENTITY.commit} (tree ${TREE})`,
    )
    expect(run.stdout).toContain('Sovereignty: T4-2 claimed, the evidence allows at most T2 (T-Class 2.0)')
    expect(run.stdout).toContain(`Made by the workflow ${IDENTITY.workflow}`)
    expect(run.stdout).toContain(`The run: ${IDENTITY.run}`)
    expect(run.stdout).toContain('Trusted root: root.json')
  })

  test('speaks Korean', async () => {
    const run = await verify('bundle.json', ...ROOT, '--lang', 'ko')
    expect(run.stdout).toMatch(/^검증되었습니다\.\n/)
    expect(run.stdout).not.toMatch(/\{\w+\}/)
  })

  test('holds the verdict file and every expectation against the bundle', async () => {
    const expectations = [
      ['--verdict', 'verdict.json'],
      ['--repo', 'acme/model'],
      ['--signer-workflow', 'acme/model/.github/workflows/sovereignty.yml'],
      ['--commit', IDENTITY.commit],
    ]
    expect((await verify('bundle.json', ...ROOT, ...expectations.flat())).exitCode).toBe(0)
    for (const [flag, value, words] of [
      ['--verdict', 'other.json', /is not the one that was attested/],
      ['--repo', 'acme/other', /a workflow of https:\/\/github\.com\/acme\/model signed it/],
      ['--signer-workflow', 'acme/model/.github/workflows/x.yml', /expected was acme\/model/],
      ['--commit', 'b'.repeat(40), /it judges commit 7d1f3c0a/],
    ] as const) {
      const run = await verify('bundle.json', ...ROOT, flag, value)
      expect(run.exitCode).toBe(1)
      expect(run.stdout).toMatch(/^Not verified: /)
      expect(run.stdout).toMatch(words)
    }
  })

  test('names the other type of what is no verdict', async () => {
    const run = await verify('slsa.json', ...ROOT)
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('the statement is of the type https://slsa.dev/provenance/v1')
  })

  test('looks only at verdicts where a file holds other attestations too, and says so', async () => {
    const run = await verify('mixed.jsonl', ...ROOT)
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toMatch(/1 other attestations of the file were left out; .*slsa\.dev/)
  })

  test('believes no self-made authority without being told to', async () => {
    const run = await verify('bundle.json')
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/does not lead to an authority of the trusted root/)
  })

  test('gives the same to programs', async () => {
    const good = JSON.parse((await verify('bundle.json', ...ROOT, '-f', 'json')).stdout)
    expect(good).toMatchObject({
      verified: true,
      attestations: [
        {
          verified: true,
          trustedRoot: { kind: 'file', path: 'root.json' },
          signer: { repository: IDENTITY.repository },
          predicate: { subject: { digest: { gitTree: TREE } } },
        },
      ],
    })
    const bad = JSON.parse((await verify('slsa.json', ...ROOT, '-f', 'json')).stdout)
    expect(bad).toMatchObject({
      verified: false,
      attestations: [{ verified: false, reason: 'attestation.otherPredicate' }],
    })
  })

  test.each([
    [['nothing.json'], /nothing\.json cannot be read/],
    [[], /takes the file of a bundle/],
    [['broken.json'], /neither JSON nor one JSON document a line/],
    [['verdict.json'], /is no Sigstore bundle/],
    [['bundle.json', '--repo', 'acme'], /is not OWNER\/NAME/],
    [['bundle.json', '--commit', '7d1f3c0'], /is not the full id of a commit/],
    [
      ['bundle.json', '--signer-workflow', 'sovereignty.yml'],
      /is not OWNER\/NAME\/\.github\/workflows\/FILE/,
    ],
    [['bundle.json', '--trusted-root', 'bundle.json'], /is no Sigstore trusted root/],
    [['bundle.json', '--tuf-root', 'root.json'], /need --online/],
    [['bundle.json', '--online', '--tuf-mirror', 'http://127.0.0.1:9'], /go together/],
    [['bundle.json', '--online', ...ROOT], /--online would fetch another/],
  ])('tells bad usage apart: %j', async (words, message) => {
    const run = await verify(...words)
    expect(run).toMatchObject({ exitCode: 2, stdout: '' })
    expect(run.stderr).toMatch(message)
  })
})

describe('verify --online', () => {
  test('takes the root from an update repository, and refuses one that another key signed', async () => {
    const repository = await TufRepository.start(world.trustedRoot())
    const stranger = await TufRepository.start(world.trustedRoot())
    try {
      const roots = folder({ 'root.json': repository.root, 'strange.json': stranger.root })
      const from = (name: string) =>
        verify('bundle.json', '--online', '--tuf-mirror', repository.url, '--tuf-root', join(roots, name))
      const run = await from('root.json')
      expect(run).toMatchObject({ exitCode: 0, stderr: '' })
      expect(run.stdout).toContain(`Trusted root: fetched from ${repository.url}.`)
      const refused = await from('strange.json')
      expect(refused).toMatchObject({ exitCode: 3, stdout: '' })
      expect(refused.stderr).toMatch(/could not be fetched from http:\/\/127\.0\.0\.1/)
    } finally {
      await repository.close()
      await stranger.close()
    }
  })
})
