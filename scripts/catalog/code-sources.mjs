/**
 * Modelling code of which fingerprints are kept. Licence is that of the code. `name` is what the report calls it,
 * `parents` are names of rows it was made from by its own account. Rows stand in the order in which the designs came out.
 */

/** Repositories outside transformers: repository, commit, licence, then path, name, owner id, parents. */
export const REPOSITORIES = [
  ['openai/CLIP', 'd05afc436d78f1c48dc0dbf8e5980a9d471f35f6', 'MIT', [['clip/model.py', 'CLIP', 'openai']]],
  [
    'openai/whisper',
    'c0d2f624c09dc18e709e37c2ad90c039a4eb72a2',
    'MIT',
    [['whisper/model.py', 'Whisper', 'openai']],
  ],
  [
    'NVIDIA/Megatron-LM',
    'd98e8a64ddf34856e74b24714e3bedb2f5a39553',
    'BSD-3-Clause',
    [
      [
        [
          'megatron/core/transformer/attention.py',
          'megatron/core/transformer/mlp.py',
          'megatron/core/transformer/transformer_layer.py',
          'megatron/core/transformer/transformer_block.py',
          'megatron/core/models/gpt/gpt_model.py',
        ],
        'Megatron-LM',
        'nvidia',
      ],
    ],
  ],
  [
    'EleutherAI/gpt-neox',
    'ea7aefd8f8e183256992d9fede4d7c71a46d67a5',
    'Apache-2.0',
    [['megatron/model/transformer.py', 'GPT-NeoX', 'eleutherai', ['Megatron-LM']]],
  ],
  [
    'mlfoundations/open_clip',
    '89fb801f1e6087880e951fc8354b8a2077b79c6d',
    'MIT',
    [[['src/open_clip/transformer.py', 'src/open_clip/model.py'], 'OpenCLIP', 'laion', ['CLIP']]],
  ],
  [
    'karpathy/nanoGPT',
    '3adf61e154c3fe3fca428ad6bc3818b27a3b8291',
    'MIT',
    [['model.py', 'nanoGPT', 'karpathy']],
  ],
  [
    'BlinkDL/RWKV-LM',
    '524481d5099b38d9bc8ef1e89209161b86c8011b',
    'Apache-2.0',
    [
      ['RWKV-v4neo/src/model.py', 'RWKV-4', 'rwkv'],
      ['RWKV-v5/src/model.py', 'RWKV-5', 'rwkv', ['RWKV-4']],
      ['RWKV-v7/train_temp/src/model.py', 'RWKV-7', 'rwkv', ['RWKV-5']],
    ],
  ],
  [
    'salesforce/LAVIS',
    '506965b9c4a18c1e565bd32acaccabe0198433f7',
    'BSD-3-Clause',
    [
      ['lavis/models/blip2_models/Qformer.py', 'Q-Former', 'salesforce', ['bert']],
      ['lavis/models/eva_vit.py', 'EVA-ViT', 'baai'],
    ],
  ],
  [
    'meta-llama/llama',
    '689c7f261b9c5514636ecc3c5fefefcbb3e6eed7',
    'LicenseRef-llama2',
    [['llama/model.py', 'Llama 2', 'meta']],
  ],
  [
    'LLM360/amber-train',
    '64bc595600324ebb7d6d559af76a8702f0872776',
    'Apache-2.0',
    [['model_utils/modeling_llama.py', 'llama', 'meta']],
  ],
  [
    'microsoft/DeepSpeedExamples',
    '83757d9c937daabd1089a08051061706cb73900d',
    'Apache-2.0',
    [
      [
        'applications/DeepSpeed-VisualChat/utils/model/third_party_model/hf_model/modeling_llama.py',
        'llama',
        'meta',
      ],
    ],
  ],
  [
    'haotian-liu/LLaVA',
    'c121f0432da27facab705978f83c4ada465e46fd',
    'Apache-2.0',
    [[['llava/model/llava_arch.py', 'llava/model/language_model/llava_llama.py'], 'LLaVA', 'liuhaotian']],
  ],
  [
    'Lionelpang/codegeex2-6b',
    '3cb3f8fa305c8188c6c997d0be2ccc4b87ba6f7f',
    'Apache-2.0',
    [['modeling_chatglm.py', 'ChatGLM2', 'zhipu']],
  ],
  [
    'mosaicml/llm-foundry',
    '8c8dd48f72168c5d51e2f7b151595892a8fba43d',
    'Apache-2.0',
    [
      [
        [
          'llmfoundry/models/layers/attention.py',
          'llmfoundry/models/layers/blocks.py',
          'llmfoundry/models/mpt/modeling_mpt.py',
        ],
        'MPT',
        'databricks',
      ],
    ],
  ],
  [
    'mistralai/mistral-inference',
    '2557e12d0e1878a1562ece30434820f80aa3e12a',
    'Apache-2.0',
    [
      [
        ['src/mistral_inference/transformer_layers.py', 'src/mistral_inference/transformer.py'],
        'Mistral',
        'mistral',
        ['Llama 2'],
      ],
    ],
  ],
  [
    'QwenLM/Qwen-Audio',
    'b50fb958438081d36e1a14e93dbbc2f329c7f10e',
    'LicenseRef-tongyi-qianwen',
    [['modeling_qwen.py', 'Qwen', 'alibaba']],
  ],
  [
    'OpenGVLab/InternVL',
    '2410d1dbf208f0e799459aff9376e5747dbf41a2',
    'MIT',
    [
      [
        'internvl_chat/internvl/model/internlm2/modeling_internlm2.py',
        'InternLM2',
        'shanghai-ai-lab',
        ['llama'],
      ],
      ['internvl_chat/internvl/model/internvl_chat/modeling_intern_vit.py', 'InternViT', 'shanghai-ai-lab'],
    ],
  ],
  [
    'allenai/OLMo',
    '59a53e3f68e546330ca5a99ec626e58f9ab96494',
    'Apache-2.0',
    [['olmo/model.py', 'OLMo', 'allenai']],
  ],
  [
    'google/gemma_pytorch',
    '014acb7ac4563a5f77c76d7ff98f31b568c16508',
    'Apache-2.0',
    [['gemma/model.py', 'Gemma', 'google']],
  ],
  [
    'state-spaces/mamba',
    'e9594ce1c732d97440f0332fdc43170a2294dbfa',
    'Apache-2.0',
    [
      [
        ['mamba_ssm/modules/mamba_simple.py', 'mamba_ssm/models/mixer_seq_simple.py'],
        'Mamba',
        'state-spaces',
      ],
      ['mamba_ssm/modules/mamba2.py', 'Mamba-2', 'state-spaces', ['Mamba']],
    ],
  ],
  [
    'xai-org/grok-1',
    '7050ed204b8206bb8645c7b7bbef7252f79561b0',
    'Apache-2.0',
    [['model.py', 'Grok-1', 'xai']],
  ],
  [
    'meta-llama/llama3',
    'a0940f9cf7065d45bb6675660f80d305c041a754',
    'LicenseRef-llama3',
    [['llama/model.py', 'Llama 3', 'meta', ['Llama 2']]],
  ],
  [
    'deepseek-ai/DeepSeek-V3',
    '9b4e9788e4a3a731f7567338ed15d3ec549ce03b',
    'MIT',
    [['inference/model.py', 'DeepSeek-V3', 'deepseek']],
  ],
  [
    'openai/gpt-oss',
    '7b583341fe16729127f6d5b94a7b09ccae97e1a1',
    'Apache-2.0',
    [['gpt_oss/torch/model.py', 'gpt-oss', 'openai']],
  ],
  [
    'karpathy/nanochat',
    '92d63d4e8bb4df75c3b71618f31ddde2378b2bcd',
    'MIT',
    [['nanochat/gpt.py', 'nanochat', 'karpathy']],
  ],
]

