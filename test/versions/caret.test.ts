import { expect, test } from '@jest/globals'
import { caretRange } from '../../src/versions/caret.js'
import { versionRelation } from '../../src/versions/relation.js'

test.each([
  ['^1.2.3', '>=1.2.3,<2'],
  ['^0.2.3', '>=0.2.3,<0.3'],
  ['^0.0.3', '>=0.0.3,<0.0.4'],
  ['^0.0', '>=0.0,<0.1'],
  ['^0', '>=0,<1'],
  ['~1.2.3', '>=1.2.3,<1.3'],
  ['~1', '>=1,<2'],
  ['^2.0rc1', '>=2.0rc1,<3'],
  ['>=3.8,<3.12', '>=3.8,<3.12'],
  ['>=3.8 <3.12', '>=3.8,<3.12'],
  ['^1 || ^2', null],
  ['latest', null],
  ['', null],
])('%j is %j', (constraint, expected) => {
  expect(caretRange(constraint)).toBe(expected)
})

test('a caret stands to a version as its range does', () => {
  expect(versionRelation('2.1.2', '^2.1')).toBe('inside')
  expect(versionRelation('3.0', '^2.1')).toBe('disjoint')
})
