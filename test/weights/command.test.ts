import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { runCli } from '../../src/cli/run.js'
import type { Terminal } from '../../src/cli/terminal.js'
import validators from '../../src/generated/validators.cjs'
import type { Comparison } from '../../src/weights/comparison.js'
import { layerRuns, power } from '../../src/weights/describe.js'
import { Random } from '../../src/weights/random.js'
import { type HubRepository, startHub } from '../support/hub-server.js'
import { folderWith } from './model-files.js'
import { newModel, relayered, saved, trainedFurther } from './models.js'

// Whole comparisons of generated models, on machines that may be busy.
jest.setTimeout(60_000)

interface Ran {
  readonly code: number
  readonly out: string
  readonly error: string
}

async function run(...argv: string[]): Promise<Ran> {
  return runIn({}, ...argv)
}

async function runIn(environment: Terminal['environment'], ...argv: string[]): Promise<Ran> {
  let out = ''
  let error = ''
  let now = 0
  const terminal: Terminal = {
    stdout: (text) => {
      out += text
    },
    stderr: (text) => {
      error += text
    },
    clock: () => {
      now += 1500
      return new Date(now)
    },
    cwd: process.cwd(),
    environment,
    isTerminal: false,
    width: 100,
  }
  const code = await runCli(argv, terminal)
  return { code, out, error }
}

let parent: string
let other: string
let child: string

beforeAll(() => {
  const model = newModel(new Random(201), 6)
  parent = saved(model)
  other = saved(newModel(new Random(202), 6))
  child = saved(trainedFurther(new Random(203), relayered(model, [0, 1, 2, 3, 2, 3, 4, 5]), 0.9))
})

