import { describe, expect, test } from '@jest/globals'
import { mergekitCollector } from '../../../src/evidence/collect-mergekit.js'
import { collect, ofKind } from './collect.js'

describe('mergekit configurations', () => {
  test('that begin with empty lines give the method and each parent once', () => {
    const found = collect(
      mergekitCollector,
      'mergekit_config.yml',
      '\n\nslices:\n  - sources:\n      - model: 01-ai/Yi-1.5-6B-Chat\n        layer_range: [0, 32]\n      - model: 01-ai/Yi-1.5-6B\n        layer_range: [0, 32]\nmerge_method: slerp\nbase_model: 01-ai/Yi-1.5-6B-Chat\n',
    )
    expect(ofKind(found, 'merge')).toMatchObject([
      { method: 'slerp', parents: ['01-ai/Yi-1.5-6B-Chat', '01-ai/Yi-1.5-6B'], location: { startLine: 9 } },
    ])
    expect(
      ofKind(found, 'reference').map((fact) => [fact.id, fact.relation, fact.via, fact.location.startLine]),
    ).toEqual([
      ['01-ai/Yi-1.5-6B-Chat', 'merge', 'slices.sources.model', 5],
      ['01-ai/Yi-1.5-6B', 'merge', 'slices.sources.model', 7],
    ])
  })

  test('by passthrough copy layers', () => {
    const found = collect(
      mergekitCollector,
      'configs/dus.yaml',
      'slices:\n- sources:\n  - model: mistralai/Mistral-7B-v0.1\n    layer_range: [0, 24]\n- sources:\n  - model: mistralai/Mistral-7B-v0.1\n    layer_range: [8, 32]\nmerge_method: passthrough\n',
    )
    expect(ofKind(found, 'reference').map((fact) => [fact.id, fact.relation])).toEqual([
      ['mistralai/Mistral-7B-v0.1', 'layer-copied'],
    ])
  })

  test('split an adapter from its model and leave local paths out', () => {
    const found = collect(
      mergekitCollector,
      'merge.yaml',
      'models:\n  - model: meta-llama/Llama-2-7b-hf@main+acme-ai/style-lora\n  - model: ./ours\n  - model: /mnt/models/x\nmerge_method: linear\ntokenizer_source: EleutherAI/gpt-neox-20b\n',
    )
    expect(ofKind(found, 'merge')[0]?.parents).toEqual(['meta-llama/Llama-2-7b-hf'])
    expect(
      ofKind(found, 'reference').map((fact) => [fact.id, fact.target, fact.relation, fact.revision]),
    ).toEqual([
      ['meta-llama/Llama-2-7b-hf', 'model', 'merge', 'main'],
      ['acme-ai/style-lora', 'model', 'adapter', null],
      ['EleutherAI/gpt-neox-20b', 'tokenizer', 'tokenizer-of', null],
    ])
  })

  test('of experts name shared ones too, and a merge whose embeddings single tokens take', () => {
    const mixture = collect(
      mergekitCollector,
      'moe.yaml',
      'base_model: mlabonne/AlphaMonarch-7B\ngate_mode: hidden\nexperts:\n  - source_model: beowolx/CodeNinja-1.0-OpenChat-7B\nshared_experts:\n  - source_model: SanjiWatsuki/Kunoichi-DPO-v2-7B\n    residual_scale: 0.1\n',
    )
    expect(ofKind(mixture, 'reference').map(({ id, relation }) => [id, relation])).toContainEqual([
      'SanjiWatsuki/Kunoichi-DPO-v2-7B',
      'merge',
    ])
    const tokens = collect(
      mergekitCollector,
      'dare.yaml',
      'merge_method: dare_ties\nbase_model: mistralai/Mistral-7B-v0.1\nmodels:\n  - model: mistralai/Mistral-7B-v0.1\ntokenizer:\n  source: union\n  tokens:\n    <|im_start|>: {source: teknium/OpenHermes-2.5-Mistral-7B}\n',
    )
    expect(ofKind(tokens, 'reference').at(-1)).toMatchObject({
      id: 'teknium/OpenHermes-2.5-Mistral-7B',
      target: 'tokenizer',
      relation: 'tokenizer-of',
      location: { startLine: 8 },
    })
  })

  test('of experts name the source of each expert', () => {
    const found = collect(
      mergekitCollector,
      'moe.yml',
      'base_model: mistralai/Mistral-7B-v0.1\ngate_mode: hidden\nexperts:\n  - source_model: HuggingFaceH4/zephyr-7b-beta\n    positive_prompts: ["chat"]\n',
    )
    expect(ofKind(found, 'merge')).toMatchObject([{ method: 'mixture-of-experts' }])
    expect(ofKind(found, 'reference').map((fact) => fact.id)).toEqual([
      'mistralai/Mistral-7B-v0.1',
      'HuggingFaceH4/zephyr-7b-beta',
    ])
  })

  test.each([
    ['train.yaml', 'base_model: Qwen/Qwen2.5-7B\nmodels:\n  - model: Qwen/Qwen2.5-7B\n'],
    ['ci.yml', 'merge_method: squash\nbranches: [main]\n'],
    ['broken.yaml', 'merge_method: slerp\nslices: [\n'],
  ])('are not seen in %s', (path, content) => {
    expect(collect(mergekitCollector, path, content).facts).toEqual(
      path === 'broken.yaml' ? [expect.objectContaining({ kind: 'merge', parents: [] })] : [],
    )
  })
})
