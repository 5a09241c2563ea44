import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { DependencyFact, Fact, HostingFact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import type { Asking } from './dependencies/dependency.js'
import { withoutCredentials } from './dependencies/direct-reference.js'
import { groupScope, isRunLog, requirementFileGroup } from './dependencies/groups.js'
import { readPipRequirement, URL_LIKE } from './dependencies/pip-requirement.js'
import { type RequirementLine, requirementLines } from './dependencies/requirement-lines.js'
import type { TextFile } from './text-file.js'

const REQUIREMENT_FILE = /(?:^|[-_. ])requirements?(?:[-_. ][\w.-]*)?\.(?:txt|in|pip)$/i
const REQUIREMENT_FOLDER = /(?:^|\/)requirements?\/[^/]+\.(?:txt|in|pip)$/i
const CONSTRAINTS = /(?:^|\/)(?:[\w.-]*[-_.])?constraints?(?:[-_.][\w.-]*)?\.(?:txt|in)$/i
const HOSTING: ReadonlySet<string> = new Set(['--index-url', '--extra-index-url', '--find-links'])

/**
 * Requirement files the way pip reads them (`pip/_internal/req/req_file.py`). Files of such a name
 * are all read on their own, others when one of them includes them; constraints ask for nothing.
 */
export const collectRequirements: TextCollector = {
  id: 'requirements',
  wants({ path, size, type }: Entry): boolean {
    if (type !== 'file' || size > limits.textFileBytes || !/\.(?:txt|in|pip)$/i.test(path)) return false
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (!REQUIREMENT_FILE.test(name) && !REQUIREMENT_FOLDER.test(path)) return false
    return !CONSTRAINTS.test(path) && !isRunLog(path)
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    const group = requirementFileGroup(file.path)
    const scope = groupScope(group, file.scope)
    for (const line of requirementLines(file.text)) {
      const location = file.locate(line.start, line.end)
      const asking: Asking = { scope, location, group, optional: false }
      if (line.refused !== null) {
        context.skip(file.path, `line ${location.startLine} has options pip would refuse: ${line.refused}`)
      }
      if (line.requirement === null) yield* options(line, asking, file, context)
      else yield* requirement(line.requirement, line, asking, file, context)
    }
  },
}

function* requirement(
  text: string,
  { editable }: RequirementLine,
  asking: Asking,
  file: TextFile,
  context: CollectContext,
): Iterable<DependencyFact> {
  const exists = (path: string): boolean => context.exists(path, file.path)
  const read = readPipRequirement(text, asking, { editable, exists })
  const line = `line ${asking.location.startLine}`
  if (read.kind === 'none') context.skip(file.path, `${line} is not a requirement: ${read.reason}`)
  if (read.kind !== 'found') return
  if (read.note !== null) context.skip(file.path, `${line}: ${read.note}`)
  yield read.fact
}

/** Beside a requirement pip takes no notice of them, and of several files named on one line it reads the first. */
function* options(
  { options }: RequirementLine,
  { scope, location }: Asking,
  file: TextFile,
  context: CollectContext,
): Iterable<HostingFact> {
  const included = options.find(({ name }) => name === '--requirement')
  if (included !== undefined) include(included.value, location.startLine, file, context)
  for (const { name, value } of options) {
    if (HOSTING.has(name) && /^https?:\/\//i.test(value)) {
      yield { kind: 'hosting', strength: 'A', scope, location, url: withoutCredentials(value) }
    }
  }
}

function include(value: string, line: number, file: TextFile, context: CollectContext): void {
  if (URL_LIKE.test(value)) {
    context.skip(
      file.path,
      `line ${line} includes ${withoutCredentials(value)}, which is outside of the repository`,
    )
  } else if (!context.follow(value, file.path, collectRequirements)) {
    context.skip(file.path, `line ${line} includes ${value}, which is not in the repository`)
  }
}
