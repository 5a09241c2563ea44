import { describe, expect, test } from '@jest/globals'
import type { Expected } from '../../src/attestation/identity.js'
import { PREDICATE_TYPE, type Predicate } from '../../src/attestation/predicate.js'
import { GITHUB_ISSUER } from '../../src/attestation/signer.js'
import { builtInTrust, readTrust, type Trust } from '../../src/attestation/trusted-root.js'
import { readBundle, type Verification, verifyAttestation } from '../../src/attestation/verify.js'
import { attested, attestedVerdict, statementOf, TREE } from '../support/attestations.js'
import { IDENTITY, type SignOptions, SigstoreWorld } from '../support/sigstore-world.js'

const world = new SigstoreWorld()
const anyone = { repository: null, workflow: null, commit: null }
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64')

function trustIn(one: SigstoreWorld): readonly Trust[] {
  return readTrust(JSON.stringify(one.trustedRoot()), { kind: 'file', path: 'root.json' }, 'root.json')
}

function verify(
  bundle: unknown,
  expected: Partial<Expected> = {},
  verdictFile: string | null = null,
  trusts: readonly Trust[] = trustIn(world),
): Verification {
  const file = verdictFile === null ? null : new TextEncoder().encode(verdictFile)
  return verifyAttestation(readBundle(bundle, 'bundle.json'), trusts, { ...anyone, ...expected }, file)
}

function signed(statement: unknown = statementOf(attested()), options: SignOptions = {}) {
  return world.sign(statement, options) as {
    dsseEnvelope: { payload: string; signatures: { sig: string }[] }
    verificationMaterial: { tlogEntries: Record<string, unknown>[] } & Record<string, unknown>
  }
}

function reason(verification: Verification): string {
  return verification.ok ? 'verified' : verification.refusal.key
}

describe('an attestation that a workflow of the judged repository signed', () => {
  test('is verified and says who judged which commit', () => {
    const verification = verify(signed())
    expect(verification).toMatchObject({
      ok: true,
      signer: {
        identity: IDENTITY.workflow,
        issuer: GITHUB_ISSUER,
        repository: IDENTITY.repository,
        commit: IDENTITY.commit,
        trigger: 'push',
        runner: 'github-hosted',
      },
      predicate: { subject: { digest: { gitCommit: IDENTITY.commit, gitTree: TREE } } },
      trust: { source: { kind: 'file', path: 'root.json' } },
    })
  })

  test.each([
    ['the repository', { repository: 'acme/model' }],
    ['the repository in other capitals', { repository: 'Acme/Model' }],
    ['the workflow', { workflow: 'acme/model/.github/workflows/sovereignty.yml' }],
    ['the workflow at its ref', { workflow: 'acme/model/.github/workflows/sovereignty.yml@refs/heads/main' }],
    ['the commit', { commit: IDENTITY.commit }],
  ])('holds when %s is asked for', (_, expected) => {
    expect(reason(verify(signed(), expected))).toBe('verified')
  })

  test.each([
    ['attestation.otherRepository', { repository: 'acme/other' }],
    ['attestation.otherRepository', { repository: 'acme/model-2' }],
    ['attestation.otherWorkflow', { workflow: 'acme/model/.github/workflows/other.yml' }],
    ['attestation.otherWorkflow', { workflow: 'acme/model/.github/workflows/sovereigntyxyml' }],
    [
      'attestation.otherWorkflow',
      { workflow: 'acme/model/.github/workflows/sovereignty.yml@refs/heads/dev' },
    ],
    ['attestation.otherCommit', { commit: 'f'.repeat(40) }],
  ])('ends in %s for %j', (key, expected) => {
    expect(reason(verify(signed(), expected))).toBe(key)
  })

  test('holds beside the file it is about, and beside no other', () => {
    const verdict = attestedVerdict()
    const file = `${JSON.stringify(verdict, null, 2)}\n`
    expect(reason(verify(signed(statementOf(attested(verdict))), {}, file))).toBe('verified')
    expect(reason(verify(signed(statementOf(attested(verdict))), {}, file.replace('T4-2', 'T6')))).toBe(
      'attestation.otherVerdict',
    )
  })

  test('is read as GitHub’s API wraps it, too', () => {
    expect(reason(verify({ repository_id: 1, bundle: signed() }))).toBe('verified')
  })
})

