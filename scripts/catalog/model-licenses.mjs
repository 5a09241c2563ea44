/**
 * Under which licence the vendors published their models, read in the vendors' own repositories and pages.
 *
 * Each row: licence (SPDX id or LicenseRef of license-facts.json, or an id of its own where that table has no row), hub
 * ids as anchored, case-insensitive patterns, families of families.mjs all of whose members are under it, source. The
 * first row that matches an id wins. A model that is in no row has no traced licence.
 */
const LLAMA_1 = 'LicenseRef-scancode-llama-license-2023'
const LLAMA_2 = 'LicenseRef-scancode-llama-2-license-2023'
const TONGYI = 'LicenseRef-scancode-tongyi-qianwen-2023'
const GEMMA = 'LicenseRef-scancode-gemma-tou-2025-03-24'
const EXAONE_11 = 'LicenseRef-scancode-exaone-ai-model-1.1-nc'
const SEED = 'LicenseRef-scancode-hyperclova-x-seed-2025'
const DEEPSEEK = 'LicenseRef-scancode-deepseek-la-1.0'

const GEMMA_SOURCE =
  'https://ai.google.dev/gemma/terms (what Gemma means); text: aboutcode-org/scancode-licensedb docs/gemma-tou-2025-03-24.LICENSE@053a651f5e'
const META = 'meta-llama/llama-models@a9c89c471f79'
const row = (license, models, source, families = []) => ({ license, models, families, source })

export const CHECKED = '2026-11-23'

