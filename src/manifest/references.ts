import type { TextFile } from '../evidence/text-file.js'
import { limits } from '../limits.js'
import type { Framework } from '../types/framework.js'
import type { Manifest, ManifestProblem, Placed } from '../types/manifest.js'
import type { Message } from '../types/message.js'
import type { Fix } from '../types/verdict.js'
import { locate } from './json.js'
import { find, type JsonNode, pointerTo } from './json-node.js'
import { nearest } from './nearest.js'
import { listed, message, show } from './problem.js'
import { purlProblem } from './purl-problems.js'

/** The words a scale defines; without them requirement and level names are not looked up. */
export type KnownWords = Pick<Framework, 'levels' | 'requirements'>

/**
 * What a schema cannot see: names that stand for nothing, names given twice, package URLs and paths that cannot be
 * what they say.
 */
export function referenceProblems(
  manifest: Manifest,
  root: JsonNode,
  file: TextFile,
  known: KnownWords | null,
): readonly ManifestProblem[] {
  const check = new Checker(root, file)
  check.repeated(manifest.components, 'component')
  check.repeated(manifest.evidence, 'evidence')
  const components = [...new Set(manifest.components.map(({ id }) => id))]
  for (const { component, pointer } of manifest.claim.components) {
    check.name('unknownComponent', component, components, pointer, 'key')
  }
  const entries = [...manifest.evidence, ...manifest.attestations, ...manifest.waivers]
  for (const entry of entries) check.names('unknownComponent', entry.pointer, 'component', components)
  if (known !== null) {
    const requirements = known.requirements.map(({ id }) => id)
    for (const entry of entries) check.names('unknownRequirement', entry.pointer, 'requirement', requirements)
    const levels = known.levels.map(({ id }) => id)
    if (levels.length > 0) {
      const claims = [manifest.claim, ...manifest.claim.components]
      for (const { level, pointer } of claims) {
        check.name('unknownLevel', level, levels, pointer === '/claim' ? '/claim/level' : pointer, 'value')
      }
    }
  }
  check.purls(root, '')
  for (const { pointer } of manifest.components) {
    check.paths(pointerTo(pointer, 'paths'))
    check.paths(pointerTo(pointer, 'coveredBy'))
    check.paths(pointerTo(pointerTo(pointer, 'license'), 'text'))
  }
  for (const { pointer } of manifest.evidence) check.paths(pointerTo(pointer, 'path'))
  for (const { pointer } of manifest.architecture?.references ?? []) check.paths(pointerTo(pointer, 'notice'))
  return check.problems
}

class Checker {
  readonly problems: ManifestProblem[] = []
  readonly #root: JsonNode
  readonly #file: TextFile

  constructor(root: JsonNode, file: TextFile) {
    this.#root = root
    this.#file = file
  }

  /** Ids given to two entries of one list. */
  repeated(entries: readonly (Placed & { readonly id: string | null })[], what: string): void {
    const seen = new Map<string, Placed>()
    for (const entry of entries) {
      if (entry.id === null) continue
      const earlier = seen.get(entry.id)
      if (earlier === undefined) seen.set(entry.id, entry)
      else {
        const parameters = { id: entry.id, what, line: earlier.location.startLine }
        this.#add('repeatedId', pointerTo(entry.pointer, 'id'), parameters)
      }
    }
  }

  /** Names in the member `key`, which holds one text or a list. */
  names(what: string, pointer: string, key: string, allowed: readonly string[]): void {
    const inner = pointerTo(pointer, key)
    for (const [at, name] of this.#texts(inner)) this.name(what, name, allowed, at, 'value')
  }

  name(what: string, name: string, allowed: readonly string[], pointer: string, part: 'key' | 'value'): void {
    if (this.#full || allowed.includes(name)) return
    const word = nearest(name, allowed)
    const parameters = { name: show(name), allowed: listed(allowed), nearest: word ?? '' }
    const fix: Fix | null =
      word === null || part === 'key'
        ? null
        : { path: this.#file.path, patch: [{ op: 'replace', path: pointer, value: word }] }
    const help = message(
      word === null ? `manifest.reference.${what}.help` : 'manifest.help.nearest',
      parameters,
    )
    this.#add(what, pointer, parameters, { part, allowed, nearest: word, fix, help })
  }

  /** Every text that begins like a package URL must be one. */
  purls(node: JsonNode, pointer: string): void {
    if (node.kind === 'scalar') {
      if (typeof node.value !== 'string' || !/^pkg:/i.test(node.value)) return
      const problem = purlProblem(node.value)
      if (problem === null) return
      const { meant, ...rest } = problem
      const patch = meant === null ? null : [{ op: 'replace' as const, path: pointer, value: meant }]
      const fix: Fix | null = patch === null ? null : { path: this.#file.path, patch }
      this.#push(pointer, 'value', '', { ...rest, fix, nearest: meant })
    } else if (node.kind === 'array') {
      for (const [index, item] of node.items.entries()) this.purls(item, pointerTo(pointer, index))
    } else {
      for (const { key, value } of node.members) {
        if (!key.startsWith('x-')) this.purls(value, pointerTo(pointer, key))
      }
    }
  }

  /** Paths stay inside the repository and use `/`. */
  paths(pointer: string): void {
    for (const [at, path] of this.#texts(pointer)) {
      const outside = /^([/\\~]|[A-Za-z]:[/\\])/.test(path) || path.split(/[/\\]/).includes('..')
      if (outside) this.#add('pathOutside', at, { found: show(path) })
      else if (path.includes('\\'))
        this.#add('backslash', at, { found: show(path), meant: show(path.replaceAll('\\', '/')) })
      else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) this.#add('addressAsPath', at, { found: show(path) })
    }
  }

  /** More than the reading lists: a file made of nothing but mistakes need not be described in full. */
  get #full(): boolean {
    return this.problems.length >= 3 * limits.manifestProblems
  }

  #texts(pointer: string): readonly (readonly [string, string])[] {
    const { node, exact } = find(this.#root, pointer)
    if (!exact) return []
    if (node.kind === 'scalar') return typeof node.value === 'string' ? [[pointer, node.value]] : []
    if (node.kind !== 'array') return []
    return node.items.flatMap((item, index) =>
      item.kind === 'scalar' && typeof item.value === 'string'
        ? [[pointerTo(pointer, index), item.value] as const]
        : [],
    )
  }

  #add(
    what: string,
    pointer: string,
    parameters: Message['parameters'],
    more: Partial<Detail> & { part?: 'key' | 'value' } = {},
  ): void {
    const { part = 'value', ...rest } = more
    this.#push(pointer, part, String(parameters['name'] ?? parameters['id'] ?? ''), {
      message: message(`manifest.reference.${what}`, parameters),
      help: message(`manifest.reference.${what}.help`, parameters),
      ...rest,
    })
  }

  #push(pointer: string, part: 'key' | 'value', name: string, detail: Partial<Detail> & Texts): void {
    if (this.#full) return
    const { node } = find(this.#root, pointer)
    const written = part === 'value' && node.kind === 'scalar' ? show(JSON.stringify(node.value)) : null
    this.problems.push({
      rule: 'manifest/reference',
      severity: 'error',
      pointer,
      location: locate(this.#file, this.#root, pointer, part),
      found: written ?? name,
      allowed: [],
      nearest: null,
      fix: null,
      ...detail,
    })
  }
}

type Texts = Pick<ManifestProblem, 'message' | 'help'>
type Detail = Pick<ManifestProblem, 'severity' | 'allowed' | 'nearest' | 'fix'> & Texts
