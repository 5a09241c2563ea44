import { describe, expect, test } from '@jest/globals'
import { audit, requirement } from '../cases/audit.js'

/** Sizes of SOLAR 10.7B, which others trained further without changing them. */
const files = {
  'config.json': `${JSON.stringify({
    architectures: ['LlamaForCausalLM'],
    model_type: 'llama',
    hidden_size: 4096,
    num_hidden_layers: 48,
    num_attention_heads: 32,
    num_key_value_heads: 8,
    intermediate_size: 14336,
    vocab_size: 32000,
    rope_theta: 10000,
    max_position_embeddings: 4096,
    tie_word_embeddings: false,
  })}\n`,
}

describe('a body that models made from the own one share', () => {
  test('is no body taken from them', async () => {
    const delta = requirement(await audit(files, { owner: 'upstage' }), 'T4-2-DELTA')
    expect([delta.result, delta.reasons]).toEqual([
      'unverified',
      expect.not.arrayContaining([expect.stringContaining('EEVE')]),
    ])
  })

  test('still equals a reference when somebody else declares it', async () => {
    const delta = requirement(await audit(files, { owner: 'acme' }), 'T4-2-DELTA')
    expect(delta.result).toBe('contradicted')
  })
})
