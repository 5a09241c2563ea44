import { describe, expect, test } from '@jest/globals'
import { areaOf, importsOf, packageOf, type SourceFile, sourceFiles } from './sources.js'

const files = sourceFiles()

/** What anybody may import: it imports nothing but itself. */
const GROUND = ['types', 'limits', 'errors', 'tool', 'messages']

/**
 * The way data goes, as imports: each area with the areas it may use besides the ground floor. Later areas know earlier
 * ones, never the other way round. `catalog` and `licenses` are look-ups over data that any later area may ask.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  types: [],
  limits: [],
  errors: [],
  tool: [],
  messages: [],
  generated: [],
  source: [],
  licenses: [],
  versions: [],
  purl: [],
  catalog: ['licenses'],
  evidence: ['source', 'catalog', 'licenses', 'versions'],
  manifest: ['generated', 'purl'],
  boms: ['source', 'evidence', 'licenses', 'purl'],
  weights: ['generated', 'source', 'evidence'],
  reconcile: ['manifest', 'evidence', 'catalog', 'licenses', 'versions', 'purl'],
  frameworks: ['reconcile', 'catalog', 'licenses', 'manifest', 'generated', 'purl'],
  verdict: ['frameworks', 'reconcile', 'evidence', 'catalog', 'licenses', 'manifest'],
  check: ['weights', 'source', 'manifest', 'boms', 'evidence', 'reconcile', 'frameworks', 'verdict'],
  report: ['frameworks', 'verdict', 'licenses', 'purl'],
  policy: ['generated', 'manifest'],
  github: ['report'],
  attestation: ['generated'],
  action: [
    'attestation',
    'policy',
    'check',
    'source',
    'frameworks',
    'verdict',
    'report',
    'github',
    'manifest',
    'weights',
    'generated',
  ],
  cli: [
    'attestation',
    'policy',
    'check',
    'source',
    'github',
    'purl',
    'evidence',
    'catalog',
    'weights',
    'frameworks',
    'verdict',
    'report',
    'manifest',
  ],
}

/** Arrows that the table does not have, each with the reason why it is none. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'manifest → evidence/text-file.ts': 'offsets of a text as line and column; it knows nothing of evidence',
  'messages → frameworks/data':
    'titles and questions of the scales are texts like any other, kept with their data',
}

interface Arrow {
  readonly from: string
  readonly to: string
}

function forbidden(all: readonly SourceFile[]): readonly Arrow[] {
  return all.flatMap((file) =>
    file.imports
      .filter(({ own, target }) => own && areaOf(target) !== file.area)
      .filter(({ target }) => !GROUND.includes(areaOf(target)) || GROUND.includes(file.area))
      .filter(({ target }) => !(file.area !== 'types' && areaOf(target) === 'types'))
      .filter(({ target }) => !ALLOWED[file.area]?.includes(areaOf(target)))
      .filter(({ target }) => !excepted(file.area, target))
      .map(({ target }) => ({ from: file.path, to: target })),
  )
}

function excepted(area: string, target: string): boolean {
  return Object.keys(EXCEPTIONS).some((arrow) => {
    const [from, to] = arrow.split(' → ') as [string, string]
    return from === area && (target === to || target.startsWith(`${to}/`))
  })
}

/** A way that leads back to where it started, `null` when there is none. */
function cycle(all: readonly SourceFile[]): readonly string[] | null {
  const next = new Map(all.map((file) => [file.path, file.imports.filter(({ own }) => own)]))
  const done = new Set<string>()
  const way: string[] = []
  const visit = (path: string): readonly string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return null
    way.push(path)
    for (const { target } of next.get(path) ?? []) {
      const found = visit(target)
      if (found !== null) return found
    }
    way.pop()
    done.add(path)
    return null
  }
  for (const { path } of all) {
    const found = visit(path)
    if (found !== null) return found
  }
  return null
}

function importing(name: RegExp): readonly SourceFile[] {
  return files.filter(({ imports }) => imports.some(({ own, target }) => !own && name.test(target)))
}

