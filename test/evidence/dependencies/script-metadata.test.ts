import { describe, expect, test } from '@jest/globals'
import { collectPyproject } from '../../../src/evidence/collect-pyproject.js'
import { collectScriptMetadata } from '../../../src/evidence/collect-script-metadata.js'
import { asked, collect, dependencies } from './collect.js'

describe('a script header (PEP 723)', () => {
  const script = `#!/usr/bin/env -S uv run
# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "datasets==3.1.0",
#   'deepspeeder',
# ]
#
# [tool.uv.sources]
# deepspeeder = { git = "https://github.com/lab/deepspeeder", rev = "aa11" }
#
# [[tool.uv.index]]
# url = "https://pypi.lab.example/simple"
# ///
import datasets
`
  const collected = collect(collectScriptMetadata, { 'tools/fetch.py': script })

  test('its packages are read with their places, sources and indexes', () => {
    expect(
      dependencies(collected).map(({ name, version, url, location }) => [
        name,
        version,
        url,
        location.startLine,
        location.startColumn,
      ]),
    ).toEqual([
      ['datasets', '3.1.0', null, 5, 6],
      ['deepspeeder', null, 'git+https://github.com/lab/deepspeeder@aa11', 6, 6],
    ])
    expect(collected.facts.filter(({ kind }) => kind === 'hosting')).toMatchObject([
      { url: 'https://pypi.lab.example/simple', location: { startLine: 13 } },
    ])
  })

  test.each([
    ['without an end', '# /// script\n# dependencies = ["torch"]\nimport torch\n'],
    ['of another kind', '# /// notes\n# dependencies = ["torch"]\n# ///\n'],
    ['inside a string', 'text = """\n  # /// script\n  # dependencies = ["torch"]\n  # ///\n"""\n'],
  ])('a header %s asks for nothing', (_, text) => {
    expect(collect(collectScriptMetadata, { 'a.py': text })).toEqual({ facts: [], skipped: [] })
  })

  test('a header that is no TOML, and an item that is no requirement, are said to be unread', () => {
    const { facts, skipped } = collect(collectScriptMetadata, {
      'a.py': '# /// script\n# dependencies = [\n# ///\n',
      'b.py': '# /// script\n# dependencies = ["not a requirement"]\n# ///\n',
    })
    expect(facts).toEqual([])
    expect(skipped).toEqual([
      'a.py: line 1: the script header is not valid TOML',
      'b.py: line 2 is not a requirement',
    ])
  })
})

describe('tool.setuptools.dynamic', () => {
  const pyproject = (files: string): string =>
    `[project]\nname = "x"\ndynamic = ["dependencies"]\n[tool.setuptools.dynamic]\ndependencies = { file = ${files} }\n`

  test('a requirement file of the repository is left to its own collector', () => {
    const collected = collect(collectPyproject, {
      'pyproject.toml': pyproject('["requirements.txt"]'),
      'requirements.txt': 'torch\n',
    })
    expect(asked(collected)).toEqual([])
    expect(collected.skipped).toEqual([])
  })

  test('a file that is missing is said to be unread, one of another name is read', () => {
    const collected = collect(collectPyproject, {
      'pyproject.toml': pyproject('["requirements.txt", "deps.txt"]'),
      'deps.txt': 'torch\n',
    })
    expect(asked(collected)).toContain('torch')
    expect(collected.skipped).toEqual([
      'pyproject.toml: reads requirements.txt, which is not in the repository',
    ])
  })
})
