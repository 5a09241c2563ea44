import type { DependencyFact, HostingFact } from '../../types/fact.js'
import type { Location } from '../../types/location.js'
import type { CollectContext, TextCollector } from '../collector.js'
import type { TextFile } from '../text-file.js'
import { asksItself, isCompiled } from './compiled-requirements.js'
import type { Asking } from './dependency.js'
import { withoutCredentials } from './direct-reference.js'
import { readPipRequirement, URL_LIKE } from './pip-requirement.js'
import { type RequirementLine, requirementLines } from './requirement-lines.js'

/** Where a text of requirement lines stands. */
export interface RequirementText {
  readonly asked: Omit<Asking, 'location'>
  /** Place of a span of the text in its file. */
  readonly locate: (start: number, end: number) => Location
  readonly file: TextFile
  readonly context: CollectContext
  /** Reads files that a line includes. */
  readonly included: TextCollector
}

const HOSTING: ReadonlySet<string> = new Set(['--index-url', '--extra-index-url', '--find-links'])

/** Facts of a requirement file, or of a list of such lines elsewhere. What pip would refuse is noted. */
export function* readRequirementLines(
  text: string,
  place: RequirementText,
): Iterable<DependencyFact | HostingFact> {
  const { file, context } = place
  const lines = [...requirementLines(text)]
  const compiled = isCompiled(text)
  for (const [index, line] of lines.entries()) {
    const asking: Asking = { ...place.asked, location: place.locate(line.start, line.end) }
    const at = `line ${asking.location.startLine}`
    if (line.refused !== null) context.skip(file.path, `${at} has options pip would refuse: ${line.refused}`)
    if (line.requirement === null) {
      yield* readOptions(line, asking, place)
      continue
    }
    const exists = (path: string): boolean => context.exists(path, file.path)
    const read = readPipRequirement(line.requirement, asking, { editable: line.editable, exists })
    if (read.kind === 'none') context.skip(file.path, `${at} is not a requirement: ${read.reason}`)
    if (read.kind !== 'found') continue
    if (read.note !== null) context.skip(file.path, `${at}: ${read.note}`)
    const passage = compiled ? text.slice(line.start, lines[index + 1]?.start ?? text.length) : ''
    // What another package brings along is locked here and asked for by nobody of this project.
    yield compiled && asksItself(passage) === false ? { ...read.fact, direct: false } : read.fact
  }
}

/** Beside a requirement pip takes no notice of them, and of several files named on one line it reads the first. */
function* readOptions(
  { options }: RequirementLine,
  { scope, location }: Asking,
  place: RequirementText,
): Iterable<HostingFact> {
  const file = options.find(({ name }) => name === '--requirement')
  if (file !== undefined) include(file.value, location.startLine, place)
  for (const { name, value } of options) {
    if (HOSTING.has(name) && /^https?:\/\//i.test(value)) {
      yield { kind: 'hosting', strength: 'A', scope, location, url: withoutCredentials(value) }
    }
  }
}

function include(value: string, line: number, { file, context, included }: RequirementText): void {
  if (URL_LIKE.test(value)) {
    const shown = withoutCredentials(value)
    context.skip(file.path, `line ${line} includes ${shown}, which is outside of the repository`)
  } else if (!context.follow(value, file.path, included)) {
    context.skip(file.path, `line ${line} includes ${value}, which is not in the repository`)
  }
}
