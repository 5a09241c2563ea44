import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { builtInFramework, builtInFrameworks } from '../../src/frameworks/load.js'
import { predicates } from '../../src/frameworks/predicates/index.js'
import { readFramework } from '../../src/frameworks/read.js'
import { readManifest } from '../../src/manifest/index.js'
import { ROOT } from './sources.js'

const folder = join(ROOT, 'src', 'frameworks', 'data')
const scales = readdirSync(folder).filter((name) => name.endsWith('.json'))

describe('the scales that ship with the tool', () => {
  test.each(scales)('%s is read like one of the user’s own', (name) => {
    const framework = readFramework(readFileSync(join(folder, name), 'utf8'), name)
    expect(builtInFramework(framework.id)).toEqual(framework)
    expect(name).toBe(`${framework.id}.json`)
  })

  test('use predicates that exist, and leave none idle', () => {
    const used = new Set(
      builtInFrameworks()
        .flatMap((id) => builtInFramework(id)!.requirements)
        .flatMap(({ supports, contradicts, appliesWhen = [] }) => [
          ...supports,
          ...contradicts,
          ...appliesWhen,
        ]),
    )
    const known = Object.keys(predicates)
    expect([...used].filter((name) => !known.includes(name))).toEqual([])
    expect(known.filter((name) => !used.has(name))).toEqual([])
  })

  test('name every requirement of a level, and put every requirement somewhere', () => {
    for (const id of builtInFrameworks()) {
      const { levels, requirements, groups = [] } = builtInFramework(id)!
      const known = requirements.map((one) => one.id)
      const placed = new Set([...levels, ...groups].flatMap((one) => one.requirements))
      expect([...placed].filter((one) => !known.includes(one))).toEqual([])
      expect(known.filter((one) => !placed.has(one))).toEqual([])
    }
  })
})

describe('the examples', () => {
  const examples = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

  test.each(examples.filter((name) => name !== 'invalid-manifest'))(
    '%s declares itself without a problem',
    (name) => {
      const content = readFileSync(join(ROOT, 'examples', name, 'sovereignty.json'))
      const { problems } = readManifest(content, 'sovereignty.json', {
        framework: builtInFramework('t-class-2.0')!,
      })
      expect(problems).toEqual([])
    },
  )

  test('invalid-manifest is the only one that does not validate', () => {
    const content = readFileSync(join(ROOT, 'examples', 'invalid-manifest', 'sovereignty.json'))
    expect(readManifest(content, 'sovereignty.json').manifest).toBeNull()
  })
})
