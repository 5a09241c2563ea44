import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { audit } from '../../cases/audit.js'

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`
const OTHER = `sha256:${'9f86d081'.repeat(8)}`
const LOG = 'step,loss\n1,11.76\n2,11.40\n'
const oid = 'ab'.repeat(32)
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 988097824\n`

const declared = (members: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    {
      schemaVersion: '1.0.0',
      subject: { name: 'Nuri', supplier: 'Nuri Lab' },
      claim: { level: 'T2' },
      ...members,
    },
    null,
    2,
  )

const evidence = (path: string, digest: string) => ({
  evidence: [{ id: 'log', requirement: ['T4-INIT'], kind: 'log', path, digest }],
})
const component = (members: Readonly<Record<string, unknown>>) => ({
  components: [{ name: 'Nuri', type: 'model', role: 'backbone', owner: 'self', ...members }],
})
const tokenizer = (digest: string) => ({ tokenizer: { origin: 'native', digest } })

async function digestsOf(
  members: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>>,
) {
  const verdict = await audit({ ...files, 'sovereignty.json': declared(members) })
  return {
    findings: verdict.findings.filter(({ rule }) => rule === 'evidence/digest-mismatch'),
    skipped: verdict.coverage.skipped.filter(({ reason }) => /digest|sha512/.test(reason)),
  }
}

describe('a digest of the manifest that the file has', () => {
  test.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, string>>]>([
    ['evidence, exactly', evidence('logs/loss.csv', sha256(LOG)), { 'logs/loss.csv': LOG }],
    [
      'evidence checked out with other line ends',
      evidence('logs/loss.csv', sha256(LOG)),
      { 'logs/loss.csv': LOG.replaceAll('\n', '\r\n') },
    ],
    [
      'evidence as SHA-512 in capitals',
      evidence('logs/loss.csv', `sha512:${createHash('sha512').update(LOG).digest('hex').toUpperCase()}`),
      { 'logs/loss.csv': LOG },
    ],
    [
      'weights that a Git LFS pointer stands for',
      component({ paths: ['model.safetensors'], digest: `sha256:${oid}` }),
      { 'model.safetensors': POINTER },
    ],
    [
      'the tokenizer, in one of its two files',
      tokenizer(sha256('{"model":{"vocab":{}}}')),
      { 'tokenizer.json': '{"model":{"vocab":{}}}', 'vocab.json': '{}' },
    ],
  ])('is no finding: %s', async (_, members, files) => {
    expect(await digestsOf(members, files)).toEqual({ findings: [], skipped: [] })
  })
})

describe('a digest of the manifest that the file does not have', () => {
  test('is an error at its place in the manifest, with both digests', async () => {
    const { findings } = await digestsOf(evidence('logs/loss.csv', OTHER), { 'logs/loss.csv': LOG })
    expect(findings).toMatchObject([
      {
        severity: 'error',
        message: `\`log\`: \`logs/loss.csv\` has the digest \`${sha256(LOG).slice(0, 19)}…\`; the manifest states \`${OTHER.slice(0, 19)}…\`.`,
        locations: [{ path: 'sovereignty.json' }],
      },
    ])
  })

  test('is an error where a Git LFS pointer states another one', async () => {
    const { findings } = await digestsOf(
      component({ paths: ['config.json', 'model.safetensors'], digest: OTHER }),
      {
        'config.json': '{}',
        'model.safetensors': POINTER,
      },
    )
    expect(findings).toMatchObject([{ severity: 'error', key: 'finding.digest-mismatch-pointer' }])
    expect(findings[0]?.locations[0]?.quote).toContain('"digest"')
  })

  test('is a warning where several tokenizer files could be meant', async () => {
    const { findings } = await digestsOf(tokenizer(OTHER), { 'tokenizer.json': '{}', 'tokenizer.model': 'x' })
    expect(findings).toMatchObject([{ severity: 'warning', parameters: { count: 2 } }])
  })
})

