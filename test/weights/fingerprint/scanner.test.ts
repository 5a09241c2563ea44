import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import validators from '../../../src/generated/validators.cjs'
import { confirmMatches } from '../../../src/weights/fingerprint/confirm.js'
import { describeScan } from '../../../src/weights/fingerprint/describe-scan.js'
import type { FingerprintEntry } from '../../../src/weights/fingerprint/entry.js'
import { Scanner } from '../../../src/weights/fingerprint/scanner.js'
import { logMapBound } from '../../../src/weights/fingerprint/screen-blocks.js'
import { openWeights } from '../../../src/weights/open-weights.js'
import { Random } from '../../../src/weights/random.js'
import { type Model, mapValues, relayered, rename, saved, trainedFurther } from '../models.js'
import { entryOf, scanned, upModel } from './support.js'

jest.setTimeout(60_000)

const LAYERS = 24
const WIDTH = 384
const UNITS = 48
let parent: Model
let parentEntry: FingerprintEntry
let innocent: FingerprintEntry[]

beforeAll(async () => {
  parent = upModel(new Random(301), LAYERS, WIDTH, UNITS)
  parentEntry = await entryOf(parent, 'org/parent', ['org/grandparent'])
  innocent = []
  for (let at = 0; at < 4; at += 1) {
    innocent.push(await entryOf(upModel(new Random(400 + at), LAYERS, WIDTH, UNITS), `other/m${at}`))
  }
})

const registry = (): FingerprintEntry[] => [...innocent, parentEntry]

