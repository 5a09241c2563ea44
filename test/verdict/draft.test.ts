import { describe, expect, test } from '@jest/globals'
import { judge, lookAt, observe } from '../../src/check.js'
import { evaluate } from '../../src/frameworks/evaluate.js'
import { readManifest } from '../../src/manifest/index.js'
import { openMemory } from '../../src/source/index.js'
import type { Finding, Verdict } from '../../src/types/verdict.js'
import { draftManifest } from '../../src/verdict/draft.js'

const now = new Date('2026-11-23T00:00:00Z')
const options = { clock: () => now, toolVersion: '0.0.0', owner: 'hanmal-lab' }

/** A training repository with what real ones have: extras, forks behind registry names, nightly branches, own packages. */
const FILES = {
  'pyproject.toml': `[project]
name = "hanmal"
dependencies = [
  "torch>=2.5",
  "transformers==4.57.1",
  "accelerate>=1.0",
  "deepspeed@git+https://github.com/EleutherAI/DeeperSpeed.git@02e2ebf7dee6aaab3d89094ed470a4609763c742",
  "hanmal-data @ git+https://github.com/hanmal-lab/data-tools.git@main",
]

[project.optional-dependencies]
serve = ["vllm", "fastapi"]
dev = ["pytest"]

[tool.poetry.group.te.dependencies]
transformer-engine = {git = "https://github.com/NVIDIA/TransformerEngine.git", rev = "stable"}
`,
  'requirements-te.txt': 'transformer-engine[pytorch]==1.12\n',
  '.github/workflows/nightly.yml':
    'on: push\njobs:\n  nightly:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pip install "accelerate @ git+https://github.com/huggingface/accelerate.git@main"\n',
  'hanmal/train.py': `from transformers import AutoModelForCausalLM
from datasets import load_dataset

model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B")
data = load_dataset("HuggingFaceFW/fineweb-2")
`,
  'configs/sft.yaml':
    'base_model: Qwen/Qwen2.5-7B\ndatasets:\n  - path: maywell/ko_wikidata_QA\n    type: alpaca\n',
}

async function drafted(files: Readonly<Record<string, string>> = FILES): Promise<{
  readonly draft: Readonly<Record<string, unknown>>
  judged(manifest: Readonly<Record<string, unknown>>): Verdict
}> {
  const source = openMemory(files)
  const looked = await lookAt(source)
  const { view, framework } = await observe(source, options)
  const { supported } = evaluate(framework, view, now)
  const draft = draftManifest(view, supported, 'hanmal', now)
  return {
    draft,
    judged(manifest) {
      const read = readManifest(new TextEncoder().encode(JSON.stringify(manifest)), 'sovereignty.json', {
        framework,
      })
      return judge(looked, { ...read, present: true }, options, read.manifest, now)
    },
  }
}

const told = ({ rule, component, message }: Finding): string => `${rule} ${component ?? ''} ${message}`

describe('a manifest drafted from the evidence', () => {
  test('leaves no warning and no error', async () => {
    const { draft, judged } = await drafted()
    const verdict = judged(draft)
    expect(verdict.conclusion).toBe('supported')
    expect(verdict.findings.filter(({ severity }) => severity !== 'note')).toEqual([])
  })

  test('says where a package behind a registry name really comes from', async () => {
    const { draft } = await drafted()
    const purls = (draft['components'] as readonly Record<string, string>[]).map(({ purl }) => purl)
    expect(purls).toContain(
      'pkg:pypi/deepspeed?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2FEleutherAI%2FDeeperSpeed',
    )
    // A nightly test that installs a branch says nothing about what the product uses.
    expect(purls).toContain('pkg:pypi/accelerate')
  })

  test('does not ask for packages of the declarer', async () => {
    const { draft } = await drafted()
    expect(JSON.stringify(draft)).not.toContain('hanmal-data')
  })

  test('with any one entry left out gives exactly one new finding', async () => {
    const { draft, judged } = await drafted()
    const components = draft['components'] as readonly Record<string, unknown>[]
    const before = new Set(judged(draft).findings.map(told))
    expect(components.length).toBeGreaterThanOrEqual(9)
    for (const left of components) {
      const fewer = { ...draft, components: components.filter((one) => one !== left) }
      const fresh = judged(fewer).findings.filter((one) => !before.has(told(one)))
      expect([left['name'], fresh.map(({ rule }) => rule)]).toEqual([
        left['name'],
        [expect.stringMatching(/^component\/(undeclared|origin-override)$/)],
      ])
    }
  })

  test('declares the version of the product where an example pins another one', async () => {
    const { draft, judged } = await drafted({
      'train.py': 'import transformers\n',
      'requirements.txt': 'transformers==4.30.0\n',
      'examples/requirements.txt': 'transformers==4.30.2\n',
    })
    expect(draft['components']).toMatchObject([{ purl: 'pkg:pypi/transformers', version: '4.30.0' }])
    expect(judged(draft).findings.map(told)).toEqual([])
  })
})

test('a draft states the version of what ships, and not the one that a notebook alone asks for', async () => {
  const { draft, judged } = await drafted({
    'README.md': '# Hanmal\n',
    'install.sh': 'python3 -m pip install nltk transformers==4.28.1\n',
    'examples/colab.ipynb': JSON.stringify({
      cells: [
        {
          cell_type: 'code',
          execution_count: null,
          metadata: {},
          outputs: [],
          source: ['!python3 -m pip install nltk transformers==4.53.2'],
        },
      ],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 0,
    }),
    'hub/install.sh': 'python3 -m pip install nltk transformers>=4.33.2 mosestokenizer\n',
    'hub/example.py': 'from transformers import AutoTokenizer\n',
  })
  const named = (draft['components'] as { name: string }[]).find(({ name }) => name === 'transformers')
  expect(named).toMatchObject({ version: '4.28.1' })
  expect(judged(draft).findings.filter(({ severity }) => severity === 'error')).toEqual([])
})
