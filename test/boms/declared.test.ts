import { describe, expect, test } from '@jest/globals'
import { observe } from '../../src/check.js'
import { renderCycloneDx } from '../../src/report/cyclonedx.js'
import { renderText } from '../../src/report/text.js'
import { openMemory } from '../../src/source/memory.js'
import type { Verdict } from '../../src/types/verdict.js'
import { draftManifest } from '../../src/verdict/draft.js'
import { audit, borrowed, type Files, NOW, part, resultOf } from '../cases/audit.js'
import { cycloneDx, cycloneDxXml, spdx2, spdx3, spdxTagValue, written } from './documents.js'

const manifest = (members: Readonly<Record<string, unknown>> = {}, level = 'T2'): string =>
  written({
    schemaVersion: '1.0.0',
    subject: { name: 'nuri-7b', supplier: 'Nuri Lab', country: 'KR' },
    claim: { level },
    ...members,
  })

const code: Files = {
  'README.md': '# nuri-7b\n\nA chat model.\n',
  'requirements.txt': 'torch==2.9.0\nsympy==1.14.0\n',
  'serve.py':
    'from transformers import AutoModel\n\nreranker = AutoModel.from_pretrained("BAAI/bge-reranker-v2-m3")\n',
}

const QWEN = 'Qwen/Qwen2.5-7B'
const rules = (verdict: Verdict): readonly string[] => verdict.findings.map(({ rule }) => rule)
const ofRule = (verdict: Verdict, rule: string) => verdict.findings.filter((one) => one.rule === rule)

describe('a part that a bill of materials lists', () => {
  test('is asked for when there is none', async () => {
    const verdict = await audit({ ...code, 'sovereignty.json': manifest() })
    expect(ofRule(verdict, 'component/undeclared').map(({ component }) => component)).toEqual([
      'pkg:huggingface/BAAI/bge-reranker-v2-m3',
      'pkg:pypi/sympy',
      'pkg:pypi/torch',
    ])
  })

  test.each([
    ['bom.json', written(cycloneDx('1.6'))],
    ['bom.xml', cycloneDxXml('1.7')],
    ['sbom-nuri.json', written(cycloneDx('1.5'))],
    ['nuri.cdx.json', written(cycloneDx('1.7'))],
  ])('counts as declared: %s', async (path, text) => {
    const verdict = await audit({ ...code, 'sovereignty.json': manifest(), [path]: text })
    expect(rules(verdict)).not.toContain('component/undeclared')
    expect(part(verdict, 'torch')).toMatchObject({
      status: 'matched',
      declared: true,
      listedIn: [{ path }],
      license: { declared: 'BSD-3-Clause' },
    })
  })

  test.each([
    ['nuri.spdx.json', written(spdx2())],
    ['nuri.spdx', spdxTagValue],
    ['nuri.spdx3.json', written(spdx3())],
    ['nuri.jsonld', written(spdx3())],
  ])('counts as declared, and nothing else does: %s', async (path, text) => {
    const verdict = await audit({ ...code, 'sovereignty.json': manifest(), [path]: text })
    expect(ofRule(verdict, 'component/undeclared').map(({ component }) => component)).toEqual([
      'pkg:huggingface/BAAI/bge-reranker-v2-m3',
      'pkg:pypi/sympy',
    ])
  })

  test('shows the document as the place of declaration', async () => {
    const verdict = await audit({
      ...code,
      'sovereignty.json': manifest(),
      'bom.json': written(cycloneDx('1.6')),
    })
    const at = part(verdict, 'BAAI/bge-reranker-v2-m3')?.listedIn?.[0]
    expect(at?.quote).toContain('pkg:huggingface/BAAI/bge-reranker-v2-m3')
    const text = renderText(verdict, { language: 'en', color: false, verbose: true, width: 160 })
    expect(text).toContain(`listed in bom.json:${at?.startLine}`)
  })

  test('has no other status where the files do not show it', async () => {
    const verdict = await audit({ 'sovereignty.json': manifest(), 'bom.json': written(cycloneDx('1.6')) })
    expect(part(verdict, 'BAAI/bge-reranker-v2-m3')).toMatchObject({ status: 'unevidenced', declared: true })
    // A listed library is no evidence that it is used.
    expect(part(verdict, 'torch')).toBeUndefined()
    expect(rules(verdict)).not.toContain('component/unevidenced')
  })
})

