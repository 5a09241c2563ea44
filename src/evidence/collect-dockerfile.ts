import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { acceleratorOfImage } from './infrastructure/accelerators.js'
import { readComponentComments } from './infrastructure/component-comments.js'
import { type Instruction, parseImage, readInstructions, substitute } from './infrastructure/dockerfile.js'
import { imageReference } from './infrastructure/image-reference.js'
import { useOf } from './infrastructure/use.js'
import { readAssignmentFacts, readCommandFacts } from './shell/command-facts.js'
import { type Assignment, readCommands } from './shell/commands.js'
import type { TextFile } from './text-file.js'

const DOCKERFILE = /(?:^|\/)(?:[\w.-]*\.)?(?:docker|container)file(?:[-.][\w.-]+)?$/i
const SHELL_SCRIPT = /^\s*(?:(?:\/\w+)*\/?(?:ba|da|k|z)?sh(?:[ \t]+-\w+)*[ \t]*)?<</
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
    const set: Assignment[] = []
    const named = new Set<string>()
    for (const instruction of readInstructions(file.text)) {
      if (instruction.name === 'ARG') readVariables(instruction, values)
      else if (instruction.name === 'ENV') set.push(...readVariables(instruction, values))
      else if (instruction.name === 'COPY') yield* readCopy(instruction, file, values, stages)
      else if (instruction.name === 'FROM') yield* readFrom(instruction, file, values, stages, vendors)
      else if (/^(?:RUN|CMD|ENTRYPOINT)$/.test(instruction.name)) {
        const read = instruction.name === 'RUN' ? readRun : readStart
        for (const fact of read(instruction, file, context, values)) {
          if (fact.kind === 'reference') named.add(fact.id)
          yield fact
        }
      }
    }
    // What the image's own program takes from its environment; what a command took was told at the command.
    for (const fact of readAssignmentFacts(set, file, context)) if (!named.has(fact.id)) yield fact
    yield* readComponentComments(file)
  },
}

/** @returns the values as they stand, offsets in the file. */
function readVariables({ name, text, start }: Instruction, values: Map<string, string>): Assignment[] {
  const joined = text
    .replace(/\\\r?\n/g, (ending) => ' '.repeat(ending.length))
    .replace(/^[ \t]*#.*$/gm, (comment) => ' '.repeat(comment.length))
  const read: Assignment[] = []
  for (const match of joined.matchAll(/([A-Za-z_]\w*)=(?:"([^"\n]*)"|'([^'\n]*)'|(\S*))/g)) {
    const key = match[1] as string
    const written = match[2] ?? match[3] ?? match[4] ?? ''
    values.set(key, substitute(written, values).slice(0, 1000))
    const at = start + match.index + match[0].indexOf(written, key.length)
    read.push({ name: key, text: written, flag: null, start: at, end: at + written.length })
  }
  const spaced = name === 'ENV' ? /^([A-Za-z_]\w*)[ \t]+([^=\n]+)$/.exec(joined.trim()) : null
  if (spaced !== null) values.set(spaced[1] as string, substitute((spaced[2] as string).trim(), values))
  return read
}

/** `COPY --from=registry/image:tag` takes files from an image that no stage is built on. */
function* readCopy(
  { text, start }: Instruction,
  file: TextFile,
  values: ReadonlyMap<string, string>,
  stages: ReadonlySet<string>,
): Generator<Fact> {
  const match = /^(?:--\w+(?:=\S+)?[ \t]+)*?--from=(\S+)/.exec(text)
  if (match === null) return
  const written = match[1] as string
  const image = parseImage(substitute(written, values))
  // A stage goes by its name or its number.
  if (image === null || stages.has(image.name.toLowerCase()) || /^\d+$/.test(written)) return
  const at = start + match[0].length - written.length
  const location = file.locate(at, at + written.length)
  yield imageReference(image, { via: 'COPY --from', isDefault: false, scope: file.scope, location })
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
  yield imageReference(image, { via: 'FROM', isDefault: written !== resolved, scope: file.scope, location })
  const accelerator = acceleratorOfImage(image.name, image.revision)
  if (accelerator === null || vendors.has(accelerator.vendor)) return
  vendors.add(accelerator.vendor)
  yield {
    kind: 'infrastructure',
    layer: 'accelerator',
    use: useOf(file),
    ...accelerator,
    strength: 'B',
    scope: file.scope,
    location,
  }
}

function* readRun(
  { text, start, heredocs }: Instruction,
  file: TextFile,
  context: CollectContext,
  values: ReadonlyMap<string, string>,
): Generator<Fact> {
  const options = /^(?:--\w+(?:=\S+)?[ \t]+(?:\\\r?\n[ \t]*)?)*/.exec(text)?.[0].length ?? 0
  for (const command of readCommands(text.slice(options), { offset: start + options, variables: values }))
    yield* readCommandFacts(command, file, context)
  // A here-document is a script of the shell unless another program is given it, or its first line names one.
  if (!SHELL_SCRIPT.test(text.slice(options))) return
  for (const script of heredocs) {
    const body = file.text.slice(script.start, script.end)
    if (/^\s*#!(?!.*\b(?:ba|da|k|z)?sh\b)/.test(body)) continue
    for (const command of readCommands(body, { offset: script.start, variables: values }))
      yield* readCommandFacts(command, file, context)
  }
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
