import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
// @ts-expect-error scripts carry no types
import * as consoles from '../../scripts/docs/console.mjs'
// @ts-expect-error scripts carry no types
import * as documents from '../../scripts/docs/documents.mjs'
// @ts-expect-error scripts carry no types
import * as rooms from '../../scripts/docs/rooms.mjs'
import { helpText } from '../../src/cli/help.js'
import { readManifest } from '../../src/manifest/index.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const CLI = join(process.env['SOVEREIGNTY_DIST'] ?? join(ROOT, 'dist'), 'cli.js')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n')

const DOCUMENTS = documents.DOCUMENTS as readonly string[]
const generated = documents.generated as (path: string, document: string, sources: object) => string
const consoleBlocks = consoles.consoleBlocks as (
  document: string,
) => { readonly command: string; readonly output: string }[][]
const runner = consoles.runner as (
  start: (words: string[]) => { status: number | null; stdout: string },
) => (command: string) => string
const withoutTimes = consoles.withoutTimes as (output: string) => string
const roomImports = rooms.roomImports as (root: string) => ReadonlyMap<string, readonly string[]>
const circle = rooms.circle as (imports: ReadonlyMap<string, readonly string[]>) => string[] | null

const HAND_WRITTEN = [
  'README.md',
  'README.ko.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** Bodies of fenced blocks of one language. */
function fenced(document: string, language: string): string[] {
  return [...document.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , body]) => body as string)
}

/** The anchor that GitHub gives a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')
}

describe('generated parts of the documents', () => {
  test.each(DOCUMENTS)('%s is what the sources give', (path) => {
    const document = read(path)
    expect(document).toBe(generated(path, document, { read, helpText, rooms: roomImports(ROOT) }))
  })
})

describe('the commands of the READMEs', () => {
  test.each(['README.md', 'README.ko.md'])(
    '%s shows what they print',
    (path) => {
      const blocks = consoleBlocks(read(path))
      expect(blocks.length).toBeGreaterThan(0)
      for (const steps of blocks) {
        const run = runner((words) => {
          const { FORCE_COLOR: _colour, ...env } = process.env
          return spawnSync(process.execPath, [CLI, ...words], { cwd: ROOT, encoding: 'utf8', env })
        })
        for (const { command, output } of steps)
          expect(withoutTimes(run(command).trim())).toBe(withoutTimes(output))
      }
    },
    60_000,
  )

  test('are not compared by how long they took, and by everything else', () => {
    const one = '  2 components · 8 files, 22.6 kB in 0.25 s'
    expect(withoutTimes(one)).toBe(withoutTimes(one.replace('0.25', '12.50')))
    expect(withoutTimes(one)).not.toBe(withoutTimes(one.replace('22.6', '22.7')))
  })

  test('are commands of this tool and nothing else', () => {
    const run = runner(() => ({ status: 0, stdout: '' }))
    expect(() => run('rm -r dist')).toThrow('not a command of this tool')
  })
})

describe('the READMEs', () => {
  test.each(['README.md', 'README.ko.md'])('%s shows a manifest that is valid and ten lines long', (path) => {
    const [manifest] = fenced(read(path), 'json')
    const { problems } = readManifest(new TextEncoder().encode(manifest), 'sovereignty.json')
    expect(problems).toEqual([])
    expect(manifest?.trim().split('\n')).toHaveLength(10)
  })

  test.each(['README.md', 'README.ko.md'])('%s uses the checkout and only inputs that exist', (path) => {
    const [workflow] = fenced(read(path), 'yaml')
    const { steps } = parse(workflow ?? '').jobs.check
    const own = parse(read('.github/workflows/sovereignty.yml')).jobs.check.steps
    expect(steps[0]).toEqual(own[0])
    const inputs = Object.keys(parse(read('action.yml')).inputs)
    expect(inputs).toEqual(expect.arrayContaining(Object.keys(steps[1].with ?? {})))
  })

  test('say the same in both languages, block by block', () => {
    const shape = (document: string): string[] =>
      [...document.matchAll(/^(#{1,3}) |^```(\w+)|^<!-- (\w+):begin/gm)].map(
        ([, level, language, block]) => level ?? language ?? block ?? '',
      )
    expect(shape(read('README.ko.md'))).toEqual(shape(read('README.md')))
  })
})

describe('links between documents', () => {
  test.each(HAND_WRITTEN)('of %s lead to files and headings that are there', (path) => {
    const broken: string[] = []
    for (const [, link] of read(path).matchAll(/(?:\]\(|src="|srcset=")([^)"\s]+)[)"]/g)) {
      if (link === undefined || /^[a-z]+:/.test(link)) continue
      const [file = '', heading] = link.split('#')
      const target = file === '' ? path : join(dirname(path), file)
      if (!existsSync(join(ROOT, target))) broken.push(link)
      else if (heading !== undefined) {
        const headings = [...read(target).matchAll(/^#{1,6} (.+)$/gm)].map(([, text]) => anchor(text ?? ''))
        if (!headings.includes(decodeURIComponent(heading))) broken.push(link)
      }
    }
    expect(broken).toEqual([])
  })
})

describe('the rooms of src', () => {
  test('import each other without a circle', () => {
    expect(circle(roomImports(ROOT))).toBeNull()
  })

  test('would be told of a circle', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ])
    expect(circle(imports)).toEqual(['b', 'c', 'b'])
  })

  test('have no toolkit of the Action in the core', () => {
    const offenders = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.ts') && !/^(action|github)\//.test(path))
      .filter((path) => /from '@actions\//.test(read(`src/${path}`)))
    expect(offenders).toEqual([])
  })
})