describe('imports', () => {
  test('the scanner sees every way of importing, and no import in a comment', () => {
    const text = [
      "import { a } from './a.js'",
      "import type { B } from '../types/b.js'",
      'import {\n  c,\n  type D,\n} from "./c.js"',
      "import './effect.js'",
      "export { e } from './e.js'",
      "export * from './f.js'",
      "import data from './data.json' with { type: 'json' }",
      "const g = await import('./g.js')",
      "// import { no } from './no.js'",
      "/** import { no } from './no.js' */",
      "import { readFile } from 'node:fs/promises'",
    ].join('\n')
    expect(importsOf('area/file.ts', text).map(({ target }) => target)).toEqual([
      'area/a.ts',
      'types/b.ts',
      'area/c.ts',
      'area/effect.ts',
      'area/e.ts',
      'area/f.ts',
      'area/data.json',
      'area/g.ts',
      'node:fs/promises',
    ])
    expect(['node:fs', 'yaml', '@actions/core/lib/x'].map(packageOf)).toEqual([null, 'yaml', '@actions/core'])
  })

  test('every area has its place in the table', () => {
    // Generated code is no TypeScript; it is only imported.
    const found = new Set(['generated', ...files.map(({ area }) => area)])
    expect([...found].sort()).toEqual(Object.keys(ALLOWED).sort())
  })

  test('the table itself has no arrow back up', () => {
    const order = Object.keys(ALLOWED)
    const up = order.flatMap((area) =>
      ALLOWED[area]!.filter((to) => order.indexOf(to) > order.indexOf(area)).map((to) => `${area} → ${to}`),
    )
    expect(up).toEqual([])
  })

  test('no arrow runs back up', () => {
    expect(forbidden(files)).toEqual([])
  })

  test('an arrow back up would be seen', () => {
    const wrong: SourceFile = {
      path: 'evidence/collect-levels.ts',
      area: 'evidence',
      text: '',
      imports: [{ own: true, target: 'frameworks/load.ts' }],
    }
    expect(forbidden([wrong])).toEqual([{ from: wrong.path, to: 'frameworks/load.ts' }])
  })

  test('every exception is in use', () => {
    const idle = Object.keys(EXCEPTIONS).filter((arrow) => {
      const [from, to] = arrow.split(' → ') as [string, string]
      return !files.some(
        ({ area, imports }) => area === from && imports.some(({ target }) => target.startsWith(to)),
      )
    })
    expect(idle).toEqual([])
  })

  test('no circle of files', () => {
    expect(cycle(files)).toBeNull()
    const file = (path: string, target: string): SourceFile => ({
      path,
      area: 'x',
      text: '',
      imports: [{ own: true, target }],
    })
    expect(cycle([file('x/a.ts', 'x/b.ts'), file('x/b.ts', 'x/a.ts')])).toEqual([
      'x/a.ts',
      'x/b.ts',
      'x/a.ts',
    ])
  })
})

describe('what an area may reach', () => {
  const areas = (found: readonly SourceFile[]): string[] => [...new Set(found.map(({ area }) => area))].sort()

  test('only sources, GitHub and the fronts touch files, processes or the network', () => {
    const found = areas(
      importing(/^node:(fs|child_process|http|https|http2|net|tls|dns|dgram|worker_threads)\b/),
    )
    expect(found.filter((area) => !['source', 'github', 'action', 'cli'].includes(area))).toEqual([])
  })

  test('only the Action and what writes for it know the runner', () => {
    const found = areas(importing(/^@actions\//))
    expect(found.filter((area) => !['action', 'github'].includes(area))).toEqual([])
    expect(areas(importing(/^@octokit\//))).toEqual(['github'])
  })

  test('the core reads no environment, writes to no console and asks no clock', () => {
    const core = files.filter(({ area }) => !['source', 'github', 'action', 'cli'].includes(area))
    const impure = core.flatMap(({ path, text }) =>
      [
        ...text.matchAll(
          /\bprocess\.\w+|\bconsole\.\w+|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(/g,
        ),
      ].map(([word]) => `${path}: ${word}`),
    )
    expect(impure).toEqual([])
  })

  test('nothing evaluates text as code but the chunks of the bundle itself', () => {
    const evaluating = files.filter(
      ({ text, imports }) =>
        /\bnew Function\(|\bglobalThis\.eval\b|^\s*eval\(/m.test(text) ||
        imports.some(({ target }) => /^(node:)?vm$/.test(target)),
    )
    expect(evaluating.map(({ path }) => path)).toEqual(['cli/code-cache.ts', 'cli/load-chunk.ts'])
  })
})
