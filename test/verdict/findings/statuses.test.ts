import { describe, expect, test } from '@jest/globals'
import type { Component } from '../../../src/types/component.js'
import type { Finding, Verdict } from '../../../src/types/verdict.js'
import type { Status } from '../../../src/types/vocabulary.js'
import { audit, type Files } from '../../cases/audit.js'

type Members = Readonly<Record<string, unknown>>

const TRAIN = [
  'from datasets import load_dataset',
  'from transformers import AutoModelForCausalLM, Trainer',
  '',
  'model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B")',
  'data = load_dataset("acme/talk")',
  'Trainer(model=model, train_dataset=data).train()',
].join('\n')

const REPOSITORY: Files = {
  'train.py': TRAIN,
  'requirements.txt': 'torch==2.9.0\ntransformers>=4.38\nvllm @ git+https://github.com/acme/vllm\n',
}

const QWEN: Members = {
  name: 'Qwen',
  type: 'model',
  relation: 'finetune',
  purl: 'pkg:huggingface/Qwen/Qwen2.5-7B',
}
const TALK: Members = {
  name: 'talk',
  type: 'dataset',
  scope: 'training',
  purl: 'pkg:huggingface/acme/talk?repository_url=https://huggingface.co/datasets',
}
const CDX = (components: readonly Members[]): string =>
  JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components }, null, 2)

async function judged(components: readonly Members[] | null, files: Files = REPOSITORY): Promise<Verdict> {
  const manifest =
    components === null
      ? {}
      : {
          'sovereignty.json': JSON.stringify(
            {
              schemaVersion: '1.0.0',
              subject: { name: 'Haneul', supplier: 'Haneul Lab' },
              claim: { level: 'T2' },
              components,
            },
            null,
            1,
          ),
        }
  return await audit({ ...files, ...manifest })
}

function holds(component: Component, status: Status): boolean {
  return component.statuses?.includes(status) ?? component.status === status
}

const TOLD: Readonly<Partial<Record<Status, (finding: Finding) => boolean>>> = {
  'version-conflict': ({ rule, key }) =>
    rule === 'component/version-conflict' || key === 'finding.bom-version-repository',
  'license-conflict': ({ key }) =>
    key === 'finding.license-conflict' || key === 'finding.license-conflict-file',
  'license-unknown': ({ rule }) => rule === 'license/unknown',
  'origin-override': ({ rule }) => rule === 'component/origin-override',
  unevidenced: ({ rule }) => rule === 'component/unevidenced',
}

/** Everything a declaration may say or leave out of the same repository. */
const CHOICES: readonly (readonly (Members | null)[])[] = [
  [
    null,
    QWEN,
    { ...QWEN, license: { declared: 'MIT' } },
    { ...QWEN, license: { declared: 'Apache-2.0' } },
    { ...QWEN, license: { declared: 'no such licence' } },
    { ...QWEN, name: 'Other', purl: 'pkg:huggingface/acme/other' },
    { ...QWEN, name: 'Other', purl: 'pkg:huggingface/acme/other', license: { declared: 'MIT' } },
  ],
  [null, TALK, { ...TALK, license: { declared: 'MIT' } }],
  [
    null,
    { name: 'torch', type: 'library', purl: 'pkg:pypi/torch', version: '2.9.0' },
    { name: 'torch', type: 'library', purl: 'pkg:pypi/torch', version: '2.8.0' },
  ],
  [
    null,
    { name: 'transformers', type: 'library', purl: 'pkg:pypi/transformers', version: '4.30' },
    { name: 'vllm', type: 'library', purl: 'pkg:pypi/vllm', version: '0.4.0' },
  ],
]

function combinations(at = 0): readonly (readonly Members[])[] {
  const here = CHOICES[at]
  if (here === undefined) return [[]]
  return combinations(at + 1).flatMap((rest) => here.map((one) => (one === null ? rest : [one, ...rest])))
}

