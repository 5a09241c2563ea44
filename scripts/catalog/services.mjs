/**
 * Corrections and additions to the reference list of closed APIs, from general knowledge (confidence `untraced`).
 */

/** Packages that share a vendor's name but use no service of it. */
export const NOT_SERVICES = [
  'tiktoken',
  'openai-whisper',
  'openai-clip',
  'open-clip-torch',
  'transformers',
  'modelscope',
  'huggingface-hub',
  'mistral-common',
  'mistral-inference',
  'cohere-toolkit',
  'vllm',
]

/** provider id → what to add. `python`/`npm` rows: [package, { className | service | extra }]. */
export const PATCHES = {
  openai: {
    python: [
      ['langchain-openai'],
      ['llama-index-llms-openai'],
      ['llama-index-embeddings-openai'],
      ['openai-agents'],
    ],
    npm: [['@langchain/openai']],
    models: [
      'gpt-(?:3\\.5|4|4\\.1|4\\.5|4o|5)(?:\\.\\d)?(?:-[\\w.]+)*',
      'chatgpt-4o-latest',
      '(?:text|code)-(?:davinci|curie|babbage|ada|cushman)(?:-[\\w]+)*',
      '(?:davinci|babbage)-002',
      'text-embedding-(?:ada-002|3-small|3-large)',
      'o[134]-(?:mini|preview|pro)(?:-[\\d-]+)?',
      'dall-e-[23]',
      'tts-1(?:-hd)?',
      'whisper-1',
    ],
  },
  'azure-openai': {
    python: [
      ['openai', { className: 'AsyncAzureOpenAI' }],
      ['langchain-openai', { className: 'AzureChatOpenAI' }],
    ],
    env: [
      'AZURE_OPENAI_KEY',
      'AZURE_OPENAI_DEPLOYMENT',
      'AZURE_OPENAI_API_VERSION',
      'AZURE_OPENAI_SERVICE_NAME',
    ],
    models: ['gpt-35-turbo(?:-[\\w.]+)*'],
  },
  anthropic: {
    python: [['langchain-anthropic'], ['claude-agent-sdk'], ['llama-index-llms-anthropic']],
    npm: [['@langchain/anthropic']],
    models: ['claude-(?:instant|[1-9]|opus|sonnet|haiku)(?:[-.][\\w.]+)*', 'claude-v?[12](?:\\.\\d)?'],
  },
  'google-gemini': {
    python: [['langchain-google-genai'], ['llama-index-llms-gemini']],
    models: [
      'gemini-(?:pro|ultra|nano|[1-9](?:\\.\\d)?)(?:-[\\w.]+)*',
      '(?:text|chat)-bison(?:-\\d+)?',
      'models/gemini-[\\w.-]+',
    ],
  },
  'google-vertex': { python: [['langchain-google-vertexai']] },
  'aws-bedrock': {
    python: [['langchain-aws'], ['anthropic', { className: 'AnthropicBedrock' }]],
    models: [
      '(?:us\\.|eu\\.|apac\\.)?(?:anthropic\\.claude|amazon\\.(?:titan|nova)|ai21\\.j2|cohere\\.command|meta\\.llama|mistral\\.mi)[\\w.:-]+',
    ],
  },
  mistral: {
    python: [['langchain-mistralai']],
    models: [
      'mistral-(?:tiny|small|medium|large)(?:-latest|-\\d{4})?',
      '(?:codestral|pixtral-large|ministral-[38]b|open-mistral-7b|open-mixtral-8x7b|open-mixtral-8x22b|mistral-embed)(?:-latest|-\\d{4})?',
    ],
  },
  cohere: {
    python: [['langchain-cohere']],
    models: [
      'command-(?:light|nightly|xlarge|r-plus-\\d\\d-\\d{4}|r-\\d\\d-\\d{4}|a-\\d\\d-\\d{4})',
      'embed-(?:english|multilingual)-v\\d\\.\\d',
      'rerank-(?:english|multilingual)-v\\d\\.\\d',
    ],
  },
  xai: { python: [['langchain-xai']], models: ['grok-(?:beta|[2345](?:-[\\w.]+)*)'] },
  perplexity: {
    models: ['sonar(?:-pro|-reasoning|-reasoning-pro|-deep-research)', 'llama-3\\.1-sonar-[\\w-]+'],
  },
  deepseek: { models: ['deepseek-(?:chat|reasoner)'], python: [['langchain-deepseek']] },
  moonshot: { models: ['moonshot-v1-(?:8k|32k|128k|auto)', 'kimi-latest'] },
  zhipu: {
    models: [
      'glm-4-(?:plus|air|airx|flash|flashx|long|0520)',
      'glm-(?:3-turbo|zero-preview)',
      'chatglm_(?:turbo|pro|std|lite)',
    ],
  },
  'alibaba-dashscope': { models: ['qwen-(?:max|plus|turbo|long|vl-max|vl-plus)(?:-[\\w-]+)?'] },
  'baidu-qianfan': {
    models: ['ernie-(?:bot|lite|speed|tiny)(?:-[\\w.]+)*', 'ERNIE-(?:Bot|Speed|Lite)[\\w.-]*'],
  },
  'tencent-hunyuan': { models: ['hunyuan-(?:lite|standard|pro|turbo|turbos|large)(?:-[\\w.]+)*'] },
  'volcengine-ark': { python: [['volcenginesdkarkruntime']], models: ['doubao-[\\w.-]+'] },
  minimax: { models: ['abab[56](?:\\.5)?[st]?-chat'] },
  'naver-clova-studio': {
    env: [
      'NCP_CLOVASTUDIO_APP_ID',
      'X_NCP_CLOVASTUDIO_API_KEY',
      'X_NCP_APIGW_API_KEY',
      'CLOVA_STUDIO_API_KEY',
      'NCP_CLOVASTUDIO_REQUEST_ID',
      'CLOVA_API_KEY',
      'CLOVASTUDIO_REQUEST_ID',
      'NCP_CLOVA_STUDIO_API_KEY',
    ],
    hosts: ['clovastudio.ncloud.com'],
    models: ['HCX-(?:00\\d|DASH-00\\d)(?:-[\\w]+)*', 'LK-(?:A|B|C|D|D2)'],
    headers: ['X-NCP-CLOVASTUDIO-API-KEY', 'X-NCP-CLOVASTUDIO-REQUEST-ID', 'X-NCP-APIGW-API-KEY'],
  },
  upstage: {
    python: [['llama-index-llms-upstage'], ['llama-index-embeddings-upstage']],
    models: [
      'solar-(?:1-mini-chat|mini|pro|pro2|1-mini-translate-\\w+|docvision)(?:-\\d+)?',
      'solar-embedding-1-large(?:-\\w+)?',
    ],
  },
  friendli: { python: [['langchain-friendli']] },
  together: { python: [['langchain-together']] },
  groq: { python: [['langchain-groq']] },
  'huggingface-inference': { python: [['huggingface-hub', { className: 'AsyncInferenceClient' }]] },
  deepl: { python: [['deepl-translate']], hosts: ['www.deepl.com/translator'] },
  'google-speech': { hosts: ['translate.googleapis.com'] },
  openrouter: { python: [['openrouter']] },
  replicate: {},
  litellm: {},
}

