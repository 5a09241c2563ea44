import { describe, expect, test } from '@jest/globals'
import { sameVersion } from '../../src/reconcile/identity.js'
import { compareVersions, parseVersion } from '../../src/versions/pep440.js'
import { versionRelation } from '../../src/versions/relation.js'
import { admits, parseSpecifiers } from '../../src/versions/specifiers.js'

const ORDERED = [
  '1.0.dev1',
  '1.0a1.dev1',
  '1.0a1',
  '1.0a1.post1',
  '1.0b2',
  '1.0rc1',
  '1.0',
  '1.0+abc',
  '1.0+abc.5',
  '1.0+5',
  '1.0.post1.dev1',
  '1.0.post1',
  '1.1',
  '1.10',
  '2024.11.9',
  '20240101123456789012345',
  '1!0.1',
]

describe('versions', () => {
  test('are ordered by release, pre-, post- and development release, label and epoch', () => {
    const shuffled = [...ORDERED].sort()
    const sorted = shuffled.sort((a, b) => compareVersions(parseVersion(a)!, parseVersion(b)!))
    expect(sorted).toEqual(ORDERED)
  })

  test.each([
    ['1.0', '1.0.0'],
    ['v1.0-ALPHA_1', '1a1'],
    ['1.0c1', '1.0rc1'],
    ['1.0-2', '1.0.post2'],
    ['1.0.rev', '1.0.post0'],
    ['01.002', '1.2'],
    ['1.0+Ubuntu_1', '1.0+ubuntu.1'],
  ])('%s and %s are the same', (a, b) => {
    expect(compareVersions(parseVersion(a)!, parseVersion(b)!)).toBe(0)
  })

  test.each(['', 'main', '1.0-', '1..0', '1.0+', '1.0+a..b', 'deadbeef', '1.0 .1', '^1.0'])(
    '%j is none',
    (text) => {
      expect(parseVersion(text)).toBeNull()
    },
  )
})

describe('specifier sets', () => {
  test.each([
    ['==1.0', '1.0.0', true],
    ['==1.0', '1.0+local', true],
    ['==1.0+a', '1.0+b', false],
    ['==1.4.*', '1.4.2rc1', true],
    ['==1.4.*', '1.40', false],
    ['!=1.4.*', '1.5', true],
    ['~=1.4.2', '1.4.9', true],
    ['~=1.4.2', '1.5', false],
    ['~=1!1.4', '1.4', false],
    ['<1.0', '1.0rc1', false],
    ['<1.0rc2', '1.0rc1', true],
    ['>1.0', '1.0.post1', false],
    ['>1.0', '1.0+local', false],
    ['>1.0a1', '1.0.post1', true],
    ['>1.0.post1', '1.0.post2', true],
    ['<=1.0', '1.0+local', true],
    ['===1.0', '1.0.0', false],
    ['===1.0+Local', '1.0+local', true],
    ['>=1.0,<2,!=1.5', '1.5', false],
    ['>=1.0, <2', '1.9', true],
    ['', '7', true],
  ])('%j on %s is %s', (specifiers, version, expected) => {
    expect(admits(parseSpecifiers(specifiers)!, parseVersion(version)!, version)).toBe(expected)
  })

  test.each(['1.0', '=1.0', '~=1', '>=1.0.*', '<1.0+x', '==1.0a1.*', '^1.2'])('%j is none', (text) => {
    expect(parseSpecifiers(text)).toBeNull()
  })
})

describe('declared against found', () => {
  test.each([
    ['2.5.1', '2.5.1', 'equal'],
    ['2.5', '==2.5.0', 'equal'],
    ['2.5.1', '2.5.1+cu121', 'equal'],
    ['2.5.1', '2.5.2', 'disjoint'],
    ['>=2,<3', '2.5.1', 'inside'],
    ['2.5.1', '>=3', 'disjoint'],
    ['~=2.4', '3.0', 'disjoint'],
    ['>=2', '<3', 'intersect'],
    ['>=3', '<3', 'disjoint'],
    ['==2.4.*', '>=2.5', 'disjoint'],
    ['~=2.4.1', '<2.5', 'intersect'],
    ['>=1!1', '<2', 'disjoint'],
    ['2.0', '*', 'unpinned'],
    [null, '2.0', 'unpinned'],
    ['^2.0', '2.1', 'inside'],
    ['2.1 || 3', '2.1', 'unknown'],
    ['main', '2.1', 'unknown'],
  ] as const)('%s against %s is %s', (declared, found, relation) => {
    expect(versionRelation(declared, found)).toBe(relation)
  })

  test.each([
    ['1.0', '1.0.0', true],
    ['2.5.1', '2.5.1+cu121', true],
    ['>=2,<3', '3.1', false],
    ['1.2.3', '1.2.4', false],
    ['abcdef1', 'abcdef1234567890', true],
    ['abcdef1', 'abcdef2', false],
    ['main', '1.0', true],
    ['^1.0', '2.0', false],
    ['12.1.0-cudnn8', '12.1.0-cudnn9', false],
  ])('%s and %s: no conflict is %s', (declared, found, same) => {
    expect(sameVersion(declared, found)).toBe(same)
  })
})
