import { describe, expect, jest, test } from '@jest/globals'
import type { Comparison } from '../../src/weights/comparison.js'
import { Scanner } from '../../src/weights/fingerprint/scanner.js'
import { Random } from '../../src/weights/random.js'
import { entryOf, upModel } from './fingerprint/support.js'
import { comparedInMemory, type Model, newModel, trainedFurther } from './models.js'

jest.setTimeout(60_000)

/** Experts that were all copied from one block and trained a little: how a dense model is made into a mixture. */
function upcycled(random: Random, layers: number, experts: number): Model {
  const dense = newModel(random, layers, 64, 96)
  const model: Model = new Map()
  for (let expert = 0; expert < experts; expert += 1) {
    for (const [name, tensor] of trainedFurther(random, dense, 0.99)) {
      if (!name.includes('.mlp.')) continue
      model.set(name.replace('.mlp.', `.mlp.experts.${expert}.`), tensor)
    }
  }
  return model
}

/** One layer stored many times, as models keep it that go through the same layer again and again. */
function looped(random: Random, times: number): Model {
  const once = newModel(random, 1, 64, 96)
  const model: Model = new Map()
  for (let layer = 0; layer < times; layer += 1) {
    for (const [name, tensor] of once) model.set(name.replace('.layers.0.', `.layers.${layer}.`), tensor)
  }
  return model
}

function groupsOf({ tests }: Comparison): number {
  const [all] = tests.flatMap((one) => (one.test === 'T2' && one.kind === 'all' ? [one] : []))
  return all?.groups ?? 0
}

describe('groups of one model that repeat one another', () => {
  test.each([
    ['experts made of one block', (seed: number) => upcycled(new Random(seed), 3, 8), 3],
    ['a layer stored twelve times', (seed: number) => looped(new Random(seed), 12), 1],
    ['layers of their own', (seed: number) => newModel(new Random(seed), 6, 64, 96), 6],
  ])('%s count once in the bound', async (_, make, groups) => {
    expect(groupsOf(await comparedInMemory(make(1), make(2)))).toBe(groups)
    expect(groupsOf(await comparedInMemory(make(2), make(1)))).toBe(groups)
  })

  test('give no bound that chance reaches more often than it says', async () => {
    // Twelve copies hit all together: five units by chance would be sixty hits, which sixty of twelve groups never are.
    const bounds: number[] = []
    for (let seed = 0; seed < 40; seed += 1) {
      const one = looped(new Random(2 * seed + 100), 12)
      bounds.push((await comparedInMemory(one, looped(new Random(2 * seed + 101), 12))).log10PValueBound)
    }
    expect(Math.min(...bounds)).toBeGreaterThan(-2)
  })

  test('do not keep a copy of experts from being found', async () => {
    const parent = upcycled(new Random(1), 4, 4)
    expect(await comparedInMemory(trainedFurther(new Random(3), parent, 0.9), parent)).toMatchObject({
      verdict: 'derived',
    })
  })

  test('count once in a scan too', async () => {
    const own = upModel(new Random(1), 1, 64, 48)
    const copies: Model = new Map(
      Array.from({ length: 12 }, (_, layer) => [
        `model.layers.${layer}.mlp.up_proj.weight`,
        own.get('model.layers.0.mlp.up_proj.weight')!,
      ]),
    )
    const scanner = new Scanner(await entryOf(copies, 'own/looped'))
    scanner.add(await entryOf(upModel(new Random(2), 12, 64, 48), 'other/model'), 'other.json', false)
    const scan = scanner.finish({ name: 'own/looped', excluded: [], bytesRead: 0, elapsedMs: 0 })
    // Sixteen units of one layer, however often it is stored, cannot clear a model.
    expect(scan.components[0]).toMatchObject({ verdict: 'inconclusive', reason: 'too-few-units' })
  })
})