describe('a digest that nothing here can answer', () => {
  test.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, string>>]>([
    ['of a file that is not here', evidence('logs/loss.csv', OTHER), {}],
    [
      'of a part in several files of weights',
      component({ paths: ['a.safetensors', 'b.safetensors'], digest: OTHER }),
      { 'a.safetensors': POINTER, 'b.safetensors': POINTER },
    ],
    [
      'of a part in a folder',
      component({ paths: ['weights'], digest: OTHER }),
      { 'weights/a.safetensors': POINTER },
    ],
    [
      'of a package that a file only asks for',
      { components: [{ name: 'torch', type: 'library', paths: ['requirements.txt'], digest: OTHER }] },
      { 'requirements.txt': 'torch==2.9.0\n' },
    ],
    [
      'of a model by its configuration',
      component({ paths: ['config.json'], digest: OTHER }),
      { 'config.json': '{"model_type":"nuri"}' },
    ],
  ])('is no finding: %s', async (_, members, files) => {
    expect((await digestsOf(members, files)).findings).toEqual([])
  })

  test('is said where a Git LFS pointer states another kind', async () => {
    const { findings, skipped } = await digestsOf(
      component({ paths: ['model.safetensors'], digest: `sha512:${'0'.repeat(128)}` }),
      { 'model.safetensors': POINTER },
    )
    expect(findings).toEqual([])
    expect(skipped).toEqual([{ path: 'model.safetensors', reason: 'the Git LFS pointer states no sha512' }])
  })
})

describe('a list of checksums', () => {
  const WEIGHTS = 'PK\x03\x04weights of the second release'
  const HEX = sha256(WEIGHTS).slice(7)
  const STALE = '9f86d081'.repeat(8)

  const findingsOf = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    (await audit({ 'README.md': '# Nuri\n', ...files })).findings
      .filter(({ rule }) => rule === 'evidence/digest-mismatch')
      .map(
        ({ severity, message, locations }) =>
          `${severity} ${message} ${locations[0]!.path}:${locations[0]!.startLine}`,
      )

  test.each<[string, Readonly<Record<string, string>>]>([
    [
      'of sha256sum, with the file as it is',
      { SHA256SUMS: `${HEX}  pytorch_model.bin\n`, 'pytorch_model.bin': WEIGHTS },
    ],
    [
      'in binary mode, in capitals',
      { 'checksums.txt': `${HEX.toUpperCase()} *./pytorch_model.bin\n`, 'pytorch_model.bin': WEIGHTS },
    ],
    ['of a pointer of Git LFS', { SHA256SUMS: `${oid}  model.safetensors\n`, 'model.safetensors': POINTER }],
    ['of a file that is not here', { SHA256SUMS: `${STALE}  model-00009-of-00009.safetensors\n` }],
    ['of a file that is no part of the model', { SHA256SUMS: `${STALE}  setup.py\n`, 'setup.py': '' }],
    [
      'of another repository’s copy',
      {
        'third_party/x/SHA256SUMS': `${STALE}  pytorch_model.bin\n`,
        'third_party/x/pytorch_model.bin': WEIGHTS,
      },
    ],
    [
      'of Git object ids',
      { 'checksums.txt': `${'0'.repeat(40)}  pytorch_model.bin\n`, 'pytorch_model.bin': WEIGHTS },
    ],
  ])('is no finding: %s', async (_, files) => {
    expect(await findingsOf(files)).toEqual([])
  })

  test.each([
    ['SHA256SUMS', `# release 1\n${STALE}  pytorch_model.bin\n`, 2],
    ['CHECKSUMS', `SHA256 (pytorch_model.bin) = ${STALE}\r\n`, 1],
    ['pytorch_model.bin.sha256', `${STALE}  pytorch_model.bin`, 1],
  ])('that no longer fits is a warning at its line: %s', async (list, text, line) => {
    expect(await findingsOf({ [list]: text, 'pytorch_model.bin': WEIGHTS })).toEqual([
      `warning \`${list}\` states \`sha256:${STALE.slice(0, 12)}…\` for \`pytorch_model.bin\`, and the file has \`sha256:${HEX.slice(0, 12)}…\`. ${list}:${line}`,
    ])
  })
})
