import type { TextFile } from '../evidence/text-file.js'
import type validators from '../generated/validators.cjs'
import { limits } from '../limits.js'
import { byPlace, type Location } from '../types/location.js'
import type { ManifestProblem } from '../types/manifest.js'
import type { Message } from '../types/message.js'
import type { Fix } from '../types/verdict.js'
import { locate } from './json.js'
import { find, type JsonNode, plainValue, pointerTo } from './json-node.js'
import { nearest } from './nearest.js'
import { listed, message, show, showValue } from './problem.js'

type SchemaError = validators.SchemaError

/** When several keywords complain about one value, the one that says most speaks for all. */
const RANK: readonly string[] = [
  'enum',
  'const',
  'type',
  'anyOf',
  'pattern',
  'format',
  'minLength',
  'minItems',
  'minimum',
  'maximum',
  'uniqueItems',
]
/** Complaints that concern a member of the value, of which there may be several. */
const ABOUT_MEMBERS = new Set(['additionalProperties', 'required'])
/** Complaints looked at; the reading lists `limits.manifestProblems` of them. */
const CONSIDERED = 3 * limits.manifestProblems
/** `if` only repeats what `then` or `else` has said. */
const REPEATS = new Set(['if'])

/**
 * Turns the complaints of the schema validator into problems, one for each mistake, in the order of the file.
 *
 * @param errors complaints of ajv in verbose mode; of a great many only the first are looked at
 */