describe('findings and statuses agree', () => {
  test('for everything a declaration may say of one repository', async () => {
    const seen = new Map<Status, number>()
    for (const components of combinations()) {
      const { components: parts, findings } = await judged(components)
      for (const [status, isTold] of Object.entries(TOLD) as [Status, (finding: Finding) => boolean][]) {
        for (const part of parts) {
          const told = findings.filter((one) => one.component === part.purl && isTold(one))
          expect([components, part.purl, status, told.length]).toEqual([
            components,
            part.purl,
            status,
            holds(part, status) ? 1 : 0,
          ])
          if (told.length > 0) seen.set(status, (seen.get(status) ?? 0) + 1)
        }
      }
    }
    // Otherwise the comparison above has compared nothing.
    expect([...seen.keys()].sort()).toEqual(Object.keys(TOLD).sort())
  }, 60_000)
})

describe('the status of a part', () => {
  const statusOf = async (components: readonly Members[], purl: string): Promise<unknown> => {
    const { components: parts } = await judged(components)
    const part = parts.find((one) => one.purl.startsWith(purl))
    return part === undefined ? null : (part.statuses ?? part.status)
  }

  test.each<[string, Members[], string, unknown]>([
    [
      'is a licence conflict where the traced licence is another',
      [{ ...QWEN, license: { declared: 'MIT' } }],
      'pkg:huggingface/Qwen',
      'license-conflict',
    ],
    [
      'is matched where they agree',
      [{ ...QWEN, license: { declared: 'apache-2.0' } }],
      'pkg:huggingface/Qwen',
      'matched',
    ],
    [
      'is matched where nothing is declared and a licence is traced',
      [QWEN],
      'pkg:huggingface/Qwen',
      'matched',
    ],
    ['is an unknown licence where nobody knows any', [TALK], 'pkg:huggingface/acme/talk', 'license-unknown'],
    ['is undeclared, whatever else is unknown', [], 'pkg:huggingface/acme/talk', 'undeclared'],
    [
      'names every status, the weightiest first',
      [{ ...QWEN, name: 'Other', purl: 'pkg:huggingface/acme/other' }],
      'pkg:huggingface/acme/other',
      ['unevidenced', 'license-unknown'],
    ],
    [
      'puts a replaced package before its version',
      [{ name: 'vllm', type: 'library', purl: 'pkg:pypi/vllm' }],
      'pkg:pypi/vllm',
      'origin-override',
    ],
    ['keeps an undeclared fork visible as both', [], 'pkg:pypi/vllm', ['origin-override', 'undeclared']],
  ])('%s', async (_, components, purl, status) => {
    expect(await statusOf(components, purl)).toEqual(status)
  })
})

describe('a licence that a bill of materials declares', () => {
  const bom = CDX([
    {
      type: 'machine-learning-model',
      name: 'Qwen2.5-7B',
      purl: 'pkg:huggingface/Qwen/Qwen2.5-7B',
      licenses: [{ license: { id: 'MIT' } }],
    },
  ])

  test.each<[string, Members[] | null]>([
    ['without a manifest', null],
    ['beside a manifest that leaves it out', [QWEN]],
    ['beside a manifest without the part', []],
  ])('is compared, and the finding points at its line, %s', async (_, components) => {
    const { components: parts, findings } = await judged(components, { ...REPOSITORY, 'bom.cdx.json': bom })
    const [conflict, ...more] = findings.filter(({ rule }) => rule === 'license/conflict')
    expect(more).toEqual([])
    expect(conflict).toMatchObject({
      component: 'pkg:huggingface/Qwen/Qwen2.5-7B',
      help: { key: 'help.license-conflict-bom' },
    })
    expect(conflict?.locations[0]).toMatchObject({ path: 'bom.cdx.json' })
    expect(conflict?.locations[0]?.quote).toContain('"id": "MIT"')
    expect(parts.find(({ purl }) => purl === conflict?.component)?.status).toBe('license-conflict')
  })

  test('says nothing where the manifest states another one', async () => {
    const { findings } = await judged([{ ...QWEN, license: { declared: 'Apache-2.0' } }], {
      ...REPOSITORY,
      'bom.cdx.json': bom,
    })
    expect(findings.map(({ rule }) => rule)).not.toContain('license/conflict')
    expect(findings.map(({ rule }) => rule)).toContain('bom/license-conflict')
  })
})