describe('a bundle that was tampered with', () => {
  const better = () => {
    const predicate = attested()
    const verdict = { ...predicate.verdict, conclusion: 'supported' as const }
    return encode(statementOf({ ...predicate, verdict }))
  }

  test.each<[string, string, (bundle: ReturnType<typeof signed>) => void]>([
    [
      'another payload',
      'attestation.tampered',
      (bundle) => {
        bundle.dsseEnvelope.payload = better()
      },
    ],
    [
      'the signature of another bundle',
      'attestation.tampered',
      (bundle) => {
        bundle.dsseEnvelope.signatures = signed().dsseEnvelope.signatures
      },
    ],
    [
      'the log entry of another bundle',
      'attestation.tampered',
      (bundle) => {
        bundle.verificationMaterial.tlogEntries = signed(
          statementOf(attested(), { subject: [] }),
        ).verificationMaterial.tlogEntries
      },
    ],
    [
      'another time in the log',
      'attestation.notLogged',
      (bundle) => {
        bundle.verificationMaterial.tlogEntries[0]!['integratedTime'] = '1795421160'
      },
    ],
    [
      'no log entry',
      'attestation.noTime',
      (bundle) => {
        bundle.verificationMaterial.tlogEntries = []
      },
    ],
    [
      'the certificate of a stranger',
      'attestation.untrusted',
      (bundle) => {
        const stranger = new SigstoreWorld().sign({}) as ReturnType<typeof signed>
        bundle.verificationMaterial['certificate'] = stranger.verificationMaterial['certificate']
      },
    ],
    [
      'a certificate that is noise',
      'attestation.unreadable',
      (bundle) => {
        bundle.verificationMaterial['certificate'] = { rawBytes: 'bm9pc2U=' }
      },
    ],
  ])('with %s is refused', (_, key, change) => {
    const bundle = signed()
    change(bundle)
    expect(reason(verify(bundle))).toBe(key)
  })
})

