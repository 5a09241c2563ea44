import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormatsModule from 'ajv-formats'

type Json = Readonly<Record<string, unknown>>

const FIXTURE = fileURLToPath(new URL('../fixtures/github/openapi-extract.json', import.meta.url))
const addFormats = addFormatsModule as unknown as (ajv: Ajv) => void

/** What GitHub answers on any path though its description lists it on few. */
const COMMON_ERRORS: ReadonlySet<number> = new Set([401, 403, 404, 410, 429, 500, 502, 503, 504])

export interface Match {
  readonly template: string
  readonly method: string
  readonly operation: Json
  readonly parameters: readonly Json[]
  readonly path: Readonly<Record<string, string>>
}

/** GitHub's own description of its REST API, as a judge of requests and responses. */
export class GitHubDescription {
  readonly #document: Json
  readonly #ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true, logger: false })
  readonly #validators = new Map<string, ValidateFunction>()
  readonly #routes: readonly { template: string; pattern: RegExp; names: readonly string[]; item: Json }[]

  constructor() {
    this.#document = JSON.parse(readFileSync(FIXTURE, 'utf8')) as Json
    addFormats(this.#ajv)
    this.#ajv.addSchema({ $id: 'github', components: this.#document['components'] })
    this.#routes = Object.entries(this.#document['paths'] as Json).map(([template, item]) => {
      const names: string[] = []
      const source = template
        .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
        .replace(/\{(\w+)\}/g, (_, name: string) => {
          names.push(name)
          return name === 'path' ? '(.+)' : '([^/]+)'
        })
      return { template, pattern: new RegExp(`^${source}$`), names, item: item as Json }
    })
  }

  /** The operation of a method and path, the most literal template first. */
  match(method: string, pathname: string): Match | null {
    const found = this.#routes
      .flatMap((route) => {
        const hit = route.pattern.exec(pathname)
        return hit === null ? [] : [{ route, hit }]
      })
      .sort((left, right) => left.route.names.length - right.route.names.length)
    for (const { route, hit } of found) {
      const operation = route.item[method.toLowerCase()]
      if (operation === undefined) continue
      const own = ((operation as Json)['parameters'] ?? []) as Json[]
      const shared = (route.item['parameters'] ?? []) as Json[]
      return {
        template: route.template,
        method: method.toUpperCase(),
        operation: operation as Json,
        parameters: [...shared, ...own].map((parameter) => this.#resolve(parameter)),
        path: Object.fromEntries(
          route.names.map((name, index) => [name, decodeURIComponent(hit[index + 1] as string)]),
        ),
      }
    }
    return null
  }

  /** What is wrong with a request. Parameters and body members GitHub does not know are wrong: it would ignore them. */
  requestProblems(match: Match, query: URLSearchParams, body: unknown): string[] {
    const problems: string[] = []
    for (const parameter of match.parameters) {
      const name = parameter['name'] as string
      const raw = parameter['in'] === 'path' ? match.path[name] : (query.get(name) ?? undefined)
      if (parameter['in'] !== 'path' && parameter['in'] !== 'query') continue
      if (raw === undefined) {
        if (parameter['required'] === true) problems.push(`${parameter['in']} parameter ${name} is missing`)
        continue
      }
      const schema = this.#resolve(parameter['schema'] as Json)
      const numeric = schema['type'] === 'integer' || schema['type'] === 'number'
      problems.push(...this.#check(schema, numeric && raw !== '' ? Number(raw) : raw, `parameter ${name}`))
    }
    const known = new Set(
      match.parameters.filter(({ in: where }) => where === 'query').map(({ name }) => name),
    )
    for (const name of query.keys()) if (!known.has(name)) problems.push(`unknown query parameter ${name}`)

    const described = match.operation['requestBody'] as Json | undefined
    const schema = this.#contentSchema(described)
    if (schema === null) {
      if (body !== undefined) problems.push('a body where none is described')
    } else if (body === undefined) {
      if (described?.['required'] === true) problems.push('the body is missing')
    } else {
      problems.push(...this.#check(schema, body, 'body'))
      const properties = this.#resolve(schema)['properties']
      if (properties !== undefined && typeof body === 'object' && body !== null) {
        for (const name of Object.keys(body)) {
          if (!Object.hasOwn(properties as Json, name)) problems.push(`unknown body member ${name}`)
        }
      }
    }
    return problems
  }

  /** What is wrong with a response. */
  responseProblems(match: Match, status: number, body: unknown): string[] {
    const responses = match.operation['responses'] as Json
    const listed = responses[String(status)]
    if (listed === undefined) {
      if (!COMMON_ERRORS.has(status)) return [`status ${status} is not described`]
      return this.#check({ $ref: '#/components/schemas/basic-error' }, body, `${status} body`)
    }
    const schema = this.#contentSchema(this.#resolve(listed as Json))
    if (schema === null) return body === undefined ? [] : [`a ${status} body where none is described`]
    return this.#check(schema, body, `${status} body`)
  }

  /** Checks a value against a named schema of the description. */
  schemaProblems(name: string, value: unknown): string[] {
    return this.#check({ $ref: `#/components/schemas/${name}` }, value, name)
  }

  #contentSchema(described: Json | undefined): Json | null {
    const content = described?.['content'] as Readonly<Record<string, Json>> | undefined
    return (content?.['application/json']?.['schema'] as Json | undefined) ?? null
  }

  #resolve(value: Json): Json {
    let current = value
    while (typeof current['$ref'] === 'string') {
      const keys = current['$ref'].slice(2).split('/')
      current = keys.reduce<unknown>((node, key) => (node as Json)[key], this.#document) as Json
    }
    return current
  }

  #check(schema: Json, value: unknown, what: string): string[] {
    const key = JSON.stringify(schema)
    let validate = this.#validators.get(key)
    if (validate === undefined) {
      validate = this.#ajv.compile(
        JSON.parse(key.replaceAll('"#/components/', '"github#/components/')) as Json,
      )
      this.#validators.set(key, validate)
    }
    if (validate(value)) return []
    return (validate.errors ?? []).map(
      (error) => `${what}${error.instancePath}: ${error.message ?? error.keyword}`,
    )
  }
}
