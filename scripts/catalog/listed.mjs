/**
 * What lists by others or a card say of models, where no licence text of the vendor was read: the licence as worded here, the ids, the row of
 * the list. It is shown with its source and judges nobody: only what was read at the vendor's stands in model-licenses.mjs.
 */
export const graphs = (file, name) =>
  `stanford-crfm/ecosystem-graphs assets/${file}.yaml@576655a544c9 (asset "${name}")`
export const openLlms = (row) => `eugeneyan/open-llms README.md@78a2524e086d (row "${row}")`
export const japanese = (row) => `llm-jp/awesome-japanese-llm en/README.md@903d9dbeb18c (row "${row}")`

/** Epoch AI's database of 2024 names the licence of the weights in its column "Accessibility notes". */
export const epochNote = (row) =>
  `epoch-research/open-model-trends data/All ML Systems - full view.csv@a72b3e93b358 (row "${row}", accessibility notes)`
/** The benchmark of embeddings keeps a record of each model it runs: licence, date, base. */
export const mteb = (file, id) =>
  `embeddings-benchmark/mteb mteb/models/model_implementations/${file}.py@a905523d0111 ("${id}")`

export const LISTED_LICENSES = [
  [
    'apache-2.0',
    'BSC-LT/salamandra-7b',
    'https://huggingface.co/BSC-LT/salamandra-7b/blob/91108cdae0d63b5b42eba66727e3fe9fcc7caa20/README.md (front matter)',
  ],
  [
    'mit',
    'ai-forever/ruGPT-3.5-13B',
    'https://huggingface.co/ai-forever/ruGPT-3.5-13B/blame/010145992ebc92d56cd969bc099b405d8ab82871/README.md (front matter)',
  ],
  ['apache-2.0', 'google-t5/t5-base', 'https://huggingface.co/t5-base/resolve/main/README.md (front matter)'],
  ['apache-2.0', 'Qwen/Qwen2-VL-7B-Instruct', 'QwenLM/Qwen2.5-VL README.md@a4b65072e8d3'],
  ['apache-2.0', 'HuggingFaceTB/SmolLM3-3B', 'https://apxml.com/models/smollm3-3b (license)'],
  ['apache-2.0', 'swiss-ai/Apertus-8B-2509', 'https://labindex.pages.dev/outputs/swiss-ai/apertus'],
  [
    'apache-2.0',
    'Zyphra/Zamba2-7B-instruct',
    'huggingface/transformers docs/source/en/model_doc/zamba2.md@08bdcc14492f (license)',
  ],
  [
    'apache-2.0',
    'LumiOpen/Viking-7B',
    'https://huggingface.co/LumiOpen/Viking-7B/resolve/main/README.md (front matter)',
  ],
  ['apache-2.0', 'utter-project/EuroLLM-9B', 'https://huggingface.co/utter-project/EuroLLM-9B (card)'],
  [
    'apache-2.0',
    'trillionlabs/Trillion-7B-preview',
    'https://huggingface.co/trillionlabs/Trillion-7B-preview/blame/main/README.md (front matter)',
  ],
  [
    'mit',
    'HuggingFaceH4/zephyr-7b-beta',
    'https://huggingface.co/mav23/zephyr-7b-beta-GGUF (the card of the original)',
  ],
  ['apache-2.0', 'distilbert/distilgpt2', 'https://huggingface.co/distilbert/distilgpt2 (card)'],
  [
    'apache-2.0',
    'distilbert/distilbert-base-uncased',
    'https://huggingface.co/distilbert/distilbert-base-uncased/commits/refs%2Fpr%2F15/README.md (head of the page)',
  ],
  [
    'hyperclovax-seed',
    'naver-hyperclovax/HyperCLOVAX-SEED-Think-14B',
    'https://huggingface.co/naver-hyperclovax/HyperCLOVAX-SEED-Think-14B/blob/main/README.md (license_name)',
  ],
  [
    'llama3',
    'beomi/Llama-3-Open-Ko-8B',
    'https://huggingface.co/beomi/Llama-3-Open-Ko-8B/blame/443d86cc1726db17fa96b8c255378afd22f8884a/README.md (license_name)',
  ],
  ['mit', 'aisingapore/sea-lion-7b', 'aisingapore/sealion models/sea-lion-v1/sea-lion-v1.md@5c9f65af8a54'],
  [
    'llama3',
    'aisingapore/llama3-8b-cpt-sea-lionv2-base',
    'aisingapore/sealion models/sea-lion-v2/sea-lion-v2.md@5c9f65af8a54',
  ],
  ['apache-2.0', 'csuhan/TA-Tok', 'csuhan/Tar README.md@47da8e15ee71 (license)'],
  ['apache-2.0', 'allenai/olmOCR-2-7B-1025', 'allenai/olmocr README.md@f7cfe4c22098 (license)'],
  ['mit (code)', 'openai/clip-vit-large-patch14-336', 'openai/CLIP LICENSE@d05afc436d78'],
  ['apache-2.0', 'sarvamai/sarvam-m', 'https://build.nvidia.com/sarvamai/sarvam-m/modelcard'],
  [
    'apache-2.0',
    'yanolja/EEVE-Korean-10.8B-v1.0',
    'https://huggingface.co/yanolja/EEVE-Korean-10.8B-v1.0/resolve/f04eba6ceb4a09069e046f1869b12632b82092d2/README.md (front matter)',
  ],
  [
    'falcon-llm-license',
    'tiiuae/Falcon3-7B-Base',
    'https://huggingface.co/tiiuae/Falcon3-7B-Base/blame/refs%2Fpr%2F4/README.md (front matter)',
  ],
  ['mit', 'microsoft/phi-1_5', graphs('microsoft', 'Phi-1.5')],
  ['mit', 'microsoft/Phi-3-mini-4k-instruct', openLlms('Phi-3 Mini')],
  ['mit', 'microsoft/Phi-3-medium-4k-instruct', openLlms('Phi-3 small/medium')],
  ['mit', 'microsoft/Phi-3.5-MoE-instruct', graphs('microsoft', 'Phi-3.5-MoE')],
  ['mit', 'microsoft/phi-4', openLlms('Phi-4')],
  ['apache-2.0', 'allenai/OLMo-7B-hf', graphs('ai2', 'OLMo')],
  ['mit', 'EleutherAI/gpt-neo-2.7B', graphs('eleutherai', 'GPT-Neo')],
  ['apache-2.0', 'mosaicml/mpt-7b', openLlms('MPT-7B')],
  ['mit', 'databricks/dolly-v2-12b', openLlms('Dolly')],
  ['apache-2.0', 'cerebras/Cerebras-GPT-13B', graphs('cerebras', 'Cerebras-GPT')],
  ['apache-2.0', 'tiiuae/falcon-40b', graphs('uae', 'Falcon-40B')],
  ['apache-2.0', 'ai21labs/Jamba-v0.1', graphs('ai21', 'Jamba')],
  ['apache-2.0', 'inceptionai/jais-13b', openLlms('Jais-13b')],
  ['cc-by-nc-4.0', 'CohereLabs/c4ai-command-r-v01', graphs('cohere', 'Command R')],
  ['apache-2.0', 'google/flan-t5-xl', graphs('google', 'Flan-T5')],
  ['mit', 'BAAI/bge-m3', graphs('baai', 'BGE M3 Embedding')],
  ['apache-2.0', 'Rakuten/RakutenAI-7B', graphs('rakuten', 'RakutenAI')],
  ['apache-2.0', 'pfnet/plamo-13b', japanese('PLaMo-13B')],
  ['mit', 'rinna/japanese-gpt-neox-3.6b', japanese('rinna GPT (Japanese only)')],
  ['cc-by-sa-4.0', 'cyberagent/open-calm-7b', japanese('OpenCALM')],
  ['apache-2.0', 'line-corporation/japanese-large-lm-3.6b', japanese('japanese-large-lm')],
  ['cc-by-nc-4.0', 'matsuo-lab/weblab-10b', japanese('Weblab-10B')],
  ['apache-2.0', 'llm-jp/llm-jp-13b-v1.0', japanese('LLM-jp-13B')],
  ['llama2', 'tokyotech-llm/Swallow-7b-hf', japanese('Swallow 7B')],
  // The repository of fairseq, where the checkpoint is offered too, says MIT for its models; the card on the hub says this.
  ['apache-2.0', 'facebook/wav2vec2-base-960h', mteb('wav2vec2_models', 'facebook/wav2vec2-base-960h')],
  ['apache-2.0', 'Qwen/Qwen2.5-Omni-7B', mteb('qwen_omni_lm', 'Qwen/Qwen2.5-Omni-7B')],
  ['mit', 'intfloat/multilingual-e5-large', mteb('e5_models', 'intfloat/multilingual-e5-large')],
  [
    'mit',
    'laion/CLIP-ViT-H-14-laion2B-s32B-b79K',
    mteb('openclip_models', 'laion/CLIP-ViT-H-14-laion2B-s32B-b79K'),
  ],
  ['apache-2.0', 'togethercomputer/RedPajama-INCITE-7B-Base', epochNote('RedPajama-INCITE-7B-Base')],
  ['apache-2.0', 'state-spaces/mamba-2.8b', epochNote('Mamba-2.8B')],
  ['apache-2.0', 'LumiOpen/Poro-34B', epochNote('Poro34B')],
  ['apache-2.0', 'google-t5/t5-small google-t5/t5-large', epochNote('T5-3B')],
  [
    'apache-2.0',
    'TinyLlama/TinyLlama-1.1B-intermediate-step-1431k-3T',
    epochNote('TinyLlama-1.1B (3T token checkpoint)'),
  ],
  ['falcon-180b licence', 'tiiuae/falcon-180B', epochNote('Falcon-180B')],
  ['apple sample code licence', 'apple/OpenELM-3B', graphs('apple', 'OpenELM')],
  ['mit (declared)', 'MBZUAI/AIN', 'mbzuai-oryx/AIN README.md@643b08b73046 (license)'],
  [
    'mit (base llama3.1)',
    'deepseek-ai/DeepSeek-R1-Distill-Llama-8B',
    'deepseek-ai/DeepSeek-R1 README.md@0cf78561f1d5 (license)',
  ],
  [
    'mit + apache-2.0 parts',
    'moonshotai/Kimi-Audio-7B',
    'MoonshotAI/Kimi-Audio README.md@2607d515f5b7 (license)',
  ],
  [
    'apache-2.0 code, own model terms',
    'internlm/internlm-7b',
    'InternLM/InternLM README.md@fa7337b (open source license)',
  ],
  ['own model licence', 'NC-AI-consortium-VAETKI/VAETKI', 'wbl-ncai/VAETKI README.md@106c578 (license)'],
  ['apache-2.0', 'nlpai-lab/kullm-polyglot-12.8b-v2', 'nlpai-lab/KULLM README.md@2de1d301b3da (license)'],
  [
    'apache-2.0',
    'kakaocorp/kanana-1.5-8b-instruct-2505',
    'kakao/kanana README.md@f064aae (note to the tables)',
  ],
  [
    'apache-2.0',
    'Qwen/Qwen2.5-Math-7B',
    'https://huggingface.co/unsloth/Qwen2.5-Math-7B/commits/main/model.safetensors.index.json (head of the page of a copy)',
  ],
  [
    'apache-2.0',
    'TinyLlama/TinyLlama-1.1B-Chat-v1.0',
    'https://huggingface.co/navodPeiris/TinyLlama-1.1B-Chat-v1.0/commits/main/config.json (head of the page of a copy)',
  ],
  [
    'glm-4',
    'THUDM/glm-4-9b',
    'https://huggingface.co/THUDM/glm-4-9b/tree/bb3417f78a374d68fa18fade6844541ff42ce00b (head of the page)',
  ],
  [
    'falcon-mamba licence',
    'tiiuae/falcon-mamba-7b-instruct',
    'https://huggingface.co/tiiuae/falcon-mamba-7b-instruct/commits/3d7c55a69a616c7b80f80a6a7ad1e6d3015d4466 (head of the page)',
  ],
  ['AI Sweden licence', 'AI-Sweden-Models/gpt-sw3-6.7b-v2', epochNote('GPT-SW3')],
]
