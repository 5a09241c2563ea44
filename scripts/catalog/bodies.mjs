/**
 * Where sizes that were first written from general knowledge were looked up and found the same: [catalogue ids, source]. The
 * sources are tables of others, so that the sizes count as `secondary`.
 */
const LITGPT = 'Lightning-AI/litgpt litgpt/config.py@26857050fe3f'
const NANOGPT = 'karpathy/nanoGPT model.py@3adf61e154c3 (layers, heads, width)'
const openClip = (file) =>
  `mlfoundations/open_clip src/open_clip/model_configs/${file}.json@89fb801f1e60 (layers, width, patch; heads of 64)`
const VIT = 'google-research/big_vision big_vision/models/vit.py@0127fb6b337e'

const GPU_POOR = 'RahulSChand/gpu_poor public/all_configs.json@ad2fc0ef0e6c'

export const BODIES = [
  [
    'huggyllama/llama-13b huggyllama/llama-30b huggyllama/llama-65b lmsys/vicuna-7b-v1.5 EleutherAI/pythia-12b EleutherAI/polyglot-ko-3.8b',
    GPU_POOR,
  ],
  [
    'meta-llama/Llama-2-7b-chat-hf meta-llama/Llama-2-13b-chat-hf meta-llama/Llama-2-70b-chat-hf meta-llama/Meta-Llama-3-8B-Instruct meta-llama/Meta-Llama-3-70B-Instruct meta-llama/Llama-3.1-8B-Instruct meta-llama/Llama-3.1-70B-Instruct Qwen/Qwen2.5-0.5B Qwen/Qwen2.5-1.5B Qwen/Qwen2.5-3B Qwen/Qwen2.5-7B Qwen/Qwen2.5-14B Qwen/Qwen2.5-32B Qwen/Qwen2.5-72B Qwen/Qwen2.5-Math-7B Qwen/Qwen2.5-Coder-7B Qwen/Qwen3-0.6B-Base Qwen/Qwen3-1.7B Qwen/Qwen3-4B Qwen/Qwen3-14B mistralai/Mistral-7B-Instruct-v0.1 mistralai/Mistral-7B-Instruct-v0.2 google/gemma-2b google/gemma-2-2b google/gemma-2-27b TinyLlama/TinyLlama-1.1B-Chat-v1.0',
    LITGPT,
  ],
  [
    'openai-community/gpt2 openai-community/gpt2-medium openai-community/gpt2-large openai-community/gpt2-xl',
    NANOGPT,
  ],
  ['openai/clip-vit-base-patch32', openClip('ViT-B-32')],
  ['openai/clip-vit-base-patch16', openClip('ViT-B-16')],
  ['openai/clip-vit-large-patch14', openClip('ViT-L-14')],
  ['openai/clip-vit-large-patch14-336', openClip('ViT-L-14-336')],
  ['laion/CLIP-ViT-H-14-laion2B-s32B-b79K', openClip('ViT-H-14')],
  ['google/siglip-so400m-patch14-384 google/siglip2-so400m-patch14-384 google/siglip-base-patch16-224', VIT],
  [
    'Qwen/Qwen2-0.5B Qwen/Qwen2-1.5B Qwen/Qwen2-7B',
    'pytorch/torchtune torchtune/models/qwen2/_model_builders.py@bd2a0fc7c314',
  ],
  ['LLM360/Amber', 'LLM360/amber-train README.md@64bc59560032'],
  ['google-bert/bert-large-uncased', 'google-research/bert README.md@eedf5716ce12 (layers, width, heads)'],
  [
    'google-bert/bert-base-multilingual-cased',
    'google-research/bert multilingual.md@eedf5716ce12 (layers, width, heads)',
  ],
  [
    'FacebookAI/roberta-base FacebookAI/roberta-large',
    'facebookresearch/fairseq fairseq/models/roberta/model.py@3d262bb25690 (layers, widths, heads)',
  ],
]