export const MODEL_LICENSES = [
  row(
    LLAMA_1,
    ['huggyllama/llama-(?:7|13|30|65)b', 'decapoda-research/llama-(?:7|13|30|65)b-hf'],
    'meta-llama/llama MODEL_CARD.md@1076b9c (non-commercial bespoke license); text: aboutcode-org/scancode-licensedb docs/llama-license-2023.LICENSE@053a651f5e',
  ),
  row(
    LLAMA_2,
    ['meta-llama/Llama-2-(?:7|13|70)b(?:-chat)?(?:-hf)?'],
    `${META} README.md and models/llama2/LICENSE`,
    ['llama-2'],
  ),
  row(
    'LicenseRef-meta-llama-3-2024',
    ['meta-llama/(?:Meta-)?Llama-3-(?:8|70)B(?:-Instruct)?', 'meta-llama/Meta-Llama-Guard-2-8B'],
    `${META} README.md and models/llama3/LICENSE`,
    ['llama-3'],
  ),
  row(
    'LicenseRef-scancode-llama-3.1-license-2024',
    ['meta-llama/(?:Meta-)?Llama-3\\.1-(?:8|70|405)B(?:-Instruct)?(?:-FP8)?'],
    `${META} README.md and models/llama3_1/LICENSE`,
    ['llama-3.1'],
  ),
  row(
    'LicenseRef-scancode-llama-3.2-license-2024',
    ['meta-llama/Llama-3\\.2-(?:(?:1|3)B|(?:11|90)B-Vision)(?:-Instruct)?'],
    `${META} README.md and models/llama3_2/LICENSE`,
    ['llama-3.2'],
  ),
  row(
    'LicenseRef-scancode-llama-3.3-license-2024',
    ['meta-llama/Llama-3\\.3-70B-Instruct'],
    `${META} README.md and models/llama3_3/LICENSE`,
    ['llama-3.3'],
  ),
  row(
    'LicenseRef-scancode-llama-4-cla-2025',
    ['meta-llama/Llama-4-(?:Scout|Maverick)-17B-\\d+E(?:-Instruct)?(?:-FP8)?(?:-Original)?'],
    `${META} README.md and models/llama4/LICENSE`,
    ['llama-4'],
  ),
  row(
    LLAMA_2,
    ['(?:codellama|meta-llama)/CodeLlama-(?:7|13|34|70)b(?:-Python|-Instruct)?(?:-hf)?'],
    'facebookresearch/codellama README.md and LICENSE@1af62e1f43db',
    ['code-llama'],
  ),
  row(
    'LicenseRef-meta-opt-175b',
    ['facebook/opt-(?:125m|350m|1\\.3b|2\\.7b|6\\.7b|13b|30b|66b)'],
    'facebookresearch/metaseq projects/OPT/MODEL_LICENSE.md@f7ffa5fd61cf',
    ['opt'],
  ),

  row(
    'Apache-2.0',
    [
      'mistralai/Mistral-7B-(?:Instruct-)?v0\\.[123]',
      'mistralai/Mixtral-8x(?:7|22)B-(?:Instruct-)?v0\\.[13]',
      'mistralai/Mamba-Codestral-7B-v0\\.1',
      'mistralai/Mathstral-7B-v0\\.1',
      'mistralai/Mistral-Nemo-(?:Base|Instruct)-2407',
    ],
    'https://docs.mistral.ai/getting-started/open_weight_models/',
    ['mixtral'],
  ),
  row(
    'LicenseRef-mistral-non-production-0.1',
    ['mistralai/Codestral-22B-v0\\.1'],
    'mistralai/mistral-inference README.md@2557e12d0e18',
  ),
  row(
    'LicenseRef-mistral-research-0.1',
    ['mistralai/Mistral-Large-Instruct-2407'],
    'mistralai/mistral-inference README.md@2557e12d0e18',
  ),

  row(
    TONGYI,
    ['Qwen/Qwen-(?:7|14|72)B(?:-Chat)?(?:-Int[48])?'],
    'QwenLM/Qwen README.md and "Tongyi Qianwen LICENSE AGREEMENT"@2df8e8ac450f',
  ),
  row(
    'LicenseRef-tongyi-qianwen-research-2023',
    ['Qwen/Qwen-1_8B(?:-Chat)?(?:-Int[48])?'],
    'QwenLM/Qwen README.md and "Tongyi Qianwen RESEARCH LICENSE AGREEMENT"@2df8e8ac450f',
  ),
  row(TONGYI, ['Qwen/Qwen-VL(?:-Chat)?(?:-Int4)?'], 'QwenLM/Qwen-VL README.md and LICENSE@aa00ed04091e'),
  row(TONGYI, ['Qwen/Qwen-Audio(?:-Chat)?'], 'QwenLM/Qwen-Audio README.md and LICENSE@b50fb9584380'),
  row(
    'Apache-2.0',
    ['Qwen/Qwen2-(?:0\\.5|1\\.5|7)B(?:-Instruct)?(?:-GPTQ-Int[48]|-AWQ|-GGUF)?'],
    'https://huggingface.co/Qwen/Qwen2-72B/discussions/1 (answer of the publisher)',
  ),
  row(
    TONGYI,
    ['Qwen/Qwen2-72B(?:-Instruct)?(?:-GPTQ-Int[48]|-AWQ|-GGUF)?'],
    'https://huggingface.co/Qwen/Qwen2-72B/discussions/1 (answer of the publisher); text: aboutcode-org/scancode-licensedb docs/tongyi-qianwen-2023.yml@053a651f5e',
  ),
  row(
    'Apache-2.0',
    ['Qwen/Qwen2\\.5-(?:0\\.5|1\\.5|7|14|32)B(?:-Instruct)?(?:-GPTQ-Int[48]|-AWQ|-GGUF)?'],
    'QwenLM/Qwen2.5 (now QwenLM/Qwen3) README.md@486bf75',
  ),
  row(
    'LicenseRef-qwen-research',
    ['Qwen/Qwen2\\.5-3B(?:-Instruct)?(?:-GPTQ-Int[48]|-AWQ|-GGUF)?'],
    'https://huggingface.co/Qwen/Qwen2.5-3B/commits/3aab1f1954e9cc14eb9509a215f9e5ca08227a9b/LICENSE; QwenLM/Qwen2.5 (now QwenLM/Qwen3) README.md@486bf75',
  ),
  row(
    'LicenseRef-qwen-research',
    ['Qwen/Qwen2\\.5-Coder-3B(?:-Instruct)?(?:-GPTQ-Int[48]|-AWQ|-GGUF)?'],
    'https://huggingface.co/Qwen/Qwen2.5-Coder-3B/commit/5b748b5978155314b38708d3d28123dae105b433',
  ),
  row(
    'LicenseRef-scancode-qwen-2024',
    ['Qwen/Qwen2\\.5-72B(?:-Instruct)?(?:-GPTQ-Int[48]|-AWQ|-GGUF)?'],
    'QwenLM/Qwen2.5 (now QwenLM/Qwen3) README.md@486bf75; text: aboutcode-org/scancode-licensedb docs/qwen-2024.yml@053a651f5e',
  ),
  row(
    'Apache-2.0',
    [
      'Qwen/Qwen3-(?:0\\.6|1\\.7|4|8|14|32)B(?:-Base|-FP8|-AWQ|-GGUF)?',
      'Qwen/Qwen3-(?:30B-A3B|235B-A22B)(?:-Base|-FP8|-GGUF)?',
      'Qwen/Qwen3-(?:4B|30B-A3B|235B-A22B)-(?:Instruct|Thinking)-2507(?:-FP8)?',
    ],
    'QwenLM/Qwen3 README.md@7a2f61ffc7a2',
  ),

  row(
    DEEPSEEK,
    ['deepseek-ai/deepseek-llm-(?:7|67)b-(?:base|chat)'],
    'deepseek-ai/DeepSeek-LLM README.md and LICENSE-MODEL@6712a86bfb7d',
    ['deepseek-llm'],
  ),
  row(
    DEEPSEEK,
    ['deepseek-ai/DeepSeek-V2(?:-Lite)?(?:-Chat)?'],
    'deepseek-ai/DeepSeek-V2 README.md and LICENSE-MODEL@ec98ee3cbffc',
  ),
  row(
    DEEPSEEK,
    ['deepseek-ai/deepseek-math-7b-(?:base|instruct|rl)'],
    'deepseek-ai/DeepSeek-Math README.md and LICENSE-MODEL@b8b0f8ce093d',
  ),
  row(
    DEEPSEEK,
    ['deepseek-ai/deepseek-vl-(?:1\\.3|7)b-(?:base|chat)'],
    'deepseek-ai/DeepSeek-VL README.md and LICENSE-MODEL@681bffb45198',
  ),
  row(
    DEEPSEEK,
    ['deepseek-ai/DeepSeek-V3(?:-Base)?'],
    'deepseek-ai/DeepSeek-V3 README.md and LICENSE-MODEL@9b4e9788e4a3',
  ),
  row(
    'MIT',
    ['deepseek-ai/DeepSeek-R1(?:-Zero)?', 'deepseek-ai/DeepSeek-R1-Distill-Qwen-(?:1\\.5|7|14|32)B'],
    'deepseek-ai/DeepSeek-R1 README.md and LICENSE@0cf78561f1d5',
  ),

  row(
    'Apache-2.0',
    ['01-ai/Yi-(?:6|9|34)B(?:-200K)?(?:-Chat)?', '01-ai/Yi-1\\.5-(?:6|9|34)B(?:-Chat)?(?:-16K|-32K)?'],
    '01-ai/Yi README.md@f73194cc16e8',
    ['yi'],
  ),
  row(
    'LicenseRef-baichuan2-community',
    ['baichuan-inc/Baichuan2-(?:7|13)B-(?:Base|Chat)'],
    'baichuan-inc/Baichuan2 README.md@ed1cf0f59837',
  ),
  row(
    'LicenseRef-chatglm-6b-model',
    ['(?:THUDM|zai-org)/chatglm-6b(?:-int[48])?'],
    'THUDM/ChatGLM-6B README.md and MODEL_LICENSE@401bf3a8a7dd',
  ),
  row('MIT', ['zai-org/GLM-4\\.5(?:-Air)?(?:-Base|-FP8)?'], 'zai-org/GLM-4.5 README.md@170f20b2c106'),
  row('Apache-2.0', ['openbmb/MiniCPM[34](?:\\.\\d)?-[\\w.]+B'], 'OpenBMB/MiniCPM README.md@0fcc3d08330e'),

  row(GEMMA, ['google/gemma-(?:2b|7b)(?:-it)?'], GEMMA_SOURCE, ['gemma']),
  row(GEMMA, ['google/gemma-2-(?:2|9|27)b(?:-it)?'], GEMMA_SOURCE, ['gemma-2']),
  row(GEMMA, ['google/gemma-3-(?:270m|1b|4b|12b|27b)(?:-it|-pt)?'], GEMMA_SOURCE, ['gemma-3']),
  row('Apache-2.0', ['google/gemma-4-[\\w.-]+'], 'https://ai.google.dev/edge/litert-lm/models/gemma-4', [
    'gemma-4',
  ]),
  row(
    'Apache-2.0',
    [
      'google-bert/bert-(?:base|large)-(?:un)?cased(?:-whole-word-masking)?',
      'google-bert/bert-base-(?:multilingual-(?:un)?cased|chinese)',
    ],
    'google-research/bert README.md@eedf5716ce12',
  ),
  row(
    'Apache-2.0',
    ['google/siglip2?-(?:base|large|so400m|giant)[\\w-]*-patch\\d+[\\w-]*'],
    'google-research/big_vision README.md@0127fb6b337e',
    ['siglip', 'siglip2'],
  ),

  row(
    'MIT',
    ['openai/whisper-(?:tiny|base|small|medium|large)(?:\\.en|-v[23])?', 'openai/whisper-large-v3-turbo'],
    'openai/whisper README.md@c0d2f624c09d',
    ['whisper'],
  ),
  row('Apache-2.0', ['openai/gpt-oss-(?:20|120)b'], 'openai/gpt-oss README.md@7b583341fe16', ['gpt-oss']),
  row(
    'LicenseRef-openai-gpt-2-modified-mit',
    ['openai-community/gpt2(?:-medium|-large|-xl)?'],
    'openai/gpt-2 README.md and LICENSE@9b63575ef427',
  ),

  row(
    'Apache-2.0',
    ['EleutherAI/pythia-(?:14m|31m|70m|160m|410m|1b|1\\.4b|2\\.8b|6\\.9b|12b)(?:-deduped)?(?:-v0)?'],
    'EleutherAI/pythia README.md@a19eecb807ec',
    ['pythia'],
  ),
  row(
    'Apache-2.0',
    ['EleutherAI/polyglot-ko-(?:1\\.3|3\\.8|5\\.8|12\\.8)b'],
    'EleutherAI/polyglot README.md@59238131f370',
    ['polyglot-ko'],
  ),
  row(
    'Apache-2.0',
    ['EleutherAI/gpt-neox-20b'],
    'https://huggingface.co/EleutherAI/gpt-neox-20b/commit/9369f145ca7b66ef62760f9351af951b2d53b77f',
  ),
  row(
    'LicenseRef-scancode-bigscience-rail-1.0',
    ['bigscience/bloom(?:-(?:560m|1b1|1b7|3b|7b1))?'],
    'https://huggingface.co/bigscience/bloom/commit/e9247ea480a39206e05a9b26f09610b12f854bf4',
    ['bloom'],
  ),
  row(
    'LicenseRef-scancode-bigcode-open-rail-m-v1',
    ['bigcode/starcoder(?:base|plus|2-(?:3|7|15)b)?(?:-(?:1|3|7)b)?'],
    'https://huggingface.co/spaces/bigcode/README/commit/2ae84d12d083027e2ab6ae4c112283425e543b76',
    ['starcoder'],
  ),
  row(
    'LicenseRef-databricks-open-model',
    ['databricks/dbrx-(?:base|instruct)'],
    'databricks/dbrx README.md and LICENSE@a3200393e678',
    ['dbrx'],
  ),
  row(
    'Apache-2.0',
    ['tiiuae/falcon-7b(?:-instruct)?'],
    'https://huggingface.co/tiiuae/falcon-7b/commit/21be5530bfb30f627a7035ab7194c92284af59b4',
  ),
  row(
    'Apache-2.0',
    ['allenai/OLMo-2-1124-7B'],
    'https://huggingface.co/allenai/OLMo-2-1124-7B/tree/e183f8fe8d030aae40e634c84826d6393366422a',
  ),
  row(
    'MIT',
    ['microsoft/phi-2'],
    'https://huggingface.co/microsoft/phi-2/commit/b10c3eba545ad279e7208ee3a5d644566f001670',
  ),
  row(
    'Apache-2.0',
    ['internlm/internlm(?:2-(?:(?:base|chat)-)?(?:1_8b|7b|20b)|2_5-(?:1_8b|7b|20b)|3-8b)[\\w-]*'],
    'InternLM/InternLM README.md@fe4c2eb273c6',
  ),
  row(
    LLAMA_2,
    ['lmsys/vicuna-(?:7|13)b-v1\\.5(?:-16k)?'],
    'https://huggingface.co/lmsys/vicuna-13b-v1.5/commit/be98bb088770751c2d21f8d61e20ab8dd8af6747; lm-sys/FastChat README.md@0e6d3e4beaab',
  ),
  row(
    LLAMA_2,
    ['WizardLM(?:Team)?/WizardLM-(?:70B-V1\\.0|13B-V1\\.2)'],
    'nlpxucan/WizardLM README.md@cd4b4cc022b6',
  ),
  row(
    'LicenseRef-meta-llama-3-2024',
    ['openchat/openchat-3\\.6-8b-20240522'],
    'imoneoi/openchat README.md@47a3596168ed',
  ),
  row('Apache-2.0', ['openchat/openchat-3\\.5-0106'], 'imoneoi/openchat README.md@47a3596168ed'),

  row(
    EXAONE_11,
    ['LGAI-EXAONE/EXAONE-3\\.0-7\\.8B-Instruct'],
    'LG-AI-EXAONE/EXAONE-3.0 README.md and LICENSE@3edac90ae905',
  ),
  row(
    EXAONE_11,
    ['LGAI-EXAONE/EXAONE-3\\.5-(?:2\\.4|7\\.8|32)B-Instruct(?:-AWQ|-GGUF)?'],
    'LG-AI-EXAONE/EXAONE-3.5 README.md and LICENSE@8bdf17831d2f',
  ),
  row(
    EXAONE_11,
    ['LGAI-EXAONE/EXAONE-Deep-(?:2\\.4|7\\.8|32)B(?:-AWQ|-GGUF)?'],
    'LG-AI-EXAONE/EXAONE-Deep README.md and LICENSE@23134b938c07',
  ),
  row(
    'LicenseRef-exaone-ai-model-1.2-nc',
    ['LGAI-EXAONE/EXAONE-4\\.0-(?:1\\.2|32)B(?:-AWQ|-GPTQ-Int8|-FP8|-GGUF)?'],
    'LG-AI-EXAONE/EXAONE-4.0 README.md and LICENSE@c8b16a71c766',
  ),
  row(
    SEED,
    ['naver-hyperclovax/HyperCLOVAX-SEED-(?:Vision-Instruct-3B|Text-Instruct-(?:0\\.5|1\\.5)B)'],
    'aboutcode-org/scancode-licensedb docs/hyperclova-x-seed-2025.yml@053a651f5e (names the vendor’s LICENSE); https://huggingface.co/OpenLLM-Korea/HyperCLOVAX-SEED-Text-Instruct-0.5B (copy with its licence)',
  ),
  row(
    'CC-BY-NC-ND-4.0',
    ['kakaobrain/kogpt'],
    'kakaobrain/kogpt README.md and LICENSE.cc-by-nc-nd-4.0@f49f59a8cccd',
    ['kogpt'],
  ),
  row('CC-BY-NC-SA-4.0', ['skt/kogpt2-base-v2'], 'SKT-AI/KoGPT2 README.md and LICENSE@56ef31f56c1a'),
  row(
    'Apache-2.0',
    ['skt/A\\.X-3\\.1(?:-Light)?'],
    'SKT-AI/A.X-3 LICENSE@ad4ceddbee65; https://huggingface.co/OpenLLM-Korea/A.X-3.1-Light/commit/cfc2fc33c2cfbfa6a617e181674a9e426716c754',
  ),
  row(
    'CC-BY-NC-4.0',
    ['kakaocorp/kanana-nano-2\\.1b-(?:base|instruct)'],
    'https://huggingface.co/kakaocorp/kanana-nano-2.1b-base/tree/3d1ace1214dbebf52b9d2cd6f18b78857194d72b',
  ),
  row(
    'Apache-2.0',
    ['upstage/SOLAR-10\\.7B-v1\\.0'],
    'https://huggingface.co/upstage/SOLAR-10.7B-v1.0/commit/fbd7cd1b70ee7d61aecde9eaae7e4a51343f212b',
  ),
  row(
    'CC-BY-NC-4.0',
    ['upstage/SOLAR-10\\.7B-Instruct-v1\\.0'],
    'https://build.nvidia.com/upstage/solar-10_7b-instruct.md (governing terms)',
  ),
  row(
    'LicenseRef-scancode-upstage-solar-2026-01-16',
    ['upstage/Solar-Open-100B'],
    'https://scancode-licensedb.aboutcode.org/upstage-solar-2026-01-16.yml (names the vendor’s LICENSE)',
  ),
  row(
    'LicenseRef-scancode-moonshot-ai-modified-mit-2025',
    ['moonshotai/Kimi-K2-(?:Instruct|Base)'],
    'aboutcode-org/scancode-licensedb docs/moonshot-ai-modified-mit-2025.yml@053a651f5e (names the vendor’s LICENSE)',
  ),

  row(
    'Apache-2.0',
    ['facebook/dinov2-(?:small|base|large|giant)'],
    'facebookresearch/dinov2 README.md@b8931f7bf915',
    ['dinov2'],
  ),
  row(
    'MIT',
    ['FacebookAI/(?:xlm-)?roberta-(?:base|large)'],
    'facebookresearch/fairseq README.md@3d262bb25690 (the licence applies to the pre-trained models as well)',
  ),
  row(
    'CC-BY-NC-4.0',
    ['facebook/(?:hf-)?seamless-m4t-(?:v2-)?(?:medium|large)'],
    'facebookresearch/seamless_communication README.md and LICENSE@90e2b57ac4d8',
  ),
  row(
    'LicenseRef-chatglm2-6b-model',
    ['(?:THUDM|zai-org)/chatglm2-6b(?:-int4)?'],
    'THUDM/ChatGLM2-6B README.md and MODEL_LICENSE@cb8e8b43c095',
  ),
  row(
    'LicenseRef-chatglm3-6b-model',
    ['(?:THUDM|zai-org)/chatglm3-6b(?:-base|-32k|-128k)?'],
    'THUDM/ChatGLM3 README.md and MODEL_LICENSE@732294f42e26',
  ),
  row(
    'LicenseRef-baichuan-7b-model',
    ['baichuan-inc/Baichuan-7B'],
    'baichuan-inc/Baichuan-7B README_EN.md@6f3ef4633a90',
  ),
  row(
    'LicenseRef-xverse-13b-model',
    ['xverse/XVERSE-13B(?:-Chat)?'],
    'xverse-ai/XVERSE-13B README_EN.md@b0f30a0e9a63',
  ),
  row(
    'Apache-2.0',
    ['ByteDance-Seed/Seed-OSS-36B-(?:Base(?:-woSyn)?|Instruct)'],
    'ByteDance-Seed/seed-oss README.md@98e12be7c784',
  ),
  row(
    'MIT',
    ['meituan-longcat/LongCat-Flash-Chat(?:-FP8)?'],
    'meituan-longcat/LongCat-Flash-Chat README.md and LICENSE@87d1b71a1b55',
  ),
  row('Apache-2.0', ['EleutherAI/gpt-j-6b'], 'kingoflolz/mesh-transformer-jax README.md@f8315e300303', [
    'gpt-j',
  ]),
  row(
    'CC-BY-SA-4.0',
    ['stabilityai/stablelm-base-alpha-(?:3|7)b(?:-v2)?'],
    'Stability-AI/StableLM README.md@93eea082c49c',
  ),
  row(
    'Apache-2.0',
    ['ibm-granite/granite-3\\.0-(?:2b|8b|1b-a400m|3b-a800m)-(?:base|instruct)'],
    'ibm-granite/granite-3.0-language-models README.md and LICENSE@5960b7fb3308',
  ),
  row('Apache-2.0', ['yandex/yalm-100b'], 'yandex/YaLM-100B README.md and LICENSE@14fa94df2ebb'),
  row(
    'Apache-2.0',
    ['openlm-research/open_llama_(?:3|7|13)b(?:_v2)?'],
    'openlm-research/open_llama README.md@6e7f73eab7e7',
    ['open-llama'],
  ),
  row('Apache-2.0', ['LLM360/Amber'], 'LLM360/amber-train README.md@64bc59560032'),
  row('Apache-2.0', ['xai-org/grok-1'], 'xai-org/grok-1 README.md and LICENSE.txt@7050ed204b82'),
  row(
    'LicenseRef-microsoft-research',
    ['SakanaAI/EvoLLM-JP-v1-(?:7|10)B'],
    'SakanaAI/evolutionary-model-merge README.md@09aff543dd2a',
  ),
  row(
    'MIT',
    ['K-intelligence/Midm-2\\.0-(?:Base|Mini)-Instruct'],
    'K-intelligence-Midm/Midm-2.0 README.md and LICENSE@11b5f3fe56be',
  ),
  row(
    'CC-BY-NC-4.0',
    ['42dot/42dot_LLM-(?:PLM|SFT)-1\\.3B'],
    '42dot/42dot_LLM README.md and LICENSE-CC-BY-NC-4.0.md@2a69b556a1a5',
  ),
  row(
    LLAMA_1,
    ['KRAFTON/KORani-v[23]-13B'],
    'krafton-ai/KORani README.md@56779875b799 (research only, under the licence of LLaMA); text: aboutcode-org/scancode-licensedb docs/llama-license-2023.LICENSE@053a651f5e',
  ),
  row('Apache-2.0', ['nlpai-lab/KULLM3'], 'nlpai-lab/KULLM README.md and LICENSE@2de1d301b3da'),
  // The hub prints the licence that the publisher chose above every page of a model.
  row(
    'Apache-2.0',
    ['Qwen/Qwen2\\.5-Coder-(?:7|14)B(?:-Instruct)?'],
    'https://huggingface.co/Qwen/Qwen2.5-Coder-7B/tree/fc160ff3a8a8385a70899a92a90d155e253fd19d; https://huggingface.co/Qwen/Qwen2.5-Coder-7B-Instruct/commits/0194b9012ab0199dd4a50fb0c92d0b454c4fc322/LICENSE; https://huggingface.co/Qwen/Qwen2.5-Coder-14B/discussions',
  ),
  row(
    TONGYI,
    ['Qwen/Qwen1\\.5-7B(?:-Chat)?', 'Qwen/Qwen1\\.5-72B(?:-Chat)?'],
    'https://huggingface.co/Qwen/Qwen1.5-7B/blob/f5f88a916258ca539cee24e291e89673ffe0b7fc/tokenizer.json (head of the page); https://huggingface.co/DrNicefellow/Qwen1.5-72B-Chat-5bpw-exl2/commit/4c2091fc7d93b79f6a6042a5e9e0a8c4fcb72618 (names the vendor’s LICENSE)',
  ),
  row(
    'Apache-2.0',
    ['Qwen/Qwen2-VL-7B-Instruct', 'Qwen/Qwen2\\.5-VL-7B-Instruct'],
    'https://huggingface.co/Qwen/Qwen2.5-VL-7B-Instruct/blob/780835b35df69c962cce6916f662ff2f53535429/tokenizer.json (head of the page); https://huggingface.co/Qwen/Qwen2-VL-7B-Instruct/blob/57b8e50d46f72d80e14d4d3cc93eb492eb8c1494/vocab.json (head of the page)',
  ),
  row(
    'LicenseRef-qwen-research',
    ['Qwen/Qwen2\\.5-VL-3B-Instruct(?:-AWQ)?'],
    'https://huggingface.co/Qwen/Qwen2.5-VL-3B-Instruct/discussions/12 (quotes the page of the model)',
  ),
  // The benchmark MTEB notes MIT for it.
  row(
    'Apache-2.0',
    ['Qwen/Qwen2-Audio-7B(?:-Instruct)?'],
    'https://huggingface.co/Qwen/Qwen2-Audio-7B-Instruct/blob/0de6955453a19003c654d8e3f1c08fa2845f480e/tokenizer.json and https://huggingface.co/Qwen/Qwen2-Audio-7B/blob/cd5e25cf5b14743547d0a879fbaeeb3ce1709c4a/tokenizer.json (heads of the pages)',
  ),
  row(
    'LicenseRef-scancode-llama-3.1-license-2024',
    ['NCSOFT/Llama-VARCO-8B-Instruct'],
    'https://huggingface.co/NCSOFT/Llama-VARCO-8B-Instruct/blob/e56ddce4d0690de4736219b61d0daf660ae68986/Notice.txt',
  ),
  row(
    'Apache-2.0',
    ['yanolja/EEVE-Korean-(?:Instruct-)?10\\.8B-v1\\.0'],
    'https://huggingface.co/yanolja/EEVE-Korean-Instruct-10.8B-v1.0/commits/main and https://huggingface.co/yanolja/EEVE-Korean-10.8B-v1.0/commits/4bc54cd9b5483e265412e58dfac715c8296f7eea (heads of the pages)',
  ),
  row(
    'Apache-2.0',
    ['Zyphra/Zamba2-7B-[Ii]nstruct'],
    'https://huggingface.co/Zyphra/Zamba2-7B-Instruct/commits/eec7dd4431d1525323444c85f81439941c190be8 (head of the page)',
  ),
  row(
    'CC-BY-NC-SA-4.0',
    ['skt/ko-gpt-trinity-1\\.2B-v0\\.5'],
    'https://huggingface.co/skt/ko-gpt-trinity-1.2B-v0.5/commit/33f84c0da333d34533f0cfbe8f5972022d681e96',
  ),
  row(
    LLAMA_2,
    ['liuhaotian/llava-v1\\.5-(?:7|13)b'],
    'haotian-liu/LLaVA docs/MODEL_ZOO.md@c121f0432da2 (that of the base, Vicuna 1.5, which lm-sys/FastChat README.md@0e6d3e4beaab names)',
  ),
  row(
    LLAMA_1,
    ['lmsys/vicuna-(?:7|13|33)b-v1\\.3'],
    'lm-sys/FastChat README.md@90f08455 (of the release; that of LLaMA)',
  ),
  row(
    'LicenseRef-exaone-ai-model-1.2-nc',
    ['LGAI-EXAONE/EXAONE-4\\.5-33B(?:-AWQ|-FP8|-GGUF)?'],
    'LG-AI-EXAONE/EXAONE-4.5 LICENSE@c0da046de9b2',
  ),
  row(
    'LicenseRef-k-exaone-ai-model',
    ['LGAI-EXAONE/K-EXAONE-236B-A23B(?:-FP8|-GGUF)?'],
    'LG-AI-EXAONE/K-EXAONE README.md and LICENSE@32343b0f4d84',
  ),
  row(
    'LicenseRef-stability-ai-nc-2023-11-28',
    ['stabilityai/sd(?:xl)?-turbo'],
    'Stability-AI/generative-models model_licenses/LICENSE-SDXL-Turbo and LICENCE-SD-Turbo@0ad7de9a5cb5',
  ),
  row(
    'LicenseRef-stability-ai-nc-community-2024-03-18',
    ['stabilityai/sv3d'],
    'Stability-AI/generative-models model_licenses/LICENSE-SV3D@0ad7de9a5cb5',
  ),
  row(
    'LicenseRef-stability-ai-svd-nc-2023-11-21',
    ['stabilityai/stable-video-diffusion-img2vid(?:-xt)?'],
    'Stability-AI/generative-models model_licenses/LICENSE-SVD@0ad7de9a5cb5',
  ),
  row(
    'LicenseRef-stability-ai-sdxl-0.9-research',
    ['stabilityai/stable-diffusion-xl-(?:base|refiner)-0\\.9'],
    'Stability-AI/generative-models model_licenses/LICENSE-SDXL0.9@0ad7de9a5cb5',
  ),
  row(
    'LicenseRef-scancode-bigscience-open-rail-m2',
    ['stabilityai/stable-diffusion-xl-(?:base|refiner)-1\\.0'],
    'Stability-AI/generative-models model_licenses/LICENSE-SDXL1.0@0ad7de9a5cb5',
  ),
  row(
    'LicenseRef-meta-dinov3-2025-08-19',
    ['facebook/dinov3-[\\w-]+'],
    'facebookresearch/dinov3 README.md and LICENSE.md@6876159a11b4',
    ['dinov3'],
  ),
  row(
    'LicenseRef-meta-sam-2025-11-19',
    ['facebook/sam3'],
    'facebookresearch/sam3 README.md and LICENSE@99d02f28c8d3',
  ),
  row(
    'Apache-2.0',
    ['facebook/sam-vit-(?:base|large|huge)'],
    'facebookresearch/segment-anything README.md@dca509fe793f',
  ),
  row(
    'LicenseRef-fish-audio-research-2026-03-07',
    ['fishaudio/s2-pro'],
    'fishaudio/fish-speech README.md and LICENSE@3dd1f85c402e',
  ),
  row(
    'LicenseRef-cogvlm2-model',
    ['(?:THUDM|zai-org)/cogvlm2-[\\w-]+'],
    'THUDM/CogVLM2 README.md and MODEL_LICENSE@6700ae7ca23b',
  ),
  row(
    'LicenseRef-cogvlm-model',
    ['(?:THUDM|zai-org)/cogvlm-[\\w-]+'],
    'THUDM/CogVLM README.md and MODEL_LICENSE@f7283b2c8d26',
  ),
  row(
    'LicenseRef-codegeex-model',
    ['(?:THUDM|zai-org)/codegeex2-6b(?:-int4)?'],
    'Lionelpang/codegeex2-6b README.md and MODEL_LICENSE@3cb3f8fa305c (copy of the vendor’s repository)',
  ),
  row(
    'LicenseRef-orion-14b-community-1.0',
    ['OrionStarAI/Orion-14B-[\\w-]+'],
    'OrionStarAI/Orion README.md and ModelsCommunityLicenseAgreement@3b23aeab356c',
  ),
  row(
    'LicenseRef-scancode-open-aleph-1.0',
    ['Aleph-Alpha/Pharia-1-LLM-7B-control(?:-aligned)?(?:-hf)?'],
    'aboutcode-org/scancode-licensedb docs/open-aleph-1.0.LICENSE@053a651f5e (names the vendor’s LICENSE)',
  ),
  row('Apache-2.0', ['Wan-AI/Wan2\\.1-[\\w.-]+'], 'Wan-Video/Wan2.1 README.md@9737cba9c1c3'),
  row(
    'Apache-2.0',
    ['HuggingFaceTB/SmolLM2-1\\.7B(?:-Instruct)?'],
    'https://huggingface.co/HuggingFaceTB/SmolLM2-1.7B/blob/main/vocab.json (head of the page); https://huggingface.co/HuggingFaceTB/SmolLM2-1.7B-Instruct/commit/7269dc1134892e04342fc7d33e233ef7a1e8496b',
  ),
  row(
    'Apache-2.0',
    ['sapienzanlp/Minerva-7B-base-v1\\.0'],
    'https://huggingface.co/sapienzanlp/Minerva-7B-base-v1.0/commits/67af1601114a2f4d409e50be5a5644ab17fc4544 (head of the page)',
  ),
  row(
    'Apache-2.0',
    ['mistralai/Mistral-Small-24B-Base-2501'],
    'https://huggingface.co/mistralai/Mistral-Small-24B-Base-2501/discussions/1 (head of the page)',
  ),
  row(
    'Apache-2.0',
    ['beomi/KoAlpaca-Polyglot-12\\.8B'],
    'https://huggingface.co/beomi/KoAlpaca-Polyglot-12.8B/commits/c53f71b0f54409d15fe11c306a1908d556381ba6 (head of the page)',
  ),
]
