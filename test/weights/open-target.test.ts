import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { AccessError, UserError } from '../../src/errors.js'
import type { HubOptions } from '../../src/source/index.js'
import { parseWeightsTarget } from '../../src/source/remote/weights-target.js'
import { compareWeights } from '../../src/weights/compare.js'
import { openTarget } from '../../src/weights/open-target.js'
import { Random } from '../../src/weights/random.js'
import type { TensorSource } from '../../src/weights/tensor-source.js'
import { type HubRepository, type HubServer, startHub, type Trouble } from '../support/hub-server.js'
import { type RangeServer, startRangeServer } from '../support/range-server.js'
import { float32, folderWith, safetensorsBytes } from './model-files.js'
import { type Model, newModel, saved, trainedFurther, written } from './models.js'
import { externalTensor, graph, onnxModel } from './writers/onnx.js'

const COMMIT = '8f3c1d2e4b5a69788796a5b4c3d2e1f0a1b2c3d4'
const TOKEN = 'hf_opensesame'
const shard = (name: string, value: number): Uint8Array =>
  safetensorsBytes({ [name]: float32([2, 2], [value, 1, 2, 3]) })
const files = {
  'README.md': '# Haneul\n',
  'model-00001-of-00002.safetensors': shard('a.weight', 1),
  'model-00002-of-00002.safetensors': shard('b.weight', 2),
  'model.safetensors.index.json': JSON.stringify({
    weight_map: {
      'a.weight': 'model-00001-of-00002.safetensors',
      'b.weight': 'model-00002-of-00002.safetensors',
    },
  }),
  'onnx/model.onnx': onnxModel(
    graph({ tensors: [externalTensor('w', 'F32', [1], { location: 'model.onnx_data' })] }),
  ),
  'onnx/model.onnx_data': new Uint8Array(Float32Array.of(7).buffer),
}
const model: HubRepository = {
  id: 'acme/haneul-7b',
  commit: COMMIT,
  refs: { 'refs/pr/3': COMMIT },
  files,
  large: Object.keys(files).filter((name) => /safetensors$|onnx/.test(name)),
}
const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function hub(repositories: readonly HubRepository[], troubles: Trouble[] = []): Promise<HubServer> {
  const server = await startHub(repositories, troubles)
  closing.push(() => server.close())
  return server
}

async function web(content: Readonly<Record<string, Uint8Array>>): Promise<RangeServer> {
  const server = await startRangeServer(content)
  closing.push(() => server.close())
  return server
}

function open(text: string, options: HubOptions = {}): Promise<TensorSource> {
  return openTarget(text, { cwd: '/', hub: { random: () => 0, sleep: async () => undefined, ...options } })
}

describe('what a person names', () => {
  const hubTarget = (revision: string | null, path: string): unknown => ({
    kind: 'hub',
    id: 'acme/m-7B',
    revision,
    path,
  })

  test.each([
    ['hf:acme/m-7B', hubTarget(null, '')],
    ['hf:models/acme/m-7B@v1.0', hubTarget('v1.0', '')],
    ['hf:acme/m-7B@main/onnx/model.onnx', hubTarget('main', 'onnx/model.onnx')],
    ['hf:acme/m-7B@refs/pr/3/model.gguf', hubTarget('refs/pr/3', 'model.gguf')],
    ['hf:acme/m-7B/q/model.gguf', hubTarget(null, 'q/model.gguf')],
    ['https://huggingface.co/acme/m-7B', hubTarget(null, '')],
    ['https://huggingface.co/acme/m-7B/blob/main/x.safetensors', hubTarget('main', 'x.safetensors')],
    [
      'https://huggingface.co/acme/m-7B/resolve/refs%2Fpr%2F3/x.bin?download=true',
      hubTarget('refs/pr/3', 'x.bin'),
    ],
    ['https://example.org/m/model.onnx', { kind: 'web', url: 'https://example.org/m/model.onnx' }],
    ['models/a', { kind: 'local', path: 'models/a' }],
  ])('%s is read', (text, target) => {
    expect(parseWeightsTarget(text, () => false)).toEqual(target)
  })

  test('a path that is there wins', () => {
    expect(parseWeightsTarget('hf:acme/m-7B', () => true)).toEqual({ kind: 'local', path: 'hf:acme/m-7B' })
  })

  test.each([
    ['hf:acme', /no model of the hub/],
    ['hf:acme/m@main/../secret', /leaves the repository/],
    ['hf:acme/m//x', /leaves the repository/],
    ['https://', /no web address/],
  ])('%s is refused', (text, problem) => {
    expect(() => parseWeightsTarget(text, () => false)).toThrow(problem)
  })
})

