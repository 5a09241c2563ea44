/**
 * What lists by others or a card say of models, where no licence text of the vendor was read: the licence as worded here, the ids, the row of
 * the list. It is shown with its source and judges nobody: only what was read at the vendor's stands in model-licenses.mjs.
 */
export const graphs = (file, name) =>
  `stanford-crfm/ecosystem-graphs assets/${file}.yaml@576655a544c9 (asset "${name}")`
export const openLlms = (row) => `eugeneyan/open-llms README.md@78a2524e086d (row "${row}")`
export const japanese = (row) => `llm-jp/awesome-japanese-llm en/README.md@903d9dbeb18c (row "${row}")`

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
]
