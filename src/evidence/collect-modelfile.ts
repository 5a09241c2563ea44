import { isHubId, isPlaceholder, parseHubUrl } from '../catalog/hub-id.js'
import { canonicalExpression } from '../licenses/expression.js'
import { licenseByName } from '../licenses/names.js'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact, ReferenceFact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { detectLicenses } from './licenses/detect.js'
import type { TextFile } from './text-file.js'

/** `model`, `model:tag`, `user/model:tag` of the Ollama library. */
const LIBRARY_NAME = /^((?:[A-Za-z0-9][\w.-]*\/)?[A-Za-z0-9][\w.-]*)(?::([\w.-]+))?$/
const WEIGHT_FILE = /\.(?:gguf|ggml|bin|safetensors|pt|pth)$/i

interface Instruction {
  readonly name: string
  readonly value: string
  readonly start: number
}

/**
 * Ollama Modelfiles: the model a recipe starts from, its adapter and the licence it states. A recipe alone trains
 * nothing, so its model has a relation only when an adapter is put on it. Paths are the repository's own files.
 */
export const collectModelfile: TextCollector = {
  id: 'modelfile',
  wants({ path, size, type }: Entry): boolean {
    return (
      type === 'file' &&
      size <= limits.textFileBytes &&
      /(?:^|\/)(?:[\w.-]+\.)?modelfile(?:[-.][\w.-]+)?$/i.test(path) &&
      !/\.(?:md|py|sh|json|ya?ml|txt|rst|[jt]sx?)$/i.test(path)
    )
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    const instructions = readInstructions(file.text)
    const adapted = instructions.some(({ name }) => name === 'ADAPTER')
    for (const instruction of instructions) {
      if (instruction.name === 'FROM' || instruction.name === 'ADAPTER') {
        const fact = reference(instruction, adapted, file, context)
        if (fact !== null) yield fact
      } else if (instruction.name === 'LICENSE') yield* license(instruction, file)
    }
  },
}

function reference(
  { name, value, start }: Instruction,
  adapted: boolean,
  file: TextFile,
  context: CollectContext,
): ReferenceFact | null {
  if (/^[./~\\]|^[A-Za-z]:[\\/]/.test(value) || WEIGHT_FILE.test(value) || isPlaceholder(value)) return null
  if (context.exists(value, file.path)) return null
  const hub = parseHubUrl(value.replace(/:[\w.-]+$/, ''))
  const library = LIBRARY_NAME.exec(value)
  if (hub === null && library === null) return null
  if (hub !== null && hub.kind !== 'model') return null
  const id = hub?.id ?? (library?.[1] as string)
  // The quantisation behind the colon is a file of the repository, no revision of it.
  const revision = hub === null ? (library?.[2] ?? null) : hub.revision
  return {
    kind: 'reference',
    strength: 'B',
    scope: file.scope,
    location: file.locate(start, start + value.length),
    target: 'model',
    id,
    form: hub !== null && isHubId(id) ? 'hub-url' : 'name',
    revision,
    use: 'load',
    relation: adapted && name === 'FROM' ? 'adapter' : null,
    role: name === 'ADAPTER' ? 'adapter' : 'backbone',
    via: `Modelfile ${name}`,
    isDefault: false,
  }
}

function* license({ value, start }: Instruction, file: TextFile): Iterable<Fact> {
  const base = {
    kind: 'license',
    strength: 'A',
    scope: file.scope,
    source: 'metadata',
    appliesTo: 'weights',
  } as const
  const short = value.trim()
  if (short === '') return
  if (!short.includes('\n')) {
    yield {
      ...base,
      location: file.locate(start, start + value.length),
      id: canonicalExpression(short) ?? licenseByName(short),
      match: 'declared',
      addedWords: [],
      raw: short.slice(0, 500),
    }
    return
  }
  for (const found of detectLicenses(value)) {
    yield {
      ...base,
      location: file.locate(start + found.start, start + found.end),
      id: found.id,
      match: found.match,
      addedWords: found.addedWords,
      raw: found.raw,
    }
  }
}

/** Instructions of one line, and those whose text stands between triple quotes. */
function readInstructions(text: string): readonly Instruction[] {
  const found: Instruction[] = []
  const pattern = /^[ \t]*(FROM|ADAPTER|LICENSE|SYSTEM|TEMPLATE|MESSAGE|PARAMETER)[ \t]+/gim
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const at = match.index + match[0].length
    // MESSAGE has a role before its text.
    const role = /^(?:system|user|assistant)[ \t]+/i.exec(text.slice(at, at + 20))?.[0].length ?? 0
    const opening = at + (match[1]?.toUpperCase() === 'MESSAGE' ? role : 0)
    const newline = text.indexOf('\n', opening)
    let start = opening
    let end = newline === -1 ? text.length : newline
    if (text.startsWith('"""', opening)) {
      const close = text.indexOf('"""', opening + 3)
      start = opening + 3
      end = close === -1 ? text.length : close
      pattern.lastIndex = end
    } else if (text[opening] === '"' && text.indexOf('"', opening + 1) > opening) {
      start = opening + 1
      end = text.indexOf('"', opening + 1)
      pattern.lastIndex = end
    }
    const value = text.slice(start, end).trimEnd()
    found.push({ name: (match[1] as string).toUpperCase(), value, start })
  }
  return found
}
