import { describe, expect, test } from '@jest/globals'
import { exactVersion, normaliseName, parseRequirement } from '../../../src/evidence/dependencies/pep508.js'
import { cpuMilliseconds } from '../../support/cpu-time.js'

describe('a requirement string', () => {
  test.each([
    ['requests', 'requests', [], '', null, null],
    ['ray[train, data] >= 2.9 , <3', 'ray', ['train', 'data'], '>= 2.9 , <3', null, null],
    ['torch (==2.1.2)', 'torch', [], '==2.1.2', null, null],
    ["triton~=2.1.0 ; sys_platform == 'linux'", 'triton', [], '~=2.1.0', null, "sys_platform == 'linux'"],
    ['kernels==1.0+cu118', 'kernels', [], '==1.0+cu118', null, null],
    ['legacy===2004d', 'legacy', [], '===2004d', null, null],
    [
      'deepspeed@git+https://github.com/some/fork.git@0123abc#egg=deepspeed',
      'deepspeed',
      [],
      '',
      'git+https://github.com/some/fork.git@0123abc#egg=deepspeed',
      null,
    ],
    [
      'pkg[a] @ https://example.net/pkg-1.zip ; python_version < "3.9" and (os_name == "nt" or extra == "x")',
      'pkg',
      ['a'],
      '',
      'https://example.net/pkg-1.zip',
      'python_version < "3.9" and (os_name == "nt" or extra == "x")',
    ],
  ])('%s is read into its parts', (text, name, extras, specifier, url, marker) => {
    expect(parseRequirement(text)).toEqual({
      valid: true,
      requirement: { name, extras, specifier, url, marker },
    })
  })

  test.each([
    ['', /name is expected/],
    ['-r other.txt', /name is expected/],
    ['name-', /ends with/],
    ['name==', /end of the line/],
    ['name>=1.*', /prefix match/],
    ['name>=1+local', /local version/],
    ['name~=1', /end of the line/],
    ['name[a,]', /extra is expected/],
    ['name (==1', /closing parenthesis/],
    ['name @ ', /URL is expected/],
    ['name; python_version', /operator is expected/],
    ["name; colour == 'red'", /variable name/],
    ["name; os_name == 'a' and", /variable name/],
    ['name==1 name==2', /end of the line/],
    ['compression/dependencies/tool', /end of the line/],
    ['{{ cookiecutter.package }}', /name is expected/],
  ])('%s is refused', (text, reason) => {
    const result = parseRequirement(text)
    expect(result.valid).toBe(false)
    expect(result.valid ? '' : result.reason).toMatch(reason)
  })

  test('a marker nested deeper than anybody writes is refused instead of exhausting the stack', () => {
    expect(parseRequirement(`a; ${'('.repeat(5000)}`).valid).toBe(false)
  })

  test('a hostile string of a hundred thousand characters is answered at once', () => {
    const started = process.cpuUsage()
    for (const text of [
      `a[${'b,'.repeat(50_000)}`,
      `a==${'1.'.repeat(50_000)}`,
      `a${'_.-'.repeat(33_000)}`,
    ]) {
      expect(parseRequirement(text).valid).toBe(false)
    }
    expect(cpuMilliseconds(started)).toBeLessThan(1000)
  })
})

test('names that differ in case and separators are one project', () => {
  expect(['Flash_Attn', 'flash.attn', 'FLASH--attn'].map(normaliseName)).toEqual(Array(3).fill('flash-attn'))
})

test.each([
  ['==1.2.3', '1.2.3'],
  ['=== 1.2', '1.2'],
  ['==1.2.*', null],
  ['>=1.2', null],
  ['==1.2,<2', null],
])('the specifier %s pins %s', (specifier, version) => {
  expect(exactVersion(specifier)).toBe(version)
})

describe('what the reference refuses after its grammar', () => {
  test.each([
    'a ===1.0,y',
    String.raw`a; os_name == "C:\"`,
    String.raw`a; os_name == "\x1"`,
    'a; os_name == "two\nlines"',
  ])('%j is no requirement', (text) => {
    expect(parseRequirement(text).valid).toBe(false)
  })

  test.each(['a ===x', 'a ===1,>=2', String.raw`a; os_name == "C:\new"`, String.raw`a; os_name == "\x41"`])(
    '%j is one',
    (text) => {
      expect(parseRequirement(text).valid).toBe(true)
    },
  )
})
