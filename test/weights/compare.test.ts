import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Comparison, TestResult } from '../../src/weights/comparison.js'
import { describeComparison } from '../../src/weights/describe.js'
import { Random } from '../../src/weights/random.js'
import { bfloat16, float32, folderWith, safetensorsBytes, type Written } from './model-files.js'
import {
  compared,
  INNER,
  type Model,
  mapValues,
  newModel,
  relayered,
  rename,
  saved,
  trainedFurther,
  WIDTH,
  written,
} from './models.js'

// Whole comparisons of generated models, on machines that may be busy.
jest.setTimeout(60_000)

const LAYERS = 6
let parent: Model
let parentPath: string

beforeAll(() => {
  parent = newModel(new Random(101), LAYERS)
  parentPath = saved(parent)
})

function found<T extends TestResult['test']>(result: Comparison, test: T): Extract<TestResult, { test: T }> {
  return result.tests.find((one) => one.test === test) as Extract<TestResult, { test: T }>
}

function joined(one: Float32Array, two: Float32Array): Float32Array {
  const both = new Float32Array(one.length + two.length)
  both.set(one)
  both.set(two, one.length)
  return both
}

describe('models made apart', () => {
  test('give no evidence, with the limit that was reached', async () => {
    const result = await compared(saved(newModel(new Random(102), LAYERS)), parentPath)
    expect(result.verdict).toBe('no-evidence')
    expect(result.pValueBound).toBeGreaterThan(0.01)
    expect(result.limitOfDetection).toBeLessThan(0.15)
    expect(Math.abs(result.effect!.r)).toBeLessThan(0.02)
    expect(found(result, 'T1').identical).toBe(0)
    expect(found(result, 'T6').cells).toEqual([])
    const norms = found(result, 'T7')
    expect(norms.cosine).toBeGreaterThan(0.99)
    expect(norms.largestGap).toBeLessThan(0.002)
  })

  test('with one token table that is stored under four names are not identical', async () => {
    const random = new Random(109)
    const table = float32(
      [1024, 64],
      Float32Array.from({ length: 65_536 }, () => random.normal()),
    )
    const names = ['shared', 'encoder.embed_tokens', 'decoder.embed_tokens', 'lm_head']
    const withTable = (model: Model): string =>
      folderWith({
        'model.safetensors': safetensorsBytes({
          ...written(model),
          ...Object.fromEntries(names.map((name) => [`${name}.weight`, table])),
        }),
      })
    const result = await compared(withTable(newModel(new Random(108), LAYERS)), withTable(parent))
    expect([result.verdict, found(result, 'T1').identical]).toEqual(['shared-origin', 1])
  })

  test('with the same fixed tables and constants are not identical', async () => {
    const table = float32(
      [1024, 64],
      Float32Array.from({ length: 65_536 }, (_, at) =>
        Math.sin(Math.floor(at / 64) / 10_000 ** ((at % 64) / 64)),
      ),
    )
    const withTables = (model: Model): string => {
      const tensors: Record<string, Written> = { ...written(model) }
      for (const [at, name] of ['encoder', 'decoder', 'other'].entries()) {
        tensors[`${name}.pos_table.weight`] = table
        tensors[`${name}.ones.weight`] = float32([256, 256 + at], new Float32Array(256 * (256 + at)).fill(1))
        tensors[`${name}.inv_freq`] = float32([4], [1, 0.1, 0.01, 0.001])
      }
      return folderWith({ 'model.safetensors': safetensorsBytes(tensors) })
    }
    const result = await compared(withTables(newModel(new Random(103), LAYERS)), withTables(parent))
    expect(result.verdict).toBe('no-evidence')
    const reasons = result.excluded
      .filter(({ name }) => /pos_table|ones|inv_freq/.test(name))
      .map(({ reason }) => reason)
    expect(reasons).toContain('equal bytes, not learned: wave-table')
    expect(reasons).toContain('equal bytes, not learned: constant')
    expect(reasons).toContain('fixed buffer by its name')
  })

  test('of other widths are inconclusive, not dissimilar', async () => {
    const result = await compared(saved(newModel(new Random(104), 3, 96)), parentPath)
    expect([result.verdict, result.inconclusive]).toEqual(['inconclusive', 'no-pair'])
    expect([result.effect, result.limitOfDetection, result.pValueBound]).toEqual([null, null, 1])
    expect(result.excluded.some(({ reason }) => reason.includes('512xgate:96+up:96'))).toBe(true)
  })

  test('with too few units to tell are inconclusive', async () => {
    const small = (seed: number): string => saved(newModel(new Random(seed), 1, 32, 10))
    const result = await compared(small(1), small(2))
    expect([result.verdict, result.inconclusive, result.limitOfDetection]).toEqual([
      'inconclusive',
      'too-few-units',
      null,
    ])
  })
})

