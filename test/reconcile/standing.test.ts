import { describe, expect, test } from '@jest/globals'
import { declarerOf } from '../../src/reconcile/declarer.js'
import { partsOf } from '../../src/reconcile/parts.js'
import type { Fact } from '../../src/types/fact.js'
import { at, config, evidence, initialisation, reference } from './facts.js'

/** `name standing` of every part. */
function standings(facts: readonly Fact[]): string[] {
  return partsOf(evidence(facts), declarerOf(null, {}, facts)).map((part) => `${part.name} ${part.standing}`)
}

const LLAMA = 'meta-llama/Llama-3.1-8B'
const body = {
  hidden_size: 4096,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  intermediate_size: 14336,
  vocab_size: 128256,
}
const llama = { modelType: 'llama', architectures: ['LlamaForCausalLM'] }
const named = reference(LLAMA, {
  use: 'state',
  via: '_name_or_path',
  strength: 'B',
  scope: 'product',
  location: at('config.json', 2),
})

describe("signs that make weights somebody else's", () => {
  test.each<[string, Fact[]]>([
    [
      'base_model of a card',
      [reference(LLAMA, { use: 'state', via: 'base_model', strength: 'B', scope: 'product' })],
    ],
    [
      'prose that says fine-tuned from',
      [reference(LLAMA, { use: 'state', relation: 'finetune', strength: 'E', scope: 'product' })],
    ],
    ['a training entry that loads it', [reference(LLAMA)]],
    [
      'a launch flag',
      [reference(LLAMA, { relation: 'finetune', via: '--model_name_or_path', strength: 'D' })],
    ],
    [
      'an encoder that product code loads',
      [reference('openai/clip-vit-large-patch14', { use: 'load', role: 'vision-encoder', scope: 'product' })],
    ],
    [
      'code that starts a part from it',
      [reference(LLAMA, { use: 'load', relation: 'initialized-from', scope: 'product' })],
    ],
    ['_name_or_path over the same body', [named, config({ ...llama, body })]],
    [
      '_name_or_path over more layers of the same body',
      [named, config({ ...llama, body: { ...body, num_hidden_layers: 40 } })],
    ],
  ])('%s', (_, facts) => {
    expect(standings(facts).filter((one) => one.endsWith(' weights'))).toHaveLength(1)
  })
})

describe('signs that never do by themselves', () => {
  test.each<[string, Fact[]]>([
    ['the same geometry', [config({ ...llama, body })]],
    ['the same geometry under an own model type', [config({ modelType: 'nuri', body })]],
    ['a vocabulary of the same size', [config({ modelType: 'nuri', body: { vocab_size: 128256 } })]],
    ['a class name', [config(llama)]],
    [
      'a class in code',
      [reference('LlamaForCausalLM', { target: 'code', form: 'name', use: 'load', scope: 'product' })],
    ],
    [
      'a pre-processor',
      [
        reference('Qwen2VLImageProcessor', {
          target: 'processor',
          form: 'name',
          use: 'load',
          scope: 'product',
        }),
      ],
    ],
    ['a tokenizer', [reference(LLAMA, { target: 'tokenizer', use: 'load', scope: 'product' })]],
    ['a configuration read for its sizes', [reference(LLAMA, { target: 'config', use: 'train' })]],
    ['_name_or_path alone', [named]],
    [
      '_name_or_path over another body',
      [
        named,
        config({
          ...llama,
          body: { ...body, hidden_size: 2048, num_hidden_layers: 16, intermediate_size: 8192 },
        }),
      ],
    ],
    [
      '_name_or_path, the same body in another file',
      [
        named,
        config({
          ...llama,
          body: { hidden_size: 512, num_hidden_layers: 6, num_attention_heads: 8, intermediate_size: 1376 },
        }),
        config({ ...llama, body, location: at('reference/config.json') }),
      ],
    ],
    [
      '_name_or_path over the same body, beside code that starts at random',
      [named, config({ ...llama, body }), initialisation()],
    ],
    [
      'a tower by its type',
      [config({ part: 'vision_config', role: 'vision-encoder', modelType: 'qwen2_5_vl' })],
    ],
    [
      'prose without a word for the relation',
      [reference('Llama', { form: 'name', use: 'state', strength: 'E', scope: 'product' })],
    ],
    [
      'prose on the architecture',
      [reference(LLAMA, { use: 'state', relation: 'architecture-of', strength: 'E', scope: 'product' })],
    ],
    ['an evaluation that loads it', [reference(LLAMA, { use: 'load', scope: 'evaluation' })]],
    ['a test that trains it', [reference(LLAMA, { scope: 'development' })]],
    ['a row of a registry', [reference(LLAMA, { use: 'list', scope: 'product' })]],
    ['an example of use', [reference(LLAMA, { use: 'example', scope: 'product' })]],
    ['a default of product code', [reference(LLAMA, { use: 'load', isDefault: true, scope: 'product' })]],
    [
      'a reward model or an embedder that is loaded',
      [reference('BAAI/bge-m3', { use: 'load', role: 'embedding', scope: 'product' })],
    ],
  ])('%s', (_, facts) => {
    expect(standings(facts).filter((one) => one.endsWith(' weights'))).toEqual([])
  })
})
