import type { Confidence } from './confidence.js'
import data from './data/providers.json' with { type: 'json' }

/** A package of a provider. With `className`, `service` or `extra` the package alone says nothing. */
export interface ProviderPackage {
  readonly package: string
  readonly className: string | null
  readonly service: string | null
  readonly extra: string | null
}

/** A closed API. */
export interface Provider {
  readonly id: string
  readonly name: string
  readonly supplier: string
  readonly country: string
  readonly countries: readonly string[]
  /** Where the country was read, when it is not that of an owner with a source of its own. */
  readonly countrySource: string | null
  readonly kind: string
  readonly pypi: readonly ProviderPackage[]
  readonly npm: readonly ProviderPackage[]
  readonly environment: readonly string[]
  /** Credentials that also serve other ends. */
  readonly weakEnvironment: readonly string[]
  readonly headers: readonly string[]
  readonly hosts: readonly string[]
  readonly modelNames: readonly string[]
  readonly note: string | null
  readonly source: string
  readonly confidence: Confidence
}

/** What was seen beside the package: an imported class, a service name passed to a client, an extra asked for. */
export interface PackageContext {
  readonly classes?: readonly string[]
  readonly services?: readonly string[]
  readonly extras?: readonly string[]
}

interface Maps {
  readonly byId: ReadonlyMap<string, Provider>
  readonly packages: ReadonlyMap<
    string,
    readonly { readonly provider: Provider; readonly row: ProviderPackage }[]
  >
  readonly environment: ReadonlyMap<string, Provider>
  readonly hosts: readonly {
    readonly provider: Provider
    readonly pattern: RegExp
    readonly literal: string
  }[]
  readonly models: readonly { readonly provider: Provider; readonly pattern: RegExp }[]
}

let maps: Maps | null = null

function load(): Maps {
  if (maps !== null) return maps
  const byId = new Map<string, Provider>()
  const packages = new Map<string, { provider: Provider; row: ProviderPackage }[]>()
  const environment = new Map<string, Provider>()
  const hosts: { provider: Provider; pattern: RegExp; literal: string }[] = []
  const models: { provider: Provider; pattern: RegExp }[] = []
  for (const provider of providers()) {
    byId.set(provider.id, provider)
    for (const [ecosystem, rows] of [
      ['pypi', provider.pypi],
      ['npm', provider.npm],
    ] as const) {
      for (const row of rows) {
        const key = `${ecosystem}:${normalise(ecosystem, row.package)}`
        const list = packages.get(key) ?? []
        list.push({ provider, row })
        packages.set(key, list)
      }
    }
    for (const name of [...provider.environment, ...provider.headers]) {
      if (!environment.has(name.toUpperCase())) environment.set(name.toUpperCase(), provider)
    }
    for (const host of provider.hosts) {
      const [name, ...path] = host.split('/')
      const body = (name as string).split('*').map(asPattern).join('[\\w.-]*')
      const rest =
        path.length === 0
          ? ''
          : `/${path.map((part) => part.split('*').map(asPattern).join('[^/]*')).join('/')}`
      hosts.push({
        provider,
        pattern: new RegExp(`^${body}(?::\\d+)?${rest}(?![\\w.-])`, 'i'),
        literal: longestLiteral(host),
      })
    }
    for (const pattern of provider.modelNames)
      models.push({ provider, pattern: new RegExp(`^(?:${pattern})$`) })
  }
  maps = { byId, packages, environment, hosts, models }
  return maps
}

/** All closed APIs of the catalogue. */
export function providers(): readonly Provider[] {
  return (data as unknown as { providers: readonly Provider[] }).providers
}

export function providerById(id: string): Provider | null {
  return load().byId.get(id) ?? null
}

/**
 * The provider a package speaks to. A row that asks for a class, service or extra only matches when the context holds
 * it, and then wins over the plain row (`openai` with `AzureOpenAI` is Azure). `tiktoken`, `boto3` alone and hub clients
 * are nobody's service.
 */
export function findProviderByPackage(
  ecosystem: 'pypi' | 'npm',
  name: string,
  context: PackageContext = {},
): Provider | null {
  const rows = load().packages.get(`${ecosystem}:${normalise(ecosystem, name)}`)
  if (rows === undefined) return null
  const told = rows.find(
    ({ row }) =>
      (row.className !== null && (context.classes ?? []).includes(row.className)) ||
      (row.service !== null &&
        (context.services ?? []).some((service) => service.startsWith(row.service as string))) ||
      (row.extra !== null && (context.extras ?? []).includes(row.extra)),
  )
  if (told !== undefined) return told.provider
  return (
    rows.find(({ row }) => row.className === null && row.service === null && row.extra === null)?.provider ??
    null
  )
}

/** The provider of an endpoint: a host (`api.openai.com`), a host with path, or a URL. */
export function findProviderByHost(hostOrUrl: string): Provider | null {
  const address = hostOrUrl
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^[^/@\s]*@/, '')
  const lower = address.toLowerCase()
  for (const { provider, pattern, literal } of load().hosts) {
    if (lower.includes(literal) && pattern.test(address)) return provider
  }
  return null
}

/**
 * The provider whose credential or request header this name is. Names that also open other doors (`HF_TOKEN`,
 * `AWS_ACCESS_KEY_ID`) find nobody.
 */
export function findProviderByEnv(name: string): Provider | null {
  return load().environment.get(name.trim().toUpperCase()) ?? null
}

/**
 * The provider that serves a model under this name: `gpt-4`, `gpt-35-turbo`, `claude-3-opus-20240229`, `HCX-002`. A
 * router prefix (`openai/gpt-4o`, `azure/…`) and a fine-tuned id (`ft:gpt-3.5-turbo:org::id`) are understood. Open
 * weights (`gpt-oss-20b`, `gpt2`) are nobody's service.
 */
export function findProviderByModelName(name: string): Provider | null {
  let text = name.trim()
  if (text.length > 128) return null
  const fine = /^ft:([^:]+)/.exec(text)
  if (fine !== null) text = fine[1] as string
  const router =
    /^(openai|azure|anthropic|gemini|vertex_ai|google|mistral|cohere|xai|deepseek|bedrock|perplexity)\/(.+)$/.exec(
      text,
    )
  if (router !== null) {
    const rest = router[2] as string
    if (router[1] === 'azure' && /^gpt-/.test(rest)) return providerById('azure-openai')
    text = rest
  }
  return load().models.find(({ pattern }) => pattern.test(text))?.provider ?? null
}

function normalise(ecosystem: 'pypi' | 'npm', name: string): string {
  const lower = name.trim().toLowerCase()
  return ecosystem === 'pypi' ? lower.replace(/[-_.]+/g, '-') : lower
}

function asPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Longest part without a wildcard: a cheap test before the pattern. */
function longestLiteral(host: string): string {
  return host
    .toLowerCase()
    .split('*')
    .reduce((best, part) => (part.length > best.length ? part : best), '')
}
