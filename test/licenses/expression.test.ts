import { describe, expect, test } from '@jest/globals'
import { compareLicenses } from '../../src/licenses/compare.js'
import { canonicalExpression, parseLicense } from '../../src/licenses/expression.js'
import { hubLicense } from '../../src/licenses/hub-ids.js'
import { licenseByClassifier, licenseByName } from '../../src/licenses/names.js'

describe('licence expressions', () => {
  test.each([
    ['apache-2.0', [['Apache-2.0']]],
    ['mit or APACHE-2.0', [['Apache-2.0'], ['MIT']]],
    ['(MIT AND ISC) OR MIT', [['ISC', 'MIT'], ['MIT']]],
    [
      'MIT AND (ISC OR Zlib)',
      [
        ['ISC', 'MIT'],
        ['MIT', 'Zlib'],
      ],
    ],
    ['gpl-3.0+', [['GPL-3.0-or-later']]],
    ['GPL-2.0-only WITH Classpath-exception-2.0', [['GPL-2.0-only WITH Classpath-exception-2.0']]],
    ['licenseref-Kanana', [['LicenseRef-Kanana']]],
  ])('%s has the branches %j', (raw, branches) => {
    expect(parseLicense(raw)).toMatchObject({ kind: 'expression', raw, branches })
  })

  test.each(['NOASSERTION', 'none', 'UNLICENSED'])('%s is a state and not a licence', (raw) => {
    expect(parseLicense(raw)).toEqual({ kind: 'state', raw, state: raw.toUpperCase() })
  })

  test.each(['', 'GPLv3', 'MIT AND', 'MIT / Apache', '(MIT', 'see LICENSE', `${'('.repeat(1900)}MIT`])(
    'what is no expression keeps its words: %s',
    (raw) => {
      expect(parseLicense(raw)).toEqual({ kind: 'invalid', raw })
    },
  )

  test('an expression made to explode is refused', () => {
    const pairs = [
      'MIT OR ISC',
      'Zlib OR X11',
      '0BSD OR NCSA',
      'W3C OR Vim',
      'Ruby OR PHP-3.01',
      'NTP OR TCL',
      'UPL-1.0 OR Xnet',
    ]
    expect(parseLicense(pairs.map((pair) => `(${pair})`).join(' AND ')).kind).toBe('invalid')
    expect(
      parseLicense(
        pairs
          .slice(1)
          .map((pair) => `(${pair})`)
          .join(' AND '),
      ).kind,
    ).toBe('expression')
  })

  test('Unlicense and UNLICENSED are opposite things', () => {
    expect(canonicalExpression('unlicense')).toBe('Unlicense')
    expect(canonicalExpression('unlicensed')).toBe('UNLICENSED')
  })
})

describe('declared against detected', () => {
  test.each([
    ['MIT', 'mit', 'equal'],
    ['MIT', 'MIT OR Apache-2.0', 'narrower-choice'],
    ['MIT OR Apache-2.0', 'MIT', 'wider'],
    ['MIT', 'MIT AND Apache-2.0', 'wider'],
    ['Apache-2.0', 'CC-BY-NC-4.0', 'disjoint'],
    ['GPL-3.0-or-later', 'GPL-3.0-only', 'disjoint'],
    ['GPL-3.0', 'GPL-3.0-only', 'equal'],
    ['GPL-2.0-only', 'GPL-2.0-only WITH Classpath-exception-2.0', 'disjoint'],
    ['Apache-2.0', 'LicenseRef-modified-Apache-2.0', 'disjoint'],
    ['LicenseRef-own', 'LicenseRef-own', 'equal'],
    ['NOASSERTION', 'MIT', 'unknown'],
    ['MIT', 'UNLICENSED', 'wider'],
    ['NONE', 'NONE', 'equal'],
    ['see LICENSE', 'MIT', 'unknown'],
    [null, 'MIT', 'unknown'],
  ] as const)('%s against %s is %s', (declared, detected, relation) => {
    expect(compareLicenses(declared, detected)).toBe(relation)
  })

  test('a GNU text cannot tell "only" from "or later"', () => {
    expect(compareLicenses('GPL-3.0-or-later', 'GPL-3.0-only', { fromText: true })).toBe('equal')
  })

  test('a declared alias makes two references one', () => {
    const aliases = new Map([['LicenseRef-llama2', 'LicenseRef-scancode-llama-2-license-2023']])
    expect(
      compareLicenses('LicenseRef-llama2', 'LicenseRef-scancode-llama-2-license-2023', { aliases }),
    ).toBe('equal')
    expect(
      compareLicenses('LicenseRef-scancode-llama-2-license-2023', 'LicenseRef-llama2', { aliases }),
    ).toBe('equal')
  })
})

describe('names of licences', () => {
  test.each([
    ['MIT License', 'MIT'],
    ['Apache License, Version 2.0', 'Apache-2.0'],
    ['Apache 2.0', 'Apache-2.0'],
    ['BSD 3-Clause', 'BSD-3-Clause'],
    ['GNU General Public License v3', 'GPL-3.0-only'],
    ['CC BY-NC 4.0', 'CC-BY-NC-4.0'],
    ['Creative Commons Attribution-ShareAlike 4.0 International', 'CC-BY-SA-4.0'],
    ['BSD License', null],
    ['GPL', null],
    ['Apache', null],
    ['Proprietary', null],
    ['Llama 2 Community License', null],
  ])('%s is %s', (name, id) => {
    expect(licenseByName(name)).toBe(id)
  })

  test.each([
    ['License :: OSI Approved :: MIT License', 'MIT'],
    ['License :: OSI Approved :: Apache Software License', 'Apache-2.0'],
    ['License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)', 'GPL-3.0-or-later'],
    ['License :: OSI Approved :: BSD License', null],
    ['Programming Language :: Python :: 3', null],
  ])('the classifier %s is %s', (classifier, id) => {
    expect(licenseByClassifier(classifier)).toBe(id)
  })

  test.each([
    ['apache-2.0', 'Apache-2.0'],
    ['bsl-1.0', 'BSL-1.0'],
    ['gpl-3.0', 'GPL-3.0-only'],
    ['odc-by', 'ODC-By-1.0'],
    ['llama3.1', 'LicenseRef-scancode-llama-3.1-license-2024'],
    ['gemma', 'LicenseRef-scancode-gemma-tou-2025-03-24'],
    ['openrail++', 'LicenseRef-scancode-bigscience-open-rail-m2'],
    ['openrail', null],
    ['cc', null],
    ['other', null],
    ['unknown', null],
    ['constructor', null],
  ])('the hub word %s is %s', (word, id) => {
    expect(hubLicense(word)).toBe(id)
  })
})
