import { describe, expect, test } from '@jest/globals'
import { audit } from '../redteam/audit.js'

const FILES = {
  'pyproject.toml':
    '[project]\nname = "hanmal"\ndependencies = ["torch>=2", "numpy", "einops", "tiktoken"]\n[dependency-groups]\ntrain = ["deepspeed"]\n',
  'requirements.txt': 'torch==2.5.1\nnumpy==2.1.0\n',
}

const found = async (
  files: Readonly<Record<string, string>>,
  components: readonly unknown[],
): Promise<readonly (readonly [string, string])[]> =>
  (
    await audit({
      ...files,
      'sovereignty.json': JSON.stringify({
        schemaVersion: '1.0.0',
        subject: { name: 'hanmal', supplier: 'acme' },
        claim: { level: 'T0' },
        components,
      }),
    })
  ).findings
    .filter(({ rule }) => rule.startsWith('component/') || rule.startsWith('manifest/'))
    .map(({ rule, component, parameters }) => [rule, component ?? String(parameters?.['name'])] as const)

const group = { name: 'Python packages', type: 'library', purl: 'pkg:pypi/*', reason: 'pinned by our images' }

describe('a group', () => {
  test('covers every package of its pattern', async () => {
    expect(await found(FILES, [group])).toEqual([])
  })

  test('with a scope covers only what is used for that', async () => {
    const rest = await found(FILES, [{ ...group, scope: 'training' }])
    expect(rest).toEqual([['component/undeclared-libraries', expect.any(String)]])
    const product = await found(FILES, [{ ...group, scope: 'product' }])
    expect(product).toEqual([['component/undeclared', 'pkg:pypi/deepspeed']])
  })

  test.each([
    ['1970-01-01', []],
    ['1969-12-31', ['component/undeclared-libraries', 'manifest/expired']],
  ])('that counts until %s covers what it should on the day of the audit', async (expires, rules) => {
    const rest = await found(FILES, [{ ...group, expires }])
    expect(rest.map(([rule]) => rule).sort()).toEqual(rules)
  })
})

describe('a file under coveredBy', () => {
  const cover = (path: string): unknown => ({
    name: 'packages',
    type: 'library',
    uri: 'https://acme.example/lock',
    coveredBy: path,
    evidence: 'none',
  })

  test('covers the packages it lists and no others', async () => {
    const rest = await found(FILES, [cover('requirements.txt')])
    expect(rest.map(([, component]) => component)).toEqual([
      'pkg:pypi/deepspeed',
      'pkg:pypi/einops',
      'pkg:pypi/tiktoken',
    ])
  })

  test('that nobody here can read is believed to list everything', async () => {
    expect(await found({ ...FILES, 'packages.lockb': 'binary' }, [cover('packages.lockb')])).toEqual([])
  })
})
