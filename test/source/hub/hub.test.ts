import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { check } from '../../../src/check.js'
import { AccessError, NetworkError, UserError } from '../../../src/errors.js'
import type { HubOptions } from '../../../src/source/hub/hub.js'
import { openSource } from '../../../src/source/index.js'
import { type HubRepository, type HubServer, startHub, type Trouble } from '../../support/hub-server.js'

const COMMIT = '8f3c1d2e4b5a69788796a5b4c3d2e1f0a1b2c3d4'
const OLDER = '1111111111111111111111111111111111111111'
const PROPOSED = '2222222222222222222222222222222222222222'

/** A safetensors file of one bf16 matrix, as a real writer lays it out. */
function safetensors(rows: number, columns: number): Uint8Array {
  const bytes = rows * columns * 2
  const header = new TextEncoder().encode(
    JSON.stringify({
      'model.layers.0.mlp.up_proj.weight': {
        dtype: 'BF16',
        shape: [rows, columns],
        data_offsets: [0, bytes],
      },
    }).padEnd(160),
  )
  const out = new Uint8Array(8 + header.length + bytes)
  new DataView(out.buffer).setBigUint64(0, BigInt(header.length), true)
  out.set(header, 8)
  return out
}

const model: HubRepository = {
  id: 'acme/haneul-7b',
  commit: COMMIT,
  refs: { 'v0.9': OLDER },
  files: {
    'README.md':
      '---\nlicense: apache-2.0\nbase_model: Qwen/Qwen2.5-7B\nbase_model_relation: finetune\n---\n# Haneul 7B\n',
    'config.json': '{"model_type": "qwen2", "architectures": ["Qwen2ForCausalLM"], "hidden_size": 3584}',
    'model-00001-of-00002.safetensors': safetensors(128, 64),
    'model-00002-of-00002.safetensors': safetensors(64, 64),
    'tokenizer/merges ü.txt': '#version: 0.2\n',
    'generation_config.json': '{}',
  },
  large: ['model-00001-of-00002.safetensors', 'model-00002-of-00002.safetensors'],
}

let server: HubServer
let cache: string
const troubles: Trouble[] = []

beforeEach(async () => {
  cache = mkdtempSync(join(tmpdir(), 'sovereignty-hub-'))
  server = await startHub(
    [
      model,
      { ...model, id: 'acme/gated', gated: true },
      { ...model, id: 'acme/private', private: true },
      { section: 'datasets', id: 'acme/corpus', commit: COMMIT, files: { 'README.md': '# Corpus\n' } },
      { ...model, id: 'acme/closed', disabled: true },
      {
        ...model,
        id: 'acme/haneul-next',
        formerly: ['haneul', 'oldacme/haneul'],
        refs: { 'feature/long context': OLDER, 'refs/pr/1': PROPOSED },
        resolveCache: true,
      },
      { id: 'gpt2', commit: COMMIT, files: { 'README.md': '# GPT-2\n' } },
    ],
    troubles,
  )
})
afterEach(async () => {
  troubles.splice(0)
  await server.close()
  rmSync(cache, { recursive: true, force: true })
})

const waits: number[] = []
const options = (more: HubOptions = {}): { hub: HubOptions } => ({
  hub: {
    url: server.url,
    random: () => 0,
    sleep: async (ms) => {
      waits.push(ms)
    },
    now: () => Date.UTC(2026, 10, 23),
    ...more,
  },
})

