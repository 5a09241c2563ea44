import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { runCli } from '../../../src/cli/run.js'
import type { Terminal } from '../../../src/cli/terminal.js'
import validators from '../../../src/generated/validators.cjs'
import type { Scan } from '../../../src/weights/fingerprint/scan-document.js'
import { Random } from '../../../src/weights/random.js'
import { folderWith } from '../model-files.js'
import { saved, trainedFurther } from '../models.js'
import { upModel } from './support.js'

jest.setTimeout(60_000)

const place = folderWith({})

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
    clock: () => new Date(0),
    cwd: place,
    environment: {},
    isTerminal: false,
    width: 100,
  }
  return { code: await runCli(argv, terminal), out, error }
}

let parent: string
let child: string
let other: string

beforeAll(async () => {
  const model = upModel(new Random(501), 24, 384, 48)
  parent = saved(model)
  child = saved(trainedFurther(new Random(502), model, 0.95))
  other = saved(upModel(new Random(503), 24, 384, 48))
  mkdirSync(join(place, 'registry', 'org'), { recursive: true })
  const about = ['--license', 'apache-2.0', '--released', '2024-09-19', '--lineage', 'org/older']
  await run(
    'weights',
    'fingerprint',
    parent,
    '--id',
    'org/parent',
    ...about,
    '-o',
    'registry/org/parent.json',
  )
  await run('weights', 'fingerprint', other, '--id', 'org/other', '-o', 'registry/org/other.json')
})

describe('weights fingerprint', () => {
  test('prints an entry that says what it was told', async () => {
    const { code, out, error } = await run('weights', 'fingerprint', parent, '--id', 'org/parent', '--hash')
    const entry: unknown = JSON.parse(out)
    expect([code, error, validators['weights-fingerprint'](entry)]).toEqual([0, '', true])
    expect(entry).toMatchObject({
      model: { id: 'org/parent', license: null },
      files: [{ name: 'model.safetensors' }],
    })
  })

  test.each([
    [[], /takes a MODEL/],
    [['nowhere'], /nowhere cannot be opened/],
    [['.', '--released', 'soon'], /--released soon is no day/],
    [['.', '--registry', 'x'], /weights fingerprint does not take --registry/],
  ])('with %j is refused as usage', async (words, message) => {
    const folder = words[0] === '.' ? [parent, ...words.slice(1)] : words
    const { code, out, error } = await run('weights', 'fingerprint', ...folder)
    expect([code, out]).toEqual([2, ''])
    expect(error).toMatch(message)
  })
})

describe('weights scan', () => {
  test('names the reference in a sentence, and the way to be sure', async () => {
    const { code, out } = await run('weights', 'scan', child, '--registry', 'registry')
    expect(code).toBe(0)
    expect(out).toMatch(/1 of 1 components hold weights that are also in the registry/)
    expect(out).toMatch(/not trained independently of org\/parent/)
    expect(out).toMatch(/p ≤ \d\.\de-\d+ \(one hypothesis\)/)
    expect(out).toContain('--confirm org/parent=PATH')
    expect(out).toContain('made from org/older')
    expect(out).not.toMatch(/r = |stolen|fake|!/i)
  })

  test('confirms with the weights of the reference', async () => {
    const { out } = await run(
      'weights',
      'scan',
      child,
      '--registry',
      'registry',
      '--confirm',
      `org/parent=${parent}`,
    )
    expect(out).toMatch(/Confirmed on other units.*r = 0\.9\d\d\d \[0\.9/)
  })

  test('clears an innocent model with what it could have seen, in both languages', async () => {
    const own = saved(upModel(new Random(504), 24, 384, 48))
    expect((await run('weights', 'scan', own, '--registry', 'registry')).out).toMatch(
      /no evidence against 2 references; in 2 of them a correlation of 0\.1\d\d or more would have been seen/,
    )
    expect((await run('weights', 'scan', own, '--registry', 'registry', '--lang', 'ko')).out).toMatch(
      /근거가 없습니다/,
    )
  })

  test('gives its document, also for a fingerprint in place of a model', async () => {
    const { out } = await run('weights', 'scan', child, '--registry', 'registry', '-f', 'json')
    const scan = JSON.parse(out) as Scan
    expect(validators['weights-scan'](scan)).toBe(true)
    await run('weights', 'fingerprint', child, '-o', 'child.json')
    const again = JSON.parse(
      (await run('weights', 'scan', 'child.json', '--registry', 'registry', '-f', 'json')).out,
    ) as Scan
    expect(again.matches).toEqual(scan.matches)
  })

  test.each([
    ['derived', 1],
    ['shared-origin', 1],
    ['never', 0],
  ])('exits for --fail-on %s with %d when a copy is found', async (when, code) => {
    expect((await run('weights', 'scan', child, '--registry', 'registry', '--fail-on', when)).code).toBe(code)
  })

  test('exits with 0 for an innocent model whatever is asked', async () => {
    const one = [
      'weights',
      'scan',
      other,
      '--id',
      'org/other',
      '--registry',
      'registry',
      '--fail-on',
      'shared-origin',
    ]
    const { code, out } = await run(...one)
    expect(code).toBe(0)
    expect(out).toContain('left out as the model itself: org/other')
  })

  test.each<[string, string, RegExp]>([
    ['no JSON', '{', /broken\/entry\.json: not JSON/],
    [
      'another document',
      '{"schemaVersion":"1"}',
      /broken\/entry\.json: no fingerprint of weights: \/ breaks "required"/,
    ],
  ])('names the file of a registry that holds %s', async (_, content, message) => {
    mkdirSync(join(place, 'broken'), { recursive: true })
    writeFileSync(join(place, 'broken', 'entry.json'), content)
    const { code, error } = await run('weights', 'scan', child, '--registry', 'broken')
    expect(code).toBe(2)
    expect(error).toMatch(message)
  })

  test.each<[string[], RegExp]>([
    [[], /takes a MODEL and --registry PATH/],
    [['--registry', 'empty'], /empty holds no fingerprint/],
    [['--registry', 'nowhere'], /nowhere cannot be opened/],
    [['--registry', 'registry', '--confirm', 'org/parent'], /is not ID=PATH/],
  ])('with %j is refused as usage', async (words, message) => {
    mkdirSync(join(place, 'empty'), { recursive: true })
    const { code, error } = await run('weights', 'scan', child, ...words)
    expect(code).toBe(2)
    expect(error).toMatch(message)
  })
})
