import { describe, expect, jest, test } from '@jest/globals'
import type { Comparison, TestResult } from '../../src/weights/comparison.js'
import { Random } from '../../src/weights/random.js'
import { comparedInMemory, type Model, mapValues, newModel, randomTensor, trainedFurther } from './models.js'

// Whole comparisons of generated models, on machines that may be busy.
jest.setTimeout(60_000)

function twins(result: Comparison, kind: string): Extract<TestResult, { test: 'T2' }> | undefined {
  return result.tests.find((one) => one.test === 'T2' && one.kind === kind) as
    | Extract<TestResult, { test: 'T2' }>
    | undefined
}

function made(random: Random, shapes: Readonly<Record<string, readonly number[]>>): Model {
  return new Map(Object.entries(shapes).map(([name, shape]) => [name, randomTensor(random, shape)]))
}

function merged(...models: readonly Model[]): Model {
  return new Map(models.flatMap((model) => [...model]))
}

describe('attention by whole heads', () => {
  const HEADS = [{ hidden: 128, heads: 16, keyValueHeads: 8, size: 16 }]
  const attention = (seed: number): Model =>
    made(
      new Random(seed),
      Object.fromEntries(
        Array.from({ length: 12 }, (_, layer) => [
          [`model.layers.${layer}.self_attn.q_proj.weight`, [256, 128]],
          [`model.layers.${layer}.self_attn.k_proj.weight`, [128, 128]],
          [`model.layers.${layer}.self_attn.v_proj.weight`, [128, 128]],
          [`model.layers.${layer}.self_attn.o_proj.weight`, [128, 256]],
        ]).flat() as [string, number[]][],
      ),
    )
  const feedForward = (seed: number): Model => newModel(new Random(seed), 12, 128, 96)

  test('kept while everything else was trained anew is found by the heads alone', async () => {
    const child = merged(trainedFurther(new Random(3), attention(1), 0.9), feedForward(2))
    const result = await comparedInMemory(child, merged(attention(1), feedForward(4)), HEADS)
    expect([result.verdict, result.components[0]?.decidedBy]).toEqual(['derived', 'T2'])
    expect(twins(result, 'attention')?.hits).toBeGreaterThan(90)
    expect(twins(result, 'dense')?.pValueBound).toBe(1)
    expect(Math.abs(result.effect!.r - 0.9)).toBeLessThan(0.03)
  })

  test('of models made apart hit about once a layer', async () => {
    const result = await comparedInMemory(
      merged(attention(5), feedForward(6)),
      merged(attention(1), feedForward(4)),
      HEADS,
    )
    expect(result.verdict).toBe('no-evidence')
    expect(twins(result, 'attention')?.hits).toBeLessThan(30)
    expect(twins(result, 'attention')?.expectedHits).toBe(12)
  })

  test('is left out with its reason when nothing tells the size of a head', async () => {
    const result = await comparedInMemory(
      merged(attention(5), feedForward(6)),
      merged(attention(1), feedForward(4)),
    )
    expect(twins(result, 'attention')).toBeUndefined()
    expect(result.excluded.find(({ name }) => name.includes('k_proj'))?.reason).toMatch(/size is not known/)
  })
})

describe('attention of a small model', () => {
  const SHAPES = { q: [128, 128], k: [64, 128], v: [64, 128], o: [128, 128] } as const
  const attention = (seed: number): Model =>
    made(
      new Random(seed),
      Object.fromEntries(
        Array.from({ length: 6 }, (_, layer) =>
          Object.entries(SHAPES).map(([part, shape]) => [
            `model.layers.${layer}.self_attn.${part}_proj.weight`,
            shape,
          ]),
        ).flat() as [string, number[]][],
      ),
    )

  test('kept while everything else was trained anew is found by its values, with 4 heads or without a size', async () => {
    const child = merged(
      trainedFurther(new Random(3), attention(1), 0.95),
      newModel(new Random(2), 6, 128, 96),
    )
    const parent = merged(attention(1), newModel(new Random(4), 6, 128, 96))
    for (const heads of [[{ hidden: 128, heads: 8, keyValueHeads: 4, size: 16 }], []]) {
      const { verdict, components, effect } = await comparedInMemory(child, parent, heads)
      expect(verdict).toBe('derived')
      expect(components[0]?.decidedOn).toBe('values')
      expect(effect!.r).toBeGreaterThan(0.9)
    }
  })
})