describe('a repository of the hub', () => {
  test('is listed whole over many pages, without folders, with the digests of its large files', async () => {
    const source = await openSource('hf:acme/haneul-7b', options())
    expect((await source.list()).map(({ path }) => path)).toEqual(Object.keys(model.files).sort())
    const shard = (await source.list()).find(({ path }) => path.startsWith('model-00001'))!
    expect(shard).toMatchObject({
      type: 'file',
      size: 16_552,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(await source.describe()).toEqual({
      name: 'hf:acme/haneul-7b',
      kind: 'huggingface',
      revision: COMMIT,
      remote: 'https://huggingface.co/acme/haneul-7b',
    })
    expect(await source.notices()).toEqual([])
  })

  test('is read at the commit that was resolved first, names needing escapes included', async () => {
    const source = await openSource('hf:acme/haneul-7b', options())
    const text = Buffer.from(await source.read('tokenizer/merges ü.txt')).toString()
    expect(text).toBe('#version: 0.2\n')
    expect(server.requests.at(-1)).toBe(`GET /acme/haneul-7b/resolve/${COMMIT}/tokenizer/merges ü.txt`)
    await expect(source.read('gone.txt')).rejects.toThrow('gone.txt is not in hf:acme/haneul-7b')
  })

  test('a header of weights costs one request, and the weights themselves none', async () => {
    const source = await openSource('hf:acme/haneul-7b', options())
    const path = 'model-00001-of-00002.safetensors'
    const head = await source.read(path, { start: 0, end: 8 })
    const length = Number(new DataView(head.buffer, head.byteOffset).getBigUint64(0, true))
    const header = await source.read(path, { start: 8, end: 8 + length })
    expect(JSON.parse(Buffer.from(header).toString())).toHaveProperty(['model.layers.0.mlp.up_proj.weight'])
    expect(server.requests.filter((one) => one.startsWith('storage'))).toHaveLength(1)
  })

  test('a token that no header holds is refused without being shown', async () => {
    const failure = await openSource('hf:acme/haneul-7b', options({ token: 'hf_x\nhf_y' })).catch(
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(UserError)
    expect((failure as Error).message).toMatch(/^HF_TOKEN holds characters that no token has/)
  })

  test('a data set, a tag and a commit are found too', async () => {
    const corpus = await openSource('hf:datasets/acme/corpus', options())
    expect((await corpus.describe()).remote).toBe('https://huggingface.co/datasets/acme/corpus')
    expect(Buffer.from(await corpus.read('README.md')).toString()).toBe('# Corpus\n')
    const tagged = await openSource('hf:acme/haneul-7b@v0.9', options())
    expect((await tagged.describe()).revision).toBe(OLDER)
    expect((await (await openSource(`hf:acme/haneul-7b@${COMMIT}`, options())).describe()).revision).toBe(
      COMMIT,
    )
  })

  test.each([
    ['hf:acme/haneul-next@feature/long context', OLDER],
    ['https://huggingface.co/acme/haneul-next/tree/feature%2Flong%20context', OLDER],
    ['hf:acme/haneul-next@refs/pr/1', PROPOSED],
    ['hf://acme/haneul-next@refs/pr/1', PROPOSED],
  ])('%s names a revision with slashes', async (target, commit) => {
    const source = await openSource(target, options())
    expect((await source.describe()).revision).toBe(commit)
    expect(await source.list()).toHaveLength(6)
  })

  test('a page of the hub that HF_ENDPOINT names is understood', async () => {
    const source = await openSource(`${server.url}/datasets/acme/corpus/tree/main`, options())
    expect((await source.describe()).name).toBe('hf:datasets/acme/corpus@main')
  })

  test('a bare name of the early days is asked for as it is', async () => {
    const source = await openSource('hf:gpt2', options())
    expect(Buffer.from(await source.read('README.md')).toString()).toBe('# GPT-2\n')
  })

  test.each(['hf:haneul', 'hf:oldacme/haneul', `hf:oldacme/haneul@${COMMIT}`])(
    '%s goes by the name that the hub calls it now, so that it belongs to its present owner',
    async (target) => {
      const source = await openSource(target, options({ cacheFolder: cache }))
      expect(await source.describe()).toMatchObject({
        name: target.replace(/oldacme\/haneul|haneul/, 'acme/haneul-next'),
        remote: 'https://huggingface.co/acme/haneul-next',
      })
      for (const { path } of await source.list()) {
        expect(Buffer.from(await source.read(path))).toEqual(Buffer.from(model.files[path]!))
      }
      const renamed = server.requests.filter((one) => one.includes('oldacme/haneul')).length
      const again = await openSource(target, options({ cacheFolder: cache }))
      expect((await again.describe()).remote).toBe('https://huggingface.co/acme/haneul-next')
      if (target.endsWith(COMMIT)) {
        expect(server.requests.filter((one) => one.includes('oldacme/haneul'))).toHaveLength(renamed)
      }
    },
  )

  test('pages are asked of the mirror where the hub behind it calls itself by its own name', async () => {
    const mirrored = await startHub([model], [], { calls: 'https://huggingface.co' })
    try {
      const source = await openSource('hf:acme/haneul-7b', options({ url: mirrored.url }))
      expect(await source.list()).toHaveLength(6)
    } finally {
      await mirrored.close()
    }
  })

  test('is audited like a folder: base model, licence, exact parameters, digests', async () => {
    const source = await openSource('hf:acme/haneul-7b', options())
    const verdict = await check(source, { clock: () => new Date('2026-11-23'), toolVersion: '0.0.0' })
    expect(verdict.level.ceiling).toBe('T2')
    expect(verdict.subject).toMatchObject({ name: 'hf:acme/haneul-7b', revision: COMMIT })
    expect(verdict.components.find(({ name }) => name === 'Qwen/Qwen2.5-7B')).toMatchObject({ kind: 'model' })
    expect(verdict.coverage.skipped).toEqual([])
  })
})

describe('what was read once', () => {
  test('is not fetched again, and a pinned commit needs no network at all', async () => {
    const kept = { cacheFolder: cache }
    const first = await openSource(`hf:acme/haneul-7b@${COMMIT}`, options(kept))
    for (const { path } of await first.list()) await first.read(path)
    const before = server.requests.length
    const second = await openSource(`hf:acme/haneul-7b@${COMMIT}`, options(kept))
    for (const { path } of await second.list()) {
      expect(Buffer.from(await second.read(path))).toEqual(Buffer.from(model.files[path]!))
    }
    expect(server.requests).toHaveLength(before)
  })

  test('is fetched again when the kept copy was damaged', async () => {
    const kept = { cacheFolder: cache }
    await (await openSource('hf:acme/haneul-7b', options(kept))).read('config.json')
    for (const name of readdirSync(cache, { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue
      const path = join(name.parentPath, name.name)
      const content = readFileSync(path)
      content[content.length - 2] = content[content.length - 2]! ^ 1
      writeFileSync(path, content)
    }
    const source = await openSource('hf:acme/haneul-7b', options(kept))
    expect(Buffer.from(await source.read('config.json')).toString()).toBe(model.files['config.json'])
  })
})

describe('without network', () => {
  test('a commit that was read before is read again, and nothing is asked', async () => {
    const kept = { cacheFolder: cache }
    const first = await openSource(`hf:acme/haneul-7b@${COMMIT}`, options(kept))
    for (const { path } of await first.list()) await first.read(path)
    const before = server.requests.length
    const second = await openSource(`hf:acme/haneul-7b@${COMMIT}`, options({ ...kept, offline: true }))
    for (const { path } of await second.list()) await second.read(path)
    const branch = openSource('hf:acme/haneul-7b', options({ ...kept, offline: true }))
    await expect(branch).rejects.toThrow(UserError)
    await expect(branch).rejects.toThrow(/HF_HUB_OFFLINE is set.*name a commit that was read before/)
    expect(server.requests).toHaveLength(before)
  })

  test('a content that stands under many paths is asked for once', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, step) => [`step_${step}/config.json`, '{"model_type": "llama"}']),
    )
    const hub = await startHub([{ id: 'acme/steps', commit: COMMIT, files }], [], { page: 1000 })
    try {
      const source = await openSource('hf:acme/steps', options({ url: hub.url }))
      const entries = await source.list()
      const contents = await Promise.all(entries.map(({ path }) => source.read(path)))
      expect(new Set(contents.map((one) => Buffer.from(one).toString()))).toEqual(
        new Set([files['step_0/config.json']]),
      )
      expect(hub.requests.filter((one) => one.includes('/resolve/'))).toHaveLength(1)
    } finally {
      await hub.close()
    }
  })

  test('a branch that moved is noticed, and what did not change is not fetched again', async () => {
    const files = { 'README.md': '# One\n', 'config.json': '{"model_type": "llama"}' }
    const moving = { id: 'acme/moving', commit: OLDER, files }
    const hubs = [
      await startHub([moving]),
      await startHub([{ ...moving, commit: PROPOSED, files: { ...files, 'README.md': '# Two\n' } }]),
    ]
    try {
      const read = async ({ url }: HubServer): Promise<string> => {
        const source = await openSource('hf:acme/moving', options({ url, cacheFolder: cache }))
        await source.read('config.json')
        return Buffer.from(await source.read('README.md')).toString()
      }
      expect([await read(hubs[0]!), await read(hubs[1]!)]).toEqual(['# One\n', '# Two\n'])
      expect(hubs[1]!.requests).toEqual([
        'GET /api/models/acme/moving/revision/HEAD',
        `GET /api/models/acme/moving/tree/${PROPOSED}`,
        `GET /acme/moving/resolve/${PROPOSED}/README.md`,
      ])
    } finally {
      for (const hub of hubs) await hub.close()
    }
  })
})

describe('a hub that refuses', () => {
  test.each([
    ['hf:acme/nothing', UserError, /acme\/nothing is not on the hub, or it is private: set HF_TOKEN/],
    ['hf:acme/private', UserError, /is not on the hub, or it is private: set HF_TOKEN/],
    ['hf:acme/haneul-7b@v7', UserError, /hf:acme\/haneul-7b@v7: there is no such branch, tag or commit/],
  ])('%s is an error of its own', async (target, kind, message) => {
    const opened = openSource(target, options())
    await expect(opened).rejects.toThrow(kind)
    await expect(opened).rejects.toThrow(message)
  })

  test.each([
    [
      'a wrong token',
      'hf:acme/haneul-7b',
      'hf_wrong',
      AccessError,
      /refuses the token \(401: Invalid credentials in Authorization header\)/,
    ],
    [
      'a stranger’s token at a private repository',
      'hf:acme/private',
      'hf_stranger',
      UserError,
      /private and this token does not open it/,
    ],
    [
      'a repository that the hub closed',
      'hf:acme/closed',
      undefined,
      AccessError,
      /acme\/closed: the hub has disabled this repository \(403: Access to this resource is disabled\)/,
    ],
  ])('%s is told as what it is', async (_, target, token, kind, message) => {
    const opened = openSource(target, options({ token }))
    await expect(opened).rejects.toThrow(kind)
    await expect(opened).rejects.toThrow(message)
  })

  test('a token without access is told so at the gate', async () => {
    const source = await openSource('hf:acme/gated', options({ token: 'hf_stranger' }))
    await expect(source.read('config.json')).rejects.toThrow(/is gated, and this token has no access to it/)
  })

  test.each([
    'hf:acme/haneul-7b/config.json',
    'hf:',
    'hf:acme/haneul-7b@',
    'https://huggingface.co/acme/haneul-7b/blob/main/config.json',
    'https://huggingface.co/acme/haneul-7b/tree/main/tokenizer',
    'https://huggingface.co/acme/haneul-7b/discussions/1',
  ])('%s is no repository, and the message says how one is written', async (target) => {
    await expect(openSource(target, options())).rejects.toThrow(UserError)
    await expect(openSource(target, options())).rejects.toThrow(/Give hf:/)
  })

  test('a gated repository says where its terms are accepted, and ends the audit', async () => {
    const source = await openSource('hf:acme/gated', options())
    const audit = check(source, { clock: () => new Date('2026-11-23'), toolVersion: '0.0.0' })
    await expect(audit).rejects.toThrow(AccessError)
    await expect(audit).rejects.toThrow(`accept its terms at ${server.url}/acme/gated and set HF_TOKEN`)
  })

  test('a token opens private and gated repositories and never reaches the storage host', async () => {
    for (const id of ['acme/private', 'acme/gated']) {
      const source = await openSource(`hf:${id}`, options({ token: 'hf_opensesame' }))
      for (const { path } of await source.list()) await source.read(path)
    }
    const storage = server.requests.map((one, at) => [one, server.authorizations[at]] as const)
    const carried = storage
      .filter(([one]) => one.startsWith('storage'))
      .map(([, authorization]) => authorization)
    expect(carried.length).toBeGreaterThan(0)
    expect(new Set(carried)).toEqual(new Set([null]))
  })
})

describe('a hub in trouble', () => {
  test.each([
    ['a rate limit with its reset time', { status: 429, headers: { ratelimit: '"api";r=0;t=7' } }, 7000],
    ['a rate limit with retry-after', { status: 429, headers: { 'retry-after': '3' } }, 3000],
    [
      'a rate limit with the date of its end',
      { status: 429, headers: { 'retry-after': 'Mon, 23 Nov 2026 00:00:09 GMT' } },
      9000,
    ],
    ['the longer of two', { status: 429, headers: { 'retry-after': '3', ratelimit: '"api";r=0;t=8' } }, 8000],
    // The hub sends its quota with every answer: one that is not used up is not the reason.
    ['a refusal that is not of the quota', { status: 429, headers: { ratelimit: '"api";r=241;t=200' } }, 500],
    ['a failing server', { status: 503 }, 500],
    ['a failing server that names a time', { status: 503, headers: { 'retry-after': '4' } }, 4000],
  ])('%s is waited out', async (_, trouble, expected) => {
    waits.splice(0)
    troubles.push({ path: /\/tree\//, ...trouble })
    const source = await openSource('hf:acme/haneul-7b', options())
    expect(await source.list()).toHaveLength(6)
    expect(waits).toEqual([expected])
  })

  test.each([
    ['of the listing', /\/tree\//],
    ['of a small file', /\/config\.json$/],
    ['of a header from the storage host', /^\/storage\//],
  ])('an answer %s that breaks off is asked for again', async (_, path) => {
    troubles.push({ path, status: 'cut' }, { path, status: 'cut' })
    const source = await openSource('hf:acme/haneul-7b', options())
    expect(Buffer.from(await source.read('config.json')).toString()).toBe(model.files['config.json'])
    expect(await source.read('model-00001-of-00002.safetensors', { start: 0, end: 8 })).toHaveLength(8)
    expect(troubles).toEqual([])
  })

  test('one that always breaks off ends the audit with the network’s fault', async () => {
    for (let time = 0; time < 3; time += 1) troubles.push({ path: /\/config\.json$/, status: 'cut' })
    const source = await openSource('hf:acme/haneul-7b', options())
    await expect(source.read('config.json')).rejects.toThrow(NetworkError)
  })

  test('a limit longer than a minute is told with its seconds instead of waited for', async () => {
    troubles.push({ path: /\/tree\//, status: 429, headers: { ratelimit: '"api";r=0;t=240' } })
    const source = await openSource('hf:acme/haneul-7b', options())
    await expect(source.list()).rejects.toThrow(/rate limit is used up for 240 s\. Set HF_TOKEN/)
  })

  test('a server that keeps failing in the middle of the audit ends it, instead of leaving gaps', async () => {
    for (let time = 0; time < 4; time += 1) troubles.push({ path: /\/config\.json$/, status: 500 })
    const source = await openSource('hf:acme/haneul-7b', options())
    const audit = check(source, { clock: () => new Date('2026-11-23'), toolVersion: '0.0.0' })
    await expect(audit).rejects.toThrow(NetworkError)
  })

  test('a storage host that fails over weights ends it too', async () => {
    for (let time = 0; time < 4; time += 1) troubles.push({ path: /^\/storage\//, status: 500 })
    for (let time = 0; time < 4; time += 1) troubles.push({ path: /^\/storage\//, status: 500 })
    const source = await openSource('hf:acme/haneul-7b', options())
    const audit = check(source, { clock: () => new Date('2026-11-23'), toolVersion: '0.0.0' })
    await expect(audit).rejects.toThrow(NetworkError)
  })

  test('a hub that is not there is named with its address', async () => {
    const opened = openSource('hf:acme/haneul-7b', options({ url: 'http://127.0.0.1:9' }))
    await expect(opened).rejects.toThrow(NetworkError)
    await expect(opened).rejects.toThrow(/http:\/\/127\.0\.0\.1:9 does not answer/)
  })

  test('an answer that is no JSON, or other bytes than listed, is the hub’s fault', async () => {
    const bodies = ['<html>maintenance</html>']
    const broken = openSource(
      'hf:acme/haneul-7b',
      options({ fetch: async () => new Response(bodies[0], { status: 200 }) }),
    )
    await expect(broken).rejects.toThrow(NetworkError)
    const source = await openSource(
      'hf:acme/haneul-7b',
      options({
        fetch: async (input, init) => {
          const response = await fetch(input, init)
          if (!String(input).includes('/resolve/')) return response
          const body = new Uint8Array(await response.arrayBuffer())
          body[0] = 0
          return new Response(body, { status: response.status })
        },
      }),
    )
    await expect(source.read('config.json')).rejects.toThrow(/another digest than the listing states/)
  })
})
