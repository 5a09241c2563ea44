import { describe, expect, test } from '@jest/globals'
import { relateVersions } from '../../src/reconcile/version-relation.js'
import type { Component } from '../../src/types/component.js'
import type { Fact } from '../../src/types/fact.js'
import { at, dependency, manifest, reference, view } from './facts.js'

const SHA = 'd149729398750b98c0af14eb82c78cfe92750796'

function component(facts: readonly Fact[], declared: Readonly<Record<string, unknown>>): Component {
  const [row] = view(facts, { manifest: manifest({ components: [declared] }) }).rows
  return (row as NonNullable<typeof row>).component
}

const transformers = (version: string | null): Readonly<Record<string, unknown>> => ({
  name: 'transformers',
  type: 'library',
  purl: 'pkg:pypi/transformers',
  ...(version === null ? {} : { version }),
})

describe('a declared package beside what the repository asks for', () => {
  const asks = (specifier: string | null, more: Parameters<typeof dependency>[1] = {}): Fact =>
    dependency('transformers', { specifier, ...more })
  const pin = (version: string, more: Parameters<typeof dependency>[1] = {}): Fact =>
    asks(`==${version}`, { version, ...more })

  test.each<[string, string | null, Fact[], string, string]>([
    ['the pinned version', '4.38.0', [pin('4.38.0')], 'equal', 'matched'],
    ['another version than the pinned one', '4.30', [pin('4.38.0')], 'disjoint', 'version-conflict'],
    ['a version inside the range', '4.40.1', [asks('>=4.38')], 'inside', 'matched'],
    ['a version below the range', '4.30', [asks('>=4.38')], 'disjoint', 'version-conflict'],
    ['a range that admits the pin', '>=4.30,<5', [pin('4.38.0')], 'inside', 'matched'],
    ['ranges that meet', '>=4.30,<4.40', [asks('>=4.38')], 'intersect', 'matched'],
    ['ranges apart', '<4.30', [asks('>=4.38')], 'disjoint', 'version-conflict'],
    ['no declared version', null, [pin('4.38.0')], 'unpinned', 'matched'],
    ['no version asked for', '4.30', [asks(null)], 'unpinned', 'matched'],
    ['a form nobody can compare', '4.30', [asks('1.x || 2.x')], 'unknown', 'matched'],
    ['one of two pins', '4.30.0', [pin('4.38.0'), pin('4.30.0')], 'equal', 'matched'],
    [
      'a range of an example beside the pin of the product',
      '4.30',
      [pin('4.38.0'), asks('>=4.20', { scope: 'evaluation', location: at('eval/requirements.txt') })],
      'disjoint',
      'version-conflict',
    ],
    [
      'the version of the lock where the manifest asks for a range',
      '4.30',
      [asks('>=4.20'), pin('4.45.2', { direct: false, location: at('uv.lock', 20) })],
      'disjoint',
      'version-conflict',
    ],
  ])('%s', (_, declared, facts, relation, status) => {
    expect(component(facts, transformers(declared))).toMatchObject({ versionRelation: relation, status })
  })

  test.each([
    ['cargo', 'pkg:cargo/serde', '1.2', '1.9.1', 'inside'],
    ['cargo', 'pkg:cargo/serde', '1.2', '2.0.0', 'disjoint'],
    ['conda', 'pkg:conda/numpy', '=1.26', '1.26.4', 'inside'],
    ['conda', 'pkg:conda/numpy', '=1.26', '1.25.0', 'disjoint'],
  ])('%s reads %s asked for as %s', (ecosystem, purl, specifier, declared, relation) => {
    const name = purl.slice(purl.lastIndexOf('/') + 1)
    const found = component([dependency(name, { ecosystem, specifier })], {
      name,
      type: 'library',
      purl,
      version: declared,
    })
    expect(found.versionRelation).toBe(relation)
  })

  test('nothing is said of a part that is not found or not declared', () => {
    expect(component([], transformers('4.30'))).not.toHaveProperty('versionRelation')
    const [row] = view([pin('4.38.0')], { manifest: manifest({ components: [] }) }).rows
    expect(row?.component).not.toHaveProperty('versionRelation')
  })
})

describe('two revisions', () => {
  test.each([
    [SHA, SHA.slice(0, 7), 'equal'],
    [SHA, 'abcdef1', 'disjoint'],
    ['main', SHA, 'unknown'],
    ['v1.0', SHA, 'unknown'],
    ['main', 'main', 'equal'],
    ['main', 'stable', 'unknown'],
    ['step1000-tokens4B', 'step2000-tokens8B', 'unknown'],
    ['12.1.0-cudnn8', '12.1.0-cudnn9', 'disjoint'],
    ['main', null, 'unpinned'],
    [null, SHA, 'unpinned'],
    ['20240101', '20240102', 'disjoint'],
  ])('%s beside %s: %s', (declared, found, relation) => {
    expect(relateVersions(declared, found)).toBe(relation)
  })
})

describe('what is loaded from the hub is', () => {
  const load = (revision: string | null, line = 3): Fact =>
    reference('Qwen/Qwen2.5-7B', { revision, location: at('train.py', line) })

  test.each<[string, Fact[]]>([
    ['pinned', [load(SHA)]],
    ['moving', [load('main')]],
    ['moving', [load(SHA), load('v1.0', 9)]],
    ['moving', [load(SHA.slice(0, 7))]],
    ['unpinned', [load(null)]],
    ['unpinned', [load(SHA), load(null, 9)]],
  ])('%s', (pinning, facts) => {
    const [row] = view(facts).rows
    expect(row?.component.pinning).toBe(pinning)
  })

  test('not asked of what a card states', () => {
    const [row] = view([
      reference('Qwen/Qwen2.5-7B', { use: 'state', via: 'base_model', strength: 'B' }),
    ]).rows
    expect(row?.component).not.toHaveProperty('pinning')
  })
})