describe('the trusted root', () => {
  test('that does not know the authority refuses, the one built in included', () => {
    expect(reason(verify(signed(), {}, null, trustIn(new SigstoreWorld())))).toBe('attestation.untrusted')
    expect(reason(verify(signed(), {}, null, builtInTrust()))).toBe('attestation.untrusted')
  })

  test('whose authority had ended by the day of signing is told apart, with both days', () => {
    const old = new SigstoreWorld({
      from: new Date('2025-01-01T00:00:00Z'),
      to: new Date('2025-12-31T00:00:00Z'),
    })
    const verification = verify(old.sign(statementOf(attested())), {}, null, trustIn(old))
    expect(verification).toMatchObject({
      ok: false,
      refusal: { key: 'attestation.rootExpired', parameters: { signed: '2026-11-23', ends: '2025-12-31' } },
    })
  })

  test('may be one of several, one a line', () => {
    const lines = [new SigstoreWorld(), world].map((one) => JSON.stringify(one.trustedRoot())).join('\n')
    const trusts = readTrust(lines, { kind: 'file', path: 'roots.jsonl' }, 'roots.jsonl')
    expect(reason(verify(signed(), {}, null, trusts))).toBe('verified')
  })

  test.each([
    ['no JSON', 'root', /neither JSON nor one JSON document a line \(line 1\)/],
    [
      'a bundle',
      JSON.stringify({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }),
      /mediaType is/,
    ],
    ['an empty file', '\n', /holds no trusted root/],
    [
      'a log key for all times',
      JSON.stringify(world.trustedRoot()).replace(
        /"validFor":\{"start":"[^"]+"\}\},"logId"/,
        '"validFor":{}},"logId"',
      ),
      /does not say since when it is valid/,
    ],
  ])('that is %s is bad usage', (_, content, message) => {
    expect(() => readTrust(content, { kind: 'file', path: 'x' }, 'x')).toThrow(message)
  })

  test('built in names its day and knows Sigstore’s public instance', () => {
    const [trust] = builtInTrust()
    expect(trust?.source).toMatchObject({
      kind: 'built-in',
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    expect(trust?.root.certificateAuthorities.map(({ uri }) => uri)).toContain('https://fulcio.sigstore.dev')
  })
})

describe('a signed statement that is no verdict of this tool', () => {
  const slsa = 'https://slsa.dev/provenance/v1'
  const predicate = attested()
  const changed = (change: (copy: Record<string, never> & Predicate) => void) => {
    const copy = structuredClone(predicate) as Record<string, never> & Predicate
    change(copy)
    return copy
  }

  test.each<[string, unknown, SignOptions]>([
    ['attestation.otherPredicate', statementOf(predicate, { predicateType: slsa }), {}],
    ['attestation.noStatement', statementOf(predicate, { _type: 'https://example.test/x' }), {}],
    ['attestation.noStatement', statementOf(predicate), { payloadType: 'text/plain' }],
    ['attestation.noStatement', [1], {}],
    ['attestation.badPredicate', statementOf(predicate, { predicate: { tool: { version: '9.9.9' } } }), {}],
    ['attestation.badPredicate', statementOf(predicate, { predicate: null }), {}],
    ['attestation.otherSubject', statementOf(predicate, { subject: [] }), {}],
    [
      'attestation.otherSubject',
      statementOf(predicate, { subject: [{ name: 'x', digest: { sha256: '0'.repeat(64) } }] }),
      {},
    ],
  ])('ends in %s', (key, statement, options) => {
    expect(reason(verify(signed(statement, options)))).toBe(key)
  })

  test('and one that contradicts itself are refused', () => {
    const otherTool = { ...predicate, tool: { name: 'sovereignty-check', version: '2.0.0' } }
    expect(reason(verify(signed(statementOf(otherTool))))).toBe('attestation.otherTool')
    const otherCommit = changed((copy) => {
      Object.assign(copy.subject.digest, { gitCommit: 'a'.repeat(40) })
    })
    expect(reason(verify(signed(statementOf(otherCommit))))).toBe('attestation.otherRevision')
  })

  test('says what breaks the schema, and which version wrote it', () => {
    const verification = verify(
      signed(statementOf(predicate, { predicate: { ...predicate, judgedAt: 'yesterday' } })),
    )
    expect(verification).toMatchObject({
      refusal: { parameters: { problem: '/judgedAt: format', version: predicate.tool.version } },
    })
    expect(PREDICATE_TYPE).toMatch(/^https:\/\/.+\/v1$/)
  })
})

describe('a signer who is not the one expected', () => {
  test('of another issuer is refused, whatever else it says', () => {
    const bundle = signed(undefined, { identity: { issuer: 'https://accounts.example.test' } })
    expect(reason(verify(bundle, { repository: 'acme/model' }))).toBe('attestation.otherIssuer')
  })

  test('of another repository may not vouch for this one, unless that repository is named', () => {
    const auditor = {
      repository: 'https://github.com/auditor/checks',
      workflow: 'https://github.com/auditor/checks/.github/workflows/audit.yml@refs/heads/main',
      commit: 'b'.repeat(40),
    }
    const bundle = signed(undefined, { identity: auditor })
    expect(reason(verify(bundle))).toBe('attestation.foreignRepository')
    expect(reason(verify(bundle, { repository: 'acme/model' }))).toBe('attestation.otherRepository')
    expect(reason(verify(bundle, { repository: 'auditor/checks' }))).toBe('verified')
  })

  test('whose workflow was started for another commit is refused, unless that commit is named', () => {
    const bundle = signed(undefined, { identity: { commit: 'c'.repeat(40) } })
    expect(reason(verify(bundle))).toBe('attestation.startedElsewhere')
    expect(reason(verify(bundle, { commit: IDENTITY.commit }))).toBe('verified')
  })

  test('is named even when the statement is refused', () => {
    const verification = verify(signed(statementOf(attested(), { predicateType: 'x' })))
    expect(verification).toMatchObject({ ok: false, signer: { identity: IDENTITY.workflow } })
  })
})

test.each([
  ['text', '"bundle"'],
  ['an empty object', '{}'],
  ['a list', '[]'],
  ['a bundle of an unknown kind', '{"mediaType":"application/vnd.dev.sigstore.bundle.v9+json"}'],
])('%s is no bundle', (_, content) => {
  expect(() => readBundle(JSON.parse(content), 'x.json')).toThrow(/x\.json is no Sigstore bundle/)
})
