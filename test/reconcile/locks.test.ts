import { describe, expect, test } from '@jest/globals'
import { audit } from '../redteam/audit.js'

const LOCK = `version = 1

[[package]]
name = "hanmal"
version = "0.1"
source = { virtual = "." }
dependencies = [{ name = "torch" }]

[[package]]
name = "filelock"
version = "3.16.1"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "torch"
version = "2.5.1"
source = { registry = "https://pypi.org/simple" }
`
const PYPROJECT = '[project]\nname = "hanmal"\ndependencies = ["torch>=2"]\n'

function manifest(components: readonly unknown[]): string {
  return JSON.stringify({
    schemaVersion: '1.0.0',
    subject: { name: 'hanmal', supplier: 'acme' },
    claim: { level: 'T2' },
    components,
  })
}

describe('a lock beside a manifest', () => {
  test('gives a direct dependency its version and lists nothing that stands behind it', async () => {
    const { components } = await audit({ 'pyproject.toml': PYPROJECT, 'uv.lock': LOCK })
    expect(components.map(({ name, version, places }) => [name, version, places])).toEqual([
      ['torch', '2.5.1', 2],
    ])
  })

  test('the place shown first is the manifest that asks', async () => {
    const { components } = await audit({
      Pipfile: '[packages]\nzstandard = "*"\n',
      'Pipfile.lock': '{"default":{"zstandard":{"version":"==0.23.0"},"cffi":{"version":"==1.17.1"}}}',
    })
    expect(components).toHaveLength(1)
    expect(components[0]?.version).toBe('0.23.0')
    expect(components[0]?.locations.map(({ path }) => path)).toEqual(['Pipfile', 'Pipfile.lock'])
  })

  test('a development package does not become a part of the product by being locked', async () => {
    const { components } = await audit({
      'pyproject.toml': '[project]\nname = "hanmal"\n[dependency-groups]\ndev = ["pytest"]\n',
      'poetry.lock': '[[package]]\nname = "pytest"\nversion = "8.3.3"\n',
    })
    expect(components.map(({ name, scope, version }) => [name, scope, version])).toEqual([
      ['pytest', 'development', '8.3.3'],
    ])
  })

  test('locks that disagree give no version', async () => {
    const { components } = await audit({
      'requirements.txt': 'torch\n',
      'poetry.lock':
        '[[package]]\nname = "torch"\nversion = "2.4.0"\n\n[[package]]\nname = "torch"\nversion = "2.5.0"\n',
    })
    expect(components.map(({ version }) => version)).toEqual([null])
  })

  test('a declared package that only the lock names is matched, an undeclared one is not asked for', async () => {
    const { components, findings } = await audit({
      'pyproject.toml': PYPROJECT,
      'uv.lock': LOCK,
      'sovereignty.json': manifest([
        { name: 'torch', type: 'library', purl: 'pkg:pypi/torch' },
        { name: 'filelock', type: 'library', purl: 'pkg:pypi/filelock' },
      ]),
    })
    expect(components.map(({ name, status }) => [name, status])).toEqual([
      ['torch', 'matched'],
      ['filelock', 'matched'],
    ])
    expect(findings.filter(({ rule }) => rule.startsWith('component/'))).toEqual([])
  })
})