describe('weights compare --format json', () => {
  test.each(['apart', 'derived', 'identical', 'pointers'])('follows its schema: %s', async (kind) => {
    const pointer = folderWith({
      'model.safetensors': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`,
    })
    const second = { apart: other, derived: child, identical: parent, pointers: pointer }[kind]!
    const { code, out, error } = await run('weights', 'compare', second, parent, '--format', 'json')
    expect([code, error]).toEqual([0, ''])
    const valid = validators['weights-comparison'](JSON.parse(out))
    expect(validators['weights-comparison'].errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  test('gives the same bytes twice, but for the time', async () => {
    const [one, two] = [
      await run('weights', 'compare', child, parent, '-f', 'json'),
      await run('weights', 'compare', child, parent, '-f', 'json'),
    ]
    expect(one?.out).toBe(two?.out)
  })

  test('is symmetric in its verdict', async () => {
    const verdict = async (a: string, b: string): Promise<string> =>
      (JSON.parse((await run('weights', 'compare', a, b, '-f', 'json')).out) as Comparison).verdict
    expect([await verdict(child, parent), await verdict(parent, child)]).toEqual(['derived', 'derived'])
  })
})

describe('weights compare as text', () => {
  test('says in five lines what a journalist needs, and in twenty what a statistician needs', async () => {
    const { out } = await run('weights', 'compare', other, parent)
    const [plain, figures] = out.split('\n\n') as [string, string]
    expect(plain.split('\n').length).toBeLessThanOrEqual(5)
    expect(figures.split('\n').length).toBeLessThanOrEqual(21)
    expect(plain).toContain(`No evidence that the weights of ${other} derive from ${parent}`)
    expect(plain).toMatch(/have a cosine of 0\.99\d; unrelated vectors with these means have 0\.99\d/)
    expect(plain).toMatch(
      /A copy that keeps its units in order and \d+ % or more of the signal would have been seen/,
    )
    expect(figures).toMatch(/T2 twins model ~ model: K = \d+ over T = 6 groups \(384 units\)/)
    expect(figures).toMatch(/limit of detection r = 0\.\d{3} {3}verdict no-evidence/)
    expect(figures).toMatch(/T1 bytes: 0 equal/)
  })

  test('tells the layer map and the chance, and no direction', async () => {
    const { out } = await run('weights', 'compare', child, parent)
    expect(out).toMatch(/were not trained independently/)
    expect(out).toContain('0-3 = 0-3, 4-7 = 2-5')
    expect(out).toMatch(/with a probability of at most \d\.\de-\d+/)
    expect(out).toContain('Which of the two came first')
    expect(out).not.toMatch(/stolen|fake|cheat|!/i)
  })

  test('speaks Korean', async () => {
    const { out } = await run('weights', 'compare', other, parent, '--lang', 'ko')
    expect(out).toMatch(/파생되었다는 근거도, 그 반대의 근거도 없습니다/)
  })
})

describe('weights compare with several references', () => {
  test('follows its schema and says where each stands, in text too', async () => {
    const json = await run('weights', 'compare', child, other, '--also', parent, '-f', 'json')
    expect(validators['weights-comparison'](JSON.parse(json.out))).toBe(true)
    const { out } = await run('weights', 'compare', child, other, '--also', parent)
    expect(out).toContain(`${other}: no evidence`)
    expect(out).toMatch(/: the nearest, derived, r = 0\.(89|9\d)/)
    expect(out).toContain('0-3 = 0-3, 4-7 = 2-5')
  })
})

describe('weights compare --svg', () => {
  test('writes the picture beside the text', async () => {
    const path = join(folderWith({}), 'layers.svg')
    const { code } = await run('weights', 'compare', child, parent, '--svg', path, '--lang', 'ko')
    expect(code).toBe(0)
    expect(readFileSync(path, 'utf8')).toMatch(/^<svg [^>]*lang="ko"[\s\S]*판정: 파생/)
  })
})

describe('models of one frame', () => {
  const tokens = (words: number): string =>
    JSON.stringify({
      model: {
        type: 'BPE',
        vocab: Object.fromEntries(Array.from({ length: words }, (_, at) => [`t${at}`, at])),
        merges: [],
      },
    })

  test('with one vocabulary and nothing seen are inconclusive: a full disguise would look the same', async () => {
    const verdict = async (one: number, two: number): Promise<unknown> => {
      writeFileSync(join(parent, 'tokenizer.json'), tokens(one))
      writeFileSync(join(other, 'tokenizer.json'), tokens(two))
      const { verdict, inconclusive } = JSON.parse(
        (await run('weights', 'compare', other, parent, '-f', 'json')).out,
      )
      rmSync(join(parent, 'tokenizer.json'))
      rmSync(join(other, 'tokenizer.json'))
      return [verdict, inconclusive]
    }
    expect(await verdict(100, 100)).toEqual(['inconclusive', 'disguise'])
    expect(await verdict(100, 101)).toEqual(['no-evidence', null])
  })

  test('are so on the hub too, where the vocabulary is fetched only when all shapes agree', async () => {
    const repository = (id: string, folder: string, words: number): HubRepository => ({
      id,
      commit: '8f3c1d2e4b5a69788796a5b4c3d2e1f0a1b2c3d4',
      files: {
        'model.safetensors': new Uint8Array(readFileSync(join(folder, 'model.safetensors'))),
        'tokenizer.json': tokens(words),
      },
      large: ['model.safetensors'],
    })
    const server = await startHub([
      repository('acme/one', parent, 100),
      repository('acme/two', other, 100),
      repository('acme/three', other, 101),
      repository('acme/deeper', child, 100),
    ])
    const environment = { HF_ENDPOINT: server.url, SOVEREIGNTY_CACHE: '', HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' }
    const verdict = async (one: string, two: string): Promise<unknown> => {
      const { verdict, inconclusive } = JSON.parse(
        (await runIn(environment, 'weights', 'compare', one, two, '-f', 'json')).out,
      )
      return [verdict, inconclusive]
    }
    expect(await verdict('hf:acme/two', 'hf:acme/one')).toEqual(['inconclusive', 'disguise'])
    expect(await verdict('hf:acme/three', parent)).toEqual(['no-evidence', null])
    const before = server.requests.length
    await verdict('hf:acme/deeper', 'hf:acme/one')
    expect(server.requests.slice(before).filter((one) => one.includes('tokenizer.json'))).toEqual([])
    await server.close()
  })
})

describe('usage', () => {
  test.each([
    [['weights'], /weights takes: compare/],
    [['weights', 'compare', 'x'], /weights compare takes: A B/],
    [['weights', 'sieve', 'x', 'y'], /weights takes: compare/],
    [['weights', 'compare', 'x', 'y', '--format', 'html'], /--format html is not known/],
    [['weights', 'compare', '/nowhere', '/else'], /\/nowhere cannot be opened: ENOENT/],
    [['weights', 'compare', 'x', 'y', '--owner', 'me'], /does not take --owner/],
  ])('%j ends with 2 and says what to do', async (argv, message) => {
    const { code, error } = await run(...argv)
    expect(code).toBe(2)
    expect(error).toMatch(message)
  })

  test('a broken file ends with 3 and its place', async () => {
    const broken = folderWith({ 'model.safetensors': Buffer.from('ffffff0000000000', 'hex') })
    const { code, error } = await run('weights', 'compare', broken, broken)
    expect(code).toBe(3)
    expect(error).toMatch(/model\.safetensors: header length 16777215 reaches past the file \(byte 0\)/)
  })
})

describe('numbers', () => {
  test.each([
    [0, '1.0'],
    [-1, '0.10'],
    [Math.log10(2e-7), '2.0e-7'],
    [-400.5, '3.2e-401'],
    [Math.log10(9.99e-12), '1.0e-11'],
  ])('a probability of 10^%d is %s', (log10, shown) => {
    expect(power(log10)).toBe(shown)
  })

  test('depth up-scaling is two runs', () => {
    const cells = [
      ...Array.from({ length: 24 }, (_, at) => [at, at] as const),
      ...Array.from({ length: 24 }, (_, at) => [at + 24, at + 8] as const),
    ]
    expect(layerRuns(cells)).toBe('0-23 = 0-23, 24-47 = 8-31')
    expect(layerRuns(cells.slice(0, 24))).toBeNull()
  })
})