describe('models of one origin', () => {
  test('that are the same bytes under other names are identical', async () => {
    const copy = rename(parent, /^model\./, 'visual.trunk.')
    const result = await compared(saved(copy), parentPath)
    expect([result.verdict, found(result, 'T1').identical, result.components[0]?.decidedBy]).toEqual([
      'identical',
      LAYERS * 3,
      'T1',
    ])
  })

  test.each([
    [0.99, 'derived'],
    [0.9, 'derived'],
    [0.5, 'shared-origin'],
    [0.2, 'shared-origin'],
  ])('kept to r = %d are %s, with r inside its interval', async (r, verdict) => {
    const result = await compared(saved(trainedFurther(new Random(110), parent, r)), parentPath)
    expect(result.verdict).toBe(verdict)
    expect(result.log10PValueBound).toBeLessThan(-10)
    expect(Math.abs(result.effect!.r - r)).toBeLessThan(0.03)
    expect(result.components[0]?.decidedBy).toBe('T2')
  })

  test('stored in another type are derived with r near 1', async () => {
    const tensors = Object.fromEntries(
      [...parent].map(([name, { shape, values }]) => [name, bfloat16(shape, values)]),
    )
    const result = await compared(folderWith({ 'model.safetensors': safetensorsBytes(tensors) }), parentPath)
    expect(result.verdict).toBe('derived')
    expect(result.effect?.r).toBeGreaterThan(0.999)
    expect(found(result, 'T1').identical).toBe(0)
  })

  test('made deeper by copying layers show which', async () => {
    const order = [0, 1, 2, 3, 2, 3, 4, 5]
    const child = trainedFurther(new Random(111), relayered(parent, order), 0.95)
    const result = await compared(saved(child), parentPath)
    expect(result.verdict).toBe('derived')
    expect(result.layerMap.map(({ b }) => b)).toEqual(order)
    const reverse = await compared(parentPath, saved(child))
    expect(found(reverse, 'T6').cells.filter(([a]) => a === 2)).toEqual([
      [2, 2],
      [2, 4],
    ])
  })

  test('as a renamed encoder inside a larger model convict the encoder and no other part', async () => {
    const encoder = rename(
      trainedFurther(new Random(112), parent, 0.98),
      /^model\.layers/,
      'vision_model.blocks',
    )
    const whole = new Map([...newModel(new Random(113), 4, 192, 384, 'model.language_model'), ...encoder])
    const result = await compared(saved(whole), parentPath)
    expect(result.components.map(({ a, b, role, verdict }) => [a, b, role, verdict])).toEqual([
      ['vision_model', 'model', 'vision-encoder', 'derived'],
    ])
    expect(result.verdict).toBe('derived')
    expect(result.excluded.some(({ name }) => name === 'model.language_model')).toBe(true)
  })

  test('with gate and up in one matrix are found', async () => {
    const fused: Model = new Map()
    for (const [name, tensor] of trainedFurther(new Random(114), parent, 0.9)) {
      if (name.includes('up_proj')) continue
      if (!name.includes('gate_proj')) fused.set(name, tensor)
      else {
        const up = parent.get(name.replace('gate_proj', 'up_proj'))!
        fused.set(name.replace('gate_proj', 'gate_up_proj'), {
          shape: [2 * INNER, WIDTH],
          values: joined(tensor.values, up.values),
        })
      }
    }
    expect((await compared(saved(fused), parentPath)).verdict).toBe('derived')
  })

  test('with half of their layers made anew are derived in the others, and the text says in which', async () => {
    const others = newModel(new Random(116), LAYERS)
    const child = new Map(
      [...trainedFurther(new Random(117), parent, 0.95)].map(([name, tensor]) =>
        /layers\.[135]\./.test(name) ? [name, others.get(name)!] : [name, tensor],
      ),
    )
    const result = await compared(saved(child), parentPath)
    expect(result.verdict).toBe('derived')
    expect(result.components[0]).toMatchObject({ decidedOn: 'found', layers: 3 })
    expect(Math.abs(result.effect!.r - 0.95)).toBeLessThan(0.02)
    expect(describeComparison(result, 'en')).toMatch(/Layers of .* found in .*: 0 = 0, 2 = 2, 4 = 4\./)
  })

  test('of two layers only are left to a reviewer', async () => {
    const two = relayered(parent, [0, 1])
    const result = await compared(saved(trainedFurther(new Random(115), two, 0.95)), saved(two))
    expect(result.verdict).toBe('shared-origin')
  })
})