describe('which documents count', () => {
  const undeclared = async (files: Files): Promise<readonly string[]> =>
    ofRule(await audit({ ...code, ...files }), 'component/undeclared').map(({ component }) => component ?? '')
  const bom = written(cycloneDx('1.6'))

  test.each(['tests/fixtures/bom.json', 'third_party/lib/bom.json', 'examples/bom.json', 'sub/bom.json'])(
    'not %s, which describes something else',
    async (path) => {
      expect(await undeclared({ 'sovereignty.json': manifest(), [path]: bom })).toContain('pkg:pypi/torch')
    },
  )

  test('one in a folder that the manifest names as evidence', async () => {
    const evidence = [{ kind: 'bom', path: 'release/parts.json' }]
    expect(
      await undeclared({ 'sovereignty.json': manifest({ evidence }), 'release/parts.json': bom }),
    ).toEqual([])
  })

  test('one beside a manifest that is not at the root', async () => {
    const verdict = await audit(
      { 'model/requirements.txt': 'torch\n', 'model/sovereignty.json': manifest(), 'model/bom.json': bom },
      { manifestPath: 'model/sovereignty.json' },
    )
    expect(rules(verdict)).not.toContain('component/undeclared')
  })

  test('`coveredBy` a document covers the libraries it lists and no others', async () => {
    const components = [
      { name: 'libraries', type: 'library', purl: 'pkg:pypi/torch', coveredBy: 'release/all.cdx.json' },
    ]
    const files = { 'sovereignty.json': manifest({ components }), 'release/all.cdx.json': bom }
    expect(await undeclared({ ...files, 'requirements.txt': 'torch\nsympy\nflash-attn\n' })).toEqual([
      'pkg:pypi/flash-attn',
    ])
  })
})

