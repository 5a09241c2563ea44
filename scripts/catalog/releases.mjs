/**
 * When a model was first published, each date with the place where it was read: [date, catalogue ids, source].
 *
 * A date is as exact as its source: a day where the vendor names one or where the commit that offered the files bears
 * it, a month where two sources differ by days or a list gives the day of the paper. A list is used only where its month is
 * the one the reference names. What no source was found for keeps the untraced month of the reference.
 */
import { graphs, mteb, openLlms } from './listed.mjs'

const EPOCH = 'epoch-research/open-model-trends data/All ML Systems - full view.csv@a72b3e93b358'
/** A later export of the same database, in a repository of a reader of it. */
const EPOCH_2025 = 'simsharmaa/INFSCI1520 all_ai_models.csv@291adcd7bd58 (export of the database of Epoch AI)'
const META = 'meta-llama/llama-models README.md@a9c89c471f79 (table of launch dates)'
const QWEN = 'QwenLM/Qwen3 README.md@7a2f61ffc7a2 (news)'
const first = (repository, commit) => `${repository}@${commit} (first commit of the release)`

const HELM = 'stanford-crfm/helm src/helm/config/model_metadata.yaml@63754d05db6f'
const helm = (name) => `${HELM} ("${name}")`
const modelsDev = (path) => `anomalyco/models.dev providers/huggingface/models/${path}.toml@f3fc69229967`
const hub = (path) => `https://huggingface.co/${path}`
const SEED_TEXT =
  'aboutcode-org/scancode-licensedb docs/hyperclova-x-seed-2025.LICENSE@053a651f5e (model release date)'

