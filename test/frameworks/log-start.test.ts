import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../src/frameworks/evaluate.js'
import { builtInFramework } from '../../src/frameworks/load.js'
import { predicates } from '../../src/frameworks/predicates/index.js'
import { logContext, startOf } from '../../src/frameworks/predicates/log-start.js'
import type { Fact, LogDoubt, TrainingLogFact } from '../../src/types/fact.js'
import { config, initialisation, log, manifest, view, weights } from '../reconcile/facts.js'

const NOW = new Date('2026-11-23T00:00:00Z')
const known = { vocabularies: [50304], hiddenSizes: [], folders: [] }

describe('the start of a log', () => {
  test.each<[string, TrainingLogFact, object]>([
    [
      'first losses near ln V are those of untrained weights',
      log(10.9884, { firstStep: 0 }),
      { reading: 'random', vocabulary: 50304 },
    ],
    ['a head that starts at zero gives ln V itself', log(10.8258, { firstStep: 0 }), { reading: 'random' }],
    ['a mean over the first ten steps lies lower', log(9.9, { firstStep: 10 }), { reading: 'random' }],
    ['but not at the first step', log(9.9, { firstStep: 1 }), { reading: 'open', why: 'between' }],
    [
      'a wide model starts higher by the variance of its logits',
      log(14.13, { hiddenSize: 16384, initialDeviation: 0.02 }),
      { reading: 'random', expected: Math.log(50304) + 3.2768 },
    ],
    ['as high without such a width is left open', log(14.13), { reading: 'open', why: 'above' }],
    ['far below, the weights were trained before', log(2.3), { reading: 'trained' }],
    ['in between is left open', log(8.2), { reading: 'open', why: 'between' }],
    [
      'a low first value that climbs at once is left open',
      log(2.3, { early: { records: 5, highest: 9.4 } }),
      { reading: 'open' },
    ],
    ['a later first step shows nothing', log(10.9, { firstStep: 4000 }), { reading: 'open', why: 'late' }],
    ['no step, no reading', log(10.9, { firstStep: null }), { reading: 'open', why: 'step-unstated' }],
    [
      'losses in bits are compared with log2 V',
      log(16.475, { unit: 'bits' }),
      { reading: 'random', expected: Math.log2(50304) },
    ],
    [
      'a validation counts before the first step only',
      log(10.83, { firstStep: 0, lossKind: 'validation' }),
      { reading: 'random' },
    ],
    [
      'and not after it',
      log(10.83, { firstStep: 10, lossKind: 'validation' }),
      { reading: 'open', why: 'late' },
    ],
    [
      "the log's own vocabulary comes first, padded as it may be",
      log(10.82, { firstStep: 0, vocabulary: 50_257 }),
      { reading: 'random', vocabulary: 50_257 },
    ],
    [
      "another vocabulary than the models' is another model's log",
      log(9.25, { firstStep: 0, vocabulary: 10_000 }),
      { reading: 'open', why: 'other-vocabulary', printed: 10_000, own: 50304 },
    ],
    [
      'a low start that a small alphabet explains is left open',
      log(4.2, { firstStep: 0, lossKind: 'token-cross-entropy' }),
      { reading: 'open', why: 'between' },
    ],
    [
      'but not where the log prints the vocabulary',
      log(4.2, { firstStep: 0, vocabulary: 50304 }),
      { reading: 'trained' },
    ],
    [
      'losses of sequences are never held against a vocabulary',
      log(10.9, { firstStep: 0, lossKind: 'other' }),
      { reading: 'open', why: 'other-loss' },
    ],
    [
      'a doubtful log is not read',
      log(10.9, { doubts: [{ kind: 'flat', low: 1, high: 1, steps: 9000 }] }),
      { reading: 'open', why: 'doubtful' },
    ],
  ])('%s', (_, fact, expected) => {
    expect(startOf(fact, known)).toMatchObject(expected)
  })

  test('is not held against the vocabulary of a recogniser or a classifier', () => {
    const sizes = (name: string): readonly number[] =>
      logContext(view([config({ architectures: [name], body: { vocab_size: 32 } })])).vocabularies
    expect(sizes('Wav2Vec2ForCTC')).toEqual([])
    expect(sizes('BertForSequenceClassification')).toEqual([])
    expect(sizes('BertForMaskedLM')).toEqual([32])
  })

  test('without a vocabulary is left open', () => {
    expect(startOf(log(10.9), { vocabularies: [], hiddenSizes: [], folders: [] })).toEqual({
      reading: 'open',
      why: 'vocabulary-unknown',
    })
  })
})

