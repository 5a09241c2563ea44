import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import validators from '../../src/generated/validators.cjs'
import type { Finding, Verdict } from '../../src/types/verdict.js'
import { EXAMPLES, type Example, example, PATIENCE_MS, removeFolders, verdictOf } from '../cli/support.js'
import { cleanUp, runCli } from '../support/harness.js'

jest.setTimeout(PATIENCE_MS)
afterEach(() => {
  removeFolders()
  cleanUp()
})

const GOLDEN = join(dirname(fileURLToPath(import.meta.url)), 'golden')

/** The agreed output of that name. With UPDATE_GOLDEN=1 the output given becomes the agreed one. */
function golden(name: string, output: string): string {
  const path = join(GOLDEN, name)
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(GOLDEN, { recursive: true })
    writeFileSync(path, output)
  }
  return readFileSync(path, 'utf8')
}

/** What differs from run to run and from release to release, and nothing else. */
function settled(output: string): string {
  return output
    .replace(/"elapsedMs": [\d.]+/, '"elapsedMs": 0')
    .replace(/("name": "sovereignty-check",\s+"version": )"[^"]+"/, '$1"0.0.0"')
    .replace(/^sovereignty-check \d\S*/m, 'sovereignty-check 0.0.0')
    .replace(/\d+\.\d+( s|초)\b/g, '0.00$1')
    .replace(/\d+\.\d+(초)/g, '0.00$1')
}

const FORMATS = [
  { extension: 'json', flags: ['--format', 'json'] },
  { extension: 'txt', flags: [] },
  { extension: 'ko.txt', flags: ['--lang', 'ko'] },
  { extension: 'md', flags: ['--format', 'markdown'] },
] as const

describe.each(EXAMPLES)('examples/%s', (name) => {
  test.each(FORMATS)('says as $extension what was agreed', async ({ extension, flags }) => {
    // Run from beside the example, so that no path of this machine is its name.
    const { stdout, stderr } = await runCli(['check', name, ...flags], { cwd: dirname(example(name)) })
    expect(stderr).toBe('')
    expect(settled(stdout)).toBe(golden(`${name}.${extension}`, settled(stdout)))
    if (extension === 'json')
      expect([validators.verdict(JSON.parse(stdout)), validators.verdict.errors]).toEqual([true, null])
  })
})