describe('a scan', () => {
  test('clears a model of its own, and says what would have been seen', async () => {
    const scan = scanned(
      await entryOf(upModel(new Random(302), LAYERS, WIDTH, UNITS), 'own/model'),
      registry(),
    )
    expect(scan.matches).toEqual([])
    expect([scan.verdict, scan.components[0]?.verdict]).toEqual(['no-evidence', 'no-evidence'])
    expect(scan.components[0]).toMatchObject({ tested: 5, sensitive: 5, nearest: null, chain: [] })
    expect(scan.components[0]?.limitOfDetection).toBeLessThanOrEqual(0.15)
    // Every offset of 24 layers to 24, and the map, for each of five references.
    expect(scan.hypotheses).toBe(5 * 48)
    expect(validators['weights-scan'](scan)).toBe(true)
  })

  test.each([
    ['fine-tuned', (model: Model) => trainedFurther(new Random(1), model, 0.97), 'derived'],
    ['trained on for long', (model: Model) => trainedFurther(new Random(2), model, 0.4), 'shared-origin'],
    [
      'stored with the signs of its units turned',
      (model: Model) => mapValues(model, (values) => values.map((value) => -value)),
      'derived',
    ],
    [
      'copied layer by layer and cut',
      (model: Model) => relayered(model, [0, 1, 2, 3, 8, 9, 10, 11, 15]),
      'derived',
    ],
    [
      'inside of a larger model',
      (model: Model) =>
        new Map([
          ...upModel(new Random(3), 4, 256, 128),
          ...rename(trainedFurther(new Random(4), model, 0.9), /^model\.layers/, 'vision_tower.blocks'),
        ]),
      'derived',
    ],
  ] as const)('finds a copy that was %s', async (_, change, verdict) => {
    const scan = scanned(await entryOf(change(parent), 'thief/copy'), registry())
    expect(validators['weights-scan'](scan)).toBe(true)
    expect(scan.matches.map(({ entry, verdict, basis }) => [entry.id, verdict, basis])).toEqual([
      ['org/parent', verdict, 'sketch'],
    ])
    const [match] = scan.matches
    expect(match?.familyWiseBound).toBeLessThanOrEqual(1e-6)
    expect(match?.log10PValueBound).toBeLessThanOrEqual(-10)
    const component = scan.components.find(({ nearest }) => nearest !== null)
    expect(component).toMatchObject({ nearest: 'org/parent', chain: ['org/parent'] })
  })

  test('tells where layers were put', async () => {
    const order = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
    const scan = scanned(await entryOf(relayered(parent, order), 'x/upscaled'), registry())
    expect(scan.matches[0]?.alignment).toBe('map')
    expect(scan.matches[0]?.layerMap).toEqual(order.map((from, layer) => [layer, from]))
  })

  test('puts the nearest of a family first and its ancestors behind', async () => {
    const middle = trainedFurther(new Random(5), parent, 0.9)
    const middleEntry = await entryOf(middle, 'org/middle', ['org/parent'])
    const scan = scanned(await entryOf(trainedFurther(new Random(6), middle, 0.97), 'x/child'), [
      ...registry(),
      middleEntry,
    ])
    expect(scan.components[0]).toMatchObject({ nearest: 'org/middle', chain: ['org/middle', 'org/parent'] })
  })

  test('names a reference by its own limit where both have the same column structure', async () => {
    const random = new Random(77)
    const patterns = Float32Array.from({ length: 4 * WIDTH }, () => random.normal())
    // Every row leans along four patterns that the data of both models gave them.
    const leaning = (seed: number): Model => {
      const own = new Random(seed)
      return mapValues(upModel(own, LAYERS, WIDTH, UNITS), (values) => {
        const along = Float32Array.from({ length: UNITS * 4 }, () => 0.025 * own.normal())
        return values.map((value, at) => {
          const row = Math.floor(at / WIDTH)
          let sum = value
          for (let k = 0; k < 4; k += 1) sum += along[row * 4 + k]! * patterns[k * WIDTH + (at % WIDTH)]!
          return sum
        })
      })
    }
    const scan = scanned(await entryOf(leaning(1), 'own/model'), [
      ...innocent,
      await entryOf(leaning(2), 'other/same-data'),
    ])
    expect(scan.verdict).toBe('no-evidence')
    expect(scan.components[0]).toMatchObject({ tested: 5, sensitive: 4 })
    expect(scan.components[0]?.lessSensitive.map(({ id }) => id)).toEqual(['other/same-data'])
    expect(scan.components[0]?.lessSensitive[0]?.limitOfDetection).toBeGreaterThan(0.15)
    expect(validators['weights-scan'](scan)).toBe(true)
    expect(describeScan(scan, 'en')).toMatch(
      /Told only at a larger correlation.*other\/same-data \(0\.\d{3}\)/,
    )
  })

  test('names no reference as less sensitive that it found', async () => {
    const scan = scanned(await entryOf(trainedFurther(new Random(9), parent, 0.99), 'thief/copy'), registry())
    expect(scan.components[0]?.chain).toEqual(['org/parent'])
    expect(scan.components[0]?.lessSensitive.map(({ id }) => id)).not.toContain('org/parent')
  })

  test('says nothing where no reference has the shape', async () => {
    const scan = scanned(await entryOf(upModel(new Random(7), 4, 64, 32), 'own/small'), registry())
    expect([scan.verdict, scan.components[0]?.reason]).toEqual(['inconclusive', 'no-reference-of-this-shape'])
  })

  test('clears nobody by two layers: that little is inconclusive', async () => {
    const scan = scanned(await entryOf(upModel(new Random(8), 2, WIDTH, UNITS), 'own/shallow'), registry())
    expect([scan.verdict, scan.components[0]?.reason]).toEqual(['inconclusive', 'too-few-units'])
  })

  test('leaves out the entry of the model itself', () => {
    const scan = scanned(parentEntry, registry())
    expect([scan.matches, scan.registry]).toEqual([[], { entries: 5, tested: 4, own: ['org/parent'] }])
  })

  test('a helper file that both models ship asks a reviewer, and does not make one of them the other', async () => {
    const file = (name: string, bytes: number, digit: string) => ({ name, bytes, sha256: digit.repeat(64) })
    const vocoder = file('vocoder.onnx', 28 << 20, 'a')
    const own = await entryOf(upModel(new Random(10), LAYERS, WIDTH, UNITS), 'own/speech')
    const target = { ...own, files: [vocoder, file('model.safetensors', 300 << 20, 'b')] }
    const theirs = { ...innocent[0]!, files: [vocoder, file('llm.pt', 2 ** 31, 'c')] }
    const scan = scanned(target, [theirs])
    expect(scan.matches.map(({ verdict, identicalFiles }) => [verdict, identicalFiles])).toEqual([
      ['shared-origin', 1],
    ])
    expect(describeScan(scan, 'en')).toMatch(/none of them its main one/)
    const copy = { ...target, files: [vocoder, file('model.pt', 2 ** 31, 'c')] }
    expect(scanned(copy, [theirs]).verdict).toBe('identical')
  })

  test('takes equal hashes for equal bytes', async () => {
    const files = [{ name: 'model.safetensors', bytes: 1 << 21, sha256: 'a'.repeat(64) }]
    const hashes = ['1', '2', '3'].map((digit) => ({
      name: `model.layers.${digit}.w.weight`,
      sha256: digit.repeat(16),
    }))
    const target = {
      ...(await entryOf(upModel(new Random(9), LAYERS, WIDTH, UNITS), 'x/copy')),
      files,
      hashes,
    }
    const scan = scanned(target, [{ ...innocent[0]!, files, hashes }])
    expect(scan.verdict).toBe('identical')
    expect(
      scan.matches.map(({ component, identicalFiles, identicalTensors }) => [
        component,
        identicalFiles,
        identicalTensors,
      ]),
    ).toEqual([
      ['model', 0, 3],
      [null, 1, 0],
    ])
  })

  test('does not believe small files with the same hash', async () => {
    const files = [{ name: 'model.safetensors', bytes: 1000, sha256: 'a'.repeat(64) }]
    const target = { ...(await entryOf(upModel(new Random(9), LAYERS, WIDTH, UNITS), 'x/copy')), files }
    expect(scanned(target, [{ ...innocent[0]!, files }]).verdict).toBe('no-evidence')
  })
})

