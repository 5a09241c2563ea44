import { describe, expect, test } from '@jest/globals'
import type { Dtype } from '../../../src/evidence/weights/dtype.js'
import type { CountedTensor } from '../../../src/evidence/weights/parameter-count.js'
import { groupNames, groupTensors } from '../../../src/evidence/weights/tensor-groups.js'
import { placeTensor } from '../../../src/evidence/weights/tensor-role.js'
import { cpuMilliseconds } from '../../support/cpu-time.js'
import { llamaShapes, type Shapes } from './safetensors.js'

function tensors(shapes: Shapes): CountedTensor[] {
  return Object.entries(shapes).map(([name, [dtype, shape]]) => ({
    name,
    dtype: dtype as Dtype,
    shape,
    elements: shape.reduce((product, size) => product * size, 1),
  }))
}

describe('placeTensor', () => {
  test.each([
    // Llama, Qwen, GPT-2, GPT-NeoX, RWKV, llama's own names
    ['model.layers.0.self_attn.q_proj.weight', 'model.layers', 'backbone'],
    ['model.embed_tokens.weight', 'model.embed_tokens', 'embedding'],
    ['model.norm.weight', 'model.norm', 'backbone'],
    ['lm_head.weight', 'lm_head', 'embedding'],
    ['transformer.h.11.attn.c_attn.weight', 'transformer.h', 'backbone'],
    ['h.0.mlp.c_proj.bias', 'h', 'backbone'],
    ['wte.weight', 'wte', 'embedding'],
    ['gpt_neox.layers.0.attention.dense.weight', 'gpt_neox.layers', 'backbone'],
    ['gpt_neox.embed_in.weight', 'gpt_neox.embed_in', 'embedding'],
    ['blocks.3.att.receptance.weight', 'blocks', 'backbone'],
    ['emb.weight', 'emb', 'embedding'],
    ['head.weight', 'head', 'embedding'],
    ['tok_embeddings.weight', 'tok_embeddings', 'embedding'],
    ['output.weight', 'output', 'embedding'],
    // BERT: output and embeddings below a layer are not the vocabulary
    ['bert.encoder.layer.0.attention.output.dense.weight', 'bert.encoder', 'backbone'],
    ['bert.embeddings.word_embeddings.weight', 'bert.embeddings', 'embedding'],
    // LLaVA, HyperCLOVA X, Qwen-VL, InternVL, Gemma, Qwen-Omni
    [
      'model.vision_tower.vision_tower.vision_model.encoder.layers.0.mlp.fc1.weight',
      'model.vision_tower',
      'vision-encoder',
    ],
    ['model.vision_model.blocks.0.attn.qkv.weight', 'model.vision_model', 'vision-encoder'],
    ['model.mm_projector.0.weight', 'model.mm_projector', 'projector'],
    ['multi_modal_projector.linear_1.weight', 'multi_modal_projector', 'projector'],
    ['visual.blocks.0.attn.qkv.weight', 'visual', 'vision-encoder'],
    ['visual.merger.mlp.0.weight', 'visual.merger', 'projector'],
    ['model.visual.deepstack_merger_list.0.norm.weight', 'model.visual.deepstack_merger_list', 'projector'],
    ['vision_model.embeddings.patch_embedding.weight', 'vision_model', 'vision-encoder'],
    ['vision_tower.embeddings.patch_embeddings.projection.weight', 'vision_tower', 'vision-encoder'],
    ['mlp1.0.weight', 'mlp1', 'projector'],
    ['visual_projection.weight', 'visual_projection', 'projector'],
    ['language_model.model.layers.0.mlp.up_proj.weight', 'language_model', 'backbone'],
    ['language_model.lm_head.weight', 'language_model.lm_head', 'embedding'],
    ['model.language_model.embed_tokens.weight', 'model.language_model.embed_tokens', 'embedding'],
    ['audio_tower.layers.0.fc1.weight', 'audio_tower', 'audio-encoder'],
    ['model.audio_model.encoder.layers.0.fc1.weight', 'model.audio_model', 'audio-encoder'],
    ['model.audio_projector.0.weight', 'model.audio_projector', 'projector'],
    ['thinker.audio_tower.layers.0.fc1.weight', 'thinker.audio_tower', 'audio-encoder'],
    ['thinker.model.layers.0.mlp.up_proj.weight', 'thinker.model.layers', 'backbone'],
    ['talker.model.layers.0.mlp.up_proj.weight', 'talker', 'decoder'],
    ['model.discrete_vision_model.encoder.0.weight', 'model.discrete_vision_model', 'vision-encoder'],
    ['audio_decoder.conv.weight', 'audio_decoder', 'decoder'],
    // Draft heads, value heads, adapters
    ['mtp.layers.0.mlp.up_proj.weight', 'mtp', 'draft-head'],
    ['model.mtp_layers.0.token_layernorm.weight', 'model.mtp_layers', 'draft-head'],
    ['language_model.mtp.fc.weight', 'language_model.mtp', 'draft-head'],
    ['medusa_head.0.0.linear.weight', 'medusa_head', 'draft-head'],
    ['v_head.summary.weight', 'v_head', 'reward-model'],
    [
      'base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight',
      'base_model.model.model.layers',
      'adapter',
    ],
    [
      'base_model.model.model.embed_tokens.lora_embedding_A',
      'base_model.model.model.embed_tokens',
      'adapter',
    ],
    // Nothing known
    ['model.image_newline', 'model', null],
    ['weight', 'weight', null],
    ['0.weight', '0', null],
    ['score.weight', 'score', null],
    ['', '', null],
  ])('%s belongs to %s as %s', (name, prefix, role) => {
    expect(placeTensor(name)).toEqual({ prefix, role })
  })

  test('a hostile name comes out short and without control characters', () => {
    expect(placeTensor(`a\u001b[31m${'x'.repeat(500)}.b.c`).prefix).toMatch(/^a\ufffd\[31mx{1,95}…$/)
    const start = process.cpuUsage()
    placeTensor('vision_'.repeat(200_000))
    placeTensor('vision_tower_'.repeat(200_000))
    placeTensor(`audio_model_${'x_'.repeat(200_000)}!`)
    placeTensor('_projector'.repeat(200_000))
    expect(cpuMilliseconds(start)).toBeLessThan(3_000)
  })
})

describe('groupTensors', () => {
  test('counts Llama-2-7B exactly', () => {
    expect(groupTensors(tensors(llamaShapes(32)))).toEqual({
      groups: [
        { prefix: 'model.layers', role: 'backbone', parameters: 6_476_267_520, tensors: 288 },
        { prefix: 'lm_head', role: 'embedding', parameters: 131_072_000, tensors: 1 },
        { prefix: 'model.embed_tokens', role: 'embedding', parameters: 131_072_000, tensors: 1 },
        { prefix: 'model.norm', role: 'backbone', parameters: 4_096, tensors: 1 },
      ],
      parameters: 6_738_415_616,
      scales: 0,
      buffers: 0,
    })
  })

  test('parts inside numbered blocks are one group', () => {
    const names = Array.from({ length: 30 }, (_, index) => `visual.blocks.${index}.merger.0.weight`)
    expect(groupNames(names)).toEqual([
      { prefix: 'visual.blocks.*.merger', role: 'projector', parameters: 0, tensors: 30 },
    ])
  })

  test('a layer with eh_proj is a multi-token prediction layer', () => {
    const { groups } = groupTensors(
      tensors({
        'model.layers.60.mlp.up_proj.weight': ['BF16', [8, 4]],
        'model.layers.61.eh_proj.weight': ['BF16', [4, 8]],
        'model.layers.61.mlp.up_proj.weight': ['BF16', [8, 4]],
        'model.layers.6.mlp.up_proj.weight': ['BF16', [8, 4]],
      }),
    )
    expect(groups.map(({ prefix, role, parameters }) => [prefix, role, parameters])).toEqual([
      ['model.layers', 'backbone', 64],
      ['model.layers.61', 'draft-head', 64],
    ])
  })

  test('an encoder that begins with a convolution over three dimensions hears', () => {
    const whisper = groupTensors(
      tensors({
        'model.encoder.conv1.weight': ['F32', [1280, 128, 3]],
        'model.encoder.layers.0.fc1.weight': ['F32', [5120, 1280]],
        'model.decoder.layers.0.fc1.weight': ['F32', [5120, 1280]],
      }),
    )
    expect(whisper.groups.map(({ prefix, role }) => [prefix, role])).toEqual([
      ['model.encoder', 'audio-encoder'],
      ['model.decoder', 'backbone'],
    ])
    const bart = groupTensors(tensors({ 'model.encoder.layers.0.fc1.weight': ['F32', [8, 4]] }))
    expect(bart.groups[0]).toMatchObject({ role: 'backbone' })
  })

  test.each<[string, Shapes, number | null, number]>([
    [
      'GPTQ, 4 bits in 32',
      {
        'model.layers.0.mlp.up_proj.qweight': ['I32', [512, 11008]],
        'model.layers.0.mlp.up_proj.qzeros': ['I32', [32, 1376]],
        'model.layers.0.mlp.up_proj.scales': ['F16', [32, 11008]],
        'model.layers.0.mlp.up_proj.g_idx': ['I32', [4096]],
      },
      4096 * 11008,
      3,
    ],
    [
      'GPTQ, 3 bits',
      {
        'l.qweight': ['I32', [384, 11008]],
        'l.qzeros': ['I32', [32, 1032]],
        'l.scales': ['F16', [32, 11008]],
      },
      4096 * 11008,
      2,
    ],
    [
      'GPTQ without zero points',
      { 'l.qweight': ['I32', [512, 11008]], 'l.scales': ['F16', [32, 11008]], 'l.g_idx': ['I32', [4096]] },
      4096 * 11008,
      2,
    ],
    [
      'AWQ',
      {
        'l.qweight': ['I32', [4096, 1376]],
        'l.qzeros': ['I32', [32, 1376]],
        'l.scales': ['F16', [32, 11008]],
      },
      4096 * 11008,
      2,
    ],
    [
      'bitsandbytes in 4 bits',
      {
        'l.weight': ['U8', [4096 * 2048, 1]],
        'l.weight.absmax': ['U8', [262144]],
        'l.weight.nested_absmax': ['F32', [1024]],
        'l.weight.quant_map': ['F32', [16]],
        'l.weight.quant_state.bitsandbytes__nf4': ['U8', [328]],
      },
      4096 * 4096,
      4,
    ],
    [
      'bitsandbytes in 8 bits',
      { 'l.weight': ['I8', [64, 32]], 'l.SCB': ['F32', [64]], 'l.weight_format': ['U8', []] },
      2048,
      2,
    ],
    [
      'FP8 with inverse scales',
      { 'l.weight': ['F8_E4M3', [128, 256]], 'l.weight_scale_inv': ['F32', [1, 2]] },
      32768,
      1,
    ],
    [
      'MXFP4 blocks',
      { 'e.gate_up_proj_blocks': ['U8', [2, 64, 90, 16]], 'e.gate_up_proj_scales': ['U8', [2, 64, 90]] },
      2 * 64 * 90 * 32,
      1,
    ],
    [
      'NVFP4',
      {
        'l.weight': ['U8', [64, 32]],
        'l.weight_scale': ['F8_E4M3', [64, 4]],
        'l.weight_scale_2': ['F32', []],
      },
      4096,
      2,
    ],
    [
      'words packed in a way the header does not tell',
      { 'l.weight_packed': ['I32', [64, 8]], 'l.weight_scale': ['F16', [64, 1]] },
      null,
      1,
    ],
    ['bytes with nothing beside them', { 'l.weight': ['U8', [64, 32]] }, null, 0],
    ['a bias called scales that is trained', { 'l.scales': ['F32', [64]] }, 64, 0],
  ])('%s', (_, shapes, parameters, scales) => {
    expect(groupTensors(tensors(shapes))).toMatchObject({ parameters, scales })
  })

  test('groups carry no counts when the whole cannot be counted', () => {
    const { groups } = groupTensors(
      tensors({
        'model.embed_tokens.weight': ['F16', [8, 4]],
        'model.layers.0.mlp.weight_packed': ['I32', [4, 4]],
      }),
    )
    expect(groups).toEqual([
      { prefix: 'model.embed_tokens', role: 'embedding', parameters: 0, tensors: 1 },
      { prefix: 'model.layers', role: 'backbone', parameters: 0, tensors: 1 },
    ])
  })

  test('buffers are no parameters', () => {
    expect(
      groupTensors(
        tensors({
          'model.layers.0.self_attn.rotary_emb.inv_freq': ['F32', [64]],
          'h.0.attn.bias': ['F32', [1, 1, 1024, 1024]],
          'h.0.attn.c_attn.bias': ['F32', [2304]],
          'vision_model.embeddings.position_ids': ['I64', [1, 577]],
          'conv.bn.num_batches_tracked': ['I64', []],
          'conv.bn.running_mean': ['F32', [8]],
        }),
      ),
    ).toMatchObject({ parameters: 2304, buffers: 5 })
  })

  test('more groups than any model has are folded, and the sum stays exact', () => {
    const shapes = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [`part${index}.x.weight`, ['F32', [2]] as const]),
    )
    const { groups, parameters } = groupTensors(tensors(shapes))
    expect(groups).toHaveLength(64)
    expect(groups.at(-1)).toMatchObject({ prefix: '*', tensors: 4_937 })
    expect(parameters).toBe(10_000)
  })
})

test('names alone give groups without counts', () => {
  expect(groupNames(['lm_head.weight', 'model.layers.0.a.weight', 'model.layers.1.a.weight'])).toEqual([
    { prefix: 'model.layers', role: 'backbone', parameters: 0, tensors: 2 },
    { prefix: 'lm_head', role: 'embedding', parameters: 0, tensors: 1 },
  ])
})