describe('a base that a bill of materials names', () => {
  const files = { 'README.md': '# nuri-7b\n' }

  test.each([
    ['bom.json', written(cycloneDx('1.6'))],
    ['bom.xml', cycloneDxXml('1.6')],
    ['nuri.spdx.json', written(spdx2())],
    ['nuri.spdx', spdxTagValue],
    ['nuri.spdx3.json', written(spdx3())],
  ])('bears on the claim as a card does: %s', async (path, text) => {
    const verdict = await audit({ ...files, 'sovereignty.json': manifest({}, 'T4'), [path]: text })
    expect(borrowed(verdict)).toEqual([QWEN])
    expect(verdict.conclusion).toBe('contradicted')
    expect(part(verdict, QWEN)).toMatchObject({ strength: 'B', status: 'matched', listedIn: [{ path }] })
    const card = await audit({
      'README.md': `---\nbase_model: ${QWEN}\n---\n# nuri-7b\n`,
      'sovereignty.json': manifest({}, 'T4'),
    })
    expect(verdict.level.ceiling).toBe(card.level.ceiling)
  })

  test('is not undeclared, and the manifest is told to name it too', async () => {
    const verdict = await audit({
      ...files,
      'sovereignty.json': manifest(),
      'bom.json': written(cycloneDx('1.6')),
    })
    expect(rules(verdict)).not.toContain('component/undeclared')
    expect(resultOf(verdict, 'T2-BASE')).not.toBe('contradicted')
    const missing = ofRule(verdict, 'bom/part-missing')
    expect(missing.map(({ severity, component }) => [severity, component])).toContainEqual([
      'warning',
      'pkg:huggingface/Qwen/Qwen2.5-7B',
    ])
    expect(missing.every(({ locations }) => locations[0]?.path === 'bom.json')).toBe(true)
  })

  test('of a listed model by others is not a base of the subject', async () => {
    const document = {
      ...cycloneDx('1.6'),
      metadata: { component: { type: 'machine-learning-model', name: 'nuri-7b' } },
      components: [
        {
          type: 'machine-learning-model',
          name: 'reranker',
          supplier: { name: 'Other Lab' },
          pedigree: { ancestors: [{ type: 'machine-learning-model', name: QWEN }] },
        },
      ],
    }
    const verdict = await audit({
      ...files,
      'sovereignty.json': manifest({}, 'T4'),
      'bom.json': written(document),
    })
    expect(borrowed(verdict)).toEqual([])
  })

  test('is found when the described model is listed a second time, as AI-BOM tools write it', async () => {
    const described = cycloneDx('1.6')
    const { component } = described['metadata'] as { component: Record<string, unknown> }
    const document = {
      ...described,
      metadata: { component: { type: 'application', name: 'nuri-7b' } },
      components: [{ ...component, 'bom-ref': 'again', group: 'nuri-lab' }],
    }
    const verdict = await audit({
      ...files,
      'sovereignty.json': manifest({}, 'T4'),
      'bom.json': written(document),
    })
    expect(borrowed(verdict)).toEqual([QWEN])
  })

  test('that is the publisher’s own is nobody else’s', async () => {
    const text = written(cycloneDx('1.6'))
      .replaceAll('Qwen/Qwen2.5-7B', 'nuri-lab/nuri-base')
      .replaceAll('"Qwen"', '"nuri-lab"')
      .replaceAll('"Qwen2.5-7B"', '"nuri-base"')
    const verdict = await audit({
      ...files,
      'sovereignty.json': manifest({ aliases: { 'nuri-lab': 'self' } }, 'T4'),
      'bom.json': text,
    })
    expect(borrowed(verdict)).toEqual([])
  })
})

describe('where manifest and document do not agree', () => {
  const torch = (members: Readonly<Record<string, unknown>>): string =>
    manifest({ components: [{ name: 'torch', type: 'library', purl: 'pkg:pypi/torch', ...members }] })
  const conflicts = async (
    text: string,
  ): Promise<readonly (readonly [string, string | undefined, string | undefined])[]> => {
    const verdict = await audit({ ...code, 'sovereignty.json': text, 'bom.json': written(cycloneDx('1.6')) })
    return verdict.findings
      .filter(({ rule }) => rule.startsWith('bom/') && rule.endsWith('-conflict'))
      .map(({ rule, locations: [here, there] }) => [rule, here?.quote, there?.quote])
  }

  test.each([
    [
      'another version',
      { version: '2.8.0' },
      'bom/version-conflict',
      '"version": "2.8.0"',
      '"version": "2.9.0"',
    ],
    [
      'another licence',
      { license: 'MIT' },
      'bom/license-conflict',
      '"license": "MIT"',
      '"name": "BSD 3-Clause"',
    ],
    [
      'another digest',
      { digest: `sha256:${'0'.repeat(64)}` },
      'bom/digest-conflict',
      `"digest": "sha256:${'0'.repeat(64)}"`,
      '"purl": "pkg:pypi/torch@2.9.0"',
    ],
  ])('%s is one finding with both places', async (_, members, rule, here, there) => {
    const found = await conflicts(torch(members))
    expect(found).toHaveLength(1)
    expect(found[0]?.[0]).toBe(rule)
    expect(found[0]?.[1]).toContain(here)
    expect(found[0]?.[2]).toContain(there)
  })

  test.each([
    ['the same version and licence', { version: '2.9.0', license: 'BSD-3-Clause' }],
    ['a range that holds the version', { version: '>=2.8,<3' }],
    ['nothing beside the name', {}],
  ])('%s is no conflict', async (_, members) => {
    expect(await conflicts(torch(members))).toEqual([])
  })

  test('a model of the manifest that a document about models leaves out is one note', async () => {
    const components = [
      {
        name: 'clip',
        purl: 'pkg:huggingface/openai/clip-vit-large-patch14',
        role: 'vision-encoder',
        relation: 'frozen',
        owner: 'third-party',
      },
    ]
    const verdict = await audit({
      'sovereignty.json': manifest({ components }),
      'bom.json': written(cycloneDx('1.6')),
    })
    const left = ofRule(verdict, 'bom/part-missing').filter(({ key }) => key === 'finding.bom-not-in-bom')
    expect(left.map(({ severity, component }) => [severity, component])).toEqual([
      ['note', 'pkg:huggingface/openai/clip-vit-large-patch14'],
    ])
    const libraries = { ...cycloneDx('1.4'), metadata: {} }
    const other = await audit({
      'sovereignty.json': manifest({ components }),
      'bom.json': written(libraries),
    })
    expect(rules(other)).not.toContain('bom/part-missing')
  })
})