export function schemaProblems(
  errors: readonly SchemaError[],
  root: JsonNode,
  file: TextFile,
): readonly ManifestProblem[] {
  const chosen = new Map<string, SchemaError>()
  for (const error of errors) {
    if (REPEATS.has(error.keyword) || /\/(anyOf|oneOf)\/\d+\//.test(error.schemaPath)) continue
    const about = ABOUT_MEMBERS.has(error.keyword) ? `${error.keyword}\n${memberName(error)}` : ''
    // A file made of nothing but mistakes need not be described in full.
    if (chosen.size >= CONSIDERED) break
    const slot = `${error.instancePath}\n${about}`
    const present = chosen.get(slot)
    if (present === undefined || rank(error) < rank(present)) chosen.set(slot, error)
  }
  const kept = [...chosen.values()]
  const build = new Builder(root, file)
  const unknownKeys = kept
    .filter((error) => error.keyword === 'additionalProperties')
    .map((error) => build.problem(error))
  const misspelt = new Set(
    unknownKeys
      .filter(({ nearest: word }) => word !== null)
      .map(({ pointer, nearest: word }) => pointerTo(parentOf(pointer), word as string)),
  )
  const others = kept
    .filter((error) => error.keyword !== 'additionalProperties')
    // A required member that is there under a misspelt name is one mistake, not two.
    .filter(
      (error) =>
        error.keyword !== 'required' || !misspelt.has(pointerTo(error.instancePath, memberName(error))),
    )
    .map((error) => build.problem(error))
  return [...unknownKeys, ...others].sort(byPlace)
}

function rank({ keyword }: SchemaError): number {
  const index = RANK.indexOf(keyword)
  return index === -1 ? RANK.length : index
}

function memberName({ params }: SchemaError): string {
  return String(params['additionalProperty'] ?? params['missingProperty'] ?? '')
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'))
}

class Builder {
  readonly #root: JsonNode
  readonly #file: TextFile

  constructor(root: JsonNode, file: TextFile) {
    this.#root = root
    this.#file = file
  }

  problem(error: SchemaError): ManifestProblem {
    const { instancePath: pointer, params } = error
    switch (error.keyword) {
      case 'additionalProperties':
        return this.#unknownKey(error)
      case 'required':
        return this.#missing(error)
      case 'enum':
      case 'const': {
        const allowed = (
          error.keyword === 'const' ? [params['allowedValue']] : (params['allowedValues'] as unknown[])
        ).map(String)
        return this.#wrongWord(error, allowed)
      }
      case 'type': {
        const types = [params['type']].flat().map(String)
        const parameters = { expected: types.join(', '), type: typeOf(error.data) }
        return this.#wrong(pointer, error, 'type', parameters, types)
      }
      case 'anyOf': {
        const names = requiredNames(error.schema)
        return this.#build(pointer, this.#head(pointer), 'nameless', { allowed: listed(names) }, names)
      }
      case 'pattern':
      case 'format':
        return this.#wrong(pointer, error, formOf(error), { example: exampleOf(error) })
      case 'minLength':
      case 'minItems':
        return this.#wrong(pointer, error, 'tooFew', {})
      case 'minimum':
      case 'maximum':
        return this.#wrong(pointer, error, error.keyword, { limit: Number(params['limit']) })
      case 'uniqueItems': {
        const [first, second] = [Number(params['i']), Number(params['j'])].sort((a, b) => a - b) as [
          number,
          number,
        ]
        const item = pointerTo(pointer, second)
        const value = find(this.#root, item).node
        return this.#build(item, this.#at(item), 'repeated', {
          found: showValue(plainValue(value)),
          line: this.#at(pointerTo(pointer, first)).startLine,
        })
      }
      default:
        return this.#wrong(pointer, error, 'other', { keyword: error.keyword })
    }
  }

  #unknownKey(error: SchemaError): ManifestProblem {
    const key = memberName(error)
    const pointer = pointerTo(error.instancePath, key)
    const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {})
    const present = (error.data as object | undefined) ?? {}
    const word = nearest(
      key,
      known.filter((name) => !Object.hasOwn(present, name)),
    )
    const parameters = {
      key: show(key),
      where: whereOf(error.instancePath),
      allowed: listed(known),
      nearest: word ?? '',
    }
    const fix: Fix | null =
      word === null
        ? null
        : {
            path: this.#file.path,
            patch: [
              { op: 'remove', path: pointer },
              {
                op: 'add',
                path: pointerTo(error.instancePath, word),
                value: plainValue(find(this.#root, pointer).node),
              },
            ],
          }
    return {
      ...this.#build(
        pointer,
        locate(this.#file, this.#root, pointer, 'key'),
        'unknownKey',
        parameters,
        known,
      ),
      help: message(word === null ? 'manifest.schema.unknownKey.help' : 'manifest.help.nearest', parameters),
      found: show(key),
      nearest: word,
      fix,
    }
  }

  #missing(error: SchemaError): ManifestProblem {
    const key = memberName(error)
    const properties = error.parentSchema?.['properties'] as Record<string, unknown> | undefined
    const parameters = { key, where: whereOf(error.instancePath) }
    const built = this.#build(error.instancePath, this.#head(error.instancePath), 'missing', parameters, [
      key,
    ])
    return properties?.[key] === undefined ? { ...built, help: null } : built
  }

  #wrongWord(error: SchemaError, allowed: readonly string[]): ManifestProblem {
    const { instancePath: pointer, data } = error
    const word = typeof data === 'string' || typeof data === 'number' ? nearest(String(data), allowed) : null
    const parameters = {
      field: fieldOf(pointer),
      found: showValue(data),
      allowed: listed(allowed),
      nearest: word ?? '',
    }
    return {
      ...this.#build(pointer, this.#at(pointer), 'wrongWord', parameters, allowed),
      help:
        word === null
          ? message('manifest.schema.wrongWord.help', parameters)
          : message('manifest.help.nearest', parameters),
      found: showValue(data),
      nearest: word,
      fix:
        word === null
          ? null
          : { path: this.#file.path, patch: [{ op: 'replace', path: pointer, value: word }] },
    }
  }

  #wrong(
    pointer: string,
    error: SchemaError,
    what: string,
    parameters: Message['parameters'],
    allowed: readonly string[] = [],
  ): ManifestProblem {
    const found = showValue(error.data)
    const all = { field: fieldOf(pointer), found, ...parameters }
    return { ...this.#build(pointer, this.#at(pointer), what, all, allowed), found }
  }

  #build(
    pointer: string,
    location: Location,
    what: string,
    parameters: Message['parameters'],
    allowed: readonly string[] = [],
  ): ManifestProblem {
    return {
      rule: 'manifest/schema',
      severity: 'error',
      pointer,
      location,
      message: message(`manifest.schema.${what}`, parameters),
      help: message(`manifest.schema.${what}.help`, parameters),
      found: null,
      allowed,
      nearest: null,
      fix: null,
    }
  }

  #at(pointer: string): Location {
    return locate(this.#file, this.#root, pointer)
  }

  /** The line that opens an object: its key when it has one, else its bracket. */
  #head(pointer: string): Location {
    const { node, member } = find(this.#root, pointer)
    return member === null
      ? this.#file.locate(node.start, node.start + 1)
      : this.#file.locate(member.keyStart, member.keyEnd)
  }
}

/** Key a pointer ends in, with the numbers of list items after it: `relation`, `requirement[1]`. */
function fieldOf(pointer: string): string {
  const segments = pointer.split('/').slice(1)
  let name = ''
  while (segments.length > 0) {
    const last = segments.pop() as string
    if (/^\d+$/.test(last)) name = `[${last}]${name}`
    else return `${show(last.replaceAll('~1', '/').replaceAll('~0', '~'))}${name}`
  }
  return name === '' ? 'document' : name
}

function whereOf(pointer: string): string {
  return pointer === '' ? '/' : show(pointer)
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value
}

function requiredNames(schema: unknown): readonly string[] {
  if (!Array.isArray(schema)) return []
  return schema.flatMap((branch: { readonly required?: readonly string[] }) => branch.required ?? [])
}

function formOf(error: SchemaError): string {
  return error.keyword === 'format' && error.params['format'] === 'date' ? 'date' : 'form'
}

function exampleOf(error: SchemaError): string {
  const examples = error.parentSchema?.['examples']
  const first: unknown = Array.isArray(examples) ? examples[0] : undefined
  return typeof first === 'string'
    ? first.slice(0, limits.quoteLength)
    : String(error.params['pattern'] ?? error.params['format'])
}
