/**
 * Where the country of an owner was read: owner id → the organisation as the source names it, and the source.
 *
 * The database of Epoch AI gives the country of each organisation behind a model. Only a row all of whose organisations
 * are in one country says it of one of them. Where it says "Multinational" (EleutherAI, Hugging Face, Stability AI,
 * Cerebras, LAION, BigScience, RWKV), the country of this catalogue stays untraced.
 */
const EPOCH = 'epoch-research/open-model-trends data/All ML Systems - full view.csv@a72b3e93b358'
const EPOCH_2025 = 'simsharmaa/INFSCI1520 all_ai_models.csv@291adcd7bd58'
const of = (source) => (name) => `${source} (organisation "${name}")`
const epoch = of(EPOCH)
const later = of(EPOCH_2025)

/** Collects what its authors read in the pages of each organisation; asked only where the database gives no country. */
const graphs = (file, name) =>
  `stanford-crfm/ecosystem-graphs assets/${file}.yaml@576655a544c9 (nationality of "${name}")`

export const COUNTRY_SOURCES = {
  'swiss-ai': 'https://epium.com/switzerland-launches-apertus-fully-open-multilingual-large-language-model',
  'opengpt-x':
    'https://huggingface.co/openGPT-X/Teuken-7B-instruct-research-v0.4 (card: developers, funding)',
  utter: 'https://huggingface.co/utter-project/EuroLLM-9B (card: developers, funding)',
  sarvam:
    'https://www.moneycontrol.com/artificial-intelligence/sarvam-m-inside-india-s-sovereign-ai-model-and-the-debate-it-sparked-article-13044883.html',
  rwkv: graphs('rwkv', 'RWKV'),
  orionstar: graphs('orion', 'OrionStarAI'),
  cerebras: graphs('cerebras', 'Cerebras'),
  eleutherai: graphs('eleutherai', 'EleutherAI'),
  huggingface: graphs('huggingface', 'HuggingFace'),
  stability: graphs('stability', 'Stability AI'),
  laion: graphs('laion', 'LAION'),
  rakuten: graphs('rakuten', 'Rakuten'),
  kakaobrain: graphs('kakaobrain', 'Kakao Brain'),
  meta: epoch('Meta AI'),
  alibaba: epoch('Alibaba'),
  deepseek: epoch('DeepSeek'),
  zhipu: epoch('Zhipu AI'),
  '01-ai': epoch('01.AI'),
  baichuan: epoch('Baichuan'),
  'shanghai-ai-lab': epoch('Shanghai AI Lab'),
  openbmb: later('OpenBMB (Open Lab for Big Model Base)'),
  minimax: epoch('MiniMax'),
  stepfun: later('StepFun'),
  baidu: epoch('Baidu'),
  bytedance: epoch('ByteDance'),
  tencent: later('Tencent'),
  huawei: epoch('Huawei'),
  ant: epoch('Ant Group'),
  xverse: epoch('XVERSE Technology'),
  baai: epoch('Beijing Academy of Artificial Intelligence / BAAI'),
  'idea-ccnl': epoch('IDEA CCNL'),
  skywork: epoch('Kunlun Inc.'),
  google: epoch('Google'),
  openai: epoch('OpenAI'),
  microsoft: epoch('Microsoft'),
  nvidia: epoch('NVIDIA'),
  apple: epoch('Apple'),
  ibm: epoch('IBM'),
  salesforce: epoch('Salesforce'),
  databricks: epoch('Databricks'),
  snowflake: later('Snowflake'),
  xai: epoch('xAI'),
  anthropic: epoch('Anthropic'),
  amazon: epoch('Amazon'),
  together: epoch('Together'),
  allenai: epoch('Allen Institute for AI'),
  lmsys: epoch('Large Model Systems Organization'),
  'stanford-alpaca': epoch('Stanford University'),
  openlm: epoch('OpenLM Research'),
  nous: epoch('Nous Research'),
  liquid: later('Liquid'),
  arcee: later('Arcee AI'),
  writer: epoch('Writer'),
  reka: epoch('Reka AI'),
  adept: epoch('Adept'),
  mistral: epoch('Mistral AI'),
  lightonai: epoch('LightOn'),
  'aleph-alpha': epoch('Aleph Alpha'),
  'black-forest-labs': epoch('Black Forest Labs'),
  suno: later('Suno'),
  cohere: epoch('Cohere'),
  epfl: epoch('Ecole Polytechnique F´ed´erale de Lausanne (EPFL)'),
  tii: epoch('Technology Innovation Institute'),
  ai21: epoch('AI21 Labs'),
  bsc: later('Barcelona Supercomputing Center'),
  sapienza: epoch('Sapienza Università di Roma'),
  'ai-sweden': epoch('AI Sweden'),
  tinyllama: epoch('Singapore University of Technology & Design'),
  pfn: epoch('Preferred Networks Inc'),
  rinna: epoch('rinna'),
  cyberagent: epoch('CyberAgent'),
  line: epoch('LINE Corporation'),
  'matsuo-lab': epoch('Matsuo Lab'),
  tokyotech: epoch('Tokyo Institute of Technology'),
  elyza: epoch('Elyza'),
  tohoku: epoch('Tohoku University'),
  sber: epoch('Sber'),
  yandex: epoch('Yandex'),
  lg: epoch('LG AI Research'),
  naver: epoch('NAVER'),
  skt: epoch('SK Telecom'),
  upstage: epoch('Upstage'),
  kakao: epoch('Kakao'),
  kt: epoch('KT'),
  nc: epoch('NCSOFT'),
  nlpai: epoch('Korea University'),
  snu: epoch('Seoul National University'),
  liuhaotian: epoch('University of Wisconsin Madison'),
  lumi: epoch('Silo AI'),
  intfloat: epoch('Microsoft'),
  'sentence-transformers': epoch('TU Darmstadt'),
  meituan: epoch('Meituan University'),
  'state-spaces': epoch('Carnegie Mellon University (CMU)'),
  motif: 'https://koreaupdate.com/10679368-2/ ("South Korean AI startup")',
  xiaomi: `${epoch('Xiaomi Corp')}, beside Johns Hopkins University`,
  kyutai: `${epoch('Kyutai')}, beside Meta AI and the Hebrew University`,
  zyphra:
    'https://huggingface.co/datasets/Nymbo/Official_LLM_System_Prompts/blame/73ba69b7a4c68bf5cdc7f0cb7846577df90e7448/Zyphra-Zamba.md (where it is based)',
}

/** Of services whose supplier has no row among the owners. */
const MELIOUS = 'https://melious.ai/docs/concepts/providers (provider, city, country)'
export const PROVIDER_COUNTRY_SOURCES = {
  perplexity: epoch('Perplexity'),
  'iflytek-spark': epoch('iFlytek'),
  deepl: later('DeepL'),
  'deepl-web': later('DeepL'),
  assemblyai: graphs('assembly', 'AssemblyAI'),
  voyage: graphs('maya', 'Voyage AI'),
  scaleway: MELIOUS,
  ovhcloud: MELIOUS,
  regolo: MELIOUS,
}