describe('experts', () => {
  const EXPERTS = 6
  const moe = (seed: number, layers = 4): Model =>
    made(
      new Random(seed),
      Object.fromEntries(
        Array.from({ length: layers }, (_, layer) =>
          Array.from({ length: EXPERTS }, (_, expert) =>
            ['gate', 'up'].map((part) => [
              `model.layers.${layer}.mlp.experts.${expert}.${part}_proj.weight`,
              [96, 64],
            ]),
          ),
        ).flat(2) as [string, number[]][],
      ),
    )
  const renamed = (model: Model, to: (layer: number, expert: number) => number): Model =>
    new Map(
      [...model].map(([name, tensor]) => [
        name.replace(/layers\.(\d+)\.mlp\.experts\.(\d+)/, (_, layer: string, expert: string) => {
          return `layers.${layer}.mlp.experts.${to(Number(layer), Number(expert))}`
        }),
        tensor,
      ]),
    )

  test('made apart give no evidence', async () => {
    const result = await comparedInMemory(moe(1), moe(2))
    expect(result.verdict).toBe('no-evidence')
    expect(twins(result, 'all')?.groups).toBe(4 * EXPERTS)
  })

  test('in another order within their layer are found, each by its own sketch', async () => {
    const child = renamed(
      trainedFurther(new Random(7), moe(1), 0.9),
      (layer, expert) => (expert + layer + 1) % EXPERTS,
    )
    const result = await comparedInMemory(child, moe(1))
    expect(result.verdict).toBe('derived')
    expect(Math.abs(result.effect!.r - 0.9)).toBeLessThan(0.03)
    expect(result.layerMap.find(({ a, kind }) => a === 1 && kind.startsWith('expert 2/'))?.kind).toBe(
      'expert 2/expert 0',
    )
  })

  test('all but expert 0 copied are still found', async () => {
    const fresh = moe(8)
    const child: Model = new Map(
      [...trainedFurther(new Random(9), moe(1), 0.95)].map(([name, tensor]) => [
        name,
        name.includes('.experts.0.') ? fresh.get(name)! : tensor,
      ]),
    )
    expect((await comparedInMemory(child, moe(1))).verdict).toBe('derived')
  })

  test('made of a dense block with noise are found in it', async () => {
    const dense = newModel(new Random(10), 4, 64, 96)
    const noise = new Random(11)
    const upcycled: Model = new Map()
    for (const [name, tensor] of dense) {
      if (!/gate_proj|up_proj/.test(name)) continue
      for (let expert = 0; expert < EXPERTS; expert += 1) {
        upcycled.set(name.replace('.mlp.', `.mlp.experts.${expert}.`), {
          shape: tensor.shape,
          values: tensor.values.map((value) => value + 0.01 * noise.normal()),
        })
      }
    }
    const result = await comparedInMemory(upcycled, dense)
    expect(result.verdict).toBe('derived')
    expect(result.layerMap.map(({ kind }) => kind)).toContain('expert 5/dense')
    expect((await comparedInMemory(moe(12), dense)).verdict).toBe('no-evidence')
    expect((await comparedInMemory(dense, upcycled)).verdict).toBe('derived')
  })
})

describe('convolutions and recurrent cells', () => {
  const SHAPES = {
    'onnx::Conv_10': [128, 64, 3],
    'onnx::Conv_11': [64, 128, 3],
    'onnx::Conv_12': [64, 64, 3],
    'onnx::Conv_13': [128, 64, 3],
  }
  const CELL = {
    'decoder.rnn.weight_ih': [512, 128],
    'decoder.rnn.weight_hh': [512, 128],
    'decoder.rnn.bias_ih': [512],
  }

  test('known by number only are derived when three of them are, and cleared when none is', async () => {
    const parent = made(new Random(1), SHAPES)
    const child = trainedFurther(new Random(2), parent, 0.9)
    expect((await comparedInMemory(child, parent)).verdict).toBe('derived')
    const other = await comparedInMemory(made(new Random(3), SHAPES), parent)
    expect(other.verdict).toBe('no-evidence')
    expect(twins(other, 'rows')?.groups).toBe(4)
  })

  test('of which one layer only is shared are left to a reviewer', async () => {
    const parent = made(new Random(1), SHAPES)
    const child = made(new Random(4), SHAPES)
    child.set('onnx::Conv_12', parent.get('onnx::Conv_12')!)
    const { verdict } = await comparedInMemory(
      mapValues(child, (values) => values.map((v) => v * 1.5)),
      parent,
    )
    expect(['shared-origin', 'trace']).toContain(verdict)
  })

  test('are compared with all gates of a unit together', async () => {
    const parent = made(new Random(5), CELL)
    const child = await comparedInMemory(trainedFurther(new Random(6), parent, 0.9), parent)
    expect([child.verdict, child.components[0]?.layers]).toEqual(['shared-origin', 1])
    expect(twins(child, 'all')?.hits).toBeGreaterThan(60)
    expect((await comparedInMemory(made(new Random(7), CELL), parent)).verdict).toBe('no-evidence')
  })

  test('that are a table of places and not learned units are no evidence of anything', async () => {
    const places = (shift: number): Model => {
      const random = new Random(80 + shift)
      const mixing = Array.from({ length: 12 }, () =>
        Float64Array.from({ length: 64 }, () => random.normal()),
      )
      // Smooth over 256 places, in a basis of its own: what two models learn of the same places.
      const values = Float32Array.from({ length: 256 * 64 }, (_, at) => {
        const place = Math.floor(at / 64)
        return mixing.reduce(
          (sum, weights, wave) =>
            sum + weights[at % 64]! * Math.cos((Math.PI * wave * place) / 256) + 0.02 * random.normal(),
          0,
        )
      })
      return new Map([['table_7', { shape: [256, 64], values }]])
    }
    const result = await comparedInMemory(places(1), places(2))
    expect(result.verdict).toBe('inconclusive')
    expect(result.excluded.map(({ reason }) => reason).join()).toMatch(
      /neighbouring rows resemble one another|lie in few directions/,
    )
  })
})

