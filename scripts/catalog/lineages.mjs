/**
 * Which document names the base of a model, so that its relation can be looked up: [catalogue ids, source]. A relation
 * that is not here comes from general knowledge, stays untraced, and is passed on to nobody.
 */
import { japanese } from './listed.mjs'

const EPOCH_2025 = (row) =>
  `simsharmaa/INFSCI1520 all_ai_models.csv@291adcd7bd58 (row "${row}", column "Base model")`
const VICUNA = 'lm-sys/FastChat docs/vicuna_weights_version.md@0e6d3e4beaab'
const LLAVA = 'haotian-liu/LLaVA README.md and scripts/v1_5/finetune.sh@c121f0432da2'

/** "… base and instruct": the card of each release says that the second is tuned from the first. */
const META = 'meta-llama/llama-models@a9c89c471f79'

export const LINEAGES = [
  [
    'allenai/olmOCR-2-7B-1025',
    'allenai/olmocr olmocr/train/configs/v0.4.0/qwen25_vl_olmocrv4_rotation_1epoch_mix_1025.yaml@f7cfe4c22098',
  ],
  [
    'HuggingFaceH4/zephyr-7b-beta',
    'huggingface/alignment-handbook recipes/zephyr-7b-beta/sft/config_full.yaml@925acdfe4b2b',
  ],
  ['nlpai-lab/kullm-polyglot-12.8b-v2', 'nlpai-lab/KULLM README.md@2de1d301b3da'],
  ['beomi/KoAlpaca-Polyglot-12.8B beomi/KoAlpaca-Polyglot-5.8B', 'Beomi/KoAlpaca README.md@fb5c84e20575'],
  [
    'beomi/Llama-3-Open-Ko-8B',
    'https://huggingface.co/beomi/Llama-3-Open-Ko-8B/blame/443d86cc1726db17fa96b8c255378afd22f8884a/README.md',
  ],
  ['distilbert/distilgpt2', 'https://huggingface.co/distilbert/distilgpt2 (card)'],
  [
    'aisingapore/llama3-8b-cpt-sea-lionv2-base',
    'aisingapore/sealion models/sea-lion-v2/sea-lion-v2.md@5c9f65af8a54',
  ],
  ['intfloat/multilingual-e5-large', 'https://deepinfra.com/intfloat/multilingual-e5-large'],
  [
    'BAAI/bge-m3',
    'FlagOpen/FlagEmbedding research/BGE_M3/README.md@7ed43d67ec03 (through two steps of its own)',
  ],
  [
    'meta-llama/Llama-2-7b-chat-hf meta-llama/Llama-2-13b-chat-hf meta-llama/Llama-2-70b-chat-hf',
    `${META} models/llama2/MODEL_CARD.md`,
  ],
  [
    'meta-llama/Meta-Llama-3-8B-Instruct meta-llama/Meta-Llama-3-70B-Instruct',
    `${META} models/llama3/MODEL_CARD.md`,
  ],
  [
    'meta-llama/Llama-3.1-8B-Instruct meta-llama/Llama-3.1-70B-Instruct',
    `${META} models/llama3_1/MODEL_CARD.md`,
  ],
  [
    'meta-llama/Llama-3.2-1B-Instruct meta-llama/Llama-3.2-3B-Instruct',
    `${META} models/llama3_2/MODEL_CARD.md`,
  ],
  [
    'deepseek-ai/DeepSeek-R1-Distill-Qwen-7B deepseek-ai/DeepSeek-R1-Distill-Llama-8B',
    'deepseek-ai/DeepSeek-R1 README.md@0cf78561f1d5 (column "Base Model")',
  ],
  ['moonshotai/Kimi-Audio-7B', 'MoonshotAI/Kimi-Audio README.md@2607d515f5b7'],
  ['openbmb/MiniCPM-Llama3-V-2_5', 'OpenBMB/MiniCPM-V docs/minicpm_llama3_v2dot5.md@0dbb566de090'],
  ['databricks/dolly-v2-12b', 'databrickslabs/dolly README.md@e2d664ddf06e'],
  [
    'lmsys/vicuna-7b-v1.5 lmsys/vicuna-13b-v1.5 lmsys/vicuna-7b-v1.3 lmsys/vicuna-13b-v1.3',
    `${VICUNA} (column "Base Model")`,
  ],
  ['liuhaotian/llava-v1.5-7b liuhaotian/llava-v1.5-13b', LLAVA],
  ['tokyotech-llm/Swallow-7b-hf', japanese('Swallow 7B')],
  ['Rakuten/RakutenAI-7B', japanese('RakutenAI-7B')],
  ['SakanaAI/EvoLLM-JP-v1-7B', 'SakanaAI/evolutionary-model-merge README.md@09aff543dd2a'],
  ['skt/A.X-4.0', 'SKT-AI/A.X-4.0 README.en.md@cfa368805a9a (names Qwen2.5, and 72B for its own size)'],
  ['upstage/SOLAR-10.7B-v1.0', EPOCH_2025('Solar-10.7B')],
  [
    'upstage/SOLAR-10.7B-Instruct-v1.0',
    'https://huggingface.co/upstage/SOLAR-10.7B-Instruct-v1.0/blame/refs%2Fpr%2F30/README.md (base_model)',
  ],
  ['nlpai-lab/KULLM3', 'nlpai-lab/KULLM README.md@2de1d301b3da'],
  ['KRAFTON/KORani-v3-13B', 'krafton-ai/KORani README.md@56779875b799'],
  [
    'yanolja/EEVE-Korean-10.8B-v1.0',
    'https://huggingface.co/yanolja/EEVE-Korean-10.8B-v1.0/resolve/f04eba6ceb4a09069e046f1869b12632b82092d2/README.md (base_model)',
  ],
  ['sarvamai/sarvam-m', 'https://build.nvidia.com/sarvamai/sarvam-m/modelcard'],
  ['csuhan/TA-Tok', 'csuhan/Tar README.md@47da8e15ee71'],
  [
    'beomi/llama-2-ko-7b',
    'NomaDamas/awesome-korean-llm README.md@9d5c210395d5 (row "Llama-2-Ko", base model)',
  ],
]
