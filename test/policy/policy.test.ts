import { describe, expect, test } from '@jest/globals'
import { check, exitCode } from '../../src/check.js'
import { UserError } from '../../src/errors.js'
import { readPolicy } from '../../src/policy/read-policy.js'
import { renderHtml } from '../../src/report/html.js'
import { render } from '../../src/report/index.js'
import { openMemory } from '../../src/source/memory.js'
import type { Verdict } from '../../src/types/verdict.js'
import { judge } from '../../src/verdict/policy.js'

const SOURCE = 'acme/.sovereignty/policy.json@v1'
const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const policyOf = (demands: object) => readPolicy(bytes({ schemaVersion: '1.0.0', ...demands }), SOURCE)

interface Declared {
  readonly level?: string
  readonly policy?: object
  readonly waivers?: readonly object[]
  readonly license?: string
}

/** The declaration of a model tuned from Llama 3.1, whose licence asks for several things. */
function files({ level = 'T2', policy, waivers, license }: Declared = {}): Record<string, string> {
  return {
    'train.py':
      'from transformers import AutoModelForCausalLM, Trainer\n\nmodel = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-8B")\nTrainer(model=model).train()\n',
    'sovereignty.json': JSON.stringify(
      {
        schemaVersion: '1.0.0',
        subject: { name: 'Haneul', supplier: 'Acme', country: 'KR' },
        claim: { level },
        components: [
          {
            id: 'base',
            name: 'Llama 3.1 8B',
            type: 'model',
            role: 'backbone',
            relation: 'finetune',
            purl: 'pkg:huggingface/meta-llama/Llama-3.1-8B',
            owner: 'third-party',
            license: license ?? 'LicenseRef-scancode-llama-3.1-license-2024',
          },
        ],
        ...(policy === undefined ? {} : { policy }),
        ...(waivers === undefined ? {} : { waivers }),
      },
      null,
      2,
    ),
  }
}

function judged(
  organisation: object | null,
  declared: Record<string, string> = files(),
  base?: Record<string, string>,
): Promise<Verdict> {
  return check(openMemory(declared), {
    clock: () => new Date('2026-11-23T00:00:00Z'),
    toolVersion: '0.0.0',
    ...(organisation === null ? {} : { policy: policyOf(organisation) }),
    ...(base === undefined ? {} : { waiversFrom: openMemory(base) }),
  })
}

function told({ findings }: Verdict): string[] {
  return findings
    .filter(({ rule }) => rule.startsWith('policy/'))
    .map(({ rule, severity }) => `${severity} ${rule}`)
}

describe('a policy file', () => {
  test('is read with its digest', () => {
    expect(policyOf({ failOn: 'unverified', unwaivable: ['T4-INIT'] })).toMatchObject({
      source: SOURCE,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      failOn: 'unverified',
      minLevel: null,
      unwaivable: ['T4-INIT'],
    })
  })

  test.each([
    ['no JSON', '{"schemaVersion":', /.*/],
    ['a word it does not know', { schemaVersion: '1.0.0', failOn: 'never' }, /failOn/],
    ['a field it does not know', { schemaVersion: '1.0.0', minlevel: 'T3' }, /minLevel/],
    ['no version', {}, /schemaVersion/],
    ['a list', [], /.*/],
  ])('with %s is bad usage with its place', (_, value, message) => {
    let error: unknown
    try {
      readPolicy(bytes(value), SOURCE)
    } catch (caught) {
      error = caught
    }
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).placed).toMatch(/^acme\/\.sovereignty\/policy\.json@v1:\d+:\d+: /)
    expect((error as UserError).message).toMatch(message)
  })
})

