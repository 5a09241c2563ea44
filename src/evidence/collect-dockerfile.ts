import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { acceleratorOfImage } from './infrastructure/accelerators.js'
import { readComponentComments } from './infrastructure/component-comments.js'
import { type Instruction, parseImage, readInstructions, substitute } from './infrastructure/dockerfile.js'
import { readCommandFacts } from './shell/command-facts.js'
import { readCommands } from './shell/commands.js'
import type { TextFile } from './text-file.js'

const DOCKERFILE = /(?:^|\/)(?:[\w.-]*\.)?(?:docker|container)file(?:[-.][\w.-]+)?$/i
const NO_DOCKERFILE = /\.(?:md|py|sh|json|ya?ml|txt|rst)$/i

/** Dockerfiles: the images built on, what is installed and run, whose accelerator it is made for. */
export const dockerfileCollector: TextCollector = {
  id: 'dockerfile',

  wants(entry: Entry): boolean {
    return (
      entry.size <= limits.textFileBytes && DOCKERFILE.test(entry.path) && !NO_DOCKERFILE.test(entry.path)
    )
  },

  *collect(file: TextFile, context: CollectContext): Generator<Fact> {
    if (file.scope === 'vendored') return
    const values = new Map<string, string>()
    const stages = new Set<string>()
    const vendors = new Set<string>()
    for (const instruction of readInstructions(file.text)) {
      if (instruction.name === 'ARG' || instruction.name === 'ENV') readVariables(instruction, values)
      else if (instruction.name === 'FROM') yield* readFrom(instruction, file, values, stages, vendors)
      else if (instruction.name === 'RUN') yield* readRun(instruction, file, context, values)
      else if (instruction.name === 'CMD' || instruction.name === 'ENTRYPOINT')
        yield* readStart(instruction, file, context, values)
    }
    yield* readComponentComments(file)
  },
}

function readVariables({ name, text }: Instruction, values: Map<string, string>): void {
  const joined = text.replace(/\\\r?\n/g, ' ').replace(/^[ \t]*#.*$/gm, '')
  for (const match of joined.matchAll(/([A-Za-z_]\w*)=(?:"([^"\n]*)"|'([^'\n]*)'|(\S*))/g)) {
    const key = match[1] as string
    values.set(key, substitute(match[2] ?? match[3] ?? match[4] ?? '', values).slice(0, 1000))
  }
  const spaced = name === 'ENV' ? /^([A-Za-z_]\w*)[ \t]+([^=\n]+)$/.exec(joined.trim()) : null
  if (spaced !== null) values.set(spaced[1] as string, substitute((spaced[2] as string).trim(), values))
}

function* readFrom(
  { text, start }: Instruction,
  file: TextFile,
  values: ReadonlyMap<string, string>,
  stages: Set<string>,
  vendors: Set<string>,
): Generator<Fact> {
  const match = /^((?:--\w+=\S+[ \t]+)*)(\S+)(?:[ \t]+AS[ \t]+(\S+))?/i.exec(text)
  if (match === null) return
  const written = match[2] as string
  const resolved = substitute(written, values)
  const isStage = stages.has(resolved.toLowerCase())
  if (match[3] !== undefined) stages.add(match[3].toLowerCase())
  if (isStage) return
  const at = start + (match[1] as string).length
  const location = file.locate(at, at + written.length)
  // A tag that is only known at build time does not hide the name before it.
  const image = parseImage(resolved) ?? parseImage(resolved.replace(/:[^/]*[${].*$/, ''))
  if (image === null) {
    if (/[${]/.test(resolved))
      yield {
        kind: 'unresolved-reference',
        target: 'image',
        expression: written,
        via: 'FROM',
        strength: 'B',
        scope: file.scope,
        location,
      }
    return
  }
  yield {
    kind: 'reference',
    target: 'image',
    id: image.name,
    form: 'name',
    revision: image.revision,
    use: 'load',
    relation: null,
    role: null,
    via: 'FROM',
    isDefault: written !== resolved,
    strength: 'B',
    scope: file.scope,
    location,
  }
  const accelerator = acceleratorOfImage(image.name, image.revision)
  if (accelerator === null || vendors.has(accelerator.vendor)) return
  vendors.add(accelerator.vendor)
  yield {
    kind: 'infrastructure',
    layer: 'accelerator',
    use: 'unknown',
    ...accelerator,
    strength: 'B',
    scope: file.scope,
    location,
  }
}

function* readRun(
  { text, start }: Instruction,
  file: TextFile,
  context: CollectContext,
  values: ReadonlyMap<string, string>,
): Generator<Fact> {
  const options = /^(?:--\w+(?:=\S+)?[ \t]+(?:\\\r?\n[ \t]*)?)*/.exec(text)?.[0].length ?? 0
  for (const command of readCommands(text.slice(options), { offset: start + options, variables: values }))
    yield* readCommandFacts(command, file, context)
}

/** `CMD ["vllm", "serve", "org/model"]` and its shell form. */
function* readStart(
  { text, start }: Instruction,
  file: TextFile,
  context: CollectContext,
  values: ReadonlyMap<string, string>,
): Generator<Fact> {
  // Commas and brackets of the JSON form become blanks, so that offsets hold and the words stay.
  const plain = /^\s*\[/.test(text)
    ? text.replace(/^\s*\[|\]\s*$|"\s*,\s*(?=")/g, (part) =>
        part.startsWith('"') ? `"${' '.repeat(part.length - 1)}` : ' '.repeat(part.length),
      )
    : text
  for (const command of readCommands(plain, { offset: start, variables: values }))
    yield* readCommandFacts(command, file, context)
}
