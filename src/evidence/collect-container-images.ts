import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { TextCollector } from './collector.js'
import { parseImage } from './infrastructure/dockerfile.js'
import { imageReference } from './infrastructure/image-reference.js'
import type { TextFile } from './text-file.js'

const LINE =
  /^([ ]*)((?:- +)*)([\w.-]+):(?:[ \t]+(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'#][^\n#]*?)))?[ \t]*(?:#[^\n]*)?\r?$/gm
const COMPOSE = /(?:^|\/)(?:docker-|podman-)?compose(?:[.-][\w.-]+)?\.ya?ml$/i
const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/
const PODS = /^ *(?:- +)?(?:init)?containers:[ \t]*\r?$/im

/** One `key: value` with the keys above it. */
interface Line {
  readonly key: string
  readonly parents: readonly string[]
  readonly value: string
  readonly start: number
}

/**
 * Images that containers are started from: services of compose files, containers of Kubernetes, and what the jobs of a
 * workflow run in. What a compose service builds itself is its own.
 */
export const collectContainerImages: TextCollector = {
  id: 'container-images',
  endings: ['yaml', 'yml'],
  wants({ path, size, type }: Entry): boolean {
    return type === 'file' && size <= limits.textFileBytes && /\.ya?ml$/i.test(path)
  },
  *collect(file: TextFile): Iterable<Fact> {
    if (file.scope === 'vendored') return
    const { text, path } = file
    if (!text.includes('image:') && !text.includes('container:') && !text.includes('docker://')) return
    const workflow = WORKFLOW.test(path)
    const compose = !workflow && COMPOSE.test(path)
    if (!workflow && !compose && !PODS.test(text)) return
    const lines = [...linesOf(text)]
    const built = new Set(
      lines.flatMap(({ key, parents }) => (compose && key === 'build' ? [parents.join('\n')] : [])),
    )
    for (const line of lines) {
      const image = workflow ? ofWorkflow(line) : ofService(line, compose)
      if (image === null || built.has(line.parents.join('\n'))) continue
      const read = parseImage(compose ? defaults(image) : image)
      if (read === null) continue
      const at = line.start + line.value.indexOf(image)
      yield imageReference(read, {
        via: line.key,
        isDefault: image !== defaults(image),
        scope: workflow ? 'development' : file.scope,
        location: file.locate(at, at + image.length),
      })
    }
  },
}

function ofWorkflow({ key, parents, value }: Line): string | null {
  if (key === 'uses') return /^docker:\/\/(\S+)$/.exec(value)?.[1] ?? null
  const parent = parents.at(-1)
  if (key === 'container' && parents[0] === 'jobs' && parents.length === 2) return value || null
  const named = key === 'image' && (parent === 'container' || parents.at(-2) === 'services')
  return named ? value.replace(/^docker:\/\//, '') || null : null
}

function ofService({ key, parents, value }: Line, compose: boolean): string | null {
  if (key !== 'image' || value === '') return null
  const parent = parents.at(-1) ?? ''
  if (compose) return parents.length === 2 && parents[0] === 'services' ? value : null
  return /^(?:init)?containers$/i.test(parent) ? value : null
}

/** `${TAG:-1.2}` of compose gives its default. */
function defaults(image: string): string {
  return image.replace(/\$\{\w+:?-([^{}]*)\}/g, '$1')
}

/** Lines of block mappings; the text of a literal block has no key that is asked for at its depth. */
function* linesOf(text: string): Generator<Line> {
  const stack: { readonly indent: number; readonly key: string }[] = []
  let block = -1
  for (const match of text.matchAll(LINE)) {
    const indent = (match[1] as string).length
    if (block !== -1 && indent > block) continue
    block = -1
    const depth = indent + (match[2] as string).length
    while (stack.length > 0 && (stack.at(-1) as { indent: number }).indent >= depth) stack.pop()
    const key = match[3] as string
    const value = (match[4] ?? match[5] ?? match[6] ?? '').trim()
    if (/^[|>][+-]?\d*$/.test(value)) block = depth
    const start = match.index + match[0].length - match[0].trimStart().length
    yield {
      key,
      parents: stack.map((level) => level.key),
      value,
      start: match.index + Math.max(0, match[0].indexOf(value, start - match.index)),
    }
    stack.push({ indent: depth, key })
  }
}