describe('T4-INIT', () => {
  const scale = builtInFramework('t-class-2.0')!
  const vocabulary = config({ modelType: 'nuri', body: { vocab_size: 50304 } })
  const wide = config({ modelType: 'nuri', body: { vocab_size: 50304, hidden_size: 4096 } })
  const judged = (facts: Fact[], declared: object | null = null) =>
    evaluate(
      scale,
      view(facts, declared === null ? {} : { manifest: manifest(declared as Record<string, unknown>) }),
      NOW,
    ).judged.find((one) => one.requirement.id === 'T4-INIT')!
  const keys = (facts: Fact[], declared: object | null = null): readonly string[] =>
    judged(facts, declared).reasons.map(({ key }) => key)

  test('tells warm-up, own words, reached tokens and checkpoints beside the log', () => {
    const told = log(10.98, {
      schedule: 'warm-up',
      tokens: 9.997e9,
      start: { mode: 'random', location: log(1).location },
    })
    const states = [0, 1000, 2000].map((step) => ({
      ...weights(),
      step,
      sha256: 'cd'.repeat(32),
      form: 'lfs-pointer' as const,
    }))
    const result = judged([vocabulary, initialisation(), told, ...states], {
      training: {
        initialization: 'random',
        stages: [{ name: 'pre-training', kind: 'pretraining', tokens: 1e10 }],
      },
    })
    expect(result.result).toBe('supported')
    expect(result.reasons).toEqual(
      expect.arrayContaining([
        { key: 'reason.log-warm-up', parameters: {} },
        { key: 'reason.log-says-random', parameters: {} },
        { key: 'reason.log-tokens', parameters: { seen: '10.0B', declared: '10.0B' } },
        { key: 'reason.checkpoints-listed', parameters: { count: 3, first: 0, last: 2000, digests: 3 } },
        { key: 'reason.checkpoint-zero', parameters: {} },
      ]),
    )
  })

  test('tells seed, resumed and missing steps of the log', () => {
    const told = log(10.98, { seed: 1234, restarts: 2, gap: { from: 4000, to: 9000 }, lastStep: 20_000 })
    expect(judged([vocabulary, initialisation(), told]).reasons).toEqual(
      expect.arrayContaining([
        { key: 'reason.log-seed', parameters: { seed: 1234 } },
        { key: 'reason.log-restarts', parameters: { count: 2, last: 20_000 } },
        { key: 'reason.log-gap', parameters: { from: 4000, to: 9000 } },
      ]),
    )
    expect(keys([vocabulary, initialisation(), log(10.98)])).toEqual([
      'reason.random-start-code',
      'reason.random-start-log',
      'reason.log-bare',
    ])
  })

  test.each<[string, TrainingLogFact['channels'], number, string, string]>([
    ['losses alone are weak', [], 0, 'reason.log-bare', ''],
    ['one column more is weak', ['learning-rate'], 0, 'reason.log-weak', 'learning-rate'],
    ['two are fair', ['learning-rate', 'time'], 0, 'reason.log-fair', 'learning-rate, time'],
    [
      'digests of states on the way add to them',
      ['learning-rate', 'time'],
      3,
      'reason.log-strong',
      'learning-rate, time, checkpoint-digests',
    ],
    [
      'three are strong',
      ['learning-rate', 'time', 'counter'],
      0,
      'reason.log-strong',
      'learning-rate, time, counter',
    ],
  ])('states how strong the log is: %s', (_, channels, states, key, fits) => {
    const digests = Array.from({ length: states }, (__, at) => ({
      ...weights(),
      step: at * 100,
      sha256: 'cd'.repeat(32),
      form: 'lfs-pointer' as const,
    }))
    const result = judged([vocabulary, initialisation(), log(10.98, { channels }), ...digests])
    expect(result.result).toBe('supported')
    const told = result.reasons.find((reason) => /log-(?:bare|weak|fair|strong)$/.test(reason.key))
    expect(told?.key).toBe(key)
    expect(told?.parameters['fits'] ?? '').toBe(fits)
  })

  test('tells the log that shows most, wherever it stands', () => {
    const bare = log(10.98, { location: { ...log(1).location, path: 'a.csv' } })
    const full = log(10.99, { channels: ['learning-rate', 'time', 'counter'] })
    expect(judged([vocabulary, initialisation(), bare, full]).reasons).toContainEqual({
      key: 'reason.log-strong',
      parameters: { path: 'logs/trainer_state.json', count: 3, fits: 'learning-rate, time, counter' },
    })
  })

  test('is not supported by the log of another vocabulary, and says so', () => {
    const facts = [vocabulary, initialisation(), log(9.25, { vocabulary: 10_000 })]
    expect(judged(facts).result).toBe('unverified')
    expect(judged(facts).reasons).toContainEqual({
      key: 'reason.log-other-vocabulary',
      parameters: { path: 'logs/trainer_state.json', printed: 10_000, own: 50304 },
    })
  })

  test.each<[LogDoubt, string]>([
    [{ kind: 'smooth', noise: 1e-9, expected: 1e-4, records: 270 }, 'reason.log-smooth'],
    [{ kind: 'repeats', period: 40, share: 0.9 }, 'reason.log-repeats'],
    [{ kind: 'restated', count: 1, step: 120, first: 5, second: 6 }, 'reason.log-restated'],
    [{ kind: 'time-back', count: 9, step: 40 }, 'reason.log-time-back'],
    [{ kind: 'flat', low: 10.8, high: 10.81, steps: 2000 }, 'reason.log-flat'],
    [{ kind: 'digits', digit: 7, share: 1 }, 'reason.log-digits'],
  ])('stays unverified with a doubtful log, and says why: %o', (doubt, key) => {
    const facts = [vocabulary, initialisation(), log(10.98, { doubts: [doubt] })]
    expect(judged(facts).result).toBe('unverified')
    expect(keys(facts)).toContain(key)
  })

  test('tells a log that begins with trained weights, and is not contradicted by it', () => {
    const stage = log(2.3, { lossKind: 'token-cross-entropy' })
    expect(judged([vocabulary, stage], { training: { initialization: 'random' } }).result).toBe('unverified')
    expect(keys([vocabulary, stage])).toContain('reason.log-trained-start')
    expect(keys([vocabulary, { ...stage, stage: 'finetune' }])).not.toContain('reason.log-trained-start')
    expect(keys([vocabulary, { ...stage, lossKind: 'loss' }])).not.toContain('reason.log-trained-start')
  })

  describe('and a log that is named as evidence of a random start', () => {
    const path = 'logs/trainer_state.json'
    const low = log(2.3, {
      lossKind: 'token-cross-entropy',
      early: { records: 5, highest: 2.4 },
      vocabulary: 50_257,
    })
    const declared = { training: { initialization: 'random', initEvidence: path } }

    test('contradicts it when it begins with trained weights', () => {
      const result = judged([vocabulary, low], declared)
      expect(result).toMatchObject({
        result: 'contradicted',
        reasons: [
          { key: 'reason.log-contradicts-start', parameters: { path, loss: '2.30', vocabulary: 50_257 } },
        ],
        locations: [{ path, startLine: 4 }],
      })
    })

    test.each<[string, TrainingLogFact, boolean]>([
      ['begins later', log(3.1, { firstStep: 12000 }), true],
      ['begins low, by a loss of unstated kind', { ...low, lossKind: 'loss' }, true],
      ['begins as untrained weights do', log(10.9, { firstStep: 0 }), false],
    ])('%s: what it shows instead is told when it shows no start', (_, fact, told) => {
      const keys = judged([vocabulary, fact], declared).reasons.map(({ key }) => key)
      expect(keys.includes('reason.log-named-without-start')).toBe(told)
    })

    test.each<[string, Fact[]]>([
      ['prints its width', [wide, { ...low, vocabulary: null, hiddenSize: 4096 }]],
      [
        'lies beside its configuration',
        [
          { ...vocabulary, location: { ...vocabulary.location, path: 'logs/config.json' } },
          { ...low, vocabulary: null },
        ],
      ],
    ])('contradicts it as the log of this model when it %s', (_, facts) => {
      expect(judged(facts, declared).result).toBe('contradicted')
    })

    test('is asked to show that it is the log of this model', () => {
      const result = judged([vocabulary, { ...low, vocabulary: null }], declared)
      expect(result.result).toBe('unverified')
      expect(result.reasons.map(({ key }) => key)).toContain('reason.log-not-shown-own')
    })

    test('and logs losses of something else is told so', () => {
      const result = judged([vocabulary, { ...low, format: 'espnet', lossKind: 'other' }], declared)
      expect(result.reasons).toContainEqual({
        key: 'reason.log-other-loss',
        parameters: { path, format: 'espnet' },
      })
    })

    test('is found by the id of its evidence entry too', () => {
      expect(
        judged([vocabulary, low], {
          training: { initialization: 'random', initEvidence: 'the-log' },
          evidence: [{ id: 'the-log', kind: 'log', path }],
        }).result,
      ).toBe('contradicted')
    })

    test.each<[string, Fact[], object]>([
      ['is not so named', [vocabulary, low], { training: { initialization: 'random' } }],
      ['no random start is declared', [vocabulary, low], { training: { initEvidence: path } }],
      ['the vocabulary is unknown', [{ ...low, vocabulary: null }], declared],
      ['no model is there that it could be of', [low], declared],
      [
        'nothing shows that it is the log of this model',
        [vocabulary, { ...low, vocabulary: null }],
        declared,
      ],
      ['it prints another vocabulary', [vocabulary, { ...low, vocabulary: 32_000 }], declared],
      ['it prints another width', [wide, { ...low, vocabulary: null, hiddenSize: 768 }], declared],
      ['the loss is of unstated kind', [vocabulary, { ...low, lossKind: 'loss' }], declared],
      ['it begins later', [vocabulary, { ...low, firstStep: 5 }], declared],
      [
        'it has only two early records',
        [vocabulary, { ...low, early: { records: 2, highest: 2.4 } }],
        declared,
      ],
      ['it is of a fine-tuning', [vocabulary, { ...low, stage: 'finetune' }], declared],
      [
        'it begins between the two',
        [vocabulary, { ...low, firstLoss: 6, early: { records: 5, highest: 6.2 } }],
        declared,
      ],
      [
        'it says itself that it starts at random',
        [vocabulary, { ...low, start: { mode: 'random', location: low.location } }],
        declared,
      ],
      [
        'its numbers leave doubt',
        [vocabulary, { ...low, doubts: [{ kind: 'flat', low: 2, high: 2, steps: 5000 }] }],
        declared,
      ],
    ])('does not when %s', (_, facts, told) => {
      expect(
        predicates['log-contradicts-random-start']!(
          view(facts, { manifest: manifest(told as Record<string, unknown>) }),
        ),
      ).toEqual([])
    })
  })
})