export const NEW_PROVIDERS = [
  {
    id: 'naver-papago',
    name: 'Papago',
    org: 'NAVER Cloud',
    country: 'KR',
    kind: 'closed translation API',
    python: [],
    npm: [],
    env: ['PAPAGO_CLIENT_ID', 'PAPAGO_CLIENT_SECRET', 'NAVER_PAPAGO_CLIENT_ID'],
    hosts: [
      'papago.apigw.ntruss.com',
      'papago.naver.com',
      'openapi.naver.com/v1/papago',
      'naveropenapi.apigw.ntruss.com/nmt',
    ],
  },
  {
    id: 'naver-clova-speech',
    name: 'CLOVA Speech / Voice / OCR',
    org: 'NAVER Cloud',
    country: 'KR',
    kind: 'closed speech API',
    python: [],
    npm: [],
    env: ['CLOVA_SPEECH_SECRET', 'CLOVA_OCR_SECRET_KEY'],
    hosts: [
      'clovaspeech-gw.ncloud.com',
      'naveropenapi.apigw.ntruss.com/recog',
      'naveropenapi.apigw.ntruss.com/tts-premium',
    ],
  },
  {
    id: 'google-translate-web',
    name: 'Google Translate (web client)',
    org: 'Google',
    country: 'US',
    kind: 'closed translation API',
    python: [
      ['googletrans'],
      ['py-googletrans'],
      ['google-trans-new'],
      ['deep-translator', { className: 'GoogleTranslator' }],
      ['translate-api'],
    ],
    npm: [['google-translate-api']],
    env: [],
    hosts: ['translate.google.com'],
  },
  {
    id: 'deepl-web',
    name: 'DeepL (through deep-translator)',
    org: 'DeepL',
    country: 'DE',
    kind: 'closed translation API',
    python: [['deep-translator', { className: 'DeeplTranslator' }]],
    npm: [],
    env: [],
    hosts: [],
  },
  {
    id: 'kakao-i',
    name: 'Kakao API',
    org: 'Kakao',
    country: 'KR',
    kind: 'closed model vendor',
    python: [['PyKakao', { className: 'KoGPT' }]],
    npm: [],
    env: ['KAKAO_REST_API_KEY'],
    hosts: ['api.kakaobrain.com'],
    weakEnv: ['KAKAO_REST_API_KEY'],
  },
  {
    id: 'microsoft-translator',
    name: 'Azure AI Translator',
    org: 'Microsoft',
    country: 'US',
    kind: 'closed translation API',
    python: [['azure-ai-translation-text']],
    npm: [],
    env: ['AZURE_TRANSLATOR_KEY'],
    hosts: ['api.cognitive.microsofttranslator.com'],
  },
]

