/** Projects that code is often taken from, by the name people give in a comment or the module they import. */
const PROJECTS: Readonly<Record<string, string>> = {
  accelerate: 'huggingface/accelerate',
  apex: 'NVIDIA/apex',
  axolotl: 'axolotl-ai-cloud/axolotl',
  bitsandbytes: 'bitsandbytes-foundation/bitsandbytes',
  clip: 'openai/CLIP',
  datasets: 'huggingface/datasets',
  deepspeed: 'deepspeedai/DeepSpeed',
  detectron2: 'facebookresearch/detectron2',
  diffusers: 'huggingface/diffusers',
  espnet: 'espnet/espnet',
  fairseq: 'facebookresearch/fairseq',
  fastchat: 'lm-sys/FastChat',
  'flash-attention': 'Dao-AILab/flash-attention',
  flash_attn: 'Dao-AILab/flash-attention',
  'gpt-neox': 'EleutherAI/gpt-neox',
  lightning: 'Lightning-AI/pytorch-lightning',
  'lit-gpt': 'Lightning-AI/litgpt',
  lit_gpt: 'Lightning-AI/litgpt',
  'lit-llama': 'Lightning-AI/lit-llama',
  litgpt: 'Lightning-AI/litgpt',
  llava: 'haotian-liu/LLaVA',
  'lm-evaluation-harness': 'EleutherAI/lm-evaluation-harness',
  megatron: 'NVIDIA/Megatron-LM',
  'megatron-lm': 'NVIDIA/Megatron-LM',
  mosaicml: 'mosaicml/composer',
  nanogpt: 'karpathy/nanoGPT',
  nemo: 'NVIDIA/NeMo',
  open_clip: 'mlfoundations/open_clip',
  peft: 'huggingface/peft',
  pytorch: 'pytorch/pytorch',
  sglang: 'sgl-project/sglang',
  speechbrain: 'speechbrain/speechbrain',
  stanford_alpaca: 'tatsu-lab/stanford_alpaca',
  t5x: 'google-research/t5x',
  tensor2tensor: 'tensorflow/tensor2tensor',
  tensorflow: 'tensorflow/tensorflow',
  timm: 'huggingface/pytorch-image-models',
  tokenizers: 'huggingface/tokenizers',
  torch: 'pytorch/pytorch',
  torchaudio: 'pytorch/audio',
  torchtitan: 'pytorch/torchtitan',
  torchtune: 'meta-pytorch/torchtune',
  torchvision: 'pytorch/vision',
  transformers: 'huggingface/transformers',
  trl: 'huggingface/trl',
  unsloth: 'unslothai/unsloth',
  vllm: 'vllm-project/vllm',
  whisper: 'openai/whisper',
  xformers: 'facebookresearch/xformers',
}

/** Holders of well-known upstream code as copyright lines name them, to the name they go by. */
const HOLDERS: readonly (readonly [RegExp, string])[] = [
  [/\bhugging ?face\b/i, 'Hugging Face'],
  [/\beleuther ?ai\b/i, 'EleutherAI'],
  [/\b(?:facebook|meta platforms)\b/i, 'Meta'],
  [/\b(?:google|deepmind|bert team|t5 authors)\b/i, 'Google'],
  [/\bmicrosoft\b/i, 'Microsoft'],
  [/\bnvidia\b/i, 'NVIDIA'],
  [/\bopenai\b/i, 'OpenAI'],
  [/\b(?:alibaba|qwen team)\b/i, 'Alibaba'],
  [/\bdeepseek\b/i, 'DeepSeek'],
  [/\bmistral ?ai\b/i, 'Mistral AI'],
  [/\btencent\b/i, 'Tencent'],
  [/\bbyte ?dance\b/i, 'ByteDance'],
  [/\bbaidu\b|\bpaddlepaddle\b/i, 'Baidu'],
  [/\bmoonshot ?ai\b/i, 'Moonshot AI'],
  [/\b(?:thudm|zhipu)\b/i, 'Zhipu AI'],
  [/\bhuawei\b/i, 'Huawei'],
  [/\bapple inc\b/i, 'Apple'],
  [/\bamazon\b/i, 'Amazon'],
  [/\b(?:mosaicml|databricks)\b/i, 'Databricks'],
  [/\blightning ai\b|\bpytorch lightning\b/i, 'Lightning AI'],
  [/\bstability ai\b/i, 'Stability AI'],
  [/\bthe vllm team\b/i, 'vLLM'],
  [/\btri dao\b/i, 'Tri Dao'],
  [/\blmsys\b/i, 'LMSYS'],
  [/\ballen institute\b/i, 'Allen Institute for AI'],
]

/** GitHub repository of a project's name or of a dotted module path, `null` when it is not one of the table. */
export function knownProject(name: string): string | null {
  const first = name.toLowerCase().split('.')[0] as string
  return Object.hasOwn(PROJECTS, first) ? (PROJECTS[first] as string) : null
}

/**
 * Well-known holders a copyright line names. Others are left out on purpose: they are mostly the project's own authors
 * under a name the repository does not otherwise show.
 */
export function knownHolders(line: string): readonly string[] {
  return HOLDERS.filter(([pattern]) => pattern.test(line)).map(([, name]) => name)
}