/** Releases of the package transformers, the newest first. A second release gives only what the first lacks. */
export const RELEASES = ['5.18.0', '4.57.6']

/**
 * Model types of transformers that others build on: language models, their encoders, speech, and the well-known
 * multimodal ones. Designs made for detection, segmentation and the like are left out.
 */
export const MODEL_TYPES = `
  bert roberta electra albert deberta_v2 bart t5 gpt2 gptj gpt_neo gpt_neox opt bloom xglm mpt falcon codegen
  llama mistral mixtral gemma gemma2 gemma3 gemma3n phi phi3 stablelm starcoder2 persimmon cohere cohere2 dbrx
  qwen2 qwen2_moe qwen3 qwen3_moe qwen3_next qwen2_vl qwen2_5_vl qwen3_vl qwen2_audio qwen2_5_omni
  deepseek_v2 deepseek_v3 deepseek_v32 glm glm4 glm4_moe glm4v glm_moe_dsa chameleon olmo olmo2 olmo3 olmoe granite granitemoe
  granitemoehybrid jamba mamba mamba2 falcon_mamba falcon_h1 bamba zamba zamba2 rwkv recurrent_gemma nemotron jetmoe
  diffllama gpt_oss llama4 mllama exaone4 exaone_moe hyperclovax solar_open axk1 apertus smollm3 ernie4_5 ernie4_5_moe
  hunyuan_v1_dense hunyuan_v1_moe minimax minimax_m2 seed_oss dots1 arcee afmoe helium bitnet lfm2 kimi_linear
  modernbert xlm_roberta
  clip siglip siglip2 vit dinov2 beit swin convnext eva blip blip_2 instructblip git idefics idefics2 idefics3 llava
  llava_next llava_onevision paligemma pixtral mistral3 internvl florence2 kosmos2 fuyu emu3 janus aria smolvlm
  whisper wav2vec2 hubert wavlm speech_to_text seamless_m4t moonshine voxtral qwen3_asr encodec mimi bark speecht5 clap
  kyutai_speech_to_text granite_speech parakeet cohere_asr musicgen
`
  .trim()
  .split(/\s+/)

/** Types whose older form is read too: it is the one that most copies were made from. */
export const OLDER = `
  llama mistral mixtral gemma gemma2 qwen2 qwen2_moe qwen3 phi3 deepseek_v3 gpt2 gpt_neox gptj opt bloom falcon bert t5
  clip whisper cohere olmo olmo2 glm glm4 granite starcoder2 stablelm jamba mamba qwen2_vl qwen2_5_vl llava siglip
`
  .trim()
  .split(/\s+/)
