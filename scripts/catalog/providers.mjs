import { PROVIDER_COUNTRY_SOURCES } from './countries.mjs'
import {
  CLASS_PACKAGES,
  DROPPED_PACKAGES,
  NARROWED_HOSTS,
  NEW_PROVIDERS,
  NOT_SERVICES,
  PATCHES,
  WEAK_ENV,
} from './services.mjs'

const GENERAL = 'general knowledge'
const unique = (list) => [...new Map(list.map((item) => [JSON.stringify(item), item])).values()]

/** `openai (AzureOpenAI class)`, `boto3 (service bedrock-runtime)`, `anthropic[bedrock]` → what must be seen beside the package. */
function structured(text, provider) {
  const note = /^(\S+) \((.+)\)$/.exec(text)
  const name = (note?.[1] ?? text).replace(/_/g, '-')
  const extra = /^(.+)\[(.+)\]$/.exec(name)
  const row = { package: extra?.[1] ?? name, className: null, service: null, extra: extra?.[2] ?? null }
  if (note === null) return row
  const said = note[2]
  if (/^service /.test(said)) row.service = said.slice(8)
  else if (/ class$/.test(said)) row.className = said.slice(0, -6)
  else if (/^[A-Z]\w+$/.test(said)) row.className = said
  else if (provider === 'tencent-hunyuan') row.service = said
  else return null
  return row
}

function packages(rows) {
  return rows.map(([name, condition]) => ({
    package: name,
    className: condition?.className ?? null,
    service: condition?.service ?? null,
    extra: condition?.extra ?? null,
  }))
}

/** providers.json: every package either tells by itself or names the class, service or extra that makes it tell. */
export function buildProviders(reference) {
  const providers = reference.map((row) => {
    const patch = PATCHES[row.id] ?? {}
    const dropped = DROPPED_PACKAGES.filter(([id]) => id === row.id).map(([, name]) => name)
    const environment = [...row.env_vars, ...(patch.env ?? [])]
    return {
      id: row.id,
      name: row.name,
      supplier: row.org,
      country: row.country.split('/')[0],
      countries: row.country.split('/'),
      countrySource: PROVIDER_COUNTRY_SOURCES[row.id] ?? null,
      kind: row.kind,
      pypi: unique([
        ...row.python_packages
          .map((text) => structured(text, row.id))
          .filter((item) => item !== null && !dropped.includes(item.package)),
        ...packages(patch.python ?? []),
        ...packages(CLASS_PACKAGES[row.id] ?? []),
      ]).filter((item) => !NOT_SERVICES.includes(item.package) || item.className !== null),
      npm: unique(packages([...row.npm_packages.map((name) => [name]), ...(patch.npm ?? [])])).filter(
        (item) => !dropped.includes(item.package),
      ),
      environment: unique(environment.filter((name) => !WEAK_ENV.includes(name))),
      weakEnvironment: unique(environment.filter((name) => WEAK_ENV.includes(name))),
      headers: patch.headers ?? [],
      hosts: unique([
        ...row.endpoint_hosts.map((host) => NARROWED_HOSTS[host] ?? host),
        ...(patch.hosts ?? []),
      ]),
      modelNames: patch.models ?? [],
      note: row.note ?? null,
      source: row.source.join('; '),
      confidence: row.source.some((source) => !/not traced/.test(source)) ? 'traced' : 'untraced',
    }
  })
  for (const row of NEW_PROVIDERS) {
    providers.push({
      id: row.id,
      name: row.name,
      supplier: row.org,
      country: row.country,
      countries: [row.country],
      countrySource: PROVIDER_COUNTRY_SOURCES[row.id] ?? null,
      kind: row.kind,
      pypi: packages(row.python),
      npm: packages(row.npm),
      environment: row.env.filter((name) => !(row.weakEnv ?? []).includes(name)),
      weakEnvironment: row.weakEnv ?? [],
      headers: [],
      hosts: row.hosts,
      modelNames: [],
      note: null,
      source: GENERAL,
      confidence: 'untraced',
    })
  }
  return { notServices: NOT_SERVICES, providers }
}