describe('versions of a bill of materials beside the repository', () => {
  const library = (name: string, version: string): Members => ({
    type: 'library',
    name,
    version,
    purl: `pkg:pypi/${name}@${version}`,
  })
  const versionsOf = async (
    listed: readonly Members[],
    requirements: string,
    components: readonly Members[] | null = null,
  ): Promise<readonly Finding[]> => {
    const { findings } = await judged(components, {
      'requirements.txt': requirements,
      'bom.cdx.json': CDX(listed),
    })
    return findings.filter(({ rule }) => rule === 'bom/version-conflict')
  }

  test('another version than the pinned one is told with both places', async () => {
    const [found] = await versionsOf([library('torch', '2.8.0')], 'torch==2.9.0\n')
    expect(found).toMatchObject({
      key: 'finding.bom-version-repository',
      severity: 'warning',
      component: 'pkg:pypi/torch',
      parameters: { listed: '2.8.0', found: '2.9.0' },
    })
    expect(found?.locations.map(({ path }) => path)).toEqual(['bom.cdx.json', 'requirements.txt'])
  })

  test.each([
    ['a version inside the range', 'torch>=2.1\n'],
    ['the same version', 'torch==2.8.0\n'],
    ['no version at all', 'torch\n'],
  ])('%s is no conflict', async (_, requirements) => {
    expect(await versionsOf([library('torch', '2.8.0')], requirements)).toEqual([])
  })

  test('one of several listed versions is enough', async () => {
    const listed = [library('torch', '2.8.0'), library('torch', '2.9.0')]
    expect(await versionsOf(listed, 'torch==2.9.0\n')).toEqual([])
  })

  test('a document that lags behind is one finding', async () => {
    const names = ['torch', 'numpy', 'scipy', 'pandas', 'tqdm']
    const found = await versionsOf(
      names.map((name) => library(name, '1.0.0')),
      names.map((name) => `${name}==2.0.0\n`).join(''),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ key: 'finding.bom-versions-repository', parameters: { count: 5 } })
  })
})

describe('the licence a bill of materials gives the model itself', () => {
  const about = (id: string): string =>
    JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: {
        component: { type: 'machine-learning-model', name: 'Haneul', licenses: [{ license: { id } }] },
      },
    })
  const card = '---\nlicense: apache-2.0\n---\n# Haneul\n\nA Korean model.\n'
  const rulesOf = async (files: Files): Promise<readonly string[]> =>
    (await audit(files)).findings.filter(({ rule }) => rule.startsWith('bom/')).map(({ key }) => key)

  test('another licence than the card states is told', async () => {
    expect(await rulesOf({ 'README.md': card, 'bom.cdx.json': about('MIT') })).toEqual([
      'finding.bom-subject-license',
    ])
  })

  test.each<[string, Files]>([
    ['the same licence', { 'README.md': card, 'bom.cdx.json': about('Apache-2.0') }],
    ['a document of another folder', { 'README.md': card, 'tools/bom.cdx.json': about('MIT') }],
    ['no licence beside it', { 'README.md': '# Haneul\n', 'bom.cdx.json': about('MIT') }],
    ['a licence file nobody recognises', { LICENSE: 'Ask us first.\n', 'bom.cdx.json': about('MIT') }],
  ])('%s is no finding', async (_, files) => {
    expect(await rulesOf(files)).toEqual([])
  })
})