describe('a damaged document', () => {
  test('is one note with its place, and declares nothing', async () => {
    const text = written(cycloneDx('1.6'))
    const verdict = await audit({ ...code, 'sovereignty.json': manifest(), 'bom.json': text.slice(0, -200) })
    const [note, ...more] = ofRule(verdict, 'bom/unreadable')
    expect(more).toEqual([])
    expect(note).toMatchObject({ severity: 'note', help: { key: 'help.bom-json' } })
    expect(note?.locations[0]?.startLine).toBeGreaterThan(50)
    expect(rules(verdict)).toContain('component/undeclared')
  })
})

describe('init', () => {
  test('takes licences, versions and suppliers over from a bill of materials', async () => {
    const source = openMemory(
      { ...code, 'requirements.txt': 'torch\n', 'bom.json': written(cycloneDx('1.6')) },
      { name: 'nuri' },
    )
    const { view } = await observe(source, { clock: () => NOW, toolVersion: '0.0.0' })
    const { components } = draftManifest(view, 'T2', 'nuri', NOW) as { components: Record<string, unknown>[] }
    expect(components.find(({ name }) => name === 'torch')).toMatchObject({
      version: '2.9.0',
      license: { declared: 'BSD-3-Clause', source: 'bom.json' },
    })
  })
})

describe('the tool’s own CycloneDX', () => {
  test.each<readonly [string, Files]>([
    [
      'libraries, a base in the card, a reranker in code',
      { ...code, 'README.md': `---\nbase_model: ${QWEN}\ndatasets: [wikimedia/wikipedia]\n---\n# nuri-7b\n` },
    ],
    [
      'a trainer, an image and a service',
      {
        'train.yaml': `base_model: ${QWEN}\ndatasets:\n  - path: tatsu-lab/alpaca\n`,
        Dockerfile: 'FROM nvcr.io/nvidia/pytorch:25.01-py3\n',
        'data/make.py':
          'import openai\n\nclient = openai.OpenAI()\nclient.chat.completions.create(model="gpt-4o", messages=[])\n',
        'requirements.txt': 'openai\ntorch\nnumpy\npandas\nscipy\n',
      },
    ],
  ])('declares all it was made from: %s', async (_, files) => {
    const bare = { ...files, 'sovereignty.json': manifest() }
    const before = await audit(bare)
    expect(rules(before).some((rule) => rule.startsWith('component/undeclared'))).toBe(true)
    const verdict = await audit({ ...bare, 'bom.json': renderCycloneDx(before, NOW) })
    expect(
      rules(verdict).filter((rule) => rule.startsWith('component/undeclared') || rule === 'bom/unreadable'),
    ).toEqual([])
    expect(verdict.level).toEqual(before.level)
  })
})
