import { describe, expect, test } from '@jest/globals'
import { claimedLevel, evaluate } from '../../src/frameworks/evaluate.js'
import { builtInFramework } from '../../src/frameworks/load.js'
import { readFramework } from '../../src/frameworks/read.js'
import type { View } from '../../src/frameworks/view.js'
import type { Fact } from '../../src/types/fact.js'
import type { Framework, FrameworkLevel, FrameworkRequirement } from '../../src/types/framework.js'
import {
  config,
  initialisation,
  license,
  log,
  manifest,
  reference,
  service,
  view,
  weights,
} from '../reconcile/facts.js'

const NOW = new Date('2026-11-23T12:00:00Z')
const both = (text: string) => ({ en: text, ko: text })

/** A small scale whose requirements rest on facts that are easy to put in. */
const requirement = (id: string, more: Partial<FrameworkRequirement> = {}): FrameworkRequirement => ({
  id,
  title: both(id),
  question: both(`${id}?`),
  supports: [],
  contradicts: [],
  attestOnly: false,
  source: 'test',
  next: both('next'),
  appliesTo: 'model',
  ...more,
})
const level = (
  id: string,
  requirements: readonly string[],
  more: Partial<FrameworkLevel> = {},
): FrameworkLevel => ({
  id,
  title: both(id),
  summary: both(id),
  requirements,
  ...more,
})
const framework = (
  levels: readonly FrameworkLevel[],
  requirements: readonly FrameworkRequirement[],
): Framework => ({
  id: 'house-rules',
  name: 'House rules',
  version: '1',
  revision: '1',
  uri: 'https://example.org/rules',
  license: 'NOASSERTION',
  attribution: 'Acme',
  title: both('House rules'),
  levels,
  requirements,
})

const HELD = requirement('HELD', { supports: ['weights-held'], contradicts: ['api-only'] })
const OWN = requirement('OWN', { contradicts: ['third-party-weights'] })
const LIC = requirement('LIC', { contradicts: ['third-party-license-on-weights'], gate: false })
const MORE = requirement('MORE', { contradicts: ['weights-held'], direction: 'under-claim' })
const SAID = requirement('SAID', { attestOnly: true })
const ONLY = requirement('ONLY', { supports: ['bases-named'], appliesWhen: ['has-third-party-weights'] })

const holding: Fact[] = [weights()]
const api: Fact[] = [service('openai')]
const borrowing: Fact[] = [weights(), reference('Qwen/Qwen2.5-7B')]
const licensed: Fact[] = [weights(), license('LicenseRef-scancode-llama-2-license-2023')]

describe('the interval', () => {
  const ladder = [level('L0', []), level('L1', ['HELD']), level('L2', ['HELD', 'OWN'])]
  const requirements = [HELD, OWN, LIC, MORE, SAID, ONLY]

  test.each<[string, readonly FrameworkLevel[], Fact[], string, string]>([
    ['nothing known: floor to top', ladder, [], 'L0', 'L2'],
    ['a supported rung', ladder, holding, 'L1', 'L2'],
    ['a contradicted rung bounds what is above it', ladder, borrowing, 'L1', 'L1'],
    ['all rungs contradicted: the floor', [level('L0', []), level('L1', ['HELD'])], api, 'L0', 'L0'],
    [
      'a rung above a contradicted one that does not need it',
      [level('L0', []), level('L1', ['OWN']), level('L2', ['HELD'])],
      borrowing,
      'L2',
      'L2',
    ],
    [
      'a requirement that is no gate does not bound',
      [level('L0', []), level('L1', ['HELD', 'LIC'])],
      licensed,
      'L0',
      'L1',
    ],
    [
      'one that means under-claiming does not bound',
      [level('L0', []), level('L1', ['MORE'])],
      holding,
      'L0',
      'L1',
    ],
    [
      'what does not apply neither holds nor hinders',
      [level('L0', []), level('L1', ['HELD', 'ONLY'])],
      holding,
      'L1',
      'L1',
    ],
    [
      'a rung of which nothing applies is not supported',
      [level('L0', []), level('L1', ['ONLY'])],
      [],
      'L0',
      'L1',
    ],
    ['a rung that only a statement can show', [level('L0', []), level('L1', ['SAID'])], holding, 'L0', 'L1'],
    [
      'a rung considered on evidence only, without any',
      [level('L0', []), level('L1', []), level('L2', ['HELD'], { considered: 'when-claimed-or-evidenced' })],
      [],
      'L0',
      'L1',
    ],
    [
      'a rung considered on evidence only, with some',
      [level('L0', []), level('L1', []), level('L2', ['HELD'], { considered: 'when-claimed-or-evidenced' })],
      holding,
      'L2',
      'L2',
    ],
    [
      'support never stands above the ceiling',
      [
        level('L0', []),
        level('L1', ['HELD', 'OWN']),
        level('L2', ['HELD'], { considered: 'when-claimed-or-evidenced' }),
        level('L3', ['OWN']),
      ],
      // The one that holds adds nothing to the rung below it, so it is not considered.
      borrowing,
      'L0',
      'L0',
    ],
  ])('%s', (_, levels, facts, supported, ceiling) => {
    const { supported: low, ceiling: high } = evaluate(framework(levels, requirements), view(facts), NOW)
    expect([low, high]).toEqual([supported, ceiling])
  })

  test('a rung that is claimed is considered without evidence', () => {
    const levels = [
      level('L0', []),
      level('L1', []),
      level('L2', ['HELD'], { considered: 'when-claimed-or-evidenced' }),
    ]
    const claimed: View = { ...view([]), claimed: 'L2' }
    expect(evaluate(framework(levels, requirements), claimed, NOW).ceiling).toBe('L2')
  })
})