describe('a confirmation', () => {
  async function confirmed(model: Model, against: Model): Promise<ReturnType<typeof scanned>> {
    const source = await openWeights(saved(model))
    const reference = await openWeights(saved(against))
    const scanner = new Scanner(await entryOf(model, 'x/child'))
    for (const entry of registry()) scanner.add(entry, 'r.json', false)
    await confirmMatches(scanner, source, { id: 'org/parent', path: '/parent', source: reference })
    source.close()
    reference.close()
    return scanner.finish({ name: 'x', excluded: [], bytesRead: 0, elapsedMs: 0 })
  }

  test('gives the correlation that sketches do not', async () => {
    const scan = await confirmed(trainedFurther(new Random(10), parent, 0.8), parent)
    expect(validators['weights-scan'](scan)).toBe(true)
    const { confirmed: figures, basis, verdict } = scan.matches[0]!
    expect([basis, verdict]).toEqual(['full-rows', 'derived'])
    expect(Math.abs(figures!.r! - 0.8)).toBeLessThan(0.03)
    expect(figures!.interval?.[0]).toBeLessThan(figures!.r!)
  })

  test('withdraws what full rows do not show: the path may hold another model', async () => {
    const scan = await confirmed(
      trainedFurther(new Random(11), parent, 0.8),
      upModel(new Random(12), LAYERS, WIDTH, UNITS),
    )
    expect([scan.verdict, scan.components[0]?.reason]).toEqual(['inconclusive', 'not-confirmed'])
    expect(scan.components[0]?.chain).toEqual([])
  })
})

describe('the bound of a map', () => {
  test.each([
    [0, 32, 32, 0],
    [1, 32, 32, Math.log((32 * 32) / 479_001_600)],
    [3, 8, 8, Math.log(56 * (8 / 479_001_600) ** 3)],
  ])('%d found of %d layers in %d', (found, layers, others, log) => {
    expect(logMapBound(found, layers, others)).toBeCloseTo(log, 9)
  })
})
