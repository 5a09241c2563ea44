import { expect, test } from '@jest/globals'
import { compareLicenses } from '../../src/licenses/compare.js'
import { parseLicense } from '../../src/licenses/expression.js'

type Tree = { readonly id: string } | { readonly or: boolean; readonly left: Tree; readonly right: Tree }

const IDS = [
  'MIT',
  'Apache-2.0',
  'GPL-3.0-only',
  'GPL-3.0-or-later',
  'GPL-2.0-only WITH Classpath-exception-2.0',
  'LicenseRef-own',
  'LicenseRef-modified-MIT',
  'ISC',
]

/** Numbers in [0, 1) that are the same in every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function tree(next: () => number, depth: number): Tree {
  if (depth === 0 || next() < 0.3) return { id: IDS[Math.floor(next() * IDS.length)] as string }
  return { or: next() < 0.5, left: tree(next, depth - 1), right: tree(next, depth - 1) }
}

function written(node: Tree): string {
  if ('id' in node) return node.id
  return `(${written(node.left)} ${node.or ? 'OR' : 'AND'} ${written(node.right)})`
}

/** What the expression means: one side of an OR, both of an AND, and each licence only itself. */
function allowed(node: Tree, ids: ReadonlySet<string>): boolean {
  if ('id' in node) return ids.has(node.id)
  return node.or
    ? allowed(node.left, ids) || allowed(node.right, ids)
    : allowed(node.left, ids) && allowed(node.right, ids)
}

function branches(raw: string): readonly (readonly string[])[] {
  const parsed = parseLicense(raw)
  return parsed.kind === 'expression' ? parsed.branches : []
}

const next = random(20_261_123)
const TREES = Array.from({ length: 400 }, () => tree(next, 3))

test('a set of licences meets an expression exactly when it holds all licences of one branch', () => {
  for (const node of TREES) {
    const found = branches(written(node))
    expect(found.length).toBeGreaterThan(0)
    for (let draw = 0; draw < 12; draw++) {
      const ids = new Set(IDS.filter(() => next() < 0.5))
      const met = found.some((branch) => branch.every((term) => ids.has(term)))
      expect([written(node), [...ids], met]).toEqual([written(node), [...ids], allowed(node, ids)])
    }
  }
})

test('case, order and brackets do not matter, and reading twice changes nothing', () => {
  for (const node of TREES) {
    const raw = written(node)
    const lower = raw.replace(/LicenseRef-\S+?(?=[)\s]|$)|[^\s()]+/g, (word) =>
      /^LicenseRef-|exception/.test(word) ? word : word.toLowerCase(),
    )
    expect(branches(lower)).toEqual(branches(raw))
    expect(compareLicenses(raw, lower)).toBe('equal')
    const parsed = parseLicense(raw)
    if (parsed.kind === 'expression') expect(branches(parsed.normal)).toEqual(parsed.branches)
  }
})

test('choosing one branch of an OR narrows it, and offering it again is wider', () => {
  for (const node of TREES) {
    const all = branches(written(node))
    if (all.length < 2) continue
    const one = (all[Math.floor(next() * all.length)] as readonly string[]).join(' AND ')
    expect(compareLicenses(one, written(node))).toBe('narrower-choice')
    expect(compareLicenses(written(node), one)).toBe('wider')
  }
})

test.each([
  ['GPL-3.0-or-later', 'GPL-3.0-only'],
  ['GPL-3.0-only', 'GPL-3.0-or-later'],
  ['MIT', 'LicenseRef-modified-MIT'],
  ['GPL-2.0-only', 'GPL-2.0-only WITH Classpath-exception-2.0'],
  ['LicenseRef-own', 'LicenseRef-other'],
])('%s is not met by %s, alone or within any expression', (one, other) => {
  expect(compareLicenses(one, other)).toBe('disjoint')
  expect(compareLicenses(`${one} AND ISC`, `${other} AND ISC`)).toBe('disjoint')
  expect(compareLicenses(`${one} OR ISC`, `${other} OR Zlib`)).toBe('disjoint')
})
