import {
  findProviderByEnv,
  findProviderByHost,
  findProviderByModelName,
  findProviderByPackage,
} from '../catalog/find-provider.js'
import type { Entry } from '../source/source.js'
import type { Fact, ServiceFact } from '../types/fact.js'
import type { Scope } from '../types/vocabulary.js'
import type { TextCollector } from './collector.js'
import type { TextFile } from './text-file.js'
import { withoutShards } from './trainers/shard-lines.js'

const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|go|rs|java|kt|cs|rb|php|swift|dart|sh|bash)$/i
const SCRIPT_IMPORTS = /\.(?:[cm]?[jt]sx?|vue|svelte)$/i
const SETTINGS =
  /(?:^|\/)\.env[\w.-]*$|\.env$|\.(?:ya?ml|json|toml|ini|cfg|properties|tfvars|tf)$|(?:^|\/)(?:[\w.-]*\.)?dockerfile[\w.-]*$/i
const LOCKS =
  /(?:^|\/)(?:package-lock|pnpm-lock|poetry|uv|Cargo|composer|yarn|tokenizer|vocab|openapi|[\w.-]*\.index)\.(?:json|ya?ml|lock|toml)$|\.min\.js$|\.d\.ts$/i
const COMPOSE = /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/i
/** Code and settings beyond this are generated or data. */
const BYTES = 256 * 1024

const PROMISING =
  /_KEY\b|_TOKEN\b|_CREDENTIALS\b|_APIKEY\b|_ENDPOINT\b|_AK\b|\/\/[\w*.-]*(?:api|openai|ai|inference|bedrock|models|clovastudio|dashscope)[\w.-]*\.|@ai-sdk\/|openai|anthropic|generative-ai|genai|mistralai|cohere/i
const HOST = /https?:\/\/([a-z0-9*-]+(?:\.[a-z0-9*-]+)+)/gi
const ENVIRONMENT = /(?<![A-Z0-9_])[A-Z][A-Z0-9]{1,30}(?:_[A-Z0-9]{1,30}){1,5}(?![A-Z0-9_])/g
const IMPORT = /(?:\bfrom\s+|\brequire\(\s*|\bimport\(?\s*)["']([@\w][\w./@-]{1,100})["']/g
const MODEL_NAME = /\bmodel(?:Name|Id|_name|_id)?["']?\s*[:=]\s*["']([\w.:/-]{3,80})["']/g
const BASE_URL = /\bbase_?url["']?\s*[:=]\s*([^,\n})]{1,200})/gi

/** Closed model APIs in everything but Python and prose: imports, endpoint hosts, names of keys. */
export const endpointsCollector: TextCollector = {
  id: 'endpoints',

  wants(entry: Entry): boolean {
    return (
      entry.size <= BYTES && (CODE.test(entry.path) || SETTINGS.test(entry.path)) && !LOCKS.test(entry.path)
    )
  },

  *collect(file: TextFile): Generator<Fact> {
    const { text } = file
    if (file.scope === 'vendored' || !PROMISING.test(withoutShards(text))) return
    const scope: Scope = COMPOSE.test(file.path) && file.scope === 'product' ? 'development' : file.scope
    const code = CODE.test(file.path)
    const seen = new Set<string>()
    const imported = new Set<string>()

    const service = (
      provider: string,
      sign: ServiceFact['sign'],
      start: number,
      end: number,
      more: Partial<ServiceFact> = {},
    ): ServiceFact | null => {
      const key = `${provider} ${sign} ${more.model ?? ''}`
      if (seen.has(key) || isComment(file, start)) return null
      seen.add(key)
      return {
        kind: 'service',
        provider,
        sign,
        model: null,
        overridden: false,
        makesData: false,
        strength: code ? 'C' : 'D',
        scope,
        location: file.locate(start, end),
        ...more,
      }
    }

    if (SCRIPT_IMPORTS.test(file.path)) {
      const overridden = hasOtherBaseUrl(text)
      for (const match of text.matchAll(IMPORT)) {
        const name = match[1] as string
        const provider =
          findProviderByPackage('npm', packageOf(name), { classes: importedNames(text, match.index) })?.id ??
          null
        if (provider === null) continue
        imported.add(provider)
        const fact = service(provider, 'sdk-import', match.index, match.index + match[0].length, {
          overridden,
        })
        if (fact !== null) yield fact
      }
      if (imported.size > 0) {
        for (const match of text.matchAll(MODEL_NAME)) {
          const model = match[1] as string
          const provider = findProviderByModelName(model)?.id ?? null
          if (provider === null || !imported.has(provider)) continue
          const end = match.index + match[0].length - 1
          const fact = service(provider, 'model-name', end - model.length, end, { model, overridden })
          if (fact !== null) yield fact
        }
      }
    }
    for (const match of text.matchAll(HOST)) {
      const provider = findProviderByHost(match[1] as string)?.id ?? null
      const fact =
        provider === null ? null : service(provider, 'endpoint', match.index, match.index + match[0].length)
      if (fact !== null) yield fact
    }
    for (const match of text.matchAll(ENVIRONMENT)) {
      const name = match[0]
      const provider = findProviderByEnv(name)?.id ?? null
      const fact =
        provider === null ? null : service(provider, 'environment', match.index, match.index + name.length)
      if (fact !== null) yield fact
    }
  },
}

/** Names between the braces of the import that ends here: `import { AzureOpenAI } from 'openai'`. */
function importedNames(text: string, end: number): string[] {
  const line = text.slice(Math.max(0, end - 200), end)
  const names = /\{([^{}]*)\}\s*(?:=\s*)?$/.exec(line)
  return names === null
    ? []
    : (names[1] as string).split(',').map((name) => name.trim().split(/\s/, 1)[0] as string)
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] as string)
}

/** True when a client of the file is pointed somewhere that is no catalogued provider: the SDK is then a wire format. */
function hasOtherBaseUrl(text: string): boolean {
  for (const match of text.matchAll(BASE_URL)) {
    const host = /https?:\/\/([\w.*-]+)/i.exec(match[1] as string)?.[1]
    if (host === undefined || findProviderByHost(host) === null) return true
  }
  return false
}

function isComment(file: TextFile, at: number): boolean {
  const { line, column } = file.position(at)
  const before = file.line(line).slice(0, column - 1)
  return (
    /^\s*(?:\/\/|\*|\/\*|<!--)/.test(before) ||
    (!CODE.test(file.path) && /^\s*#/.test(before) && !/(?:^|\/)\.env/.test(file.path))
  )
}