describe('tables of tokens', () => {
  const table = (seed: number, tokens: number): Model =>
    made(new Random(seed), { 'model.embed_tokens.weight': [tokens, 128] })
  const grown = (model: Model, tokens: number): Model => {
    const { values } = model.get('model.embed_tokens.weight')!
    const larger = randomTensor(new Random(99), [tokens, 128])
    larger.values.set(values)
    return new Map([['model.embed_tokens.weight', larger]])
  }

  test('kept under a new body and grown are a shared origin, by the places of the stream', async () => {
    const parent = merged(table(1, 600), newModel(new Random(2), 4))
    const child = merged(
      grown(trainedFurther(new Random(3), table(1, 600), 0.8), 900),
      newModel(new Random(4), 4),
    )
    const result = await comparedInMemory(child, parent)
    expect(result.verdict).toBe('shared-origin')
    expect(result.components.find(({ verdict }) => verdict === 'shared-origin')?.a).toBe('model.embed_tokens')
    expect(Math.abs(result.effect!.r - 0.8)).toBeLessThan(0.1)
  })

  test('alone never clear a model', async () => {
    const result = await comparedInMemory(
      merged(table(5, 600), newModel(new Random(6), 4, 128, 96)),
      merged(table(1, 600), newModel(new Random(2), 4, 128, 160)),
    )
    expect([result.verdict, result.inconclusive]).toEqual(['inconclusive', 'only-tokens'])
  })

  test('beside waves that are added to the stream are not compared', async () => {
    const waves: Model = new Map([
      [
        'model.embed_positions.weight',
        {
          shape: [300, 128],
          values: Float32Array.from({ length: 300 * 128 }, (_, at) => {
            const angle = Math.floor(at / 128) / 10_000 ** ((2 * Math.floor((at % 128) / 2)) / 128)
            return at % 2 === 0 ? Math.sin(angle) : Math.cos(angle)
          }),
        },
      ],
    ])
    const result = await comparedInMemory(merged(table(5, 600), waves), merged(table(1, 600), waves))
    expect(result.verdict).toBe('inconclusive')
    expect(result.excluded.some(({ reason }) => reason.startsWith('waves in the residual stream'))).toBe(true)
  })
})

describe('units without a gate in another order', () => {
  test('are found by their row and their column', async () => {
    const parent = made(
      new Random(1),
      Object.fromEntries(
        [0, 1, 2, 3].flatMap((layer) => [
          [`visual.blocks.${layer}.mlp.fc1.weight`, [512, 128]],
          [`visual.blocks.${layer}.mlp.fc2.weight`, [128, 512]],
        ]),
      ),
    )
    const random = new Random(2)
    const orders = [0, 1, 2, 3].map(() => random.shuffle(Uint32Array.from({ length: 512 }, (_, at) => at)))
    const child = mapValues(trainedFurther(new Random(3), parent, 0.9), (values, name) => {
      const order = orders[Number(/blocks\.(\d+)/.exec(name)![1])]!
      return name.includes('fc1')
        ? values.map((_, at) => values[order[Math.floor(at / 128)]! * 128 + (at % 128)]!)
        : values.map((_, at) => values[at - (at % 512) + order[at % 512]!]!)
    })
    const result = await comparedInMemory(child, parent)
    expect([result.verdict, result.components[0]?.decidedBy]).toEqual(['derived', 'T5'])
  })
})

describe('rows that hold nothing', () => {
  test('do not count as units that were looked at', async () => {
    const emptied = (seed: number): Model =>
      mapValues(newModel(new Random(seed), 4, 64, 128), (values, name) =>
        name.includes('norm')
          ? values
          : values.map((value, at) => (Math.floor(at / 64) % 8 === 0 ? value : 0)),
      )
    const result = await comparedInMemory(emptied(1), emptied(2))
    expect(twins(result, 'all')?.units).toBe(4 * 8)
    expect(result.verdict).toBe('inconclusive')
  })
})