describe('weights on the hub', () => {
  test('are read by their index, at one commit, by ranges, and the token stays at home', async () => {
    const server = await hub([{ ...model, gated: true }])
    const source = await open('hf:acme/haneul-7b', { url: server.url, token: TOKEN })
    expect(source.tensors().map(({ name }) => name)).toEqual(['a.weight', 'b.weight'])
    expect([...(await source.rows('b.weight', 0, 1))]).toEqual([2, 1])
    expect(source.bytesRead()).toBeLessThanOrEqual(
      files['model-00001-of-00002.safetensors'].length + files['model-00002-of-00002.safetensors'].length,
    )
    const read = server.requests.filter((one) => one.includes('/resolve/'))
    expect(read.length).toBeGreaterThan(0)
    expect(read.every((one) => one.includes(`/resolve/${COMMIT}/`))).toBe(true)
    const stored = server.requests.map((one, at) => [one, server.authorizations[at]] as const)
    expect(stored.filter(([one]) => one.startsWith('storage')).map(([, token]) => token)).toEqual([
      null,
      null,
    ])
    expect(
      stored.filter(([one]) => !one.startsWith('storage')).every(([, token]) => token === `Bearer ${TOKEN}`),
    ).toBe(true)
    source.close()
  })

  test('are read from one file or folder, with what lies beside', async () => {
    const server = await hub([model])
    for (const path of ['@main/onnx/model.onnx', '/onnx']) {
      const source = await open(`hf:acme/haneul-7b${path}`, { url: server.url })
      expect([...(await source.rows('w', 0, 1))]).toEqual([7])
      source.close()
    }
  })

  test('that wait for a rate limit are waited for', async () => {
    const waits: number[] = []
    const server = await hub(
      [model],
      [{ path: /resolve/, status: 429, headers: { ratelimit: '"resolvers";r=0;t=21' } }],
    )
    const source = await open('hf:acme/haneul-7b', {
      url: server.url,
      sleep: async (ms) => {
        waits.push(ms)
      },
    })
    expect(waits).toEqual([21_000])
    source.close()
  })

  test.each([
    ['hf:acme/gated', AccessError, /is gated: accept its terms/],
    ['hf:acme/private', UserError, /is not on the hub, or it is private/],
    ['hf:acme/haneul-7b@nowhere', UserError, /no such branch, tag or commit/],
    ['hf:acme/haneul-7b/other.safetensors', UserError, /other\.safetensors is not in hf:acme\/haneul-7b/],
  ])('%s is an error that says what to do', async (text, kind, problem) => {
    const server = await hub([
      model,
      { ...model, id: 'acme/gated', gated: true },
      { ...model, id: 'acme/private', private: true },
    ])
    const opening = open(text, { url: server.url })
    await expect(opening).rejects.toThrow(kind)
    await expect(opening).rejects.toThrow(problem)
  })
})

describe('weights at a web address', () => {
  test('are read from a file, and by an index with its shards beside it', async () => {
    const server = await web({
      'm/one.safetensors': files['model-00001-of-00002.safetensors'],
      'm/model-00001-of-00002.safetensors': files['model-00001-of-00002.safetensors'],
      'm/model-00002-of-00002.safetensors': files['model-00002-of-00002.safetensors'],
      'm/model.safetensors.index.json': Buffer.from(files['model.safetensors.index.json']),
    })
    const one = await open(`${server.url}/m/one.safetensors?signature=s`)
    expect([...(await one.rows('a.weight', 1, 1))]).toEqual([2, 3])
    const all = await open(`${server.url}/m/model.safetensors.index.json`)
    expect(all.tensors()).toHaveLength(2)
    await expect(open(`${server.url}/m/`)).rejects.toThrow(
      /is a folder. Give the address of a file or an index/,
    )
    await expect(open(`${server.url}/m/page.html`)).rejects.toThrow(/is not a format this version compares/)
  })

  test('are fetched together when it is known which rows will be read', async () => {
    const bytes = safetensorsBytes({
      'pad.weight': float32([40_000], new Float32Array(40_000)),
      'a.weight': float32(
        [64, 64],
        Float32Array.from({ length: 4096 }, (_, at) => at),
      ),
      'b.weight': float32(
        [64, 64],
        Float32Array.from({ length: 4096 }, (_, at) => -at),
      ),
    })
    const server = await web({ 'm.safetensors': bytes })
    const source = await open(`${server.url}/m.safetensors`)
    await source.prepare!([
      { name: 'a.weight', start: 60, count: 4 },
      { name: 'b.weight', start: 0, count: 8 },
    ])
    expect([...(await source.rows('a.weight', 62, 1))].slice(0, 2)).toEqual([62 * 64, 62 * 64 + 1])
    expect([...(await source.rows('b.weight', 1, 1))].slice(0, 2)).toEqual([-64, -65])
    expect(server.requests.filter((one) => one.includes('safetensors'))).toHaveLength(2)
  })

  test('are compared without being downloaded', async () => {
    const parent = newModel(new Random(41), 3, 128, 2048)
    const child: Model = trainedFurther(new Random(42), parent, 0.9)
    const bytes = safetensorsBytes(written(child))
    const server = await web({ 'child.safetensors': bytes })
    const here = saved(parent)
    const one = await open(`${server.url}/child.safetensors`)
    const two = await open(join(here, 'model.safetensors'))
    const { verdict, effect } = await compareWeights(one, two, () => 0)
    expect([verdict, Math.abs(effect!.r - 0.9) < 0.03]).toEqual(['derived', true])
    expect(one.bytesRead()).toBeLessThan(bytes.length / 4)
    expect(server.sent()).toBe(one.bytesRead())
    // The beginning, the middles of nine tensors, and one request for each matrix of units, in whatever kinds they are read.
    expect(server.requests.length).toBeLessThan(32)
    one.close()
    two.close()
  })
})

test('a path is opened as a path', async () => {
  const source = await open(folderWith({ 'model.safetensors': shard('a', 1) }))
  expect(source.tensors()).toHaveLength(1)
  source.close()
})