describe('one requirement', () => {
  const judge = (one: FrameworkRequirement, seen: View) => {
    const [judged] = evaluate(framework([level('L0', [])], [one]), seen, NOW).judged
    return judged
  }

  test('a contradiction outweighs support and attestation', () => {
    const attested = manifest({ attestations: [{ by: 'TTA', thirdParty: true, requirement: ['R'] }] })
    const one = requirement('R', { supports: ['weights-held'], contradicts: ['third-party-weights'] })
    expect(judge(one, view(borrowing, { manifest: attested, owner: 'acme' }))?.result).toBe('contradicted')
  })

  test('without any ground the result is open, with the reason', () => {
    const judged = judge(requirement('R', { supports: ['weights-held'] }), view([]))
    expect(judged).toMatchObject({
      result: 'unverified',
      reasons: [{ key: 'reason.nothing-found' }],
      locations: [],
    })
  })

  test('what only a statement can show stays open whatever the files hold', () => {
    const one = requirement('R', { supports: ['weights-held'], attestOnly: true })
    const judged = judge(one, view(holding))
    expect(judged?.result).toBe('unverified')
    expect(judged?.reasons[0]).toMatchObject({ key: 'reason.attest-only' })
  })

  const attest = (more: Readonly<Record<string, unknown>>) =>
    manifest({ attestations: [{ by: 'TTA', thirdParty: true, ...more }] })
  const evidence = (more: Readonly<Record<string, unknown>>) =>
    manifest({
      evidence: [{ requirement: ['R'], kind: 'attestation', uri: 'https://example.org/s', ...more }],
    })

  test.each<[string, FrameworkRequirement, ReturnType<typeof manifest>, string]>([
    ['by a third party', requirement('R'), attest({ requirement: ['R'] }), 'attested'],
    ['on its last day', requirement('R'), attest({ requirement: ['R'], expires: '2026-11-23' }), 'attested'],
    ['a day later', requirement('R'), attest({ requirement: ['R'], expires: '2026-11-22' }), 'unverified'],
    ['of another requirement', requirement('R'), attest({ requirement: ['S'] }), 'unverified'],
    [
      'by the declarer itself',
      requirement('R'),
      attest({ requirement: ['R'], thirdParty: false }),
      'unverified',
    ],
    ['of the claim as a whole', requirement('R'), attest({}), 'unverified'],
    [
      'of the claim as a whole, where nothing else can show it',
      requirement('R', { attestOnly: true }),
      attest({}),
      'attested',
    ],
    ['as evidence somebody confirmed', requirement('R'), evidence({ attestedBy: 'TTA' }), 'attested'],
    [
      'as evidence the declarer confirmed',
      requirement('R'),
      evidence({ attestedBy: 'Nuri Lab' }),
      'unverified',
    ],
    [
      'as evidence that has expired',
      requirement('R'),
      evidence({ attestedBy: 'TTA', expires: '2026-01-01' }),
      'unverified',
    ],
    ['as evidence nobody confirmed', requirement('R'), evidence({}), 'unverified'],
  ])('attested %s', (_, one, declared, expected) => {
    expect(judge(one, view([], { manifest: declared }))?.result).toBe(expected)
  })

  test('what speaks for a random start without being enough is told', () => {
    const scale = builtInFramework('t-class-2.0')!
    const result = (facts: Fact[]) =>
      evaluate(scale, view(facts), NOW).judged.find((one) => one.requirement.id === 'T4-INIT')
    const vocabulary = config({ modelType: 'nuri', body: { vocab_size: 64000 } })
    expect(result([initialisation()])).toMatchObject({ result: 'unverified' })
    expect(result([initialisation()])?.reasons.map(({ key }) => key)).toEqual([
      'reason.partly-shown',
      'reason.random-start-code',
    ])
    expect(result([vocabulary, log(Math.log(64000))])?.result).toBe('unverified')
    expect(result([vocabulary, log(Math.log(64000)), initialisation()])?.result).toBe('supported')
  })
})

describe("a scale of the user's own", () => {
  const text = (change: Partial<Framework> = {}): string =>
    JSON.stringify({ ...framework([level('L0', []), level('L1', ['HELD'])], [HELD]), ...change }, null, 2)

  test('is read and judged like the built-in ones', () => {
    const own = readFramework(text(), 'house.json')
    expect(evaluate(own, view(holding), NOW)).toMatchObject({ supported: 'L1', ceiling: 'L1' })
  })

  test.each<[string, string, RegExp]>([
    ['text that is no JSON', '{', /never closed|not JSON/],
    ['a file without levels', text({ levels: [] }), /level/],
    ['a level that needs what is not defined', text({ levels: [level('L0', ['NONE'])] }), /L0.*NONE/s],
    [
      'a predicate that does not exist',
      text({ requirements: [{ ...HELD, supports: ['weights-hold'] }] }),
      /weights-hold/,
    ],
  ])('%s is refused with the place', (_, content, message) => {
    expect(() => readFramework(content, 'house.json')).toThrow(message)
  })

  test('a predicate that is missing at judgement is an error of the tool', () => {
    const odd = framework([level('L0', [])], [requirement('R', { supports: ['no-such-predicate'] })])
    expect(() => evaluate(odd, view([]), NOW)).toThrow(/no-such-predicate/)
  })
})

describe('a claim on another scale', () => {
  const msit = builtInFramework('msit-2026')!
  test.each([
    ['T2', 'below'],
    ['T4-1', 'technical-minimum'],
    ['T4-2', 'technical-minimum'],
    ['T5', 'independent'],
    ['independent', 'independent'],
    ['L9', null],
    [null, null],
  ])('%s stands for %s', (claim, expected) => {
    expect(claimedLevel(msit, claim)).toBe(expected)
  })
})