export const RELEASES = [
  [
    '2025-09',
    'swiss-ai/Apertus-8B-2509',
    'huggingface/transformers docs/source/en/model_doc/apertus.md@05971510cc60',
  ],
  ['2025-03-18', 'trillionlabs/Trillion-7B-preview', 'https://trillionlabs.co/research/introducing-tri-7b'],
  [
    '2025-04-24',
    'naver-hyperclovax/HyperCLOVAX-SEED-Text-Instruct-0.5B',
    'https://huggingface.co/naver-hyperclovax/HyperCLOVAX-SEED-Text-Instruct-0.5B/blob/c87b0015be94f7fa73f4558d807f21c5298fbc93/LICENSE (model release date)',
  ],
  [
    '2024-07',
    'aisingapore/llama3-8b-cpt-sea-lionv2-base',
    'aisingapore/sealion models/sea-lion-v2/sea-lion-v2.md@5c9f65af8a54',
  ],
  ['2025-02', 'MBZUAI/AIN', 'https://arxiv.org/abs/2502.00094 (month of the paper)'],
  ['2025-05-23', 'sarvamai/sarvam-m', 'https://www.sarvam.ai/blogs/sarvam-m'],
  [
    '2024-12',
    'tiiuae/Falcon3-7B-Base',
    'https://huggingface.co/tiiuae/Falcon3-7B-Instruct (model release date)',
  ],
  ['2023-09-11', 'microsoft/phi-1_5', graphs('microsoft', 'Phi-1.5')],
  ['2024-04-23', 'microsoft/Phi-3-mini-4k-instruct', openLlms('Phi-3 Mini')],
  ['2023-03-28', 'cerebras/Cerebras-GPT-13B', graphs('cerebras', 'Cerebras-GPT')],
  ['2024-03-11', 'CohereLabs/c4ai-command-r-v01', graphs('cohere', 'Command R')],
  ['2023-05', 'tiiuae/falcon-7b tiiuae/falcon-40b', openLlms('Falcon')],
  ['2024-03-21', 'Rakuten/RakutenAI-7B', graphs('rakuten', 'RakutenAI')],
  ['2022-10-20', 'google/flan-t5-xl', graphs('google', 'Flan-T5')],
  ['2023-10-20', 'llm-jp/llm-jp-13b-v1.0', 'https://www.nii.ac.jp/en/news/release/2023/1020.html'],
  ['2024-12', 'FunAudioLLM/CosyVoice2-0.5B', 'FunAudioLLM/CosyVoice README.md@ace7c47f41bb (roadmap)'],
  ['2024-05', 'openbmb/MiniCPM-Llama3-V-2_5', 'OpenBMB/MiniCPM-V README.md@0dbb566de090 (news)'],
  ['2025-10', 'allenai/olmOCR-2-7B-1025', 'allenai/olmocr README.md@f7cfe4c22098 (news)'],
  [
    '2023-12-28',
    'TinyLlama/TinyLlama-1.1B-intermediate-step-1431k-3T',
    'jzhang38/TinyLlama README.md@bf122247c486 (table of checkpoints)',
  ],
  [
    '2023-12',
    'aisingapore/sea-lion-7b',
    'aisingapore/sealion models/sea-lion-v1/sea-lion-v1.md@5c9f65af8a54',
  ],

  [
    '2023-02-24',
    'huggyllama/llama-7b huggyllama/llama-13b huggyllama/llama-30b huggyllama/llama-65b',
    first('meta-llama/llama', '1076b9c'),
  ],
  [
    '2023-07-18',
    'meta-llama/Llama-2-7b-hf meta-llama/Llama-2-13b-hf meta-llama/Llama-2-70b-hf meta-llama/Llama-2-7b-chat-hf meta-llama/Llama-2-13b-chat-hf meta-llama/Llama-2-70b-chat-hf',
    META,
  ],
  ['2023-08-24', 'codellama/CodeLlama-7b-hf', first('facebookresearch/codellama', '427d6ac')],
  [
    '2024-04-18',
    'meta-llama/Meta-Llama-3-8B meta-llama/Meta-Llama-3-70B meta-llama/Meta-Llama-3-8B-Instruct meta-llama/Meta-Llama-3-70B-Instruct',
    META,
  ],
  [
    '2024-07-23',
    'meta-llama/Llama-3.1-8B meta-llama/Llama-3.1-70B meta-llama/Llama-3.1-405B meta-llama/Llama-3.1-8B-Instruct meta-llama/Llama-3.1-70B-Instruct',
    META,
  ],
  [
    '2024-09-25',
    'meta-llama/Llama-3.2-1B meta-llama/Llama-3.2-3B meta-llama/Llama-3.2-1B-Instruct meta-llama/Llama-3.2-3B-Instruct',
    META,
  ],
  // The table of the same repository says 4 December.
  [
    '2024-12-06',
    'meta-llama/Llama-3.3-70B-Instruct',
    'meta-llama/llama-models models/llama3_3/MODEL_CARD.md@a9c89c471f79',
  ],
  ['2025-04-05', 'meta-llama/Llama-4-Scout-17B-16E-Instruct', META],
  ['2022-05', 'facebook/opt-6.7b', first('facebookresearch/metaseq', 'f2cd367')],
  ['2023-04-17', 'facebook/dinov2-large', first('facebookresearch/dinov2', 'fc49f49')],
  ['2023-11-30', 'facebook/seamless-m4t-v2-large', 'facebookresearch/seamless_communication@71886b2'],
  ['2020-08-04', 'facebook/wav2vec2-base-960h', 'facebookresearch/fairseq@621e8341 (offers the checkpoint)'],
  [
    '2019-07',
    'FacebookAI/roberta-base FacebookAI/roberta-large',
    'facebookresearch/fairseq README.md@3d262bb25690 (news)',
  ],

  ['2023-08-03', 'Qwen/Qwen-7B', 'QwenLM/Qwen README.md@2df8e8ac450f (news)'],
  ['2024-02-05', 'Qwen/Qwen1.5-7B Qwen/Qwen1.5-72B-Chat', QWEN],
  ['2024-06-06', 'Qwen/Qwen2-0.5B Qwen/Qwen2-1.5B Qwen/Qwen2-7B Qwen/Qwen2-72B-Instruct', QWEN],
  [
    '2024-09-19',
    'Qwen/Qwen2.5-0.5B Qwen/Qwen2.5-1.5B Qwen/Qwen2.5-3B Qwen/Qwen2.5-7B Qwen/Qwen2.5-14B Qwen/Qwen2.5-32B Qwen/Qwen2.5-72B Qwen/Qwen2.5-7B-Instruct Qwen/Qwen2.5-32B-Instruct Qwen/Qwen2.5-72B-Instruct',
    QWEN,
  ],
  ['2024-09', 'Qwen/Qwen2.5-Coder-7B', EPOCH_2025],
  [
    '2025-04-29',
    'Qwen/Qwen3-0.6B Qwen/Qwen3-0.6B-Base Qwen/Qwen3-1.7B Qwen/Qwen3-4B Qwen/Qwen3-8B Qwen/Qwen3-14B Qwen/Qwen3-32B Qwen/Qwen3-30B-A3B Qwen/Qwen3-235B-A22B',
    QWEN,
  ],
  ['2024-08-30', 'Qwen/Qwen2-VL-7B-Instruct', 'QwenLM/Qwen2.5-VL README.md@f0af2996e843 (news)'],
  [
    '2025-01-28',
    'Qwen/Qwen2.5-VL-3B-Instruct Qwen/Qwen2.5-VL-7B-Instruct',
    'QwenLM/Qwen2.5-VL README.md@f0af2996e843 (news)',
  ],
  ['2025-03-25', 'Qwen/Qwen2.5-VL-32B-Instruct', 'QwenLM/Qwen3-VL README.md@96588727e44c (news)'],
  ['2025-10-15', 'Qwen/Qwen3-VL-8B-Instruct', 'QwenLM/Qwen3-VL README.md@96588727e44c (news)'],
  [
    '2024-08-09',
    'Qwen/Qwen2-Audio-7B Qwen/Qwen2-Audio-7B-Instruct',
    'QwenLM/Qwen2-Audio README.md@595360e82b58 (news)',
  ],
  ['2025-03-26', 'Qwen/Qwen2.5-Omni-7B', 'QwenLM/Qwen2.5-Omni README.md@f8bf58c6c68a (news)'],
  ['2023-11-29', 'deepseek-ai/deepseek-llm-7b-base', first('deepseek-ai/DeepSeek-LLM', 'f8b3d77')],
  ['2024-05-06', 'deepseek-ai/DeepSeek-V2', 'deepseek-ai/DeepSeek-V2 README.md@ec98ee3cbffc (news)'],
  ['2024-12-26', 'deepseek-ai/DeepSeek-V3', first('deepseek-ai/DeepSeek-V3', '4b58dc6')],
  [
    '2025-01-20',
    'deepseek-ai/DeepSeek-R1 deepseek-ai/DeepSeek-R1-Distill-Qwen-7B deepseek-ai/DeepSeek-R1-Distill-Llama-8B',
    first('deepseek-ai/DeepSeek-R1', '162aa4d'),
  ],
  ['2023-03', 'THUDM/chatglm-6b', first('THUDM/ChatGLM-6B', '6ff2b4b')],
  ['2023-06-25', 'THUDM/chatglm2-6b', 'THUDM/ChatGLM-6B README.md@401bf3a8a7dd (news)'],
  ['2023-10-27', 'THUDM/chatglm3-6b', first('THUDM/ChatGLM3', 'bd5bfb2')],
  ['2024-06-05', 'THUDM/glm-4-9b', 'THUDM/GLM-4 README_20240605.md@3f79b543647b (news)'],
  ['2024-10-25', 'THUDM/glm-4-voice-tokenizer', 'THUDM/GLM-4 README_zh_240605.md@3f79b543647b (news)'],
  ['2025-07', 'zai-org/GLM-4.5 zai-org/GLM-4.5-Air', first('zai-org/GLM-4.5', '87c5d17')],
  ['2026-02', 'zai-org/GLM-5', first('zai-org/GLM-5', 'ee0c55a')],
  ['2025-07-11', 'moonshotai/Kimi-K2-Instruct', first('MoonshotAI/Kimi-K2', 'd778e27')],
  ['2025-04-27', 'moonshotai/Kimi-Audio-7B', 'MoonshotAI/Kimi-Audio README.md@2607d515f5b7 (news)'],
  ['2023-11-02', '01-ai/Yi-6B 01-ai/Yi-34B', '01-ai/Yi README.md@f73194cc16e8 (news)'],
  [
    '2024-05-13',
    '01-ai/Yi-1.5-6B-Chat 01-ai/Yi-1.5-6B 01-ai/Yi-1.5-9B',
    '01-ai/Yi README.md@f73194cc16e8 (news)',
  ],
  ['2023-06-15', 'baichuan-inc/Baichuan-7B', first('baichuan-inc/Baichuan-7B', '43b2ca1')],
  ['2023-09-06', 'baichuan-inc/Baichuan2-7B-Base', 'baichuan-inc/Baichuan-7B README.md@6f3ef4633a90 (news)'],
  ['2023-07-06', 'internlm/internlm-7b', first('InternLM/InternLM', 'fa7337b')],
  ['2024-01-17', 'internlm/internlm2-7b', 'InternLM/InternLM README.md@fe4c2eb273c6 (news)'],
  ['2024-07-19', 'internlm/internlm2-1_8b-reward', 'InternLM/InternLM README.md@fe4c2eb273c6 (news)'],
  ['2023-08-07', 'xverse/XVERSE-13B', 'xverse-ai/XVERSE-13B README_EN.md@b0f30a0e9a63 (news)'],
  [
    '2025-08-20',
    'ByteDance-Seed/Seed-OSS-36B-Instruct',
    'ByteDance-Seed/seed-oss README.md@98e12be7c784 (news)',
  ],
  ['2025-04-30', 'XiaomiMiMo/MiMo-7B-Base', first('XiaomiMiMo/MiMo', '13f6091')],
  ['2026-02-13', 'MiniMaxAI/MiniMax-M2.5', 'MiniMax-AI/MiniMax-M2.5 LICENSE-MODEL@0fe00c843c16'],
  ['2026-05', 'stepfun-ai/Step-3.7-Flash', first('stepfun-ai/Step-3.7-Flash', 'd6fbf3e')],
  [
    '2025-08-31',
    'meituan-longcat/LongCat-Flash-Chat',
    first('meituan-longcat/LongCat-Flash-Chat', 'f73c6bf'),
  ],
  ['2024-01-30', 'BAAI/bge-m3', 'FlagOpen/FlagEmbedding README.md@7ed43d67ec03 (news)'],
  ['2025-06', 'csuhan/TA-Tok', 'csuhan/Tar README.md@47da8e15ee71 (news)'],

  [
    '2018-10-31',
    'google-bert/bert-base-uncased google-bert/bert-large-uncased',
    'google-research/bert@fe35475 (offers the checkpoints)',
  ],
  [
    '2018-11-23',
    'google-bert/bert-base-multilingual-cased',
    'google-research/bert README.md@eedf5716ce12 (news)',
  ],
  [
    '2019-10-23',
    'google-t5/t5-small google-t5/t5-base google-t5/t5-large',
    `${first('google-research/text-to-text-transfer-transformer', '9fd7b14')}; ${EPOCH}`,
  ],
  ['2024-02-21', 'google/gemma-2b google/gemma-7b', EPOCH],
  // Epoch AI names the 24th, the news of the repository the 26th.
  ['2024-06', 'google/gemma-2-9b google/gemma-2-27b', 'google/gemma_pytorch README.md@014acb7ac456 (news)'],
  ['2025-03-12', 'google/gemma-3-27b-it', 'google/gemma_pytorch README.md@014acb7ac456 (news)'],
  [
    '2025-02-20',
    'google/siglip2-so400m-patch14-384',
    'google-research/big_vision@451b663 (offers the checkpoints)',
  ],
  [
    '2022-09',
    'openai/whisper-tiny openai/whisper-base openai/whisper-small openai/whisper-medium openai/whisper-large',
    `${first('openai/whisper', '6e3be77')}; ${EPOCH}`,
  ],
  ['2022-12-05', 'openai/whisper-large-v2', 'openai/whisper@4179ed2 (offers the checkpoint)'],
  ['2023-11-06', 'openai/whisper-large-v3', 'openai/whisper CHANGELOG.md@c0d2f624c09d (v20231106)'],
  ['2024-09-30', 'openai/whisper-large-v3-turbo', 'openai/whisper CHANGELOG.md@c0d2f624c09d (v20240930)'],
  ['2021-01', 'openai/clip-vit-base-patch32', first('openai/CLIP', 'b1c4b6b')],
  ['2021-07-19', 'openai/clip-vit-base-patch16', 'openai/CLIP@dff9d15 (offers the checkpoint)'],
  ['2022-01-25', 'openai/clip-vit-large-patch14', 'openai/CLIP@67fc250 (offers the checkpoint)'],
  ['2022-04-21', 'openai/clip-vit-large-patch14-336', 'openai/CLIP@b4ae449 (offers the checkpoint)'],
  ['2019-02', 'openai-community/gpt2', first('openai/gpt-2', 'c2dae27')],
  ['2019-05', 'openai-community/gpt2-medium', 'openai/gpt-2@0503b1b (offers the checkpoint)'],
  ['2019-08-20', 'openai-community/gpt2-large', 'openai/gpt-2@f35fa1d (offers the checkpoint)'],
  ['2019-11-05', 'openai-community/gpt2-xl', 'openai/gpt-2@d98291d (model card of 1.5B)'],
  ['2025-08-05', 'openai/gpt-oss-20b openai/gpt-oss-120b', first('openai/gpt-oss', '243a1b0')],
  ['2023-12', 'microsoft/phi-2', EPOCH],
  ['2024-12', 'microsoft/phi-4', EPOCH_2025],
  ['2023-06', 'intfloat/multilingual-e5-large', EPOCH_2025],
  ['2024-02-01', 'allenai/OLMo-7B-hf', EPOCH],
  ['2024-11-26', 'allenai/OLMo-2-1124-7B', 'allenai/OLMo@206da7c7 (offers the checkpoint)'],
  ['2023-12', 'LLM360/Amber', EPOCH],
  ['2025-07-08', 'HuggingFaceTB/SmolLM3-3B', 'huggingface/smollm@0ce3e8e'],
  ['2023-10', 'HuggingFaceH4/zephyr-7b-beta', EPOCH],
  ['2021-03-21', 'EleutherAI/gpt-neo-2.7B', 'EleutherAI/gpt-neo README.md@23485e3c7940 (news)'],
  ['2021-06-08', 'EleutherAI/gpt-j-6b', 'kingoflolz/mesh-transformer-jax@b0c18e5'],
  ['2022-02-10', 'EleutherAI/gpt-neox-20b', 'EleutherAI/gpt-neox@c560814b'],
  ['2022-09-18', 'EleutherAI/polyglot-ko-1.3b', 'EleutherAI/polyglot@17687f2 (links the checkpoint)'],
  ['2022-09-24', 'EleutherAI/polyglot-ko-3.8b', 'EleutherAI/polyglot@44ee5a2 (links the checkpoint)'],
  ['2022-10-09', 'EleutherAI/polyglot-ko-5.8b', 'EleutherAI/polyglot@edc2e70 (links the checkpoint)'],
  ['2023-04-20', 'EleutherAI/polyglot-ko-12.8b', 'EleutherAI/polyglot@b3c6e41 (links the checkpoint)'],
  ['2022-07', 'bigscience/bloom', EPOCH_2025],
  ['2024-02-29', 'bigcode/starcoder2-7b', EPOCH],
  ['2023-05-05', 'mosaicml/mpt-7b', EPOCH],
  ['2024-03-27', 'databricks/dbrx-instruct', first('databricks/dbrx', '7cbcf4e')],
  ['2023-04-12', 'databricks/dolly-v2-12b', EPOCH],
  ['2023-04-20', 'stabilityai/stablelm-base-alpha-7b', 'Stability-AI/StableLM README.md@93eea082c49c (news)'],
  ['2023-06-06', 'togethercomputer/RedPajama-INCITE-7B-Base', EPOCH],
  ['2024-03-17', 'xai-org/grok-1', 'xai-org/grok-1@be76c95 (offers the weights)'],
  ['2024-04-23', 'apple/OpenELM-3B', 'apple/corenet@9effa1d'],
  ['2024-10-21', 'ibm-granite/granite-3.0-8b-base', EPOCH],
  ['2023-12', 'state-spaces/mamba-2.8b', EPOCH],
  [
    '2023-08-01',
    'lmsys/vicuna-7b-v1.5 lmsys/vicuna-13b-v1.5',
    'lm-sys/FastChat docs/vicuna_weights_version.md@0e6d3e4beaab',
  ],
  [
    '2023-06-22',
    'lmsys/vicuna-7b-v1.3 lmsys/vicuna-13b-v1.3',
    'lm-sys/FastChat docs/vicuna_weights_version.md@0e6d3e4beaab',
  ],
  [
    '2023-10-05',
    'liuhaotian/llava-v1.5-7b liuhaotian/llava-v1.5-13b',
    'haotian-liu/LLaVA README.md@c121f0432da2 (news)',
  ],
  ['2022-09-15', 'laion/CLIP-ViT-H-14-laion2B-s32B-b79K', EPOCH],

  ['2023-09', 'mistralai/Mistral-7B-v0.1', 'mistralai/mistral-inference README.md@e394e4e'],
  ['2023-12-11', 'mistralai/Mixtral-8x7B-v0.1', EPOCH],
  ['2024-04', 'mistralai/Mixtral-8x22B-v0.1', EPOCH],
  [
    '2024-05-22',
    'mistralai/Mistral-7B-Instruct-v0.3',
    'mistralai/mistral-inference@0e5b458 (offers the checkpoint)',
  ],
  ['2024-07-18', 'mistralai/Mistral-Nemo-Base-2407', 'mistralai/mistral-inference@bd802c6'],
  ['2025-01-30', 'mistralai/Mistral-Small-24B-Base-2501', EPOCH_2025],
  ['2024-03-28', 'ai21labs/Jamba-v0.1', EPOCH],
  ['2023-09-06', 'tiiuae/falcon-180B', EPOCH],
  ['2024-08-12', 'tiiuae/falcon-mamba-7b-instruct', EPOCH],
  ['2023-08-29', 'inceptionai/jais-13b', EPOCH],
  ['2024-08-26', 'Aleph-Alpha/Pharia-1-LLM-7B-control', EPOCH],
  ['2022-06', 'yandex/yalm-100b', first('yandex/YaLM-100B', '72f66b3')],
  ['2023-09-28', 'pfnet/plamo-13b', EPOCH],
  ['2023-05', 'cyberagent/open-calm-7b', EPOCH],
  ['2023-08', 'matsuo-lab/weblab-10b', EPOCH],
  ['2024-03-21', 'SakanaAI/EvoLLM-JP-v1-7B', first('SakanaAI/evolutionary-model-merge', 'c6a19da')],

  [
    '2024-12-09',
    'LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct',
    'LG-AI-EXAONE/EXAONE-3.5 README.md@8bdf17831d2f (news)',
  ],
  ['2025-03-18', 'LGAI-EXAONE/EXAONE-Deep-7.8B', 'LG-AI-EXAONE/EXAONE-Deep README.md@23134b938c07 (news)'],
  ['2025-07-15', 'LGAI-EXAONE/EXAONE-4.0-32B', 'LG-AI-EXAONE/EXAONE-4.0 README.md@c8b16a71c766 (news)'],
  ['2025-07-11', 'skt/A.X-3.1', 'SKT-AI/A.X-3 README.md@ad4ceddbee65'],
  ['2025-04-30', 'skt/A.X-4.0', 'SKT-AI/A.X-4.0 README.md@cfa368805a9a'],
  ['2025-05-23', 'kakaocorp/kanana-1.5-8b-instruct-2505', 'kakao/kanana README.md@f064aae7aa00 (news)'],
  ['2025-02-27', 'kakaocorp/kanana-nano-2.1b-base', 'kakao/kanana README.md@f064aae7aa00 (news)'],
  ['2021-11-12', 'kakaobrain/kogpt', first('kakaobrain/kogpt', '19c991f')],
  [
    '2025-07-04',
    'K-intelligence/Midm-2.0-Base-Instruct',
    'K-intelligence-Midm/Midm-2.0 README.md@11b5f3fe56be (news)',
  ],
  ['2023-09-25', '42dot/42dot_LLM-PLM-1.3B', first('42dot/42dot_LLM', 'e3c08ce')],
  ['2023-05', 'KRAFTON/KORani-v3-13B', 'krafton-ai/KORani@1748f2a (links the checkpoint)'],
  ['2023-05-31', 'nlpai-lab/kullm-polyglot-12.8b-v2', 'nlpai-lab/KULLM README.md@2de1d301b3da (news)'],
  ['2024-04-03', 'nlpai-lab/KULLM3', 'nlpai-lab/KULLM README.md@2de1d301b3da (news)'],
  ['2023-12', 'upstage/SOLAR-10.7B-v1.0', EPOCH],
  [
    '2025-09',
    'Qwen/Qwen3-Next-80B-A3B-Instruct',
    `${helm('qwen/qwen3-next-80b-a3b-instruct')}; ${modelsDev('Qwen/Qwen3-Next-80B-A3B-Instruct')}`,
  ],
  ['2025-12', 'deepseek-ai/DeepSeek-V3.2', modelsDev('deepseek-ai/DeepSeek-V3.2')],
  [
    '2024-01',
    'google/siglip-so400m-patch14-384 google/siglip-base-patch16-224',
    mteb('siglip_models', 'google/siglip-so400m-patch14-384'),
  ],
  ['2024-08', 'microsoft/Phi-3.5-MoE-instruct', helm('microsoft/phi-3.5-moe-instruct')],
  // Named 6.7b before that day, under which name it was listed as ready.
  ['2023-01-24', 'EleutherAI/pythia-6.9b', 'EleutherAI/pythia@3c89fba (links the checkpoint)'],
  ['2023-06-07', 'openlm-research/open_llama_7b', 'openlm-research/open_llama README.md@6e7f73e (updates)'],
  ['2024-11', 'HuggingFaceTB/SmolLM2-1.7B', 'huggingface/smollm@a5efdb3 (names the checkpoint)'],
  [
    '2024-10',
    'Zyphra/Zamba2-7B-instruct',
    hub('Zyphra/Zamba2-7B-Instruct/commits/eec7dd4431d1525323444c85f81439941c190be8'),
  ],
  ['2025-10', 'karpathy/nanochat-d32', 'karpathy/nanochat@ccfe791 (serves the model)'],
  ['2025-05-21', 'tiiuae/Falcon-H1-7B-Base', 'tiiuae/Falcon-H1 README.md@9d2f5fcdc491 (news)'],
  [
    '2025-04-24',
    'naver-hyperclovax/HyperCLOVAX-SEED-Text-Instruct-1.5B naver-hyperclovax/HyperCLOVAX-SEED-Vision-Instruct-3B',
    SEED_TEXT,
  ],
  [
    '2025-12-30',
    'naver-hyperclovax/HyperCLOVAX-SEED-Think-32B naver-hyperclovax/HyperCLOVAX-SEED-Omni-8B',
    first('NAVER-Cloud-HyperCLOVA-X/OmniServe', 'ae0d33f'),
  ],
  ['2021-05-03', 'skt/kogpt2-base-v2', 'SKT-AI/KoGPT2@820844b (links the checkpoint)'],
  [
    '2021-08-24',
    'skt/ko-gpt-trinity-1.2B-v0.5',
    hub('skt/ko-gpt-trinity-1.2B-v0.5/commits/0d3049a9c378d0c74b9e1f64ef850f64dd2a61f3'),
  ],
  [
    '2023-07-30',
    'upstage/SOLAR-0-70b-16bit',
    hub('upstage/SOLAR-0-70b-16bit/commits/78f6d96245bace7eea7c1159888fa12a38fd0cda'),
  ],
  [
    '2024-09-12',
    'NCSOFT/Llama-VARCO-8B-Instruct',
    hub('NCSOFT/Llama-VARCO-8B-Instruct/commits/89d3c0c5306102d42c3829e1732548219c699258'),
  ],
  ['2023-04-20', 'beomi/KoAlpaca-Polyglot-12.8B', 'Beomi/KoAlpaca@888ae99 (links the checkpoint)'],
  ['2023-05-03', 'beomi/KoAlpaca-Polyglot-5.8B', 'Beomi/KoAlpaca@d25e816 (links the checkpoint)'],
  [
    '2024-02-23',
    'yanolja/EEVE-Korean-10.8B-v1.0 yanolja/EEVE-Korean-Instruct-10.8B-v1.0',
    hub('yanolja/EEVE-Korean-Instruct-10.8B-v1.0/commits/main'),
  ],
  ['2023-12', 'LumiOpen/Poro-34B', `${EPOCH} (row "Poro34B")`],
  [
    '2019-11',
    'FacebookAI/xlm-roberta-base FacebookAI/xlm-roberta-large',
    'facebookresearch/fairseq README.md@3d262bb25690 (news)',
  ],
  [
    '2023-12',
    'mistralai/Mistral-7B-Instruct-v0.2',
    mteb('rerankers_monot5_based', 'mistralai/Mistral-7B-Instruct-v0.2'),
  ],
  [
    '2025-07-21',
    'naver-hyperclovax/HyperCLOVAX-SEED-Think-14B',
    'huggingface/transformers docs/source/en/model_doc/hyperclovax.md@061e1fe2406d',
  ],
]