describe('what the examples must say', () => {
  async function judged(name: Example) {
    const path = example(name)
    const { verdict, run } = await verdictOf(path)
    return { verdict, exitCode: run.exitCode, path }
  }
  const result = (verdict: Verdict, id: string) => verdict.requirements.find((one) => one.id === id)?.result
  const rules = (verdict: Verdict) => verdict.findings.map(({ rule }) => rule)
  const places = (finding: Finding | undefined) =>
    finding?.locations.map(({ path, startLine }) => `${path}:${startLine}`)

  test('borrowed-encoder: the vision tower of another vendor bounds a T5 claim to T2', async () => {
    const { verdict, exitCode, path } = await judged('borrowed-encoder')
    expect(exitCode).toBe(1)
    expect([verdict.claim?.level, verdict.level.ceiling, verdict.conclusion]).toEqual([
      'T5',
      'T2',
      'contradicted',
    ])
    const tower = verdict.components.find(({ role }) => role === 'vision-encoder')
    expect(tower).toMatchObject({
      purl: 'pkg:huggingface/Qwen/Qwen2.5-VL-32B-Instruct',
      relation: 'frozen',
      owner: 'third-party',
      supplier: 'Alibaba',
      status: 'matched',
    })
    // The share is counted from the tensor headers; the merger that leads out of the tower is a projector.
    const header = tensorCounts(join(path, 'model.safetensors'))
    const all = [...header.values()].reduce((sum, count) => sum + count, 0)
    const vision = [...header]
      .filter(([tensor]) => /^vision_model\.(?!merger)/.test(tensor))
      .reduce((sum, [, count]) => sum + count, 0)
    expect(tower?.parameterShare).toBeCloseTo(vision / all, 6)
    const contradiction = verdict.findings.find(({ rule }) => rule === 'claim/contradicted')
    expect(contradiction?.requirement).toBe('T4-INIT')
    expect(places(contradiction)?.slice(0, 2)).toEqual(['sovereignty.json:12', 'modeling_miru_vl.py:10'])
    expect(contradiction?.fix?.patch).toEqual([{ op: 'replace', path: '/claim/level', value: 'T2' }])
    // What is own stands beside what is not: the language model alone could be T5.
    const levels = Object.fromEntries(verdict.levels.map(({ role, ceiling }) => [role, ceiling]))
    expect(levels).toEqual({ backbone: 'T5', projector: 'T5', 'vision-encoder': 'T2' })
  })

  test('from-scratch: every requirement of T4-2 is supported, and nothing is found', async () => {
    const { verdict, exitCode } = await judged('from-scratch')
    expect(exitCode).toBe(0)
    expect([
      verdict.claim?.level,
      verdict.level.supported,
      verdict.level.ceiling,
      verdict.conclusion,
    ]).toEqual(['T4-2', 'T4-2', 'T4-2', 'supported'])
    for (const id of ['T2-HOLD', 'T4-INIT', 'T4-DATA', 'T4-OWN', 'T4-SRC', 'T4-2-DELTA'])
      expect([id, result(verdict, id)]).toEqual([id, 'supported'])
    expect(rules(verdict)).toEqual([])
    const start = verdict.requirements.find(({ id }) => id === 'T4-INIT')
    expect(start?.locations.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['pretrain.py', 'logs/trainer_state.json']),
    )
    expect(verdict.components.filter(({ status }) => status === 'undeclared')).toEqual([])
  })

  test('api-wrapper: a product that answers through a closed service holds T0, not T2', async () => {
    const { verdict, exitCode } = await judged('api-wrapper')
    expect(exitCode).toBe(1)
    expect([verdict.claim?.level, verdict.level.ceiling, verdict.conclusion]).toEqual([
      'T2',
      'T0',
      'contradicted',
    ])
    expect(verdict.components.find(({ kind }) => kind === 'service')).toMatchObject({
      supplier: 'OpenAI',
      country: 'US',
      scope: 'product',
      status: 'undeclared',
    })
    const contradiction = verdict.findings.find(({ rule }) => rule === 'claim/contradicted')
    expect(contradiction?.requirement).toBe('T2-HOLD')
    expect(places(contradiction)).toEqual(
      expect.arrayContaining(['sovereignty.json:6', 'assistant/server.py:4']),
    )
  })

  test('continual-pretraining: a base stated in prose and settings, and not declared, bounds the claim to T2', async () => {
    const { verdict, exitCode } = await judged('continual-pretraining')
    expect(exitCode).toBe(1)
    // The manifest says T4, which stands for the row of T4 that asks least.
    expect([verdict.claim?.level, verdict.level.ceiling, verdict.conclusion]).toEqual([
      'T4-1',
      'T2',
      'contradicted',
    ])
    expect(verdict.components.find(({ kind }) => kind === 'model')).toMatchObject({
      purl: 'pkg:huggingface/Qwen/Qwen2.5-14B',
      role: 'backbone',
      relation: 'finetune',
      status: 'undeclared',
      strength: 'B',
    })
    const undeclared = verdict.findings.find(({ rule }) => rule === 'component/undeclared')
    expect(undeclared?.severity).toBe('error')
    expect(places(undeclared)).toEqual(expect.arrayContaining(['configs/cpt.yaml:2', 'README.md:10']))
    expect(rules(verdict)).not.toContain('license/conflict')
  })

  test('invalid-manifest: six problems, each with line, column and the nearest word or form', async () => {
    const { verdict, exitCode } = await judged('invalid-manifest')
    expect(exitCode).toBe(2)
    expect([verdict.claim, verdict.conclusion]).toEqual([null, 'invalid'])
    const said = verdict.findings.map(({ locations: [place], message, help }) => [
      `${place?.path}:${place?.startLine}:${place?.startColumn}`,
      message.includes('not of the form') ? help?.parameters['example'] : help?.parameters['nearest'],
    ])
    expect(said).toEqual([
      ['sovereignty.json:3:36', 'supplier'],
      ['sovereignty.json:3:71', 'KR'],
      ['sovereignty.json:4:23', 'T4-2'],
      ['sovereignty.json:8:15', 'model'],
      ['sovereignty.json:10:15', 'pkg:huggingface/Qwen/Qwen2.5-7B'],
      ['sovereignty.json:11:19', 'frozen'],
    ])
  })
})

/** Parameters of each tensor by the header of a safetensors file, read here on its own. */
function tensorCounts(path: string): ReadonlyMap<string, number> {
  const bytes = readFileSync(path)
  const length = Number(bytes.readBigUInt64LE(0))
  const header = JSON.parse(bytes.subarray(8, 8 + length).toString('utf8')) as Record<
    string,
    { shape?: number[] }
  >
  return new Map(
    Object.entries(header)
      .filter(([name]) => name !== '__metadata__')
      .map(([name, { shape = [] }]) => [name, shape.reduce((product, size) => product * size, 1)]),
  )
}
