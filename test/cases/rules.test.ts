import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.js'
import { builtInFramework } from '../../src/frameworks/load.js'
import validators from '../../src/generated/validators.cjs'
import { openDirectory } from '../../src/source/directory.js'
import { openMemory } from '../../src/source/memory.js'
import type { Source } from '../../src/source/source.js'
import type { Location } from '../../src/types/location.js'
import type { Verdict } from '../../src/types/verdict.js'
import { rank } from '../../src/verdict/conclude.js'
import { NOW, resultOf } from './audit.js'
import { broken, combinations, hard, manifests, own, soft } from './generate.js'

const scale = builtInFramework('t-class-2.0')!
const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

async function judge(source: Source, owner?: string): Promise<Verdict> {
  const verdict = await check(source, { clock: () => NOW, toolVersion: '0.0.0', owner })
  const document: unknown = JSON.parse(JSON.stringify(verdict))
  expect([validators.verdict(document), validators.verdict.errors]).toEqual([true, null])
  return verdict
}

/** What is wrong with a place: no such file, no such line, or words that do not stand there. */
async function wrongPlace(source: Source, location: Location): Promise<string | null> {
  const entry = (await source.list()).find(({ path }) => path === location.path)
  if (entry === undefined) return `${location.path} is not in the source`
  if (location.startLine < 1 || location.endLine < location.startLine) return `${location.path} has odd lines`
  const text = Buffer.from(await source.read(location.path)).toString('utf8')
  // Weights, their indexes and vocabularies are measured, not quoted: the words there are the tool's.
  if (/\.(?:safetensors|bin|pth|pt|gguf|onnx|index\.json)$|(?:^|\/)tokenizer\.json$/.test(location.path))
    return null
  const line = text.split(/\r?\n/)[location.startLine - 1]
  if (line === undefined) return `${location.path} has no line ${location.startLine}`
  const quote = location.quote.replace(/^…|…$/g, '').trim()
  return line.includes(quote) && (quote !== '' || line.trim() === '')
    ? null
    : `${location.path}:${location.startLine} does not hold "${location.quote}"`
}

/** The three rules of DESIGN.md that hold for every verdict. */
async function expectLawful(source: Source, verdict: Verdict): Promise<void> {
  for (const { id, result, reasons, messages } of verdict.requirements) {
    expect([id, result]).toEqual([
      id,
      expect.stringMatching(/^(supported|contradicted|unverified|attested|not-applicable)$/),
    ])
    expect([id, reasons.length > 0, reasons.length === messages.length]).toEqual([id, true, true])
    for (const reason of reasons) expect(reason).not.toMatch(/\{\w+\}|undefined|\bNaN\b/)
  }
  const places: Location[] = []
  for (const finding of verdict.findings) {
    expect([finding.rule, finding.message, finding.locations.length > 0]).toEqual([
      finding.rule,
      finding.message,
      true,
    ])
    if (finding.severity !== 'note')
      expect([finding.rule, finding.help !== undefined || finding.fix !== undefined]).toEqual([
        finding.rule,
        true,
      ])
    places.push(...finding.locations)
  }
  for (const { locations } of verdict.requirements) places.push(...locations)
  for (const { scope, locations } of verdict.components) if (scope !== 'vendored') places.push(...locations)
  const wrong = []
  for (const place of places) wrong.push(await wrongPlace(source, place))
  expect(wrong.filter((one) => one !== null)).toEqual([])
  expect(rank(scale, verdict.level.supported)).toBeLessThanOrEqual(rank(scale, verdict.level.ceiling))
}

describe('the example folders', () => {
  test.each(readdirSync(examples))('%s keeps all rules', async (name) => {
    const source = await openDirectory(`${examples}${name}`)
    await expectLawful(source, await judge(source))
    await source.close()
  })
})

describe('evidence, not suspicion', () => {
  test.each(combinations(soft, 60, 20260115))(
    'soft signs alone never contradict a random start: %s',
    async (_, files) => {
      for (const owner of ['nuri-lab', undefined]) {
        const source = openMemory(files)
        const verdict = await judge(source, owner)
        expect(resultOf(verdict, 'T4-INIT')).not.toBe('contradicted')
        await expectLawful(source, verdict)
      }
    },
  )

  test.each(combinations({ ...soft, ...own }, 30, 7))(
    'nor beside training of its own: %s',
    async (_, files) => {
      const verdict = await judge(openMemory(files), 'nuri-lab')
      expect(resultOf(verdict, 'T4-INIT')).not.toBe('contradicted')
    },
  )

  test.each(Object.entries(hard))('while one hard sign does: %s', async (_, files) => {
    expect(resultOf(await judge(openMemory(files), 'nuri-lab'), 'T4-INIT')).toBe('contradicted')
  })
})

describe('absence is not proof', () => {
  test.each(combinations({ ...soft, ...own, ...hard, ...broken }, 60, 42))(
    'every requirement of every verdict has a result and a reason: %s',
    async (_, files) => {
      const source = openMemory(files)
      await expectLawful(source, await judge(source, 'nuri-lab'))
    },
  )

  test.each(Object.entries(broken))('%s is told as skipped', async (_, files) => {
    const verdict = await judge(openMemory(files), 'nuri-lab')
    expect(verdict.coverage.skipped.map(({ path }) => path)).toEqual(Object.keys(files))
    for (const { reason } of verdict.coverage.skipped) expect(reason).not.toBe('')
    expect(verdict.level.supported).toBe('T0')
  })

  test.each(combinations({ ...soft, ...own, ...hard }, 40, 99))(
    'a file that cannot be read is told, and supports nothing: %s',
    async (_, files) => {
      const whole = await judge(openMemory(files), 'nuri-lab')
      for (const path of Object.keys(files)) {
        const { [path]: _gone, ...rest } = files
        const source = openMemory(files)
        const verdict = await judge(
          {
            ...source,
            read: async (name, range) => {
              if (name === path) throw new Error('input/output error')
              return source.read(name, range)
            },
          },
          'nuri-lab',
        )
        const absent = await judge(openMemory(rest), 'nuri-lab')
        // Either nobody wants the file, or it is told as skipped.
        const skipped = verdict.coverage.skipped.some((one) => one.path === path)
        expect([path, skipped || verdict.coverage.filesRead === whole.coverage.filesRead]).toEqual([
          path,
          true,
        ])
        const reached = Math.max(rank(scale, absent.level.supported), rank(scale, whole.level.supported))
        expect(rank(scale, verdict.level.supported)).toBeLessThanOrEqual(reached)
      }
    },
  )
})

describe('every sentence has an address', () => {
  test.each(combinations({ ...soft, ...own, ...hard }, 40, 3, manifests))(
    'findings against a declaration stand at places that exist, with a next step: %s',
    async (_, files) => {
      const source = openMemory(files)
      await expectLawful(source, await judge(source))
    },
  )
})
