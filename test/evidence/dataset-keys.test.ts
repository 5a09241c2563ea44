import { describe, expect, test } from '@jest/globals'
import { datasetKeysCollector } from '../../src/evidence/collect-dataset-keys.js'
import { Scopes } from '../../src/evidence/scope.js'
import type { Entry } from '../../src/source/source.js'
import type { Fact } from '../../src/types/fact.js'

const REGISTRY = JSON.stringify(
  {
    identity: { file_name: 'identity.json' },
    chat_en: { hf_hub_url: 'acme/chat-en', ms_hub_url: 'Acme_AI/chat-en', columns: { prompt: 'q' } },
    chat_zh: { ms_hub_url: 'Acme_AI/chat-zh' },
    private_set: { file_name: 'private.json' },
    wikiqa: { hf_hub_url: 'wiki_qa' },
  },
  null,
  2,
)

async function facts(files: Record<string, string>): Promise<string[]> {
  const entries: Entry[] = Object.entries(files).map(([path, text]) => ({
    path,
    size: text.length,
    type: 'file',
    executable: false,
    target: null,
  }))
  const paths = new Set(Object.keys(files))
  const scopes = new Scopes(entries)
  const found: readonly Fact[] = await datasetKeysCollector.collect(
    entries,
    async (path) => new TextEncoder().encode(files[path]),
    {
      paths,
      exists: (path) => paths.has(path),
      scopeOf: (path) => scopes.of(path),
      skip: () => {},
      follow: () => false,
    },
  )
  return found.map((fact) => {
    const { path, startLine, startColumn } = fact.location
    const what =
      fact.kind === 'reference'
        ? `${fact.id} ${fact.via} ${fact.scope}`
        : fact.kind === 'unresolved-reference'
          ? `? ${fact.expression}`
          : fact.kind
    return `${path}:${startLine}:${startColumn} ${what}`
  })
}

const RUN = 'model_name_or_path: acme/m-8b\nfinetuning_type: lora\n'

describe('data asked for by key', () => {
  test('is the row of the registry, at the place of the run', async () => {
    expect(
      await facts({
        'data/dataset_info.json': REGISTRY,
        'data/identity.json': '[]',
        'train/sft.yaml': `${RUN}dataset: identity,chat_en, chat_zh,wikiqa\neval_dataset: chat_en\n`,
      }),
    ).toEqual([
      'train/sft.yaml:3:19 acme/chat-en dataset chat_en data',
      'train/sft.yaml:3:28 Acme_AI/chat-zh dataset chat_zh data',
      'train/sft.yaml:3:36 wiki_qa dataset wikiqa data',
      'train/sft.yaml:4:15 acme/chat-en dataset chat_en evaluation',
    ])
  })

  test('a key that no registry has, or whose file is not here, stays unresolved', async () => {
    expect(
      await facts({
        'data/dataset_info.json': REGISTRY,
        'sft.yaml': `${RUN}dataset: private_set,medical\n`,
      }),
    ).toEqual(['sft.yaml:3:10 ? private_set (private.json)', 'sft.yaml:3:22 ? medical'])
  })

  test('the run names its registry, also in a script', async () => {
    const other = '{"chat_en": {"hf_hub_url": "acme/other"}}'
    expect(
      await facts({
        'data/dataset_info.json': REGISTRY,
        'mine/dataset_info.json': other,
        'run.sh':
          'llamafactory-cli train \\\n  --model_name_or_path acme/m-8b \\\n  --dataset_dir mine --dataset chat_en\n',
      }),
    ).toEqual(['run.sh:3:32 acme/other dataset chat_en data'])
  })

  test('keys of a registry elsewhere say nothing, nor do repositories without one', async () => {
    const remote = `${RUN}dataset_dir: REMOTE:acme/demo\ndataset: chat_en\n`
    expect(await facts({ 'data/dataset_info.json': REGISTRY, 'sft.yaml': remote })).toEqual([])
    expect(await facts({ 'sft.yaml': `${RUN}dataset: chat_en\n` })).toEqual([])
  })
})
