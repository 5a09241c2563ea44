import { describe, expect, test } from '@jest/globals'
import { applyPatch } from '../../src/manifest/patch.js'
import { patchText } from '../../src/manifest/patch-text.js'

const text = `{
    "subject": { "name": "Haneul", "suplier": "Acme" },
    "claim": { "level": "T4" },

    "components": [
        { "name": "torch", "type": "library" },
        { "name": "trl" }
    ],
    "tags": ["a", "b"],
    "none": [],
    "empty": {}
}
`

/** Lines that a change took away and put in. */
function changes(operation: Parameters<typeof patchText>[1]): { gone: string[]; come: string[] } {
  const before = text.split('\n')
  const after = patchText(text, operation).split('\n')
  return {
    gone: before.filter((line) => !after.includes(line)),
    come: after.filter((line) => !before.includes(line)),
  }
}

describe('patching the text of a document', () => {
  test('replaces a word in its place', () => {
    expect(changes({ op: 'replace', path: '/claim/level', value: 'T2' })).toEqual({
      gone: ['    "claim": { "level": "T4" },'],
      come: ['    "claim": { "level": "T2" },'],
    })
  })

  test('removes a member with its comma, first or last', () => {
    expect(changes({ op: 'remove', path: '/subject/suplier' }).come).toEqual([
      '    "subject": { "name": "Haneul" },',
    ])
    expect(changes({ op: 'remove', path: '/subject/name' }).come).toEqual([
      '    "subject": { "suplier": "Acme" },',
    ])
    expect(changes({ op: 'remove', path: '/components/0' })).toEqual({
      gone: ['        { "name": "torch", "type": "library" },'],
      come: [],
    })
  })

  test('adds a member on the line of its neighbours, or on one of its own', () => {
    expect(changes({ op: 'add', path: '/subject/country', value: 'KR' }).come).toEqual([
      '    "subject": { "name": "Haneul", "suplier": "Acme", "country": "KR" },',
    ])
    expect(changes({ op: 'add', path: '/framework', value: { id: 't-class-2.0' } }).come).toEqual([
      '    "empty": {},',
      '    "framework": {',
      '        "id": "t-class-2.0"',
      '    }',
    ])
  })

  test('appends to a list as its items stand, indented as the file is', () => {
    expect(changes({ op: 'add', path: '/components/-', value: { name: 'vllm' } }).come).toEqual([
      '        { "name": "trl" },',
      '        {',
      '            "name": "vllm"',
      '        }',
    ])
    expect(changes({ op: 'add', path: '/tags/-', value: 'c' }).come).toEqual(['    "tags": ["a", "b", "c"],'])
    expect(changes({ op: 'add', path: '/none/-', value: 'x' }).come).toEqual(['    "none": [', '        "x"'])
  })

  test.each<Parameters<typeof patchText>[1]>([
    { op: 'replace', path: '', value: { name: 'new' } },
    { op: 'replace', path: '/components', value: [] },
    { op: 'add', path: '/components/0', value: { name: 'first' } },
    { op: 'add', path: '/claim/level', value: 'T1' },
    { op: 'add', path: '/empty/a~1b', value: [1, { c: null }] },
    { op: 'remove', path: '/components/1' },
    { op: 'remove', path: '/empty' },
  ])('gives the document that the patch gives: %j', (operation) => {
    expect(JSON.parse(patchText(text, operation))).toEqual(applyPatch(JSON.parse(text), operation))
    const crlf = text.replaceAll('\n', '\r\n')
    expect(JSON.parse(patchText(crlf, operation))).toEqual(applyPatch(JSON.parse(text), operation))
    const minified = JSON.stringify(JSON.parse(text))
    expect(JSON.parse(patchText(minified, operation))).toEqual(applyPatch(JSON.parse(text), operation))
  })

  test('keeps the line ends of Windows', () => {
    const crlf = text.replaceAll('\n', '\r\n')
    expect(patchText(crlf, { op: 'replace', path: '/claim/level', value: 'T2' })).toBe(
      crlf.replace('"T4"', '"T2"'),
    )
    expect(patchText(crlf, { op: 'add', path: '/components/-', value: { name: 'x' } })).not.toMatch(/[^\r]\n/)
  })

  test('refuses a pointer that leads nowhere, and a text that is no JSON', () => {
    expect(() => patchText(text, { op: 'replace', path: '/claim/levels', value: 'T2' })).toThrow(
      'does not fit',
    )
    expect(() => patchText('{', { op: 'add', path: '/a', value: 1 })).toThrow(SyntaxError)
  })
})
