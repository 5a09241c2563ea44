import { argument, type CallExpression, dottedName, type Expression } from './expression.js'
import type { PythonModule } from './module.js'
import type { Providers } from './providers.js'
import type { Statement } from './statements.js'
import type { Resolver } from './values.js'

/** A client object of a closed service, or of something that speaks its wire format. */
export interface Client {
  /** Variable it is kept in (`client`, `self.client`), `null` when it is used on the spot. */
  readonly name: string | null
  /** Provider whose SDK it is. */
  readonly sdk: string
  /** Provider after whom the package is called: `openai` also has Azure's client. */
  readonly package: string
  /** Provider it talks to: the one whose address it is given, else the SDK's own. */
  readonly provider: string
  /** It is pointed at an address that is none of a known closed service. */
  readonly overridden: boolean
  readonly call: { readonly start: number; readonly end: number }
  readonly statement: Statement
}

const CONSTRUCTORS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)(?:Async)?AzureOpenAI$|(?:^|\.)AzureChatOpenAI$/, 'azure-openai'],
  [
    /^openai\.(?:Async)?(?:OpenAI|Client)$|(?:^|\.)langchain\w*\.(?:\w+\.)*(?:ChatOpenAI|OpenAI|OpenAIEmbeddings)$/,
    'openai',
  ],
  [/^anthropic\.(?:Async)?(?:Anthropic|Client)$|(?:^|\.)langchain\w*\.(?:\w+\.)*ChatAnthropic$/, 'anthropic'],
  [
    /^(?:google\.)?generativeai\.GenerativeModel$|^google\.genai\.Client$|(?:^|\.)ChatGoogleGenerativeAI$/,
    'google-gemini',
  ],
  [/^mistralai(?:\.\w+)*\.Mistral(?:Client)?$/, 'mistral'],
  [/^cohere\.(?:Async)?Client(?:V2)?$/, 'cohere'],
  [/^groq\.(?:Async)?Groq$/, 'groq'],
  [/^together\.(?:Async)?Together$/, 'together'],
  [/^zhipuai\.ZhipuAI$/, 'zhipu'],
  [/^deepl\.(?:Translator|DeepLClient)$/, 'deepl'],
]
const CONSTRUCTOR_CALLS =
  /\b(?:(?:Async)?(?:Azure)?OpenAI|(?:Azure)?ChatOpenAI|OpenAIEmbeddings|(?:Async)?Anthropic|ChatAnthropic|GenerativeModel|ChatGoogleGenerativeAI|Mistral(?:Client)?|(?:Async)?Client(?:V2)?|(?:Async)?Groq|(?:Async)?Together|ZhipuAI|Translator|DeepLClient|client)\s*\(/g
const BASE_ADDRESS = [
  'base_url',
  'api_base',
  'openai_api_base',
  'azure_endpoint',
  'endpoint',
  'server_url',
  'host',
] as const
/** Keys people write when the server does not ask for one. */
const NO_KEY =
  /^(?:empty|none|null|na|n\/a|no-?key|dummy|fake|local|ollama|lm-studio|token-abc123|sk-xxx+|test|x+|not-?needed|not-?used|-)$/i

export function findClients(module: PythonModule, resolver: Resolver, providers: Providers): Client[] {
  const clients: Client[] = []
  for (const { call, statement } of module.callsWith(CONSTRUCTOR_CALLS)) {
    const full = module.fullName(call.callee) ?? ''
    const sdk =
      full === 'boto3.client'
        ? bedrock(call, resolver, statement)
        : (CONSTRUCTORS.find(([pattern]) => pattern.test(full))?.[1] ?? null)
    if (sdk === null || clients.length >= 40) continue
    clients.push({
      name: holder(module, call, statement),
      call,
      statement,
      package: sdk === 'azure-openai' ? 'openai' : sdk,
      ...aim(module, resolver, providers, sdk, call, statement),
    })
  }
  clients.push(...moduleLevel(module, resolver, providers))
  return clients
}

function bedrock(call: CallExpression, resolver: Resolver, statement: Statement): string | null {
  const service = resolver.text(argument(call, 0, 'service_name'), statement)
  return service !== null && /^bedrock/.test(service) ? 'aws-bedrock' : null
}

function holder(module: PythonModule, call: CallExpression, statement: Statement): string | null {
  const assignment = module.assignmentOf(statement)
  if (assignment === null || assignment.value !== call) return null
  return dottedName(assignment.targets[0]!)
}

interface Aim {
  readonly sdk: string
  readonly provider: string
  readonly overridden: boolean
}

function aim(
  module: PythonModule,
  resolver: Resolver,
  providers: Providers,
  sdk: string,
  call: CallExpression,
  statement: Statement,
): Aim {
  const key = resolver.text(argument(call, null, 'api_key', 'openai_api_key'), statement)
  const base = argument(call, null, ...BASE_ADDRESS)
  const aimed = base === null ? null : addressOf(module, resolver, providers, sdk, base, statement)
  if (aimed !== null) return aimed
  if (key !== null && NO_KEY.test(key.trim())) return { sdk, provider: sdk, overridden: true }
  return { sdk, provider: sdk, overridden: false }
}

/** Where a base address leads; `null` when it is the SDK's own or not set. */
export function addressOf(
  module: PythonModule,
  resolver: Resolver,
  providers: Providers,
  sdk: string,
  base: Expression,
  statement: Statement,
): Aim | null {
  if (base.kind === 'constant') return null
  const values = resolver.values(base, statement).filter(({ text }) => text !== '')
  for (const { text } of values) {
    const provider = /^\w+:\/\//.test(text) ? providers.byHost(text) : null
    if (provider === sdk) return null
    if (provider !== null) return { sdk, provider, overridden: false }
    return { sdk, provider: sdk, overridden: true }
  }
  // Azure's client always needs an address, and it is Azure's.
  if (sdk === 'azure-openai') return null
  // `f"http://{host}:{port}/v1"` is somebody's own server whatever the host is.
  const written = module.quote(base, 400)
  if (/https?:\/\//.test(written)) {
    const address = /https?:\/\/[\w.-]+/.exec(written)?.[0]
    const provider = address === undefined ? null : providers.byHost(address)
    return provider === null ? { sdk, provider: sdk, overridden: true } : { sdk, provider, overridden: false }
  }
  if (/server|vllm|sglang|local|ollama|worker|controller|host|port|address/i.test(written))
    return { sdk, provider: sdk, overridden: true }
  // An address only known at run time: the vendor's, unless nothing here names the vendor's key or models.
  const vendors = /OPENAI_API_KEY|ANTHROPIC_API_KEY|["'](?:gpt-|o[134]-|chatgpt|text-davinci|claude-)/.test(
    module.text,
  )
  return vendors || /environ|getenv/.test(written) ? null : { sdk, provider: sdk, overridden: true }
}

/** `openai.api_base = "http://localhost:8000/v1"` moves the module-wide client. */
function moduleLevel(module: PythonModule, resolver: Resolver, providers: Providers): Client[] {
  const clients: Client[] = []
  for (const name of ['openai.api_base', 'openai.base_url', 'openai.api_type']) {
    for (const statement of module.assignmentsTo(name)) {
      const value = module.assignmentOf(statement)?.value
      if (value === undefined || module.imports.get('openai') !== 'openai') continue
      // Set inside one function it says nothing about the calls in others.
      const scope = module.enclosing(statement, 'def') === null ? 'openai' : ''
      if (name === 'openai.api_type') {
        if (/azure/i.test(resolver.text(value, statement) ?? ''))
          clients.push({
            name: 'openai',
            sdk: 'openai',
            package: scope,
            provider: 'azure-openai',
            overridden: false,
            call: value,
            statement,
          })
        continue
      }
      const aimed = addressOf(module, resolver, providers, 'openai', value, statement)
      if (aimed !== null) clients.push({ name: 'openai', package: scope, call: value, statement, ...aimed })
    }
  }
  return clients
}
