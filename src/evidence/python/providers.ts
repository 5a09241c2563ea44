import {
  findProviderByEnv,
  findProviderByHost,
  findProviderByModelName,
  findProviderByPackage,
  providers,
} from '../../catalog/find-provider.js'

/** What the service rules ask the catalogue; each answer is a provider id or `null`. */
export interface Providers {
  /** `classes`: names imported from the package. */
  byPackage(name: string, classes?: readonly string[]): string | null
  byHost(hostOrUrl: string): string | null
  byEnvironment(name: string): string | null
  byModel(name: string): string | null
}

/** Downloading open weights through these packages is no use of their hosted API. */
const DOWNLOADERS = new Set(['modelscope', 'databricks'])

/** Distributions whose import name differs from the package's. */
const IMPORT_PREFIXES: readonly (readonly [string, string])[] = [
  ['google.generativeai', 'google-generativeai'],
  ['google.genai', 'google-genai'],
  ['google.cloud.aiplatform', 'google-cloud-aiplatform'],
  ['google.cloud.speech', 'google-cloud-speech'],
  ['google.cloud.translate', 'google-cloud-translate'],
  ['google.cloud.texttospeech', 'google-cloud-texttospeech'],
  ['azure.ai.openai', 'azure-ai-openai'],
  ['azure.ai.inference', 'azure-ai-inference'],
  ['azure.cognitiveservices.speech', 'azure-cognitiveservices-speech'],
  ['cerebras.cloud', 'cerebras-cloud-sdk'],
  ['deepgram', 'deepgram-sdk'],
  ['fireworks', 'fireworks-ai'],
  ['tencentcloud.hunyuan', 'tencentcloud-sdk-python'],
  ['sparkai', 'spark-ai-python'],
  ['volcenginesdkarkruntime', 'volcengine-python-sdk'],
  ['llama_api_client', 'llama-api-client'],
  ['perplexity', 'perplexityai'],
  ['stability_sdk', 'stability-sdk'],
  ['writerai', 'writer-sdk'],
  ['reka', 'reka-api'],
  ['zai', 'zai-sdk'],
]

/** Package of an imported module; `null` for relative imports. `full` is the imported name with its module. */
export function packageOf(module: string, full: string): string | null {
  if (module.startsWith('.') || module === '') return null
  for (const [prefix, name] of IMPORT_PREFIXES) {
    if (
      module === prefix ||
      module.startsWith(`${prefix}.`) ||
      full === prefix ||
      full.startsWith(`${prefix}.`)
    )
      return name
  }
  return module.split('.', 1)[0]!.replaceAll('_', '-')
}

/** A word inside a longer name of a variable: `FTQ_AZURE_OPENAI_ENDPOINT`, `MY_ANTHROPIC_API_KEY`. */
const CUSTOM_NAMES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|_)AZURE_?OPENAI(?:_|$)/, 'azure-openai'],
  [
    /(?:^|_)OPENAI(?:_\w*)?_(?:API_)?(?:SECRET_)?(?:KEY|TOKEN)S?\d*$|(?:^|_)OPENAI_(?:ORG|ORGANIZATION)(?:_ID)?$/,
    'openai',
  ],
  [/(?:^|_)(?:ANTHROPIC|CLAUDE)(?:_\w*)?_(?:API_)?(?:KEY|TOKEN)$/, 'anthropic'],
  [/(?:^|_)GEMINI(?:_\w*)?_(?:API_)?(?:KEY|TOKEN)$/, 'google-gemini'],
  [/(?:^|_)CLOVA_?STUDIO_|(?:^|_)HYPERCLOVA(?:X)?_(?:API_)?KEY$/, 'naver-clova-studio'],
  [/(?:^|_)DEEPL(?:_\w*)?_KEY$/, 'deepl'],
]

/** The catalogue as the service rules see it. */
export const catalogueProviders: Providers = {
  byPackage(name, classes = []) {
    const id = findProviderByPackage('pypi', name, { classes })?.id ?? null
    return id === null || DOWNLOADERS.has(id) ? null : id
  },
  byHost: (hostOrUrl) => findProviderByHost(hostOrUrl)?.id ?? null,
  byEnvironment(name) {
    const exact = findProviderByEnv(name)?.id
    if (exact !== undefined) return exact
    const upper = name.toUpperCase()
    const custom = CUSTOM_NAMES.find(([pattern]) => pattern.test(upper))?.[1]
    if (custom !== undefined) return custom
    return prefixed().find(([known]) => upper.endsWith(`_${known}`))?.[1] ?? null
  },
  byModel: (name) => findProviderByModelName(name)?.id ?? null,
}

let known: readonly (readonly [string, string])[] | null = null

/** Names of the catalogue long enough to be recognised behind a prefix of the project's own. */
function prefixed(): readonly (readonly [string, string])[] {
  known ??= providers()
    .flatMap((provider) => provider.environment.map((name) => [name.toUpperCase(), provider.id] as const))
    .filter(([name]) => name.length >= 12)
  return known
}
