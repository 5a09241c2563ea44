import type { ServiceFact } from '../../types/fact.js'
import type { Scope } from '../../types/vocabulary.js'
import { argument, type CallExpression, dottedName, type Expression, lastName, walk } from './expression.js'
import type { PythonModule } from './module.js'
import { type Providers, packageOf } from './providers.js'
import { type Client, findClients } from './service-clients.js'
import type { Statement } from './statements.js'
import { type Nature, scopeAt } from './training.js'
import { literal, type Resolver } from './values.js'

const MOST_FACTS = 60
const MOST_MODEL_NAMES = 3
/** Addresses and ids whose surroundings are looked at. */
const MOST_CHECKS = 300

const CLIENT_CALLS =
  /\b(?:create|acreate|stream|parse|invoke|completion|acompletion|generate_content|generate_content_async|send_message|chat|complete|embed|translate_text|invoke_model|converse|create_tuned_model|create_finetuned_model|create_model_customization_job|tune_model|request|post|train)\s*\(/g

/** Attribute chains of the calls that send a request, and what kind they are. */
const CALL_CHAINS: readonly (readonly [RegExp, 'client-call' | 'finetune-job'])[] = [
  [/(?:^|\.)fine_?tuning(?:\.jobs)?\.(?:create|create_finetuned_model)$/, 'finetune-job'],
  [/(?:^|\.)(?:FineTuningJob|FineTune|fine_tunes)\.create$/, 'finetune-job'],
  [
    /(?:^|\.)(?:create_tuned_model|create_finetuned_model|create_model_customization_job|tune_model)$/,
    'finetune-job',
  ],
  [/(?:^|\.)tunings\.tune$|^vertexai\.\w*\.?tuning\.sft\.train$|(?:^|\.)sft\.train$/, 'finetune-job'],
  [/(?:^|\.)(?:chat\.)?completions\.(?:create|parse|stream)$/, 'client-call'],
  [/(?:^|\.)(?:ChatCompletion|Completion|Embedding|Image|Audio|Edit)\.a?create$/, 'client-call'],
  [/(?:^|\.)(?:responses|embeddings|images|messages)\.(?:create|parse|stream)$/, 'client-call'],
  [/(?:^|\.)(?:transcriptions|translations|speech)\.create$/, 'client-call'],
  [
    /(?:^|\.)(?:generate_content|generate_content_async|translate_text|invoke_model|converse)$/,
    'client-call',
  ],
]

const FINETUNED =
  /\bft:(?:gpt|davinci|babbage|curie|ada|open-mi[sx]tral|mistral|ministral)[\w.-]*(?::[\w.-]*)+|\b(?:gpt-(?:35|3\.5|4)[\w.-]{0,60}?|davinci-002|babbage-002)\.ft-[0-9a-f]{8,}[\w-]*|\b(?:davinci|curie|babbage|ada):ft-[\w-]+/g

/** Environment names that open many doors, of which the model service is only one. */
const SHARED_KEYS =
  /^(?:HF_TOKEN|HUGGING_?FACE\w*|GITHUB_TOKEN|AWS_\w+|GOOGLE_APPLICATION_CREDENTIALS|CLOUDFLARE_\w+|TENCENTCLOUD_\w+|DATABRICKS_HOST|OPENAI_API_VERSION|AZURE_API_KEY)$/

/** Calls whose texts are for people to read. */
const TELLS =
  /^(?:print|add_argument|info|warning|error|debug|warn|markdown|Markdown|HTML|\w*Error|\w*Exception)$/

const MODEL_NAMES = /(?:^|_)(?:model|engine|deployment)(?:_?(?:name|id|version))?$/i

/** Cheap test over whole files. */
export const SERVICE_WORDS =
  /(?:import|from) (?:openai|anthropic|google|vertexai|boto3|mistralai|cohere|zhipuai|zai|dashscope|qianfan|erniebot|sparkai|tencentcloud|volcengine|ai21|aleph_alpha|reka|writerai|litellm|deepl|elevenlabs|assemblyai|deepgram|voyageai|stability_sdk|groq|replicate|together|fireworks|cerebras|xai_sdk|perplexity|huggingface_hub|azure|langchain|llama_index|llama_api_client|ibm_watsonx_ai|deep_translator|PyKakao|friendli|sarvamai|gigachat|yandex_cloud_ml_sdk|openrouter|agents)|_(?:KEY|TOKEN|ENDPOINT)\b|:\/\/[\w.-]*(?:api|openrouter|aliyuncs|bigmodel|deepl|translate|papago)|\.ft-[0-9a-f]{8}|["'](?:ft:|HCX-|gpt-[345]|claude-|gemini-|text-davinci)/

/** Uses of closed services: imports, clients, calls, keys, addresses, fine-tuning jobs. */
export function findServices(
  module: PythonModule,
  resolver: Resolver,
  nature: Nature,
  providers: Providers,
): ServiceFact[] {
  if (!SERVICE_WORDS.test(module.text)) return []
  return new ServiceFinder(module, resolver, nature, providers).find()
}

class ServiceFinder {
  readonly #module: PythonModule
  readonly #resolver: Resolver
  readonly #nature: Nature
  readonly #providers: Providers
  readonly #found: ServiceFact[] = []
  readonly #seen = new Set<string>()
  /** The source answers OpenAI's wire format itself: the SDK is there for its types. */
  readonly #serves: boolean
  #clients: readonly Client[] = []
  #checks = 0
  #imported: ReadonlySet<string> | null = null

  constructor(module: PythonModule, resolver: Resolver, nature: Nature, providers: Providers) {
    this.#module = module
    this.#resolver = resolver
    this.#nature = nature
    this.#providers = providers
    this.#serves =
      /@\w+\.(?:post|route|api_route)\s*\(\s*f?["'][^"'\n]*\/(?:completions|responses|embeddings)["']/.test(
        module.text,
      )
  }

  find(): ServiceFact[] {
    this.#clients = findClients(this.#module, this.#resolver, this.#providers)
    this.#imports()
    this.#addresses()
    this.#calls()
    this.#environment()
    this.#finetunedIds()
    this.#modelNames()
    return this.#found
  }

  #add(
    provider: string,
    sign: ServiceFact['sign'],
    span: { readonly start: number; readonly end: number },
    statement: Statement,
    extra: { readonly model?: string | null; readonly overridden?: boolean } = {},
  ): void {
    if (this.#found.length >= MOST_FACTS) return
    const location = this.#module.locate(span)
    const key = `${provider} ${sign} ${location.startLine} ${extra.model ?? ''}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.#found.push({
      kind: 'service',
      provider,
      sign,
      model: extra.model ?? null,
      overridden: extra.overridden ?? false,
      makesData: this.#nature.makesData,
      strength: this.#module.source.strength,
      scope: this.#scope(statement),
      location,
    })
  }

  #scope(statement: Statement): Scope {
    const scope = scopeAt(this.#module, statement)
    if (!this.#nature.makesData || (scope !== 'product' && scope !== 'training')) return scope
    return 'data'
  }

  /** Every client of the provider in this source is pointed somewhere else. */
  #overridden(provider: string): boolean {
    const own = this.#clients.filter((client) => client.sdk === provider || client.package === provider)
    return own.length > 0 && own.every((client) => client.overridden)
  }

  #imports(): void {
    for (const statement of this.#module.statements) {
      if (statement.kind !== 'import') continue
      const names = this.#module.importedNames(statement)
      const seen = new Set<string>()
      const classes = names.map(({ full }) => full.slice(full.lastIndexOf('.') + 1))
      for (const { full, module } of names) {
        const name = packageOf(module, full)
        const provider = name === null ? null : this.#providers.byPackage(name, classes)
        if (provider === null || seen.has(provider) || this.#isOwn(module)) continue
        // Types and error classes travel without a client.
        if (/^openai\.types\b|^(?:anthropic|cohere|mistralai|groq)\.types\b/.test(module)) continue
        if (/^[A-Z]\w*(?:Error|Exception|Warning)$/.test(full.slice(full.lastIndexOf('.') + 1))) continue
        seen.add(provider)
        if (this.#serves && provider === 'openai' && this.#clients.length === 0) continue
        this.#add(this.#spoken(provider), 'sdk-import', statement, statement, {
          overridden: this.#overridden(provider),
        })
      }
    }
  }

  /** The provider that all clients of an SDK talk to, when it is one and another (`openai` used for Azure only). */
  #spoken(sdk: string): string {
    const spoken = new Set(
      this.#clients.filter((client) => client.package === sdk).map(({ provider }) => provider),
    )
    return spoken.size === 1 ? [...spoken][0]! : sdk
  }

  /** A file of the repository has the package's name. */
  #isOwn(module: string): boolean {
    const root = module.split('.', 1)[0]!
    const { context, path } = this.#module.source
    return [`${root}.py`, `${root}/__init__.py`].some(
      (one) => context.exists(one) || context.exists(one, path),
    )
  }

  /** Addresses of known services in string literals that are no documentation. */
  #addresses(): void {
    const pattern = /https?:\/\/[A-Za-z0-9.-]+(?:\/[\w.%/-]{0,100})?/g
    const { text } = this.#module
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const provider = this.#providers.byHost(match[0])
      if (provider === null) continue
      const statement = this.#module.statementAt(match.index)
      if (statement === null || !this.#isInCode(statement, match.index)) continue
      this.#add(provider, 'endpoint', { start: match.index, end: match.index + match[0].length }, statement)
    }
    for (const { provider, call, statement, overridden } of this.#clients) {
      this.#add(provider, 'client-call', call, statement, { overridden })
    }
  }

  /** In a string that is part of an expression and not shown to people: no comment, documentation, help or message. */
  #isInCode(statement: Statement, offset: number): boolean {
    this.#checks += 1
    if (this.#checks > MOST_CHECKS) return false
    const roots = this.#module.expressionsOf(statement)
    const [only] = roots
    if (roots.length === 1 && only?.kind === 'string' && only.start === statement.start) return false
    let inside = false
    let told = false
    for (const root of roots) {
      walk(root, (expression) => {
        if (expression.start > offset || offset >= expression.end) return
        if (expression.kind === 'string') inside = true
        if (expression.kind === 'call' && TELLS.test(lastName(expression.callee) ?? '')) told = true
      })
    }
    return inside && !told
  }

  #calls(): void {
    for (const { call, statement } of this.#module.callsWith(CLIENT_CALLS)) {
      const chain = chainOf(this.#module, call.callee)
      const row = CALL_CHAINS.find(([pattern]) => pattern.test(chain))
      if (row === undefined) {
        this.#gateway(call, statement, chain)
        continue
      }
      const client = this.#clientOf(call.callee, statement)
      const asked = this.#model(call, statement)
      const provider = client?.provider ?? this.#providerOfChain(chain, asked)
      if (provider === null) continue
      const overridden =
        client?.overridden ??
        (this.#overridden(provider) || (provider === 'openai' && asked !== null && asked.includes('/')))
      this.#add(provider, row[1], call, statement, { model: asked, overridden })
    }
  }

  /** `litellm.completion(model="anthropic/claude-…")`: the model string names the provider. */
  #gateway(call: CallExpression, statement: Statement, chain: string): void {
    if (!/^litellm\.a?completion$/.test(chain)) return
    const asked = this.#model(call, statement)
    this.#add('litellm', 'client-call', call, statement, { model: asked })
    const provider = asked === null ? null : this.#providers.byModel(asked.slice(asked.indexOf('/') + 1))
    if (provider !== null) this.#add(provider, 'client-call', call, statement, { model: asked })
  }

  #model(call: CallExpression, statement: Statement): string | null {
    const expression = argument(
      call,
      null,
      'model',
      'engine',
      'deployment_id',
      'model_id',
      'modelId',
      'base_model',
      'model_name',
    )
    if (expression === null) return null
    return this.#resolver.values(expression, statement)[0]?.text ?? null
  }

  #clientOf(callee: Expression, statement: Statement): Client | null {
    let root = callee
    const names: string[] = []
    while (root.kind === 'attribute') {
      names.unshift(root.name)
      root = root.object
    }
    if (root.kind === 'call') return this.#clients.find(({ call }) => call === root) ?? null
    if (root.kind !== 'name') return null
    const candidates = [root.name, `${root.name}.${names[0] ?? ''}`]
    const found = this.#clients.filter(({ name }) => name !== null && candidates.includes(name))
    // A local variable of another function is another client.
    const around = this.#module.enclosing(statement, 'def')
    const own = found.find((client) => this.#module.enclosing(client.statement, 'def') === around)
    return (
      own ??
      found.find(
        (client) =>
          client.name?.includes('.') === true || this.#module.enclosing(client.statement, 'def') === null,
      ) ??
      null
    )
  }

  /** Provider of a call whose client was made elsewhere: by the module, else by what this source imports. */
  #providerOfChain(chain: string, asked: string | null): string | null {
    const first = packageOf(chain, chain)
    const byPackage = first === null ? null : this.#providers.byPackage(first)
    if (byPackage !== null) return byPackage
    const byModel = asked === null ? null : this.#providers.byModel(asked)
    const imported = this.#importedProviders()
    if (byModel !== null && (imported.size === 0 || imported.has(byModel))) return byModel
    if (/completions|responses|ChatCompletion|Completion|embeddings|fine_?tuning/.test(chain)) {
      if (imported.has('azure-openai')) return 'azure-openai'
      if (imported.has('openai')) return 'openai'
    }
    if (/messages\.create/.test(chain) && imported.has('anthropic')) return 'anthropic'
    if (/generate_content/.test(chain))
      return imported.has('google-gemini')
        ? 'google-gemini'
        : imported.has('google-vertex')
          ? 'google-vertex'
          : null
    return imported.size === 1 && !imported.has('openai') ? [...imported][0]! : null
  }

  #importedProviders(): ReadonlySet<string> {
    if (this.#imported === null) {
      const imported = new Set<string>()
      for (const full of this.#module.imports.values()) {
        const name = packageOf(full, full)
        const provider = name === null ? null : this.#providers.byPackage(name)
        if (provider !== null) imported.add(provider)
      }
      this.#imported = imported
    }
    return this.#imported
  }

  #environment(): void {
    const pattern = /\b(?:environ|getenv)\b/g
    for (const statement of this.#module.statementsWith(pattern)) {
      for (const root of this.#module.expressionsOf(statement)) {
        walk(root, (expression) => {
          const name = environmentName(expression)
          if (name === null || SHARED_KEYS.test(name)) return
          const provider = this.#providers.byEnvironment(name)
          if (provider !== null)
            this.#add(provider, 'environment', expression, statement, {
              overridden: this.#overridden(provider),
            })
        })
      }
    }
  }

  #finetunedIds(): void {
    FINETUNED.lastIndex = 0
    const { text } = this.#module
    for (let match = FINETUNED.exec(text); match !== null; match = FINETUNED.exec(text)) {
      const statement = this.#module.statementAt(match.index)
      if (statement === null || !this.#isInCode(statement, match.index)) continue
      // Documentation writes `ft:gpt-3.5-turbo:my-org:custom_suffix:id`.
      if (/my-org|your-org|custom_suffix|:id$|xxx/i.test(match[0])) continue
      this.#add(
        providerOfFinetuned(match[0]),
        'finetuned-id',
        { start: match.index, end: match.index + match[0].length },
        statement,
        {
          model: match[0],
        },
      )
    }
  }

  /** Model names of closed services given to something called model, engine or deployment. */
  #modelNames(): void {
    let count = 0
    const add = (name: string | null, value: Expression | null, statement: Statement): void => {
      if (name === null || value === null || !MODEL_NAMES.test(name) || count >= MOST_MODEL_NAMES) return
      for (const { text, start, end } of this.#resolver.values(value, statement)) {
        const provider = this.#providers.byModel(text)
        if (provider === null || text.includes('/')) continue
        count += 1
        this.#add(provider, 'model-name', { start, end }, statement, {
          model: text,
          overridden: this.#overridden(provider),
        })
      }
    }
    for (const statement of this.#module.statementsWith(
      /(?:model|engine|deployment)\w{0,40}["']?\s*(?::[^=\n]{1,40})?[=:]/gi,
    )) {
      if (statement.kind === 'import' || statement.kind === 'block') continue
      if (statement.kind === 'def') {
        for (const { name, value } of this.#module.functionOf(statement).parameters)
          add(name, value, statement)
        continue
      }
      const assignment = this.#module.assignmentOf(statement)
      if (assignment !== null)
        add(dottedName(assignment.targets[0]!)?.split('.').at(-1) ?? null, assignment.value, statement)
      for (const root of this.#module.expressionsOf(statement)) {
        walk(root, (expression) => {
          if (expression.kind === 'dict' && expression.entries.length < 40) {
            for (const { key, value } of expression.entries) add(literal(key), value, statement)
          }
          // The calls themselves are read above, with their client.
          if (
            expression.kind !== 'call' ||
            CALL_CHAINS.some(([pattern]) => pattern.test(chainOf(this.#module, expression.callee)))
          )
            return
          if (lastName(expression.callee) === 'add_argument') {
            const flag = literal(expression.args[0]?.value ?? null)
            add(
              flag?.replace(/^-+/, '').replaceAll('-', '_') ?? null,
              argument(expression, null, 'default'),
              statement,
            )
            return
          }
          for (const { name, value } of expression.args) add(name, value, statement)
        })
      }
    }
  }
}

/** Dotted chain of a callee, reaching through calls: `OpenAI().chat.completions.create` → `OpenAI.chat.completions.create`. */
function chainOf(module: PythonModule, callee: Expression): string {
  const names: string[] = []
  let here: Expression = callee
  for (;;) {
    if (here.kind === 'attribute') {
      names.unshift(here.name)
      here = here.object
    } else if (here.kind === 'call') here = here.callee
    else if (here.kind === 'subscript') here = here.object
    else break
  }
  if (here.kind === 'name') names.unshift(module.imports.get(here.name) ?? here.name)
  return names.join('.')
}

/** Name in `os.environ["X"]`, `os.environ.get("X")`, `os.getenv("X")`. */
function environmentName(expression: Expression): string | null {
  if (expression.kind === 'subscript' && /(?:^|\.)environ$/.test(dottedName(expression.object) ?? ''))
    return literal(expression.index[0] ?? null)
  if (
    expression.kind === 'call' &&
    /(?:^|\.)(?:getenv|environ\.(?:get|setdefault|pop))$/.test(dottedName(expression.callee) ?? '')
  )
    return literal(expression.args[0]?.value ?? null)
  return null
}

/** Fine-tuned ids in free text, such as the outputs of a notebook. */
export function finetunedIds(text: string): { id: string; provider: string; start: number }[] {
  FINETUNED.lastIndex = 0
  const found: { id: string; provider: string; start: number }[] = []
  for (let match = FINETUNED.exec(text); match !== null && found.length < 20; match = FINETUNED.exec(text)) {
    found.push({ id: match[0], provider: providerOfFinetuned(match[0]), start: match.index })
  }
  return found
}

/** Azure puts `.ft-` behind the base's name, OpenAI puts `ft:` before it. */
function providerOfFinetuned(id: string): string {
  if (id.includes('.ft-')) return 'azure-openai'
  return /mi[sx]tral|ministral/.test(id) ? 'mistral' : 'openai'
}