/** Credentials that also serve other ends (downloads, storage, the whole cloud): no sign of a model service alone. */
export const WEAK_ENV = [
  'HF_TOKEN',
  'HUGGING_FACE_HUB_TOKEN',
  'HUGGINGFACEHUB_API_TOKEN',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_REGION',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'GITHUB_TOKEN',
  'CLOUDFLARE_ACCOUNT_ID',
  'CLOUDFLARE_API_KEY',
  'DATABRICKS_HOST',
  'DATABRICKS_TOKEN',
  'TENCENTCLOUD_SECRET_ID',
  'TENCENTCLOUD_SECRET_KEY',
  'SPEECH_KEY',
  'SPEECH_REGION',
  'YC_API_KEY',
  'GOOGLE_API_KEY',
  'NVIDIA_API_KEY',
  'SCALEWAY_API_KEY',
]
/** Hosts that serve a whole cloud: only with the path of the model service. */
export const NARROWED_HOSTS = {
  'api.cloudflare.com': 'api.cloudflare.com/client/v4/accounts/*/ai',
  '*.cloud.databricks.com': '*.cloud.databricks.com/serving-endpoints',
  '*.azuredatabricks.net': '*.azuredatabricks.net/serving-endpoints',
  '*.cognitiveservices.azure.com': '*.cognitiveservices.azure.com/openai',
  '*.ml.cloud.ibm.com': '*.ml.cloud.ibm.com/ml',
  'aip.baidubce.com': 'aip.baidubce.com/rpc',
}
/** Packages the reference lists and that say nothing alone: [provider, package]. */
export const DROPPED_PACKAGES = [
  ['modelscope', 'modelscope'],
  ['minimax', '@ai-sdk/anthropic'],
  ['databricks', 'databricks-sdk'],
  ['google-vertex', 'google-cloud-aiplatform'],
  ['baseten', 'baseten'],
]
/** The same with the class that makes them tell. */
export const CLASS_PACKAGES = {
  'google-vertex': [
    ['google-cloud-aiplatform', { className: 'GenerativeModel' }],
    ['google-cloud-aiplatform', { className: 'TextGenerationModel' }],
    ['google-cloud-aiplatform', { className: 'ChatModel' }],
  ],
}
