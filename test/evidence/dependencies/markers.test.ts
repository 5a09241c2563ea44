import { describe, expect, test } from '@jest/globals'
import { collectPipfile } from '../../../src/evidence/collect-pipfile.js'
import { collectPyproject } from '../../../src/evidence/collect-pyproject.js'
import { collectSetupPy } from '../../../src/evidence/collect-setup-py.js'
import {
  evaluateMarker,
  type MarkerEnvironment,
} from '../../../src/evidence/dependencies/marker-evaluation.js'
import { markerReach } from '../../../src/evidence/dependencies/marker-reach.js'
import { parseMarker } from '../../../src/evidence/dependencies/markers.js'
import { collect, dependencies } from './collect.js'

const LINUX: MarkerEnvironment = {
  implementation_name: 'cpython',
  implementation_version: '3.11.7',
  os_name: 'posix',
  platform_machine: 'x86_64',
  platform_release: '6.5.0-1022-aws',
  platform_system: 'Linux',
  platform_version: '#22~22.04.1-Ubuntu SMP',
  python_full_version: '3.11.7',
  platform_python_implementation: 'CPython',
  python_version: '3.11',
  sys_platform: 'linux',
  extra: '',
}

function outcome(text: string, environment: MarkerEnvironment = LINUX) {
  const marker = parseMarker(text)
  return marker === null ? 'invalid' : evaluateMarker(marker, environment)
}

describe('a marker is evaluated as packaging evaluates it', () => {
  test.each([
    ['sys_platform == "linux"', true],
    ["sys_platform != 'darwin'", true],
    ['sys_platform == "win32" or platform_system == "Linux" and python_version >= "3.9"', true],
    ['(sys_platform == "win32" or platform_system == "Linux") and python_version < "3.9"', false],
    // As text "3.11" would come before "3.9".
    ['python_version >= "3.9"', true],
    ['"3.9" <= python_version', true],
    ['python_version ~= "3.8"', true],
    ['python_version == "3.*"', true],
    ['python_version === "3.11"', true],
    ['python_version in "3.10 3.11"', true],
    ['python_version not in "2.6 2.7"', true],
    ['os.name == "posix" and sys.platform == "linux"', true],
    ['python_implementation == "CPython"', true],
    ['platform.python_implementation == "PyPy"', false],
    // A kernel release is no version, so the texts are compared, which have no order.
    ['platform_release >= "4.0"', false],
    ['platform_release == "6.5.0-1022-aws"', true],
    ['platform_machine > "x"', false],
    ['platform_machine ~= "x86"', 'undefined-comparison'],
    ['"dev" in extras', 'undefined-comparison'],
    ['extra == "dev"', false],
    ['"x86\\x5f64" == platform_machine', true],
    ['python_version >= 3', 'invalid'],
    ['sys_platform = "linux"', 'invalid'],
    ['operating_system == "linux"', 'invalid'],
  ])('%s is %s on Linux', (text, expected) => {
    expect(outcome(text)).toBe(expected)
  })

  test('names of extras are compared in their normal form, single and as a set', () => {
    const environment = { ...LINUX, extra: 'Deep_Speed', extras: new Set(['Deep_Speed', 'Docs']) }
    expect(outcome("extra == 'deep.speed'", environment)).toBe(true)
    expect(outcome("'deep-speed' in extras and 'dev' not in extras", environment)).toBe(true)
    expect(outcome("extras == 'docs'", environment)).toBe('undefined-comparison')
  })

  test('the Python of an untagged build is still compared as a version', () => {
    const environment = { ...LINUX, python_full_version: '3.13.0a2+' }
    expect(outcome('python_full_version >= "3.13.0a2"', environment)).toBe(true)
    expect(outcome('python_full_version < "3.13.1"', environment)).toBe(true)
  })

  test('deep nesting ends in a refusal and not in a full stack', () => {
    expect(parseMarker(`${'('.repeat(100_000)}os_name == "nt"`)).toBeNull()
  })
})

describe('what a marker says about being installed at all', () => {
  test.each([
    ['sys_platform == "win32"', null, { extra: null, possible: true }],
    ['python_version < "3.8"', null, { extra: null, possible: true }],
    ['python_version < "3.8"', '>=3.10', { extra: null, possible: false }],
    ['python_version < "3"', null, { extra: null, possible: false }],
    ['python_version == "2.7" and sys_platform == "linux"', null, { extra: null, possible: false }],
    ['python_full_version < "3.10.2"', '>=3.10.1', { extra: null, possible: true }],
    ['python_version >= "3.20"', '>=3.8', { extra: null, possible: true }],
    ['extra == "Dev"', null, { extra: 'dev', possible: true }],
    ['extra == "dev" and python_version < "3"', null, { extra: null, possible: false }],
    ['extra == "dev" or sys_platform == "linux"', null, { extra: null, possible: true }],
    ['platform_machine ~= "x86"', null, { extra: null, possible: true }],
    ['python_version < "3"', '<3', { extra: null, possible: false }],
    ['no marker', null, { extra: null, possible: true }],
  ])('%s with Python %s', (marker, pythons, expected) => {
    expect(markerReach(marker, pythons)).toEqual(expected)
  })
})

test('a package for Pythons the project left behind stays listed with its marker and is asked for by nobody', () => {
  const pyproject = `[project]
name = "tiny-llm"
requires-python = ">=3.10"
dependencies = [
  "torch>=2.1",
  "tomli>=2.0; python_version < '3.11'",
  "importlib-metadata; python_version < '3.8'",
  "triton-windows; sys_platform == 'win32'",
]
`
  const found = dependencies(collect(collectPyproject, { 'pyproject.toml': pyproject }))
  expect(found.map(({ name, marker, optional }) => [name, marker, optional])).toEqual([
    ['torch', null, false],
    ['tomli', "python_version < '3.11'", false],
    ['importlib-metadata', "python_version < '3.8'", true],
    ['triton-windows', "sys_platform == 'win32'", false],
  ])
})

test('a marker on an extra makes the extra the group', () => {
  const setup = `from setuptools import setup
setup(
    name="old-style",
    python_requires=">=3.8",
    install_requires=["numpy", "pytest; extra == 'test'", "enum34; python_version < '3.4'"],
)
`
  const found = dependencies(collect(collectSetupPy, { 'setup.py': setup }))
  expect(found.map(({ name, group, optional, scope }) => [name, group, optional, scope])).toEqual([
    ['numpy', null, false, 'product'],
    ['pytest', 'test', true, 'development'],
    ['enum34', null, true, 'product'],
  ])
})

test('Pipenv writes a variable of markers as a key of its own', () => {
  const pipfile = `[packages]
torch = {version = "==2.1.0", sys_platform = "== 'win32'"}
numpy = {version = "*", os_name = "== 'nt'", markers = "python_version > '3.8'"}
enum34 = {version = "*", markers = "python_version < '3'"}
peft = {git = "https://github.com/huggingface/peft.git", ref = "main", index = "corp"}
`
  const found = dependencies(collect(collectPipfile, { Pipfile: pipfile }))
  expect(found.map(({ name, marker, optional }) => [name, marker, optional])).toEqual([
    ['torch', "sys_platform == 'win32'", false],
    ['numpy', "(os_name == 'nt') and (python_version > '3.8')", false],
    ['enum34', "python_version < '3'", true],
    ['peft', null, false],
  ])
})
