import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { runCli } from '../../../src/cli/run.js'
import type { Terminal } from '../../../src/cli/terminal.js'
import { Random } from '../../../src/weights/random.js'
import { type HubServer, startHub } from '../../support/hub-server.js'
import { makeRepository, type Repository } from '../../support/repository.js'
import { folderWith, safetensorsBytes } from '../model-files.js'
import { rename, trainedFurther, written } from '../models.js'
import { upModel } from './support.js'

jest.setTimeout(120_000)

const COMMIT = '8f3c1d2e4b5a69788796a5b4c3d2e1f0a1b2c3d4'
const ID = 'acme/encoder'
let reference: Uint8Array
let borrowed: Uint8Array
let hub: HubServer
let place: string
const repositories: Repository[] = []

beforeAll(() => {
  const tower = upModel(new Random(601), 24, 384, 48)
  reference = safetensorsBytes(written(tower))
  const child = rename(trainedFurther(new Random(602), tower, 0.97), /^model\.layers/, 'vision_model.blocks')
  borrowed = safetensorsBytes(written(child))
})

beforeEach(async () => {
  hub = await startHub([
    { id: ID, commit: COMMIT, files: { 'model.safetensors': reference }, large: ['model.safetensors'] },
  ])
  place = folderWith({ 'model.safetensors': borrowed, 'sovereignty.json': manifest })
  mkdirSync(join(place, 'reference'))
  writeFileSync(join(place, 'reference', 'model.safetensors'), reference)
})
afterEach(async () => {
  await hub.close()
  for (const repository of repositories.splice(0)) repository.remove()
})

const manifest = JSON.stringify({
  schemaVersion: '1.0.0',
  subject: { name: 'Nuri-VL', supplier: 'Nuri Lab' },
  claim: { level: 'T4-2' },
  components: [
    { type: 'model', name: 'tower', supplier: 'Acme', owner: 'third-party', paths: ['reference'] },
  ],
})

async function run(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  let out = ''
  let error = ''
  const terminal: Terminal = {
    stdout: (text) => {
      out += text
    },
    stderr: (text) => {
      error += text
    },
    clock: () => new Date('2026-11-23T00:00:00Z'),
    cwd: place,
    environment: { HF_ENDPOINT: hub.url, SOVEREIGNTY_CACHE: '', HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' },
    isTerminal: false,
    width: 200,
  }
  const code = await runCli(argv, terminal)
  // Lines are broken at the width of a terminal.
  return { code, out: out.replace(/\s+/g, ' '), error }
}

async function register(...about: string[]): Promise<void> {
  const { code } = await run(
    'weights',
    'fingerprint',
    'reference',
    '--id',
    ID,
    ...about,
    '-o',
    'registry/e.json',
  )
  expect(code).toBe(0)
}

/** The model alone, without the folder that holds the reference. */
function alone(): string {
  return folderWith({
    'model.safetensors': borrowed,
    'sovereignty.json': JSON.stringify({ ...JSON.parse(manifest), components: [] }),
  })
}

describe('check --registry', () => {
  test('without the network says that it rests on the screen, and asks nobody', async () => {
    await register()
    const { code, out } = await run('check', alone(), '--registry', 'registry')
    expect(code).toBe(1)
    expect(out).toMatch(/weights of `acme\/encoder` are on the network, which this run may not use/)
    expect(hub.requests).toEqual([])
  })

  test('with --online reads ranges of the reference at the revision that the entry names', async () => {
    await register('--revision', COMMIT)
    const { out } = await run('check', alone(), '--registry', 'registry', '--online')
    expect(out).toMatch(/`vision_model` .* independently of `acme\/encoder`: .* \(r = 0\.9[67]\d\d \[/)
    expect(hub.requests.some((path) => path.includes(COMMIT))).toBe(true)
  })

  test.each([
    ['--confirm', [], ['--confirm', `${ID}=reference`]],
    ['the place that the entry names', ['--weights', '../reference'], []],
  ])('reads the reference at %s', async (_, about, flags) => {
    await register(...about)
    const { out } = await run('check', alone(), '--registry', 'registry', ...flags)
    expect(out).toMatch(/\(r = 0\.9[67]\d\d \[/)
    expect(out).not.toMatch(/screen alone/)
    expect(hub.requests).toEqual([])
  })

  test('an entry leads to no other address', async () => {
    await register('--weights', 'https://example.com/model.safetensors')
    const { out } = await run('check', alone(), '--registry', 'registry', '--online')
    expect(out).toMatch(
      /could not be read \(https:\/\/example\.com\/model\.safetensors is neither hf:org\/name nor/,
    )
  })

  test('tells in Korean too, and in every format', async () => {
    await register('--released', '2025-03-01', '--license', 'apache-2.0')
    const text = await run('check', alone(), '--registry', 'registry', '--lang', 'ko')
    expect(text.out).toMatch(/가중치 검사 결과/)
    for (const format of ['markdown', 'html']) {
      const { out } = await run('check', alone(), '--registry', 'registry', '--format', format)
      expect(out).toMatch(/What tests of the weights say/)
      expect(out).toMatch(/apache-2\.0, 2025-03-01/)
    }
  })

  test('an innocent model is told with what was looked at and for whom it speaks', async () => {
    await register()
    const own = folderWith({
      'sovereignty.json': JSON.stringify({ ...JSON.parse(manifest), components: [] }),
      'model.safetensors': safetensorsBytes(written(upModel(new Random(603), 24, 384, 48))),
    })
    const { code, out } = await run('check', own, '--registry', 'registry')
    expect(code).toBe(0)
    expect(out).toMatch(/references of its shape tested: 1; no evidence of weights of any/)
    expect(out).toMatch(/Units that correlate by 0\.1\d or more .* would have been seen/)
    expect(out).toMatch(/This speaks of these references only/)
  })

  test.each([
    ['2024-01-01', '2025-03-01', false, 'was published later, on 2025-03-01'],
    [
      '2026-01-01',
      '2025-03-01',
      false,
      'published on 2025-03-01; by its history this repository released on 2026-01-01',
    ],
    [
      '2026-01-01',
      '2025-03-01',
      true,
      'this clone is cut off, so the day of this repository’s release is not known',
    ],
    // What the clone shows is the latest day it can be.
    ['2024-01-01', '2025-03-01', true, 'was published later, on 2025-03-01'],
  ])('weights of %s beside a reference of %s, shallow %s: %s', async (day, released, shallow, said) => {
    await register('--released', released)
    const more = { 'sovereignty.json': JSON.stringify({ ...JSON.parse(manifest), components: [] }) }
    const made = makeRepository(
      [{ 'README.md': '# Nuri-VL\n' }, { ...more, 'model.safetensors': borrowed }, { 'notes.md': 'x\n' }],
      [day, day, day],
    )
    repositories.push(made)
    const target = shallow ? join(folderWith({}), 'clone') : made.path
    if (shallow)
      execFileSync('git', ['clone', '--quiet', '--depth=2', `file://${made.path}`, target], {
        stdio: 'ignore',
      })
    const { out } = await run('check', target, '--registry', 'registry')
    expect(out).toContain(said)
  })
})