describe('what an organisation demands', () => {
  test('leaves a verdict without a policy as it was', async () => {
    const verdict = await judged(null)
    expect(verdict.policy).toBeUndefined()
    expect(told(verdict)).toEqual([])
  })

  test('of the level is an error on the line of the claim', async () => {
    const verdict = await judged({ minLevel: 'T3' })
    expect(told(verdict)).toEqual(['error policy/level'])
    const found = verdict.findings.find(({ rule }) => rule === 'policy/level')
    expect(found?.message).toBe(`T2 is claimed; the policy ${SOURCE} demands at least T3.`)
    expect(found?.locations[0]?.quote).toContain('"T2"')
    expect(told(await judged({ minLevel: 'T2' }))).toEqual([])
    expect(told(await judged({ minLevel: 'gold' }))).toEqual(['warning policy/level'])
  })

  test('of a declaration fails an audit that makes no claim, unless nothing may fail', async () => {
    const { 'sovereignty.json': _, ...undeclared } = files()
    const verdict = await judged({ requireManifest: true }, undeclared)
    expect(verdict.conclusion).toBe('undeclared')
    expect(told(verdict)).toEqual(['error policy/manifest'])
    expect(exitCode(verdict, 'contradicted')).toBe(1)
    expect(exitCode(verdict, 'never')).toBe(0)
    const change = { head: verdict, base: null, added: verdict.findings }
    expect(judge(change, 'contradicted')).toEqual({ failed: true, noteworthy: true })
    expect(judge({ ...change, added: [] }, 'contradicted').failed).toBe(false)
    expect(exitCode(await judged({ minLevel: 'T3' }, undeclared), 'contradicted')).toBe(0)
  })

  test('of the scale names the ones it admits', async () => {
    expect(told(await judged({ frameworks: ['msit-2026'] }))).toEqual(['error policy/framework'])
    expect(told(await judged({ frameworks: ['t-class-2.0', 'msit-2026'] }))).toEqual([])
  })

  test('of licences names part, licence and term, and accuses no other part', async () => {
    const verdict = await judged({ forbiddenLicenseFacts: ['mauThreshold', 'nonCommercial'] })
    expect(told(verdict)).toEqual(['error policy/license'])
    const found = verdict.findings.find(({ rule }) => rule === 'policy/license')
    expect(found?.component).toBe('pkg:huggingface/meta-llama/Llama-3.1-8B')
    expect(found?.message).toMatch(/mauThreshold; the policy acme\/\.sovereignty\/policy\.json@v1 forbids it/)
    expect(found?.locations.length).toBeGreaterThan(0)
    expect(told(await judged({ forbiddenLicenseFacts: ['nonCommercial'] }))).toEqual([])
  })

  test('of waivers points at the waiver, which itself stays visible', async () => {
    const waivers = [{ component: 'base', reason: 'agreed with counsel', owner: 'Ann' }]
    const declared = files({ license: 'Apache-2.0', waivers })
    const waived = (await judged(null, declared)).findings.filter(({ key }) => key === 'finding.waived')
    expect(waived.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['note license/conflict'])
    const verdict = await judged({ unwaivable: ['license/conflict'] }, declared)
    expect(told(verdict)).toEqual(['error policy/waiver'])
    const found = verdict.findings.find(({ rule }) => rule === 'policy/waiver')
    expect(found?.locations.map(({ path }) => path)).toEqual(['sovereignty.json'])
    expect(verdict.findings.some(({ key }) => key === 'finding.waived')).toBe(true)
    expect(told(await judged({ unwaivable: ['T4-INIT'] }, declared))).toEqual([])
  })

  test('of failing only tightens what the run asks', async () => {
    const verdict = await judged({ failOn: 'unverified' })
    expect(verdict.conclusion).toBe('unverified')
    expect(exitCode(verdict, 'contradicted')).toBe(1)
    expect(exitCode(verdict, 'never')).toBe(1)
    const loose = await judged({ failOn: 'contradicted' })
    expect(exitCode(loose, 'unverified')).toBe(1)
    expect(exitCode(loose, 'never')).toBe(0)
  })
})

describe('a repository’s own policy', () => {
  test('counts by itself, and may ask more than the organisation', async () => {
    expect(told(await judged(null, files({ policy: { minLevel: 'T3' } })))).toEqual(['error policy/level'])
    const both = await judged({ minLevel: 'T2' }, files({ policy: { minLevel: 'T3', failOn: 'unverified' } }))
    expect(told(both)).toEqual(['error policy/level'])
    expect(both.policy?.failOn).toBe('unverified')
  })

  test('that asks less is told with its line, and has no effect', async () => {
    const verdict = await judged(
      { minLevel: 'T3', failOn: 'unverified' },
      files({ policy: { minLevel: 'T1', failOn: 'never' } }),
    )
    expect(told(verdict)).toEqual([
      'error policy/level',
      'warning policy/loosened',
      'warning policy/loosened',
    ])
    const loosened = verdict.findings.filter(({ rule }) => rule === 'policy/loosened')
    for (const { locations } of loosened) expect(locations[0]?.path).toBe('sovereignty.json')
    expect(loosened.map(({ message }) => message).join()).toMatch(
      /asks failOn never, less than the unverified of acme/,
    )
    expect(exitCode(verdict, 'never')).toBe(1)
  })

  test('is taken from the base on a change, and the change of it is shown', async () => {
    const strict = files({ policy: { minLevel: 'T3' } })
    const verdict = await judged(null, files(), strict)
    expect(told(verdict)).toEqual(['error policy/level', 'note policy/changed'])
    const tightened = await judged(null, strict, files())
    expect(told(tightened)).toEqual(['note policy/changed'])
    expect(tightened.policy).toBeUndefined()
  })

  test('is the same where only white space moved', async () => {
    const strict = files({ policy: { minLevel: 'T2' } })
    const moved = { ...strict, 'sovereignty.json': strict['sovereignty.json']!.replaceAll('\n', '\n ') }
    expect(told(await judged(null, moved, strict))).toEqual([])
  })
})

describe('the report', () => {
  test('says what was taken from where, in every format and language', async () => {
    const verdict = await judged(
      { failOn: 'contradicted', forbiddenLicenseFacts: ['revocable'] },
      files({ policy: { minLevel: 'T2' } }),
    )
    expect(verdict.policy?.demands).toEqual([
      { id: 'fail-on', value: 'contradicted', source: SOURCE },
      { id: 'forbidden-terms', value: 'revocable', source: SOURCE },
      { id: 'min-level', value: 'T2', source: expect.stringMatching(/^sovereignty\.json:\d+$/) },
    ])
    const options = { color: false, width: 120 }
    for (const [language, lowest] of [
      ['en', 'Lowest level: T2'],
      ['ko', '최저 등급: T2'],
    ] as const) {
      for (const format of ['text', 'markdown'] as const) {
        const report = render(verdict, format, { ...options, language })
        expect(report).toContain(lowest)
        expect(report).toContain(SOURCE)
      }
      expect(renderHtml(verdict, { language })).toContain(lowest)
    }
  })
})