describe('disguised copies', () => {
  /** A random reflection of the residual stream: every matrix that reads from it is turned. */
  function turned(model: Model, random: Random): Model {
    const axes = Array.from({ length: 6 }, () => {
      const axis = Float64Array.from({ length: WIDTH }, () => random.normal())
      const length = Math.hypot(...axis)
      return axis.map((value) => value / length)
    })
    return mapValues(model, (values, name) => {
      if (!/gate_proj|up_proj/.test(name)) return values
      const rows = values.slice()
      for (const axis of axes) {
        for (let row = 0; row < rows.length; row += WIDTH) {
          let along = 0
          for (let at = 0; at < WIDTH; at += 1) along += rows[row + at]! * axis[at]!
          for (let at = 0; at < WIDTH; at += 1) rows[row + at]! -= 2 * along * axis[at]!
        }
      }
      return rows
    })
  }

  /** Places of the residual stream in another order: turned as far as an axis can be. */
  function shuffledPlaces(model: Model, random: Random): Model {
    const order = random.shuffle(Uint32Array.from({ length: WIDTH }, (_, at) => at))
    return mapValues(model, (values, name) =>
      /gate_proj|up_proj/.test(name)
        ? values.map((_, at) => values[at - (at % WIDTH) + order[at % WIDTH]!]!)
        : values,
    )
  }

  /** Units of every layer in another order. */
  function shuffledUnits(model: Model, random: Random): Model {
    const orders = Array.from({ length: LAYERS }, () =>
      random.shuffle(Uint32Array.from({ length: INNER }, (_, at) => at)),
    )
    return mapValues(model, (values, name) => {
      if (!/gate_proj|up_proj/.test(name)) return values
      const order = orders[Number(/layers\.(\d+)/.exec(name)![1])]!
      return values.map((_, at) => values[order[Math.floor(at / WIDTH)]! * WIDTH + (at % WIDTH)]!)
    })
  }

  /** Signs of half of the places of the residual stream turned, in every matrix that reads from it. */
  function placesTurnedOver(model: Model, random: Random): Model {
    const signs = Float32Array.from({ length: WIDTH }, () => (random.uniform() < 0.5 ? -1 : 1))
    return mapValues(model, (values, name) =>
      /gate_proj|up_proj/.test(name) ? values.map((value, at) => value * signs[at % WIDTH]!) : values,
    )
  }

  /** Signs of all up rows turned, which the matrices that the units write to take back. */
  function upTurnedOver(model: Model): Model {
    return mapValues(model, (values, name) =>
      /up_proj|down_proj/.test(name) ? values.map((value) => -value) : values,
    )
  }

  const negated = (model: Model): Model => mapValues(model, (values) => values.map((value) => -value))

  test.each([
    ['signs of half of the places of the residual stream turned', placesTurnedOver, null],
    ['signs of all up rows turned', upTurnedOver, null],
    ['all signs turned', negated, 'T2'],
    ['places of the residual stream in another order', shuffledPlaces, 'T4'],
    ['the residual stream turned', turned, null],
    ['units in another order', shuffledUnits, 'T5'],
  ] as const)('with %s', async (_name, disguise, by) => {
    const child = disguise(trainedFurther(new Random(122), parent, 0.9), new Random(123))
    const result = await compared(saved(child), parentPath)
    expect(result.verdict).toBe('derived')
    if (by !== null) expect(result.components[0]?.decidedBy).toBe(by)
    expect(Math.abs(result.effect!.r - 0.9)).toBeLessThan(0.12)
  })

  test('with both units and stream disguised are not found: the known defeat', async () => {
    const child = shuffledUnits(
      shuffledPlaces(trainedFurther(new Random(124), parent, 0.9), new Random(125)),
      new Random(126),
    )
    const result = await compared(saved(child), parentPath)
    expect(['no-evidence', 'inconclusive']).toContain(result.verdict)
  })
})

describe('missing data', () => {
  const packed = (): string =>
    folderWith({
      'model.safetensors': safetensorsBytes(
        Object.fromEntries(
          [0, 1, 2].flatMap((layer) => {
            const name = `model.layers.${layer}.mlp.up_proj`
            return [
              [`${name}.qweight`, { dtype: 'I32', shape: [16, 512], bytes: new Uint8Array(32_768) }],
              [`${name}.qzeros`, { dtype: 'I32', shape: [1, 64], bytes: new Uint8Array(256) }],
            ] as [string, Written][]
          }),
        ),
      ),
    })
  const shipped = (digit: string): Readonly<Record<string, string>> => ({
    'model.safetensors': `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 4000000000\n`,
    'vocoder.safetensors': `version https://git-lfs.github.com/spec/v1\noid sha256:${'c'.repeat(64)}\nsize 50000000\n`,
  })
  const pointer = (digit: string): string =>
    folderWith({
      'model.safetensors': `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 4000000000\n`,
    })

  test('packed weights are inconclusive with the reason beside every name', async () => {
    const result = await compared(packed(), parentPath)
    expect([result.verdict, result.inconclusive]).toEqual(['inconclusive', 'packed'])
    expect(result.excluded.find(({ name }) => name.includes('qweight'))?.reason).toMatch(/GPTQ or AWQ/)
  })

  test('one small file in common, a vocoder or a codec, makes nobody identical', async () => {
    const besideA = folderWith(shipped('a'))
    const besideB = folderWith(shipped('b'))
    const result = await compared(besideA, besideB)
    expect([result.verdict, result.inconclusive]).toEqual(['inconclusive', 'pointers'])
  })

  test('pointers of one hash are identical, of two hashes nothing', async () => {
    const same = await compared(pointer('a'), pointer('a'))
    expect([same.verdict, found(same, 'T1').identicalFiles]).toEqual(['identical', 1])
    const other = await compared(pointer('a'), pointer('b'))
    expect([other.verdict, other.inconclusive]).toEqual(['inconclusive', 'pointers'])
  })
})
